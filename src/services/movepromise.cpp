// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkback.h"
#include "services/keeppromise.h"
#include "services/promisework.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Status addTo(PromiseStore &store, PromiseStepId step, Evidence evidence, QDate today)
{
    if (!evidence.day.isValid())
        evidence.day = today;
    evidence.words = evidence.words.trimmed();
    if (Status shows = allowed(evidence.day > today ? PromiseRefusal::DayToCome : refusalOf(evidence)); !shows)
        return shows;
    const Result<EvidenceId> added = store.insert(step, evidence);
    return added ? done() : Status(added.error());
}

/// The score that the customer gave with the answer; not stored when none was given. It takes the place of the `earlier`
/// one, where the promise was checked before.
Result<ScoreId> scoreOf(const CustomersAnswer &answer, const Promise &promise, ScoreId earlier, CustomerWork &work)
{
    if (!answer.score) {
        if (!earlier.isStored())
            return ScoreId();
        const Status removed = work.scores.remove(earlier);
        return removed ? Result<ScoreId>(ScoreId()) : removed.error();
    }
    if (*answer.score < 1 || *answer.score > 10)
        return Error{Error::Kind::Invalid, u"score %1"_s.arg(*answer.score)};
    const ReviewId review = promise.reviews.empty() ? ReviewId() : promise.reviews.front().review;
    const Result<Review> said = ReviewStore(work.connection, work.zone).find(review);
    if (!said)
        return said.error();
    if (!said->customer.isStored())
        return allowed(PromiseRefusal::ScoreOfNobody).error();
    Score score;
    score.customer = said->customer;
    score.review = review;
    score.answer = {*answer.score, RatingScale::OneToTen};
    score.said = answer.day.isValid() ? Moment::onDay(answer.day) : Moment::atTime(work.now, work.zone);
    score.askedBy = promise.owner;
    score.createdAt = work.now;
    if (!earlier.isStored())
        return work.scores.insert(score);
    score.id = earlier;
    const Status updated = work.scores.update(score);
    return updated ? Result<ScoreId>(earlier) : updated.error();
}
} // namespace

QFuture<Result<PromiseId>> KeepPromise::start(PromiseId id) const
{
    return promiseChanged(m_file, Did::StartPromise, id, [](Promise &promise, CustomerWork &work, PromiseStore &) {
        return allowed(Shopbell::start(promise, work.now));
    });
}

QFuture<Result<PromiseId>> KeepPromise::finishStep(PromiseId id, PromiseStepId step, QDate day,
                                                   std::vector<Evidence> evidence) const
{
    return promiseChanged(m_file, Did::FinishStep, id,
                          [step, day, evidence = std::move(evidence)](Promise &promise, CustomerWork &work,
                                                                      PromiseStore &store) -> Status {
                              const QDate today = work.today();
                              if (Status finished = allowed(Shopbell::finishStep(
                                      promise, step, day.isValid() ? day : today, today, work.now));
                                  !finished)
                                  return finished;
                              for (const Evidence &each : evidence) {
                                  if (Status added = addTo(store, step, each, today); !added)
                                      return added;
                              }
                              return done();
                          });
}

QFuture<Result<PromiseId>> KeepPromise::reopenStep(PromiseId id, PromiseStepId step) const
{
    return promiseChanged(m_file, Did::ReopenStep, id, [step](Promise &promise, CustomerWork &, PromiseStore &) {
        return allowed(Shopbell::reopenStep(promise, step));
    });
}

QFuture<Result<PromiseId>> KeepPromise::addEvidence(PromiseId id, PromiseStepId step, Evidence evidence) const
{
    return promiseChanged(
        m_file, Did::AddEvidence, id,
        [step, evidence = std::move(evidence)](Promise &promise, CustomerWork &work, PromiseStore &store) -> Status {
            if (std::ranges::find(promise.steps, step, &PromiseStep::id) == promise.steps.end())
                return allowed(PromiseRefusal::NoSuchStep);
            return addTo(store, step, evidence, work.today());
        });
}

QFuture<Result<PromiseId>> KeepPromise::removeEvidence(EvidenceId id) const
{
    return recordedWork(m_file, Did::RemoveEvidence,
                        [id](CustomerWork &work, Recording &recording) -> Result<PromiseId> {
                            PromiseStore store(work.connection);
                            const Result<PromiseId> of = store.promiseOf(id);
                            if (!of)
                                return of.error();
                            const Result<Promise> promise = store.find(*of);
                            if (!promise)
                                return promise.error();
                            if (Status removed = store.remove(id); !removed)
                                return removed.error();
                            if (Status touched = store.touch(*of, work.now); !touched)
                                return touched.error();
                            recording.arguments = argumentsOf(*promise);
                            return *of;
                        });
}

