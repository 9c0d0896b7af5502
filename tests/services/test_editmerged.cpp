// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/mergecustomers.h"
#include "storage/connection.h"
#include "storage/customerstore.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// What stands in the list of the kept entry, and whose it is.
struct Listed
{
    QString value;
    CustomerId whose;
};

QStringList valuesOf(const std::vector<Listed> &all)
{
    QStringList values;
    for (const Listed &each : all)
        values += each.value;
    return values;
}

/// Two entries with contacts and one of a name only.
struct Lees : TestShop
{
    CustomerId ana;
    CustomerId anna;
    CustomerId cat;
    std::vector<Listed> emails;
    std::vector<Listed> phones;

    Lees()
    {
        const KeepCustomers keep(file);
        ana = valueOf(keep.add({.name = u"Ana Lee"_s, .emails = {u"ana@x.com"_s}, .phones = {u"07700 900001"_s}}));
        anna = valueOf(keep.add({.name = u"Anna Lee"_s, .emails = {u"anna@y.com"_s}, .phones = {u"07700 900002"_s}}));
        cat = valueOf(keep.add({.name = u"Cat Fox"_s}));
        for (const CustomerId id : {ana, anna}) {
            for (const QString &value : contactsOf(id, ContactKind::Email))
                emails.push_back({value, id});
            for (const QString &value : contactsOf(id, ContactKind::Phone))
                phones.push_back({value, id});
        }
    }

    Customer customer(CustomerId id) const
    {
        Result<Connection> connection = Connection::open(path(), Connection::Mode::ReadOnly);
        return *CustomerStore(*connection).find(id);
    }

    QStringList contactsOf(CustomerId id, ContactKind kind) const
    {
        QStringList values;
        for (const ContactPoint &contact : customer(id).contacts) {
            if (contact.kind == kind)
                values += contact.value;
        }
        return values;
    }

    MergeId mergeIntoAna(CustomerId gone) const
    {
        const Customer kept = customer(ana);
        MergeChoice choice{.kept = ana, .gone = gone, .name = kept.name, .contacts = kept.contacts};
        const std::vector<ContactPoint> others = customer(gone).contacts;
        choice.contacts.insert(choice.contacts.end(), others.begin(), others.end());
        return valueOf(MergeCustomers(file).merge(choice));
    }

    void edit(const QStringList &mails, const QStringList &numbers) const
    {
        valueOf(KeepCustomers(file).edit(ana, {.name = u"Ana Lee"_s, .emails = mails, .phones = numbers}));
    }
};

QStringList ofTheirs(const std::vector<Listed> &all, CustomerId whose)
{
    QStringList values;
    for (const Listed &each : all) {
        if (each.whose == whose && !each.value.isEmpty())
            values += each.value;
    }
    values.sort();
    return values;
}
} // namespace

/// What an edit of merged customers leaves for each of them when they are taken apart.
class TestEditMerged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContactThatWasRemovedIsNotReplacedByTheOthers_data();
    void aContactThatWasRemovedIsNotReplacedByTheOthers();
    void aChangedContactStaysTheirs();
    void namesStayWithTheirEntry();
    void theOwnersOrderStays();
    void aContactInPlaceOfADeletedRowIsOfTheKeptOne();
    void whatComesAfterARemovedContactIsNotTakenForIt();
    void aNoteAfterARemovedOneIsNotTakenForIt();
    void everybodyHasTheirOwnAfterwards_data();
    void everybodyHasTheirOwnAfterwards();
};

void TestEditMerged::aContactThatWasRemovedIsNotReplacedByTheOthers_data()
{
    QTest::addColumn<bool>("holdsThePlace");
    QTest::newRow("a blank holds the place") << true;
    QTest::newRow("the others move up") << false;
}

