// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exportrecords.h"
#include "services/keepcustomers.h"
#include "services/readcustomers.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// Everything that is kept of customers goes out as a file and comes in from it.
class TestCustomerFiles : public QObject
{
    Q_OBJECT

private:
    static QString exported(const TestShop &shop, RecordKind kind)
    {
        const QString path = shop.folder() + u"/out.csv"_s;
        valueOf(ExportRecords(shop.file).write({{kind, RecordFormat::Csv, path}}).future);
        return path;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString moment(const Moment &moment)
    {
        return moment.day.toString(Qt::ISODate) + (moment.at ? QString::number(*moment.at / 1000) : QString());
    }

    static QStringList all(const TestShop &shop)
    {
        const ReadCustomers read(shop.file);
        QStringList lines;
        for (const CustomerId id : valueOf(read.find({.order = CustomerOrder::Name})).ids) {
            const CustomerDetails details = valueOf(read.details(id));
            const Customer &person = details.customer;
            lines << u"%1|%2|%3|%4|%5"_s.arg(person.name, keyOf(person.preferred), details.row.segmentName,
                                             details.knownByName, keyOf(details.row.group));
            QStringList contacts;
            for (const ContactPoint &contact : person.contacts)
                contacts << keyOf(contact.kind) + u' ' + contact.value;
            contacts.sort(); // Only within a kind they have an order.
            lines << contacts;
            for (const Consent &consent : person.consents)
                lines << u"%1 %2 %3 %4 %5"_s.arg(keyOf(consent.kind))
                             .arg(consent.granted)
                             .arg(consent.source, consent.since.toString(Qt::ISODate),
                                  consent.withdrawn.toString(Qt::ISODate));
            for (const Need &need : details.needs)
                lines << u"need %1 %2 %3"_s.arg(need.words, need.why).arg(need.unwanted);
            for (const CustomerNote &note : details.notes)
                lines << u"note %1 %2"_s.arg(note.at / 1000).arg(note.text);
            for (const Score &score : details.scores)
                lines << u"score %1 %2 %3 %4 %5"_s.arg(keyOf(score.question), keyOf(score.answer.scale))
                             .arg(score.answer.value)
                             .arg(score.occasion, moment(score.said));
        }
        return lines;
    }

    static void fill(TestShop &shop)
    {
        const KeepCustomers keep(shop.file);
        const CustomerId ines = valueOf(keep.add(
            {.name = u"Inês"_s,
             .emails = {u"ines@example.com"_s, u"second@example.com"_s, u"third@example.com"_s},
             .phones = {u"+44 7700 900123"_s, u"020 7946 0000"_s},
             .segment = u"Regulars"_s,
             .knownBy = u"Mo"_s,
             .preferred = ContactWay::InPerson,
             .consents = {{.kind = ConsentKind::Marketing, .granted = true, .source = u"a form"_s},
                          {.kind = ConsentKind::Post, .since = QDate(2025, 3, 3), .withdrawn = QDate(2025, 5, 1)},
                          {.kind = ConsentKind::Message, .source = u"said at the till"_s}}}));
        valueOf(keep.addNote(ines, u"Likes rye\n\nand says so"_s));
        shop.clock.advance(std::chrono::hours(1));
        valueOf(keep.addNote(ines, u"=moved"_s));
        valueOf(keep.setNeeds(ines,
                              {{.words = u"rye"_s, .why = u"her mother's"_s},
                               {.words = u"nuts"_s, .why = u"an allergy"_s, .unwanted = true}}));
        valueOf(keep.addScore({.customer = ines, .value = 10, .occasion = u"at the till"_s, .askedBy = u"Mo"_s}));
        valueOf(keep.addScore({.customer = ines,
                               .question = ScoreQuestion::WouldRecommend,
                               .value = 0,
                               .said = Moment::onDay(QDate(2025, 11, 1))}));
        valueOf(keep.add({.name = u"Tom"_s, .preferred = ContactWay::Post}));
        valueOf(keep.add({.emails = {u"nameless@example.com"_s}}));
        // Found by another name and two numbers, too.
        imported(shop,
                 shop.write(u"orders.csv"_s,
                            "order number,customer,customer number,date,amount\n1,M Kowalska,,2025-03-05,3\n"));
        const CustomerId marta = valueOf(ReadCustomers(shop.file).hints(u"M Kow"_s)).at(0).id;
        valueOf(keep.edit(marta, {.name = u"Marta Kowalska"_s, .emails = {u"marta@example.com"_s}}));
    }

private Q_SLOTS:
    void allOfACustomerComesBack()
    {
        TestShop shop;
        fill(shop);
        const QStringList there = all(shop);
        QVERIFY(there.contains(u"name M Kowalska"_s));
        const QByteArray bytes = bytesOf(exported(shop, RecordKind::Customers));
        TestShop other;
        const ImportReport report = imported(other, other.write(u"customers.csv"_s, bytes));
        QCOMPARE(report.plan.formatName, u"shopbell-customers"_s);
        QCOMPARE(report.added, 4);
        QCOMPARE(report.leftOut, 0);
        QCOMPARE(all(other).join(u'\n'), there.join(u'\n'));
        QCOMPARE(bytesOf(exported(other, RecordKind::Customers)), bytes);
        QCOMPARE(imported(other, other.write(u"again.csv"_s, bytes)).alreadyThere, 4);
        QCOMPARE(imported(shop, shop.write(u"again.csv"_s, bytes)).alreadyThere, 4);
        QCOMPARE(valueOf(CheckFile(other.file).run()).findings, QStringList());
    }

    /// What came with a customer holds them no more than their name does; what the owner wrote since does.
    void andGoesWithTheImport()
    {
        TestShop shop;
        fill(shop);
        const QByteArray bytes = bytesOf(exported(shop, RecordKind::Customers));
        TestShop other;
        const ImportReport report = imported(other, other.write(u"customers.csv"_s, bytes));
        const CustomerId tom = valueOf(ReadCustomers(other.file).hints(u"Tom"_s)).at(0).id;
        valueOf(KeepCustomers(other.file).addScore({.customer = tom, .value = 3}));
        const TakenBack taken = valueOf(ImportReviews(other.file).takeBack(report.batch));
        QCOMPARE(taken.removed, 3);
        QCOMPARE(taken.keptBecauseChanged, std::vector<qint64>{tom.value()});
        QCOMPARE(valueOf(ReadCustomers(other.file).find({})).ids, std::vector<CustomerId>{tom});
        QCOMPARE(valueOf(ReadCustomers(other.file).team()).size(), 0u);
        QCOMPARE(valueOf(CheckFile(other.file).run()).findings, QStringList());
    }

    void whatCannotBeReadIsAReason()
    {
        TestShop shop;
        const QByteArray headings = "Customer,E-mail,Phone,Customer number,Segment,Preferred way,Wishes,Scores\n";
        const ImportReport report =
            imported(shop,
                     shop.write(u"customers.csv"_s,
                                headings
                                    + "Ana,a@example.com,,,,pigeon,,\nBen,b@example.com,,,,,post: maybe,\n"
                                      "Cleo,c@example.com,,,,,,9 of 10\nDan,d@example.com,,,,post,post: yes,\n"));
        QCOMPARE(report.added, 1);
        QCOMPARE(report.leftOut, 3);
        QCOMPARE(report.problems[0].reason, ProblemReason::UnreadableWish);
        QCOMPARE(report.problems[0].value, u"pigeon"_s);
        QCOMPARE(report.problems[1].reason, ProblemReason::UnreadableWish);
        QCOMPARE(report.problems[2].reason, ProblemReason::UnreadableRating);
    }

    void aRefusalStandsAboveWhatIsPreferred()
    {
        TestShop shop;
        const ImportReport report =
            imported(shop,
                     shop.write(u"customers.csv"_s,
                                "Customer,E-mail,Phone,Customer number,Segment,Preferred way,Wishes\n"
                                "Ana,a@example.com,,,,e-mail,e-mail: no\n"
                                "Ben,b@example.com,,,,e-mail,post: no\n"));
        QCOMPARE(report.added, 2);
        const ReadCustomers read(shop.file);
        const auto preferred = [&read](const QString &name) {
            return valueOf(read.details(valueOf(read.hints(name)).at(0).id)).customer.preferred;
        };
        QCOMPARE(preferred(u"Ana"_s), ContactWay::None);
        QCOMPARE(preferred(u"Ben"_s), ContactWay::Email);
    }

    void tenOfTenIsToldApart()
    {
        TestShop shop;
        const AddReview add(shop.file);
        for (const RatingScale scale : {RatingScale::OneToTen, RatingScale::ZeroToTen, RatingScale::OneToFive})
            valueOf(add.add({.text = u"Fine"_s, .rating = Rating{4, scale}}));
        const QByteArray bytes = bytesOf(exported(shop, RecordKind::Reviews));
        TestShop other;
        QCOMPARE(imported(other, other.write(u"reviews.csv"_s, bytes)).added, 3);
        QCOMPARE(bytesOf(exported(other, RecordKind::Reviews)), bytes);
        QStringList scales;
        for (const ReviewId id : valueOf(ReadReviews(other.file).all({})).ids)
            scales << keyOf(valueOf(ReadReviews(other.file).details(id)).review.rating->scale);
        scales.sort();
        QCOMPARE(scales, (QStringList{u"0-10"_s, u"1-10"_s, u"1-5"_s}));
        QCOMPARE(imported(other, other.write(u"again.csv"_s, bytes)).alreadyThere, 3);
    }

    /// The first order says more than its credit note, the second as much.
    void whatWasPaidBackComesBack()
    {
        TestShop shop;
        imported(shop,
                 shop.write(u"orders.csv"_s,
                            "Order number,Customer,Date,Amount,Currency,Refunded,Refund of\n"
                            "1,Ann,2025-01-01,30.00,GBP,15.00,\n2,Ann,2025-01-02,30.00,GBP,10.00,\n"
                            "3,Ann,2025-01-05,-10.00,GBP,,1\n4,Ann,2025-01-05,-10.00,GBP,,2\n"));
        const QByteArray bytes = bytesOf(exported(shop, RecordKind::Purchases));
        TestShop other;
        imported(other, other.write(u"again.csv"_s, bytes));
        for (const TestShop *each : {&shop, &other}) {
            const CustomerId ann = valueOf(ReadCustomers(each->file).hints(u"Ann"_s)).at(0).id;
            const CustomerDetails details = valueOf(ReadCustomers(each->file).details(ann));
            QCOMPARE(details.row.spent.in(u"GBP"), 3500);
        }
        QCOMPARE(bytesOf(exported(other, RecordKind::Purchases)), bytes);
        QCOMPARE(imported(shop, shop.write(u"again.csv"_s, bytes)).alreadyThere, 4);
    }
};

SHOPBELL_TEST(TestCustomerFiles)
#include "test_customerfiles.moc"
