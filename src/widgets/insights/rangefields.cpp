// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/rangefields.h"

#include "models/chartrange.h"
#include "widgets/common/datefield.h"
#include "widgets/reviews/quietcombo.h"

#include <QDateEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

RangeFields::RangeFields(QObject *parent)
    : QObject(parent)
    , m_range(new QuietCombo)
    , m_from(makeDay(tr("First day")))
    , m_to(makeDay(tr("Last day")))
{
    m_range->setAccessibleName(tr("Range"));
    m_range->setToolTip(tr("Range"));
    // In the order of ChartRange.
    m_range->addItems({tr("Last 12 months"), tr("Last 24 months"), tr("This year"), tr("Last year"),
                       tr("Everything", "a range of days"), tr("Own days…", "a range of days")});
    m_from->setObjectName(u"firstDay"_s);
    m_to->setObjectName(u"lastDay"_s);
    connect(m_range, &QComboBox::activated, this, &RangeFields::takeRange);
    for (const QDateEdit *field : {m_from, m_to})
        connect(field, &QDateEdit::dateChanged, this, &RangeFields::takeDays);
}

QDateEdit *RangeFields::makeDay(const QString &name)
{
    auto *field = new DateField;
    field->setKeyboardTracking(false); // A year that is half typed is no range.
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->hide();
    return field;
}

void RangeFields::setQuery(const StatisticsQuery &query, QDate today)
{
    m_areOwn = m_areOwn && query.from == m_query.from && query.to == m_query.to;
    m_query = query;
    m_today = today;
    showQuery();
}

void RangeFields::setToday(QDate today)
{
    setQuery(m_areOwn ? m_query : withRange(m_query, rangeOf(m_query, m_today), today), today);
}

void RangeFields::takeRange(int index)
{
    const auto range = ChartRange(index);
    StatisticsQuery query = m_query;
    m_areOwn = range == ChartRange::OwnDays;
    if (m_areOwn) {
        query.from = query.from.isValid() ? query.from : m_today.addMonths(-11);
        query.to = query.to.isValid() ? query.to : m_today;
    }
    choose(withRange(query, range, m_today));
    if (m_areOwn)
        m_from->setFocus(Qt::OtherFocusReason);
}

void RangeFields::takeDays()
{
    StatisticsQuery query = m_query;
    query.from = std::min(m_from->date(), m_to->date());
    query.to = std::max(m_from->date(), m_to->date());
    choose(query);
}

void RangeFields::choose(const StatisticsQuery &query)
{
    const bool isNew = query != m_query;
    m_query = query;
    showQuery();
    if (isNew)
        Q_EMIT chosen(m_query);
}

void RangeFields::showQuery()
{
    const ChartRange range = m_areOwn ? ChartRange::OwnDays : rangeOf(m_query, m_today);
    m_range->setCurrentIndex(int(range));
    for (QDateEdit *field : {m_from, m_to}) {
        const QSignalBlocker quiet(field);
        field->setDate(field == m_from ? m_query.from : m_query.to.isValid() ? m_query.to : m_today);
        field->setVisible(range == ChartRange::OwnDays);
    }
}

} // namespace Shopbell