void TestEditMerged::aContactThatWasRemovedIsNotReplacedByTheOthers()
{
    QFETCH(const bool, holdsThePlace);
    Lees shop;
    const MergeId merge = shop.mergeIntoAna(shop.anna);
    const QString mail = shop.emails[1].value;
    const QString number = shop.phones[1].value;
    if (holdsThePlace)
        shop.edit({QString(), mail}, {QString(), number});
    else
        shop.edit({mail}, {number});
    QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Email), QStringList(mail));
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(shop.contactsOf(shop.anna, ContactKind::Email), QStringList(mail));
    QCOMPARE(shop.contactsOf(shop.anna, ContactKind::Phone), QStringList(number));
    QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Email), QStringList());
    QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Phone), QStringList());
}

void TestEditMerged::aChangedContactStaysTheirs()
{
    Lees shop;
    const MergeId merge = shop.mergeIntoAna(shop.anna);
    shop.edit({QString(), u"anna@new.com"_s, u"more@new.com"_s}, valuesOf(shop.phones));
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(shop.contactsOf(shop.anna, ContactKind::Email), QStringList(u"anna@new.com"_s));
    QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Email),
             QStringList(u"more@new.com"_s)); // Typed for the kept entry.
}

void TestEditMerged::namesStayWithTheirEntry()
{
    Lees shop;
    const MergeId first = shop.mergeIntoAna(shop.anna);
    const MergeId second = shop.mergeIntoAna(shop.cat);
    shop.edit({shop.emails[1].value}, {});
    QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Name), QStringList(u"Cat Fox"_s));
    valueOf(MergeCustomers(shop.file).unmerge(first));
    valueOf(MergeCustomers(shop.file).unmerge(second));
    QCOMPARE(shop.contactsOf(shop.cat, ContactKind::Name), QStringList(u"Cat Fox"_s));
    for (const CustomerId id : {shop.ana, shop.anna})
        QVERIFY(!shop.contactsOf(id, ContactKind::Name).contains(u"Cat Fox"_s));
}

void TestEditMerged::theOwnersOrderStays()
{
    Lees shop;
    const QStringList own{u"1@x.com"_s, u"2@x.com"_s, u"3@x.com"_s};
    const QStringList theirs{u"1@y.com"_s, u"2@y.com"_s, u"3@y.com"_s};
    shop.edit(own, {});
    valueOf(KeepCustomers(shop.file).edit(shop.anna, {.name = u"Anna Lee"_s, .emails = theirs}));
    const MergeId merge = shop.mergeIntoAna(shop.anna);
    const QStringList turned{theirs[2], own[1], own[0], theirs[0], own[2], theirs[1]};
    shop.edit(turned, {});
    QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Email), turned);
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Email), (QStringList{own[1], own[0], own[2]}));
    QCOMPARE(shop.contactsOf(shop.anna, ContactKind::Email), (QStringList{theirs[2], theirs[0], theirs[1]}));
    for (int step = 0; step < 2; ++step)
        valueOf(Undo(shop.file).undo());
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(shop.contactsOf(shop.anna, ContactKind::Email), theirs);
}

void TestEditMerged::aContactInPlaceOfADeletedRowIsOfTheKeptOne()
{
    Lees shop;
    const QStringList own = shop.contactsOf(shop.ana, ContactKind::Phone);
    valueOf(KeepCustomers(shop.file).remove(shop.cat));
    valueOf(KeepCustomers(shop.file).edit(shop.anna, {.name = u"Anna Lee"_s, .emails = {u"anna@y.com"_s}}));
    const MergeId merge = shop.mergeIntoAna(shop.anna);
    shop.edit({u"ana@x.com"_s}, own); // The newest row goes.
    shop.edit({u"ana@x.com"_s, u"new@x.com"_s}, own);
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Email), (QStringList{u"ana@x.com"_s, u"new@x.com"_s}));
    QCOMPARE(shop.contactsOf(shop.anna, ContactKind::Email), QStringList());
}

