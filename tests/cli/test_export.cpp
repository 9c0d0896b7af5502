// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Ran run(const QString &command, const QString &shop, const QStringList &arguments) const
    {
        const Ran ran = runCommandLine(QStringList{command, path(shop)} + arguments + QStringList{u"--json"_s});
        if (ran.exit != 0)
            qWarning() << command << arguments << ran.err;
        return ran;
    }

    /// The bytes of what was exported.
    QByteArray exported(const QString &shop, const QString &what, const QString &format = u"csv"_s) const
    {
        const QString file = path(u"out."_s + format);
        if (run(u"export"_s, shop, {what, u"--out"_s, file}).exit != 0)
            return {};
        return read(file);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What is exported as JSON, without the numbers that each shop gives anew.
    QJsonArray recordsOf(const QString &shop, const QString &what) const
    {
        QJsonArray records;
        for (const auto &value : QJsonDocument::fromJson(exported(shop, what, u"json"_s)).array()) {
            QJsonObject record = value.toObject();
            for (const QString &key : {u"id"_s, u"batch"_s, u"customer"_s, u"refund_of"_s})
                record.remove(key);
            records.append(record);
        }
        return records;
    }

    QJsonObject bringIn(const QString &shop, const QString &what, const QByteArray &bytes) const
    {
        QFile file(path(u"in.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        return run(u"import"_s, shop, {file.fileName(), u"--as"_s, what}).object();
    }

    /// A shop of everything that is hard to carry over.
    void makeHardShop(const QString &shop) const
    {
        QCOMPARE(run(u"new"_s, shop, {u"--name"_s, u"Poppyseed Lane"_s}).exit, 0);
        const QByteArray orders =
            "Customer,E-mail,Customer number,Date,Time,Amount,Currency,Order number,Status,Refunded,What,Refund of,Item,"
            "SKU,Quantity,Line total,Phone,Note,Channel\r\n"
            "Marta Kowalska,marta@example.com,17850,2025-03-01,10:15:00,18.40,GBP,A-1,paid,,,,Bun,B1,6,9.00,,,web-shop\r\n"
            ",,,,,,,,,,,,\"Rye, sliced\",R1,2,9.40,,,\r\n"
            "Marta Kowalska,marta@example.com,17850,2025-03-02,,'-9.40,GBP,A-2,credit-note,,,A-1,,,,,,,web-shop\r\n"
            "'=cmd(),,,2025-03-03,,1200,JPY,,pending,,\"Two\nlines, \"\"quoted\"\"\",,,,,,'+44 7700 900123,'@note,\r\n"
            ",,,2025-03-04,01:30:00,3.00,GBP,,paid,,Coffee,,,,,,,,\r\n"
            ",,,2025-03-04,01:30:00,3.00,GBP,,paid,,Coffee,,,,,,,,\r\n"
            "刘佳怡,,,2025-03-05,,,,,paid,,肉桂卷,,,,,,,,\r\n"
            "Tom,tom@example.com,,2025-03-06,,5.00,GBP,A-3,cancelled,,,,,,,,,,web-shop\r\n"
            "Tom,tom@example.com,,2025-03-07,,5.00,GBP,A-4,paid,1.25,,,,,,,,,web-shop\r\n"
            "Tom,tom@example.com,,2025-03-08,10:15:00.250,5.00,GBP,,paid,,,,,,,,,,\r\n"
            "Tom,tom@example.com,,2025-03-09,,,,A-5,paid,,,,Tea,T1,2,9.00,,,web-shop\r\n"
            ",,,2025-03-10,,,,,paid,,,,,,,,,,\r\n";
        const QJsonObject report = bringIn(shop, u"purchases"_s, orders);
        QCOMPARE(report[u"added"_s].toInt(), 12);
        QCOMPARE(run(u"add"_s, shop, {u"purchase"_s, u"--date"_s, u"2025-05-01"_s}).exit, 0);
        const QByteArray reviews = "date,reviewer,stars,comment,source,till\n"
                                   "12/11/2025 18:04,Karolina Dudek,5,\"The walnut rye is back, so happy\",google,1\n"
                                   "14/11/2025,José Almeida,5,\"Best pastéis\noutside Lisbon\",web-shop,2\n"
                                   ",'=HYPERLINK(),1,'-not good,Own channel,3\n";
        QCOMPARE(bringIn(shop, u"reviews"_s, reviews)[u"added"_s].toInt(), 3);
        QCOMPARE(run(u"add"_s, shop,
                     {u"review"_s, u"--text"_s, u"Lovely"_s, u"--rating"_s, u"8/10"_s, u"--date"_s,
                      u"2025-11-01T09:30"_s, u"--tag"_s, u"bread"_s, u"--kind"_s, u"praise"_s})
                     .exit,
                 0);
        QCOMPARE(run(u"add"_s, shop, {u"review"_s, u"--rating"_s, u"80%"_s}).exit, 0);
        QCOMPARE(run(u"add"_s, shop,
                     {u"customer"_s, u"--name"_s, u"Ines"_s, u"--segment"_s, u"Regular"_s, u"--allow"_s, u"marketing"_s,
                      u"--refuse"_s, u"message"_s})
                     .exit,
                 0);
        QCOMPARE(run(u"add"_s, shop, {u"purchase"_s, u"--customer"_s, u"Ines"_s, u"--amount"_s, u"4.20"_s}).exit, 0);
        QCOMPARE(run(u"add"_s, shop,
                     {u"purchase"_s, u"--customer"_s, u"Bartek"_s, u"--amount"_s, u"2"_s, u"--order"_s, u"7"_s,
                      u"--sent-by"_s, u"Ines"_s, u"--date"_s, u"2025-04-01"_s})
                     .exit,
                 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/London"); // Where the sample shop lies.
        makeHardShop(u"hard.shopbell"_s);
    }

    void broughtInAgainNothingIsNew_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("reviews") << u"reviews"_s;
        QTest::newRow("customers") << u"customers"_s;
        QTest::newRow("purchases") << u"purchases"_s;
        QTest::newRow("referrals") << u"referrals"_s;
    }
    void broughtInAgainNothingIsNew()
    {
        QFETCH(QString, what);
        const QByteArray before = exported(u"hard.shopbell"_s, what);
        QVERIFY(!before.isEmpty());
        const QJsonObject report = bringIn(u"hard.shopbell"_s, what, before);
        QCOMPARE(report[u"format"_s].toString(), u"shopbell-"_s + what);
        QCOMPARE(report[u"added"_s].toInt(), 0);
        QCOMPARE(report[u"updated"_s].toInt(), 0);
        QCOMPARE(report[u"left_out"_s].toInt(), 0);
        QCOMPARE(report[u"already_there"_s], report[u"records"_s]);
        QVERIFY(report[u"records"_s].toInt() > 0);
        QCOMPARE(exported(u"hard.shopbell"_s, what), before);
    }

    void anotherShopSaysTheSame()
    {
        QCOMPARE(run(u"new"_s, u"other.shopbell"_s, {u"--name"_s, u"Other"_s}).exit, 0);
        for (const QString &what : {u"customers"_s, u"purchases"_s, u"reviews"_s}) {
            const QByteArray bytes = exported(u"hard.shopbell"_s, what);
            const QJsonObject report = bringIn(u"other.shopbell"_s, what, bytes);
            QCOMPARE(report[u"left_out"_s].toInt(), 0);
            QCOMPARE(report[u"added"_s], report[u"records"_s]);
        }
        QCOMPARE(exported(u"other.shopbell"_s, u"reviews"_s), exported(u"hard.shopbell"_s, u"reviews"_s));
        QCOMPARE(exported(u"other.shopbell"_s, u"purchases"_s), exported(u"hard.shopbell"_s, u"purchases"_s));
        // Wishes have no column that is read, but for the two that files of other programs have.
        const auto readColumns = [this](const QString &shop) {
            QByteArrayList lines = exported(shop, u"customers"_s).split('\n');
            for (QByteArray &line : lines)
                line = line.split(',').first(std::min<qsizetype>(8, line.split(',').size())).join(',');
            return lines;
        };
        QCOMPARE(readColumns(u"other.shopbell"_s), readColumns(u"hard.shopbell"_s));
        QVERIFY(run(u"check"_s, u"other.shopbell"_s, {}).object()[u"ok"_s].toBool());
    }

    void theSampleShopComesBackWhole()
    {
        const QString sample = u"whole.shopbell"_s;
        const QString again = u"again.shopbell"_s;
        QCOMPARE(run(u"sample"_s, sample,
                     {u"--reviews"_s, u"80"_s, u"--customers"_s, u"90"_s, u"--until"_s, u"2025-11-20"_s})
                     .exit,
                 0);
        QCOMPARE(run(u"new"_s, again, {u"--name"_s, u"Again"_s}).exit, 0);
        for (const QString &what : {u"customers"_s, u"purchases"_s, u"referrals"_s}) {
            const QByteArray bytes = exported(sample, what);
            const QJsonObject report = bringIn(again, what, bytes);
            QCOMPARE(report[u"left_out"_s].toInt(), 0);
            QCOMPARE(report[u"added"_s], report[u"records"_s]);
            QCOMPARE(exported(again, what), bytes);
            QCOMPARE(bringIn(again, what, bytes)[u"already_there"_s], report[u"records"_s]);
        }
        for (const QString &what : {u"customers"_s, u"purchases"_s})
            QCOMPARE(recordsOf(again, what), recordsOf(sample, what));
        QVERIFY(run(u"check"_s, again, {}).object()[u"ok"_s].toBool());
    }

    void whoHasANumberIsFoundByIt()
    {
        const QString named = u"named.shopbell"_s;
        const QString other = u"renamed.shopbell"_s;
        for (const QString &shop : {named, other})
            QCOMPARE(run(u"new"_s, shop, {u"--name"_s, u"Lane"_s}).exit, 0);
        const QByteArray people = "Customer,Customer number\nAnna,C-1\nAnna,C-2\nBen,C-3\n,C-4\n";
        QCOMPARE(bringIn(named, u"customers"_s, people)[u"added"_s].toInt(), 4);
        const auto sent = [&](const QString &who, const QString &by) {
            return run(u"add"_s, named,
                       {u"referral"_s, u"--friend"_s, who, u"--sent-by"_s, by, u"--date"_s, u"2025-03-01"_s});
        };
        QCOMPARE(sent(u"C-2"_s, u"C-3"_s).exit, 0);
        QCOMPARE(sent(u"C-4"_s, u"C-1"_s).exit, 0);
        const auto numbersIn = [this](const QString &shop) {
            QHash<qint64, QString> numberOf;
            for (const auto &value : QJsonDocument::fromJson(exported(shop, u"customers"_s, u"json"_s)).array())
                numberOf.insert(value[u"id"_s].toInteger(), value[u"numbers"_s][0].toString());
            QStringList pairs;
            for (const auto &value : QJsonDocument::fromJson(exported(shop, u"referrals"_s, u"json"_s)).array())
                pairs << numberOf.value(value[u"sent_by"_s].toInteger()) + u" sent "_s
                        + numberOf.value(value[u"friend"_s].toInteger());
            return pairs;
        };
        const QStringList whoSentWhom{u"C-3 sent C-2"_s, u"C-1 sent C-4"_s};
        QCOMPARE(numbersIn(named), whoSentWhom);
        for (const QString &what : {u"customers"_s, u"referrals"_s}) {
            const QJsonObject report = bringIn(other, what, exported(named, what));
            QCOMPARE(report[u"added"_s], report[u"records"_s]);
        }
        QCOMPARE(numbersIn(other), whoSentWhom);
        QCOMPARE(bringIn(named, u"referrals"_s, exported(named, u"referrals"_s))[u"already_there"_s].toInt(), 2);
    }

    void formulasAreDefused()
    {
        const QByteArray purchases = exported(u"hard.shopbell"_s, u"purchases"_s);
        QVERIFY(purchases.contains("'=cmd()"));
        QVERIFY(purchases.contains("'+44 7700 900123"));
        QVERIFY(purchases.contains("'-9.40"));
        QVERIFY(exported(u"hard.shopbell"_s, u"reviews"_s).contains("'-not good"));
        for (const QByteArray &line : purchases.split('\n')) {
            for (const char sign : {'=', '+', '-', '@'})
                QVERIFY2(!line.startsWith(sign) && !line.contains(QByteArray(",") + sign), line);
        }
    }

    void jsonHasEveryRecord()
    {
        for (const QString &what : {u"reviews"_s, u"customers"_s, u"purchases"_s, u"referrals"_s}) {
            const QJsonArray records = QJsonDocument::fromJson(exported(u"hard.shopbell"_s, what, u"json"_s)).array();
            const QJsonObject listed =
                run(u"list"_s, u"hard.shopbell"_s,
                    {what, u"--limit"_s, u"0"_s, u"--sort"_s, what == "customers"_L1 ? u"name"_s : u"oldest"_s})
                    .object();
            QCOMPARE(records.size(), listed[u"total"_s].toInt());
            QSet<qint64> ids;
            for (const auto &record : records)
                ids.insert(record[u"id"_s].toInteger());
            for (const auto &item : listed[u"items"_s].toArray())
                QVERIFY(ids.contains(item[u"id"_s].toInteger()));
        }
        const QJsonArray purchases =
            QJsonDocument::fromJson(exported(u"hard.shopbell"_s, u"purchases"_s, u"json"_s)).array();
        QCOMPARE(purchases[0][u"items"_s].toArray().size(), 2);
        const QJsonObject paid{{u"minor"_s, 1840}, {u"currency"_s, u"GBP"_s}};
        QCOMPARE(purchases[0][u"amount"_s].toObject(), paid);
    }

    void everythingGoesIntoAFolder()
    {
        const QString folder = path(u"made/for/it"_s);
        const Ran ran = run(u"export"_s, u"hard.shopbell"_s, {u"all"_s, u"--out"_s, folder});
        QCOMPARE(ran.exit, 0);
        const QJsonArray files = ran.object()[u"files"_s].toArray();
        QCOMPARE(files.size(), 7);
        for (const auto &file : files) {
            const QString what = file[u"kind"_s].toString();
            QCOMPARE(read(QDir(folder).filePath(what + u".csv"_s)), exported(u"hard.shopbell"_s, what));
            const bool isThere =
                !QStringList{u"promises"_s, u"followups"_s, u"improvements"_s}.contains(what); // None yet.
            QCOMPARE(file[u"records"_s].toInt() > 0, isThere);
        }
        const QByteArray referrals = read(QDir(folder).filePath(u"referrals.csv"_s));
        QVERIFY(referrals.contains("Ines"));
        QVERIFY(referrals.contains("told-a-friend"));
    }

    void promisesAndFollowUpsAreExported()
    {
        QCOMPARE(run(u"sample"_s, u"care.shopbell"_s,
                     {u"--reviews"_s, u"80"_s, u"--customers"_s, u"60"_s, u"--until"_s, u"2025-11-20"_s})
                     .exit,
                 0);
        const Ran listed = run(u"list"_s, u"care.shopbell"_s, {u"promises"_s, u"--limit"_s, u"0"_s});
        const QJsonArray promises =
            QJsonDocument::fromJson(exported(u"care.shopbell"_s, u"promises"_s, u"json"_s)).array();
        QVERIFY(!promises.isEmpty());
        QCOMPARE(promises.size(), listed.object()[u"total"_s].toInt());
        QVERIFY(promises[0][u"steps"_s].isArray());
        const QByteArray table = exported(u"care.shopbell"_s, u"promises"_s);
        QVERIFY(table.contains("Check back"));
        QVERIFY(table.contains("First due"));
        QVERIFY(table.contains(promises[0][u"title"_s].toString().toUtf8()));

        const QJsonArray followUps =
            QJsonDocument::fromJson(exported(u"care.shopbell"_s, u"followups"_s, u"json"_s)).array();
        QVERIFY(!followUps.isEmpty());
        QSet<QString> states;
        qint64 before = 0;
        for (const auto &followUp : followUps) {
            states << followUp[u"state"_s].toString();
            QVERIFY(followUp[u"id"_s].toInteger() > before);
            before = followUp[u"id"_s].toInteger();
        }
        QVERIFY(states.contains(u"planned"_s));
        QVERIFY(states.size() > 1); // Done ones, too.
        QVERIFY(exported(u"care.shopbell"_s, u"followups"_s).contains("First due"));
    }

    void theSameSeedMakesTheSameExport()
    {
        for (const QString &shop : {u"one.shopbell"_s, u"two.shopbell"_s}) {
            QCOMPARE(run(u"sample"_s, shop,
                         {u"--reviews"_s, u"80"_s, u"--customers"_s, u"60"_s, u"--until"_s, u"2025-11-20"_s})
                         .exit,
                     0);
        }
        for (const QString &what :
             {u"reviews"_s, u"customers"_s, u"purchases"_s, u"referrals"_s, u"promises"_s, u"followups"_s}) {
            const QByteArray bytes = exported(u"one.shopbell"_s, what);
            QVERIFY(bytes.count('\n') > (what == "promises"_L1 || what == "followups"_L1 ? 1 : 10));
            QVERIFY2(bytes == exported(u"two.shopbell"_s, what), qPrintable(what));
            if (!QStringList{u"reviews"_s, u"customers"_s, u"purchases"_s}.contains(what))
                continue;
            const QJsonObject report = bringIn(u"one.shopbell"_s, what, bytes);
            QCOMPARE(report[u"added"_s].toInt(), 0);
            QCOMPARE(report[u"updated"_s].toInt(), 0);
            QCOMPARE(report[u"already_there"_s], report[u"records"_s]);
        }
    }

    void anInterruptedExportLeavesTheOlderFile()
    {
        const QString shop = path(u"large.shopbell"_s);
        QCOMPARE(run(u"sample"_s, u"large.shopbell"_s,
                     {u"--reviews"_s, u"100"_s, u"--customers"_s, u"4000"_s, u"--purchases"_s, u"60000"_s, u"--until"_s,
                      u"2025-11-20"_s})
                     .exit,
                 0);
        QFile older(path(u"older.csv"_s));
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
        older.close();
        const Ran ran = interruptCommandLine({u"export"_s, shop, u"purchases"_s, u"--out"_s, older.fileName()}, 700);
        if (ran.exit == 0)
            QSKIP("This machine is too fast to be interrupted.");
        QCOMPARE(ran.exit, 130);
        QCOMPARE(read(older.fileName()), QByteArray("older"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"older*"_s}), QStringList{u"older.csv"_s});
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("exit");
        const auto words = [](const char *line) { return QString::fromUtf8(line).split(u' '); };
        QTest::newRow("nowhere") << words("reviews") << 2;
        QTest::newRow("cakes") << words("cakes --out FOLDER/cakes.csv") << 2;
        QTest::newRow("a workbook") << words("reviews --out FOLDER/out.xlsx") << 2;
        QTest::newRow("a workbook by name") << words("reviews --out FOLDER/x.csv --format xlsx") << 2;
        QTest::newRow("another format") << words("reviews --out FOLDER/x.csv --format xml") << 2;
        QTest::newRow("over a folder") << words("reviews --out FOLDER") << 2;
        QTest::newRow("over the shop") << words("reviews --out FOLDER/hard.shopbell --format csv") << 2;
        QTest::newRow("into a folder that is not there") << words("reviews --out FOLDER/no/x.csv") << 4;
        QTest::newRow("into a file as a folder") << words("all --out FOLDER/hard.shopbell") << 4;
    }
    void whatIsRefused()
    {
        QFETCH(QStringList, line);
        line.replaceInStrings(QRegularExpression(u"^FOLDER"_s), m_folder.path());
        const QByteArray shop = read(path(u"hard.shopbell"_s));
        const Ran ran =
            runCommandLine(QStringList{u"export"_s, path(u"hard.shopbell"_s)} + line + QStringList{u"--json"_s});
        QTEST(ran.exit, "exit");
        QVERIFY(!ran.object()[u"message"_s].toString().isEmpty());
        QVERIFY(read(path(u"hard.shopbell"_s)) == shop);
    }

private:
    QTemporaryDir m_folder;
};

SHOPBELL_TEST(TestExport)
#include "test_export.moc"
