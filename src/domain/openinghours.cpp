// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openinghours.h"

#include <QDateTime>

#include <algorithm>

namespace Shopbell {

namespace {
constexpr qint64 minuteMilliseconds = 60 * 1000;
constexpr qint64 dayMillisecondsOfCalendar = minutesOfDay * minuteMilliseconds;
constexpr int farthestDays = 3660;

bool isInOrder(const OpenSpan &span)
{
    return span.from >= 0 && span.from < minutesOfDay && span.to > span.from && span.to <= span.from + minutesOfDay;
}

bool overlap(const OpenWeek &week)
{
    std::vector<OpenSpan> all;
    for (int day = 0; day < int(week.size()); ++day) {
        for (const OpenSpan &span : week[size_t(day)])
            all.push_back({day * minutesOfDay + span.from, day * minutesOfDay + span.to});
    }
    if (all.empty())
        return false;
    std::ranges::sort(all, {}, &OpenSpan::from);
    // Sunday's night goes on in Monday.
    all.push_back({all.front().from + 7 * minutesOfDay, all.front().to + 7 * minutesOfDay});
    for (size_t at = 1; at < all.size(); ++at) {
        if (all[at].from < all[at - 1].to)
            return true;
    }
    return false;
}
} // namespace

bool OpeningHours::everOpens() const
{
    return std::ranges::any_of(week, [](const std::vector<OpenSpan> &spans) { return !spans.empty(); });
}

std::optional<OpeningFault> faultOf(const OpeningHours &hours)
{
    for (const std::vector<OpenSpan> &spans : hours.week) {
        if (!std::ranges::all_of(spans, isInOrder))
            return OpeningFault::SpanOutOfOrder;
    }
    if (overlap(hours.week))
        return OpeningFault::SpansOverlap;
    for (const ClosedDays &days : hours.closed) {
        if (!days.first.isValid() || !days.last.isValid() || days.last < days.first)
            return OpeningFault::DaysOutOfOrder;
    }
    if (hours.clockFollows && !hours.everOpens())
        return OpeningFault::NeverOpen;
    return std::nullopt;
}

OpenCalendar::OpenCalendar(OpeningHours hours, QTimeZone zone)
    : m_hours(std::move(hours))
    , m_zone(zone)
    , m_always(!m_hours.everOpens())
{
}

bool OpenCalendar::isOpen(qint64 at) const
{
    if (m_always)
        return true;
    const QDate today = dayOf(at);
    for (const QDate day : {today.addDays(-1), today}) {
        const Instants &spans = spansOf(day);
        if (std::ranges::any_of(spans, [at](const auto &span) { return span.first <= at && at < span.second; }))
            return true;
    }
    return false;
}

qint64 OpenCalendar::openTime(qint64 from, qint64 to) const
{
    if (to <= from)
        return 0;
    if (m_always)
        return to - from;
    qint64 open = 0;
    const QDate last = dayOf(to);
    for (QDate day = dayOf(from).addDays(-1); day <= last; day = day.addDays(1)) {
        for (const auto &[begin, end] : spansOf(day))
            open += std::max<qint64>(0, std::min(end, to) - std::max(begin, from));
    }
    return open;
}

qint64 OpenCalendar::after(qint64 from, qint64 open) const
{
    if (m_always || open <= 0)
        return from + open;
    qint64 left = open;
    QDate day = dayOf(from).addDays(-1); // The night before may go on.
    for (int walked = 0; walked < farthestDays; ++walked, day = day.addDays(1)) {
        for (const auto &[begin, end] : spansOf(day)) {
            const qint64 start = std::max(begin, from);
            if (start >= end)
                continue;
            if (end - start >= left)
                return start + left;
            left -= end - start;
        }
    }
    return from + open;
}

QDate OpenCalendar::dayOf(qint64 at) const
{
    return QDateTime::fromMSecsSinceEpoch(at, m_zone).date();
}

/// What a clock on the shop's wall shows at that instant. A time that comes twice is meant the first time; one that is left
/// out when the clocks go forward is the moment when they do.
qint64 OpenCalendar::instantOf(QDate day, int minutes) const
{
    const qint64 wall = (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayMillisecondsOfCalendar
        + minutes * minuteMilliseconds;
    const auto offsetAt = [this](qint64 at) {
        return qint64(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))) * 1000;
    };
    const qint64 before = offsetAt(wall - dayMillisecondsOfCalendar);
    const qint64 behind = offsetAt(wall + dayMillisecondsOfCalendar);
    if (before == behind)
        return wall - before;
    const bool old = offsetAt(wall - before) == before;
    const bool changed = offsetAt(wall - behind) == behind;
    if (old && changed)
        return std::min(wall - before, wall - behind);
    if (old != changed)
        return wall - (old ? before : behind);
    const QTimeZone::OffsetData next =
        m_zone.nextTransition(QDateTime::fromMSecsSinceEpoch(wall - dayMillisecondsOfCalendar, Qt::UTC));
    return next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : wall - before;
}

const OpenCalendar::Instants &OpenCalendar::spansOf(QDate day) const
{
    const auto known = m_known.constFind(day.toJulianDay());
    if (known != m_known.constEnd())
        return *known;
    Instants spans;
    if (std::ranges::none_of(m_hours.closed, [day](const ClosedDays &days) { return days.holds(day); })) {
        for (const OpenSpan &span : m_hours.week[size_t(day.dayOfWeek() - 1)])
            spans.emplace_back(instantOf(day, span.from), instantOf(day, span.to));
        std::ranges::sort(spans);
    }
    return *m_known.insert(day.toJulianDay(), spans);
}

} // namespace Shopbell
