// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/checkback.h"

#include "services/followupanswer.h"
#include "services/promisework.h"
#include "storage/followupreader.h"
#include "storage/followupstore.h"

namespace Shopbell {

namespace {
/// Who complained, and was promised it; not stored: nobody who is known.
Result<CustomerId> complainedAbout(const Promise &promise, CustomerWork &work)
{
    if (promise.reviews.empty())
        return CustomerId();
    const Result<Review> review = ReviewStore(work.connection, work.zone).find(promise.reviews.front().review);
    if (!review)
        return review.error();
    return review->customer;
}

/// The contact that a check-back made; of a planned one a contact that is made now, by the answer itself.
Result<ContactMade> contactOf(FollowUp &checkBack, CustomerId customer, QDate day, CustomerWork &work)
{
    FollowUpStore store(work.connection);
    if (checkBack.state != FollowUpState::Planned)
        return store.contact(checkBack.id, customer);
    if (const std::optional<FollowUpFault> fault = finishUnsent(checkBack, day))
        return errorOf(*fault);
    checkBack.updatedAt = work.now;
    if (Status updated = store.update(checkBack); !updated)
        return updated.error();
    ContactMade contact{.followUp = checkBack.id,
                        .customer = customer,
                        .reason = checkBack.reason,
                        .way = checkBack.way,
                        .day = day,
                        .by = checkBack.owner,
                        .createdAt = work.now};
    const Result<ContactMadeId> made = store.insert(contact);
    if (!made)
        return made.error();
    contact.id = *made;
    return contact;
}

/// What was said once, and the private review that it became; not stored until the first check-back is answered with it.
struct Said
{
    FollowUpAnswer answer;
    ScoreId score = {};
    ReviewId review = {};
};

Status answerCheckBack(FollowUp &checkBack, Said &said, CustomerId customer, CustomerWork &work)
{
    const QDate day = said.answer.day;
    Result<ContactMade> contact = contactOf(checkBack, customer, day, work);
    if (!contact)
        return contact.error();
    if (contact->day > day)
        return done(); // They were asked after they had said it.
    if (!said.review.isStored()) {
        const Result<Customer> person = work.customer(customer);
        if (!person)
            return person.error();
        const Result<ReviewId> review = privateReview(said.answer, *person, *contact, Moment::onDay(day), work);
        if (!review)
            return review.error();
        said.review = *review;
    }
    contact->review = said.review;
    contact->answered = day;
    contact->score = said.score;
    return FollowUpStore(work.connection).answer(*contact);
}

/// However often somebody was asked about a promise: one answer is the answer to all.
Status answerAll(PromiseId promise, CustomerId customer, Said said, CustomerWork &work)
{
    Result<std::vector<FollowUp>> waiting = FollowUpReader(work.connection).unanswered(promise, customer);
    if (!waiting)
        return waiting.error();
    for (FollowUp &checkBack : *waiting) {
        if (Status answered = answerCheckBack(checkBack, said, customer, work); !answered)
            return answered;
    }
    return done();
}
} // namespace

Status checkPromise(const FollowUp &checkBack, const FollowUpAnswer &answer, const ContactMade &contact,
                    CustomerWork &work)
{
    if (checkBack.reason != FollowUpReason::CheckBack || !checkBack.promise.isStored())
        return done();
    PromiseStore store(work.connection);
    Result<Promise> promise = store.find(checkBack.promise);
    if (!promise)
        return promise.error();
    const Result<CustomerId> asked = complainedAbout(*promise, work);
    if (!asked)
        return asked.error();
    const Result<qint64> said = answeredAt(contact.answered, *promise, work);
    if (promise->state != PromiseState::Done || *asked != contact.customer || !said)
        return done();
    const PromiseOutcome outcome{.satisfied = answer.satisfied,
                                 .words = answer.words,
                                 .score = answer.question == ScoreQuestion::Satisfied ? contact.score : ScoreId()};
    const PromiseRefusal refusal = check(*promise, outcome, *said);
    if (refusal == PromiseRefusal::NoCustomerWords)
        return allowed(refusal);
    if (refusal != PromiseRefusal::None)
        return done(); // Somebody else whom it covers has not heard of it yet.
    promise->updatedAt = work.now;
    if (Status updated = store.update(*promise); !updated)
        return updated;
    ReviewStore reviews(work.connection, work.zone);
    if (Status refreshed = refreshReviews(*promise, reviews); !refreshed)
        return refreshed;
    FollowUpAnswer given = answer;
    given.day = contact.answered;
    return answerAll(promise->id, contact.customer, {std::move(given), contact.score, contact.review}, work);
}

Status answerCheckBacks(const Promise &promise, const CustomersAnswer &answer, CustomerWork &work)
{
    const Result<CustomerId> asked = complainedAbout(promise, work);
    if (!asked)
        return asked.error();
    if (!asked->isStored())
        return done();
    const FollowUpAnswer words{.words = answer.words,
                               .score = answer.score,
                               .question = ScoreQuestion::Satisfied,
                               .day = answer.day.isValid() ? answer.day : work.today()};
    return answerAll(promise.id, *asked, {words, promise.outcome.score}, work);
}

} // namespace Shopbell
