// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// A shop with three complaints about phone orders, of yesterday and the days before.
struct ShopOnThePhone
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"shop.shopbell"_s);

    ShopOnThePhone()
    {
        runCommandLine({u"new"_s, path, u"--name"_s, u"Poppyseed Lane"_s, u"--currency"_s, u"GBP"_s});
        runCommandLine({u"team"_s, path, u"--add"_s, u"Sam"_s});
        for (const int ago : {1, 2, 3}) {
            const QString day = QDate::currentDate().addDays(-ago).toString(Qt::ISODate);
            runCommandLine({u"add"_s, path, u"review"_s, u"--text"_s, u"The order was not written down."_s,
                            u"--rating"_s, u"1/5"_s, u"--author"_s, u"Felix Grant"_s, u"--tag"_s, u"phone orders"_s,
                            u"--date"_s, day});
        }
    }

    Ran start(const QStringList &more = {}) const
    {
        return runCommandLine(QStringList{u"add"_s, path, u"improvement"_s, u"--title"_s, u"Read phone orders back"_s,
                                          u"--tag"_s, u"Phone orders"_s, u"--json"_s}
                              + more);
    }
    Ran move(const QStringList &more) const
    {
        return runCommandLine(QStringList{u"improvement"_s, path, u"1"_s, u"--json"_s} + more);
    }
    QJsonArray listed(const QStringList &what) const
    {
        return runCommandLine(QStringList{u"list"_s, path} + what + QStringList{u"--json"_s})
            .object()["items"_L1]
            .toArray();
    }
};
} // namespace

class TestImprovementsOnTheLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOftenIsListedUntilSomethingIsTried()
    {
        const ShopOnThePhone shop;
        const QJsonArray often = shop.listed({u"said-often"_s});
        QCOMPARE(often.size(), 1);
        QCOMPARE(often[0]["tag"_L1].toString(), u"phone orders"_s);
        QCOMPARE(often[0]["complaints"_L1].toInt(), 3);
        QVERIFY(often[0]["touchpoint"_L1].isNull());
        QCOMPARE(shop.start({u"--owner"_s, u"Samm"_s}).exit, 3); // Nobody new by a slip.
        const Ran started = shop.start({u"--owner"_s, u"Sam"_s, u"--expected"_s, u"At most 3 in 60 days"_s});
        QCOMPARE(started.exit, 0);
        QCOMPARE(started.object()["id"_L1].toInt(), 1);
        QCOMPARE(shop.listed({u"said-often"_s}).size(), 0);
        const QJsonArray items = shop.listed({u"improvements"_s});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0]["state"_L1].toString(), u"trying"_s);
        QCOMPARE(items[0]["owner"_L1].toString(), u"Sam"_s);
        QCOMPARE(items[0]["reviews"_L1].toArray().size(), 3);
        QVERIFY(items[0]["finding"_L1].isNull()); // Nothing is over yet.
        QCOMPARE(shop.listed({u"improvements"_s, u"--where"_s, u"tag=phone orders"_s}).size(), 1);
        QCOMPARE(shop.listed({u"improvements"_s, u"--where"_s, u"open=no"_s}).size(), 0);
    }

    void aReasonTakesItsPlace()
    {
        const ShopOnThePhone shop;
        const QStringList call{u"why-not"_s, shop.path, u"--tag"_s, u"phone orders"_s, u"--json"_s};
        QCOMPARE(runCommandLine(call).exit, 3); // Without a reason.
        QCOMPARE(runCommandLine(call + QStringList{u"--because"_s, u"A new telephone comes."_s}).exit, 0);
        QCOMPARE(shop.listed({u"said-often"_s}).size(), 0);
    }

    void isDecidedAndTriedAgain()
    {
        const ShopOnThePhone shop;
        shop.start({u"--owner"_s, u"Sam"_s});
        const Ran early = shop.move({u"--measure"_s});
        QCOMPARE(early.exit, 3);
        QCOMPARE(early.object()["error"_L1].toString(), u"too-early"_s);
        QCOMPARE(shop.move({u"--adjust"_s, u"A second book."_s}).object()["state"_L1].toString(), u"adjusted"_s);
        QCOMPARE(shop.move({u"--drop"_s, u"No."_s}).exit, 3); // It was decided.
        QCOMPARE(shop.move({u"--again"_s}).object()["state"_L1].toString(), u"trying"_s);
        QCOMPARE(shop.move({u"--unlink"_s, u"1"_s}).object()["reviews"_L1].toArray().size(), 2);
        QCOMPARE(shop.move({u"--link"_s, u"1"_s}).object()["reviews"_L1].toArray().size(), 3);
        QCOMPARE(shop.move({u"--keep"_s, u""_s}).object()["state"_L1].toString(), u"kept"_s);
        QCOMPARE(shop.move({u"--keep"_s, u""_s, u"--delete"_s}).exit, 2);
        QCOMPARE(shop.move({u"--delete"_s}).exit, 0);
        QCOMPARE(shop.listed({u"improvements"_s}).size(), 0);
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::newRow("nobody sees to it") << QStringList{} << 3;
        QTest::newRow("no such day") << QStringList{u"--owner"_s, u"Sam"_s, u"--starts"_s, u"soon"_s} << 2;
        QTest::newRow("two topics") << QStringList{u"--owner"_s, u"Sam"_s, u"--touchpoint"_s, u"ordering"_s} << 2;
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QStringList, more);
        QFETCH(int, exit);
        const ShopOnThePhone shop;
        QCOMPARE(shop.start(more).exit, exit);
        QCOMPARE(shop.listed({u"improvements"_s}).size(), 0);
    }
};

SHOPBELL_TEST(TestImprovementsOnTheLine)
#include "test_improvements.moc"
