// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

// A complaint (rules.md): a Negative review, or a Mixed one that the owner marks as a complaint by its kind. It is open
// until it is answered and each promise made for it is checked, or until the owner closes it with a reason. Who said, when
// asked last, that it is not right is not settled: it takes another promise, or the owner's reason.

namespace Shopbell {

enum class ComplaintState {
    None, ///< Not a complaint.
    Unanswered,
    PromisesOpen, ///< Answered, but what was promised is not checked yet.
    Settled,
    Closed, ///< By the owner, with a reason.
    NotSatisfied, ///< Every promise is checked, and the customer is not satisfied.
};

bool isComplaint(const Review &review);

/// What came of the promises made for a complaint.
struct ComplaintPromises
{
    int unchecked = 0; ///< How many are not checked.
    bool isNotSatisfied = false; ///< The customer, asked last, was not satisfied.
};

/// An old import without a clock that was put into the archive is settled.
ComplaintState complaintState(const Review &review, const ComplaintPromises &promises);

bool isOpen(ComplaintState state);

QString keyOf(ComplaintState state);

/// What of a review is the owner's matter: who sees to it, whether it was closed, how a question came out.
enum class MatterFault {
    NotAComplaint,
    NoReason, ///< Closing needs words.
    AlreadyClosed,
    NotClosed,
    NotAQuestion,
};

QString keyOf(MatterFault fault);

/// Closes a complaint, `now` in UTC milliseconds. Its clock stops: nobody waits any more.
std::optional<MatterFault> closeComplaint(Review &review, const QString &reason, qint64 now);
/// Takes the closing back; the caller starts the clock anew.
std::optional<MatterFault> reopenComplaint(Review &review);

} // namespace Shopbell
