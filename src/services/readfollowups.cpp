// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readfollowups.h"

#include "services/customerreading.h"
#include "services/duepurchase.h"
#include "services/followupideas.h"
#include "services/followuppurpose.h"
#include "services/followuprows.h"
#include "storage/contactfacts.h"
#include "storage/followupstore.h"
#include "storage/referralreader.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Result<FoundFollowUps> foundFollowUps(const CustomerReading &reading, const FollowUpQuery &query, int limit, int offset)
{
    Result<std::vector<FollowUpRow>> rows = followUpRows(reading, query);
    if (!rows)
        return rows.error();
    FoundFollowUps found;
    const Result<qint64> everything = FollowUpReader(reading.connection).countOfPlanned();
    if (!everything)
        return everything.error();
    found.counts.everything = *everything;
    if (query.state == FollowUpState::Planned) {
        for (const FollowUpRow &row : *rows)
            ++found.counts.groups[row.group];
        if (query.group)
            std::erase_if(*rows, [&query](const FollowUpRow &row) { return row.group != *query.group; });
    }
    found.total = qint64(rows->size());
    const auto first = rows->begin() + std::min<qsizetype>(std::max(0, offset), qsizetype(rows->size()));
    const auto end = first + std::min<qsizetype>(std::max(0, limit), rows->end() - first);
    found.rows.assign(std::make_move_iterator(first), std::make_move_iterator(end));
    for (FollowUpRow &row : found.rows) {
        if (!query.wholeAudiences)
            break;
        if (Status filled = fillAudience(row, reading); !filled)
            return filled.error();
    }
    return found;
}

QString addressBy(ContactWay way, const ReachAddresses &addresses)
{
    switch (way) {
    case ContactWay::Email:
        return addresses.email;
    case ContactWay::Phone:
    case ContactWay::Message:
        return addresses.phone;
    case ContactWay::None:
    case ContactWay::Post:
    case ContactWay::InPerson:
        break;
    }
    return {};
}

