// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/mergecustomers.h"
#include "services/readcustomers.h"
#include "services/readreferrals.h"
#include "services/recordpurchase.h"
#include "services/recordreferral.h"
#include "storage/connection.h"
#include "storage/customerstore.h"
#include "storage/statement.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QString rowsOf(const TestShop &shop, const QString &sql)
{
    Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadOnly);
    QString rows;
    Statement select(*connection, sql);
    for (Result<bool> row = select.next(); row && *row; row = select.next())
        rows += select.text(0) + u'\n';
    return rows;
}

/// Whose everything is.
QString pictureOf(const TestShop &shop)
{
    QString picture;
    constexpr const char *customers = "SELECT id || name || preferred_way || ifnull(segment_id, '-') || "
                                      "ifnull(known_by, '-') || ifnull(merged_into, '-') FROM customer ORDER BY id";
    for (const char *sql :
         {customers, "SELECT id || ':' || customer_id || value || '/' || place FROM contact_point ORDER BY id",
          "SELECT id || ':' || customer_id FROM purchase ORDER BY id",
          "SELECT id || ':' || customer_id FROM score ORDER BY id",
          "SELECT id || ':' || customer_id FROM consent ORDER BY id",
          "SELECT id || ':' || customer_id FROM need ORDER BY id",
          "SELECT id || ':' || customer_id FROM customer_note ORDER BY id",
          "SELECT id || ':' || ifnull(customer_id, '-') FROM review ORDER BY id",
          "SELECT id || ':' || ifnull(referrer_id, '-') || '>' || ifnull(friend_id, '-') FROM referral ORDER BY id",
          "SELECT customer_a || '/' || customer_b FROM not_the_same ORDER BY 1"})
        picture += rowsOf(shop, QString::fromLatin1(sql)) + u'\n';
    return picture;
}

Customer customerOf(const TestShop &shop, CustomerId id)
{
    Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadOnly);
    return *CustomerStore(*connection).find(id);
}

QStringList wrong(const TestShop &shop)
{
    return valueOf(CheckFile(shop.file).run()).findings;
}

/// Five people who bought, wrote and sent each other.
struct Street : TestShop
{
    std::vector<CustomerId> people;

    Street()
    {
        const KeepCustomers keep(file);
        const RecordPurchase record(file);
        for (int i = 0; i < 5; ++i) {
            const QString name = u"Person %1"_s.arg(i);
            people.push_back(valueOf(keep.add({.name = name,
                                               .emails = {u"%1@example.com"_s.arg(i), u"%1@example.org"_s.arg(i)},
                                               .phones = {u"020%1"_s.arg(i)},
                                               .segment = u"Segment %1"_s.arg(i % 2),
                                               .preferred = ContactWay(i % 3),
                                               .consents = {{.kind = ConsentKind::Post, .granted = i % 2 == 0}}})));
            const CustomerId id = people.back();
            valueOf(record.add({.customer = id, .amountMinor = 100 + i}));
            valueOf(record.add({.customer = id, .amountMinor = 200 + i}));
            valueOf(keep.addScore({.customer = id, .value = double(1 + i)}));
            valueOf(keep.addNote(id, name));
            valueOf(keep.setNeeds(id, {{.words = name}}));
            valueOf(keep.linkReview(valueOf(AddReview(file).add({.text = name})), id));
        }
        const RecordReferral refer(file);
        for (const auto &[from, to] : {std::pair(0, 1), std::pair(1, 2), std::pair(0, 3), std::pair(3, 2)})
            valueOf(refer.add({.sent = {.referrer = people[size_t(from)]}, .friendId = people[size_t(to)]}));
        valueOf(refer.add({.sent = {.referrer = people[2]}, .friendName = u"Somebody"_s}));
    }

    MergeChoice choice(size_t kept, size_t gone) const
    {
        const Customer one = customerOf(*this, people[kept]);
        const Customer other = customerOf(*this, people[gone]);
        MergeChoice made{one.id, other.id, one.name, one.contacts, one.preferred, one.segment, one.knownBy};
        made.contacts.insert(made.contacts.end(), other.contacts.begin(), other.contacts.end());
        return made;
    }
};
} // namespace

class TestMergeCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingMovesAndComesBack();
    void undoAndRedoOfAMerge();
    void whatCameLaterStays();
    void ordersWhoseFileNamedTheGoneOneGoWithThem();
    void ordersThatCouldBeEitherOnesStay();
    void whatTheOwnerChangedSinceStays();
    void refusalsOfBothHold();
    void refusalsStayWhateverIsChosen();
    void aRefusalWinsOverAPreferredWay_data();
    void aRefusalWinsOverAPreferredWay();
    void aRefusalWinsOverAConsent_data();
    void aRefusalWinsOverAConsent();
    void aConsentWaitsForEveryRefusal();
    void aConsentComesBackWhenNobodyRefusesIt_data();
    void aConsentComesBackWhenNobodyRefusesIt();
    void aRefusalThatCameMeanwhileStandsWithBoth();
    void contactsStandInTheOrderOfTheChoice();
    void contactsTypedAfterAMergeComeLast();
    void whatTheyWouldBeTogether();
    void aReferralBetweenTheTwoWaits();
    void aReferralThatClosesACircleIsShownAndNotCounted();
    void aMergedEntryIsFoundAsTheKeptOne();
    void aDeletedCustomerTakesTheMergedOneAlong();
    void mergesComeApartInAnyOrder_data();
    void mergesComeApartInAnyOrder();
    void likelyPairs();
    void firstNamesThatDifferAreTwoPeople();
    void likelyPairsAmongMany();
};

