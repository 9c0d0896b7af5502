// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/periodlabels.h"

#include "charts/charttext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace Shopbell {

namespace {

constexpr double leastGap = 6; // Between two labels.

/// The longest step that shows a year more than once.
int longestStep(Grouping by, int periods)
{
    switch (by) {
    case Grouping::Day:
        return 182;
    case Grouping::Week:
        return 26;
    case Grouping::Month:
        return 6;
    case Grouping::Quarter:
        return 2;
    case Grouping::Year:
        return periods;
    }
    Q_UNREACHABLE();
}

/// Whether the same months or quarters are named in every year.
bool isEvenStep(Grouping by, int step)
{
    return by == Grouping::Month ? 12 % step == 0 : by == Grouping::Quarter ? 4 % step == 0 : true;
}

class LabelMaker
{
public:
    LabelMaker(const ChartPlan &plan, const PeriodAxis &axis, const ChartText &text, const QFontMetricsF &metrics)
        : m_periods(plan.periods)
        , m_by(plan.by)
        , m_axis(axis)
        , m_text(text)
        , m_metrics(metrics)
    {
    }

    int count() const { return int(m_periods.size()); }
    double slot() const { return (m_axis.right - m_axis.left) / count(); }

    /// A step below which not even labels without a year have room.
    int firstStep() const
    {
        constexpr int looked = 12;
        double narrowest = m_axis.right;
        for (int i = std::max(0, count() - looked); i < count(); ++i)
            narrowest = std::min(narrowest, m_metrics.horizontalAdvance(m_text.tickOf(from(i), m_by, false)));
        return std::max(1, int((narrowest + leastGap) / slot()));
    }

    /// From the last one back. Of a year of which it is the only one, the first gives way to the second.
    std::vector<PeriodLabel> every(int step) const
    {
        std::vector<PeriodLabel> labels = withYears(step);
        if (labels.size() > 1 && meet(labels[0], labels[1])
            && from(labels[0].period).year() != from(labels[1].period).year())
            labels.erase(labels.begin());
        return labels;
    }

    /// No month is named twice, so that the year may be left to the range, which is said, too.
    bool isOneYearOfMonths() const { return m_by == Grouping::Month && count() <= 12; }

    /// The same with the years only where they have room.
    std::vector<PeriodLabel> everyWithRoom(int step) const
    {
        std::vector<PeriodLabel> labels = withYears(step);
        for (size_t at = 0; at < labels.size(); ++at) {
            const bool meetsOne = (at > 0 && meet(labels[at - 1], labels[at]))
                || (at + 1 < labels.size() && meet(labels[at], labels[at + 1]));
            if (meetsOne)
                labels[at] = label(labels[at].period, m_text.tickOf(from(labels[at].period), m_by, false));
        }
        return labels;
    }

    /// Only the years, where each begins, or every second, third ... of them.
    std::vector<PeriodLabel> years(int step) const
    {
        constexpr int firstWeek = 7;
        std::vector<PeriodLabel> labels;
        for (int i = 0; i < count(); ++i) {
            if (i > 0 ? from(i - 1).year() != from(i).year() : from(i).dayOfYear() <= firstWeek)
                labels.push_back(label(i, m_text.tickOf(from(i), Grouping::Year, true)));
        }
        std::vector<PeriodLabel> shown;
        for (int i = labels.empty() ? 0 : (int(labels.size()) - 1) % step; i < int(labels.size()); i += step)
            shown.push_back(labels[size_t(i)]);
        return shown;
    }

    static bool fit(const std::vector<PeriodLabel> &labels)
    {
        return std::ranges::adjacent_find(labels, meet) == labels.end();
    }

private:
    QDate from(int period) const { return m_periods[size_t(period)].from; }

    std::vector<PeriodLabel> withYears(int step) const
    {
        std::vector<PeriodLabel> labels;
        for (int i = (count() - 1) % step; i < count(); i += step) {
            const bool isFirst = labels.empty() || from(labels.back().period).year() != from(i).year();
            labels.push_back(label(i, m_text.tickOf(from(i), m_by, isFirst)));
        }
        return labels;
    }

    PeriodLabel label(int period, const QString &text) const
    {
        const double width = m_metrics.horizontalAdvance(text);
        const double middle = m_axis.left + slot() * (period + 0.5);
        const double most = std::max(m_axis.leastLabel, m_axis.mostLabel - width);
        return {.period = period,
                .text = text,
                .left = std::clamp(middle - width / 2, m_axis.leastLabel, most),
                .width = width};
    }

    static bool meet(const PeriodLabel &one, const PeriodLabel &next) { return next.left < one.right() + leastGap; }

    const std::vector<PlannedPeriod> &m_periods;
    Grouping m_by;
    PeriodAxis m_axis;
    const ChartText &m_text;
    const QFontMetricsF &m_metrics;
};

} // namespace

std::vector<PeriodLabel> periodLabels(const ChartPlan &plan, const PeriodAxis &axis, const ChartText &text,
                                      const QFontMetricsF &metrics)
{
    if (plan.periods.empty() || axis.right <= axis.left)
        return {};
    const LabelMaker maker(plan, axis, text, metrics);
    const int longest = std::min(longestStep(plan.by, maker.count()), maker.count());
    for (int step = maker.firstStep(); step <= longest; ++step) {
        if (!isEvenStep(plan.by, step))
            continue;
        const bool mayLetYearsGo = step == 1 && maker.isOneYearOfMonths();
        const std::vector<PeriodLabel> labels = mayLetYearsGo ? maker.everyWithRoom(step) : maker.every(step);
        if (LabelMaker::fit(labels))
            return labels;
    }
    for (int step = 1;; ++step) {
        const std::vector<PeriodLabel> years = maker.years(step);
        if (years.empty())
            return maker.every(maker.count()); // The last one alone.
        if (LabelMaker::fit(years))
            return years;
    }
}

} // namespace Shopbell
