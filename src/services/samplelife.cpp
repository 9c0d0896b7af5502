// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplelife.h"

#include "domain/ledger.h"
#include "storage/samplerows.h"
#include "storage/shopstore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int onlinePercent = 8;
constexpr int visitPercent = 3; ///< Without an amount.
constexpr int nobodyPercent = 4; ///< Purchases of nobody, beside those of customers.
constexpr int daysUntilBack = 4; ///< After it was put right.
constexpr quint32 strideOfSeeds = 2654435761U;
} // namespace

SampleLife::SampleLife(const SampleWords &words, const SampleTime &time, quint32 seed, QStringList names, int regulars,
                       int purchases)
    : m_words(words)
    , m_time(time)
    , m_dice(seed * 7 + 3)
    , m_purchasesWanted(purchases)
{
    const int days = std::max(int(time.firstDay.daysTo(time.lastDay)), 1);
    for (int i = 0; i < int(names.size()); ++i) {
        Person person;
        person.name = names[i];
        person.regular = i < regulars;
        person.seed = seed + quint32(i + 1) * strideOfSeeds;
        // More come towards the end; the people of the story have come for long.
        const double part = m_dice.part();
        const double late = part * (1.35 - 0.35 * part);
        person.first = time.firstDay.addDays(std::min(int(late * (person.regular ? 0.6 : 1.0) * days), days));
        m_places.insert(person.name, i);
        m_people.push_back(std::move(person));
    }
}

CustomerId SampleLife::customerCalled(const QString &name) const
{
    const auto found = m_places.constFind(name);
    return found == m_places.constEnd() ? CustomerId() : idOf(*found);
}

void SampleLife::heard(CustomerId customer, QDate day, Sentiment sentiment)
{
    SampleVoiceHeard &voice = m_people[size_t(customer.value() - 1)].voice;
    if (day.isValid() && (!voice.first.isValid() || day < voice.first))
        voice.first = day;
    if (day.isValid() && (!voice.last.isValid() || day > voice.last))
        voice.last = day;
    voice.praise += sentiment == Sentiment::Positive ? 1 : 0;
    voice.complaints += sentiment == Sentiment::Negative ? 1 : 0;
}

void SampleLife::promised(CustomerId customer, const Promise &promise)
{
    if (promise.doneAt && promise.outcome.satisfied == true)
        m_people[size_t(customer.value() - 1)].putRight = Moment::atTime(*promise.doneAt, m_time.zone).day;
    else if (promise.state == PromiseState::Done)
        m_toAsk.push_back({customer, promise.id, promise.reviews.front().review, promise.title, promise.checkBack});
}

qint64 SampleLife::momentOf(QDate day, int hour) const
{
    return std::min(*m_time.at(day, QTime(hour, 0)).at, m_time.now);
}

Status SampleLife::begin(Connection &connection)
{
    SampleRows rows(connection);
    for (int i = 0; i < int(m_words.trade.team.size()); ++i) {
        if (Status added = rows.add(TeamMember{TeamMemberId(i + 1), m_words.trade.team[i]}); !added)
            return added;
    }
    for (int i = 0; i < int(m_words.trade.segments.size()); ++i) {
        if (Status added = rows.add(CustomerSegment{SegmentId(i + 1), m_words.trade.segments[i]}); !added)
            return added;
    }
    for (const auto &[daysAgo, text] : m_words.trade.axisNotes) {
        const QDate day = m_time.lastDay.addDays(-daysAgo);
        if (day < m_time.firstDay)
            continue;
        if (Status added = rows.add(AxisNote{{}, day, text}); !added)
            return added;
    }
    const Result<ChannelId> counter = channelNamed(connection, u"in-person"_s, true);
    const Result<ChannelId> online = channelNamed(connection, u"web-shop"_s, true);
    if (!counter || !online)
        return counter ? online.error() : counter.error();
    m_counter = *counter;
    m_online = *online;
    return done();
}

