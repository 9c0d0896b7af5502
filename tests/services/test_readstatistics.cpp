// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/makesample.h"
#include "services/readstatistics.h"
#include "services/recordpurchase.h"
#include "services/recordreferral.h"
#include "storage/connection.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/testshop.h"
#include "support/wait.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Figures of the sample shop, through the threads and the file.
class TestReadStatistics : public QObject
{
    Q_OBJECT

private:
    Statistics read(const StatisticsQuery &query) const
    {
        Result<Statistics> answer = wait(ReadStatistics(m_file).read(query));
        return answer ? *std::move(answer) : Statistics();
    }

    std::vector<CustomerId> behind(const StatisticsQuery &query, const QString &series, QDate from) const
    {
        const Result<PeopleBehind> people = wait(ReadStatistics(m_file).behind({query, series, from}));
        return people ? people->customers : std::vector<CustomerId>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ShopFile::Options options;
        options.clock = m_clock.clock();
        options.dailyBackup = false;
        SampleWishes wishes;
        wishes.reviews = 40;
        wishes.customers = 80;
        wishes.until = QDate(2025, 11, 20);
        Result<ShopFilePtr> made = makeSampleShop(m_folder.filePath(u"sample.shopbell"_s), wishes, options);
        QVERIFY(made);
        m_file = *made;
    }

    void theLastDayIsTodayInTheShop()
    {
        QCOMPARE(read({}).query.to, QDate(2025, 11, 20));
        QVERIFY(read({}).query.from.isValid());
        QVERIFY(read({}).n > 0);
    }

    void everyPointHasItsPeople_data()
    {
        QTest::addColumn<Statistic>("statistic");
        QTest::newRow("repeat purchases") << Statistic::RepeatPurchases;
        QTest::newRow("frequency") << Statistic::PurchaseFrequency;
        QTest::newRow("cohorts") << Statistic::Cohorts;
        QTest::newRow("new customers who were sent") << Statistic::ReferredShare;
        QTest::newRow("what referrals brought") << Statistic::ReferralRevenue;
    }
    void everyPointHasItsPeople()
    {
        QFETCH(Statistic, statistic);
        const StatisticsQuery query{.statistic = statistic, .by = Grouping::Quarter};
        const Statistics answer = read(query);
        QVERIFY(answer.n > 0);
        for (const StatisticSeries &series : answer.series) {
            for (const StatisticPoint &point : series.points) {
                const std::vector<CustomerId> people = behind(query, series.key, point.from);
                QCOMPARE(qint64(people.size()), point.n);
                QCOMPARE(std::set(people.begin(), people.end()).size(), people.size());
            }
        }
    }

    void thoseWhoMakeTheValueComeFirst()
    {
        const StatisticsQuery query{.by = Grouping::Quarter, .windowDays = 30};
        const Statistics answer = read(query);
        const auto &points = answer.series.front().points;
        const auto mixed =
            std::ranges::find_if(points, [](const auto &each) { return each.hits > 0 && each.hits < each.n; });
        QVERIFY(mixed != points.end());
        const StatisticPoint point = *mixed;
        const std::vector<CustomerId> people = behind(query, u"rate"_s, point.from);
        const auto split = people.begin() + point.hits;
        QVERIFY(std::is_sorted(people.begin(), split));
        QVERIFY(std::is_sorted(split, people.end()));
    }

    void recommendationsAddUp()
    {
        const Statistics answer = read({.statistic = Statistic::Referrals});
        qint64 byWay = 0;
        qint64 conversion = 0;
        for (const StatisticSeries &series : answer.series) {
            for (const StatisticPoint &point : series.points)
                (series.key == u"conversion"_s ? conversion : byWay) += point.n;
        }
        QVERIFY(answer.n > 0);
        QCOMPARE(byWay, answer.n);
        QCOMPARE(conversion, answer.n);
    }

    void whoCameBackLaterHadNotBeenWonBackYet()
    {
        const TestShop shop;
        const CustomerId ana = valueOf(KeepCustomers(shop.file).add({.name = u"Ana"_s}));
        const auto bought = [&](QDate day) {
            valueOf(RecordPurchase(shop.file).add({.customer = ana, .when = Moment::onDay(day)}));
        };
        bought(QDate(2025, 1, 10));
        for (const QString &sender : {u"Ines"_s, u"Tom"_s}) {
            valueOf(RecordReferral(shop.file).add(
                {.sent = {.referrerName = sender}, .friendId = ana, .recommended = QDate(2025, 9, 1)}));
        }
        bought(QDate(2025, 11, 1));
        const auto notes = [&shop](QDate to) {
            return valueOf(ReadStatistics(shop.file).read({.statistic = Statistic::Referrals, .to = to})).notes;
        };
        using Kind = StatisticNote::Kind;
        QCOMPARE(notes(QDate(2025, 10, 1)), (std::vector<StatisticNote>{{.kind = Kind::AlreadyCustomer, .n = 2}}));
        QCOMPARE(notes(QDate(2025, 11, 1)),
                 (std::vector<StatisticNote>{{.kind = Kind::NotFirst, .n = 1}, {.kind = Kind::WonBack, .n = 1}}));
        QCOMPARE(notes({}), notes(QDate(2025, 11, 1)));
    }

    void aSegmentNobodyMadeIsNotFound()
    {
        const Result<SegmentId> segment = wait(ReadStatistics(m_file).segmentNamed(u"Regulars"_s));
        QVERIFY(!segment);
        QVERIFY(segment.error().kind == Error::Kind::NotFound);
        const Result<Statistics> answer = wait(ReadStatistics(m_file).read({.segment = SegmentId(99)}));
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == Error::Kind::NotFound);
    }

    void theLedgerOfALargeShopIsKeptInTheFile()
    {
        constexpr int purchases = 60'000;
        TestShop shop;
        shop.file.reset();
        Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadWrite);
        QVERIFY(bool(connection));
        const QString numbers =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(purchases);
        QVERIFY(bool(connection->execute(
            numbers + u"INSERT INTO customer (id, name, created_at) SELECT i, 'C', 0 FROM n WHERE i % 10 = 0"_s)));
        QVERIFY(bool(connection->execute(numbers
                                         + u"INSERT INTO purchase (customer_id, day, created_at, counts, worth_minor) "
                                           "SELECT i - i % 10, 2460000 + i % 900, 0, 1, 0 FROM n WHERE i >= 10"_s)));
        shop.reopen();
        const StatisticsQuery query{.statistic = Statistic::PurchaseFrequency};
        const Statistics before = valueOf(ReadStatistics(shop.file).read(query));
        const auto isKept = [&] {
            return *connection->number(u"SELECT count(*) FROM kept_ledger WHERE shown IS NOT NULL"_s) == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), 20'000);
        shop.reopen();
        const Statistics after = valueOf(ReadStatistics(shop.file).read(query));
        QCOMPARE(after.n, before.n);
        QCOMPARE(after.overallHits, before.overallHits);
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{QDate(2025, 11, 20), QTime(8, 20)};
    ShopFilePtr m_file;
};

SHOPBELL_TEST(TestReadStatistics)
#include "test_readstatistics.moc"
