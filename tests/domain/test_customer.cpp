// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsAreCompared_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        using enum ContactKind;
        QTest::newRow("e-mail in capitals") << Email << u" Ana@Example.COM "_s << u"ana@example.com"_s << true;
        QTest::newRow("another e-mail") << Email << u"ana@example.com"_s << u"ana@example.org"_s << false;
        QTest::newRow("phone with blanks") << Phone << u"+44 (20) 7946-0000"_s << u"+442079460000"_s << true;
        QTest::newRow("a plus makes a difference") << Phone << u"+4420"_s << u"4420"_s << false;
        QTest::newRow("a plus within does not") << Phone << u"44+20"_s << u"4420"_s << true;
        QTest::newRow("Arabic digits") << Phone << u"٠٢٠"_s << u"020"_s << true;
        QTest::newRow("a spreadsheet's apostrophe") << Number << u"'0077"_s << u" 0077"_s << true;
        QTest::newRow("zeros in front belong to a number") << Number << u"0077"_s << u"77"_s << false;
        QTest::newRow("a name with blanks") << Name << u"  Ana  SILVA"_s << u"ana silva"_s << true;
        QTest::newRow("two names") << Name << u"Ana Silva"_s << u"Ana Silver"_s << false;
    }
    void contactsAreCompared()
    {
        QFETCH(ContactKind, kind);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!comparable(kind, one).isEmpty());
        QTEST(comparable(kind, one) == comparable(kind, other), "same");
    }

    void nothingIsLeftToCompare()
    {
        QCOMPARE(comparable(ContactKind::Phone, u"call me"_s), QString());
        QCOMPARE(comparable(ContactKind::Phone, u" + "_s), QString());
        QCOMPARE(comparable(ContactKind::Number, u" ' "_s), QString());
        QCOMPARE(comparable(ContactKind::Email, u"  "_s), QString());
        QCOMPARE(comparable(ContactKind::Name, u" \t"_s), QString());
    }

    void whatReachesSomebody_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("usable");
        using enum ContactKind;
        QTest::newRow("an address") << Email << u" Ines.D+buns@mail.example.com "_s << true;
        QTest::newRow("of a village in Bavaria") << Email << u"info@gruß-gott.example"_s << true;
        QTest::newRow("a word") << Email << u"notanemail"_s << false;
        QTest::newRow("nobody at a place") << Email << u"@example.com"_s << false;
        QTest::newRow("no place") << Email << u"ines@"_s << false;
        QTest::newRow("half a place") << Email << u"ines@example."_s << false;
        QTest::newRow("a place without a dot") << Email << u"ines@example"_s << false;
        QTest::newRow("two dots") << Email << u"ines@example..com"_s << false;
        QTest::newRow("two signs") << Email << u"ines@d@example.com"_s << false;
        QTest::newRow("a blank inside") << Email << u"ines duarte@example.com"_s << false;
        QTest::newRow("a number abroad") << Phone << u"+44 (0)20 7946-0018 ext. 2"_s << true;
        QTest::newRow("in the house") << Phone << u"112"_s << true;
        QTest::newRow("Arabic digits") << Phone << u"٠٢٠ ٧٩"_s << true;
        QTest::newRow("a letter") << Phone << u"x"_s << false;
        QTest::newRow("two digits") << Phone << u"+44"_s << false;
        QTest::newRow("nothing") << Phone << QString() << false;
        QTest::newRow("a customer's number") << Number << u"7"_s << true;
        QTest::newRow("no number") << Number << u"' "_s << false;
    }
    void whatReachesSomebody()
    {
        QFETCH(ContactKind, kind);
        QFETCH(QString, value);
        QTEST(isUsable(kind, value), "usable");
    }

    void everyWayCanBeRefused_data()
    {
        QTest::addColumn<ContactWay>("way");
        for (const ContactWay way :
             {ContactWay::Email, ContactWay::Phone, ContactWay::Message, ContactWay::Post, ContactWay::InPerson})
            QTest::newRow(qPrintable(keyOf(way))) << way;
    }
    void everyWayCanBeRefused()
    {
        QFETCH(ContactWay, way);
        const QDate since(2025, 3, 5);
        Customer customer;
        QVERIFY(!refusalOf(customer, way)); // Nothing said is no refusal.
        customer.consents = {{.kind = ConsentKind::Marketing},
                             {.kind = consentFor(way), .granted = true},
                             {.kind = consentFor(way), .source = u"said at the till"_s, .since = since}};
        const std::optional<Consent> refusal = refusalOf(customer, way);
        QVERIFY(refusal); // A yes beside it does not lift it.
        QCOMPARE(refusal->since, since);
        for (const ContactWay other :
             {ContactWay::Email, ContactWay::Phone, ContactWay::Message, ContactWay::Post, ContactWay::InPerson})
            QCOMPARE(refusalOf(customer, other).has_value(), other == way);
        QVERIFY(!refusalOf(customer, ContactWay::None));
        customer.consents[2].withdrawn = since.addDays(1);
        QVERIFY(!refusalOf(customer, way));
        customer.consents.push_back({.kind = consentFor(way), .since = since.addDays(2)});
        QCOMPARE(refusalOf(customer, way)->since, since.addDays(2)); // Refused again.
    }

    void keysReadBack()
    {
        for (const ContactWay way : {ContactWay::None, ContactWay::Email, ContactWay::Phone, ContactWay::Message,
                                     ContactWay::Post, ContactWay::InPerson})
            QCOMPARE(contactWayFromKey(keyOf(way)), std::optional(way));
        for (int kind = int(ConsentKind::Email); kind <= int(ConsentKind::PublishName); ++kind)
            QCOMPARE(consentKindFromKey(keyOf(ConsentKind(kind))), std::optional(ConsentKind(kind)));
        QVERIFY(!contactWayFromKey(u"pigeon"));
        QVERIFY(!consentKindFromKey(u"none"));
    }
};

SHOPBELL_TEST(TestCustomer)
#include "test_customer.moc"
