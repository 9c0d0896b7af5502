// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"

#include "services/customercontacts.h"
#include "services/customerwork.h"
#include "services/referralwords.h"
#include "storage/reviewstore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// What an import brought stays as it is, whatever it is.
Status refuseUnusable(const Customer &customer, const std::vector<ContactPoint> &before)
{
    for (const ContactPoint &contact : customer.contacts) {
        if (!isAmong(before, contact.kind, contact.value) && !isUsable(contact.kind, contact.value))
            return Error{Error::Kind::Invalid, u"a contact that reaches nobody"_s};
    }
    return done();
}

Status fillIn(Customer &customer, const CustomerWords &words, CustomerWork &work)
{
    const std::vector<ContactPoint> before = customer.contacts;
    customer.contacts = contactsFrom(words, customer, work.shop.country);
    if (Status usable = refuseUnusable(customer, before); !usable)
        return usable;
    customer.name = words.name.simplified();
    if (customer.name.isEmpty() && customer.contacts.empty())
        return Error{Error::Kind::Invalid, u"neither a name nor a contact"_s};
    const Result<SegmentId> segment = work.customers.segmentNamed(words.segment);
    if (!segment)
        return segment.error();
    const Result<TeamMemberId> knownBy = work.customers.teamMemberNamed(words.knownBy);
    if (!knownBy)
        return knownBy.error();
    customer.segment = *segment;
    customer.knownBy = *knownBy;
    customer.preferred = words.preferred;
    customer.consents = words.consents;
    for (Consent &consent : customer.consents) {
        consent.source = consent.source.simplified();
        if (!consent.since.isValid())
            consent.since = work.today();
        if (consent.since > work.today() || (consent.withdrawn.isValid() && consent.withdrawn < consent.since))
            return Error{Error::Kind::Invalid, u"dates of a consent"_s};
    }
    if (refusalOf(customer, customer.preferred))
        return Error{Error::Kind::Invalid, u"a way that is preferred and refused"_s};
    return done();
}

/// Whether nothing but how the customer may be contacted differs.
bool onlyWishesDiffer(const Customer &before, const Customer &after)
{
    return before.name == after.name && before.segment == after.segment && before.knownBy == after.knownBy
        && sameContacts(before.contacts, after.contacts)
        && (before.preferred != after.preferred || before.consents != after.consents);
}

Status fillIn(Score &score, const NewScore &words, CustomerWork &work)
{
    const Result<Rating> answer = checkedRating(words.value, scaleOf(words.question));
    if (!answer)
        return answer.error();
    const Result<Moment> said = work.happened(words.said);
    if (!said)
        return said.error();
    const Result<TeamMemberId> askedBy = work.customers.teamMemberNamed(words.askedBy);
    if (!askedBy)
        return askedBy.error();
    if (words.review.isStored()) {
        if (const Result<Review> there = ReviewStore(work.connection, work.zone).find(words.review); !there)
            return there.error();
    }
    score.review = words.review;
    score.question = words.question;
    score.answer = *answer;
    score.occasion = words.occasion.simplified();
    score.askedBy = *askedBy;
    score.said = *said;
    return done();
}
} // namespace

