// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followupsending.h"

#include "services/followuppurpose.h"
#include "storage/contactfacts.h"
#include "storage/followupreader.h"
#include "storage/followupstore.h"
#include "storage/promisestore.h"
#include "storage/referralreader.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
ContactMade contactBy(const FollowUp &followUp, CustomerId customer, ContactWay way, QDate day, qint64 now)
{
    return {.followUp = followUp.id,
            .customer = customer,
            .reason = followUp.reason,
            .way = way,
            .day = day,
            .text = followUp.text,
            .purposes = purposesOfWords(followUp.text),
            .by = followUp.owner,
            .createdAt = now};
}

Result<std::vector<AudienceMember>> membersOn(const FollowUp &followUp, const std::vector<CustomerId> &ids, QDate day,
                                              CustomerWork &work)
{
    const Result<std::vector<Customer>> reach = readReach(work.connection, ids);
    if (!reach)
        return reach.error();
    const Result<std::vector<ContactFacts>> facts = readContactFacts(work.connection, ids);
    if (!facts)
        return facts.error();
    const ContactPurposes words = purposesOfWords(followUp.text);
    std::vector<AudienceMember> members;
    members.reserve(ids.size());
    for (size_t at = 0; at < ids.size(); ++at)
        members.push_back(memberOf(followUp, (*reach)[at], (*facts)[at], work.shop.contacts, day, words));
    return members;
}

/// When the first who waits is free, or everybody belongs to it; invalid when nobody knows.
QDate nextDayOf(const Audience &audience, const AudienceCount &count, QDate today)
{
    const QDate free = count.first ? count.first->until : QDate();
    const QDate full = isFilling(audience, today) ? audience.to.addDays(1) : QDate();
    return free.isValid() && full.isValid() ? std::min(free, full) : std::max(free, full);
}
} // namespace

Result<SentFollowUp> sendToOne(FollowUp &followUp, QDate day, ContactWay way, CustomerWork &work)
{
    if (const std::optional<FollowUpFault> fault = finish(followUp, day, way, work.today()))
        return errorOf(*fault);
    const std::array ids{followUp.customer};
    const Result<std::vector<Customer>> reach = readReach(work.connection, ids);
    if (!reach)
        return reach.error();
    const Result<std::vector<ContactFacts>> facts = readContactFacts(work.connection, ids);
    if (!facts)
        return facts.error();
    const std::optional<Hold> hold =
        heldBack(followUp, reach->front(), facts->front(), work.shop.contacts, day, purposesOfWords(followUp.text));
    if (hold)
        return Error{Error::Kind::Conflict, keyOf(hold->reason)};
    const ContactMade contact = contactBy(followUp, followUp.customer, way, day, work.now);
    if (const Result<ContactMadeId> made = FollowUpStore(work.connection).insert(contact); !made)
        return made.error();
    if (followUp.reason == FollowUpReason::CheckBack && followUp.promise.isStored()) {
        if (Status noted = PromiseStore(work.connection).noteHeard(followUp.promise, followUp.customer, day, work.now);
            !noted)
            return noted.error();
    }
    return SentFollowUp{.sent = 1};
}

Result<AudienceNow> audienceOn(const FollowUp &followUp, QDate day, CustomerWork &work)
{
    FollowUp finished = followUp;
    if (const std::optional<FollowUpFault> fault = finish(finished, day, followUp.way, work.today()))
        return errorOf(*fault);
    const Result<std::vector<CustomerId>> ids =
        FollowUpReader(work.connection).notHeard(*followUp.audience, followUp.id);
    if (!ids)
        return ids.error();
    const Result<std::vector<AudienceMember>> members = membersOn(followUp, *ids, day, work);
    if (!members)
        return members.error();
    AudienceNow now{.followUp = followUp, .count = countOf(*members)};
    if (now.count.free == 0)
        return now.count.first ? Error{Error::Kind::Conflict, keyOf(now.count.first->reason)}
                               : errorOf(FollowUpFault::NobodyFree);
    now.free.reserve(size_t(now.count.free));
    for (const AudienceMember &member : *members) {
        if (!member.hold)
            now.free.push_back(member.customer);
    }
    return now;
}

Result<SentFollowUp> sendToSome(const FollowUp &followUp, std::span<const CustomerId> some, QDate day,
                                CustomerWork &work, const NoteContact &note)
{
    const Result<std::vector<CustomerId>> ids = FollowUpReader(work.connection).notHeardAmong(some, followUp.id);
    if (!ids)
        return ids.error();
    const Result<std::vector<AudienceMember>> members = membersOn(followUp, *ids, day, work);
    if (!members)
        return members.error();
    FollowUpStore store(work.connection);
    SentFollowUp sent;
    for (const AudienceMember &member : *members) {
        if (member.hold) {
            ++(isPassing(*member.hold) ? sent.waiting : sent.never);
            continue;
        }
        const Result<ContactMadeId> made =
            store.insert(contactBy(followUp, member.customer, member.way, day, work.now));
        if (!made)
            return made.error();
        if (note) {
            if (Status noted = note(*made, member.customer); !noted)
                return noted.error();
        }
        ++sent.sent;
    }
    return sent;
}

Status settleAudience(FollowUp &followUp, const SentFollowUp &sent, const AudienceCount &count, QDate day,
                      CustomerWork &work)
{
    FollowUp finished = followUp;
    if (const std::optional<FollowUpFault> fault = finish(finished, day, followUp.way, work.today()))
        return errorOf(*fault);
    if (sent.sent == 0)
        return errorOf(FollowUpFault::NobodyFree);
    if (sent.waiting == 0 && !isFilling(*followUp.audience, work.today()))
        followUp = finished;
    else
        followUp.due = std::max(followUp.due, nextDayOf(*followUp.audience, count, work.today()));
    followUp.updatedAt = work.now;
    return FollowUpStore(work.connection).update(followUp);
}

} // namespace Shopbell
