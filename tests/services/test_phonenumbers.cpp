// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/keepquestionnaire.h"
#include "services/keepshop.h"
#include "services/readcustomers.h"
#include "storage/connection.h"
#include "storage/databasethreads.h"
#include "storage/statement.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
using Ids = std::vector<CustomerId>;

/// A shop in a country that knows Grace by her number.
struct PhoneLane : TestShop
{
    CustomerId grace = {};

    explicit PhoneLane(const QString &country = u"GB"_s, const QString &number = u"+44 7700 000020"_s)
    {
        grace = add(u"Grace"_s, number);
        standIn(country);
    }

    void standIn(const QString &country) const
    {
        Shop shop = valueOf(KeepShop(file).read());
        shop.country = country;
        valueOf(KeepShop(file).save(shop));
    }
    CustomerId add(const QString &name, const QString &number) const
    {
        return valueOf(KeepCustomers(file).add({.name = name, .phones = {number}}));
    }
    CustomerDetails person(CustomerId id) const { return valueOf(ReadCustomers(file).details(id)); }
    QStringList numbersOf(CustomerId id) const
    {
        QStringList numbers;
        for (const ContactPoint &contact : person(id).customer.contacts) {
            if (contact.kind == ContactKind::Phone)
                numbers << contact.value;
        }
        return numbers;
    }
    Ids everybody() const { return valueOf(ReadCustomers(file).find({})).ids; }
    Ids found(const QString &search) const { return valueOf(ReadCustomers(file).find({.search = search})).ids; }
    ImportReport read(const QByteArray &bytes) const { return imported(*this, write(u"file.csv"_s, bytes)); }
};

const QByteArray orders = "order number,customer,phone,date,amount\n"
                          "1,Grace,07700 000020,2025-11-01,3.00\n"
                          "2,Grace,+44 7700 000020,2025-11-02,4.00\n"
                          "3,Grace,0044 7700 000020,2025-11-03,5.00\n";
} // namespace