void TestMergeCustomers::everythingMovesAndComesBack()
{
    Street shop;
    const QString before = pictureOf(shop);
    const MergeCustomers merging(shop.file);
    MergeChoice choice = shop.choice(0, 4);
    choice.name = u"Person 4"_s;
    std::erase_if(choice.contacts, [](const ContactPoint &contact) {
        return contact.value == "0@example.com"_L1 || contact.value == "4@example.org"_L1;
    });
    const MergeId merge = valueOf(merging.merge(choice));
    const QString kept = QString::number(shop.people[0].value());
    QCOMPARE(rowsOf(shop, u"SELECT count(*) FROM purchase WHERE customer_id = "_s + kept), u"4\n"_s);
    QCOMPARE(rowsOf(shop, u"SELECT count(*) FROM review WHERE customer_id = "_s + kept), u"2\n"_s);
    QCOMPARE(customerOf(shop, shop.people[0]).name, u"Person 4"_s);
    QCOMPARE(rowsOf(shop, u"SELECT value FROM contact_point WHERE customer_id = %1 ORDER BY id"_s.arg(kept)),
             u"0@example.org\n0200\n4@example.com\n0204\n"_s);
    QCOMPARE(wrong(shop), QStringList());
    shop.reopen();
    QCOMPARE(valueOf(MergeCustomers(shop.file).unmerge(merge)), shop.people[4]);
    QCOMPARE(pictureOf(shop), before);
    QCOMPARE(wrong(shop), QStringList());
    QCOMPARE(errorOf(MergeCustomers(shop.file).unmerge(merge)), Error::Kind::NotFound);
}

void TestMergeCustomers::undoAndRedoOfAMerge()
{
    Street shop;
    const QString apart = pictureOf(shop);
    const MergeId merge = valueOf(MergeCustomers(shop.file).merge(shop.choice(2, 0)));
    const QString together = pictureOf(shop);
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(pictureOf(shop), apart);
    for (const QString &picture : {together, apart}) {
        valueOf(Undo(shop.file).undo());
        QCOMPARE(pictureOf(shop), picture);
        QCOMPARE(wrong(shop), QStringList());
    }
    for (const QString &picture : {together, apart}) {
        valueOf(Undo(shop.file).redo());
        QCOMPARE(pictureOf(shop), picture);
        QCOMPARE(wrong(shop), QStringList());
    }
    valueOf(MergeCustomers(shop.file).notTheSame(shop.people[3], shop.people[1]));
    const QString marked = pictureOf(shop);
    QVERIFY(marked != apart);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(pictureOf(shop), apart);
    valueOf(Undo(shop.file).redo());
    QCOMPARE(pictureOf(shop), marked);
}

void TestMergeCustomers::whatCameLaterStays()
{
    Street shop;
    const MergeId merge = valueOf(MergeCustomers(shop.file).merge(shop.choice(0, 4)));
    // Asked for by the old number, written down for the entry that stands.
    const PurchaseId later =
        valueOf(RecordPurchase(shop.file).add({.customer = shop.people[4], .amountMinor = 5})).purchase;
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(rowsOf(shop, u"SELECT customer_id FROM purchase WHERE id = %1"_s.arg(later.value())).trimmed(),
             QString::number(shop.people[0].value()));
}

