// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap.h"

#include "charts/chartsayings.h"
#include "format/cohortwords.h"

#include <algorithm>

namespace Shopbell {

namespace {

HeatRow cohortRowOf(const StatisticSeries &cohort, const Statistics &answer, const QLocale &locale)
{
    const CohortWords words(locale);
    const StatisticPoint &start = cohort.points.front();
    HeatRow row;
    if (answer.query.by == Grouping::Month) {
        row.label = words.month(start.from, start.from.month() == 1);
        row.firstLabel = words.month(start.from, true);
    } else {
        row.label = row.firstLabel = statisticText(answer, locale).period(start, answer.query.by);
    }
    row.people = CohortWords::people(start.n);
    for (const StatisticPoint &point : cohort.points) {
        if (isAfterRecords(answer, point))
            break;
        std::optional<HeatCell> &cell = row.cells.emplace_back();
        if (!point.value)
            continue;
        const int later = int(row.cells.size()) - 1;
        cell = HeatCell{.words = words.value(*point.value, answer.query.cohorts, later),
                        .share = std::clamp(*point.value, 0.0, 1.0), // Repeat visits can be more than one for each.
                        .complete = point.isSettled()};
    }
    return row;
}

} // namespace

int HeatMap::columnsFrom(size_t row) const
{
    size_t most = 0;
    for (; row < rows.size(); ++row)
        most = std::max(most, rows[row].cells.size());
    return int(most);
}

HeatMap heatMapOf(const Statistics &answer, const QLocale &locale)
{
    HeatMap map;
    for (const StatisticSeries &cohort : answer.series) {
        if (!cohort.points.empty() && !isAfterRecords(answer, cohort.points.front()))
            map.rows.push_back(cohortRowOf(cohort, answer, locale));
    }
    const CohortWords words(locale);
    for (int later = 0; later < map.columnsFrom(0); ++later)
        map.heads.push_back(words.later(later));
    return map;
}

bool hasCohorts(const Statistics &answer)
{
    return answer.query.statistic == Statistic::Cohorts && answer.n > 0;
}

} // namespace Shopbell
