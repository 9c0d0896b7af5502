// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace Shopbell {
class Theme;

/// Below the field of a reply: ready, copy, mark as posted.
class ReplyFoot : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyFoot(const Theme &theme, QWidget *parent = nullptr);

    /// What can be done with the words that are there.
    struct Can
    {
        bool copy = false;
        bool post = false;
        QString why = {}; ///< Why it cannot be posted.
    };
    void setCan(const Can &can);
    /// Whether the draft is ready.
    void setReady(bool ready);
    /// What was said in private needs an answer, not a publication.
    void setPrivate(bool isPrivate);
    bool canPost() const;

Q_SIGNALS:
    void readyWanted(bool ready);
    void copyWanted();
    void postWanted();
    /// Just now, whatever was chosen before.
    void postNowWanted();
    void otherTimeWanted();
    /// It was on a button that is switched off now.
    void focusLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void takeLook();

    const Theme &m_theme;
    QPushButton *m_readyButton;
    QPushButton *m_copy;
    QPushButton *m_post;
    QToolButton *m_more;
    bool m_isReady = false;
};

} // namespace Shopbell
