// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/figureparts.h"
#include "insight/occasions.h"

#include <limits>
#include <map>
#include <numeric>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool isSelected(const FigureSources &sources, CustomerId customer)
{
    return !sources.selection || std::ranges::binary_search(*sources.selection, customer);
}

/// Recommendations that count, made until the last day that is read.
template<typename Visit> // void(const CountedReferral &)
void forEachReferral(const FigureFrame &frame, Visit visit)
{
    for (const CountedReferral &referral : frame.sources.referrals) {
        if (isCounted(referral) && referral.day <= frame.to && isSelected(frame.sources, referral.referrer))
            visit(referral);
    }
}

/// Those of the periods that are kept and not counted, by period and by reason.
struct NotCounted
{
    std::vector<qint64> periods = {};
    std::map<StatisticNote::Kind, qint64> reasons = {};
};

StatisticNote::Kind reasonOf(ReferralCredit credit)
{
    switch (credit) {
    case ReferralCredit::NotFirst:
        return StatisticNote::Kind::NotFirst;
    case ReferralCredit::WonBack:
        return StatisticNote::Kind::WonBack;
    case ReferralCredit::Circle:
        return StatisticNote::Kind::Circle;
    default:
        return StatisticNote::Kind::AlreadyCustomer;
    }
}

NotCounted notCounted(const FigureFrame &frame)
{
    NotCounted found{.periods = std::vector<qint64>(frame.periods.size())};
    for (const CountedReferral &referral : frame.sources.referrals) {
        const bool isRead = referral.day <= frame.to && isSelected(frame.sources, referral.referrer);
        const int at = isRead && !isCounted(referral) ? frame.periods.at(referral.day) : -1;
        if (at < 0)
            continue;
        ++found.periods[size_t(at)];
        ++found.reasons[reasonOf(referral.credit)];
    }
    return found;
}

bool hasBought(const CountedReferral &referral, Day to)
{
    return referral.credit == ReferralCredit::Credited && referral.bought <= to;
}

/// The first recommendation that is read, whether it counts or not: before it nobody kept a record, and there is no value.
Day firstRecommendation(const FigureFrame &frame)
{
    Day first = std::numeric_limits<Day>::max();
    for (const CountedReferral &referral : frame.sources.referrals) {
        if (referral.day <= frame.to)
            first = std::min(first, referral.day);
    }
    return first;
}

StatisticSeries countSeries(const QString &key, const QString &name, const PeriodIndex &periods,
                            const std::vector<qint64> &counts, Day first, Day to)
{
    StatisticSeries series{.key = key, .name = name, .unit = Unit::Count};
    for (size_t at = 0; at < periods.size(); ++at) {
        StatisticPoint point = pointOf(periods.periods()[at], to);
        point.n = counts[at];
        if (periods.periods()[at].last >= first)
            point.value = double(counts[at]);
        series.points.push_back(point);
    }
    return series;
}

/// Built-in ways in their order, then own ones by name.
using WayOrder = std::pair<int, QString>;

struct Revenue
{
    Tallies periods = {}; ///< hits: minor units, n: friends whose money it is.
    qint64 friends = 0;
    qint64 completeFriends = 0;
    std::vector<qint64> otherCurrencies = {}; ///< Purchases of each period that are not in its money.
};

Revenue revenueOf(const FigureFrame &frame, const PeriodIndex &periods, const std::vector<CustomerId> &friends,
                  quint16 currency)
{
    Revenue found{.periods = Tallies(periods.size()), .otherCurrencies = std::vector<qint64>(periods.size())};
    for (const CustomerId customer : friends) {
        int latest = -1;
        bool inComplete = false;
        for (const LedgerEntry &entry : entriesUntil(frame.sources.ledger.of(customer), frame.to)) {
            const int at = entry.counts ? periods.at(entry.day) : -1;
            if (at < 0)
                continue;
            if (entry.currency != currency || entry.worthMinor == 0) {
                found.otherCurrencies[size_t(at)] += entry.worthMinor != 0;
                continue;
            }
            Tally &tally = found.periods[size_t(at)];
            tally.n += at != latest;
            latest = at;
            inComplete |= periods.periods()[size_t(at)].last <= frame.to;
            tally.hits = boundedSum(tally.hits, entry.worthMinor);
        }
        found.friends += latest >= 0;
        found.completeFriends += inComplete;
    }
    return found;
}

StatisticSeries moneySeries(const QString &key, const PeriodIndex &periods, const Revenue &revenue, Day first, Day to)
{
    StatisticSeries series{.key = key, .unit = Unit::Money};
    for (size_t at = 0; at < periods.size(); ++at) {
        StatisticPoint point = pointOf(periods.periods()[at], to);
        point.n = revenue.periods[at].n;
        point.leftOut = revenue.otherCurrencies[at];
        if (point.n > 0 || periods.periods()[at].last >= first)
            point.value = double(revenue.periods[at].hits);
        series.points.push_back(point);
    }
    return series;
}

Tallies referredTallies(const FigureFrame &frame, const PeriodIndex &periods, const std::vector<CustomerId> &friends)
{
    Tallies tallies(periods.size());
    forEachBuyer(frame.sources, frame.to, [&](const Buyer &buyer) {
        const int at = buyer.occasions.empty() ? -1 : periods.at(buyer.occasions[0]);
        if (at < 0)
            return;
        ++tallies[size_t(at)].n;
        tallies[size_t(at)].hits += std::ranges::binary_search(friends, buyer.id);
    });
    return tallies;
}

