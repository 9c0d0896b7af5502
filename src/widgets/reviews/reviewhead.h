// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "look/tokens.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Shopbell {
class AvatarMark;
class ElidedLabel;
class IconLabel;
class RatingMark;
class RingMark;
class ShopFacts;
class TextLabel;
class Theme;

/// Who said it, where and when, and how long there is to answer.
class ReviewHead : public QWidget
{
    Q_OBJECT

public:
    ReviewHead(const Theme &theme, const ShopFacts &facts, QWidget *parent = nullptr);

    void display(const ReviewDetails &details);
    /// Only the clock moved on.
    void showClock(const ReviewDetails &details);
    /// In one line, where there is little room: name, stars and what is left of the time.
    void setCompact(bool compact);

Q_SIGNALS:
    /// "I want to answer this."
    void clockWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void sayClock(const QString &words, ColorToken color, const QString &caption);
    void sayInRoom();

    const Theme &m_theme;
    const ShopFacts &m_facts;
    bool m_compact = false;
    bool m_runs = false; ///< The clock.
    QString m_words; ///< What is left of the time, with a caption below it.
    QString m_inOneLine; ///< The same where there is no room for the caption.
    QBoxLayout *m_line;
    AvatarMark *m_avatar;
    TextLabel *m_name;
    RatingMark *m_rating;
    ElidedLabel *m_where;
    QWidget *m_clock;
    RingMark *m_ring;
    IconLabel *m_done;
    TextLabel *m_left;
    TextLabel *m_caption;
    QPushButton *m_answer;
};

} // namespace Shopbell