void TestMergeCustomers::ordersWhoseFileNamedTheGoneOneGoWithThem()
{
    Street shop;
    const QString numbered =
        u"SELECT order_number || ':' || customer_id FROM purchase WHERE order_number IS NOT NULL ORDER BY id"_s;
    const auto belongTo = [&shop](const std::vector<std::pair<int, int>> &orders) {
        QString rows;
        for (const auto &[number, person] : orders)
            rows += u"%1:%2\n"_s.arg(number).arg(shop.people[size_t(person)].value());
        return rows;
    };
    const MergeId merge = valueOf(MergeCustomers(shop.file).merge(shop.choice(0, 4)));
    imported(
        shop,
        shop.write(u"a.csv"_s,
                   QStringLiteral("Order number,Customer,Email,Date,Amount\n1,Person 4,4@example.com,2025-11-03,5.00\n"
                                  "2,Person 0,0@example.org,2025-11-03,6.00\n3,李娜,4@example.org,2025-11-03,7.00\n"
                                  "4,Person 4,4@example.com,2025-11-04,8.00\n")
                       .toUtf8()));
    const QString fourth = rowsOf(shop, u"SELECT id FROM purchase WHERE order_number = '4'"_s).trimmed();
    const PurchaseId ofTheOwner(fourth.toLongLong());
    valueOf(RecordPurchase(shop.file).setCustomer(ofTheOwner, shop.people[1]));
    valueOf(RecordPurchase(shop.file).setCustomer(ofTheOwner, shop.people[0]));
    const QString together = belongTo({{1, 0}, {2, 0}, {3, 0}, {4, 0}});
    QCOMPARE(rowsOf(shop, numbered), together);
    // By way of a merge after it, too.
    const MergeId later = valueOf(MergeCustomers(shop.file).merge(shop.choice(2, 0)));
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(rowsOf(shop, numbered), belongTo({{1, 4}, {2, 2}, {3, 4}, {4, 2}}));
    valueOf(MergeCustomers(shop.file).unmerge(later));
    const QString apart = belongTo({{1, 4}, {2, 0}, {3, 4}, {4, 0}});
    QCOMPARE(rowsOf(shop, numbered), apart);
    QCOMPARE(wrong(shop), QStringList());
    for (int step = 0; step < 3; ++step)
        valueOf(Undo(shop.file).undo());
    QCOMPARE(rowsOf(shop, numbered), together);
    for (int step = 0; step < 3; ++step)
        valueOf(Undo(shop.file).redo());
    QCOMPARE(rowsOf(shop, numbered), apart);
    QCOMPARE(wrong(shop), QStringList());
}

/// A name that both have tells neither.
void TestMergeCustomers::ordersThatCouldBeEitherOnesStay()
{
    TestShop shop;
    const KeepCustomers keep(shop.file);
    const CustomerId kept = valueOf(keep.add({.name = u"Anna"_s, .emails = {u"a@x.org"_s}}));
    const CustomerId gone = valueOf(keep.add({.name = u"Anna"_s, .emails = {u"b@x.org"_s}}));
    const MergeId merge = valueOf(MergeCustomers(shop.file).merge({.kept = kept, .gone = gone, .name = u"Anna"_s}));
    imported(shop, shop.write(u"a.csv"_s, "Order number,Customer,Date,Amount\n1,Anna,2025-11-03,5.00\n"));
    const QString owner = u"SELECT customer_id FROM purchase"_s;
    const QString before = rowsOf(shop, owner);
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(rowsOf(shop, owner), before);
}

void TestMergeCustomers::whatTheOwnerChangedSinceStays()
{
    Street shop;
    MergeChoice choice = shop.choice(0, 4);
    choice.name = u"Person 4"_s;
    const MergeId merge = valueOf(MergeCustomers(shop.file).merge(choice));
    valueOf(KeepCustomers(shop.file).edit(shop.people[0], {.name = u"The right name"_s}));
    const QString moved =
        rowsOf(shop, u"SELECT max(id) FROM purchase WHERE customer_id = %1"_s.arg(shop.people[0].value()));
    valueOf(RecordPurchase(shop.file).setCustomer(PurchaseId(moved.trimmed().toLongLong()), shop.people[1]));
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(customerOf(shop, shop.people[0]).name, u"The right name"_s);
    QCOMPARE(rowsOf(shop, u"SELECT count(*) FROM purchase WHERE customer_id = %1"_s.arg(shop.people[4].value())),
             u"1\n"_s);
    QCOMPARE(wrong(shop), QStringList());
}

void TestMergeCustomers::refusalsOfBothHold()
{
    Street shop; // Who has an odd number refuses letters.
    valueOf(MergeCustomers(shop.file).merge(shop.choice(0, 1)));
    QVERIFY(refusalOf(customerOf(shop, shop.people[0]), ContactWay::Post));
}

void TestMergeCustomers::refusalsStayWhateverIsChosen()
{
    Street shop;
    valueOf(
        KeepCustomers(shop.file).edit(shop.people[4],
                                      {.name = u"Person 4"_s,
                                       .consents = {{.kind = ConsentKind::BeAsked, .source = u"said so"_s},
                                                    {.kind = ConsentKind::Phone, .withdrawn = QDate(2025, 11, 20)}}}));
    MergeChoice choice = shop.choice(0, 4);
    choice.contacts.clear();
    choice.preferred = ContactWay::Phone;
    const MergeId merge = valueOf(MergeCustomers(shop.file).merge(choice));
    const auto beAsked = [&shop](size_t who) {
        return std::ranges::count_if(customerOf(shop, shop.people[who]).consents, [](const Consent &consent) {
            return consent.kind == ConsentKind::BeAsked && !consent.granted && consent.stands();
        });
    };
    QCOMPARE(beAsked(0), 1);
    QVERIFY(!refusalOf(customerOf(shop, shop.people[0]), ContactWay::Phone)); // That one was withdrawn.
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(beAsked(0), 0);
    QCOMPARE(beAsked(4), 1);
}

void TestMergeCustomers::aRefusalWinsOverAPreferredWay_data()
{
    QTest::addColumn<bool>("keptRefuses");
    QTest::newRow("the entry that stays refuses") << true;
    QTest::newRow("the entry that goes refuses") << false;
}

