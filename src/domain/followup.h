// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/customer.h"

#include <QFlags>

#include <span>
#include <vector>

// A follow-up is a planned contact: with a reason, a way that the customer allows, words, a day and a person of the shop.
// What was said by it is a contact that was made, one for each customer. Who may be contacted when is decided by
// domain/contactguard.h, what is worth planning by domain/followupidea.h.

namespace Shopbell {

// The numbers are stored in the shop file: append only.

enum class FollowUpReason {
    Welcome = 1, ///< After the first purchase.
    AfterPurchase = 2,
    CheckBack = 3, ///< Promised: whether it is good now.
    IdeaCameTrue = 4, ///< "Your idea": something was changed because of it.
    NextOne = 5, ///< What comes round is due again.
    QuietRegular = 6,
    ReferralThanks = 7,
    FirstPurchaseDay = 8, ///< A year, or several, since the first purchase.
    ReviewInvitation = 9,
    ReferralRequest = 10,
    Marketing = 11, ///< Of the owner's naming; sells something.
    Own = 12, ///< Of the owner's naming; asks for nothing and sells nothing.
    StillThinking = 13, ///< After a question that ended open.
};
const std::vector<FollowUpReason> &allFollowUpReasons();
QString keyOf(FollowUpReason reason);
std::optional<FollowUpReason> followUpReasonFromKey(QStringView key);

/// What a contact is for. All but Care is limited by the guards. Each is a bit: words can sell and ask at once.
enum class ContactPurpose {
    Care = 0, ///< Asks for nothing and sells nothing: answers, promised check-backs, thanks, questions how it was.
    Marketing = 1,
    Invitation = 2, ///< To write a review.
    Request = 4, ///< To recommend the shop.
};
Q_DECLARE_FLAGS(ContactPurposes, ContactPurpose)
/// Of the reason alone; what the words do comes beside it (insight/contactwords.h).
ContactPurpose purposeOf(FollowUpReason reason);
inline bool isLimited(ContactPurposes purposes)
{
    return purposes != ContactPurposes();
}

/// What makes a follow-up needless once it has happened.
enum class FollowUpGoal {
    None, ///< It is worth saying in any case.
    CameBack, ///< Bought again.
    Referred, ///< Recommended the shop.
    Answered, ///< Said something: a review of any kind.
};
FollowUpGoal goalOf(FollowUpReason reason);

enum class FollowUpState { Planned = 0, Done = 1, Skipped = 2 };
QString keyOf(FollowUpState state);
std::optional<FollowUpState> followUpStateFromKey(QStringView key);

/// Everybody whose first purchase lies in a span of days, both included. Whatever they bought, spent or said.
struct Audience
{
    QDate from = {};
    QDate to = {};

    friend bool operator==(const Audience &, const Audience &) = default;
};

/// Whether people can still come to belong to it on another day than that one.
inline bool isFilling(const Audience &audience, QDate day)
{
    return audience.to > day;
}

/// What the promise or the improvement behind a follow-up is at the moment.
struct FollowUpMatter
{
    QString title = {};
    bool isPromiseOpen = false; ///< It is promised, not done.
    bool isImprovementOpen = false; ///< It was not kept, nor goes on in another way.
    QDate due = {}; ///< Of a promise that is not done.
    QString owner = {}; ///< Who in the shop sees to the review that it is about, by name.
    std::optional<qint64> promiseDone = {}; ///< When the promise was done, in UTC milliseconds.
    bool hasQuestionEnded = false; ///< What was asked about was bought, here or elsewhere.

    friend bool operator==(const FollowUpMatter &, const FollowUpMatter &) = default;
};

struct FollowUp
{
    FollowUpId id = {};
    CustomerId customer = {}; ///< Not stored: it is for an audience.
    std::optional<Audience> audience = {};
    FollowUpReason reason = FollowUpReason::AfterPurchase;
    QString title = {}; ///< "How was the birthday cake?"; may be empty where the reason says it.
    QString text = {}; ///< What is written or said.
    ContactWay way = ContactWay::None; ///< Of an audience: the one to prefer, where somebody allows it.
    QDate due = {}; ///< Invalid: no day yet.
    QDate firstDue = {}; ///< As it was planned, however often it was moved.
    TeamMemberId owner = {};
    FollowUpState state = FollowUpState::Planned;
    QDate planned = {}; ///< The day on which it was planned.
    QDate settled = {}; ///< The day on which it was done or skipped.
    QString skippedBecause = {}; ///< The owner's words, or nobodyLeft.
    PurchaseId purchase = {}; ///< What it is about, where known.
    ReferralId referral = {};
    ReviewId review = {};
    PromiseId promise = {};
    ImprovementId improvement = {};
    qint64 createdAt = 0; ///< UTC milliseconds.
    qint64 updatedAt = 0;
    FollowUpMatter matter = {}; ///< Read with it, never written.

