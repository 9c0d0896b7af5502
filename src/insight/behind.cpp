// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/figureparts.h"
#include "insight/occasions.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Customers in two groups; each once, by id.
class People
{
public:
    void add(CustomerId customer, bool makesTheValue)
    {
        if (customer.isStored())
            (makesTheValue ? m_hits : m_others).push_back(customer);
    }

    std::vector<CustomerId> inOrder()
    {
        const auto settle = [](std::vector<CustomerId> &customers) {
            std::ranges::sort(customers);
            customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
        };
        settle(m_hits);
        settle(m_others);
        std::vector<CustomerId> all = m_hits;
        std::ranges::set_difference(m_others, m_hits, std::back_inserter(all));
        return all;
    }

private:
    std::vector<CustomerId> m_hits;
    std::vector<CustomerId> m_others;
};

struct Choice
{
    const PointChosen &point;
    const FigureSources &sources;
    Day to = 0; ///< Nothing after it is read.
    Period period = {};

    bool holds(Day day) const { return day >= period.first && day <= period.last; }
};

Period periodOf(QDate day, Grouping by)
{
    const QDate start = periodStart(day, by);
    return {Day(start.toJulianDay()), Day(nextPeriod(start, by).toJulianDay() - 1)};
}

Choice choiceOf(const PointChosen &point, const FigureSources &sources)
{
    const QDate to = point.query.to.isValid() ? point.query.to : sources.today;
    return {point, sources, Day(to.toJulianDay()), periodOf(point.from, point.query.by)};
}

void addRepeaters(const Choice &choice, People &people)
{
    forEachBuyer(choice.sources, choice.to, [&](const Buyer &buyer) {
        const std::span<const Day> days = buyer.occasions;
        if (!days.empty() && choice.holds(days[0]))
            people.add(buyer.id, days.size() > 1 && days[1] - days[0] <= choice.point.query.windowDays);
    });
}

void addFrequent(const Choice &choice, People &people)
{
    forEachBuyer(choice.sources, choice.to, [&](const Buyer &buyer) {
        const auto visits = std::ranges::count_if(buyer.occasions, [&](Day day) { return choice.holds(day); });
        if (visits > 0)
            people.add(buyer.id, visits > 1);
    });
}

void addReturnedAfterGap(const Choice &choice, People &people)
{
    forEachBuyer(choice.sources, choice.to, [&](const Buyer &buyer) {
        if (buyer.occasions.empty())
            return;
        const std::span<const Day> later = buyer.occasions.subspan(1);
        if (std::ranges::any_of(later, [&](Day day) { return choice.holds(day); }))
            people.add(buyer.id, true);
    });
}

void addCohort(const Choice &choice, People &people)
{
    const std::optional<Period> cohort = cohortFromKey(choice.point.series, cohortGrouping(choice.point.query.by));
    if (!cohort)
        return;
    const int after = monthNumber(Day(choice.point.from.toJulianDay())) - monthNumber(cohort->first);
    const bool adds = choice.point.query.cohorts != CohortKind::Returning;
    forEachBuyer(choice.sources, choice.to, [&](const Buyer &buyer) {
        const std::span<const Day> days = buyer.occasions;
        if (days.empty() || days[0] < cohort->first || days[0] > cohort->last)
            return;
        const Period month = monthOfNumber(monthNumber(days[0]) + after);
        const bool there = std::ranges::any_of(
            days.subspan(1), [&](Day day) { return day <= month.last && (adds || day >= month.first); });
        people.add(buyer.id, after == 0 || there);
    });
}

/// Recommendations of the point.
template<typename Visit> // void(const CountedReferral &)
void forEachReferralBehind(const Choice &choice, Visit visit)
{
    const QStringList series = seriesIn(choice.point.series);
    const bool byWay = series.first().startsWith(u"way:");
    for (const CountedReferral &referral : choice.sources.referrals) {
        const bool ofWay = !byWay || series.contains(wayKey(referral));
        const bool selected =
            !choice.sources.selection || std::ranges::binary_search(*choice.sources.selection, referral.referrer);
        if (!isCounted(referral) || !ofWay || !selected || referral.day > choice.to || !choice.holds(referral.day))
            continue;
        visit(referral);
    }
}

void addReferred(const Choice &choice, People &people)
{
    forEachReferralBehind(choice, [&](const CountedReferral &referral) {
        const bool bought = referral.credit == ReferralCredit::Credited && referral.bought <= choice.to;
        people.add(referral.friendId, bought);
        people.add(referral.referrer, bought);
    });
}

void addNewcomers(const Choice &choice, People &people)
{
    const std::vector<CustomerId> friends = creditedFriends(choice.sources, choice.to);
    forEachBuyer(choice.sources, choice.to, [&](const Buyer &buyer) {
        if (!buyer.occasions.empty() && choice.holds(buyer.occasions[0]))
            people.add(buyer.id, std::ranges::binary_search(friends, buyer.id));
    });
}

void addSpendingFriends(const Choice &choice, People &people)
{
    const auto currency = quint16(choice.sources.ledger.currencies.indexOf(choice.sources.currency));
    const auto bought = [&](const LedgerEntry &entry) {
        return entry.counts && choice.holds(entry.day) && entry.currency == currency && entry.worthMinor != 0;
    };
    for (const CustomerId customer : creditedFriends(choice.sources, choice.to)) {
        if (std::ranges::any_of(entriesUntil(choice.sources.ledger.of(customer), choice.to), bought))
            people.add(customer, true);
    }
}
} // namespace

qint64 friendsByNameOnly(const PointChosen &point, const FigureSources &sources)
{
    qint64 names = 0;
    if (point.query.statistic == Statistic::Referrals) {
        forEachReferralBehind(choiceOf(point, sources),
                              [&names](const CountedReferral &referral) { names += !referral.friendId.isStored(); });
    }
    return names;
}

std::vector<CustomerId> customersBehind(const PointChosen &point, const FigureSources &sources)
{
    const Choice choice = choiceOf(point, sources);
    People people;
    switch (point.query.statistic) {
    case Statistic::RepeatPurchases:
        addRepeaters(choice, people);
        break;
    case Statistic::PurchaseFrequency:
        addFrequent(choice, people);
        break;
    case Statistic::PurchaseGap:
        addReturnedAfterGap(choice, people);
        break;
    case Statistic::Cohorts:
        addCohort(choice, people);
        break;
    case Statistic::Referrals:
        addReferred(choice, people);
        break;
    case Statistic::ReferredShare:
        addNewcomers(choice, people);
        break;
    case Statistic::ReferralRevenue:
        addSpendingFriends(choice, people);
        break;
    }
    return people.inOrder();
}

} // namespace Shopbell
