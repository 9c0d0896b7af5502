// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/figures.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <random>
#include <set>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
struct Bought
{
    qint64 customer;
    QDate day;
    bool counts = true;
    qint64 minor = 500;
    quint16 currency = 0;
    bool creditNote = false;
};

Ledger ledgerOf(const std::vector<Bought> &purchases)
{
    std::map<qint64, std::vector<LedgerEntry>> byCustomer;
    for (const Bought &each : purchases) {
        byCustomer[each.customer].push_back(
            {Day(each.day.toJulianDay()), each.currency, each.counts, each.creditNote, each.counts ? each.minor : 0});
    }
    Ledger ledger;
    ledger.currencies = {u"GBP"_s, u"EUR"_s};
    for (auto &[customer, entries] : byCustomer) {
        std::ranges::stable_sort(entries, {}, &LedgerEntry::day);
        ledger.accounts.push_back({CustomerId(customer), quint32(ledger.entries.size()), quint32(entries.size())});
        ledger.entries.insert(ledger.entries.end(), entries.begin(), entries.end());
    }
    return ledger;
}

constexpr qint64 nobody = 0, a = 1, b = 2, c = 3, d = 4;

/// The example of rules.md "Repeat metrics".
Ledger example()
{
    return ledgerOf({{a, QDate(2025, 1, 10)},
                     {a, QDate(2025, 1, 10)},
                     {a, QDate(2025, 2, 8)},
                     {a, QDate(2025, 6, 1)},
                     {b, QDate(2025, 1, 31)},
                     {b, QDate(2025, 3, 2)},
                     {c, QDate(2025, 1, 5), false},
                     {c, QDate(2025, 1, 20)},
                     {d, QDate(2025, 2, 3)},
                     {d, QDate(2025, 2, 3)}});
}

const QDate halfTime(2025, 6, 30);

Statistics answerTo(const StatisticsQuery &query, const Ledger &ledger,
                    const std::vector<CountedReferral> &referrals = {})
{
    return statisticsFor(query, {.ledger = ledger, .referrals = referrals, .today = halfTime, .currency = u"GBP"_s});
}

StatisticPoint pointIn(const Statistics &answer, QStringView series, QDate from)
{
    if (const StatisticSeries *found = answer.find(series)) {
        for (const StatisticPoint &point : found->points) {
            if (point.from == from)
                return point;
        }
    }
    return {};
}

StatisticNote recordsEnd(QDate day)
{
    return {.kind = StatisticNote::Kind::RecordsEnd, .day = day};
}

CountedReferral sent(qint64 friendId, QDate day, QDate bought, ReferralCredit credit = ReferralCredit::Credited,
                     qint64 referrer = 9)
{
    return {.day = Day(day.toJulianDay()),
            .referrer = CustomerId(referrer),
            .friendId = CustomerId(friendId),
            .credit = credit,
            .bought = bought.isValid() ? Day(bought.toJulianDay()) : 0};
}

std::vector<CustomerId> ids(std::initializer_list<qint64> numbers)
{
    std::vector<CustomerId> all;
    for (const qint64 number : numbers)
        all.emplace_back(number);
    return all;
}