Customer SampleLife::contactsOf(int place) const
{
    LifeDice dice(m_people[size_t(place)].seed ^ 0x5bd1e995U);
    Customer customer;
    customer.id = idOf(place);
    customer.name = m_people[size_t(place)].name;
    customer.createdAt = momentOf(m_people[size_t(place)].first, 9);
    if (dice.chance(68))
        customer.contacts.push_back({{}, ContactKind::Email, u"customer%1@example.org"_s.arg(place + 1)});
    if (dice.chance(46)) // Numbers that nobody has: Ofcom keeps 07700 900000 to 900999 for stories.
        customer.contacts.push_back(
            {{}, ContactKind::Phone, m_words.trade.phone.arg(place + 1, 6, 10, QLatin1Char('0'))});
    return customer;
}

Status SampleLife::writePeople(Connection &connection, int from, int to)
{
    SampleRows rows(connection);
    for (int place = from; place < to; ++place) {
        Customer person = contactsOf(place);
        if (person.contacts.empty()) // Files find them by nothing else.
            person.contacts.push_back({{}, ContactKind::Name, person.name});
        if (Status added = rows.add(person); !added)
            return added;
    }
    return done();
}

void SampleLife::settle(Person &person)
{
    LifeDice dice(person.seed);
    if (person.voice.first.isValid())
        person.first = std::max(person.regular ? std::min(person.first, person.voice.first)
                                               : person.voice.first.addDays(-dice.below(12)),
                                m_time.firstDay);
    person.habit = person.regular ? SampleHabit::ofRegular(dice) : SampleHabit::rolled(dice);
    const int balance = person.voice.praise - person.voice.complaints;
    const double share = double(m_time.firstDay.daysTo(person.first))
        / double(std::max<qint64>(m_time.firstDay.daysTo(m_time.lastDay), 1));
    double leaves = person.habit.leaves * (2.2 - 1.9 * share);
    if (balance > 0)
        leaves *= 0.9;
    else if (balance < 0)
        leaves *= 1.6;
    person.habit.leaves = std::min(leaves, 0.95);
    const int rolled = dice.below(100);
    if (person.regular || rolled < 62)
        person.liking = balance < 0 && !person.regular ? Liking::Dislikes
            : rolled % 10 < (balance > 0 ? 6 : 4)      ? Liking::Loves
            : rolled % 10 == 9                         ? Liking::Dislikes
                                                       : Liking::Likes;
}

std::vector<QDate> SampleLife::daysOf(const Person &person, LifeDice &dice, double faster) const
{
    const QDate last = m_time.lastDay.addDays(-1);
    const QDate stays = person.regular ? person.voice.last : QDate(); // They tell of what they had lately.
    std::vector<QDate> days = person.habit.days(dice, {person.first, last, stays}, faster);
    const QDate back = person.putRight.addDays(daysUntilBack);
    if (person.putRight.isValid() && back <= last && days.back() <= person.putRight)
        days.push_back(back);
    return days;
}

qint64 SampleLife::countWith(double faster) const
{
    qint64 count = 0;
    for (const Person &person : m_people) {
        LifeDice dice(person.seed + 1);
        count += qint64(daysOf(person, dice, faster).size());
    }
    return count * (100 + nobodyPercent) / 100;
}

void SampleLife::decide()
{
    for (Person &person : m_people)
        settle(person);
    m_byFirst.resize(m_people.size());
    for (size_t i = 0; i < m_byFirst.size(); ++i)
        m_byFirst[i] = int(i);
    std::ranges::stable_sort(m_byFirst, {}, [this](int place) { return m_people[size_t(place)].first; });
    if (m_purchasesWanted <= 0 || m_people.empty())
        return;
    double low = 1.0 / 64;
    double high = 64;
    for (int i = 0; i < 12;
         ++i) { // The same people, coming more or less often, until there are about as many as wished.
        m_faster = (low + high) / 2;
        (countWith(m_faster) < m_purchasesWanted ? low : high) = m_faster;
    }
    m_faster = high;
}

