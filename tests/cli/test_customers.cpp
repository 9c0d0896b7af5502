// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestCustomers : public QObject
{
    Q_OBJECT

private:
    QString shop() const { return m_folder->filePath(u"lane.shopbell"_s); }

    Ran run(const QStringList &arguments) const
    {
        return runCommandLine(arguments.first(1) + QStringList{shop()} + arguments.sliced(1)
                              + QStringList{u"--json"_s});
    }

    /// The number of what was logged; 0 when it was not.
    qint64 add(const QStringList &arguments) const
    {
        const Ran ran = run(QStringList{u"add"_s} + arguments);
        if (ran.exit != 0)
            qWarning() << ran.err;
        return ran.object()[u"id"_s].toInteger();
    }

    QJsonObject list(const QStringList &arguments) const
    {
        const Ran ran = run(QStringList{u"list"_s} + arguments);
        if (ran.exit != 0)
            qWarning() << ran.err;
        return ran.object();
    }

    QStringList listed(const QStringList &arguments, const QString &key) const
    {
        QStringList values;
        const QJsonArray items = list(arguments)[u"items"_s].toArray();
        for (const auto &item : items)
            values << item[key].toVariant().toString();
        return values;
    }

    /// Marta, whom Ines sent, and a walk-in of nobody.
    void addPeople() const
    {
        QCOMPARE(add({u"customer"_s, u"--name"_s, u"Ines Duarte"_s, u"--email"_s, u"ines@example.com"_s, u"--phone"_s,
                      u"+44 7700 900123"_s, u"--segment"_s, u"Regular"_s, u"--known-by"_s, u"Sam"_s, u"--prefers"_s,
                      u"phone"_s, u"--allow"_s, u"marketing"_s, u"--refuse"_s, u"post"_s, u"--heard"_s,
                      u"said at the till"_s}),
                 1);
        QCOMPARE(add({u"purchase"_s, u"--customer"_s, u"ines@example.com"_s, u"--amount"_s, u"18.40"_s, u"--items"_s,
                      u"Six buns"_s, u"--date"_s, u"2025-10-03T10:20"_s, u"--served-by"_s, u"Sam"_s}),
                 1);
        QCOMPARE(
            add({u"purchase"_s, u"--customer"_s, u"Marta"_s, u"--amount"_s, u"20 EUR"_s, u"--discount"_s, u"1.50"_s,
                 u"--items"_s, u"100% rye_bread"_s, u"--order"_s, u"A-17"_s, u"--date"_s, u"2025-10-05"_s,
                 u"--sent-by"_s, u"Ines Duarte"_s, u"--way"_s, u"came-along"_s, u"--asked"_s, u"no"_s}),
            2);
        QCOMPARE(
            add({u"purchase"_s, u"--amount"_s, u"3"_s, u"--status"_s, u"cancelled"_s, u"--date"_s, u"2025-10-06"_s}),
            3);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"new"_s, u"--name"_s, u"Poppyseed Lane"_s}).exit, 0);
        addPeople();
        QVERIFY(QFile::copy(shop(), m_peopled.filePath(u"lane.shopbell"_s))); // A closed shop is one file.
    }

    /// Every test begins with the same people.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(m_peopled.filePath(u"lane.shopbell"_s), shop()));
    }

    void aCustomerIsLoggedWithTheirWishes()
    {
        const QJsonObject ines = list({u"customers"_s, u"--search"_s, u"ines"_s})[u"items"_s][0].toObject();
        QCOMPARE(ines[u"name"_s].toString(), u"Ines Duarte"_s);
        QCOMPARE(ines[u"emails"_s].toArray(), QJsonArray{u"ines@example.com"_s});
        QCOMPARE(ines[u"phones"_s].toArray(), QJsonArray{u"+44 7700 900123"_s});
        QCOMPARE(ines[u"segment"_s].toString(), u"Regular"_s);
        QCOMPARE(ines[u"preferred"_s].toString(), u"phone"_s);
        const QJsonArray consents = ines[u"consents"_s].toArray();
        QCOMPARE(consents.size(), 2);
        QCOMPARE(consents[0][u"kind"_s].toString(), u"marketing"_s);
        QVERIFY(consents[0][u"granted"_s].toBool());
        QCOMPARE(consents[1][u"kind"_s].toString(), u"post"_s);
        QVERIFY(!consents[1][u"granted"_s].toBool());
        QCOMPARE(consents[1][u"source"_s].toString(), u"said at the till"_s);
        const QJsonArray spent{QJsonObject{{u"minor"_s, 1840}, {u"currency"_s, u"GBP"_s}}};
        QCOMPARE(ines[u"spent"_s].toArray(), spent);
        QCOMPARE(ines[u"first_seen"_s].toString(), u"2025-10-03"_s);
    }

    void aPurchaseMakesItsCustomerAndSaysWhoSentThem()
    {
        const Ran ran = run({u"add"_s, u"purchase"_s, u"--customer"_s, u"Tom"_s, u"--date"_s, u"2025-10-07"_s,
                             u"--way"_s, u"saw-our-post"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object()[u"customer"_s].toInt(), 3);
        QVERIFY(ran.object()[u"made_customer"_s].toBool());
        QCOMPARE(ran.object()[u"referral"_s].toInt(), 2);

        const QJsonObject purchases = list({u"purchases"_s});
        QCOMPARE(purchases[u"total"_s].toInt(), 4);
        const QJsonObject rye = purchases[u"items"_s][2].toObject();
        QCOMPARE(rye[u"customer_name"_s].toString(), u"Marta"_s);
        const QJsonObject paid{{u"minor"_s, 2000}, {u"currency"_s, u"EUR"_s}};
        QCOMPARE(rye[u"amount"_s].toObject(), paid);
        QCOMPARE(rye[u"discount_minor"_s].toInt(), 150);
        QCOMPARE(rye[u"order_number"_s].toString(), u"A-17"_s);
        QCOMPARE(rye[u"date"_s].toString(), u"2025-10-05"_s);
        QVERIFY(purchases[u"items"_s][0][u"amount"_s].isNull());
        QVERIFY(!purchases[u"items"_s][1][u"counts"_s].toBool());

        const QJsonObject sent = list({u"referrals"_s, u"--sort"_s, u"oldest"_s})[u"items"_s][0].toObject();
        QCOMPARE(sent[u"sent_by"_s].toInt(), 1);
        QCOMPARE(sent[u"friend_name"_s].toString(), u"Marta"_s);
        QCOMPARE(sent[u"way"_s].toString(), u"came-along"_s);
        QCOMPARE(sent[u"asked"_s], QJsonValue(false));
        QCOMPARE(sent[u"credit"_s].toString(), u"credited"_s);
    }

    void aPurchaseOfNothingIsSaidNotToCount()
    {
        const Ran free = run({u"add"_s, u"purchase"_s, u"--customer"_s, u"Marta"_s, u"--amount"_s, u"0.00"_s});
        QCOMPARE(free.exit, 0);
        QVERIFY2(free.err.contains("does not count"), free.err.constData());
        const QJsonValue listedFree = list({u"purchases"_s})[u"items"_s][0];
        QVERIFY(!listedFree[u"counts"_s].toBool(true));
        QCOMPARE(listedFree[u"counts_not_because"_s].toString(), u"nothing-paid"_s);
        const Ran lines = runCommandLine({u"list"_s, shop(), u"purchases"_s});
        QVERIFY2(lines.out.contains("Nothing was paid, does not count"), lines.out.constData());
        const Ran visit = run({u"add"_s, u"purchase"_s, u"--customer"_s, u"Marta"_s});
        QVERIFY2(!visit.err.contains("does not count"), visit.err.constData());
        const QJsonValue listedVisit = list({u"purchases"_s})[u"items"_s][0];
        QVERIFY(listedVisit[u"counts"_s].toBool());
        QVERIFY(listedVisit[u"counts_not_because"_s].isNull());
    }

    void aReferralMayBeOfSomebodyWhoIsNotHereYet()
    {
        QCOMPARE(add({u"referral"_s, u"--friend"_s, u"Bartek"_s, u"--sent-by"_s, u"id:1"_s, u"--way"_s, u"Leaflet"_s,
                      u"--asked"_s, u"yes"_s, u"--code"_s, u"BUN5"_s, u"--reward"_s, u"A free bun"_s, u"--date"_s,
                      u"2025-11-01"_s, u"--visited"_s, u"2025-11-03"_s}),
                 2);
        const QJsonObject bartek = list({u"referrals"_s, u"--search"_s, u"bart"_s})[u"items"_s][0].toObject();
        QVERIFY(bartek[u"friend"_s].isNull());
        QCOMPARE(bartek[u"friend_name"_s].toString(), u"Bartek"_s);
        QCOMPARE(bartek[u"way"_s].toString(), u"own"_s);
        QCOMPARE(bartek[u"own_way"_s].toString(), u"Leaflet"_s);
        QCOMPARE(bartek[u"code"_s].toString(), u"BUN5"_s);
        QCOMPARE(bartek[u"visited"_s].toString(), u"2025-11-03"_s);
        QCOMPARE(bartek[u"stage"_s].toString(), u"visited"_s);
        const auto listed = [this](const QString &where) {
            return list({u"referrals"_s, u"--where"_s, where})[u"total"_s];
        };
        QCOMPARE(listed(u"way=leaflet"_s), QJsonValue(1));
        QCOMPARE(listed(u"way=own"_s), QJsonValue(1));
        QCOMPARE(run({u"list"_s, u"referrals"_s, u"--where"_s, u"way=Poster"_s}).exit, 2); // Nobody came by that.
        QCOMPARE(listed(u"friend=bartek"_s), QJsonValue(1));
        QCOMPARE(listed(u"friend=Marta"_s), QJsonValue(1));
        QCOMPARE(run({u"list"_s, u"referrals"_s, u"--where"_s, u"friend=bart"_s}).exit, 2); // Nobody is called so.
    }

    void aReferralThatIsNotCountedSaysSo()
    {
        const auto refer = [this](const QString &sent, const QString &sender) {
            return run(
                {u"add"_s, u"referral"_s, u"--friend"_s, sent, u"--sent-by"_s, sender, u"--date"_s, u"2025-10-10"_s});
        };
        const Ran known = refer(u"Ines Duarte"_s, u"The postman"_s);
        QCOMPARE(known.exit, 0);
        QCOMPARE(known.object()[u"id"_s].toInteger(), 2);
        QVERIFY2(known.err.contains("Not counted: already a customer. They had bought here before"),
                 known.err.constData());
        QVERIFY(!refer(u"Bartek"_s, u"The postman"_s).err.contains("ot counted"));
    }

    void aRecommendedFriendWhoBuysIsRecognised()
    {
        const qint64 lily = add(
            {u"referral"_s, u"--friend"_s, u"Lily"_s, u"--sent-by"_s, u"Ines Duarte"_s, u"--date"_s, u"2025-10-06"_s});
        const Ran ran = run({u"add"_s, u"purchase"_s, u"--customer"_s, u"lily"_s, u"--amount"_s, u"3.20"_s, u"--date"_s,
                             u"2025-10-08"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object()[u"referral"_s].toInteger(), lily);
        QVERIFY(ran.object()[u"made_customer"_s].toBool());
        QVERIFY2(ran.err.contains("Lily was recommended by Ines Duarte"), qPrintable(QString::fromUtf8(ran.err)));
        const QJsonObject now = list({u"referrals"_s, u"--search"_s, u"lily"_s})[u"items"_s][0].toObject();
        QCOMPARE(now[u"stage"_s].toString(), u"bought"_s);
        QCOMPARE(now[u"friend"_s].toInteger(), ran.object()[u"customer"_s].toInteger());
        // Of two of the name nobody knows which.
        for (const QString &sender : {u"Ines Duarte"_s, u"Marta"_s})
            QVERIFY(add({u"referral"_s, u"--friend"_s, u"Max"_s, u"--sent-by"_s, sender}) > 0);
        const QStringList ofMax{u"add"_s, u"purchase"_s, u"--customer"_s, u"Max"_s, u"--amount"_s, u"1"_s};
        const Ran max = run(ofMax);
        QCOMPARE(max.exit, 2);
        QCOMPARE(max.object()[u"error"_s].toString(), u"conflict"_s);
        const QString message = max.object()[u"message"_s].toString();
        for (const QString &said : {u"2 recommendations of a Max"_s, u"Ines Duarte"_s, u"Marta"_s, u"--sent-by NAME"_s,
                                    u"--sent-by-nobody"_s})
            QVERIFY2(message.contains(said), qPrintable(message));
        QCOMPARE(list({u"customers"_s, u"--search"_s, u"max"_s})[u"total"_s].toInt(), 0); // Nothing was written.
        QCOMPARE(run({u"add"_s, u"customer"_s, u"--name"_s, u"Max"_s}).exit, 2);
        QCOMPARE(run(ofMax + QStringList{u"--sent-by-nobody"_s, u"--sent-by"_s, u"Marta"_s}).exit, 2);
        const Ran another = run(ofMax + QStringList{u"--sent-by-nobody"_s});
        QCOMPARE(another.exit, 0);
        QVERIFY(another.object()[u"referral"_s].isNull());
        QVERIFY(another.object()[u"made_customer"_s].toBool());
    }

    void whoSentACustomerIsToldWithThem()
    {
        const Ran sent = run({u"add"_s, u"customer"_s, u"--name"_s, u"Noor"_s, u"--sent-by"_s, u"Ines Duarte"_s});
        QCOMPARE(sent.exit, 0);
        QVERIFY2(sent.err.isEmpty(), qPrintable(QString::fromUtf8(sent.err)));
        const QJsonObject now = list({u"referrals"_s, u"--search"_s, u"noor"_s})[u"items"_s][0].toObject();
        QCOMPARE(now[u"friend"_s].toInteger(), sent.object()[u"id"_s].toInteger());
        // Without it the one recommendation of the name is theirs, also of a sender who is only a name.
        QVERIFY(add({u"referral"_s, u"--friend"_s, u"Zoe"_s, u"--sent-by"_s, u"The postman"_s}) > 0);
        const Ran other = run({u"add"_s, u"customer"_s, u"--name"_s, u"Zoe"_s, u"--sent-by-nobody"_s});
        QCOMPARE(other.exit, 0);
        QVERIFY2(other.err.isEmpty(), qPrintable(QString::fromUtf8(other.err)));
        const auto ofZoe = [this] { return list({u"referrals"_s, u"--search"_s, u"zoe"_s}); };
        QCOMPARE(ofZoe()[u"items"_s][0].toObject()[u"friend"_s].toInteger(), 0);
        const Ran zoe = run({u"add"_s, u"customer"_s, u"--name"_s, u"Zoe"_s, u"--email"_s, u"zoe@example.com"_s});
        QCOMPARE(zoe.exit, 0);
        QVERIFY2(zoe.err.contains("Zoe was recommended by The postman"), qPrintable(QString::fromUtf8(zoe.err)));
        QCOMPARE(ofZoe()[u"total"_s].toInt(), 1);
        QCOMPARE(ofZoe()[u"items"_s][0].toObject()[u"friend"_s].toInteger(), zoe.object()[u"id"_s].toInteger());
    }

    void whoMayBeSomebodyElseIsToldOf()
    {
        const qint64 first = add(
            {u"customer"_s, u"--name"_s, u"王芳"_s, u"--email"_s, u"fang@example.com"_s, u"--phone"_s, u"555 010"_s});
        QVERIFY(first > 0);
        const auto told = [this, first](const QStringList &words) -> QString {
            const Ran ran = run(QStringList{u"add"_s, u"customer"_s} + words);
            if (ran.exit != 0 || ran.object()[u"id"_s].toInteger() <= first)
                return u"not added"_s;
            return QString::fromUtf8(ran.err).trimmed();
        };
        const QString person = u"May be the same person as 王芳 (id:%1). "_s.arg(first);
        QCOMPARE(told({u"--name"_s, u"Fang"_s, u"--email"_s, u"FANG@example.com"_s}), person + u"Same e-mail."_s);
        QCOMPARE(told({u"--phone"_s, u"555-010"_s}), person + u"Same phone number."_s);
        QCOMPARE(told({u"--name"_s, u"王芳"_s}), person + u"Same name."_s);
        QCOMPARE(told({u"--name"_s, u"Nils"_s, u"--email"_s, u"nils@example.com"_s}), QString());
    }

    void namesCannotSendEachOther()
    {
        QVERIFY(add({u"referral"_s, u"--friend"_s, u"Kim"_s, u"--sent-by"_s, u"Jo"_s}) > 0);
        const Ran loop = run({u"add"_s, u"referral"_s, u"--friend"_s, u"Jo"_s, u"--sent-by"_s, u"Kim"_s});
        QCOMPARE(loop.exit, 3);
        QCOMPARE(loop.object()[u"error"_s].toString(), u"loop"_s);
    }

    void whoHasNoNameIsCalledByTheirEmail()
    {
        QVERIFY(add({u"customer"_s, u"--email"_s, u"bo@example.com"_s}) > 0);
        QCOMPARE(listed({u"customers"_s, u"--search"_s, u"bo@"_s}, u"name"_s), QStringList{u"bo@example.com"_s});
    }

    void circlesAreRefusedWithTheReason()
    {
        const Ran self = run({u"add"_s, u"referral"_s, u"--friend"_s, u"Marta"_s, u"--sent-by"_s, u"id:2"_s});
        QCOMPARE(self.exit, 3);
        QCOMPARE(self.object()[u"error"_s].toString(), u"self"_s);
        const Ran loop = run({u"add"_s, u"referral"_s, u"--friend"_s, u"Ines Duarte"_s, u"--sent-by"_s, u"Marta"_s});
        QCOMPARE(loop.exit, 3);
        QCOMPARE(loop.object()[u"error"_s].toString(), u"loop"_s);
        QVERIFY(loop.object()[u"message"_s].toString().contains(u"Marta"_s));
        QCOMPARE(list({u"referrals"_s})[u"total"_s].toInt(), 1);
    }

    void aScoreHasTheScaleOfItsQuestion()
    {
        QCOMPARE(add({u"score"_s, u"--customer"_s, u"Marta"_s, u"--score"_s, u"0"_s, u"--scale"_s, u"0-10"_s,
                      u"--date"_s, u"2025-10-10"_s}),
                 1);
        QCOMPARE(listed({u"customers"_s, u"--where"_s, u"group=detractor"_s}, u"name"_s), QStringList{u"Marta"_s});
        QCOMPARE(add({u"score"_s, u"--customer"_s, u"Marta"_s, u"--score"_s, u"8/10"_s, u"--occasion"_s,
                      u"at the till"_s, u"--asked-by"_s, u"Sam"_s}),
                 2);
        const QJsonObject score{{u"value"_s, 8}, {u"scale"_s, u"1-10"_s}};
        QCOMPARE(list({u"customers"_s, u"--where"_s, u"group=passive"_s})[u"items"_s][0][u"score"_s].toObject(), score);
        QCOMPARE(run({u"add"_s, u"score"_s, u"--customer"_s, u"Marta"_s, u"--score"_s, u"0"_s}).exit, 2);
    }

    void everythingLoggedIsOneStepOfUndo()
    {
        QCOMPARE(run({u"undo"_s}).exit, 0);
        QCOMPARE(list({u"purchases"_s})[u"total"_s].toInt(), 2);
        QCOMPARE(run({u"undo"_s}).exit, 0); // With the customer and who sent them.
        QCOMPARE(list({u"purchases"_s})[u"total"_s].toInt(), 1);
        QCOMPARE(list({u"customers"_s})[u"total"_s].toInt(), 1);
        QCOMPARE(list({u"referrals"_s})[u"total"_s].toInt(), 0);
        QCOMPARE(run({u"redo"_s}).exit, 0);
        QCOMPARE(list({u"referrals"_s})[u"total"_s].toInt(), 1);
        const QJsonObject check = run({u"check"_s}).object();
        QVERIFY(check[u"ok"_s].toBool());
        for (const QString &kind : {u"reviews"_s, u"customers"_s, u"purchases"_s, u"referrals"_s})
            QCOMPARE(check[kind], list({kind})[u"total"_s]);
        const QByteArray words = runCommandLine({u"check"_s, shop()}).out;
        QVERIFY2(words.contains("2 customers, 2 purchases and 1 referral"), words);
    }

    void theStoryOfACustomerIsTold()
    {
        const auto did = [this](const QString &of) {
            QStringList keys;
            const QJsonArray items = run({u"history"_s, u"--of"_s, of}).object()[u"items"_s].toArray();
            for (const auto &change : items)
                keys << change[u"did"_s].toString();
            return keys;
        };
        const QStringList ofInes{u"purchase.add"_s, u"purchase.add"_s, u"customer.add"_s}; // One is of whom she sent.
        QCOMPARE(did(u"customer:1"_s), ofInes);
        QCOMPARE(did(u"customer:99"_s), QStringList());
        for (const QString &nobody : {u"customer:Marta"_s, u"customer:"_s, u"customer:0"_s, u"Marta"_s})
            QCOMPARE(run({u"history"_s, u"--of"_s, nobody}).exit, 2);
    }

    void conditionsNarrowTheList_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("ids");
        const auto of = [](const char *what, const char *option, const char *value) {
            return QStringList{QLatin1StringView(what), QLatin1StringView(option), QLatin1StringView(value)};
        };
        QTest::newRow("a segment") << of("customers", "--where", "segment=regular") << QStringList{u"1"_s};
        QTest::newRow("no segment") << of("customers", "--where", "segment=none") << QStringList{u"2"_s};
        QTest::newRow("who knows them") << of("customers", "--where", "known-by=Sam") << QStringList{u"1"_s};
        QTest::newRow("customers by name") << of("customers", "--sort", "name") << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("customers seen last") << of("customers", "--sort", "last-seen") << QStringList{u"2"_s, u"1"_s};
        QTest::newRow("a phone") << of("customers", "--search", "900123") << QStringList{u"1"_s};
        QTest::newRow("all purchases") << of("purchases", "--sort", "newest") << QStringList{u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("the oldest") << of("purchases", "--sort", "oldest") << QStringList{u"1"_s, u"2"_s, u"3"_s};
        QTest::newRow("the dearest") << of("purchases", "--sort", "most-paid") << QStringList{u"2"_s, u"1"_s, u"3"_s};
        QTest::newRow("one behind the first") << of("purchases", "--offset", "1") << QStringList{u"2"_s, u"1"_s};
        QTest::newRow("one only") << of("purchases", "--limit", "1") << QStringList{u"3"_s};
        QTest::newRow("of one customer") << of("purchases", "--where", "customer=id:2") << QStringList{u"2"_s};
        QTest::newRow("of nobody") << of("purchases", "--where", "customer=none") << QStringList{u"3"_s};
        QTest::newRow("that count") << of("purchases", "--where", "counts=yes") << QStringList{u"2"_s, u"1"_s};
        QTest::newRow("that were cancelled") << of("purchases", "--where", "status=cancelled") << QStringList{u"3"_s};
        QTest::newRow("of an order") << of("purchases", "--where", "order=A-17") << QStringList{u"2"_s};
        QTest::newRow("from a day on") << of("purchases", "--where", "from=2025-10-06") << QStringList{u"3"_s};
        QTest::newRow("up to a day") << of("purchases", "--where", "to=2025-10-03") << QStringList{u"1"_s};
        QTest::newRow("what was bought") << of("purchases", "--search", "BUNS") << QStringList{u"1"_s};
        QTest::newRow("who bought") << of("purchases", "--search", "mart rye") << QStringList{u"2"_s};
        QTest::newRow("a sign of patterns") << of("purchases", "--search", "100% rye_") << QStringList{u"2"_s};
        QTest::newRow("which is no pattern") << of("purchases", "--search", "S_x") << QStringList();
        QTest::newRow("who was sent") << of("referrals", "--where", "friend=id:2") << QStringList{u"1"_s};
        QTest::newRow("who sent") << of("referrals", "--where", "sent-by=id:2") << QStringList();
        QTest::newRow("in which way") << of("referrals", "--where", "way=came-along") << QStringList{u"1"_s};
        QTest::newRow("unasked") << of("referrals", "--where", "asked=no") << QStringList{u"1"_s};
        QTest::newRow("not here yet") << of("referrals", "--where", "state=waiting") << QStringList();
        QTest::newRow("who bought, too") << of("referrals", "--where", "state=bought") << QStringList{u"1"_s};
    }
    void conditionsNarrowTheList()
    {
        QFETCH(QStringList, arguments);
        QTEST(listed(arguments, u"id"_s), "ids");
    }

    void whatIsNotUnderstood_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("exit");
        const auto words = [](const char *line) { return QString::fromUtf8(line).split(u' '); };
        QTest::newRow("a thing that nobody logs") << words("add cake") << 2;
        QTest::newRow("an option of something else") << words("add customer --name Bo --rating 5") << 2;
        QTest::newRow("a customer without anything") << words("add customer --segment Regular") << 2;
        QTest::newRow("a wish nobody knows") << words("add customer --name Bo --refuse cake") << 2;
        QTest::newRow("allowed and refused") << words("add customer --name Bo --allow post --refuse post") << 2;
        QTest::newRow("preferred and refused") << words("add customer --name Bo --prefers e-mail --refuse e-mail") << 2;
        QTest::newRow("no e-mail") << words("add customer --name Bo --email notanemail") << 2;
        QTest::newRow("no phone") << words("add customer --name Bo --phone x") << 2;
        QTest::newRow("a new one sent by themselves")
            << words("add purchase --customer Mo --amount 5 --sent-by Mo") << 3;
        QTest::newRow("a friend sent by themselves") << words("add referral --friend Zoe --sent-by zoe") << 3;
        QTest::newRow("no money") << words("add purchase --amount cheap") << 2;
        QTest::newRow("less than nothing") << words("add purchase --amount=-3") << 2;
        QTest::newRow("a discount on nothing") << words("add purchase --discount 3") << 2;
        QTest::newRow("another currency off") << words("add purchase --amount 3GBP --discount 1EUR") << 2;
        QTest::newRow("a credit note") << words("add purchase --amount 3 --status credit-note") << 2;
        QTest::newRow("a channel that is not there") << words("add purchase --amount 3 --channel moon") << 2;
        QTest::newRow("a day to come") << words("add purchase --amount 3 --date 2999-01-01") << 2;
        QTest::newRow("nobody was sent") << words("add purchase --amount 3 --sent-by id:1") << 2;
        QTest::newRow("a customer who is not there") << words("add purchase --customer id:99 --amount 3") << 3;
        QTest::newRow("a number that nobody has") << words("add purchase --customer 1 --amount 3") << 3;
        QTest::newRow("no number of the program") << words("add purchase --customer id:Ines --amount 3") << 2;
        QTest::newRow("purchases of a number that nobody has") << words("list purchases --where customer=1") << 2;
        QTest::newRow("no friend") << words("add referral --sent-by id:1") << 2;
        QTest::newRow("nobody who sent them") << words("add referral --friend Tom") << 2;
        QTest::newRow("a post and a person")
            << words("add referral --friend Tom --sent-by id:1 --way saw-our-post") << 2;
        QTest::newRow("neither yes nor no") << words("add referral --friend Tom --sent-by id:1 --asked maybe") << 2;
        QTest::newRow("a visit before the word") << words("add referral --friend Tom --sent-by id:1 --date 2025-10-05 "
                                                          "--visited 2025-10-01")
                                                 << 3;
        QTest::newRow("nobody's score") << words("add score --score 8") << 2;
        QTest::newRow("no score") << words("add score --customer id:1") << 2;
        QTest::newRow("a score off its scale") << words("add score --customer id:1 --score 11") << 2;
        QTest::newRow("a scale of another question")
            << words("add score --customer id:1 --score 8 --scale 0-10 --question satisfied") << 2;
        QTest::newRow("stars") << words("add score --customer id:1 --score 4 --scale 1-5") << 2;
        QTest::newRow("the score of nobody") << words("add score --customer Nobody --score 8") << 3;
        QTest::newRow("of a review that is not there") << words("add score --customer id:1 --score 8 --review 9") << 3;
        QTest::newRow("customers by colour") << words("list customers --where colour=red") << 2;
        QTest::newRow("a segment that is not there") << words("list customers --where segment=Gold") << 2;
        QTest::newRow("an order that is none") << words("list purchases --sort urgent") << 2;
        QTest::newRow("a status that is none") << words("list purchases --where status=eaten") << 2;
        QTest::newRow("referrals of a word") << words("list referrals --where sent-by=Ines") << 2;
        QTest::newRow("tags in an order") << words("list tags --sort newest") << 2;
    }
    void whatIsNotUnderstood()
    {
        QFETCH(QStringList, line);
        const Ran ran = run(line);
        QTEST(ran.exit, "exit");
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!ran.object()[u"message"_s].toString().isEmpty());
        QCOMPARE(list({u"purchases"_s})[u"total"_s].toInt(), 3);
        QCOMPARE(list({u"customers"_s})[u"total"_s].toInt(), 2);
    }

    void whatIsAmissIsNamed_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no currency") << QStringList{u"purchase"_s, u"--amount"_s, u"5 XYZ"_s} << 2
                                     << u"“XYZ” is not a currency. Write it like EUR."_s;
        QTest::newRow("no money") << QStringList{u"purchase"_s, u"--amount"_s, u"1.2.3"_s} << 2
                                  << u"“1.2.3” is not an amount of money. Write it like 18.40."_s;
        QTest::newRow("a customer without a word")
            << QStringList{u"purchase"_s, u"--customer"_s, u" "_s, u"--amount"_s, u"5"_s} << 2
            << u"--customer names nobody. Leave it out when nobody is known."_s;
        QTest::newRow("a visit before the word")
            << QStringList{u"referral"_s, u"--friend"_s,   u"Tom"_s,       u"--sent-by"_s, u"id:1"_s,
                           u"--date"_s,   u"2025-10-05"_s, u"--visited"_s, u"2025-10-01"_s}
            << 3 << u"A friend comes after the recommendation, and not later than today: check --date and --visited."_s;
        QTest::newRow("a visit after the first purchase")
            << QStringList{u"referral"_s, u"--friend"_s,   u"Ines Duarte"_s, u"--sent-by"_s, u"Tom"_s,
                           u"--date"_s,   u"2025-10-01"_s, u"--visited"_s,   u"2025-10-05"_s}
            << 3
            << u"Ines Duarte had bought something before that day. Choose the day of that purchase, or an earlier one."_s;
    }
    void whatIsAmissIsNamed()
    {
        QFETCH(const QStringList, line);
        QFETCH(const QString, sentence);
        const Ran ran = run(QStringList{u"add"_s} + line);
        QTEST(ran.exit, "exit");
        QCOMPARE(ran.object()[u"message"_s].toString(), sentence);
    }

    void aScoreOffItsScaleSaysWhatIsAllowed()
    {
        const auto said = [this](const QString &line) {
            return run(line.split(u' ')).object()[u"message"_s].toString();
        };
        QCOMPARE(said(u"add score --customer id:1 --score 11"_s),
                 u"“11” is not a value of --score: how satisfied they are goes from 1 to 10."_s);
        QCOMPARE(said(u"add score --customer id:1 --score=12 --question would-recommend"_s),
                 u"“12” is not a value of --score: whether they would recommend the shop goes from 0 to 10."_s);
    }

    void aNameThatTwoHaveIsAskedFor()
    {
        for (const QString &mail : {u"one@example.com"_s, u"two@example.com"_s})
            QVERIFY(add({u"customer"_s, u"--name"_s, u"Bo"_s, u"--email"_s, mail}) > 0);
        const Ran ran = run({u"add"_s, u"purchase"_s, u"--customer"_s, u"bo"_s, u"--amount"_s, u"3"_s});
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.object()[u"error"_s].toString(), u"conflict"_s);
        QVERIFY(ran.object()[u"message"_s].toString().contains(u"id:3, id:4"_s));
        QVERIFY(add({u"purchase"_s, u"--customer"_s, u"two@example.com"_s, u"--amount"_s, u"3"_s}) > 0);
        QCOMPARE(listed({u"purchases"_s, u"--where"_s, u"customer=id:4"_s}, u"customer_name"_s), QStringList{u"Bo"_s});
    }

    void aFileWithoutADateNamesWhatIsMissing()
    {
        QFile orders(m_folder->filePath(u"undated.csv"_s));
        QVERIFY(orders.open(QIODevice::WriteOnly));
        orders.write("Customer,Handed over,Rang up,Amount\nBo,2025-10-01,2025-10-02,5.00\n"); // Either could be it.
        orders.close();
        const Ran ran = run({u"import"_s, orders.fileName(), u"--as"_s, u"purchases"_s});
        QCOMPARE(ran.exit, 3); // Refused.
        QCOMPARE(ran.object()[u"message"_s].toString(),
                 u"Choose which column holds the date. Name it with --map date=COLUMN."_s);
        QCOMPARE(
            run({u"import"_s, orders.fileName(), u"--as"_s, u"purchases"_s, u"--map"_s, u"date=Handed over"_s}).exit,
            0);
    }

    void anOrderNumberDoesNotHideThatTheDateIsMissing()
    {
        const auto file = [this](const QString &name, const QByteArray &rows) {
            QFile orders(m_folder->filePath(name));
            return orders.open(QIODevice::WriteOnly) && orders.write(rows) == rows.size() ? orders.fileName()
                                                                                          : QString();
        };
        const QString fresh = file(
            u"fresh.csv"_s, "Order number,Customer,Handed over,Rang up,Amount\nA1,Bo,2025-10-01,2025-10-02,5.00\n");
        const Ran refused = run({u"import"_s, fresh, u"--as"_s, u"purchases"_s});
        QCOMPARE(refused.exit, 3);
        QCOMPARE(refused.object()[u"message"_s].toString(),
                 u"Choose which column holds the date. Name it with --map date=COLUMN."_s);
        const QString untold = file(
            u"untold.csv"_s,
            "Order number,Customer,E-mail,Handed over,Rang up,Amount\nB1,Bo,bo@example.org,2025-10-01,2025-10-02,5.00\n");
        QCOMPARE(run({u"import"_s, untold}).object()[u"message"_s], refused.object()[u"message"_s]); // No customers.
        QCOMPARE(run({u"import"_s, fresh, u"--as"_s, u"purchases"_s, u"--map"_s, u"date=Handed over"_s}).exit, 0);
        const QString known = file(u"known.csv"_s, "Order number,Item,Price\nA1,Rye loaf,5.00\nA2,Bun,2.00\n");
        const Ran joined = run({u"import"_s, known, u"--as"_s, u"purchases"_s});
        QCOMPARE(joined.exit, 1); // A2 is left out.
        QCOMPARE(joined.object()[u"left_out"_s].toInt(), 1);
        QVERIFY(joined.err.contains("Name it with --map date=COLUMN."));
        const QString quiet = file(u"quiet.csv"_s, "Order number,Item,Price\n"); // A day on which nobody bought.
        QCOMPARE(run({u"import"_s, quiet, u"--as"_s, u"purchases"_s}).exit, 0);
    }

    void aRowWithContactsOfTwoIsTold()
    {
        QFile orders(m_folder->filePath(u"two.csv"_s));
        QVERIFY(orders.open(QIODevice::WriteOnly));
        orders.write("Order number,E-mail,Customer number,Date,Amount\nT1,pia@example.org,71,2025-10-01,5.00\n"
                     "T2,quinn@example.org,72,2025-10-02,5.00\nT3,pia@example.org,72,2025-10-03,5.00\n");
        orders.close();
        const Ran ran = run({u"import"_s, orders.fileName(), u"--as"_s, u"purchases"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object()[u"added"_s].toInt(), 3);
        const QJsonArray notes = ran.object()[u"notes"_s].toArray();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0][u"line"_s].toInt(), 4);
        QCOMPARE(notes[0][u"column"_s].toInt(), 3);
        QCOMPARE(notes[0][u"value"_s].toString(), u"72"_s);
        QVERIFY(notes[0][u"reason"_s].toString().startsWith(u"Another customer has “72”"_s));
    }

    void theNumbersOfTheOwnersFilesGoFirst()
    {
        QFile orders(m_folder->filePath(u"orders.csv"_s));
        QVERIFY(orders.open(QIODevice::WriteOnly));
        orders.write("Customer ID,Date,Amount\n2,2025-10-01,5.00\n12346,2025-10-02,6.00\n");
        orders.close();
        QCOMPARE(run({u"import"_s, orders.fileName(), u"--as"_s, u"purchases"_s}).exit, 0);
        const auto buyer = [this](const QString &word) {
            return run({u"add"_s, u"purchase"_s, u"--customer"_s, word, u"--amount"_s, u"3"_s})
                .object()[u"customer"_s]
                .toInteger();
        };
        QCOMPARE(buyer(u"2"_s), 3); // Marta has this number in the shop file, but not for the owner.
        QCOMPARE(buyer(u"id:2"_s), 2);
        QCOMPARE(buyer(u"12346"_s), 4);
        QCOMPARE(list({u"purchases"_s, u"--where"_s, u"customer=2"_s})[u"total"_s].toInt(), 2);
        // Somebody's phone number, and somebody else's customer number.
        QVERIFY(add({u"customer"_s, u"--name"_s, u"Bo"_s, u"--phone"_s, u"12346"_s}) > 0);
        const Ran both = run({u"add"_s, u"purchase"_s, u"--customer"_s, u"12346"_s, u"--amount"_s, u"3"_s});
        QCOMPARE(both.exit, 2);
        QVERIFY(both.object()[u"message"_s].toString().contains(u"id:4, id:5"_s));
    }

    void aNumberMeansTheSameHoweverItIsWritten()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(
            run({u"sample"_s, u"--reviews"_s, u"80"_s, u"--customers"_s, u"90"_s, u"--until"_s, u"2025-11-20"_s}).exit,
            0); // Of a shop in Britain.
        const qint64 grace = add({u"customer"_s, u"--name"_s, u"Grace"_s, u"--phone"_s, u"07700 900555"_s});
        QVERIFY(grace > 0);
        for (const QString &written : {u"07700 900555"_s, u"0044 7700 900555"_s, u"+44 7700 900555"_s}) {
            const QStringList found = listed({u"customers"_s, u"--search"_s, written}, u"id"_s);
            QCOMPARE(found, QStringList{QString::number(grace)});
            const Ran bought = run({u"add"_s, u"purchase"_s, u"--customer"_s, written, u"--amount"_s, u"3"_s});
            QCOMPARE(bought.object()[u"customer"_s].toInteger(), grace);
        }
    }

    void peopleReadItInLines()
    {
        const Ran purchases = runCommandLine({u"list"_s, shop(), u"purchases"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(purchases.out.count('\n'), 2);
        QVERIFY(purchases.out.contains("Marta"));
        QVERIFY(purchases.err.contains("2 of 3"));
        QVERIFY(runCommandLine({u"list"_s, shop(), u"customers"_s}).out.contains("Ines Duarte"));
        QVERIFY(runCommandLine({u"list"_s, shop(), u"referrals"_s}).out.contains("Marta"));
    }

private:
    QTemporaryDir m_peopled;
    std::unique_ptr<QTemporaryDir> m_folder;
};

SHOPBELL_TEST(TestCustomers)
#include "test_customers.moc"