/// A shop by chance: 40 customers, two years.
std::vector<Bought> anyPurchases()
{
    std::vector<Bought> purchases;
    const int count = *rc::gen::inRange(0, 200);
    purchases.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        purchases.push_back({*rc::gen::inRange(0, 40), QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 700)),
                             *rc::gen::inRange(0, 10) > 0});
    }
    return purchases;
}
} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatPurchases_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<QDate>("month");
        QTest::addColumn<qint64>("hits");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<bool>("complete");
        const QDate january(2025, 1, 1);
        const QDate february(2025, 2, 1);
        QTest::newRow("January within 30 days: the last day of the window counts")
            << 30 << january << 2LL << 3LL << true;
        QTest::newRow("January within 60 days") << 60 << january << 2LL << 3LL << true;
        QTest::newRow("January within 180 days is not over") << 180 << january << 2LL << 3LL << false;
        QTest::newRow("January within 29 days: one of the two came on the thirtieth")
            << 29 << january << 1LL << 3LL << true;
        QTest::newRow("January within 28 days") << 28 << january << 0LL << 3LL << true;
        QTest::newRow("January within 90 days") << 90 << january << 2LL << 3LL << true;
        QTest::newRow("January within 150 days is over today") << 150 << january << 2LL << 3LL << true;
        QTest::newRow("January within 151 days ends tomorrow") << 151 << january << 2LL << 3LL << false;
        QTest::newRow("January within 360 days") << 360 << january << 2LL << 3LL << false;
        QTest::newRow("February within 90 days") << 90 << february << 0LL << 1LL << true;
        QTest::newRow("February within 122 days is over today") << 122 << february << 0LL << 1LL << true;
        QTest::newRow("February within 180 days") << 180 << february << 0LL << 1LL << false;
        QTest::newRow("February: twice on one day is one occasion") << 30 << february << 0LL << 1LL << true;
        QTest::newRow("a month without new customers") << 30 << QDate(2025, 3, 1) << 0LL << 0LL << true;
    }
    void repeatPurchases()
    {
        QFETCH(int, window);
        QFETCH(QDate, month);
        const Statistics answer = answerTo({.windowDays = window}, example());
        const StatisticPoint point = pointIn(answer, u"rate", month);
        QTEST(point.hits, "hits");
        QTEST(point.n, "n");
        QTEST(point.complete, "complete");
        QCOMPARE(point.value.has_value(), point.n > 0);
        if (point.value)
            QCOMPARE(*point.value, double(point.hits) / double(point.n));
        QCOMPARE(answer.n, 4);
    }

    void heatMap_data()
    {
        QTest::addColumn<CohortKind>("kind");
        QTest::addColumn<int>("after");
        QTest::addColumn<qint64>("hits");
        QTest::newRow("returning in the first month after") << CohortKind::Returning << 1 << 1LL;
        QTest::newRow("returning in the second month after") << CohortKind::Returning << 2 << 1LL;
        QTest::newRow("nobody returned in the third") << CohortKind::Returning << 3 << 0LL;
        QTest::newRow("returning in the fifth") << CohortKind::Returning << 5 << 1LL;
        QTest::newRow("come back by the first") << CohortKind::Repurchase << 1 << 1LL;
        QTest::newRow("come back by the second") << CohortKind::Repurchase << 2 << 2LL;
        QTest::newRow("come back by the fifth, each once") << CohortKind::Repurchase << 5 << 2LL;
        QTest::newRow("come back by the third, nobody is forgotten") << CohortKind::Repurchase << 3 << 2LL;
        QTest::newRow("orders by the first") << CohortKind::RepeatOrders << 1 << 1LL;
        QTest::newRow("orders by the second") << CohortKind::RepeatOrders << 2 << 2LL;
        QTest::newRow("orders by the fifth, each of them") << CohortKind::RepeatOrders << 5 << 3LL;
        QTest::newRow("at the start everybody is there") << CohortKind::RepeatOrders << 0 << 3LL;
    }
    void heatMap()
    {
        QFETCH(CohortKind, kind);
        QFETCH(int, after);
        const Statistics answer = answerTo({.statistic = Statistic::Cohorts, .cohorts = kind}, example());
        const StatisticPoint point = pointIn(answer, u"2025-01", QDate(2025, 1, 1).addMonths(after));
        QTEST(point.hits, "hits");
        QCOMPARE(point.n, 3);
        QVERIFY(point.complete);
    }

    void gapsAndFrequency()
    {
        const Statistics gap = answerTo({.statistic = Statistic::PurchaseGap}, example());
        QCOMPARE(gap.overall, std::optional(30.0));
        QCOMPARE(gap.n, 3);
        QCOMPARE(pointIn(gap, u"gap", QDate(2025, 2, 1)).value, std::optional(29.0));
        QCOMPARE(pointIn(gap, u"gap", QDate(2025, 6, 1)).value, std::optional(113.0));
        const Statistics frequency = answerTo({.statistic = Statistic::PurchaseFrequency}, example());
        QCOMPARE(frequency.overallHits, 7);
        QCOMPARE(frequency.overallN, 4);
        QCOMPARE(pointIn(frequency, u"frequency", QDate(2025, 1, 1)).value, std::optional(1.0));
    }

    void aGapBelongsToThePeriodInWhichItEnds()
    {
        const Statistics gap = answerTo({.statistic = Statistic::PurchaseGap, .from = QDate(2025, 6, 1)}, example());
        QCOMPARE(gap.n, 1);
        QCOMPARE(gap.overall, std::optional(113.0));
    }

    void theMeanOfTheMiddleTwo()
    {
        const Ledger ledger = ledgerOf({{a, QDate(2025, 1, 1)},
                                        {a, QDate(2025, 1, 11)},
                                        {a, QDate(2025, 1, 26)},
                                        {b, QDate(2025, 1, 2)},
                                        {b, QDate(2025, 1, 3)},
                                        {b, QDate(2025, 1, 31)}});
        QCOMPARE(answerTo({.statistic = Statistic::PurchaseGap}, ledger).overall, std::optional(12.5));
    }

    void nothingAfterTheLastDayIsRead()
    {
        const StatisticsQuery query{.to = QDate(2025, 2, 28), .windowDays = 30};
        const Statistics answer = answerTo(query, example());
        QCOMPARE(pointIn(answer, u"rate", QDate(2025, 1, 1)).hits, 1);
        QVERIFY(!pointIn(answer, u"rate", QDate(2025, 1, 1)).complete);
        QVERIFY(!answer.overall);
    }

    void thePeriodThatRunsIsNotComplete()
    {
        const Statistics answer =
            answerTo({.statistic = Statistic::PurchaseFrequency, .to = QDate(2025, 6, 29)}, example());
        QVERIFY(!pointIn(answer, u"frequency", QDate(2025, 6, 1)).complete);
        QCOMPARE(answer.n, 4);
    }

    void allVisitsUpToTheLastDayArePooled()
    {
        const QDate middleOfJune(2025, 6, 15); // A gap of 113 days ended on the first of it.
        const Statistics gap = answerTo({.statistic = Statistic::PurchaseGap, .to = middleOfJune}, example());
        QVERIFY(!pointIn(gap, u"gap", QDate(2025, 6, 1)).complete);
        QCOMPARE(gap.overallN, 3);
        QCOMPARE(gap.overall, std::optional(30.0));
        const Statistics frequency =
            answerTo({.statistic = Statistic::PurchaseFrequency, .to = middleOfJune}, example());
        QCOMPARE(frequency.overallHits, 7);
        QCOMPARE(frequency.overallN, 4);
        QCOMPARE(frequency.overall, std::optional(1.75));
    }

    void theYearBeforeHasTheSamePeriods()
    {
        const StatisticsQuery query{.from = QDate(2026, 1, 1), .to = QDate(2026, 6, 30), .withYearBefore = true};
        const Statistics answer = answerTo(query, example());
        QCOMPARE(answer.find(u"year-before")->points.size(), answer.find(u"rate")->points.size());
        QCOMPARE(pointIn(answer, u"year-before", QDate(2025, 1, 1)).hits, 2);
        QCOMPARE(answer.n, 0);
    }

    void whatIsLeftOutIsSaid()
    {
        Ledger ledger = ledgerOf({{nobody, QDate(2025, 1, 3)},
                                  {nobody, QDate(2025, 1, 4), false},
                                  {a, QDate(2025, 1, 10)},
                                  {b, QDate(2025, 1, 11), false, -500, 0, true},
                                  {b, QDate(2025, 1, 12), false, -500, 0, true},
                                  {c, QDate(2025, 1, 11), false}, // A total of zero is no credit note.
                                  {d, QDate(2025, 1, 11), false, -500, 0, true},
                                  {d, QDate(2025, 1, 12), false},
                                  {9, QDate(2025, 7, 1), false, -500, 0, true}}); // After the last day.
        const Statistics answer = answerTo({}, ledger);
        QCOMPARE(answer.n, 1);
        const std::vector<StatisticNote> expected{{StatisticNote::Kind::Nobody, 1, {}},
                                                  {StatisticNote::Kind::OnlyCredit, 1, {}},
                                                  recordsEnd(QDate(2025, 1, 10))};
        QCOMPARE(answer.notes, expected);
    }

    void aSelectionCountsOnlyItsCustomers()
    {
        const Ledger ledger = example();
        FigureSources sources{
            .ledger = ledger, .today = halfTime, .selection = ids({b, d, 77}), .selectionName = u"Regulars"_s};
        const Statistics answer = statisticsFor({}, sources);
        QCOMPARE(answer.n, 2);
        QCOMPARE(answer.notes.front(), (StatisticNote{StatisticNote::Kind::Selection, 3, u"Regulars"_s}));
    }

    void cohortsOfVeryManyMonthsAreGivenUpWhenTheyAreCancelled()
    {
        const Ledger ledger = example();
        int asked = 0;
        const FigureSources sources{
            .ledger = ledger, .today = halfTime, .isCancelled = [&asked] { return ++asked > 3; }};
        const StatisticsQuery query{.statistic = Statistic::Cohorts, .from = QDate(2000, 1, 1)};
        QCOMPARE(statisticsFor(query, sources).series.size(), 3u);
        QCOMPARE(asked, 4);
    }

    void referralsByWayAndConversion()
    {
        std::vector<CountedReferral> referrals{
            sent(a, QDate(2025, 1, 2), QDate(2025, 1, 10)),
            sent(b, QDate(2025, 1, 3), QDate(2025, 1, 31)),
            sent(0, QDate(2025, 1, 4), {}, ReferralCredit::Waiting),
            sent(b, QDate(2025, 1, 5), {}, ReferralCredit::NotFirst),
            sent(c, QDate(2025, 2, 5), {}, ReferralCredit::AlreadyCustomer),
            sent(d, QDate(2025, 6, 5), {}, ReferralCredit::Waiting),
        };
        referrals[1].way = ReferralWay::Own;
        referrals[1].ownWay = u"Window sign"_s;
        const StatisticsQuery query{.statistic = Statistic::Referrals};
        const Statistics answer = answerTo(query, example(), referrals);
        QCOMPARE(answer.n, 4);
        QCOMPARE(pointIn(answer, u"way:told-a-friend", QDate(2025, 1, 1)).value, std::optional(2.0));
        QCOMPARE(pointIn(answer, u"way:own:Window sign", QDate(2025, 1, 1)).value, std::optional(1.0));
        QCOMPARE(answer.find(u"way:own:Window sign")->name, u"Window sign"_s);
        const StatisticPoint january = pointIn(answer, u"conversion", QDate(2025, 1, 1));
        QCOMPARE(january.hits, 2);
        QCOMPARE(january.n, 3);
        QVERIFY(january.complete);
        QVERIFY(!pointIn(answer, u"conversion", QDate(2025, 4, 1)).complete); // 30 April + 90 is after 30 June.
        QVERIFY(pointIn(answer, u"conversion", QDate(2025, 3, 1)).complete);
        QCOMPARE(pointIn(answer, u"conversion", QDate(2025, 2, 1)).n, 0);
        // What is kept and not counted is said, so that all of them add up.
        QCOMPARE(january.leftOut, 1);
        QCOMPARE(pointIn(answer, u"conversion", QDate(2025, 2, 1)).leftOut, 1);
        QCOMPARE(answer.notes,
                 (std::vector<StatisticNote>{{StatisticNote::Kind::AlreadyCustomer, 1},
                                             {StatisticNote::Kind::NotFirst, 1}}));
        QCOMPARE(customersBehind({query, u"way:own:Window sign"_s, QDate(2025, 1, 1)},
                                 {.ledger = example(), .referrals = referrals, .today = halfTime}),
                 ids({b, 9}));
        const auto behind = [&](const QString &series) {
            return customersBehind({query, series, QDate(2025, 1, 1)},
                                   {.ledger = example(), .referrals = referrals, .today = halfTime});
        };
        referrals.push_back(sent(7, QDate(2025, 1, 6), {}, ReferralCredit::Waiting, 8));
        referrals.back().way = ReferralWay::Online;
        QCOMPARE(behind(severalSeries({u"way:own:Window sign"_s, u"way:online"_s})), ids({b, 9, 7, 8}));
        QCOMPARE(behind(u"conversion"_s), ids({a, b, 9, 7, 8}));
        const auto names = [&](const QString &series) {
            return friendsByNameOnly({query, series, QDate(2025, 1, 1)},
                                     {.ledger = example(), .referrals = referrals, .today = halfTime});
        };
        QCOMPARE(names(u"conversion"_s), 1); // Of 4 January.
        referrals.push_back(sent(0, QDate(2025, 1, 7), {}, ReferralCredit::Waiting, 8));
        QCOMPARE(names(u"conversion"_s), 2);
        QCOMPARE(names(u"way:told-a-friend"_s), 2);
        QCOMPARE(names(u"way:online"_s), 0);
    }

    void beforeTheFirstRecommendationNothingIsKnown()
    {
        const std::vector<CountedReferral> referrals{sent(c, QDate(2025, 4, 2), {}, ReferralCredit::AlreadyCustomer),
                                                     sent(a, QDate(2025, 6, 2), QDate(2025, 6, 10))};
        StatisticsQuery query{.statistic = Statistic::Referrals, .from = QDate(2024, 7, 1)};
        query.withYearBefore = true;
        const Statistics answer = answerTo(query, example(), referrals);
        const QString way = u"way:told-a-friend"_s;
        QCOMPARE(answer.find(way)->points.size(), size_t(12));
        QCOMPARE(pointIn(answer, way, QDate(2025, 3, 1)).value, std::optional<double>());
        QCOMPARE(pointIn(answer, way, QDate(2025, 4, 1)).value, std::optional(0.0)); // It does not count, but is known.
        QCOMPARE(pointIn(answer, way, QDate(2025, 5, 1)).value, std::optional(0.0));
        QCOMPARE(pointIn(answer, way, QDate(2025, 6, 1)).value, std::optional(1.0));
        QCOMPARE(pointIn(answer, u"year-before", QDate(2024, 6, 1)).value, std::optional<double>());
        query.statistic = Statistic::ReferralRevenue;
        const Statistics revenue = answerTo(query, ledgerOf({{a, QDate(2025, 6, 10)}}), referrals);
        QCOMPARE(pointIn(revenue, u"revenue", QDate(2025, 3, 1)).value, std::optional<double>());
        QCOMPARE(pointIn(revenue, u"revenue", QDate(2025, 5, 1)).value, std::optional(0.0));
    }

    void withoutARecommendationNoShareIsGiven()
    {
        const std::vector<Bought> purchases{{a, QDate(2025, 1, 10)}, {b, QDate(2025, 2, 12)}};
        const Ledger ledger = ledgerOf(purchases);
        const Statistics none = answerTo({.statistic = Statistic::ReferredShare}, ledger);
        QCOMPARE(pointIn(none, u"share", QDate(2025, 1, 1)).value, std::nullopt);
        QCOMPARE(none.overall, std::nullopt);
        // From the first one on, whether it counts or not, a 0 is a 0.
        const Statistics from = answerTo({.statistic = Statistic::ReferredShare}, ledger,
                                         {sent(c, QDate(2025, 2, 20), {}, ReferralCredit::Waiting)});
        QCOMPARE(pointIn(from, u"share", QDate(2025, 1, 1)).value, std::nullopt);
        QCOMPARE(pointIn(from, u"share", QDate(2025, 2, 1)).value, std::optional(0.0));
        QCOMPARE(from.n, 2);
        QCOMPARE(from.overallN, 1);
    }

    void whatTheFriendsBring()
    {
        std::vector<CountedReferral> referrals{sent(a, QDate(2025, 1, 2), QDate(2025, 1, 10)),
                                               sent(c, QDate(2025, 1, 2), {}, ReferralCredit::AlreadyCustomer)};
        std::vector<Bought> purchases{{a, QDate(2025, 1, 10)},
                                      {a, QDate(2025, 1, 10)},
                                      {b, QDate(2025, 1, 12)},
                                      {a, QDate(2025, 2, 1), true, 700, 1},
                                      {a, QDate(2025, 2, 2), false}};
        const Ledger ledger = ledgerOf(purchases);
        const Statistics share = answerTo({.statistic = Statistic::ReferredShare}, ledger, referrals);
        QCOMPARE(pointIn(share, u"share", QDate(2025, 1, 1)).value, std::optional(0.5));
        const Statistics revenue = answerTo({.statistic = Statistic::ReferralRevenue}, ledger, referrals);
        QCOMPARE(pointIn(revenue, u"revenue", QDate(2025, 1, 1)).value, std::optional(1000.0));
        QCOMPARE(pointIn(revenue, u"revenue", QDate(2025, 2, 1)).value, std::optional(0.0));
        QCOMPARE(pointIn(revenue, u"revenue", QDate(2025, 1, 1)).n, 1);
        QCOMPARE(pointIn(revenue, u"revenue", QDate(2025, 2, 1)).leftOut, 1);
        QCOMPARE(pointIn(revenue, u"revenue", QDate(2025, 1, 1)).leftOut, 0);
        QCOMPARE(pointIn(revenue, u"revenue", QDate(2025, 2, 1)).n, 0); // The money of February is left out.
        const StatisticsQuery asked{.statistic = Statistic::ReferralRevenue};
        const FigureSources sources{.ledger = ledger, .referrals = referrals, .today = halfTime, .currency = u"GBP"_s};
        QCOMPARE(customersBehind({asked, u"revenue"_s, QDate(2025, 1, 1)}, sources), ids({a}));
        QCOMPARE(customersBehind({asked, u"revenue"_s, QDate(2025, 2, 1)}, sources), ids({}));
        QCOMPARE(revenue.currency, u"GBP"_s);
        QCOMPARE(revenue.notes,
                 (std::vector<StatisticNote>{{StatisticNote::Kind::OtherCurrencies, 1, u"GBP"_s},
                                             recordsEnd(QDate(2025, 2, 1))}));
        QCOMPARE(revenue.n, 1);
    }

    void thePeopleBehindAPoint()
    {
        const Ledger ledger = example();
        const FigureSources sources{.ledger = ledger, .today = halfTime};
        const QDate january(2025, 1, 1);
        QCOMPARE(customersBehind({{.windowDays = 29}, u"rate"_s, january}, sources), ids({a, b, c}));
        QCOMPARE(customersBehind({{.windowDays = 28}, u"rate"_s, january}, sources), ids({a, b, c}));
        const StatisticsQuery cohorts{.statistic = Statistic::Cohorts};
        QCOMPARE(customersBehind({cohorts, u"2025-01"_s, QDate(2025, 3, 1)}, sources), ids({b, a, c}));
        QCOMPARE(customersBehind({{.statistic = Statistic::PurchaseGap}, u"gap"_s, QDate(2025, 6, 1)}, sources),
                 ids({a}));
        QCOMPARE(
            customersBehind({{.statistic = Statistic::PurchaseFrequency}, u"frequency"_s, QDate(2025, 2, 1)}, sources),
            ids({a, d}));
    }

    void longerWindowsHoldShorterOnes()
    {
        QVERIFY(rc::check([] {
            const Ledger ledger = ledgerOf(anyPurchases());
            std::vector<qint64> before;
            for (const int window : repeatWindows) {
                const Statistics answer = answerTo({.to = QDate(2026, 12, 31), .windowDays = window}, ledger);
                std::vector<qint64> hits;
                for (const StatisticPoint &point : answer.find(u"rate")->points)
                    hits.push_back(point.hits);
                for (size_t at = 0; at < before.size(); ++at)
                    RC_ASSERT(hits[at] >= before[at]);
                before = hits;
            }
        }));
    }

    void comingBackAddsUp()
    {
        QVERIFY(rc::check([] {
            const Ledger ledger = ledgerOf(anyPurchases());
            const StatisticsQuery query{.statistic = Statistic::Cohorts, .cohorts = CohortKind::Repurchase};
            for (const StatisticSeries &cohort : answerTo(query, ledger).series) {
                for (size_t at = 2; at < cohort.points.size(); ++at)
                    RC_ASSERT(cohort.points[at].hits >= cohort.points[at - 1].hits);
            }
        }));
    }

    void seriesAddUpToTheTotals()
    {
        QVERIFY(rc::check([] {
            const std::vector<Bought> purchases = anyPurchases();
            const Ledger ledger = ledgerOf(purchases);
            const auto by =
                *rc::gen::element(Grouping::Day, Grouping::Week, Grouping::Month, Grouping::Quarter, Grouping::Year);
            std::set<qint64> customers;
            std::set<std::pair<qint64, QDate>> occasions;
            for (const Bought &each : purchases) {
                if (each.customer == nobody || !each.counts || each.day > halfTime)
                    continue;
                customers.insert(each.customer);
                occasions.insert({each.customer, each.day});
            }
            qint64 people = 0;
            const Statistics rates = answerTo({.by = by}, ledger);
            for (const StatisticPoint &point : rates.find(u"rate")->points)
                people += point.n;
            RC_ASSERT(people == qint64(customers.size()));
            const StatisticsQuery frequency{.statistic = Statistic::PurchaseFrequency, .by = by};
            qint64 visits = 0;
            const Statistics perCustomer = answerTo(frequency, ledger);
            for (const StatisticPoint &point : perCustomer.find(u"frequency")->points)
                visits += point.hits;
            RC_ASSERT(visits == qint64(occasions.size()));
            const StatisticsQuery gaps{.statistic = Statistic::PurchaseGap, .by = by};
            RC_ASSERT(answerTo(gaps, ledger).n == qint64(occasions.size() - customers.size()));
        }));
    }

    void recordsThatEndLongBeforeTheLastDayAreNoted()
    {
        const Ledger ledger = ledgerOf({{a, QDate(2024, 11, 9)},
                                        {a, QDate(2024, 12, 28)},
                                        {b, QDate(2024, 12, 9)},
                                        {nobody, QDate(2025, 1, 2)},
                                        {nobody, QDate(2025, 5, 1), false}});
        Statistics answer = answerTo({.statistic = Statistic::RepeatPurchases}, ledger);
        QCOMPARE(answer.lastRecord, QDate(2025, 1, 2));
        QVERIFY(std::ranges::any_of(answer.notes, [](const StatisticNote &note) {
            return note.kind == StatisticNote::Kind::RecordsEnd && note.day == QDate(2025, 1, 2);
        }));
        // Complete by the rule, but the window reaches beyond the records.
        QVERIFY(pointIn(answer, u"rate", QDate(2024, 11, 1)).complete);
        QVERIFY(!pointIn(answer, u"rate", QDate(2024, 11, 1)).recorded);
        answer = answerTo({.statistic = Statistic::PurchaseFrequency}, ledger);
        QVERIFY(pointIn(answer, u"frequency", QDate(2024, 12, 1)).recorded);
        QVERIFY(!pointIn(answer, u"frequency", QDate(2025, 1, 1)).recorded);

        answer = answerTo({.statistic = Statistic::PurchaseFrequency, .to = QDate(2025, 1, 31)}, ledger);
        QVERIFY(std::ranges::none_of(
            answer.notes, [](const StatisticNote &note) { return note.kind == StatisticNote::Kind::RecordsEnd; }));
        QVERIFY(pointIn(answer, u"frequency", QDate(2025, 1, 1)).recorded);
        // A recommendation is a record, too.
        answer = answerTo({.statistic = Statistic::Referrals}, ledger, {sent(c, QDate(2025, 6, 20), {})});
        QCOMPARE(answer.lastRecord, QDate(2025, 6, 20));
    }

    void monthsOfRecommendationsAreToldOnceTheirTimeIsOver()
    {
        std::vector<CountedReferral> referrals;
        std::vector<Bought> purchases;
        for (int month = 1; month <= 4; ++month) {
            referrals.push_back(sent(month, QDate(2025, month, 5), QDate(2025, month, 15)));
            purchases.push_back({month, QDate(2025, month, 15)});
        }
        const Ledger ledger = ledgerOf(purchases);
        const Statistics answer =
            answerTo({.statistic = Statistic::Referrals, .to = QDate(2025, 12, 31)}, ledger, referrals);
        QCOMPARE(answer.overallN, 4);
        for (int month = 1; month <= 3; ++month) {
            const StatisticPoint conversion = pointIn(answer, u"conversion", QDate(2025, month, 1));
            QVERIFY(conversion.complete);
            QVERIFY(conversion.recorded); // Though the records end sooner than 90 days after it.
        }
        QVERIFY(!pointIn(answer, u"conversion", QDate(2025, 4, 1)).recorded); // They end on its 15th.
        QVERIFY(!pointIn(answer, u"conversion", QDate(2025, 10, 1)).complete);
    }

    void theOrderOfRecommendationsDoesNotMatter()
    {
        QVERIFY(rc::check([] {
            std::vector<CountedReferral> referrals;
            for (qint64 id = 1; id < 30; ++id) {
                const QDate day = QDate(2025, 1, 1).addDays(*rc::gen::inRange(0, 180));
                referrals.push_back(sent(id, day, day.addDays(3),
                                         *rc::gen::element(ReferralCredit::Credited, ReferralCredit::Waiting)));
                referrals.back().way = *rc::gen::elementOf(allReferralWays());
            }
            const Ledger ledger = ledgerOf(anyPurchases());
            for (const Statistic statistic :
                 {Statistic::Referrals, Statistic::ReferredShare, Statistic::ReferralRevenue}) {
                const Statistics one = answerTo({.statistic = statistic}, ledger, referrals);
                std::vector<CountedReferral> shuffled = referrals;
                std::ranges::shuffle(shuffled, std::mt19937(1));
                RC_ASSERT(answerTo({.statistic = statistic}, ledger, shuffled).series == one.series);
            }
        }));
    }
};

SHOPBELL_TEST(TestFigures)
#include "test_figures.moc"
