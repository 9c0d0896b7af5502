// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>
#include <utility>
#include <vector>

// When the shop is open. Pure rules; the zone is the shop's, so that an opening at nine is nine on the shop's wall on
// every day of the year.

namespace Shopbell {

inline constexpr int minutesOfDay = 24 * 60;

/// A time in which the shop is open, in minutes after midnight: 540 to 1050 is 9:00 to 17:30. What goes on past midnight
/// ends beyond 1440.
struct OpenSpan
{
    int from = 0;
    int to = 0;

    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

/// The spans of each day of the week, Monday first.
using OpenWeek = std::array<std::vector<OpenSpan>, 7>;

/// Days on which the shop stays closed whatever the week says, the last one included.
struct ClosedDays
{
    QDate first = {};
    QDate last = {};
    QString words = {}; ///< "Christmas", in the owner's words.

    bool holds(QDate day) const { return first <= day && day <= last; }
    friend bool operator==(const ClosedDays &, const ClosedDays &) = default;
};

struct OpeningHours
{
    OpenWeek week = {};
    std::vector<ClosedDays> closed = {};
    bool clockFollows = false; ///< The response clock runs only while the shop is open.

    bool everOpens() const;
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

/// What is wrong with opening hours.
enum class OpeningFault {
    SpanOutOfOrder, ///< It ends before it begins, lasts longer than a day, or begins on another one.
    SpansOverlap, ///< Also with one of the day before that goes on past midnight.
    DaysOutOfOrder, ///< Closed days without a first or last one, or the wrong way round.
    NeverOpen, ///< The clock follows the hours, and there are none.
};
std::optional<OpeningFault> faultOf(const OpeningHours &hours);

/// Opening hours on the line of time. Remembers the days that it was asked about: for one thread.
class OpenCalendar
{
public:
    /// Hours without any opening count as always open: a clock that never runs would never be late.
    OpenCalendar(OpeningHours hours, QTimeZone zone);

    bool isOpen(qint64 at) const;
    /// How much of the time between two instants the shop is open, milliseconds; 0 when `to` is not after `from`.
    qint64 openTime(qint64 from, qint64 to) const;
    /// When the shop has been open for `open` milliseconds since `from`. Where it stays closed for ten years, the time is
    /// counted as it passes.
    qint64 after(qint64 from, qint64 open) const;

private:
    using Instants = std::vector<std::pair<qint64, qint64>>;

    QDate dayOf(qint64 at) const;
    qint64 instantOf(QDate day, int minutes) const;
    const Instants &spansOf(QDate day) const;

    OpeningHours m_hours;
    QTimeZone m_zone;
    bool m_always;
    mutable QHash<qint64, Instants> m_known; ///< By Julian day.
};

} // namespace Shopbell
