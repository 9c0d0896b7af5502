// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"

// What the Referrals section reads: plain values, made by storage and services.

namespace Shopbell {

enum class ReferralView {
    All,
    NotHereYet,
    Bought, ///< And credited to whoever sent them.
    NotCounted,
};

struct ReferralQuery
{
    ReferralView view = ReferralView::All;
    std::optional<CustomerId> referrer = {};
    std::optional<CustomerId> friendId = {};
    QString referrerName = {}; ///< Of a sender who is in no list, the whole name; empty for any.
    QString friendName = {}; ///< Of a friend who is no customer yet, the whole name; empty for any.
    std::optional<ReferralWay> way = {};
    QString ownWay = {}; ///< With ReferralWay::Own, the whole name; empty for any.
    QDate from = {}; ///< By the day of the recommendation.
    QDate to = {};
    std::optional<bool> asked = {};
    QString search = {}; ///< Each word must occur in the name of one of the two.
    bool oldestFirst = false;
};

struct FoundReferrals
{
    qint64 total = 0;
    std::vector<ReferralRow> rows = {};
};

/// Who somebody of the tree is: a customer, or a sender of whom only the name is known.
struct ReferralPerson
{
    CustomerId id = {};
    QString nameKey = {}; ///< sameNameKey() of the name; empty for a customer.

    friend bool operator==(const ReferralPerson &, const ReferralPerson &) = default;
};

/// A person of the tree "Who brought whom". Only credited referrals make branches.
struct ReferralNode
{
    CustomerId id = {};
    QString name = {};
    int parent = -1; ///< Index of who brought them; -1: came to the shop on their own.
    int generation = 1; ///< 1: on their own.
    ReferralId referral = {}; ///< By which they were brought.
    qint64 ownSpendMinor = 0; ///< In the shop's currency.
    qint64 worthMinor = 0; ///< Spend of the friends brought directly.
    qint64 downstreamMinor = 0; ///< Of them and theirs over all generations: the circle is its square root.
    int brought = 0;
    QString nameKey = {}; ///< As ReferralPerson: of a sender in no list, who has nothing that belongs to customers.

    ReferralPerson person() const { return {id, nameKey}; }
    bool isCustomer() const { return id.isStored(); }
    friend bool operator==(const ReferralNode &, const ReferralNode &) = default;
};

struct ReferralTree
{
    std::vector<ReferralNode> nodes = {}; ///< Parents before children; the largest branch first.
    QString currency = {};
    qint64 otherRoots = 0; ///< Branches that were left out because the tree would be too large.

    friend bool operator==(const ReferralTree &, const ReferralTree &) = default;
};

/// An advocate who may be asked to recommend the shop, or the reason why not now.
struct AdvocateRow
{
    enum class Why {
        NewAndOften, ///< n: occasions since the first, within the last 60 days.
        PraisedLately, ///< Rating or sentiment of a review of the last 30 days; `rating`.
        ComesOften, ///< n: usual gap in days.
        BroughtBefore, ///< n: how many friends.
        NeverAsked,
    };
    enum class WhyNot {
        None,
        OpenComplaint, ///< Since `until` (the day it was posted).
        Refused, ///< Said not to be asked, or no way is allowed; since `until`.
        AskedLately, ///< Asked for a referral within 30 days; not again before `until`.
    };
    CustomerId id = {};
    QString name = {};
    CustomerGroup group = CustomerGroup::Advocate;
    std::optional<Rating> score = {};
    int brought = 0;
    MoneySum worth = {};
    Why why = Why::NeverAsked;
    qint64 n = 0;
    std::optional<Rating> rating = {};
    WhyNot whyNot = WhyNot::None;
    QDate until = {};
    QDate askAfter = {}; ///< Of an open complaint: when what was promised for it is to be checked, where that is known.
    std::vector<ContactWay> ways = {}; ///< Allowed ones that can be used, the preferred first.

    friend bool operator==(const AdvocateRow &, const AdvocateRow &) = default;
};

struct Advocates
{
    std::vector<AdvocateRow> toAsk = {}; ///< Best first; rankings count people, not what they spend.
    std::vector<AdvocateRow> notNow = {};
    qint64 toAskLeftOut = 0; ///< How many more there are than were wanted.
    qint64 notNowLeftOut = 0;

    friend bool operator==(const Advocates &, const Advocates &) = default;
};

struct ReferralCounts
{
    qint64 thisMonth = 0; ///< Counted recommendations (isCounted()), as on the chart.
    qint64 thisMonthBought = 0; ///< Of them, who became customers.
    qint64 notHereYet = 0;
    qint64 everything = 0;
};

} // namespace Shopbell