Result<std::vector<AudienceRow>> namedAudience(const CustomerReading &reading, FollowUpId id)
{
    const Result<FollowUp> followUp = FollowUpStore(reading.connection).find(id);
    if (!followUp)
        return followUp.error();
    std::vector<AudienceRow> named;
    if (!followUp->audience)
        return named;
    const Result<std::vector<AudienceMember>> members = audienceMembers(reading, *followUp);
    if (!members)
        return members.error();
    std::vector<CustomerId> ids;
    for (const AudienceMember &member : *members)
        ids.push_back(member.customer);
    const Result<std::vector<ReachAddresses>> addresses = readReachAddresses(reading.connection, ids);
    if (!addresses)
        return addresses.error();
    for (size_t at = 0; at < members->size(); ++at) {
        const AudienceMember &member = (*members)[at];
        const BookLine *line = reading.book.find(member.customer);
        named.push_back({line ? line->name : QString(), member, addressBy(member.way, (*addresses)[at])});
    }
    std::ranges::stable_sort(named, [](const AudienceRow &left, const AudienceRow &right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    return named;
}

Result<std::vector<std::pair<QString, ContactMade>>> namedContacts(const CustomerReading &reading, FollowUpId id)
{
    Result<std::vector<ContactMade>> contacts = FollowUpStore(reading.connection).contactsOf(id);
    if (!contacts)
        return contacts.error();
    std::vector<std::pair<QString, ContactMade>> named;
    named.reserve(contacts->size());
    for (ContactMade &contact : *contacts) {
        const BookLine *line = reading.book.find(contact.customer);
        named.emplace_back(line ? line->name : QString(), std::move(contact));
    }
    return named;
}

Result<std::optional<Hold>> heldNow(const CustomerReading &reading, CustomerId customer, ContactPurposes purposes,
                                    ContactWay way)
{
    const std::array ids{customer};
    const Result<std::vector<Customer>> reach = readReach(reading.connection, ids);
    if (!reach)
        return reach.error();
    const Result<std::vector<ContactFacts>> facts = readContactFacts(reading.connection, ids);
    if (!facts)
        return facts.error();
    const QDate today = QDate::fromJulianDay(reading.today);
    const std::optional<Hold> held = heldBack(purposes, reach->front(), facts->front(), reading.shop.contacts, today);
    return held || way == ContactWay::None ? held : heldBack(way, reach->front());
}

Result<std::optional<FollowUp>> plannedTwin(Connection &connection, const FollowUp &followUp)
{
    const Result<std::vector<FollowUp>> planned =
        FollowUpReader(connection).plannedFor(followUp.customer, followUp.reason);
    if (!planned)
        return planned.error();
    const FollowUp *found = twinOf(followUp, *planned);
    return found ? std::optional(*found) : std::nullopt;
}
} // namespace

ReadFollowUps::ReadFollowUps(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<FoundFollowUps>> ReadFollowUps::find(const FollowUpQuery &query, int limit, int offset) const
{
    return readOfCustomers(m_file, [query, limit, offset](const CustomerReading &reading) {
        return foundFollowUps(reading, query, limit, offset);
    });
}

QFuture<Result<FollowUpRow>> ReadFollowUps::one(FollowUpId id) const
{
    return readOfCustomers(m_file, [id](const CustomerReading &reading) -> Result<FollowUpRow> {
        const Result<FollowUp> followUp = FollowUpStore(reading.connection).find(id);
        if (!followUp)
            return followUp.error();
        Result<std::vector<FollowUpRow>> rows = followUpRows(reading, std::vector{*followUp});
        if (!rows)
            return rows.error();
        const Result<std::optional<Purchase>> purchase = duePurchase(reading.connection, *followUp);
        if (!purchase)
            return purchase.error();
        rows->front().purchase = *purchase;
        return std::move(rows->front());
    });
}

QFuture<Result<std::vector<AudienceRow>>> ReadFollowUps::audience(FollowUpId id) const
{
    return readOfCustomers(m_file, [id](const CustomerReading &reading) { return namedAudience(reading, id); });
}

QFuture<Result<std::vector<std::pair<QString, ContactMade>>>> ReadFollowUps::contacts(FollowUpId id) const
{
    return readOfCustomers(m_file, [id](const CustomerReading &reading) { return namedContacts(reading, id); });
}

QFuture<Result<AudienceCount>> ReadFollowUps::audienceOf(FollowUpReason reason, Audience audience, ContactWay way,
                                                         QString text) const
{
    return readOfCustomers(m_file, [=](const CustomerReading &reading) -> Result<AudienceCount> {
        const FollowUp followUp{.audience = audience,
                                .reason = reason,
                                .text = text,
                                .way = way,
                                .planned = QDate::fromJulianDay(reading.today)};
        const Result<std::vector<AudienceMember>> members = audienceMembers(reading, followUp);
        if (!members)
            return members.error();
        return countOf(*members);
    });
}

QFuture<Result<FoundIdeas>> ReadFollowUps::ideas(int mostOfAReason, std::optional<CustomerId> customer,
                                                 const QString &search) const
{
    return readOfCustomers(m_file, [mostOfAReason, customer, search](const CustomerReading &reading) {
        return followUpIdeas(reading, mostOfAReason, customer, search);
    });
}

QFuture<Result<std::optional<Hold>>> ReadFollowUps::mayContact(CustomerId customer, ContactPurposes purposes,
                                                               ContactWay way) const
{
    return readOfCustomers(m_file,
                           [=](const CustomerReading &reading) { return heldNow(reading, customer, purposes, way); });
}

QFuture<Result<GuardAnswer>> ReadFollowUps::mayBeSaid(FollowUp followUp) const
{
    return readOfCustomers(
        m_file, [followUp = std::move(followUp)](const CustomerReading &reading) -> Result<GuardAnswer> {
            const ContactPurposes purposes = purposesOf(followUp.reason, followUp.text);
            Result<std::optional<Hold>> hold = heldNow(reading, followUp.customer, purposes, followUp.way);
            if (!hold)
                return hold.error();
            if (!*hold || (*hold)->reason == HoldReason::AskedLately) {
                if (const std::optional<Hold> invites = invitesOne(followUp, purposesOfWords(followUp.text)))
                    hold = invites;
            }
            const auto twin = plannedTwin(reading.connection, followUp);
            if (!twin)
                return twin.error();
            return GuardAnswer{purposes, *hold, daysOf(reading, followUp.customer), *twin};
        });
}

QFuture<Result<std::optional<FollowUp>>> ReadFollowUps::twin(FollowUp followUp) const
{
    return m_file->threads().read(
        [followUp = std::move(followUp)](Connection &connection) { return plannedTwin(connection, followUp); });
}

} // namespace Shopbell
