// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figuretable.h"

#include "cli/clitext.h"
#include "format/numbertext.h"
#include "format/statistictext.h"

#include <algorithm>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
using Rows = std::vector<QStringList>;

/// The first column at the left, figures at the right.
QString aligned(const Rows &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype at = 0; at < row.size(); ++at)
            widths[size_t(at)] = std::max(widths[size_t(at)], row[at].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype at = 0; at < row.size(); ++at) {
            const qsizetype width = widths[size_t(at)];
            line += at == 0 ? row[at].leftJustified(width) : u"  "_s + row[at].rightJustified(width);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines.join(u'\n');
}

const QString star = u"*"_s; ///< Of a figure that still runs.
const QString ended = u"†"_s; ///< Of one that is over, but the records end before it or its window does.

QString cell(const StatisticPoint &point, const StatisticSeries &series, const Statistics &answer,
             const StatisticText &text)
{
    const QString value = point.value ? text.value(*point.value, series.unit, answer.currency) : u"-"_s;
    if (point.isSettled())
        return value;
    return point.complete ? value + ended : value + star;
}

bool isMarked(const Rows &rows, const QString &mark)
{
    return std::any_of(rows.begin() + 1, rows.end(), [&mark](const QStringList &row) { // Below the head.
        return std::ranges::any_of(row, [&mark](const QString &figure) { return figure.endsWith(mark); });
    });
}

/// The column that says what a figure rests on, under its own heading.
const StatisticSeries *basisOf(const Statistics &answer)
{
    for (const StatisticSeries &series : answer.series) {
        if (series.unit != Unit::Count)
            return &series;
    }
    return nullptr;
}

Rows periodRows(const Statistics &answer, const StatisticText &text)
{
    const NumberText numbers{QLocale()};
    const StatisticSeries *basis = basisOf(answer);
    QStringList head{QString()};
    for (const StatisticSeries &series : answer.series)
        head << text.label(answer, series);
    //: Heading of a column: how many a figure rests on.
    head << CliText::tr("of");
    Rows rows{head};
    for (size_t at = 0; basis && at < basis->points.size(); ++at) {
        QStringList row{text.period(basis->points[at], answer.query.by)};
        for (const StatisticSeries &series : answer.series)
            row << cell(series.points[at], series, answer, text);
        row << numbers.count(basis->points[at].n);
        rows.push_back(row);
    }
    return rows;
}

Rows cohortRows(const Statistics &answer, const StatisticText &text)
{
    const NumberText numbers{QLocale()};
    size_t months = 0;
    for (const StatisticSeries &cohort : answer.series)
        months = std::max(months, cohort.points.size());
    QStringList head{QString(), CliText::tr("customers")};
    for (size_t month = 1; month < months; ++month)
        head << u'+' + numbers.count(qint64(month));
    Rows rows{head};
    for (const StatisticSeries &cohort : answer.series) {
        QStringList row{text.label(answer, cohort), numbers.count(cohort.points.empty() ? 0 : cohort.points[0].n)};
        for (size_t month = 1; month < cohort.points.size(); ++month)
            row << cell(cohort.points[month], cohort, answer, text);
        rows.push_back(row);
    }
    return rows;
}
} // namespace

QString tableOf(const Statistics &whole, const StatisticText &text)
{
    const Statistics answer = untilRecordsEnd(whole);
    const bool cohorts = answer.query.statistic == Statistic::Cohorts;
    const Rows rows = cohorts ? cohortRows(answer, text) : periodRows(answer, text);
    QStringList lines{aligned(rows)};
    if (isMarked(rows, star))
        lines << CliText::tr("* still running");
    if (isMarked(rows, ended))
        lines << CliText::tr("† the records end before");
    return lines.join(u'\n');
}

} // namespace Shopbell::Cli