void TestMergeCustomers::aRefusalWinsOverAPreferredWay()
{
    QFETCH(bool, keptRefuses);
    TestShop shop;
    const KeepCustomers keep(shop.file);
    const CustomerId likes = valueOf(keep.add({.name = u"Anna"_s, .preferred = ContactWay::Email}));
    const CustomerId refuses =
        valueOf(keep.add({.name = u"A. Novak"_s, .consents = {{.kind = ConsentKind::Email, .source = u"said so"_s}}}));
    const CustomerId kept = keptRefuses ? refuses : likes;
    const CustomerId gone = keptRefuses ? likes : refuses;
    const MergeId merge = valueOf(MergeCustomers(shop.file).merge(
        {.kept = kept, .gone = gone, .name = u"Anna"_s, .preferred = ContactWay::Email}));
    QVERIFY(refusalOf(customerOf(shop, kept), ContactWay::Email));
    QCOMPARE(customerOf(shop, kept).preferred, ContactWay::None);
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(customerOf(shop, likes).preferred, ContactWay::Email);
    QVERIFY(!refusalOf(customerOf(shop, likes), ContactWay::Email));
    QCOMPARE(customerOf(shop, refuses).preferred, ContactWay::None);
}

void TestMergeCustomers::aRefusalWinsOverAConsent_data()
{
    QTest::addColumn<bool>("keptRefuses");
    QTest::newRow("the entry that stays refuses") << true;
    QTest::newRow("the entry that goes refuses") << false;
}

void TestMergeCustomers::aRefusalWinsOverAConsent()
{
    QFETCH(bool, keptRefuses);
    TestShop shop;
    const KeepCustomers keep(shop.file);
    const CustomerId allows =
        valueOf(keep.add({.name = u"Anna"_s,
                          .consents = {{.kind = ConsentKind::Phone, .granted = true, .source = u"said so"_s},
                                       {.kind = ConsentKind::Marketing, .granted = true}}}));
    const CustomerId refuses =
        valueOf(keep.add({.name = u"A. Novak"_s, .consents = {{.kind = ConsentKind::Phone, .source = u"rang up"_s}}}));
    const std::vector<Consent> allowed = customerOf(shop, allows).consents;
    const std::vector<Consent> refused = customerOf(shop, refuses).consents;
    const CustomerId kept = keptRefuses ? refuses : allows;
    const CustomerId gone = keptRefuses ? allows : refuses;
    const MergeId merge = valueOf(MergeCustomers(shop.file).merge({.kept = kept, .gone = gone, .name = u"Anna"_s}));
    const auto isKept = [](const Consent &consent) {
        return consent.kind == ConsentKind::Marketing ? consent.granted : !consent.granted;
    };
    const std::vector<Consent> both = customerOf(shop, kept).consents;
    QCOMPARE(both.size(), size_t(2));
    QVERIFY(std::ranges::all_of(both, isKept));
    const QString together = pictureOf(shop);
    valueOf(MergeCustomers(shop.file).unmerge(merge));
    QCOMPARE(customerOf(shop, allows).consents, allowed);
    QCOMPARE(customerOf(shop, refuses).consents, refused);
    valueOf(Undo(shop.file).undo());
    QCOMPARE(pictureOf(shop), together);
}

/// However many refuse what one allows, and in whatever order they are taken apart.
void TestMergeCustomers::aConsentWaitsForEveryRefusal()
{
    TestShop shop;
    const KeepCustomers keep(shop.file);
    const CustomerId allows =
        valueOf(keep.add({.name = u"Anna"_s, .consents = {{.kind = ConsentKind::Phone, .granted = true}}}));
    std::vector<MergeId> merges;
    for (const QString &name : {u"A. Novak"_s, u"Ann Novak"_s}) {
        const CustomerId refuses = valueOf(keep.add({.name = name, .consents = {{.kind = ConsentKind::Phone}}}));
        merges.push_back(
            valueOf(MergeCustomers(shop.file).merge({.kept = allows, .gone = refuses, .name = u"Anna"_s})));
    }
    const auto mayBeRung = [&shop, allows] {
        const std::vector<Consent> all = customerOf(shop, allows).consents;
        return std::ranges::any_of(all, &Consent::granted);
    };
    QVERIFY(!mayBeRung());
    valueOf(MergeCustomers(shop.file).unmerge(merges[0]));
    QVERIFY(!mayBeRung()); // The other one refused it too.
    QVERIFY(refusalOf(customerOf(shop, allows), ContactWay::Phone));
    valueOf(MergeCustomers(shop.file).unmerge(merges[1]));
    QVERIFY(mayBeRung());
    QVERIFY(!refusalOf(customerOf(shop, allows), ContactWay::Phone));
}

void TestMergeCustomers::aConsentComesBackWhenNobodyRefusesIt_data()
{
    QTest::addColumn<bool>("keptAllows");
    QTest::newRow("of the entry that stays") << true;
    QTest::newRow("of the entry that goes") << false;
}

