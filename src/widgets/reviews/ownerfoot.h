// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Shopbell {
class OwnerLine;
class Theme;

/// The foot of the detail pane: who owns the complaint. While somebody is asked to take it over the reply waits above it
/// and can be gone on with.
class OwnerFoot : public QWidget
{
    Q_OBJECT

public:
    explicit OwnerFoot(const Theme &theme, QWidget *parent = nullptr);

    /// What the button says that gives a complaint to its first owner, or asks somebody to take over.
    static QString giveWords(const ReviewDetails &details);

    /// `replyHidden`: the reply is not shown because of the hand-over.
    void display(const ReviewDetails &details, bool replyHidden);
    /// Logical pixels to the edges of the pane.
    void setSideMargins(int margin);
    /// The keys go to the button that gives it to somebody, else to the one that goes on with the reply; false: there is
    /// none now.
    bool takeKeys();
    void goToReply();

Q_SIGNALS:
    /// It is given to its first owner, or somebody is asked to take over.
    void giveWanted();
    void replyWanted();

private:
    OwnerLine *m_owner;
    QPushButton *m_give;
    QPushButton *m_goOn;
    QHBoxLayout *m_line;
};

} // namespace Shopbell
