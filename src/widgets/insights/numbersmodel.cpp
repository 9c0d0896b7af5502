// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/numbersmodel.h"

#include "charts/charttext.h"
#include "format/numbertext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

const StatisticPoint *pointAtDay(const StatisticSeries *series, QDate from)
{
    if (!series)
        return nullptr;
    const auto found = std::ranges::find(series->points, from, &StatisticPoint::from);
    return found == series->points.end() ? nullptr : &*found;
}

bool isPart(const StatisticSeries &series)
{
    return series.key.startsWith("way:"_L1);
}

} // namespace

void NumbersModel::setAnswer(const Statistics &answer, const QLocale &locale)
{
    beginResetModel();
    m_answer = untilRecordsEnd(answer);
    m_locale = locale;
    m_columns = {{Kind::Period, nullptr}};
    m_periods.clear();
    m_before = m_answer.find(u"year-before"_s);
    m_main = m_answer.find(u"conversion"_s);
    for (const StatisticSeries &series : m_answer.series) {
        if (&series == m_before)
            continue;
        if (!m_main)
            m_main = &series;
        m_columns.push_back({Kind::Value, &series});
        for (const StatisticPoint &point : series.points) {
            if (std::ranges::find(m_periods, point.from) == m_periods.end())
                m_periods.push_back(point.from);
        }
    }
    std::ranges::sort(m_periods, std::greater());
    if (m_before) {
        m_columns.push_back({Kind::YearBefore, m_before});
        m_columns.push_back({Kind::Change, nullptr});
    }
    if (m_main)
        m_columns.push_back({Kind::Base, m_main});
    endResetModel();
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_periods.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const StatisticPoint *NumbersModel::pointOf(const Column &column, int row) const
{
    const StatisticSeries *series = column.series ? column.series : m_main;
    if (column.kind != Kind::YearBefore)
        return pointAtDay(series, m_periods[size_t(row)]);
    // Its points are those of the year before, in the same order.
    const StatisticPoint *ofMain = pointAtDay(m_main, m_periods[size_t(row)]);
    const size_t place = ofMain ? size_t(ofMain - m_main->points.data()) : series->points.size();
    return place < series->points.size() ? &series->points[place] : nullptr;
}

std::optional<StatisticPoint> NumbersModel::comparedAt(int row) const
{
    std::optional<double> sum;
    for (const Column &column : m_columns) {
        const StatisticPoint *point = column.series && isPart(*column.series) ? pointOf(column, row) : nullptr;
        if (point && point->value)
            sum = sum.value_or(0) + *point->value;
    }
    if (sum)
        return StatisticPoint{.value = sum, .n = std::llround(*sum)};
    const StatisticPoint *point = pointAtDay(m_main, m_periods[size_t(row)]);
    return point && point->value ? std::optional(*point) : std::nullopt;
}

std::optional<double> NumbersModel::change(int row) const
{
    const StatisticPoint *before = m_before ? pointOf({Kind::YearBefore, m_before}, row) : nullptr;
    const std::optional<StatisticPoint> now = comparedAt(row);
    if (!before || !before->value || !now)
        return {};
    return differenceOf(*now->value, *before->value, m_before->unit);
}

std::optional<Comparison> NumbersModel::comparison(int row) const
{
    if (unsettledAt(row) || !change(row))
        return {};
    return comparisonOf(*comparedAt(row), *pointOf({Kind::YearBefore, m_before}, row), m_before->unit);
}

const StatisticPoint *NumbersModel::unsettledAt(int row) const
{
    // Of recommendations their number is compared, and a month that is over has all of its own.
    const auto part =
        std::ranges::find_if(m_columns, [](const Column &column) { return column.series && isPart(*column.series); });
    const StatisticPoint *point = pointAtDay(part == m_columns.end() ? m_main : part->series, m_periods[size_t(row)]);
    const StatisticPoint *before = m_before ? pointOf({Kind::YearBefore, m_before}, row) : nullptr;
    for (const StatisticPoint *each : {point, before}) {
        if (each && !each->isSettled())
            return each;
    }
    return nullptr;
}

QString NumbersModel::changeText(double change) const
{
    const Unit unit = m_before->unit;
    if (unit == Unit::Share)
        return m_locale.toString(std::abs(change), 'f', 1); // In points, as the heading says; of one column.
    return ChartText(m_locale, m_answer.currency).value(std::abs(change), unit);
}

QString NumbersModel::periodText(const StatisticPoint &point, int row) const
{
    const ChartText text(m_locale, m_answer.currency);
    const QString period = text.tickOf(point.from, m_answer.query.by, row == 0 || point.from.month() == 1);
    // Else the column of the changes says so.
    return point.isSettled() || m_before ? period : unsettledPeriod(point, period);
}

QString NumbersModel::unsettledPeriod(const StatisticPoint &point, const QString &period)
{
    //: %1 is a period that is over; nobody wrote anything down as late as it, or as its window, ends.
    return (point.complete ? tr("%1, records end before") : tr("%1, still running")).arg(period);
}

QString NumbersModel::changeInWords(int row) const
{
    const std::optional<double> by = change(row);
    if (!by)
        return {};
    const QString text = changeText(*by);
    const QString change = *by > 0 ? tr("%1 more").arg(text) : *by < 0 ? tr("%1 less").arg(text) : tr("no change");
    const Comparison compared = *comparison(row);
    if (compared.tooFew)
        //: %1: "3.2 less".
        return tr("%1, too few to compare").arg(change);
    return compared.mayBeChance ? tr("%1, which may be chance").arg(change) : change;
}

QString NumbersModel::cell(const Column &column, int row) const
{
    const StatisticPoint *point = pointOf(column, row);
    const ChartText text(m_locale, m_answer.currency);
    switch (column.kind) {
    case Kind::Period:
        return point ? periodText(*point, row) : QString();
    case Kind::Value:
    case Kind::YearBefore:
        return point && point->value ? text.value(*point->value, column.series->unit) : tr("–", "no value");
    case Kind::Change: {
        const std::optional<double> by = change(row);
        if (const StatisticPoint *unsettled = unsettledAt(row)) {
            //: In the place of a change: nobody wrote anything down until the period ended, so nothing is compared.
            return unsettled->complete
                ? tr("records end")
                //: In the place of a change: the period has not ended, so nothing is compared yet.
                : tr("running");
        }
        if (!by)
            return {};
        // Where no arrow stands before it.
        const QString sign = *by < 0 ? m_locale.negativeSign() : *by > 0 ? m_locale.positiveSign() : QString();
        return (comparison(row)->tooFew ? sign : QString()) + changeText(*by);
    }
    case Kind::Base:
        if (!point)
            return {};
        return column.series->unit == Unit::Share && (point->value || point->n == 0)
            ? NumberText(m_locale).ofTotal(point->hits, point->n)
            : NumberText(m_locale).count(point->n);
    }
    Q_UNREACHABLE();
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns[size_t(index.column())];
    const StatisticPoint *ofMain = pointAtDay(m_main, m_periods[size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        return cell(column, index.row());
    case Qt::TextAlignmentRole:
        return int((column.kind == Kind::Period ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case KindRole:
        return int(column.kind);
    case RunningRole:
        return ofMain && !ofMain->isSettled();
    case RiseRole: {
        const std::optional<Comparison> compared = column.kind == Kind::Change ? comparison(index.row()) : std::nullopt;
        if (!compared || compared->tooFew)
            return {};
        return compared->change > 0 ? 1 : compared->change < 0 ? -1 : 0;
    }
    case BetterRole: {
        const std::optional<Comparison> compared = column.kind == Kind::Change ? comparison(index.row()) : std::nullopt;
        const int better = m_before && m_before->unit == Unit::Days ? -1 : 1;
        if (!compared || compared->trend == Trend::None || compared->trend == Trend::Same)
            return 0;
        return compared->trend == Trend::More ? better : -better;
    }
    case Qt::ToolTipRole:
        if (column.kind == Kind::Base && ofMain && ofMain->leftOut > 0)
            return ChartText::leftOut(*ofMain, m_answer.query.statistic);
        if (column.kind == Kind::Change && !unsettledAt(index.row()))
            return changeInWords(index.row());
        return ofMain && !ofMain->isSettled() ? ChartText::unsettled(ofMain->complete) : QString();
    case Qt::AccessibleTextRole: {
        if (column.kind == Kind::Change) {
            const StatisticPoint *unsettled = unsettledAt(index.row());
            return unsettled ? ChartText::unsettled(unsettled->complete) : changeInWords(index.row());
        }
        const QString text = cell(column, index.row());
        const bool isSaid = !m_before; // In the words themselves.
        return column.kind == Kind::Period && ofMain && !ofMain->isSettled() && !isSaid ? unsettledPeriod(*ofMain, text)
                                                                                        : text;
    }
    default:
        return {};
    }
}

QString NumbersModel::headingOf(const Column &column) const
{
    switch (column.kind) {
    case Kind::Period:
        switch (m_answer.query.by) {
        case Grouping::Day:
            return tr("Day");
        case Grouping::Week:
            return tr("Week");
        case Grouping::Month:
            return tr("Month");
        case Grouping::Quarter:
            return tr("Quarter");
        case Grouping::Year:
            return tr("Year");
        }
        Q_UNREACHABLE();
    case Kind::Value:
        if (m_answer.query.statistic == Statistic::RepeatPurchases)
            return tr("Rate");
        if (m_answer.query.statistic == Statistic::PurchaseGap)
            return tr("Median");
        if (m_answer.query.statistic == Statistic::ReferredShare)
            return tr("Sent", "share of new customers who were sent by a friend");
        if (m_answer.query.statistic == Statistic::PurchaseFrequency)
            return tr("Visits each");
        return ChartText(m_locale, m_answer.currency).series(*column.series, m_answer.query);
    case Kind::YearBefore:
        return tr("Last year");
    case Kind::Change:
        return m_before->unit == Unit::Share ? tr("Points", "change of a rate") : tr("Change");
    case Kind::Base:
        switch (m_answer.query.statistic) {
        case Statistic::Referrals:
            //: Heading of a narrow column, "6 of 10": how many of the friends became customers.
            return tr("Friends", "who were recommended");
        case Statistic::PurchaseGap:
            return tr("Gaps", "between visits");
        case Statistic::ReferredShare:
            return tr("New customers");
        default:
            return tr("Customers");
        }
    }
    Q_UNREACHABLE();
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || size_t(section) >= m_columns.size())
        return {};
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return headingOf(column);
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == Kind::Period ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

std::optional<PointChosen> NumbersModel::pointAt(int row) const
{
    const StatisticPoint *point =
        row >= 0 && size_t(row) < m_periods.size() ? pointAtDay(m_main, m_periods[size_t(row)]) : nullptr;
    if (!point || point->n == 0)
        return {};
    return PointChosen{m_answer.query, m_main->key, point->from};
}

int NumbersModel::rowOf(QDate from) const
{
    const auto found = std::ranges::find(m_periods, from);
    return found == m_periods.end() ? -1 : int(found - m_periods.begin());
}

QString NumbersModel::text() const
{
    QStringList lines;
    QStringList line;
    for (const Column &column : m_columns)
        line << headingOf(column);
    lines << line.join(u'\t');
    const ChartText text(m_locale, m_answer.currency);
    for (int row = 0; row < rowCount(); ++row) {
        line.clear();
        for (const Column &column : m_columns) {
            const StatisticPoint *point = pointOf(column, row);
            if (column.kind == Kind::Period && point)
                line << text.period(point->from, point->to, m_answer.query.by);
            else if (const std::optional<double> by = change(row);
                     column.kind == Kind::Change && by && !unsettledAt(row))
                line << (*by < 0 ? m_locale.negativeSign() : QString()) + changeText(*by);
            else
                line << cell(column, row);
        }
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Shopbell