    bool isMoved() const { return due != firstDue; }
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// Something that was said to one customer by a follow-up, and what they said to it.
struct ContactMade
{
    ContactMadeId id = {};
    FollowUpId followUp = {};
    CustomerId customer = {};
    FollowUpReason reason = FollowUpReason::AfterPurchase;
    ContactWay way = ContactWay::None;
    QDate day = {};
    QString text = {}; ///< As it went out.
    ContactPurposes purposes = {}; ///< What its words did, whatever the reason.
    TeamMemberId by = {};
    QDate answered = {}; ///< Invalid: no answer yet.
    ReviewId review = {}; ///< The private review that the answer became.
    ScoreId score = {};
    qint64 createdAt = 0;

    friend bool operator==(const ContactMade &, const ContactMade &) = default;
};

/// Why a follow-up cannot be what somebody wants it to be.
enum class FollowUpFault {
    NoOne, ///< Neither a customer nor an audience, or both.
    NotForOne, ///< A review invitation goes to everyone who qualifies, never to chosen ones.
    NoTitle, ///< A follow-up of the owner's naming needs a name.
    DayGone, ///< It cannot be due on a day that has passed.
    NoDay,
    Settled, ///< It is done or skipped already.
    NoReason, ///< Skipping needs a reason.
    DayToCome, ///< It cannot have been done on a day to come.
    NoWay, ///< It was done by no way.
    Unresolved, ///< A placeholder still stands in the words.
    AlreadyAnswered,
    AlreadyPlanned, ///< The same people are invited already by one that is planned.
    NobodyFree, ///< Of its audience nobody can get it: they have heard, are left out, or have not come yet.
};
inline constexpr FollowUpFault lastFollowUpFault = FollowUpFault::NobodyFree;
QString keyOf(FollowUpFault fault);
/// Invalid for what is typed, Conflict for what the state does not allow; the key is the detail.
Error errorOf(FollowUpFault fault);

/// What is wrong with a follow-up that is about to be planned or edited.
std::optional<FollowUpFault> faultOf(const FollowUp &followUp);
/// Whether both say the same to the same people: for one reason to one customer, or to audiences that have a day in common,
/// and what they are about, where both name it, is the same. Those of the owner's naming have to be called the same.
bool isTwin(const FollowUp &followUp, const FollowUp &other);
/// The first of planned ones that is such a twin and another; nullptr when there is none.
const FollowUp *twinOf(const FollowUp &followUp, std::span<const FollowUp> planned);
/// Whether a second one must not be planned: everybody is invited once. Else it is only said.
bool mayNotBeTwice(FollowUpReason reason);
/// Gives it another day. An invalid day is none yet.
std::optional<FollowUpFault> move(FollowUp &followUp, QDate to, QDate today);
std::optional<FollowUpFault> skip(FollowUp &followUp, const QString &because, QDate today);
/// The reason of an invitation that was closed because nobody can get it any more; a window says it in its own words.
inline constexpr QLatin1StringView nobodyLeft{"@nobody-left"};
/// What was said on a day by a way. The guards are asked beforehand.
std::optional<FollowUpFault> finish(FollowUp &followUp, QDate day, ContactWay way, QDate today);
/// What it was to ask was said on a day without its words: there is nothing left to send.
std::optional<FollowUpFault> finishUnsent(FollowUp &followUp, QDate day);

/// How soon it is due.
enum class FollowUpGroup {
    Today, ///< Today or earlier.
    ThisWeekAndNext, ///< Up to the end of next week.
    Later, ///< After that, or on no day.
    HeldBack, ///< The guards hold it.
};
QString keyOf(FollowUpGroup group);
std::optional<FollowUpGroup> followUpGroupFromKey(QStringView key);
/// Of a day, when nothing holds it back. Weeks end on Sunday.
FollowUpGroup groupOf(QDate due, QDate today);

} // namespace Shopbell

// Outside: an operator of the namespace would hide those of Qt for keys and modifiers.
Q_DECLARE_OPERATORS_FOR_FLAGS(Shopbell::ContactPurposes)