/// Two merges, of which the first brought the refusal and is taken apart.
void TestMergeCustomers::aConsentComesBackWhenNobodyRefusesIt()
{
    QFETCH(const bool, keptAllows);
    TestShop shop;
    const KeepCustomers keep(shop.file);
    const CustomerId allows =
        valueOf(keep.add({.name = u"Anna"_s, .consents = {{.kind = ConsentKind::Phone, .granted = true}}}));
    const CustomerId between = valueOf(keep.add({.name = u"A. Novak"_s}));
    const CustomerId refuses = valueOf(keep.add({.name = u"Ann Novak"_s, .consents = {{.kind = ConsentKind::Phone}}}));
    const QString before = pictureOf(shop);
    const MergeCustomers merging(shop.file);
    const MergeId first = valueOf(merging.merge({.kept = between, .gone = refuses, .name = u"A. Novak"_s}));
    const CustomerId kept = keptAllows ? allows : between;
    const MergeId second =
        valueOf(merging.merge({.kept = kept, .gone = keptAllows ? between : allows, .name = u"Anna"_s}));
    const auto mayBeRung = [&shop](CustomerId who) {
        const std::vector<Consent> all = customerOf(shop, who).consents;
        return !refusalOf(customerOf(shop, who), ContactWay::Phone) && std::ranges::any_of(all, &Consent::granted);
    };
    QVERIFY(!mayBeRung(kept));
    const QString together = pictureOf(shop);
    valueOf(merging.unmerge(first));
    QVERIFY(mayBeRung(kept));
    QVERIFY(refusalOf(customerOf(shop, refuses), ContactWay::Phone));
    QCOMPARE(wrong(shop), QStringList());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(pictureOf(shop), together);
    valueOf(Undo(shop.file).redo());
    valueOf(merging.unmerge(second));
    QCOMPARE(pictureOf(shop), before);
}

/// Whose e-mail the file named, they were one person then.
void TestMergeCustomers::aRefusalThatCameMeanwhileStandsWithBoth()
{
    TestShop shop;
    const KeepCustomers keep(shop.file);
    const CustomerId kept =
        valueOf(keep.add({.name = u"Anna"_s, .emails = {u"a@x.org"_s}, .consents = {{.kind = ConsentKind::Phone}}}));
    const CustomerId gone = valueOf(keep.add({.name = u"Anna Novak"_s,
                                              .emails = {u"b@x.org"_s},
                                              .consents = {{.kind = ConsentKind::Marketing, .granted = true}}}));
    const CustomerId later = valueOf(keep.add({.name = u"Ann"_s, .consents = {{.kind = ConsentKind::Post}}}));
    const auto refused = [&shop](CustomerId who) {
        QStringList kinds;
        for (const Consent &consent : customerOf(shop, who).consents) {
            if (!consent.granted && consent.stands())
                kinds += keyOf(consent.kind);
        }
        kinds.sort();
        return kinds.join(u' ');
    };
    const MergeCustomers merging(shop.file);
    const MergeId merge = valueOf(merging.merge({.kept = kept, .gone = gone, .name = u"Anna"_s}));
    imported(shop,
             shop.write(u"a.csv"_s, "Customer,E-mail,Phone,Accepts marketing,Segment\nAnna Novak,b@x.org,,no,\n"));
    QCOMPARE(refused(kept), u"marketing phone"_s);
    const MergeId another = valueOf(merging.merge({.kept = later, .gone = kept, .name = u"Ann"_s}));
    QCOMPARE(refused(later), u"marketing phone post"_s);
    const QString together = pictureOf(shop);
    valueOf(merging.unmerge(merge));
    QCOMPARE(refused(gone), u"marketing"_s);
    QCOMPARE(refused(later), u"marketing phone post"_s);
    QVERIFY(std::ranges::none_of(customerOf(shop, gone).consents,
                                 [](const Consent &consent) { return consent.granted && consent.stands(); }));
    QCOMPARE(wrong(shop), QStringList());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(pictureOf(shop), together);
    valueOf(Undo(shop.file).redo());
    valueOf(merging.unmerge(another));
    QCOMPARE(refused(kept), u"marketing phone"_s);
    QCOMPARE(refused(later), u"post"_s);
    QCOMPARE(wrong(shop), QStringList());
}

void TestMergeCustomers::contactsStandInTheOrderOfTheChoice()
{
    Street shop;
    const QString before = pictureOf(shop);
    MergeChoice choice = shop.choice(0, 4);
    std::ranges::reverse(choice.contacts);
    QStringList expected;
    for (const ContactPoint &contact : choice.contacts)
        expected += contact.value;
    const auto contactsOf = [&shop](size_t who) {
        QStringList values;
        for (const ContactPoint &contact : customerOf(shop, shop.people[who]).contacts)
            values += contact.value;
        return values;
    };
    const MergeId first = valueOf(MergeCustomers(shop.file).merge(choice));
    QCOMPARE(contactsOf(0), expected); // The first of a kind is the one to use.
    MergeChoice more = shop.choice(0, 2);
    std::ranges::rotate(more.contacts, more.contacts.begin() + 3);
    const MergeId second = valueOf(MergeCustomers(shop.file).merge(more));
    QCOMPARE(contactsOf(0).first(), more.contacts.front().value);
    const QString together = pictureOf(shop);
    valueOf(MergeCustomers(shop.file).unmerge(first)); // The older one first.
    QCOMPARE(contactsOf(4), (QStringList{u"4@example.com"_s, u"4@example.org"_s, u"0204"_s}));
    valueOf(Undo(shop.file).undo());
    QCOMPARE(pictureOf(shop), together);
    valueOf(Undo(shop.file).redo());
    valueOf(MergeCustomers(shop.file).unmerge(second));
    QCOMPARE(pictureOf(shop), before);
}

