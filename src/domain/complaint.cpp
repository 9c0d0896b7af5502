// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ComplaintState, 6> complaintStates{{
    {ComplaintState::None, "none"_L1},
    {ComplaintState::Unanswered, "unanswered"_L1},
    {ComplaintState::PromisesOpen, "promises-open"_L1},
    {ComplaintState::Settled, "settled"_L1},
    {ComplaintState::Closed, "closed"_L1},
    {ComplaintState::NotSatisfied, "not-satisfied"_L1},
}};
constexpr KeyTable<MatterFault, 5> matterFaults{{
    {MatterFault::NotAComplaint, "not-a-complaint"_L1},
    {MatterFault::NoReason, "no-reason"_L1},
    {MatterFault::AlreadyClosed, "already-closed"_L1},
    {MatterFault::NotClosed, "not-closed"_L1},
    {MatterFault::NotAQuestion, "not-a-question"_L1},
}};
} // namespace

bool isComplaint(const Review &review)
{
    return review.sentiment == Sentiment::Negative
        || (review.sentiment == Sentiment::Mixed && review.kind == ReviewKind::Complaint);
}

ComplaintState complaintState(const Review &review, const ComplaintPromises &promises)
{
    if (!isComplaint(review))
        return ComplaintState::None;
    if (review.closedAt)
        return ComplaintState::Closed;
    const bool unanswered =
        review.answer == AnswerState::Waiting || (review.answer == AnswerState::NotAnswered && !review.archived);
    if (unanswered)
        return ComplaintState::Unanswered;
    if (promises.unchecked > 0)
        return ComplaintState::PromisesOpen;
    return promises.isNotSatisfied ? ComplaintState::NotSatisfied : ComplaintState::Settled;
}

bool isOpen(ComplaintState state)
{
    return state == ComplaintState::Unanswered || state == ComplaintState::PromisesOpen
        || state == ComplaintState::NotSatisfied;
}

QString keyOf(ComplaintState state)
{
    return keyIn(complaintStates, state);
}

QString keyOf(MatterFault fault)
{
    return keyIn(matterFaults, fault);
}

std::optional<MatterFault> closeComplaint(Review &review, const QString &reason, qint64 now)
{
    if (!isComplaint(review))
        return MatterFault::NotAComplaint;
    if (review.closedAt)
        return MatterFault::AlreadyClosed;
    if (reason.trimmed().isEmpty())
        return MatterFault::NoReason;
    review.closedAt = now;
    review.closedReason = reason.trimmed();
    if (review.answer == AnswerState::Waiting || review.answer == AnswerState::NotAnswered) {
        review.answer = AnswerState::NotNeeded;
        review.clockFrom.reset();
        review.respondBy.reset();
    }
    return std::nullopt;
}

std::optional<MatterFault> reopenComplaint(Review &review)
{
    if (!review.closedAt)
        return MatterFault::NotClosed;
    review.closedAt.reset();
    review.closedReason.clear();
    return std::nullopt;
}

} // namespace Shopbell
