// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeppromise.h"

#include "domain/complaint.h"
#include "domain/handover.h"
#include "domain/placeholder.h"
#include "services/promisework.h"
#include "services/responseplace.h"
#include "storage/teamstore.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The plan that a review has, or a new one.
Result<Promise> planToWrite(const PromiseStore &store, ReviewId review, qint64 now)
{
    Result<std::optional<Promise>> there = store.planOf(review);
    if (!there)
        return there.error();
    if (*there)
        return std::move(**there);
    Promise made;
    made.reviews = {{.review = review}};
    made.createdAt = now;
    return made;
}

/// The steps of the plan that is being typed take the rows of those before them, place by place.
PromisePlan byPlace(PromisePlan plan, const Promise &stored)
{
    for (size_t at = 0; at < plan.steps.size(); ++at)
        plan.steps[at].id = at < stored.steps.size() ? stored.steps[at].id : PromiseStepId();
    return plan;
}

Result<Promise> writtenPlan(CustomerWork &work, ReviewId review, const PromisePlan &plan)
{
    const PromiseStore store(work.connection);
    Result<Promise> promise = planToWrite(store, review, work.now);
    if (!promise)
        return promise;
    if (Status filled = fillIn(*promise, byPlace(plan, *promise), work); !filled)
        return filled.error();
    return promise;
}

Status keep(PromiseStore &store, Promise &promise, qint64 now)
{
    promise.updatedAt = now;
    if (promise.id.isStored())
        return store.update(promise);
    const Result<PromiseId> id = store.insert(promise);
    if (!id)
        return id.error();
    promise.id = *id;
    return done();
}

/// Says nothing to the line of changes when the plan is as it was.
Result<PromiseId> savedPlan(CustomerWork &work, ReviewId review, const PromisePlan &plan, Recording &recording)
{
    Result<ReviewWork> reviews = ReviewWork::on(work.connection);
    if (!reviews)
        return reviews.error();
    if (const Result<Review> there = reviews->reviews.find(review); !there)
        return there.error();
    PromiseStore store(work.connection);
    const Result<std::optional<Promise>> before = store.planOf(review);
    if (!before)
        return before.error();
    Result<Promise> promise = writtenPlan(work, review, plan);
    if (!promise)
        return promise.error();
    recording.arguments = {review.value()};
    PromiseId kept = promise->id;
    if (isEmptyPlan(*promise)) {
        recording.did = Did::DiscardPlan;
        kept = {};
        if (promise->id.isStored()) {
            if (Status removed = store.remove(promise->id); !removed)
                return removed.error();
        }
    } else if (!*before || **before != *promise) {
        if (Status written = keep(store, *promise, work.now); !written)
            return written.error();
        kept = promise->id;
    }
    if (Status refreshed = refreshReviews(*promise, reviews->reviews); !refreshed)
        return refreshed.error();
    return kept;
}

/// The letter as an answer. A draft of a reply stays one, unless it says just that.
Result<ResponseId> posted(ReviewWork &work, ReviewId review, const PostedLetter &letter, qint64 now)
{
    const Result<std::optional<Response>> draft = work.conversation.draft(review);
    if (!draft)
        return draft.error();
    Response apology{.review = review, .createdAt = now, .updatedAt = now};
    if (*draft && (*draft)->text.trimmed() == letter.text.trimmed())
        apology = **draft;
    apology.kind = ResponseKind::Apology;
    apology.state = ResponseState::Posted;
    apology.text = letter.text.trimmed();
    apology.posted = letter.when.isKnown() ? letter.when : Moment::atTime(now, work.zone);
    apology.signedBy = letter.signedBy.isEmpty() ? work.shop.signsAs : letter.signedBy;
    if (Status placed = putAt(apology, letter.place, work); !placed)
        return placed.error();
    if (!apology.id.isStored())
        return work.conversation.insert(apology);
    if (Status updated = work.conversation.update(apology, now); !updated)
        return updated.error();
    return apology.id;
}

/// Who was told in person waits no more: an answer without words follows what they said, where none does yet.
Status toldInPerson(ReviewWork &work, ReviewId review, const PostedLetter &letter, qint64 now)
{
    const Result<Review> there = work.reviews.find(review);
    if (!there)
        return there.error();
    const Result<ClockFacts> facts = work.conversation.clockFacts(*there, work.zone);
    if (!facts)
        return facts.error();
    if (facts->answered)
        return done();
    const Result<ResponseId> told =
        work.conversation.insert({.review = review,
                                  .kind = ResponseKind::Apology,
                                  .state = ResponseState::Posted,
                                  .signedBy = letter.signedBy.isEmpty() ? work.shop.signsAs : letter.signedBy,
                                  .posted = letter.when.isKnown() ? letter.when : Moment::atTime(now, work.zone),
                                  .createdAt = now,
                                  .updatedAt = now,
                                  .place = there->channel == inPersonChannel ? ChannelId() : inPersonChannel});
    return told ? done() : Status(told.error());
}

/// A complaint that nobody owned belongs to who promised something for it. Who owns it already keeps it.
Status ownedByKeeper(ReviewWork &work, ReviewId id, TeamMemberId keeper)
{
    Result<Review> review = work.reviews.find(id);
    if (!review)
        return review.error();
    if (!isComplaint(*review))
        return done();
    const Result<TeamMember> member = TeamStore(work.connection).find(keeper);
    if (!member)
        return member.error();
    return own(*review, keeper, member->left) ? done() : work.reviews.updateMatter(*review);
}
} // namespace

