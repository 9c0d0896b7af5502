// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customername.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestCustomerName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsForAName()
    {
        Customer customer;
        QCOMPARE(shownName(customer), QString());
        customer.contacts = {{{}, ContactKind::Name, u"M. Moss"_s}, {{}, ContactKind::Phone, u"+44 20 7946"_s}};
        QCOMPARE(shownName(customer), u"+44 20 7946"_s);
        customer.contacts.push_back({{}, ContactKind::Email, u"one@example.com"_s});
        customer.contacts.push_back({{}, ContactKind::Email, u"two@example.com"_s});
        QCOMPARE(shownName(customer), u"one@example.com"_s);
        customer.contacts.push_back({{}, ContactKind::Number, u"12346"_s});
        QCOMPARE(shownName(customer), u"12346"_s);
        customer.name = u"Mia Moss"_s;
        QCOMPARE(shownName(customer), u"Mia Moss"_s);
    }

    void similarNames_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("similar");
        QTest::newRow("an initial") << "Priya Nair"
                                    << "P. Nair" << true;
        QTest::newRow("the family first") << "Priya Nair"
                                          << "NAIR,  Priya" << true;
        QTest::newRow("another first letter") << "Priya Nair"
                                              << "Anil Nair" << false;
        QTest::newRow("another family") << "Priya Nair"
                                        << "Priya Shah" << false;
        QTest::newRow("a middle name") << "Priya K. Nair"
                                       << "P Nair" << true;
        QTest::newRow("Chinese, the family first") << u"王小明"_s << u"王小"_s << true;
        QTest::newRow("Chinese with a blank") << u"王小明"_s << u"王 小明"_s << true;
        QTest::newRow("Chinese, another given name") << u"王小明"_s << u"王大明"_s << false;
    }
    void similarNames()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!similarNameKey(one).isEmpty());
        QTEST(similarNameKey(one) == similarNameKey(other), "similar");
    }

    void aNameAloneMayMeanACustomer_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("may");
        QTest::newRow("the whole name") << u"Ruth Adeyemi"_s << u" RUTH  adeyemi"_s << true;
        QTest::newRow("the first name") << u"Ruth Adeyemi"_s << u"ruth"_s << true;
        QTest::newRow("the only name") << u"Ruth"_s << u"Ruth"_s << true;
        QTest::newRow("the first of two first names") << u"Ruth Ann Adeyemi"_s << u"Ruth"_s << true;
        QTest::newRow("both first names") << u"Ruth Ann Adeyemi"_s << u"Ruth Ann"_s << true;
        QTest::newRow("a first name with a hyphen") << u"Jean-Luc Petit"_s << u"Jean-Luc"_s << true;
        QTest::newRow("the family stands first") << u"Adeyemi, Ruth"_s << u"Ruth"_s << true;
        QTest::newRow("the given name of a Chinese one") << u"王小明"_s << u"小明"_s << true;
        QTest::newRow("the family alone") << u"Ruth Adeyemi"_s << u"Adeyemi"_s << false;
        QTest::newRow("the beginning of a first name") << u"Ruthanna Lee"_s << u"Ruth"_s << false;
        QTest::newRow("more than is known") << u"Ruth"_s << u"Ruth Adeyemi"_s << false;
        QTest::newRow("no name is said") << u"Ruth"_s << u""_s << false;
        QTest::newRow("no name at all") << u""_s << u" "_s << false;
    }
    void aNameAloneMayMeanACustomer()
    {
        QFETCH(QString, known);
        QFETCH(QString, said);
        QTEST(mayBeCalled(known, said), "may");
    }

    void oneGivenName_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("mayBe");
        QTest::newRow("two that are written out") << "Gerald Whitlock"
                                                  << "Grace Whitlock" << false;
        QTest::newRow("an initial") << "G. Whitlock"
                                    << "Grace Whitlock" << true;
        QTest::newRow("the family first") << "WHITLOCK, Grace"
                                          << "Grace A. Whitlock" << true;
        QTest::newRow("a short form") << "Chris Moss"
                                      << "Christopher Moss" << true;
        QTest::newRow("one begins as the other") << "Anna Lee"
                                                 << "Annabel Lee" << false;
        QTest::newRow("shortened with a dot") << "Ann. Lee"
                                              << "Annabel Lee" << true;
        QTest::newRow("another one, shortened with a dot") << "Ann. Lee"
                                                           << "Amy Lee" << false;
        QTest::newRow("accents") << u"Zoë Moss"_s << u"Zoe Moss"_s << true;
        QTest::newRow("two initials") << "J.R. Smith"
                                      << "John Smith" << true;
        QTest::newRow("Chinese, shortened") << u"王小明"_s << u"王小"_s << true;
        QTest::newRow("Chinese with a blank") << u"王小明"_s << u"王 小明"_s << true;
        QTest::newRow("Chinese, two that are written out") << u"王小明"_s << u"王小红"_s << false;
    }
    void oneGivenName()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(mayBeOneGivenName(givenNameOf(one), givenNameOf(other)), "mayBe");
        QTEST(mayBeOneGivenName(givenNameOf(other), givenNameOf(one)), "mayBe");
    }

    void anotherName_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("another");
        QTest::newRow("somebody else of the family") << "Ann Lee"
                                                     << "Bo Lee" << true;
        QTest::newRow("a longer first name") << "Anna Lee"
                                             << "Annabel Lee" << true;
        QTest::newRow("a first name alone") << "Ann Lee"
                                            << "Bo" << true;
        QTest::newRow("Chinese") << u"王芳"_s << u"李梅"_s << true;
        QTest::newRow("another spelling") << "Ann Lee"
                                          << " ann  LEE" << false;
        QTest::newRow("another order") << "Ann Lee"
                                       << "Lee, Ann" << false;
        QTest::newRow("a part of it") << "Ann Lee"
                                      << "Ann" << false;
        QTest::newRow("the family name alone") << "Ann Lee"
                                               << "Lee" << false;
        QTest::newRow("without a name in the middle") << "Ann Maria Lee"
                                                      << "Lee, Ann" << false;
        QTest::newRow("letters alone") << "Ann Lee"
                                       << "A. L." << false;
        QTest::newRow("another letter") << "Ann Lee"
                                        << "B. Lee" << true;
        QTest::newRow("a part of another") << "Ann Lee"
                                           << "Ann Stone" << true;
        QTest::newRow("shortened") << "Ann Lee"
                                   << "Ann L." << false;
        QTest::newRow("written out") << "A. Lee"
                                     << "Ann Lee" << false;
        QTest::newRow("masked") << "Ann Lee"
                                << "B***" << false;
        QTest::newRow("none") << "Ann Lee"
                              << "" << false;
        QTest::newRow("none before") << ""
                                     << "Ann Lee" << false;
    }
    void anotherName()
    {
        QFETCH(QString, known);
        QFETCH(QString, said);
        QTEST(isAnotherName(known, said), "another");
    }

    void namesOfThoseWhoHaveNone_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("can");
        QTest::newRow("a whole name") << u"Gerda Ott"_s << true;
        QTest::newRow("one word") << u"Gerda"_s << true;
        QTest::newRow("a family name with an initial") << u"G. Ott"_s << true;
        QTest::newRow("Chinese characters") << u"王明"_s << true;
        QTest::newRow("nothing") << u" "_s << false;
        QTest::newRow("a masked name") << u"J***"_s << false;
        QTest::newRow("a masked one in Chinese characters") << u"王*明"_s << false;
        QTest::newRow("an initial") << u"A."_s << false;
        QTest::newRow("initials") << u"A. B."_s << false;
    }
    void namesOfThoseWhoHaveNone()
    {
        QFETCH(QString, said);
        QTEST(canBecomeName(said), "can");
    }

    void oneWordSaysTooLittle()
    {
        QCOMPARE(similarNameKey(u"Tom"_s), QString());
        QCOMPARE(similarNameKey(u"王"_s), QString());
        QCOMPARE(similarNameKey(u" "_s), QString());
        QCOMPARE(similarNameKey(u"Nair,"_s), QString());
    }

    void sameNames() { QCOMPARE(sameNameKey(u" Tom  MOSS"_s), sameNameKey(u"tom moss"_s)); }
};

SHOPBELL_TEST(TestCustomerName)
#include "test_customername.moc"
