// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followuprows.h"

#include "core/holdswords.h"
#include "services/customerreading.h"
#include "services/followuppurpose.h"
#include "storage/contactfacts.h"
#include "storage/referralreader.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// How many people of an audience a list asks the guards about.
constexpr int mostAsked = 500;

enum class Audiences { Counted, Whole };

/// The guards are asked as of the day on which it is due, or today when that is gone.
QDate guardDay(const FollowUp &followUp, const CustomerReading &reading)
{
    const QDate today = QDate::fromJulianDay(reading.today);
    return followUp.due.isValid() ? std::max(followUp.due, today) : today;
}

/// What is known about the customers of follow-ups, each read once.
class ReachOfAll
{
public:
    static Result<ReachOfAll> of(const CustomerReading &reading, const std::vector<FollowUp> &followUps)
    {
        ReachOfAll all;
        std::vector<CustomerId> ids;
        for (const FollowUp &followUp : followUps) {
            if (!followUp.customer.isStored() || all.m_places.contains(followUp.customer))
                continue;
            all.m_places.insert(followUp.customer, ids.size());
            ids.push_back(followUp.customer);
        }
        Result<std::vector<Customer>> reach = readReach(reading.connection, ids);
        if (!reach)
            return reach.error();
        Result<std::vector<ContactFacts>> facts = readContactFacts(reading.connection, ids);
        if (!facts)
            return facts.error();
        all.m_reach = std::move(*reach);
        all.m_facts = std::move(*facts);
        return all;
    }

    const Customer &customer(CustomerId id) const { return m_reach[m_places.value(id)]; }
    const ContactFacts &facts(CustomerId id) const { return m_facts[m_places.value(id)]; }

private:
    QHash<CustomerId, size_t> m_places;
    std::vector<Customer> m_reach;
    std::vector<ContactFacts> m_facts;
};

void fillForOne(FollowUpRow &row, const CustomerReading &reading, const ReachOfAll &reach)
{
    const CustomerId id = row.followUp.customer;
    const BookLine *line = reading.book.find(id);
    row.customerName = line ? line->name : QString();
    row.ways = usableWays(reach.customer(id));
    row.preferred = reach.customer(id).preferred;
    row.facts = reach.facts(id);
    row.days = daysOf(reading, id);
    if (row.followUp.state == FollowUpState::Planned)
        row.hold = heldBack(row.followUp, reach.customer(id), row.facts, reading.shop.contacts,
                            guardDay(row.followUp, reading), row.purposes);
}

struct Newcomer
{
    qint64 day;
    CustomerId id;

    friend auto operator<=>(const Newcomer &, const Newcomer &) = default;
};

/// Those of an audience who have bought. Their first days stand in the book, so that nobody is read for this.
std::vector<Newcomer> newcomersOf(const Audience &audience, const CustomerBook &book)
{
    std::vector<Newcomer> newcomers;
    if (!audience.from.isValid() || !audience.to.isValid())
        return newcomers;
    const qint64 from = audience.from.toJulianDay();
    const qint64 to = audience.to.toJulianDay();
    for (const BookLine &line : book.lines) {
        if (line.occasions > 0 && line.first >= from && line.first <= to)
            newcomers.push_back({line.first, line.id});
    }
    return newcomers;
}

/// Adds those whose first purchase is written down for a day to come, which the book does not know.
Status addComing(std::vector<CustomerId> &ids, const CustomerReading &reading, const FollowUp &followUp, int most)
{
    const QDate tomorrow = QDate::fromJulianDay(reading.today + 1);
    const Audience coming{std::max(followUp.audience->from, tomorrow), followUp.audience->to};
    if (!followUp.audience->from.isValid() || coming.to < coming.from)
        return done();
    const Result<std::vector<CustomerId>> more = FollowUpReader(reading.connection).notHeard(coming, followUp.id, most);
    if (!more)
        return more.error();
    ids.insert(ids.end(), more->begin(), more->end());
    std::ranges::sort(ids);
    return done();
}