PromisePlan planOf(const Promise &promise)
{
    PromisePlan plan{promise.title,       promise.parts, promise.tone,      promise.language, promise.planOn,
                     {promise.owner, {}}, promise.due,   promise.checkBack, promise.remind,   {},
                     promise.updatedAt};
    for (const PromiseStep &step : promise.steps)
        plan.steps.push_back({step.id, step.words, {step.owner, {}}, step.due});
    return plan;
}

KeepPromise::KeepPromise(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<SavedPlan>> KeepPromise::savePlan(ReviewId review, PromisePlan plan, ChangeId stay) const
{
    History &history = m_file->history();
    return m_file->threads().write([&history, review, plan = std::move(plan), stay,
                                    now = m_file->now()](Connection &connection) -> Result<SavedPlan> {
        auto save = [&](Connection &on, Recording &recording) -> Result<PromiseId> {
            recording.mergeInto = stay;
            Result<CustomerWork> work = CustomerWork::on(on, now);
            if (!work)
                return work.error();
            return savedPlan(*work, review, plan, recording);
        };
        SavedPlan saved{.change = stay};
        const Result<PromiseId> kept = history.recordNow(connection, Did::WritePlan, save, &saved.change);
        if (!kept)
            return kept.error();
        saved.promise = *kept;
        return saved;
    });
}

QFuture<Result<PromiseId>> KeepPromise::give(ReviewId review, PromisePlan plan, PostedLetter letter) const
{
    return recordedWork(m_file, Did::GivePromise,
                        [review, plan = std::move(plan),
                         letter = std::move(letter)](CustomerWork &work, Recording &recording) -> Result<PromiseId> {
                            if (const QString open = unresolvedPlaceholder(letter.text); !open.isEmpty())
                                return Error{Error::Kind::Invalid, u"placeholder %1"_s.arg(open)};
                            Result<ReviewWork> reviews = ReviewWork::on(work.connection);
                            if (!reviews)
                                return reviews.error();
                            if (const Result<Review> there = reviews->reviews.find(review); !there)
                                return there.error();
                            Result<Promise> promise = writtenPlan(work, review, plan);
                            if (!promise)
                                return promise.error();
                            const Result<Moment> told = work.happened(letter.when);
                            if (!told)
                                return told.error();
                            const qint64 at = std::min(latestInstant(*told, work.zone), work.now);
                            const QDate day = Moment::atTime(at, work.zone).day;
                            if (Status given = allowed(Shopbell::give(*promise, day, at)); !given)
                                return given.error();
                            if (!letter.text.trimmed().isEmpty()) {
                                const Result<ResponseId> response = posted(*reviews, review, letter, work.now);
                                if (!response)
                                    return response.error();
                                promise->response = *response;
                            } else if (Status told = toldInPerson(*reviews, review, letter, work.now); !told) {
                                return told.error();
                            }
                            PromiseStore store(work.connection);
                            if (Status kept = keep(store, *promise, work.now); !kept)
                                return kept.error();
                            if (Status renewed = reviews->afterMessage(review, work.now); !renewed)
                                return renewed.error();
                            if (Status owned = ownedByKeeper(*reviews, review, promise->owner); !owned)
                                return owned.error();
                            if (Status refreshed = refreshReviews(*promise, reviews->reviews); !refreshed)
                                return refreshed.error();
                            recording.arguments = argumentsOf(*promise);
                            return promise->id;
                        });
}

QFuture<Result<PromiseId>> KeepPromise::edit(PromiseId id, PromisePlan plan) const
{
    return promiseChanged(m_file, Did::EditPromise, id,
                          [plan = std::move(plan)](Promise &promise, CustomerWork &work, PromiseStore &) -> Status {
                              if (plan.readAt && *plan.readAt != promise.updatedAt)
                                  return allowed(PromiseRefusal::ChangedMeanwhile);
                              const Promise before = promise;
                              if (Status filled = fillIn(promise, plan, work); !filled)
                                  return filled;
                              if (promise.state != PromiseState::Plan)
                                  promise.planOn = true;
                              keepFirstDue(before, promise, work.today());
                              return allowed(refusalToChange(before, promise, work.today()));
                          });
}

QFuture<Result<PromiseId>> KeepPromise::remove(PromiseId id) const
{
    return recordedWork(m_file, Did::DeletePromise,
                        [id](CustomerWork &work, Recording &recording) -> Result<PromiseId> {
                            PromiseStore store(work.connection);
                            const Result<Promise> promise = store.find(id);
                            if (!promise)
                                return promise.error();
                            if (Status removed = store.remove(id); !removed)
                                return removed.error();
                            Result<ReviewWork> reviews = ReviewWork::on(work.connection);
                            if (!reviews)
                                return reviews.error();
                            if (Status refreshed = refreshReviews(*promise, reviews->reviews); !refreshed)
                                return refreshed.error();
                            recording.arguments = argumentsOf(*promise);
                            return id;
                        });
}

QFuture<Result<TagId>> KeepPromise::setRemedy(TagId tag, QString words) const
{
    return recordedWork(m_file, Did::SetRemedy,
                        [tag, words](CustomerWork &work, Recording &recording) -> Result<TagId> {
                            if (Status set = PromiseStore(work.connection).setRemedy(tag, words.trimmed()); !set)
                                return set.error();
                            recording.arguments = {tag.value()};
                            return tag;
                        });
}

} // namespace Shopbell
