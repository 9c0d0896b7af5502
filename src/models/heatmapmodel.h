// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"
#include "format/datetext.h"

#include <QAbstractTableModel>

#include <optional>

namespace Shopbell {

/// The cohorts of an answer of Statistic::Cohorts as a table: a row for each month in which people came first, a column for
/// each month after it.
class HeatMapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        /// 0 to 1, of everybody: every map has the same colours. Invalid where there is no value (yet).
        ShareRole = Qt::UserRole,
        RunningRole, ///< The month still runs, or the records end before it does.
        PeopleRole, ///< Of the vertical header: "64 people".
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const Statistics &answer, const DateText &dates);
    bool isEmpty() const { return m_cohorts.empty(); }
    /// The people of a cell; nothing where there are none.
    std::optional<PointChosen> pointAt(const QModelIndex &index) const;
    /// When the month of a cell begins; invalid where it is to come.
    QDate dayAt(const QModelIndex &index) const;
    /// Which people those are: "First came in June 2025, and bought in the second month after it".
    QString whoAt(const QModelIndex &index) const;
    /// Tab-separated with its headings, as a spreadsheet takes it.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cohort
    {
        QDate month;
        QString key;
        qint64 people = 0;
        std::vector<std::optional<StatisticPoint>> months; ///< By months after the first.
    };

    const StatisticPoint *at(const QModelIndex &index) const;
    QString sentence(const QModelIndex &index) const;

    StatisticsQuery m_query;
    std::vector<Cohort> m_cohorts;
    std::optional<DateText> m_dates;
    int m_months = 0;
};

} // namespace Shopbell
