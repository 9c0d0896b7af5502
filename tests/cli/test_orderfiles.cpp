// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Real files of orders, which are no part of the project: skipped where they do not lie beside it. The numbers were counted
/// in the files.
class TestOrderFiles : public QObject
{
    Q_OBJECT

private:
    QString shop() const { return m_folder.filePath(u"orders.shopbell"_s); }

    QJsonObject run(const QStringList &line) const { return runCommandLine(line + QStringList{u"--json"_s}).object(); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SHOPBELL_SHARED_DATA");
        if (data.isEmpty())
            QSKIP("The real files are not here.");
        m_retail = m_folder.filePath(u"retail.csv"_s);
        QProcess unpack;
        unpack.setStandardOutputFile(m_retail);
        unpack.start(u"xz"_s, {u"-dc"_s, data + u"/uci_online_retail_full.csv.xz"_s});
        if (!unpack.waitForFinished() || unpack.exitCode() != 0)
            QSKIP("xz is not here to unpack a file.");
        m_shopify = data + u"/shopify_orders_export_bdt_6.csv"_s;
        QCOMPARE(runCommandLine({u"new"_s, shop(), u"--name"_s, u"Orders"_s, u"--currency"_s, u"GBP"_s}).exit, 0);
    }

    void everyRowIsAccountedFor_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("left out");
        QTest::addColumn<QJsonObject>("made");
        QTest::addColumn<int>("credit notes");
        QTest::addColumn<int>("customers with nothing else");
        // 25,900 invoices, of them three adjustments for bad debt, of one row each.
        QTest::newRow("a year of a wholesaler")
            << m_retail << 541'909 << 3
            << QJsonObject{{u"reviews"_s, 0}, {u"customers"_s, 4'372}, {u"purchases"_s, 25'897}, {u"items"_s, 541'906}}
            << 3836 << 33;
        QTest::newRow("a web shop")
            << m_shopify << 6 << 0
            << QJsonObject{{u"reviews"_s, 0}, {u"customers"_s, 5}, {u"purchases"_s, 5}, {u"items"_s, 6}} << 0 << 0;
    }
    void everyRowIsAccountedFor()
    {
        QFETCH(const QString, file);
        QFETCH(const int, records);
        QFETCH(const QJsonObject, made);
        const QJsonObject first = run({u"import"_s, shop(), file});
        QCOMPARE(first[u"kind"_s].toString(), u"purchases"_s);
        QCOMPARE(first[u"records"_s].toInt(), records);
        QTEST(first[u"left_out"_s].toInt(), "left out");
        QCOMPARE(first[u"added"_s].toInt() + first[u"updated"_s].toInt() + first[u"already_there"_s].toInt()
                     + first[u"left_out"_s].toInt(),
                 records);
        QCOMPARE(first[u"made"_s].toObject(), made);
        const QJsonObject kinds = first[u"kinds"_s].toObject();
        QTEST(kinds[u"credit_notes"_s].toInt(), "credit notes");
        QTEST(kinds[u"customers_with_only_credit_notes"_s].toInt(), "customers with nothing else");
        m_batches << QString::number(first[u"batch"_s].toInteger());
        const QJsonObject second = run({u"import"_s, shop(), file});
        QCOMPARE(second[u"added"_s].toInt() + second[u"updated"_s].toInt(), 0);
        QCOMPARE(second[u"already_there"_s].toInt() + second[u"left_out"_s].toInt(), records);
        QVERIFY(run({u"check"_s, shop()})[u"ok"_s].toBool());
    }

    void takenBackNothingIsLeft()
    {
        QCOMPARE(m_batches.size(), 2);
        const QJsonObject retail = run({u"undo-import"_s, shop(), m_batches[0]});
        QCOMPARE(retail[u"removed"_s].toInt(), 25'897);
        QCOMPARE(retail[u"customers_removed"_s].toInt(), 4'372);
        QCOMPARE(retail[u"kept_because_changed"_s].toArray(), QJsonArray());
        QCOMPARE(retail[u"customers_kept_because_changed"_s].toArray(), QJsonArray());
        QCOMPARE(run({u"undo-import"_s, shop(), m_batches[1]})[u"removed"_s].toInt(), 5);
        const QJsonObject check = run({u"check"_s, shop()});
        QVERIFY(check[u"ok"_s].toBool());
    }

private:
    QTemporaryDir m_folder;
    QString m_retail;
    QString m_shopify;
    QStringList m_batches;
};

SHOPBELL_TEST(TestOrderFiles)
#include "test_orderfiles.moc"
