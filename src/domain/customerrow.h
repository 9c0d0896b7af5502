// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/followup.h"
#include "domain/improvement.h"
#include "domain/money.h"
#include "domain/purchase.h"
#include "domain/referral.h"
#include "domain/reviewrow.h"
#include "domain/score.h"

#include <QHash>
#include <QMap>

// What lists and pages read of customers, purchases and referrals: plain values, made by storage and services.

namespace Shopbell {

/// A line of the customer list.
struct CustomerRow
{
    CustomerId id = {};
    QString name = {}; ///< As shownName() says: Customer::name is what the owner typed.
    CustomerGroup group = CustomerGroup::NoScore;
    std::optional<Rating> score = {}; ///< The latest.
    SegmentId segment = {};
    QString segmentName = {};
    int purchases = 0; ///< Those that count.
    int occasions = 0;
    QDate firstSeen = {}; ///< First and last occasion; invalid when there is none.
    QDate lastSeen = {};
    std::optional<double> usualGapDays = {}; ///< From three occasions on.
    MoneySum spent = {};

    friend bool operator==(const CustomerRow &, const CustomerRow &) = default;
};

struct FoundCustomers
{
    std::vector<CustomerId> ids = {};
};

/// Of what a query finds whatever its own group is.
struct CustomerCounts
{
    qint64 all = 0;
    QMap<int, qint64> groups = {}; ///< By CustomerGroup.
    std::vector<CustomerSegment> segments = {};
    qint64 everything = 0; ///< In the whole shop.
};

struct PurchaseRow
{
    Purchase purchase = {};
    QString customerName = {};
    QString servedByName = {};

    friend bool operator==(const PurchaseRow &, const PurchaseRow &) = default;
};

struct FoundPurchases
{
    qint64 total = 0;
    std::vector<PurchaseRow> rows = {};
};

/// A referral with what is worked out about it.
struct ReferralRow
{
    Referral referral = {};
    QString referrerName = {}; ///< Of the customer, else as written.
    QString friendName = {};
    ReferralStage stage = ReferralStage::Recommended;
    ReferralCredit credit = ReferralCredit::Waiting;
    QDate bought = {}; ///< The friend's first occasion on or after the recommendation.
    MoneySum friendSpent = {}; ///< By the friend, from the recommendation on.

    friend bool operator==(const ReferralRow &, const ReferralRow &) = default;
};

/// One entry of a customer's story, newest first.
struct StoryEntry
{
    enum class Kind {
        Review,
        Response,
        Score,
        Purchase,
        Note,
        Came,
        Brought,
        Merged,
        HandOver,
        Closed,
        Contact,
        Promised,
        PutRight,
        Checked,
        Sheet,
        Tried,
        Decided
    };
    Kind kind = Kind::Review;
    Moment when = {};
    ReviewId review = {};
    PurchaseId purchase = {};
    ReferralId referral = {};
    NoteId note = {};
    ScoreId score = {}; ///< Of Sheet: what the first number on it became.
    PromiseId promise = {}; ///< Of Promised, PutRight (when it was done) and Checked.
    ImprovementId improvement = {}; ///< Of Tried (when it was started) and Decided.
    ImprovementState decision = ImprovementState::Trying; ///< Of Decided.
    CustomerId other = {}; ///< Who was brought, who sent them, who was merged in.
    MergeId merge = {}; ///< Of Merged: what can be taken apart.
    QString otherName = {};
    std::optional<Rating> rating = {}; ///< Of a review, a score or a sheet.
    Sentiment sentiment = Sentiment::Unsorted;
    CustomerGroup group = CustomerGroup::NoScore; ///< Of a score or a sheet.
    ScoreQuestion question = ScoreQuestion::Satisfied;
    ChannelId channel = {};
    std::optional<Money> amount = {};
    /// The beginning of what was said, bought, noted, promised, the occasion of a score, or the owner's own way of a
    /// recommendation. Of a sheet each answer is a line.
    QString words = {};
    QString by = {}; ///< Team member; of a review who sees to it.
    HandOverState handOver = HandOverState::Asked; ///< Of a hand-over, from `by` to `otherName`.
    bool satisfied = false; ///< Of Checked.
    int purchasesThatDay = 0; ///< Of a purchase: how many count on its day.
    qint64 answeredAfter = 0; ///< Of a response: milliseconds after the review, 0 when not known.
    bool counts = true; ///< Of a purchase.
    PurchaseStatus status = PurchaseStatus::Paid;
    ReferralWay way = ReferralWay::ToldAFriend;
    ReferralStage stage = ReferralStage::Recommended; ///< Of Came and Brought: what became of the recommendation,
    ReferralCredit credit = ReferralCredit::Waiting; ///< and whether it counts.
    FollowUpId followUp = {}; ///< Of a contact; its words are those of the answer, else our own.
    FollowUpReason reason = FollowUpReason::AfterPurchase;
    ContactWay contactWay = ContactWay::None;
    QString title = {};
    QDate answered = {}; ///< Invalid: no answer yet.
};

/// A customer that may be the same person, with the reason.
struct LikelySame
{
    enum class Reason {
        SameEmail,
        SamePhone,
        SameName,
        SimilarName, ///< Same family name and same first letter, and not two first names that differ.
    };
    CustomerId id = {};
    QString name = {};
    Reason reason = Reason::SimilarName;
    bool neverSameDay = false; ///< The two never bought on the same day.
};

/// Everything about one customer.
struct CustomerDetails
{
    Customer customer = {};
    CustomerRow row = {};
    QString knownByName = {};
    std::vector<Score> scores = {}; ///< Newest first.
    std::optional<ScoreRange> range = {}; ///< Of the last five.
    std::vector<Need> needs = {}; ///< By rank.
    std::vector<CustomerNote> notes = {}; ///< Newest first.
    std::vector<StoryEntry> story = {}; ///< Newest first; the first storyShown of storyLength.
    qint64 storyLength = 0;
    qint64 reviews = 0;
    qint64 openComplaints = 0;
    std::optional<ReferralRow> cameThrough = {}; ///< Credited, else the earliest.
    std::vector<ReferralRow> hasBrought = {}; ///< Newest first.
    std::vector<ReferralRow> maybeSent = {}; ///< By somebody known by name only who may be them. Newest first.
    MoneySum broughtWorth = {}; ///< Spend of the friends brought directly.
    std::vector<LikelySame> likelySame = {};
    std::vector<std::pair<MergeId, QString>> merged = {}; ///< Entries that were made one with this, by name.
};

} // namespace Shopbell