void TestMergeCustomers::contactsTypedAfterAMergeComeLast()
{
    Street shop;
    MergeChoice choice = shop.choice(0, 4);
    choice.contacts = {choice.contacts[3], choice.contacts[0]}; // An e-mail of each, the gone one's first.
    valueOf(MergeCustomers(shop.file).merge(choice));
    valueOf(KeepCustomers(shop.file).edit(
        shop.people[0], {.name = u"One"_s, .emails = {u"4@example.com"_s, u"0@example.com"_s, u"new@example.com"_s}}));
    const std::vector<ContactPoint> contacts = customerOf(shop, shop.people[0]).contacts;
    QCOMPARE(contacts.size(), size_t(3));
    QCOMPARE(contacts[0].value, u"4@example.com"_s);
    QCOMPARE(contacts[2].value, u"new@example.com"_s);
}

void TestMergeCustomers::whatTheyWouldBeTogether()
{
    Street shop;
    const MergeCustomers merging(shop.file);
    const auto bought = [&shop](size_t who, int day) {
        valueOf(RecordPurchase(shop.file).add(
            {.customer = shop.people[who], .amountMinor = 100, .when = Moment::onDay(QDate(2025, 10, day))}));
    };
    bought(1, 1);
    bought(3, 1);
    bought(3, 2);
    const QString before = pictureOf(shop);
    const MergePreview preview = valueOf(merging.preview(shop.people[1], shop.people[3]));
    QCOMPARE(preview.first.customer.id, shop.people[1]);
    QCOMPARE(preview.second.customer.id, shop.people[3]);
    QCOMPARE(preview.occasionsTogether, 3); // 1 and 2 October, and today: not 2 and 3 added up.
    QVERIFY(preview.cameThrough); // Person 0 brought both.
    QCOMPARE(preview.cameThrough->referral.referrer, shop.people[0]);
    QCOMPARE(preview.cameThrough->credit, ReferralCredit::AlreadyCustomer); // They had bought in October.
    QVERIFY(!preview.likely);
    QCOMPARE(pictureOf(shop), before); // Looking changes nothing.
    // Person 0 brought Person 1: together they would have brought themselves.
    const MergePreview ofThemselves = valueOf(merging.preview(shop.people[0], shop.people[1]));
    QVERIFY(!ofThemselves.cameThrough);
    QCOMPARE(ofThemselves.setAside.size(), size_t(1));
    QCOMPARE(ofThemselves.setAside[0].friendName, u"Person 1"_s);
    QVERIFY(preview.setAside.empty());
    const MergeId merge = valueOf(merging.merge(shop.choice(1, 3)));
    const CustomerDetails one = valueOf(ReadCustomers(shop.file).details(shop.people[1]));
    QCOMPARE(one.row.occasions, preview.occasionsTogether);
    QCOMPARE(one.cameThrough->credit, preview.cameThrough->credit);
    QCOMPARE(errorOf(merging.preview(shop.people[1], shop.people[3])), Error::Kind::Conflict);
    valueOf(merging.unmerge(merge));
    QCOMPARE(pictureOf(shop), before);
}

void TestMergeCustomers::aReferralBetweenTheTwoWaits()
{
    Street shop;
    const QString before = pictureOf(shop);
    const auto counted = [&shop] { return valueOf(CheckFile(shop.file).run()).contents.referrals; };
    const qint64 apart = counted();
    const MergeId self = valueOf(MergeCustomers(shop.file).merge(shop.choice(0, 1))); // Person 0 brought Person 1.
    QCOMPARE(wrong(shop), QStringList());
    QCOMPARE(counted(), apart - 1); // As many as are listed.
    QCOMPARE(counted(), valueOf(ReadReferrals(shop.file).find({})).total);
    const MergeId loop = valueOf(MergeCustomers(shop.file).merge(shop.choice(2, 0))); // And both Person 2 in the end.
    QCOMPARE(wrong(shop), QStringList());
    valueOf(MergeCustomers(shop.file).unmerge(self));
    valueOf(MergeCustomers(shop.file).unmerge(loop));
    QCOMPARE(pictureOf(shop), before);
}