/// Who of an audience has not heard yet, by id: all, or no more than some of those who came early.
Result<std::vector<CustomerId>> notHeardYet(const CustomerReading &reading, const FollowUp &followUp,
                                            std::vector<Newcomer> newcomers, int heard, int most)
{
    if (const qint64 enough = qint64(most) + heard; qint64(newcomers.size()) > enough) {
        std::ranges::nth_element(newcomers, newcomers.begin() + enough);
        newcomers.resize(size_t(enough));
    }
    std::vector<CustomerId> ids;
    ids.reserve(newcomers.size());
    for (const Newcomer &newcomer : newcomers)
        ids.push_back(newcomer.id);
    std::ranges::sort(ids);
    if (heard > 0) {
        Result<std::vector<CustomerId>> left = FollowUpReader(reading.connection).notHeardAmong(ids, followUp.id);
        if (!left)
            return left;
        ids = *std::move(left);
    }
    if (ids.size() < size_t(most)) {
        if (Status added = addComing(ids, reading, followUp, most - int(ids.size())); !added)
            return added.error();
    }
    ids.resize(std::min(ids.size(), size_t(most)));
    return ids;
}

Result<std::vector<AudienceMember>> membersAmong(const std::vector<CustomerId> &ids, const FollowUp &followUp,
                                                 const CustomerReading &reading)
{
    const Result<std::vector<Customer>> reach = readReach(reading.connection, ids);
    if (!reach)
        return reach.error();
    const Result<std::vector<ContactFacts>> facts = readContactFacts(reading.connection, ids);
    if (!facts)
        return facts.error();
    const ContactPurposes words = purposesOfWords(followUp.text);
    std::vector<AudienceMember> members;
    members.reserve(ids.size());
    for (size_t at = 0; at < ids.size(); ++at)
        members.push_back(
            memberOf(followUp, (*reach)[at], (*facts)[at], reading.shop.contacts, guardDay(followUp, reading), words));
    return members;
}

/// Sets what holds it back when nobody is free; of very many people the first ones tell that somebody is.
Status askSome(FollowUpRow &row, const CustomerReading &reading, std::vector<Newcomer> newcomers)
{
    const Result<std::vector<CustomerId>> some =
        notHeardYet(reading, row.followUp, std::move(newcomers), row.heard, mostAsked + 1);
    if (!some)
        return some.error();
    const Result<std::vector<AudienceMember>> members = membersAmong(*some, row.followUp, reading);
    if (!members)
        return members.error();
    row.ways = waysOf(*members);
    if (some->size() > size_t(mostAsked))
        return done();
    const AudienceCount count = countOf(*members);
    row.leftOut = count.never;
    if (count.free == 0) {
        row.hold = count.first;
        row.isOver = isOver(*row.followUp.audience, count, QDate::fromJulianDay(reading.today));
    }
    return done();
}

Status fillForMany(FollowUpRow &row, const CustomerReading &reading, Audiences audiences)
{
    const Result<int> heard = FollowUpReader(reading.connection).heard(row.followUp.id);
    if (!heard)
        return heard.error();
    row.heard = row.people = *heard;
    if (row.followUp.state != FollowUpState::Planned)
        return done();
    std::vector<Newcomer> newcomers = newcomersOf(*row.followUp.audience, reading.book);
    row.people = std::max(row.heard, int(newcomers.size()));
    return audiences == Audiences::Whole ? fillAudience(row, reading) : askSome(row, reading, std::move(newcomers));
}

FollowUpGroup groupOfRow(const FollowUpRow &row, const CustomerReading &reading)
{
    return row.hold ? FollowUpGroup::HeldBack : groupOf(row.followUp.due, QDate::fromJulianDay(reading.today));
}