/// A phone number is one number however it is written, in a shop that has its country.
class TestPhoneNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeWritingsOfPurchasesAreOnePerson()
    {
        const PhoneLane shop;
        const ImportReport report = shop.read(orders);
        QCOMPARE(report.added, 3);
        QCOMPARE(report.made.customers, 0);
        QCOMPARE(shop.everybody(), Ids{shop.grace});
        QCOMPARE(shop.person(shop.grace).row.purchases, 3);
        QCOMPARE(shop.numbersOf(shop.grace), QStringList{u"+44 7700 000020"_s});
        QCOMPARE(shop.read(orders).added, 0);
        QCOMPARE(shop.everybody(), Ids{shop.grace});
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    }

    void somebodyNewIsOnePersonToo()
    {
        const PhoneLane shop;
        const QByteArray bob = QByteArray(orders).replace("000020", "000021").replace("Grace", "Bob");
        QCOMPARE(shop.read(bob).made.customers, 1);
        QCOMPARE(shop.read(bob).added, 0);
        QCOMPARE(shop.everybody().size(), size_t(2));
        QCOMPARE(shop.numbersOf(shop.found(u"Bob"_s).at(0)), QStringList{u"+44 7700 000021"_s});
    }

    void withoutACountryNothingChanges()
    {
        const PhoneLane shop{QString()};
        QCOMPARE(shop.read(orders).made.customers, 2);
        QCOMPARE(shop.everybody().size(), size_t(3));
        QVERIFY(!shop.found(u"07700 000020"_s).empty());
    }

    void customersAndTheirFurtherNumbers()
    {
        const PhoneLane shop;
        const QByteArray file = "Customer,E-mail,Phone,Customer number,Segment,Further phones\n"
                                "Grace,,07700 000020,,,\n"
                                "Bob,,07700 000021,,,\"0044 7700 000021\n020 7946 0018\"\n";
        QCOMPARE(shop.read(file).added, 1);
        QCOMPARE(shop.read(file).added, 0);
        QCOMPARE(shop.everybody().size(), size_t(2));
        QCOMPARE(shop.numbersOf(shop.found(u"Bob"_s).at(0)),
                 (QStringList{u"+44 7700 000021"_s, u"+44 20 7946 0018"_s}));
    }

    void whoRecommendedTheShop()
    {
        const PhoneLane shop;
        shop.read("referrer,referrer_phone,friend,friend_phone,date\n"
                  "Grace,07700 000020,Bob,07700 000021,2025-11-01\n");
        QCOMPARE(shop.found(u"7700 000020"_s), Ids{shop.grace});
        QCOMPARE(shop.person(shop.grace).hasBrought.size(), size_t(1));
    }

    void aReviewKeepsTheWordsOfTheFile()
    {
        const PhoneLane shop;
        const QByteArray file = "author,phone,date,rating,review\nG.,07700 000020,2025-11-03,4,By phone\n";
        QCOMPARE(shop.read(file).made.customers, 0);
        QCOMPARE(shop.read(file).added, 0);
        QCOMPARE(shop.everybody(), Ids{shop.grace});
        QCOMPARE(shop.person(shop.grace).reviews, 1);
        const ReviewId review = valueOf(ReadReviews(shop.file).all({})).ids.at(0);
        QCOMPARE(valueOf(ReadReviews(shop.file).details(review)).review.phone, u"07700 000020"_s);
    }

    void aReviewOfSomebodyUnknownHintsAtThem()
    {
        const PhoneLane shop(u"GB"_s, u"+44 7700 000021"_s);
        shop.read("author,phone,date,rating,review\nG.,07700 000020,2025-11-03,4,By phone\n");
        const ReviewId review = valueOf(ReadReviews(shop.file).all({})).ids.at(0);
        valueOf(KeepCustomers(shop.file).remove(shop.found(u"G."_s).at(0)));
        const CustomerId grace = shop.add(u"Grace"_s, u"0044 7700 000020"_s);
        const std::vector<ReviewerHint> hints = valueOf(ReadCustomers(shop.file).reviewers(review));
        QCOMPARE(hints.size(), size_t(1));
        QCOMPARE(hints.front().id, grace);
        QVERIFY(hints.front().byContact);
    }

    void numbersThatWereThereStayAndAreFound()
    {
        const PhoneLane shop(QString(), u"07700 000020"_s);
        shop.standIn(u"GB"_s);
        QCOMPARE(
            shop.read("order number,customer,phone,date,amount\n1,Grace,07700000020,2025-11-01,3.00\n").made.customers,
            0);
        QCOMPARE(shop.everybody(), Ids{shop.grace});
        valueOf(KeepCustomers(shop.file).edit(
            shop.grace, {.name = u"Grace H."_s, .phones = {u"07700 000020"_s, u"07700 000021"_s}}));
        QCOMPARE(shop.numbersOf(shop.grace), (QStringList{u"07700 000020"_s, u"+44 7700 000021"_s}));
        QCOMPARE(shop.found(u"07700 000020"_s), Ids{shop.grace});
    }

    void numbersOfAnEarlierVersionAreFound_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("value");
        QTest::newRow("a nought for home") << u"GB"_s << u"+44 (0)7700 000020"_s;
        QTest::newRow("without a country") << QString() << u"+44 (0)7700 000020"_s;
        QTest::newRow("a decimal point") << QString() << u"7700000020.0"_s;
    }
    /// It kept the digits that are left out today.
    void numbersOfAnEarlierVersionAreFound()
    {
        QFETCH(QString, country);
        QFETCH(QString, value);
        const PhoneLane shop{country};
        valueOf(shop.file->threads().write([&value](Connection &connection) -> Result<bool> {
            Statement update(connection, u"UPDATE contact_point SET value = ?1, normalised = ?2 WHERE kind = ?3"_s);
            update.bind(value, comparable(ContactKind::Phone, value), int(ContactKind::Phone));
            const Status updated = update.run();
            return updated ? Result<bool>(true) : updated.error();
        }));
        const QByteArray file = "Date,Customer,Phone,Amount\n2025-11-01,Grace," + value.toUtf8() + ",3.00\n";
        QCOMPARE(shop.read(file).made.customers, 0);
        QCOMPARE(shop.everybody(), Ids{shop.grace});
        QCOMPARE(shop.read(file).added, 0);
        QCOMPARE(shop.numbersOf(shop.grace), QStringList{value});
    }

    void whatIsTypedGetsItsCountry()
    {
        const PhoneLane shop;
        const CustomerId bob = shop.add(u"Bob"_s, u"07700 000021"_s);
        QCOMPARE(shop.numbersOf(bob), QStringList{u"+44 7700 000021"_s});
        valueOf(KeepCustomers(shop.file).edit(
            bob, {.name = u"Bob"_s, .phones = {u"+44 7700 000021"_s, u"0044 7700 000021"_s, u"214"_s}}));
        QCOMPARE(shop.numbersOf(bob), (QStringList{u"+44 7700 000021"_s, u"214"_s}));
    }

    void aSheetIsHersByHerNumber()
    {
        const PhoneLane shop;
        const KeepQuestionnaire keep(shop.file);
        FilledSheet filled;
        filled.sheet.title = u"What should we do next?"_s;
        filled.sheet.answers = {{.kind = QuestionKind::Open, .asked = u"What brings you back?"_s, .words = u"Rye."_s}};
        filled.contact = u"07700 000020"_s;
        QCOMPARE(valueOf(keep.sheet(valueOf(keep.fillIn(filled)))).customer, shop.grace);
        QCOMPARE(shop.numbersOf(shop.grace), QStringList{u"+44 7700 000020"_s});
    }

    void aSearchFindsHer_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("as it is kept") << u"+44 7700 000020"_s;
        QTest::newRow("at home") << u"07700 000020"_s;
        QTest::newRow("in one piece") << u"07700000020"_s;
        QTest::newRow("from abroad") << u"0044 7700 000020"_s;
        QTest::newRow("its end") << u"000020"_s;
        QTest::newRow("her name") << u"grace"_s;
    }
    void aSearchFindsHer()
    {
        QFETCH(QString, search);
        const PhoneLane shop;
        shop.add(u"Bob"_s, u"07700 000021"_s);
        QCOMPARE(shop.found(search), Ids{shop.grace});
        QCOMPARE(valueOf(ReadCustomers(shop.file).counts({.search = search})).all, 1);
        QVERIFY(shop.found(u"07700 000022"_s).empty());
    }
};

SHOPBELL_TEST(TestPhoneNumbers)
#include "test_phonenumbers.moc"
