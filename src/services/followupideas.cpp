// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/followupideas.h"

#include "core/holdswords.h"
#include "insight/referralcredit.h"
#include "services/customerreading.h"
#include "services/followuprows.h"
#include "storage/contactfacts.h"
#include "storage/questionnairestore.h"
#include "storage/referralreader.h"
#include "storage/servicerounds.h"

#include <algorithm>

namespace Shopbell {

namespace {
using IdeasByReason = QMap<FollowUpReason, std::vector<IdeaRow>>;

Status addFromDays(IdeasByReason &ideas, const CustomerReading &reading, std::optional<CustomerId> customer)
{
    const Result<QHash<CustomerId, FollowUpsBefore>> before = FollowUpReader(reading.connection).before(reading.today);
    if (!before)
        return before.error();
    const auto add = [&](const BookLine &line) {
        const CustomerDays days{line.occasions, line.first, line.last, line.usualGap};
        const auto theirs = before->constFind(line.id);
        for (const FollowUpIdea &idea : ideasFor(days, reading.today)) {
            if (theirs == before->constEnd() || !isNeedless(idea, *theirs))
                ideas[idea.reason].push_back({.idea = idea, .customer = line.id, .customerName = line.name});
        }
    };
    if (customer) {
        if (const BookLine *line = reading.book.find(*customer))
            add(*line);
        return done();
    }
    for (const BookLine &line : reading.book.lines)
        add(line);
    return done();
}

QSet<CustomerId> quietOnes(const IdeasByReason &ideas)
{
    QSet<CustomerId> customers;
    const auto rows = ideas.constFind(FollowUpReason::QuietRegular);
    if (rows == ideas.cend())
        return customers;
    for (const IdeaRow &row : *rows)
        customers.insert(row.customer);
    return customers;
}

/// Services that come round and are due again: one for each customer, the one that is due the longest. It stands in for
/// what the usual gap alone would say of the next one; who is asked why they stay away is not told of it besides.
Status addRounds(IdeasByReason &ideas, const CustomerReading &reading, std::optional<CustomerId> customer)
{
    Result<std::vector<Service>> services = QuestionnaireStore(reading.connection).services();
    if (!services)
        return services.error();
    std::erase_if(*services, [](const Service &service) { return !service.everyWeeks; });
    if (services->empty())
        return done();
    const int longest = *std::ranges::max(*services, {}, &Service::everyWeeks).everyWeeks;
    const auto bought = lastBought(reading.connection, *services, reading.today - longest * 7 - quietUntilDays,
                                   reading.today, customer);
    if (!bought)
        return bought.error();
    const auto before = FollowUpReader(reading.connection).nextOnes();
    if (!before)
        return before.error();
    const QSet<CustomerId> quiet = quietOnes(ideas);
    QHash<CustomerId, IdeaRow> due;
    for (const BoughtService &service : *bought) {
        const std::optional<FollowUpIdea> idea = nextOneFor(service.day, service.everyWeeks, reading.today);
        const BookLine *line = reading.book.find(service.customer);
        const FollowUpReader::NextOnes thought = before->value(service.customer);
        if (!idea || !line || quiet.contains(service.customer) || thought.isPlanned || thought.last >= service.day
            || thought.about.contains(service.purchase))
            continue;
        const auto overdue = [](const FollowUpIdea &each) { return each.days - each.usualGap; };
        const auto other = due.constFind(line->id);
        if (other == due.cend() || overdue(*idea) > overdue(other->idea))
            due.insert(line->id,
                       {.idea = *idea,
                        .customer = line->id,
                        .customerName = line->name,
                        .purchase = service.purchase,
                        .service = service.name});
    }
    if (due.isEmpty())
        return done();
    std::vector<IdeaRow> &nextOnes = ideas[FollowUpReason::NextOne];
    std::erase_if(nextOnes, [&due](const IdeaRow &row) { return due.contains(row.customer); });
    nextOnes.insert(nextOnes.end(), due.cbegin(), due.cend());
    return done();
}

Status addThanks(IdeasByReason &ideas, const CustomerReading &reading, std::optional<CustomerId> customer)
{
    const Result<QSet<ReferralId>> thanked = FollowUpReader(reading.connection).thanked();
    if (!thanked)
        return thanked.error();
    const Result<ReferralsPtr> referrals = reading.referralMemory.read(reading.connection, reading.position);
    if (!referrals)
        return referrals.error();
    const std::vector<ReferralOutcome> outcomes = outcomesOf(**referrals, reading.ledger, reading.today);
    for (size_t at = 0; at < outcomes.size(); ++at) {
        const Referral &referral = (**referrals)[at];
        const bool isTheirs = referral.referrer.isStored() && (!customer || referral.referrer == *customer);
        if (!isTheirs || outcomes[at].credit != ReferralCredit::Credited || !outcomes[at].bought
            || thanked->contains(referral.id))
            continue;
        const std::optional<FollowUpIdea> idea = thanksFor(*outcomes[at].bought, reading.today);
        const BookLine *referrer = reading.book.find(referral.referrer);
        if (!idea || !referrer)
            continue;
        const BookLine *brought = reading.book.find(referral.friendId);
        ideas[idea->reason].push_back({.idea = *idea,
                                       .customer = referrer->id,
                                       .customerName = referrer->name,
                                       .referral = referral.id,
                                       .friendName = brought ? brought->name : referral.friendName});
    }
    return done();
}

Status addCauses(IdeasByReason &ideas, const CustomerReading &reading, std::optional<CustomerId> customer)
{
    const FollowUpReader reader(reading.connection);
    const QTimeZone zone = reading.shop.timeZone();
    const auto instant = [&](int daysAgo) { return startOfDay(QDate::fromJulianDay(reading.today - daysAgo), zone); };
    const auto add = [&](const std::vector<FollowUpReader::Cause> &causes, auto ideaFor) {
        for (const FollowUpReader::Cause &cause : causes) {
            const std::optional<FollowUpIdea> idea = ideaFor(Day(cause.day.toJulianDay()), reading.today);
            const BookLine *line = reading.book.find(cause.customer);
            if (idea && line && (!customer || cause.customer == *customer))
                ideas[idea->reason].push_back({.idea = *idea,
                                               .customer = line->id,
                                               .customerName = line->name,
                                               .review = cause.review,
                                               .promise = cause.promise,
                                               .promiseTitle = cause.promiseTitle,
                                               .improvement = cause.improvement,
                                               .improvementTitle = cause.improvementTitle});
        }
    };
    const auto checkBacks = reader.checkBacks(reading.today + checkBackAheadDays);
    if (!checkBacks)
        return checkBacks.error();
    const auto questions = reader.openQuestions(instant(thinkingUntilDays), instant(thinkingFromDays - 1));
    if (!questions)
        return questions.error();
    const auto cameTrue = reader.ideasCameTrue(reading.today - cameTrueUntilDays);
    if (!cameTrue)
        return cameTrue.error();
    add(*checkBacks, checkBackFor);
    add(*cameTrue, cameTrueFor);
    add(*questions, stillThinkingFor);
    return done();
}

bool isNamed(const IdeaRow &row, const QString &search)
{
    const QStringList words{row.customerName, row.friendName, row.service, row.promiseTitle, row.improvementTitle};
    return search.isEmpty() || holdsWords(words.join(u'\n'), search);
}

bool isSooner(const IdeaRow &left, const IdeaRow &right)
{
    const auto order = [](const IdeaRow &row) {
        return std::tuple(row.idea.due, row.idea.days, row.customer, row.referral, row.review);
    };
    return order(left) < order(right);
}

/// Ways and guards, of those that are shown only.
Status addReach(std::vector<IdeaRow> &rows, const CustomerReading &reading)
{
    QHash<CustomerId, size_t> places;
    std::vector<CustomerId> ids;
    for (const IdeaRow &row : rows) {
        if (places.contains(row.customer))
            continue;
        places.insert(row.customer, ids.size());
        ids.push_back(row.customer);
    }
    const Result<std::vector<Customer>> reach = readReach(reading.connection, ids);
    if (!reach)
        return reach.error();
    const Result<std::vector<ContactFacts>> facts = readContactFacts(reading.connection, ids);
    if (!facts)
        return facts.error();
    const QDate today = QDate::fromJulianDay(reading.today);
    for (IdeaRow &row : rows) {
        const size_t place = places.value(row.customer);
        const std::vector<ContactWay> ways = usableWays((*reach)[place]);
        if (!ways.empty())
            row.way = ways.front();
        const FollowUp wanted{.customer = row.customer, .reason = row.idea.reason, .way = row.way, .planned = today};
        const QDate due = std::max(today, QDate::fromJulianDay(row.idea.due));
        row.hold = heldBack(wanted, (*reach)[place], (*facts)[place], reading.shop.contacts, due);
    }
    return done();
}
} // namespace

Result<FoundIdeas> followUpIdeas(const CustomerReading &reading, int mostOfAReason, std::optional<CustomerId> customer,
                                 const QString &search)
{
    IdeasByReason ideas;
    if (Status added = addFromDays(ideas, reading, customer); !added)
        return added.error();
    if (Status added = addRounds(ideas, reading, customer); !added)
        return added.error();
    if (Status added = addThanks(ideas, reading, customer); !added)
        return added.error();
    if (Status added = addCauses(ideas, reading, customer); !added)
        return added.error();
    FoundIdeas found;
    for (auto all = ideas.begin(); all != ideas.end(); ++all) {
        std::erase_if(*all, [&search](const IdeaRow &row) { return !isNamed(row, search); });
        found.counts[all.key()] = qint64(all->size());
        const auto shown = all->begin() + std::min<qsizetype>(std::max(0, mostOfAReason), qsizetype(all->size()));
        std::ranges::partial_sort(all->begin(), shown, all->end(), isSooner);
        found.rows.insert(found.rows.end(), std::make_move_iterator(all->begin()), std::make_move_iterator(shown));
    }
    std::ranges::stable_sort(found.rows, isSooner);
    if (Status added = addReach(found.rows, reading); !added)
        return added.error();
    return found;
}

} // namespace Shopbell
