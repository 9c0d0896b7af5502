// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmapmodel.h"

#include "format/cohortwords.h"
#include "format/numbertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

} // namespace

void HeatMapModel::setAnswer(const Statistics &answer, const DateText &dates)
{
    beginResetModel();
    m_query = answer.query;
    m_dates = dates;
    m_cohorts.clear();
    m_months = 0;
    for (const StatisticSeries &series : answer.series) {
        const QDate month = QDate::fromString(series.key + "-01"_L1, Qt::ISODate);
        if (!month.isValid() || series.points.empty() || isAfterRecords(answer, series.points.front()))
            continue;
        Cohort cohort{month, series.key, 0, {}};
        for (const StatisticPoint &point : series.points) {
            const int later = monthsBetween(month, point.from);
            if (later < 0 || isAfterRecords(answer, point))
                continue;
            if (size_t(later) >= cohort.months.size())
                cohort.months.resize(size_t(later) + 1);
            cohort.months[size_t(later)] = point;
            cohort.people = std::max(cohort.people, point.n);
        }
        m_months = std::max(m_months, int(cohort.months.size()));
        m_cohorts.push_back(std::move(cohort));
    }
    endResetModel();
}

int HeatMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cohorts.size());
}

int HeatMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_months;
}

const StatisticPoint *HeatMapModel::at(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const Cohort &cohort = m_cohorts[size_t(index.row())];
    if (size_t(index.column()) >= cohort.months.size() || !cohort.months[size_t(index.column())])
        return nullptr;
    const StatisticPoint &point = *cohort.months[size_t(index.column())];
    return point.value ? &point : nullptr;
}

QVariant HeatMapModel::data(const QModelIndex &index, int role) const
{
    const StatisticPoint *point = at(index);
    if (!point)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return CohortWords(m_dates->locale()).value(*point->value, m_query.cohorts, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case ShareRole:
        return std::clamp(*point->value, 0.0, 1.0); // Repeat visits can be more than one for each.
    case RunningRole:
        return !point->isSettled();
    default:
        return {};
    }
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_dates || section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignCenter);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return section == 0 ? tr("In the month of the first visit") : tr("%Ln months after", nullptr, section);
        if (role == Qt::DisplayRole)
            return CohortWords(m_dates->locale()).later(section);
        return {};
    }
    if (size_t(section) >= m_cohorts.size())
        return {};
    const Cohort &cohort = m_cohorts[size_t(section)];
    const QString people = CohortWords::people(cohort.people);
    if (role == PeopleRole)
        return people;
    if (role == Qt::DisplayRole)
        return CohortWords(m_dates->locale()).month(cohort.month, section == 0 || cohort.month.month() == 1);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        //: %1 is a month, %2 "64 people".
        return tr("First came in %1: %2").arg(m_dates->month(cohort.month), people);
    return {};
}

QString HeatMapModel::sentence(const QModelIndex &index) const
{
    const Cohort &cohort = m_cohorts[size_t(index.row())];
    const StatisticPoint &point = *at(index);
    const NumberText numbers(m_dates->locale());
    const QString head =
        tr("First came in %1, %2", "a month; 'the month itself' or '2 months after'")
            .arg(m_dates->month(cohort.month),
                 index.column() == 0 ? tr("the month itself") : tr("%Ln months after", nullptr, index.column()));
    const QString value = index.data().toString();
    QString running;
    if (!point.isSettled())
        running =
            u" "_s + (point.complete ? tr("The records end before that month does.") : tr("The month still runs."));
    if (m_query.cohorts == CohortKind::RepeatOrders)
        //: %1 is "First came in June 2025, 2 months after", %2 a number, %3 how many people.
        return tr("%1: %2 repeat visits for each of %3 people.").arg(head, value, numbers.count(point.n)) + running;
    //: %1 is "First came in June 2025, 2 months after", %2 "41%", %3 "26 of 64".
    return tr("%1: %2, that is %3.").arg(head, value, numbers.ofTotal(point.hits, point.n)) + running;
}

std::optional<PointChosen> HeatMapModel::pointAt(const QModelIndex &index) const
{
    const StatisticPoint *point = at(index);
    if (!point || point->n == 0)
        return {};
    return PointChosen{m_query, m_cohorts[size_t(index.row())].key, point->from};
}

QDate HeatMapModel::dayAt(const QModelIndex &index) const
{
    const StatisticPoint *point = at(index);
    return point ? point->from : QDate();
}

QString HeatMapModel::whoAt(const QModelIndex &index) const
{
    const StatisticPoint *point = at(index);
    if (!point)
        return {};
    const QString first = m_dates->month(m_cohorts[size_t(index.row())].month);
    if (index.column() == 0)
        return tr("First came in %1").arg(first);
    const QString later = m_dates->month(point->from);
    const int hits = int(point->hits);
    switch (m_query.cohorts) {
    case CohortKind::Returning:
        return tr("First came in %1; %Ln of them bought in %2, and stand first", nullptr, hits).arg(first, later);
    case CohortKind::Repurchase:
        return tr("First came in %1; %Ln of them had come back by %2, and stand first", nullptr, hits)
            .arg(first, later);
    case CohortKind::RepeatOrders:
        return tr("First came in %1; who came back most until %2 stands first").arg(first, later);
    }
    Q_UNREACHABLE();
}

QString HeatMapModel::text() const
{
    QStringList lines;
    QStringList line{CohortWords::head(), tr("People")};
    for (int column = 0; column < m_months; ++column)
        line << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << line.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        const Cohort &cohort = m_cohorts[size_t(row)];
        line = {m_dates->month(cohort.month), QString::number(cohort.people)};
        for (int column = 0; column < m_months; ++column)
            line << index(row, column).data().toString();
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Shopbell
