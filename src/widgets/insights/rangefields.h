// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QObject>

class QComboBox;
class QDateEdit;
class QWidget;

namespace Shopbell {

/// The range of a chart as fields: a drop-down of ranges, and the first and the last day, which are seen for own days
/// only. The fields have no place yet; whoever makes them gives them one.
class RangeFields : public QObject
{
    Q_OBJECT

public:
    explicit RangeFields(QObject *parent);

    QComboBox *range() const { return m_range; }
    QDateEdit *firstDay() const { return m_from; }
    QDateEdit *lastDay() const { return m_to; }

    /// Without the signal.
    void setQuery(const StatisticsQuery &query, QDate today);
    /// The same range on another day.
    void setToday(QDate today);
    const StatisticsQuery &query() const { return m_query; }

Q_SIGNALS:
    /// The query with other days.
    void chosen(const Shopbell::StatisticsQuery &query);

private:
    static QDateEdit *makeDay(const QString &name);
    void takeRange(int index);
    void takeDays();
    void choose(const StatisticsQuery &query);
    void showQuery();

    QComboBox *m_range;
    QDateEdit *m_from;
    QDateEdit *m_to;
    StatisticsQuery m_query;
    bool m_areOwn = false; ///< The owner chose days, which may be those of a range that has a name.
    QDate m_today;
};

} // namespace Shopbell
