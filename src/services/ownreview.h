// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/handover.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Who of the shop sees to a review, how it goes to somebody else, and how the matter ends. Each is a change with undo, and
/// touches the review. Error Invalid, with the key of a HandOverFault or MatterFault, when a rule of domain/handover.h or
/// domain/complaint.h does not allow it; the sentence is handOverProblem() of format/handoverwords.h.
class OwnReview
{
public:
    using Done = QFuture<Result<ReviewId>>;

    explicit OwnReview(ShopFilePtr file);

    /// The first owner of a review. Afterwards it is handed over.
    Done own(ReviewId review, TeamMemberId owner) const;
    /// Asks somebody to take over, with a sentence. Until it is accepted, the owner keeps it.
    QFuture<Result<HandOverId>> handOver(ReviewId review, TeamMemberId to, QString sentence) const;
    /// A plan that the one who asked would keep goes on with it.
    Done accept(HandOverId handOver) const;
    Done decline(HandOverId handOver, QString words) const;
    Done takeBack(HandOverId handOver) const;

    /// Closes a complaint with a reason; its clock stops.
    Done close(ReviewId review, QString reason) const;
    /// The complaint is open again, and its clock goes on from what the customer said last.
    Done reopen(ReviewId review) const;
    /// How a question came out.
    Done endQuestion(ReviewId review, QuestionEnd end) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