KeepCustomers::KeepCustomers(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<CustomerId>> KeepCustomers::add(CustomerWords words, std::optional<WhoSent> whoSent,
                                               ReferralId recommended) const
{
    return recordedWork(m_file, Did::AddCustomer,
                        [words = std::move(words), whoSent = std::move(whoSent),
                         recommended](CustomerWork &work, Recording &recording) -> Result<CustomerId> {
                            Customer customer;
                            customer.createdAt = work.now;
                            if (Status filled = fillIn(customer, words, work); !filled)
                                return filled.error();
                            const Result<CustomerId> id = work.customers.insert(customer);
                            if (!id)
                                return id;
                            recording.arguments = {id->value()};
                            customer.id = *id;
                            if (recommended.isStored()) {
                                if (Status linked = linkFriend(recommended, customer, work.today(), work); !linked)
                                    return linked.error();
                            } else if (whoSent) {
                                const Result<ReferralId> sent = recordWhoSent(customer, *whoSent, work.today(), work);
                                if (!sent)
                                    return sent.error();
                            }
                            return id;
                        });
}

QFuture<Result<CustomerId>> KeepCustomers::edit(CustomerId id, CustomerWords words) const
{
    return recordedWork(m_file, Did::EditCustomer,
                        [id, words = std::move(words)](CustomerWork &work, Recording &recording) -> Result<CustomerId> {
                            const Result<Customer> before = work.customer(id);
                            if (!before)
                                return before.error();
                            Customer customer = *before;
                            if (Status filled = fillIn(customer, words, work); !filled)
                                return filled.error();
                            if (Status updated = work.customers.update(customer); !updated)
                                return updated.error();
                            recording.arguments = {customer.id.value()};
                            if (onlyWishesDiffer(*before, customer))
                                recording.did = Did::EditContactWishes;
                            return customer.id;
                        });
}

QFuture<Result<CustomerId>> KeepCustomers::remove(CustomerId id) const
{
    return recordedWork(m_file, Did::DeleteCustomer,
                        [id](CustomerWork &work, Recording &recording) -> Result<CustomerId> {
                            const Result<Customer> customer = work.customer(id);
                            if (!customer)
                                return customer.error();
                            if (Status removed = work.customers.remove(customer->id); !removed)
                                return removed.error();
                            recording.arguments = {customer->id.value()};
                            return customer->id;
                        });
}

QFuture<Result<qint64>> KeepCustomers::setSegment(std::vector<CustomerId> ids, QString name) const
{
    return recordedWork(m_file, Did::SetSegment,
                        [ids = std::move(ids), name](CustomerWork &work, Recording &recording) -> Result<qint64> {
                            std::vector<CustomerId> changed;
                            const Result<SegmentId> segment = work.customers.segmentNamed(name);
                            if (!segment)
                                return segment.error();
                            for (const CustomerId id : ids) {
                                const Result<Customer> customer = work.customer(id);
                                if (!customer)
                                    return customer.error();
                                if (customer->segment == *segment)
                                    continue;
                                if (Status set = work.customers.setSegment(customer->id, *segment); !set)
                                    return set.error();
                                changed.push_back(customer->id);
                            }
                            recording.arguments = {qint64(changed.size()), segment->value()};
                            return qint64(changed.size());
                        });
}

QFuture<Result<NoteId>> KeepCustomers::addNote(CustomerId id, QString text) const
{
    return recordedWork(m_file, Did::AddCustomerNote,
                        [id, text = text.trimmed()](CustomerWork &work, Recording &recording) -> Result<NoteId> {
                            if (text.isEmpty())
                                return Error{Error::Kind::Invalid, u"an empty note"_s};
                            const Result<CustomerId> customer = standingCustomer(work.connection, id);
                            if (!customer)
                                return customer.error();
                            recording.arguments = {customer->value()};
                            return work.customers.insertNote(*customer, {{}, text, work.now});
                        });
}

QFuture<Result<NoteId>> KeepCustomers::editNote(NoteId id, QString text) const
{
    return recordedWork(m_file, Did::EditCustomerNote,
                        [id, text = text.trimmed()](CustomerWork &work, Recording &recording) -> Result<NoteId> {
                            if (text.isEmpty())
                                return Error{Error::Kind::Invalid, u"an empty note"_s};
                            const Result<CustomerId> customer = work.customers.customerOfNote(id);
                            if (!customer)
                                return customer.error();
                            if (Status updated = work.customers.updateNote(id, text); !updated)
                                return updated.error();
                            recording.arguments = {customer->value()};
                            return id;
                        });
}

QFuture<Result<NoteId>> KeepCustomers::removeNote(NoteId id) const
{
    return recordedWork(m_file, Did::DeleteCustomerNote,
                        [id](CustomerWork &work, Recording &recording) -> Result<NoteId> {
                            const Result<CustomerId> customer = work.customers.customerOfNote(id);
                            if (!customer)
                                return customer.error();
                            if (Status removed = work.customers.removeNote(id); !removed)
                                return removed.error();
                            recording.arguments = {customer->value()};
                            return id;
                        });
}

QFuture<Result<CustomerId>> KeepCustomers::setNeeds(CustomerId id, std::vector<Need> needs) const
{
    for (Need &need : needs) {
        need.words = need.words.trimmed();
        need.why = need.why.trimmed();
    }
    std::erase_if(needs, [](const Need &need) { return need.words.isEmpty(); });
    return recordedWork(m_file, Did::EditNeeds,
                        [id, needs = std::move(needs)](CustomerWork &work, Recording &recording) -> Result<CustomerId> {
                            const Result<CustomerId> customer = standingCustomer(work.connection, id);
                            if (!customer)
                                return customer.error();
                            if (Status set = work.customers.setNeeds(*customer, needs); !set)
                                return set.error();
                            recording.arguments = {customer->value()};
                            return *customer;
                        });
}

QFuture<Result<ScoreId>> KeepCustomers::addScore(NewScore words) const
{
    return recordedWork(m_file, Did::AddScore,
                        [words = std::move(words)](CustomerWork &work, Recording &recording) -> Result<ScoreId> {
                            const Result<CustomerId> customer = standingCustomer(work.connection, words.customer);
                            if (!customer)
                                return customer.error();
                            Score score;
                            score.customer = *customer;
                            score.createdAt = work.now;
                            if (Status filled = fillIn(score, words, work); !filled)
                                return filled.error();
                            recording.arguments = {customer->value()};
                            return work.scores.insert(score);
                        });
}

QFuture<Result<ScoreId>> KeepCustomers::editScore(ScoreId id, NewScore words) const
{
    return recordedWork(m_file, Did::EditScore,
                        [id, words = std::move(words)](CustomerWork &work, Recording &recording) -> Result<ScoreId> {
                            Result<Score> score = work.scores.find(id);
                            if (!score)
                                return score.error();
                            if (Status filled = fillIn(*score, words, work); !filled)
                                return filled.error();
                            if (Status updated = work.scores.update(*score); !updated)
                                return updated.error();
                            recording.arguments = {score->customer.value()};
                            return id;
                        });
}

QFuture<Result<ScoreId>> KeepCustomers::removeScore(ScoreId id) const
{
    return recordedWork(m_file, Did::DeleteScore, [id](CustomerWork &work, Recording &recording) -> Result<ScoreId> {
        const Result<Score> score = work.scores.find(id);
        if (!score)
            return score.error();
        if (Status removed = work.scores.remove(id); !removed)
            return removed.error();
        recording.arguments = {score->customer.value()};
        return id;
    });
}

QFuture<Result<ReviewId>> KeepCustomers::linkReview(ReviewId review, CustomerId customer) const
{
    return recordedWork(m_file, Did::LinkReview,
                        [review, customer](CustomerWork &work, Recording &recording) -> Result<ReviewId> {
                            const Result<CustomerId> writer = standingCustomer(work.connection, customer);
                            if (!writer)
                                return writer.error();
                            ReviewStore reviews(work.connection, work.zone);
                            Result<Review> linked = reviews.find(review);
                            if (!linked)
                                return linked.error();
                            linked->customer = *writer;
                            if (Status updated = reviews.update(*linked); !updated)
                                return updated.error();
                            recording.arguments = {review.value(), writer->value()};
                            return review;
                        });
}

QFuture<Result<ReviewId>> KeepCustomers::unlinkReview(ReviewId review) const
{
    return recordedWork(m_file, Did::UnlinkReview,
                        [review](CustomerWork &work, Recording &recording) -> Result<ReviewId> {
                            ReviewStore reviews(work.connection, work.zone);
                            Result<Review> linked = reviews.find(review);
                            if (!linked)
                                return linked.error();
                            linked->customer = {};
                            if (Status updated = reviews.update(*linked); !updated)
                                return updated.error();
                            recording.arguments = {review.value()};
                            return review;
                        });
}

} // namespace Shopbell