void TestMergeCustomers::aReferralThatClosesACircleIsShownAndNotCounted()
{
    TestShop shop;
    const auto person = [&shop](const QString &name) {
        const CustomerId id = valueOf(KeepCustomers(shop.file).add({.name = name}));
        valueOf(RecordPurchase(shop.file).add(
            {.customer = id, .amountMinor = 500, .when = Moment::onDay(QDate(2025, 10, 20))}));
        return id;
    };
    const CustomerId amy = person(u"Amy Stone"_s);
    const CustomerId xan = person(u"Xan Hill"_s);
    const CustomerId other = person(u"A. Stone"_s);
    const RecordReferral refer(shop.file);
    valueOf(refer.add({.sent = {.referrer = amy}, .friendId = xan, .recommended = QDate(2025, 10, 1)}));
    valueOf(refer.add({.sent = {.referrer = xan}, .friendId = other, .recommended = QDate(2025, 10, 10)}));
    const MergeCustomers merging(shop.file);
    const MergePreview preview = valueOf(merging.preview(amy, other));
    QVERIFY(preview.cameThrough);
    QCOMPARE(preview.cameThrough->credit, ReferralCredit::Circle);
    MergeChoice choice{.kept = amy, .gone = other, .name = u"Amy Stone"_s};
    const MergeId merge = valueOf(merging.merge(choice));
    QCOMPARE(wrong(shop), QStringList());

    const CustomerDetails after = valueOf(ReadCustomers(shop.file).details(amy));
    QVERIFY(after.cameThrough);
    QCOMPARE(after.cameThrough->referral.referrer, xan);
    QCOMPARE(after.cameThrough->credit, ReferralCredit::Circle);
    QCOMPARE(after.hasBrought.size(), size_t(1));
    QCOMPARE(after.hasBrought.front().credit, ReferralCredit::Credited);
    QCOMPARE(std::ranges::count(after.story, StoryEntry::Kind::Came, &StoryEntry::kind), 1);
    QCOMPARE(valueOf(ReadCustomers(shop.file).details(xan)).hasBrought.front().credit, ReferralCredit::Circle);
    const FoundReferrals all = valueOf(ReadReferrals(shop.file).find({}));
    QCOMPARE(all.total, 2);
    valueOf(merging.unmerge(merge));
    QCOMPARE(valueOf(ReadCustomers(shop.file).details(other)).cameThrough->credit, ReferralCredit::Credited);
}

void TestMergeCustomers::aMergedEntryIsFoundAsTheKeptOne()
{
    Street shop;
    MergeChoice choice = shop.choice(0, 4);
    choice.contacts.resize(1); // The others wait with the merged entry.
    valueOf(MergeCustomers(shop.file).merge(choice));
    imported(shop, shop.write(u"a.csv"_s, "rating,review,email\n5,Good bread,4@example.com\n"));
    QCOMPARE(rowsOf(shop, u"SELECT customer_id FROM review WHERE email = '4@example.com'"_s).trimmed(),
             QString::number(shop.people[0].value()));
    QCOMPARE(errorOf(MergeCustomers(shop.file).merge(choice)), Error::Kind::Conflict);
}

void TestMergeCustomers::aDeletedCustomerTakesTheMergedOneAlong()
{
    Street shop;
    valueOf(MergeCustomers(shop.file).merge(shop.choice(1, 4)));
    valueOf(MergeCustomers(shop.file).merge(shop.choice(0, 1)));
    const QString before = pictureOf(shop);
    valueOf(KeepCustomers(shop.file).remove(shop.people[0]));
    QCOMPARE(rowsOf(shop, u"SELECT count(*) FROM customer"_s), u"2\n"_s);
    QCOMPARE(wrong(shop), QStringList());
    valueOf(Undo(shop.file).undo());
    QCOMPARE(pictureOf(shop), before);
    QCOMPARE(wrong(shop), QStringList());
    valueOf(Undo(shop.file).redo());
    QCOMPARE(rowsOf(shop, u"SELECT count(*) FROM customer"_s), u"2\n"_s);
}

void TestMergeCustomers::mergesComeApartInAnyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMergeCustomers::mergesComeApartInAnyOrder()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto oneOf = [&random](size_t count) { return size_t(random.bounded(int(count))); };
    Street shop;
    const MergeCustomers merging(shop.file);
    const QString before = pictureOf(shop);
    std::vector<MergeId> live;
    const auto takeApart = [&] {
        const auto at = live.begin() + qsizetype(oneOf(live.size()));
        valueOf(merging.unmerge(*at));
        live.erase(at);
    };
    for (int step = 0; step < 12; ++step) {
        if (!live.empty() && oneOf(3) == 0) {
            takeApart();
        } else {
            const size_t kept = oneOf(5);
            const size_t gone = oneOf(5);
            if (customerOf(shop, shop.people[kept]).mergedInto.isStored()
                || customerOf(shop, shop.people[gone]).mergedInto.isStored() || kept == gone)
                continue;
            MergeChoice choice = shop.choice(kept, gone);
            choice.name = u"Name %1"_s.arg(oneOf(3));
            choice.preferred = ContactWay(oneOf(4));
            choice.segment = oneOf(2) == 0 ? SegmentId() : choice.segment;
            std::erase_if(choice.contacts, [&](const ContactPoint &) { return oneOf(2) == 0; });
            std::ranges::shuffle(choice.contacts, random);
            live.push_back(valueOf(merging.merge(choice)));
        }
        QCOMPARE(wrong(shop), QStringList());
    }
    while (!live.empty())
        takeApart();
    QCOMPARE(pictureOf(shop), before);
    QCOMPARE(wrong(shop), QStringList());
}