QFuture<Result<PromiseId>> KeepPromise::finish(PromiseId id) const
{
    return promiseChanged(m_file, Did::FinishPromise, id, [](Promise &promise, CustomerWork &work, PromiseStore &) {
        return allowed(Shopbell::finish(promise, work.now));
    });
}

QFuture<Result<PromiseId>> KeepPromise::check(PromiseId id, CustomersAnswer answer) const
{
    return promiseChanged(m_file, Did::CheckPromise, id,
                          [answer = std::move(answer)](Promise &promise, CustomerWork &work, PromiseStore &) -> Status {
                              const ScoreId earlier = promise.outcome.score;
                              PromiseOutcome outcome{answer.satisfied, answer.words, {}, answer.reviewChanged};
                              const Result<qint64> said = answeredAt(answer.day, promise, work);
                              if (!said)
                                  return said.error();
                              if (Status checked = allowed(Shopbell::check(promise, outcome, *said)); !checked)
                                  return checked;
                              const Result<ScoreId> score = scoreOf(answer, promise, earlier, work);
                              if (!score)
                                  return score.error();
                              promise.outcome.score = *score;
                              return answerCheckBacks(promise, answer, work);
                          });
}

QFuture<Result<PromiseId>> KeepPromise::reopen(PromiseId id, PromiseState to) const
{
    return promiseChanged(m_file, Did::ReopenPromise, id, [to](Promise &promise, CustomerWork &, PromiseStore &) {
        return allowed(Shopbell::reopen(promise, to));
    });
}

QFuture<Result<PromiseId>> KeepPromise::handTo(PromiseId id, WhoDoesIt who) const
{
    return promiseChanged(m_file, Did::HandPromise, id,
                          [who = std::move(who)](Promise &promise, CustomerWork &work, PromiseStore &) -> Status {
                              const Result<TeamMemberId> member = memberMeant(work, who);
                              if (!member)
                                  return member.error();
                              return allowed(giveTo(promise, *member));
                          });
}

QFuture<Result<PromiseId>> KeepPromise::cover(PromiseId id, std::vector<ReviewId> reviews) const
{
    return promiseChanged(
        m_file, Did::CoverReviews, id,
        [reviews = std::move(reviews)](Promise &promise, CustomerWork &work, PromiseStore &) -> Status {
            for (const ReviewId review : reviews) {
                const Result<Review> there = ReviewStore(work.connection, work.zone).find(review);
                if (!there)
                    return there.error();
                if (Status covered = allowed(Shopbell::cover(promise, review)); !covered)
                    return covered;
            }
            return done();
        });
}

QFuture<Result<PromiseId>> KeepPromise::uncover(PromiseId id, ReviewId review) const
{
    return promiseChanged(m_file, Did::UncoverReview, id, [review](Promise &promise, CustomerWork &, PromiseStore &) {
        return allowed(Shopbell::uncover(promise, review));
    });
}

QFuture<Result<PromiseId>> KeepPromise::followUp(PromiseId id, ReviewId review, QDate day, QString whyNot) const
{
    return promiseChanged(m_file, Did::FollowUpReview, id,
                          [review, day, whyNot](Promise &promise, CustomerWork &work, PromiseStore &) {
                              const QDate today = work.today();
                              const bool isToday = !day.isValid() && whyNot.trimmed().isEmpty();
                              return allowed(Shopbell::followUp(promise, review, isToday ? today : day, whyNot, today));
                          });
}

QFuture<Result<PromiseId>> KeepPromise::agree(PromiseId id, ReviewId review, QDate day, QString how) const
{
    return promiseChanged(m_file, Did::AgreeToPublish, id,
                          [review, day, how](Promise &promise, CustomerWork &work, PromiseStore &) {
                              return allowed(Shopbell::agree(promise, review, day, how, work.today()));
                          });
}

QFuture<Result<PromiseId>> KeepPromise::setPublication(PromiseId id, QString words) const
{
    return promiseChanged(m_file, Did::EditPromise, id, [words](Promise &promise, CustomerWork &, PromiseStore &) {
        promise.parts.publication = words.trimmed();
        return done();
    });
}

QFuture<Result<PromiseId>> KeepPromise::publish(PromiseId id) const
{
    return promiseChanged(m_file, Did::PublishPromise, id, [](Promise &promise, CustomerWork &work, PromiseStore &) {
        return allowed(Shopbell::publish(promise, work.now));
    });
}

} // namespace Shopbell
