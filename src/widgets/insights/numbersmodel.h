// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/statisticparts.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

namespace Shopbell {

/// The figures of a chart as a table, its full equal for whoever does not see the picture: a row for each period, the
/// newest first.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Period, Value, YearBefore, Change, Base };
    enum Role {
        KindRole = Qt::UserRole, ///< Kind as int.
        RunningRole, ///< The period or its window still runs, or the records end before.
        RiseRole, ///< Of a change: 1, -1 or 0; invalid elsewhere, of a period that still runs, and of too few to compare.
        BetterRole, ///< The same, turned round where less is better; 0 also where the change may be chance.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const Statistics &answer, const QLocale &locale);
    /// The point of a row; nothing where nobody is behind it.
    std::optional<PointChosen> pointAt(int row) const;
    /// When the period of a row begins.
    QDate dayAt(int row) const { return m_periods.at(size_t(row)); }
    int rowOf(QDate from) const; ///< -1 when there is none.
    /// Tab-separated with its headings, as a spreadsheet takes it.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        Kind kind = Kind::Value;
        const StatisticSeries *series = nullptr;
    };

    const StatisticPoint *pointOf(const Column &column, int row) const;
    QString cell(const Column &column, int row) const;
    QString headingOf(const Column &column) const;
    std::optional<StatisticPoint> comparedAt(int row) const; ///< What of a row is compared, with the n behind it.
    std::optional<double> change(int row) const;
    std::optional<Comparison> comparison(int row) const; ///< Nothing where there is no change, or it still runs.
    const StatisticPoint *unsettledAt(int row) const; ///< Of those that are compared there; nothing where all are.
    QString changeText(double change) const; ///< Without its sign.
    QString changeInWords(int row) const;
    static QString unsettledPeriod(const StatisticPoint &point, const QString &period);
    QString periodText(const StatisticPoint &point, int row) const;

    Statistics m_answer;
    std::vector<Column> m_columns;
    std::vector<QDate> m_periods; ///< The newest first.
    const StatisticSeries *m_main = nullptr; ///< Of it the changes and the n are.
    const StatisticSeries *m_before = nullptr;
    QLocale m_locale;
};

} // namespace Shopbell
