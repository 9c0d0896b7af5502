// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerreading.h"

#include "domain/customername.h"
#include "insight/referralcredit.h"

#include <algorithm>
#include <functional>

namespace Shopbell {

namespace {
/// What became of the recommendations of a story.
void addOutcomes(const std::vector<Referral> &referrals, const std::vector<ReferralOutcome> &outcomes,
                 std::vector<StoryEntry> &story)
{
    for (StoryEntry &entry : story) {
        const auto known = std::ranges::find(referrals, entry.referral, &Referral::id);
        if (!entry.referral.isStored() || known == referrals.end())
            continue;
        const ReferralOutcome &outcome = outcomes[size_t(known - referrals.begin())];
        entry.stage = outcome.stage;
        entry.credit = outcome.credit;
    }
}

/// Who sent a customer and whom they brought, with the credit of each.
Status addReferrals(const CustomerReading &reading, CustomerDetails &details)
{
    const CustomerId id = details.customer.id;
    const Result<std::vector<Referral>> referrals = reading.reader().referralsAround(id);
    if (!referrals)
        return referrals.error();
    const std::vector<ReferralOutcome> outcomes = outcomesOf(*referrals, reading.ledger, reading.today);
    const auto nameOf = [&reading](CustomerId person, const QString &written) {
        const BookLine *line = reading.book.find(person);
        return line ? line->name : written;
    };
    for (size_t at = 0; at < referrals->size(); ++at) {
        const Referral &referral = (*referrals)[at];
        const ReferralOutcome &outcome = outcomes[at];
        ReferralRow row{referral,
                        nameOf(referral.referrer, referral.referrerName),
                        nameOf(referral.friendId, referral.friendName),
                        outcome.stage,
                        outcome.credit,
                        outcome.bought ? QDate::fromJulianDay(*outcome.bought) : QDate(),
                        outcome.spent};
        const bool isCredited = outcome.credit == ReferralCredit::Credited;
        if (referral.friendId == id
            && (!details.cameThrough || (isCredited && details.cameThrough->credit != ReferralCredit::Credited)))
            details.cameThrough = row;
        if (referral.referrer == id) {
            if (isCredited)
                details.broughtWorth.add(outcome.spent);
            details.hasBrought.push_back(std::move(row));
        }
    }
    std::ranges::reverse(details.hasBrought);
    addOutcomes(*referrals, outcomes, details.story);
    return done();
}

/// Recommendations by somebody known by name only who may be this customer.
Status addMaybeSent(const CustomerReading &reading, CustomerDetails &details)
{
    const Result<ReferralsPtr> referrals = reading.referralMemory.read(reading.connection, reading.position);
    if (!referrals)
        return referrals.error();
    for (const Referral &referral : **referrals) {
        if (referral.referrer.isStored() || referral.friendId == details.customer.id
            || !mayBeCalled(details.customer.name, referral.referrerName))
            continue;
        const BookLine *sent = reading.book.find(referral.friendId);
        ReferralRow row;
        row.referral = referral;
        row.referrerName = referral.referrerName;
        row.friendName = sent ? sent->name : referral.friendName;
        details.maybeSent.push_back(std::move(row));
    }
    std::ranges::sort(details.maybeSent, std::greater<>(),
                      [](const ReferralRow &row) { return std::pair(row.referral.recommended, row.referral.id); });
    return done();
}
} // namespace

Result<std::vector<StoryEntry>> storyOf(const CustomerReading &reading, CustomerId id, int offset, int limit)
{
    Result<std::vector<StoryEntry>> story = reading.reader().story(id, offset, limit);
    if (!story)
        return story;
    const Result<std::vector<Referral>> referrals = reading.reader().referralsAround(id);
    if (!referrals)
        return referrals.error();
    addOutcomes(*referrals, outcomesOf(*referrals, reading.ledger, reading.today), *story);
    return story;
}

Result<CustomerDetails> detailsOf(const CustomerReading &reading, CustomerId id, int storyShown)
{
    Result<CustomerDetails> details = reading.reader().details(id, storyShown);
    if (!details)
        return details;
    for (const auto add : {addReferrals, addMaybeSent}) {
        if (Status added = add(reading, *details); !added)
            return added.error();
    }
    return details;
}

} // namespace Shopbell