Result<std::vector<FollowUpRow>> followUpRows(const CustomerReading &reading, std::vector<FollowUp> followUps,
                                              Audiences audiences)
{
    const Result<QHash<TeamMemberId, QString>> team = FollowUpReader(reading.connection).teamNames();
    if (!team)
        return team.error();
    const Result<ReachOfAll> reach = ReachOfAll::of(reading, followUps);
    if (!reach)
        return reach.error();
    std::vector<FollowUpRow> rows;
    rows.reserve(followUps.size());
    for (FollowUp &followUp : followUps) {
        FollowUpRow row{.followUp = std::move(followUp)};
        row.purposes = purposesOf(row.followUp.reason, row.followUp.text);
        row.ownerName = team->value(row.followUp.owner);
        if (row.followUp.audience) {
            if (Status filled = fillForMany(row, reading, audiences); !filled)
                return filled.error();
        } else {
            fillForOne(row, reading, *reach);
        }
        row.group = groupOfRow(row, reading);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// By group, then by day, what has none last; of one day by name.
bool standsBefore(const FollowUpRow &left, const FollowUpRow &right)
{
    const auto day = [](const FollowUpRow &row) {
        const QDate by = row.group == FollowUpGroup::HeldBack ? row.hold->until : row.followUp.due;
        return std::pair(!by.isValid(), by);
    };
    if (left.group != right.group)
        return left.group < right.group;
    if (day(left) != day(right))
        return day(left) < day(right);
    const int names = QString::localeAwareCompare(left.customerName, right.customerName);
    return names != 0 ? names < 0 : left.followUp.id < right.followUp.id;
}

bool isWanted(const FollowUpQuery &query, const FollowUp &followUp, const CustomerBook &book)
{
    if ((query.owner && followUp.owner != *query.owner) || (query.customer && followUp.customer != *query.customer)
        || (query.reason && followUp.reason != *query.reason))
        return false;
    const BookLine *line = book.find(followUp.customer);
    const QString words = (line ? line->name : QString()) + u'\n' + followUp.title + u'\n' + followUp.text;
    return holdsWords(words, query.search);
}
} // namespace

CustomerDays daysOf(const CustomerReading &reading, CustomerId customer)
{
    const BookLine *line = reading.book.find(customer);
    return line ? CustomerDays{line->occasions, line->first, line->last, line->usualGap} : CustomerDays();
}

Result<std::vector<AudienceMember>> audienceMembers(const CustomerReading &reading, const FollowUp &followUp)
{
    const Result<int> heard = FollowUpReader(reading.connection).heard(followUp.id);
    if (!heard)
        return heard.error();
    const Result<std::vector<CustomerId>> ids = notHeardYet(
        reading, followUp, newcomersOf(*followUp.audience, reading.book), *heard, std::numeric_limits<int>::max());
    if (!ids)
        return ids.error();
    return membersAmong(*ids, followUp, reading);
}

Status fillAudience(FollowUpRow &row, const CustomerReading &reading)
{
    if (!row.followUp.audience || row.followUp.state != FollowUpState::Planned)
        return done();
    const Result<std::vector<AudienceMember>> members = audienceMembers(reading, row.followUp);
    if (!members)
        return members.error();
    row.ways = waysOf(*members);
    row.audience = countOf(*members);
    row.leftOut = row.audience.never;
    row.hold = row.audience.free == 0 ? row.audience.first : std::nullopt;
    row.isOver = isOver(*row.followUp.audience, row.audience, QDate::fromJulianDay(reading.today));
    return done();
}

Result<std::vector<FollowUpRow>> followUpRows(const CustomerReading &reading, std::vector<FollowUp> followUps)
{
    return followUpRows(reading, std::move(followUps), Audiences::Whole);
}

Result<std::vector<FollowUpRow>> followUpRows(const CustomerReading &reading, const FollowUpQuery &query)
{
    const FollowUpReader reader(reading.connection);
    const bool isPlanned = query.state == FollowUpState::Planned;
    Result<std::vector<FollowUp>> followUps = isPlanned ? reader.planned() : reader.settled(query.state);
    if (!followUps)
        return followUps.error();
    std::erase_if(*followUps, [&](const FollowUp &followUp) { return !isWanted(query, followUp, reading.book); });
    Result<std::vector<FollowUpRow>> rows = followUpRows(reading, std::move(*followUps), Audiences::Counted);
    if (rows && isPlanned)
        std::ranges::sort(*rows, standsBefore);
    return rows;
}

} // namespace Shopbell