Purchase SampleLife::purchaseOn(QDate day, CustomerId customer, LifeDice &dice)
{
    std::vector<int> weights;
    weights.reserve(m_words.trade.goods.size());
    for (const SampleGoods &goods : m_words.trade.goods)
        weights.push_back(goods.weight);
    const SampleGoods &goods = m_words.trade.goods[size_t(dice.weighted(weights))];
    Purchase made;
    made.id = PurchaseId(m_nextPurchase++);
    made.customer = customer;
    made.when = m_time.at(day, QTime(8 + dice.below(10), dice.below(60)));
    made.createdAt = std::min(*made.when.at, m_time.now);
    made.what = goods.words;
    const int times = dice.chance(8) ? 2 : 1;
    made.amount = Money{goods.minor * times, m_words.shop.currency};
    const bool online = dice.chance(onlinePercent);
    made.channel = online ? m_online : m_counter;
    if (online) {
        made.orderNumber = QString::number(100'000 + made.id.value());
        made.items.push_back({{}, goods.words, {}, double(times), made.amount->minor});
        const int fate = dice.below(100);
        made.status = fate < 3 ? PurchaseStatus::Cancelled
            : fate < 5         ? PurchaseStatus::Refunded
            : fate < 9         ? PurchaseStatus::Pending
                               : PurchaseStatus::Paid;
    } else if (dice.chance(visitPercent)) {
        made.amount.reset();
        made.what.clear();
    } else if (dice.chance(4)) {
        made.discountMinor = made.amount->minor / 10;
        made.amount->minor -= made.discountMinor;
    }
    if (!online && !m_words.trade.team.isEmpty())
        made.servedBy = TeamMemberId(dice.below(int(m_words.trade.team.size())) + 1);
    return made;
}

Status SampleLife::writePurchases(SampleRows &rows, int place, const std::vector<QDate> &days, LifeDice &dice)
{
    std::vector<Day> occasions;
    for (size_t i = 0; i < days.size(); ++i) {
        Purchase made = purchaseOn(days[i], idOf(place), dice);
        const bool isBack = m_people[size_t(place)].putRight.isValid()
            && m_people[size_t(place)].putRight.addDays(daysUntilBack) == days[i];
        if (i == 0 || isBack) // They are customers from that day on, and were seen on the other one.
            made.status = PurchaseStatus::Paid;
        if (made.counts())
            occasions.push_back(Day(days[i].toJulianDay()));
        if (Status added = rows.add(made); !added)
            return added;
        ++m_written;
    }
    const std::optional<double> gap = usualGap(occasions);
    m_people[size_t(place)].quiet = gap && isLate(*gap, int(Day(m_time.lastDay.toJulianDay()) - occasions.back()));
    return done();
}

Status SampleLife::writeScores(SampleRows &rows, int place, const std::vector<QDate> &days, LifeDice &dice) const
{
    const Liking liking = m_people[size_t(place)].liking;
    if (liking == Liking::Unknown)
        return done();
    const int most = std::min(int(days.size()), 5);
    for (int i = dice.between(1, most); i > 0; --i) {
        Score score;
        score.customer = idOf(place);
        const QDate day = days[days.size() - size_t(i)];
        score.said = m_time.at(day, QTime(17, dice.below(60)));
        score.createdAt = std::min(*score.said.at, m_time.now);
        const bool wouldRecommend = dice.chance(15);
        score.question = wouldRecommend ? ScoreQuestion::WouldRecommend : ScoreQuestion::Satisfied;
        const int value = liking == Liking::Loves ? dice.between(9, 10)
            : liking == Liking::Likes             ? (wouldRecommend ? dice.between(7, 8) : dice.between(5, 8))
                                                  : dice.between(1, 3);
        score.answer = Rating{double(value), scaleOf(score.question)};
        if (!m_words.trade.occasions.isEmpty())
            score.occasion = dice.pick(m_words.trade.occasions);
        if (!m_words.trade.team.isEmpty())
            score.askedBy = TeamMemberId(dice.below(int(m_words.trade.team.size())) + 1);
        if (Status added = rows.add(score); !added)
            return added;
    }
    return done();
}

Customer SampleLife::wishesOf(int place, LifeDice &dice) const
{
    Customer customer = contactsOf(place);
    if (!customer.contacts.empty() && dice.chance(60))
        customer.preferred =
            customer.contacts.front().kind == ContactKind::Email ? ContactWay::Email : ContactWay::Phone;
    if (!m_words.trade.segments.isEmpty() && dice.chance(70))
        customer.segment = SegmentId(dice.below(int(m_words.trade.segments.size())) + 1);
    if (!m_words.trade.team.isEmpty() && dice.chance(m_people[size_t(place)].regular ? 80 : 20))
        customer.knownBy = TeamMemberId(dice.below(int(m_words.trade.team.size())) + 1);
    const auto say = [&](ConsentKind kind, bool granted) {
        const QDate since = m_people[size_t(place)].first.addDays(dice.below(30));
        customer.consents.push_back(
            {{}, kind, granted, m_words.trade.consentSource, std::min(since, m_time.lastDay.addDays(-1)), {}});
    };
    if (dice.chance(9))
        say(dice.chance(50) ? ConsentKind::Post : ConsentKind::Phone, false);
    if (dice.chance(5))
        say(ConsentKind::BeAsked, false);
    if (dice.chance(20))
        say(ConsentKind::Marketing, dice.chance(70));
    if (dice.chance(6))
        say(ConsentKind::PublishName, true);
    if (refusalOf(customer, customer.preferred))
        customer.preferred = ContactWay::None;
    return customer;
}

Status SampleLife::writeWords(SampleRows &rows, int place, LifeDice &dice) const
{
    const SampleTrade &trade = m_words.trade;
    const bool known = m_people[size_t(place)].regular;
    if (!trade.needs.empty() && dice.chance(known ? 80 : 12)) {
        const int first = dice.below(int(trade.needs.size()));
        const int count = dice.between(1, std::min(3, int(trade.needs.size())));
        for (int i = 0; i < count; ++i) {
            const auto &[words, why] = trade.needs[size_t((first + i) % int(trade.needs.size()))];
            if (Status added = rows.add(idOf(place), Need{{}, words, why, false}, i); !added)
                return added;
        }
    }
    if (!trade.notes.isEmpty() && dice.chance(known ? 60 : 6)) {
        const QDate day = m_people[size_t(place)].last;
        return rows.add(idOf(place), CustomerNote{{}, dice.pick(trade.notes), momentOf(day, 18)});
    }
    return done();
}

Status SampleLife::writeHistory(Connection &connection, int from, int to)
{
    SampleRows rows(connection);
    for (int place = from; place < to; ++place) {
        Person &person = m_people[size_t(place)];
        LifeDice dice(person.seed + 1);
        const std::vector<QDate> days = daysOf(person, dice, m_faster);
        person.last = days.back();
        if (Status written = rows.complete(wishesOf(place, dice)); !written)
            return written;
        if (Status written = writePurchases(rows, place, days, dice); !written)
            return written;
        if (Status written = writeScores(rows, place, days, dice); !written)
            return written;
        if (Status written = writeWords(rows, place, dice); !written)
            return written;
    }
    return to == people() ? writeWalkIns(rows) : done();
}

/// Purchases of people whom nobody wrote down.
Status SampleLife::writeWalkIns(SampleRows &rows)
{
    const int days = std::max(int(m_time.firstDay.daysTo(m_time.lastDay)), 1);
    for (qint64 left = m_written * nobodyPercent / 100; left > 0; --left) {
        const Purchase made = purchaseOn(m_time.firstDay.addDays(m_dice.below(days)), {}, m_dice);
        if (Status added = rows.add(made); !added)
            return added;
    }
    return done();
}

} // namespace Shopbell
