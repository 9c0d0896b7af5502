// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followupidea.h"

#include <cmath>

namespace Shopbell {

namespace {
/// The day on which a year is full next, today or later, and how many years it is.
std::pair<QDate, int> nextYearDay(QDate first, QDate today)
{
    int years = today.year() - first.year();
    if (first.addYears(years) < today)
        ++years;
    return {first.addYears(years), years};
}

std::optional<FollowUpIdea> welcome(const CustomerDays &days, Day today)
{
    if (days.occasions != 1 || today < days.first || today - days.first > welcomeUntilDays)
        return std::nullopt;
    return FollowUpIdea{FollowUpReason::Welcome, days.first, std::max(today, days.first + welcomeAfterDays),
                        today - days.last};
}

/// Either: who is late for the next one is quiet.
std::optional<FollowUpIdea> byTheGap(const CustomerDays &days, Day today)
{
    if (!days.usualGap)
        return std::nullopt;
    const int away = today - days.last;
    if (isLate(*days.usualGap, away)) {
        if (away > quietUntilDays)
            return std::nullopt;
        return FollowUpIdea{FollowUpReason::QuietRegular, days.last, today, away, *days.usualGap};
    }
    const Day next = days.last + Day(std::lround(*days.usualGap));
    if (*days.usualGap < comesRoundDays || today < next - nextOneAheadDays)
        return std::nullopt;
    return FollowUpIdea{FollowUpReason::NextOne, days.last, std::max(today, next), away, *days.usualGap};
}

std::optional<FollowUpIdea> yearDay(const CustomerDays &days, Day today)
{
    if (days.occasions < 2 || today - days.last > quietUntilDays)
        return std::nullopt;
    const auto [day, years] = nextYearDay(QDate::fromJulianDay(days.first), QDate::fromJulianDay(today));
    const Day due = Day(day.toJulianDay());
    if (years < 1 || due - today >= yearDayAheadDays)
        return std::nullopt;
    constexpr int monthsApart = 2; // Far from the one of the year before, and from the days before this one.
    return FollowUpIdea{FollowUpReason::FirstPurchaseDay, Day(day.addMonths(-monthsApart).toJulianDay()), due, years};
}
} // namespace

std::vector<FollowUpIdea> ideasFor(const CustomerDays &days, Day today)
{
    std::vector<FollowUpIdea> ideas;
    if (days.occasions == 0)
        return ideas;
    for (const auto idea : {welcome, byTheGap, yearDay}) {
        if (const std::optional<FollowUpIdea> found = idea(days, today))
            ideas.push_back(*found);
    }
    return ideas;
}

std::optional<FollowUpIdea> thanksFor(Day friendBought, Day today)
{
    const int ago = today - friendBought;
    if (ago < 0 || ago > thanksUntilDays)
        return std::nullopt;
    return FollowUpIdea{FollowUpReason::ReferralThanks, friendBought, today, ago};
}

std::optional<FollowUpIdea> checkBackFor(Day promised, Day today)
{
    if (promised - today > checkBackAheadDays)
        return std::nullopt;
    return FollowUpIdea{FollowUpReason::CheckBack, promised, std::max(today, promised), std::max(0, today - promised)};
}

std::optional<FollowUpIdea> nextOneFor(Day bought, int everyWeeks, Day today)
{
    const int round = everyWeeks * 7;
    const int ago = today - bought;
    if (round <= 0 || ago < round || ago - round > quietUntilDays)
        return std::nullopt;
    return FollowUpIdea{FollowUpReason::NextOne, bought, today, ago, double(round)};
}

std::optional<FollowUpIdea> stillThinkingFor(Day asked, Day today)
{
    const int ago = today - asked;
    if (ago < thinkingFromDays || ago > thinkingUntilDays)
        return std::nullopt;
    return FollowUpIdea{FollowUpReason::StillThinking, asked, today, ago};
}

std::optional<FollowUpIdea> cameTrueFor(Day kept, Day today)
{
    const int ago = today - kept;
    if (ago < 0 || ago > cameTrueUntilDays)
        return std::nullopt;
    return FollowUpIdea{FollowUpReason::IdeaCameTrue, kept, today, ago};
}

bool isNeedless(const FollowUpIdea &idea, const FollowUpsBefore &before)
{
    const auto last = before.find(idea.reason);
    return last != before.end() && *last >= idea.since;
}

} // namespace Shopbell
