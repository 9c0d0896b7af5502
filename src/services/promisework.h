// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserules.h"
#include "services/customerwork.h"
#include "services/keeppromise.h"
#include "storage/promisestore.h"
#include "storage/reviewstore.h"

#include <utility>

namespace Shopbell {

/// The error that a refusal is; success for None.
Status allowed(PromiseRefusal refusal);
/// The member of the team who is meant; made when only a name is told. Not stored when neither is.
Result<TeamMemberId> memberMeant(CustomerWork &work, const WhoDoesIt &who);
/// Writes into the promise what the plan says; its reviews and its state stay. Steps of the plan have the ids of theirs.
Status fillIn(Promise &promise, const PromisePlan &plan, CustomerWork &work);
/// When the customer answered, of a day its end; invalid: now. Error when the promise was not done yet on that day.
Result<qint64> answeredAt(QDate day, const Promise &promise, const CustomerWork &work);
/// What the reviews that it covers say of drafts and answers, after it was changed.
Status refreshReviews(const Promise &promise, ReviewStore &reviews);
/// [promise, the review that it answers]
QJsonArray argumentsOf(const Promise &promise);

/// Changes one promise. Apply: Status(Promise &, CustomerWork &, PromiseStore &), on the writer.
template<typename Apply>
QFuture<Result<PromiseId>> promiseChanged(const ShopFilePtr &file, Did did, PromiseId id, Apply apply)
{
    return recordedWork(
        file, did, [id, apply = std::move(apply)](CustomerWork &work, Recording &recording) -> Result<PromiseId> {
            PromiseStore store(work.connection);
            Result<Promise> promise = store.find(id);
            if (!promise)
                return promise.error();
            const Promise before = *promise;
            if (Status applied = apply(*promise, work, store); !applied)
                return applied.error();
            promise->updatedAt = work.now;
            if (Status updated = store.update(*promise); !updated)
                return updated.error();
            ReviewStore reviews(work.connection, work.zone);
            for (const Promise *each : {&before, &std::as_const(*promise)}) { // One of them may be left.
                if (Status refreshed = refreshReviews(*each, reviews); !refreshed)
                    return refreshed.error();
            }
            recording.arguments = argumentsOf(*promise);
            return id;
        });
}

} // namespace Shopbell