void TestEditMerged::whatComesAfterARemovedContactIsNotTakenForIt()
{
    Lees shop;
    valueOf(KeepCustomers(shop.file).remove(shop.cat));
    valueOf(KeepCustomers(shop.file).edit(shop.anna, {.name = u"Anna Lee"_s, .emails = {u"anna@y.com"_s}}));
    const MergeId merge = shop.mergeIntoAna(shop.anna);
    shop.edit({u"ana@x.com"_s}, shop.contactsOf(shop.ana, ContactKind::Phone)); // The newest row goes.
    const CustomerId bo = valueOf(KeepCustomers(shop.file).add({.name = u"Bo Hill"_s, .emails = {u"bo@z.com"_s}}));
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(shop.contactsOf(bo, ContactKind::Email), QStringList(u"bo@z.com"_s));
    QCOMPARE(shop.contactsOf(shop.anna, ContactKind::Email), QStringList());
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
}

void TestEditMerged::aNoteAfterARemovedOneIsNotTakenForIt()
{
    Lees shop;
    const KeepCustomers keep(shop.file);
    const NoteId annas = valueOf(keep.addNote(shop.anna, u"Likes the window seat"_s));
    const MergeId merge = shop.mergeIntoAna(shop.anna);
    valueOf(keep.removeNote(annas));
    const NoteId anas = valueOf(keep.addNote(shop.ana, u"Brings her own cup"_s));
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadOnly);
    QCOMPARE(*CustomerStore(*connection).customerOfNote(anas), shop.ana);
}

void TestEditMerged::everybodyHasTheirOwnAfterwards_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEditMerged::everybodyHasTheirOwnAfterwards()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto oneIn = [&random](int count) { return random.bounded(count) == 0; };
    Lees shop;
    const MergeId first = shop.mergeIntoAna(shop.anna);
    const MergeId second = shop.mergeIntoAna(shop.cat);
    int made = 0;
    const auto changed = [&](std::vector<Listed> &all, const QString &pattern) {
        if (oneIn(3)) { // In another order, perhaps without some.
            std::erase_if(all, [&](const Listed &) { return oneIn(4); });
            std::ranges::shuffle(all, random);
            return valuesOf(all);
        }
        for (Listed &each : all) {
            if (oneIn(3))
                each.value = oneIn(2) ? QString() : pattern.arg(++made);
        }
        if (oneIn(2))
            all.push_back({pattern.arg(++made), shop.ana});
        const QStringList typed = valuesOf(all);
        std::erase_if(all, [](const Listed &each) { return each.value.isEmpty(); });
        return typed;
    };
    for (int edits = 0; edits < 4; ++edits) {
        const QStringList mails = changed(shop.emails, u"new%1@z.com"_s);
        const QStringList numbers = changed(shop.phones, u"07700 91%1"_s);
        shop.edit(mails, numbers);
        QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Email), valuesOf(shop.emails));
        QCOMPARE(shop.contactsOf(shop.ana, ContactKind::Phone), valuesOf(shop.phones));
    }
    const bool laterFirst = oneIn(2);
    for (const MergeId merge : {laterFirst ? second : first, laterFirst ? first : second})
        valueOf(MergeCustomers(shop.file).unmerge(merge));
    for (const CustomerId id : {shop.ana, shop.anna}) {
        QStringList mails = shop.contactsOf(id, ContactKind::Email);
        QStringList numbers = shop.contactsOf(id, ContactKind::Phone);
        mails.sort();
        numbers.sort();
        QCOMPARE(mails, ofTheirs(shop.emails, id));
        QCOMPARE(numbers, ofTheirs(shop.phones, id));
        QVERIFY(!shop.contactsOf(id, ContactKind::Name).contains(u"Cat Fox"_s));
    }
    QCOMPARE(shop.contactsOf(shop.cat, ContactKind::Name), QStringList(u"Cat Fox"_s));
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
}

SHOPBELL_TEST(TestEditMerged)
#include "test_editmerged.moc"
