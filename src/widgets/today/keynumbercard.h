// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/today/todaycard.h"

#include <vector>

namespace Shopbell {
class Sparkline;

/// A figure as it stands on a card. Nothing lies: what it rests on is said with it.
struct KeyNumber
{
    enum class Trend { None, Up, Down };
    QString figure = {}; ///< "41.8%"; empty: there is too little data.
    QString tooLittle = {}; ///< Said in its place.
    Trend trend = Trend::None;
    bool isLessBetter = false; ///< Down is good news.
    QString change = {}; ///< "2.6 points more than July 2025"; may be empty.
    QString base = {}; ///< "Back within 60 days. August 2025: 30 of 71."
    std::vector<double> course = {}; ///< Oldest first.
    QString courseWords = {};
};

/// One of the key numbers over the desk.
class KeyNumberCard : public TodayCard
{
    Q_OBJECT

public:
    /// `series`: the colour of its line, by its place in the chart palette.
    KeyNumberCard(const UiContext &context, const QString &icon, const QString &title, int series,
                  QWidget *parent = nullptr);

    void fitInto(bool isWide) override;
    /// As it is read: the figure with all that is said of it.
    QString words() const;

protected:
    void display(const KeyNumber &number);

private:
    void showCourse();

    QString m_name;
    TextLabel *m_figure;
    TextLabel *m_tooLittle;
    IconLabel *m_trend;
    TextLabel *m_change;
    TextLabel *m_base;
    Sparkline *m_course;
    bool m_isWide = true;
};

} // namespace Shopbell
