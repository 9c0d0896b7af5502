// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactrule.h"
#include "domain/followup.h"

// Who may be contacted now, by which way and for what (product.md): never sell, invite or ask while a complaint is
// open; never by a way that is refused; no second marketing, invitation or request within some days; nothing that has
// become needless; no review asked of a chosen one. What the words do counts as much as the reason. Answers, promised check-backs, thanks and questions
// how it was are free of all but the way. What somebody spends or how content they are is not known here, so that
// nothing can depend on it.

namespace Shopbell {

/// What happened with one customer, as far as the guards look at it. Days that are not known are invalid.
struct ContactFacts
{
    bool complaintOpen = false;
    QDate complaintSince = {}; ///< The day of the oldest open complaint.
    QDate complaintUntil = {}; ///< When what was promised for all of them is to be checked.
    QString complaintOwner = {}; ///< Who in the shop sees to the oldest, by name; empty: nobody yet.
    QDate limitedLast = {}; ///< The newest marketing, invitation or request.
    QDate contactedLast = {}; ///< The newest contact of any kind.
    QDate boughtLast = {};
    QDate recommendedLast = {};
    QDate saidLast = {}; ///< The newest review of theirs.

    friend bool operator==(const ContactFacts &, const ContactFacts &) = default;
};

enum class HoldReason {
    GoalMet, ///< Since `since` it is needless: came back, recommended, answered.
    OpenComplaint, ///< Since `since`; free on `until`, when that is known.
    NotWanted, ///< No marketing, or does not want to be asked, since `since`.
    WayRefused, ///< Does not want this way, since `since`.
    NoWay, ///< All ways are refused, or none was chosen.
    AskedLately, ///< On `since`; free on `until`.
    PromiseOpen, ///< What is said to have come true was promised only; until its day, when that is known.
    ImprovementOpen, ///< The same of an improvement that is still tried.
    QuestionEnded, ///< Whether they are still thinking is known.
    InvitesOne, ///< The words ask a chosen customer for a review.
    NoEmail, ///< It was to be an e-mail, and no address is known.
    NoPhone, ///< It was to be a call or a message, and no number is known.
    NoPost, ///< It was to be a letter, and nothing says that they want one.
};
inline constexpr HoldReason lastHoldReason = HoldReason::NoPost;
QString keyOf(HoldReason reason);

/// Why somebody may not be contacted now.
struct Hold
{
    HoldReason reason = HoldReason::NoWay;
    QDate since = {};
    QDate until = {}; ///< From this day on it is allowed; invalid: nobody knows when.
    QString owner = {}; ///< Of an open complaint: who in the shop sees to it, by name; may be empty.

    friend bool operator==(const Hold &, const Hold &) = default;
};
/// Whether it passes by itself or by what the shop does: an open complaint, asked lately, work that is not done. Else it
/// takes the customer's word.
bool isPassing(const Hold &hold);

/// Ways that are not refused and by which the customer can be reached, the preferred one first. By post only who prefers it
/// or said yes to it: addresses are not kept.
std::vector<ContactWay> usableWays(const Customer &customer);

/// Whether any of some purposes is held back for somebody today, whatever the way.
std::optional<Hold> heldBack(ContactPurposes purposes, const Customer &customer, const ContactFacts &facts,
                             const ContactRule &rule, QDate today);
/// Whether somebody may not be reached that way: refused, or nothing is known by which it could be.
std::optional<Hold> heldBack(ContactWay way, const Customer &customer);
/// Whether the goal of a follow-up has been met since the day on which it was planned; the day itself counts for a quiet
/// regular only.
std::optional<Hold> goalMet(FollowUpReason reason, QDate planned, const ContactFacts &facts);
/// An invitation to review goes to everyone who qualifies: no other words may ask a chosen customer for one.
std::optional<Hold> invitesOne(const FollowUp &followUp, ContactPurposes words);
/// Whether it must not be done on a day, the strongest reason first: needless by then, not done yet, complaint, not
/// wanted, way, words that invite a chosen one, asked lately. What is planned and what was done are asked alike.
/// `words`: what its words do, which its reason need not say.
std::optional<Hold> heldBack(const FollowUp &followUp, const Customer &customer, const ContactFacts &facts,
                             const ContactRule &rule, QDate day, ContactPurposes words = {});

/// What becomes of an audience today.
struct AudienceMember
{
    CustomerId customer = {};
    ContactWay way = ContactWay::None; ///< The wanted one, where it is allowed, else the first that is.
    std::optional<Hold> hold = {};

    friend bool operator==(const AudienceMember &, const AudienceMember &) = default;
};
AudienceMember memberOf(const FollowUp &followUp, const Customer &customer, const ContactFacts &facts,
                        const ContactRule &rule, QDate today, ContactPurposes words = {});

/// By which ways those who are free get it, the one of most people first.
std::vector<ContactWay> waysOf(const std::vector<AudienceMember> &members);

/// Of those of an audience who have not heard yet.
struct AudienceCount
{
    int free = 0;
    int waiting = 0; ///< Held by something that passes: they get it later.
    int never = 0; ///< Needless, not wanted, or not to be reached.
    std::optional<Hold> first = {}; ///< Of those waiting, the one that passes first.

    int all() const { return free + waiting + never; }
    friend bool operator==(const AudienceCount &, const AudienceCount &) = default;
};
AudienceCount countOf(const std::vector<AudienceMember> &members);
/// Whether the days of an audience are over, and of those who have not heard nobody gets it any more: it can be closed.
bool isOver(const Audience &audience, const AudienceCount &left, QDate today);

} // namespace Shopbell
