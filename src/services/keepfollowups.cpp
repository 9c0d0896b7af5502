// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepfollowups.h"

#include "services/audiencesending.h"
#include "services/customerwork.h"
#include "services/followupanswer.h"
#include "storage/followupreader.h"
#include "storage/followupstore.h"
#include "storage/referralreader.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// A way that is asked for must not be refused; without one the first that is allowed.
Result<ContactWay> wayFor(CustomerId id, ContactWay wanted, CustomerWork &work)
{
    const Result<std::vector<Customer>> reach = readReach(work.connection, std::array{id});
    if (!reach)
        return reach.error();
    const Customer &customer = reach->front();
    if (wanted == ContactWay::None) {
        const std::vector<ContactWay> ways = usableWays(customer);
        return ways.empty() ? ContactWay::None : ways.front();
    }
    if (refusalOf(customer, wanted))
        return Error{Error::Kind::Invalid, keyOf(HoldReason::WayRefused)};
    return wanted;
}

/// Of an idea that came true and of a check-back what it is about, where nobody said so and only one can be meant.
Status findMatter(FollowUp &followUp, CustomerWork &work)
{
    const bool isKnown = followUp.promise.isStored() || followUp.improvement.isStored();
    const bool isCheckBack = followUp.reason == FollowUpReason::CheckBack;
    if ((followUp.reason != FollowUpReason::IdeaCameTrue && !isCheckBack) || isKnown)
        return done();
    const FollowUpReader reader(work.connection);
    const auto behind = isCheckBack ? reader.promiseToCheck(followUp.customer) : reader.ideaBehind(followUp.customer);
    if (!behind)
        return behind.error();
    if (*behind) {
        followUp.promise = (*behind)->promise;
        followUp.improvement = (*behind)->improvement;
        if (!followUp.review.isStored())
            followUp.review = (*behind)->review;
    }
    return done();
}

/// Nobody is invited by two at once.
Status mayBePlannedBeside(const FollowUp &followUp, CustomerWork &work)
{
    if (!mayNotBeTwice(followUp.reason))
        return done();
    const Result<std::vector<FollowUp>> planned =
        FollowUpReader(work.connection).plannedFor(followUp.customer, followUp.reason);
    if (!planned)
        return planned.error();
    return twinOf(followUp, *planned) ? Status(errorOf(FollowUpFault::AlreadyPlanned)) : done();
}

Result<FollowUp> plannedFrom(const NewFollowUp &words, CustomerWork &work)
{
    FollowUp followUp{.audience = words.audience,
                      .reason = words.reason,
                      .title = words.title.simplified(),
                      .text = words.text.trimmed(),
                      .way = words.way,
                      .planned = work.today(),
                      .purchase = words.purchase,
                      .referral = words.referral,
                      .review = words.review,
                      .promise = words.promise,
                      .improvement = words.improvement,
                      .createdAt = work.now,
                      .updatedAt = work.now};
    if (words.customer.isStored()) {
        const Result<Customer> customer = work.customer(words.customer);
        if (!customer)
            return customer.error();
        followUp.customer = customer->id;
        const Result<ContactWay> way = wayFor(customer->id, words.way, work);
        if (!way)
            return way.error();
        followUp.way = *way;
        if (Status found = findMatter(followUp, work); !found)
            return found.error();
    } else if (words.way == ContactWay::None) {
        followUp.way = ContactWay::Email;
    }
    const Result<TeamMemberId> owner = work.customers.teamMemberNamed(words.owner);
    if (!owner)
        return owner.error();
    followUp.owner = *owner;
    if (const std::optional<FollowUpFault> fault = faultOf(followUp))
        return errorOf(*fault);
    if (const std::optional<FollowUpFault> fault = move(followUp, words.due.value_or(work.today()), work.today()))
        return errorOf(*fault);
    if (Status beside = mayBePlannedBeside(followUp, work); !beside)
        return beside.error();
    return followUp;
}

/// Changes a follow-up by `change`, Result<T>(FollowUp &, CustomerWork &), and tells the change whose it is.
template<typename Edit>
auto changed(FollowUpId id, CustomerWork &work, Recording &recording, Edit change)
    -> std::invoke_result_t<Edit, FollowUp &, CustomerWork &>
{
    FollowUpStore store(work.connection);
    Result<FollowUp> followUp = store.find(id);
    if (!followUp)
        return followUp.error();
    auto outcome = change(*followUp, work);
    if (!outcome)
        return outcome;
    followUp->updatedAt = work.now;
    if (Status updated = store.update(*followUp); !updated)
        return updated.error();
    recording.arguments = {id.value(), followUp->customer.value()};
    return outcome;
}

Result<FollowUpId> refusedOr(FollowUpId id, std::optional<FollowUpFault> fault)
{
    if (fault)
        return errorOf(*fault);
    return id;
}

Status editAudience(FollowUp &followUp, const Audience &audience, CustomerWork &work)
{
    const Result<int> heard = FollowUpReader(work.connection).heard(followUp.id);
    if (!heard)
        return heard.error();
    if (*heard > 0)
        return errorOf(FollowUpFault::Settled);
    followUp.audience = audience;
    return done();
}

