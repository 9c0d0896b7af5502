// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dates.h"

#include "exchange/dateparts.h"

#include <QDateTime>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr std::array allOrders{DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst};

QDate dayInOrder(const DateParts &text, DateOrder order)
{
    const auto [first, second, third] = text.numbers;
    const int year = text.shortYear ? fullYear(third) : third;
    switch (order) {
    case DateOrder::DayFirst:
        return text.yearMayBeLast ? QDate(year, second, first) : QDate();
    case DateOrder::MonthFirst:
        return text.yearMayBeLast ? QDate(year, first, second) : QDate();
    case DateOrder::YearFirst:
        return text.yearMayBeFirst ? QDate(fullYear(first), second, third) : QDate();
    }
    Q_UNREACHABLE();
}

std::optional<WrittenDate> inOrder(const DateParts &text, DateOrder order)
{
    WrittenDate date = text.date;
    if (text.kind == DateParts::Kind::Numbers)
        date.day = dayInOrder(text, order);
    const bool isPlausible = date.day.isValid() && date.day.year() >= earliestYear;
    return isPlausible ? std::optional(date) : std::nullopt;
}
} // namespace

std::optional<WrittenDate> dateFrom(std::string_view text, DateOrder order)
{
    const std::optional<DateParts> apart = takeApart(text);
    return apart ? inOrder(*apart, order) : std::nullopt;
}

Moment momentOf(const WrittenDate &date, const QTimeZone &zone)
{
    if (!date.msecOfDay)
        return Moment::onDay(date.day);
    if (!date.offsetSeconds) {
        const QDateTime local(date.day, QTime::fromMSecsSinceStartOfDay(*date.msecOfDay), zone);
        return {date.day, local.toMSecsSinceEpoch()};
    }
    constexpr qint64 epoch = 2'440'588; // Julian day of 1970-01-01.
    constexpr qint64 msecPerDay = 86'400'000;
    const qint64 written = (date.day.toJulianDay() - epoch) * msecPerDay + *date.msecOfDay;
    return Moment::atTime(written - qint64(*date.offsetSeconds) * 1000, zone);
}

QString writtenMoment(const Moment &moment, const QTimeZone &zone)
{
    if (!moment.at)
        return moment.day.toString(Qt::ISODate);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*moment.at, zone);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(time.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

void DateEvidence::add(std::string_view text)
{
    ++m_cells;
    const std::optional<DateParts> apart = takeApart(text);
    if (!apart)
        return;
    bool readable = false;
    QDate seen;
    bool differs = false;
    for (const DateOrder order : allOrders) {
        const std::optional<WrittenDate> date = inOrder(*apart, order);
        if (!date)
            continue;
        readable = true;
        ++m_fitting[size_t(order)];
        differs = differs || (seen.isValid() && seen != date->day);
        seen = date->day;
    }
    m_readable += readable;
    if (!readable)
        return;
    m_bareNumbers += apart->kind == DateParts::Kind::BareNumber;
    m_yearFirst += apart->yearInFront;
    if (apart->kind == DateParts::Kind::Numbers) {
        ++m_numeric;
        m_dotted += apart->dotted;
        m_differing += differs;
    }
}

std::optional<DateOrder> DateEvidence::order() const
{
    if (m_readable == 0)
        return std::nullopt;
    if (m_numeric == 0)
        return m_yearFirst > 0 ? DateOrder::YearFirst : DateOrder::DayFirst;
    std::array orders = allOrders;
    std::stable_sort(orders.begin(), orders.end(),
                     [this](DateOrder a, DateOrder b) { return fitting(a) > fitting(b); });
    const bool tied = fitting(orders[0]) == fitting(orders[1]);
    if (tied && m_differing > 0) {
        const bool dayFirstFits = fitting(DateOrder::DayFirst) == fitting(orders[0]);
        return m_dotted == m_numeric && dayFirstFits ? std::optional(DateOrder::DayFirst) : std::nullopt;
    }
    return orders[0];
}

int DateEvidence::deciding() const
{
    std::array fits = m_fitting;
    std::sort(fits.begin(), fits.end(), std::greater<>());
    return fits[0] - fits[1];
}

DateOrder usualDateOrderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year < day && year < month)
        return DateOrder::YearFirst;
    return month < day ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

} // namespace Shopbell