/// Where nobody had yet written down who sends whom, a share of 0 would say that nobody was sent.
StatisticSeries sentSeries(const FigureFrame &frame, const QString &key, const PeriodIndex &periods,
                           const std::vector<CustomerId> &friends)
{
    const Day first = firstRecommendation(frame);
    StatisticSeries series = shareSeries(key, Unit::Share, periods, referredTallies(frame, periods, friends), frame.to);
    for (size_t at = 0; at < periods.size(); ++at) {
        if (periods.periods()[at].last < first)
            series.points[at].value.reset();
    }
    return series;
}
} // namespace

bool isCounted(const CountedReferral &referral)
{
    return isCounted(referral.credit);
}

QString wayKey(const CountedReferral &referral)
{
    const QString key = u"way:"_s + keyOf(referral.way);
    return referral.way == ReferralWay::Own ? key + u':' + referral.ownWay : key;
}

std::vector<CustomerId> creditedFriends(const FigureSources &sources, Day to)
{
    std::vector<CustomerId> friends;
    for (const CountedReferral &referral : sources.referrals) {
        if (hasBought(referral, to) && referral.friendId.isStored() && isSelected(sources, referral.friendId))
            friends.push_back(referral.friendId);
    }
    std::ranges::sort(friends);
    friends.erase(std::unique(friends.begin(), friends.end()), friends.end());
    return friends;
}

void addReferrals(const FigureFrame &frame, Statistics &answer)
{
    struct Way
    {
        QString key = {};
        std::vector<qint64> counts = {};
    };
    std::map<WayOrder, Way> ways;
    Tallies conversion(frame.periods.size());
    std::vector<qint64> before(frame.before.size());
    const Day first = firstRecommendation(frame);
    forEachReferral(frame, [&](const CountedReferral &referral) {
        if (const int earlier = frame.before.at(referral.day); earlier >= 0)
            ++before[size_t(earlier)];
        const int at = frame.periods.at(referral.day);
        if (at < 0)
            return;
        const bool own = referral.way == ReferralWay::Own;
        Way &way = ways[{int(referral.way), own ? referral.ownWay : QString()}];
        if (way.key.isEmpty())
            way = {wayKey(referral), std::vector<qint64>(frame.periods.size())};
        ++way.counts[size_t(at)];
        ++conversion[size_t(at)].n;
        conversion[size_t(at)].hits += hasBought(referral, frame.to);
    });
    for (const auto &[order, way] : ways)
        answer.series.push_back(countSeries(way.key, order.second, frame.periods, way.counts, first, frame.to));
    answer.series.push_back(
        shareSeries(u"conversion"_s, Unit::Share, frame.periods, conversion, frame.to, conversionDays));
    addTotals(answer.series.back(), answer);
    const NotCounted others = notCounted(frame);
    for (size_t at = 0; at < others.periods.size(); ++at)
        answer.series.back().points[at].leftOut = others.periods[at];
    for (const auto &[reason, n] : others.reasons)
        answer.notes.push_back({reason, n});
    if (frame.before.size() > 0)
        answer.series.push_back(countSeries(u"year-before"_s, {}, frame.before, before, first, frame.to));
}

void addReferredShare(const FigureFrame &frame, Statistics &answer)
{
    const std::vector<CustomerId> friends = creditedFriends(frame.sources, frame.to);
    answer.series.push_back(sentSeries(frame, u"share"_s, frame.periods, friends));
    addTotals(answer.series.back(), answer);
    if (frame.before.size() > 0)
        answer.series.push_back(sentSeries(frame, u"year-before"_s, frame.before, friends));
}

void addReferralRevenue(const FigureFrame &frame, Statistics &answer)
{
    const std::vector<CustomerId> friends = creditedFriends(frame.sources, frame.to);
    const auto currency = quint16(frame.sources.ledger.currencies.indexOf(frame.sources.currency));
    const Day first = firstRecommendation(frame);
    const Revenue found = revenueOf(frame, frame.periods, friends, currency);
    answer.currency = frame.sources.currency;
    answer.series.push_back(moneySeries(u"revenue"_s, frame.periods, found, first, frame.to));
    answer.n = found.friends;
    answer.overallN = found.completeFriends;
    for (size_t at = 0; at < frame.periods.size(); ++at)
        answer.overallHits =
            boundedSum(answer.overallHits, frame.periods.periods()[at].last <= frame.to ? found.periods[at].hits : 0);
    if (answer.overallN > 0)
        answer.overall = double(answer.overallHits);
    const qint64 others = std::accumulate(found.otherCurrencies.begin(), found.otherCurrencies.end(), qint64(0));
    if (others > 0)
        answer.notes.push_back({StatisticNote::Kind::OtherCurrencies, others, frame.sources.currency});
    if (frame.before.size() > 0) {
        answer.series.push_back(moneySeries(u"year-before"_s, frame.before,
                                            revenueOf(frame, frame.before, friends, currency), first, frame.to));
    }
}

} // namespace Shopbell
