// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"

#include <QWidget>

class QPushButton;

namespace Shopbell {
class TextLabel;
class Theme;

/// Under a conversation: the customer alone was answered and whoever reads the review sees no answer, which can be given.
/// Hidden otherwise.
class AnsweredAlone : public QWidget
{
    Q_OBJECT

public:
    explicit AnsweredAlone(const Theme &theme, QWidget *parent = nullptr);

    void display(const ReviewDetails &details);

Q_SIGNALS:
    /// A short reply where the review stands.
    void publicReplyWanted();

private:
    TextLabel *m_words;
    QPushButton *m_reply;
};

} // namespace Shopbell
