// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changefeed.h"
#include "services/keepshop.h"
#include "services/readstatistics.h"
#include "services/recordpurchase.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// The shop's day is another one while the program runs: by midnight, or because the owner says where the shop is.
class TestAnotherDay : public QObject
{
    Q_OBJECT

private:
    /// Opened as the window opens it.
    static void watch(TestShop &shop)
    {
        shop.file.reset();
        Result<ShopFilePtr> opened = ShopFile::open(shop.path(), {shop.clock.clock(), false, true});
        shop.file = *opened;
    }

    /// How often it was said that every customer may look different; counted on this thread.
    struct Counter : QObject
    {
        explicit Counter(const TestShop &shop)
        {
            connect(&shop.file->feed(), &ChangeFeed::changed, this,
                    [this](const Changed &what) { times += what.manyCustomers; });
        }
        int times = 0;
    };

private Q_SLOTS:
    void midnightPasses()
    {
        TestShop shop; // In London, and in winter time.
        shop.clock.set(instant(QDate(2025, 11, 20), QTime(23, 59)));
        watch(shop);
        valueOf(RecordPurchase(shop.file).add({.customerName = u"Priya"_s}));
        Counter changed(shop);
        QTest::qWait(1200);
        QCOMPARE(changed.times, 0); // Not without a reason.
        QCOMPARE(valueOf(ReadStatistics(shop.file).read({})).query.to, QDate(2025, 11, 20));
        shop.clock.set(instant(QDate(2025, 11, 21), QTime(0, 0)));
        QTRY_COMPARE(changed.times, 1);
        QCOMPARE(valueOf(ReadStatistics(shop.file).read({})).query.to, QDate(2025, 11, 21));
        QTest::qWait(1200);
        QCOMPARE(changed.times, 1); // Once is enough.
    }

    void theShopIsSomewhereElse()
    {
        TestShop shop;
        watch(shop);
        Counter changed(shop);
        QTest::qWait(700);
        Shop there = valueOf(KeepShop(shop.file).read());
        there.zone = "Europe/Paris"; // The same day there.
        valueOf(KeepShop(shop.file).save(there));
        QTest::qWait(1200);
        QCOMPARE(changed.times, 0);
        there.zone = "Pacific/Pago_Pago"; // 08:20 in London is the evening before there.
        valueOf(KeepShop(shop.file).save(there));
        QTRY_COMPARE(changed.times, 1);
        QCOMPARE(valueOf(ReadStatistics(shop.file).read({})).query.to, QDate(2025, 11, 19));
    }
};

SHOPBELL_TEST(TestAnotherDay)
#include "test_anotherday.moc"