void TestMergeCustomers::likelyPairs()
{
    TestShop shop;
    const KeepCustomers keep(shop.file);
    const auto person = [&keep](const QString &name, const QString &email = {}, const QString &phone = {}) {
        return valueOf(keep.add({.name = name, .emails = {email}, .phones = {phone}}));
    };
    const CustomerId priya = person(u"Priya Nair"_s, u"priya@example.com"_s);
    const CustomerId initial = person(u"P. Nair"_s, {}, u"+44 1"_s);
    const CustomerId mail = person(u"Somebody"_s, u"PRIYA@example.com"_s);
    const CustomerId phone = person(u"Somebody else"_s, {}, u"+441"_s);
    const CustomerId wang = person(u"王小明"_s);
    const CustomerId wangShort = person(u"王小"_s);
    person(u"王大"_s);
    person(u"Anil Nair"_s);
    const CustomerId tom = person(u"Tom"_s);
    const CustomerId tomAgain = person(u"tom "_s);
    valueOf(RecordPurchase(shop.file).add({.customer = priya}));
    valueOf(RecordPurchase(shop.file).add({.customer = mail}));

    const auto found = valueOf(MergeCustomers(shop.file).likelyPairs());
    using Reason = LikelySame::Reason;
    const std::vector<std::tuple<CustomerId, CustomerId, Reason, bool>> expected{
        {priya, mail, Reason::SameEmail, false},      {initial, phone, Reason::SamePhone, true},
        {tom, tomAgain, Reason::SameName, true},      {priya, initial, Reason::SimilarName, true},
        {wang, wangShort, Reason::SimilarName, true},
    };
    QCOMPARE(found.size(), expected.size());
    for (size_t at = 0; at < expected.size(); ++at) {
        const auto &[one, likely] = found[at];
        QCOMPARE(std::tuple(one, likely.id, likely.reason, likely.neverSameDay), expected[at]);
    }
    QCOMPARE(found[0].second.name, u"Somebody"_s);
    valueOf(MergeCustomers(shop.file).notTheSame(mail, priya));
    QCOMPARE(valueOf(MergeCustomers(shop.file).likelyPairs()).size(), expected.size() - 1);
    QCOMPARE(valueOf(MergeCustomers(shop.file).likelyPairs(1)).size(), size_t(1));
}

void TestMergeCustomers::firstNamesThatDifferAreTwoPeople()
{
    TestShop shop;
    const KeepCustomers keep(shop.file);
    const CustomerId grace = valueOf(keep.add({.name = u"Grace Whitlock"_s, .phones = {u"+44 1"_s}}));
    const CustomerId gerald = valueOf(keep.add({.name = u"Gerald Whitlock"_s, .phones = {u"+44 2"_s}}));
    valueOf(keep.add({.name = u"Florence Kovacs"_s}));
    valueOf(keep.add({.name = u"Farah Kovacs"_s}));
    valueOf(keep.add({.name = u"Anna Lee"_s}));
    valueOf(keep.add({.name = u"Annabel Lee"_s}));
    QVERIFY(valueOf(MergeCustomers(shop.file).likelyPairs()).empty());
    QVERIFY(valueOf(ReadCustomers(shop.file).details(gerald)).likelySame.empty());

    const CustomerId initial = valueOf(keep.add({.name = u"G. Whitlock"_s}));
    QCOMPARE(valueOf(MergeCustomers(shop.file).likelyPairs()).size(), size_t(2));
    const std::vector<LikelySame> likely = valueOf(ReadCustomers(shop.file).details(grace)).likelySame;
    QCOMPARE(likely.size(), size_t(1));
    QCOMPARE(likely[0].id, initial);

    for (int other = 0; other < 20; ++other) // More than are compared with each other.
        valueOf(keep.add({.name = u"G%1 Whitlock"_s.arg(QString(3, QChar(u'a' + other)))}));
    QCOMPARE(valueOf(MergeCustomers(shop.file).likelyPairs()).size(), size_t(22));
}

void TestMergeCustomers::likelyPairsAmongMany()
{
    TestShop shop;
    shop.file.reset();
    {
        Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadWrite);
        // Everybody has the shop's own number, and every tenth the same name.
        QVERIFY(bool(connection->executeScript(
            "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO customer (id, name, created_at) SELECT i, 'Ann Smith' || (i % 10000), 0 FROM n;"
            "INSERT INTO contact_point (customer_id, kind, value, normalised) SELECT id, 2, '0', '0' FROM customer;")));
    }
    shop.reopen();
    QCOMPARE(valueOf(MergeCustomers(shop.file).likelyPairs(100)).size(), size_t(100));
}

SHOPBELL_TEST(TestMergeCustomers)
#include "test_mergecustomers.moc"
