// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followupanswer.h"

#include "domain/answerplace.h"
#include "domain/customername.h"
#include "services/checkback.h"
#include "services/newreviewwords.h"
#include "storage/followupstore.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
ChannelId channelOf(ContactWay way)
{
    if (way == ContactWay::Post)
        return questionnaireChannel; // It comes back as one.
    const ChannelId channel = channelBy(way);
    return channel.isStored() ? channel : inPersonChannel;
}

Result<std::optional<Rating>> ratingOf(const FollowUpAnswer &answer)
{
    if (!answer.score)
        return std::optional<Rating>();
    const Result<Rating> rating = checkedRating(*answer.score, scaleOf(answer.question));
    if (!rating)
        return rating.error();
    return std::optional(*rating);
}
} // namespace

Result<ReviewId> privateReview(const FollowUpAnswer &answer, const Customer &person, const ContactMade &contact,
                               const Moment &said, CustomerWork &work)
{
    const Result<std::optional<Rating>> rating = ratingOf(answer);
    if (!rating)
        return rating.error();
    Result<ReviewWork> reviews = ReviewWork::on(work.connection);
    if (!reviews)
        return reviews.error();
    const NewReview words{.text = answer.words,
                          .author = shownName(person),
                          .channel = answer.channel.isStored() ? answer.channel : channelOf(contact.way),
                          .posted = said,
                          .rating = *rating,
                          .isPrivate = true};
    return addTyped(*reviews, words, work.now, person.id);
}

Result<ReviewId> answered(const FollowUp &followUp, CustomerId customer, const FollowUpAnswer &answer,
                          CustomerWork &work)
{
    FollowUpStore store(work.connection);
    Result<ContactMade> contact = store.contact(followUp.id, customer);
    if (!contact)
        return contact.error();
    if (contact->answered.isValid())
        return errorOf(FollowUpFault::AlreadyAnswered);
    const Result<Customer> person = work.customer(customer);
    if (!person)
        return person.error();
    const Result<Moment> said = work.happened(answer.day.isValid() ? Moment::onDay(answer.day) : Moment::unknown());
    if (!said)
        return said.error();
    if (said->day < contact->day)
        return Error{Error::Kind::Invalid, u"an answer before the question"_s};
    const Result<std::optional<Rating>> rating = ratingOf(answer);
    if (!rating)
        return rating.error();
    const Result<ReviewId> review = privateReview(answer, *person, *contact, *said, work);
    if (!review)
        return review.error();
    contact->review = *review;
    contact->answered = said->day;
    if (*rating) {
        const Score score{.customer = person->id,
                          .review = *review,
                          .question = answer.question,
                          .answer = **rating,
                          .occasion = followUp.title,
                          .askedBy = contact->by,
                          .said = *said,
                          .createdAt = work.now};
        const Result<ScoreId> added = work.scores.insert(score);
        if (!added)
            return added.error();
        contact->score = *added;
    }
    if (Status told = store.answer(*contact); !told)
        return told.error();
    if (Status checked = checkPromise(followUp, answer, *contact, work); !checked)
        return checked.error();
    return *review;
}

} // namespace Shopbell