Result<FollowUpId> edited(FollowUp &followUp, const FollowUpEdit &words, CustomerWork &work)
{
    if (followUp.state != FollowUpState::Planned)
        return errorOf(FollowUpFault::Settled);
    if (words.title)
        followUp.title = words.title->simplified();
    if (words.way && followUp.customer.isStored()) {
        const Result<ContactWay> way = wayFor(followUp.customer, *words.way, work);
        if (!way)
            return way.error();
        followUp.way = *way;
    } else if (words.way) {
        followUp.way = *words.way;
    }
    if (words.owner) {
        const Result<TeamMemberId> owner = work.customers.teamMemberNamed(*words.owner);
        if (!owner)
            return owner.error();
        followUp.owner = *owner;
    }
    if (words.audience) {
        if (Status set = editAudience(followUp, *words.audience, work); !set)
            return set.error();
    }
    if (const std::optional<FollowUpFault> fault = faultOf(followUp))
        return errorOf(*fault);
    if (words.audience) {
        if (Status beside = mayBePlannedBeside(followUp, work); !beside)
            return beside.error();
    }
    return followUp.id;
}
} // namespace

KeepFollowUps::KeepFollowUps(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<FollowUpId>> KeepFollowUps::plan(NewFollowUp words) const
{
    return recordedWork(m_file, Did::PlanFollowUp,
                        [words = std::move(words)](CustomerWork &work, Recording &recording) -> Result<FollowUpId> {
                            const Result<FollowUp> followUp = plannedFrom(words, work);
                            if (!followUp)
                                return followUp.error();
                            const Result<FollowUpId> id = FollowUpStore(work.connection).insert(*followUp);
                            if (id)
                                recording.arguments = {id->value(), followUp->customer.value()};
                            return id;
                        });
}

QFuture<Result<FollowUpId>> KeepFollowUps::edit(FollowUpId id, FollowUpEdit words) const
{
    return recordedWork(
        m_file, Did::EditFollowUp, [id, words = std::move(words)](CustomerWork &work, Recording &recording) {
            return changed(id, work, recording,
                           [&words](FollowUp &followUp, CustomerWork &on) { return edited(followUp, words, on); });
        });
}

QFuture<Result<ChangeId>> KeepFollowUps::saveText(FollowUpId id, QString text, ChangeId stay) const
{
    History &history = m_file->history();
    return m_file->threads().write(
        [&history, id, text, stay, now = m_file->now()](Connection &connection) -> Result<ChangeId> {
            auto save = [&](Connection &on, Recording &recording) -> Status {
                recording.mergeInto = stay;
                Result<CustomerWork> work = CustomerWork::on(on, now);
                if (!work)
                    return work.error();
                FollowUpStore store(on);
                Result<FollowUp> followUp = store.find(id);
                if (!followUp)
                    return followUp.error();
                if (followUp->state != FollowUpState::Planned)
                    return errorOf(FollowUpFault::Settled);
                recording.arguments = {id.value(), followUp->customer.value()};
                if (followUp->text == text)
                    return done();
                followUp->text = text;
                followUp->updatedAt = now;
                return store.update(*followUp);
            };
            ChangeId change = stay;
            if (Status saved = history.recordNow(connection, Did::WriteFollowUp, save, &change); !saved)
                return saved.error();
            return change;
        });
}

QFuture<Result<FollowUpId>> KeepFollowUps::move(FollowUpId id, QDate day) const
{
    return recordedWork(m_file, Did::MoveFollowUp, [id, day](CustomerWork &work, Recording &recording) {
        return changed(id, work, recording, [id, day](FollowUp &followUp, CustomerWork &on) {
            return refusedOr(id, Shopbell::move(followUp, day, on.today()));
        });
    });
}

QFuture<Result<FollowUpId>> KeepFollowUps::skip(FollowUpId id, QString because) const
{
    return recordedWork(m_file, Did::SkipFollowUp, [id, because](CustomerWork &work, Recording &recording) {
        return changed(id, work, recording, [id, &because](FollowUp &followUp, CustomerWork &on) {
            return refusedOr(id, Shopbell::skip(followUp, because, on.today()));
        });
    });
}

QFuture<Result<SentFollowUp>> KeepFollowUps::markSent(FollowUpId id, QDate day, std::optional<ContactWay> way) const
{
    return m_file->threads().job([file = m_file.get(), id, day, way] { return sendFollowUp(*file, id, day, way); });
}

QFuture<Result<ReviewId>> KeepFollowUps::logAnswer(FollowUpId id, FollowUpAnswer answer, CustomerId customer) const
{
    return recordedWork(
        m_file, Did::AnswerFollowUp,
        [id, customer, answer = std::move(answer)](CustomerWork &work, Recording &recording) -> Result<ReviewId> {
            const Result<FollowUp> followUp = FollowUpStore(work.connection).find(id);
            if (!followUp)
                return followUp.error();
            const CustomerId whose = followUp->customer.isStored() ? followUp->customer : customer;
            recording.arguments = {id.value(), whose.value()};
            return answered(*followUp, whose, answer, work);
        });
}

QFuture<Result<FollowUpId>> KeepFollowUps::remove(FollowUpId id) const
{
    return recordedWork(m_file, Did::DeleteFollowUp,
                        [id](CustomerWork &work, Recording &recording) -> Result<FollowUpId> {
                            FollowUpStore store(work.connection);
                            const Result<FollowUp> followUp = store.find(id);
                            const Result<int> heard = FollowUpReader(work.connection).heard(id);
                            if (!followUp)
                                return followUp.error();
                            if (!heard)
                                return heard.error();
                            if (*heard > 0)
                                return errorOf(FollowUpFault::Settled);
                            if (Status removed = store.remove(id); !removed)
                                return removed.error();
                            recording.arguments = {id.value(), followUp->customer.value()};
                            return id;
                        });
}

} // namespace Shopbell
