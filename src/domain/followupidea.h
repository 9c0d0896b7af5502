// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"
#include "domain/ledger.h"

#include <QMap>

// What is worth planning, found by itself from the days on which customers were here. Never from what they spent.

namespace Shopbell {

/// The days of a customer, as the ledger has them.
struct CustomerDays
{
    int occasions = 0;
    Day first = 0;
    Day last = 0;
    std::optional<double> usualGap = {};
};

/// A follow-up that could be planned.
struct FollowUpIdea
{
    FollowUpReason reason = FollowUpReason::Welcome;
    Day since = 0; ///< One of this reason that was planned, done or skipped from this day on makes the idea needless.
    Day due = 0; ///< The day on which it is best done; today or later.
    int days =
        0; ///< Since the last occasion, the friend's purchase or the question; of FirstPurchaseDay how many years.
    double usualGap = 0; ///< In days, where the idea comes from it; of a service that comes round: its round.

    friend bool operator==(const FollowUpIdea &, const FollowUpIdea &) = default;
};

inline constexpr int welcomeAfterDays = 2; ///< After the first purchase; no later than welcomeUntilDays.
inline constexpr int welcomeUntilDays = 14;
inline constexpr int comesRoundDays = 21; ///< A usual gap from which on the next one is a date of its own.
inline constexpr int nextOneAheadDays = 7;
inline constexpr int quietUntilDays = 365; ///< Who has been away longer is gone, not quiet.
inline constexpr int yearDayAheadDays = 7;
inline constexpr int thanksUntilDays = 30; ///< After the friend bought.
inline constexpr int checkBackAheadDays = 7;
inline constexpr int thinkingFromDays = 7; ///< After the question; up to thinkingUntilDays.
inline constexpr int thinkingUntilDays = 30;
inline constexpr int cameTrueUntilDays = 60; ///< After an improvement was kept.

/// A welcome, the next one, a quiet regular (away for twice the usual gap), the day of the first purchase.
std::vector<FollowUpIdea> ideasFor(const CustomerDays &days, Day today);
/// A thank-you to who sent a friend that bought on a day.
std::optional<FollowUpIdea> thanksFor(Day friendBought, Day today);

/// A check-back that was promised for a day, once the promise is done.
std::optional<FollowUpIdea> checkBackFor(Day promised, Day today);
/// Of a service that comes round every so many weeks and was bought last on a day.
std::optional<FollowUpIdea> nextOneFor(Day bought, int everyWeeks, Day today);
/// Of who asked a question on a day that ended open.
std::optional<FollowUpIdea> stillThinkingFor(Day asked, Day today);

/// Of who is behind an improvement that was kept on a day: the idea came true.
std::optional<FollowUpIdea> cameTrueFor(Day kept, Day today);

/// The newest day on which follow-ups of one customer were planned or settled, for each reason; one that is still planned
/// counts as of today.
using FollowUpsBefore = QMap<FollowUpReason, Day>;
bool isNeedless(const FollowUpIdea &idea, const FollowUpsBefore &before);

} // namespace Shopbell
