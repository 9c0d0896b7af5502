// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changefeed.h"
#include "services/keepcharts.h"
#include "services/keepcustomers.h"
#include "services/recordpurchase.h"
#include "storage/connection.h"
#include "storage/statement.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// A shop with a regular, Priya, who brought Tom; both bought, scored, wrote.
struct Village : TestShop
{
    CustomerId priya;
    CustomerId tom;
    PurchaseId buns;
    ReviewId review;
    NoteId note;
    ScoreId score;
    ReferralId referral;
    AxisNoteId axisNote;
    SavedViewId view;

    Village()
    {
        const KeepCustomers keep(file);
        priya = valueOf(keep.add({.name = u"Priya Nair"_s,
                                  .emails = {u"priya@example.com"_s, u"p.nair@example.com"_s},
                                  .phones = {u"+44 20 7946 0000"_s},
                                  .segment = u"Regulars"_s,
                                  .knownBy = u"Anna"_s,
                                  .preferred = ContactWay::Email,
                                  .consents = {{.kind = ConsentKind::Phone, .source = u"said at the till"_s}}}));
        const RecordPurchase record(file);
        buns = valueOf(record.add({.customer = priya, .amountMinor = 420, .what = u"Six buns"_s})).purchase;
        tom = valueOf(record.add({.customerName = u"Tom"_s, .amountMinor = 900})).customer;
        referral = valueOf(RecordReferral(file).add({.sent = {.referrer = priya}, .friendId = tom}));
        review = valueOf(AddReview(file).add({.text = u"Lovely buns"_s, .author = u"Priya"_s}));
        valueOf(keep.linkReview(review, priya));
        note = valueOf(keep.addNote(priya, u"Takes oat milk"_s));
        score = valueOf(keep.addScore({.customer = priya, .value = 7}));
        valueOf(keep.setNeeds(priya, {{.words = u"No queue"_s, .why = u"Bus at nine"_s}, {.words = u"Rye"_s}}));
        axisNote = valueOf(KeepCharts(file).addNote(QDate(2025, 11, 1), u"New oven"_s));
        view = valueOf(KeepCharts(file).saveView(u"Half a year"_s, {.windowDays = 180}));
        valueOf(KeepCharts(file).setTarget(Statistic::RepeatPurchases, 0.4));
    }
};

using Act = std::function<void(const Village &)>;
Q_DECLARE_METATYPE(Act)

namespace {
constexpr const char *tables[] = {"customer", "contact_point", "consent",     "customer_note", "need",
                                  "score",    "segment",       "team_member", "purchase",      "purchase_item",
                                  "referral", "axis_note",     "target",      "saved_view"};

QString rowsOf(Connection &connection, const QString &sql)
{
    QString rows;
    Statement select(connection, sql);
    for (Result<bool> row = select.next(); row && *row; row = select.next())
        rows += select.text(0) + u'\n';
    return rows;
}

/// Every row that belongs to customers and charts, as text.
QString pictureOf(const TestShop &shop)
{
    Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadOnly);
    QString picture;
    for (const char *table : tables) {
        const QString name = QString::fromLatin1(table);
        QStringList columns;
        for (const QString &column : rowsOf(*connection, u"SELECT name FROM pragma_table_info('%1')"_s.arg(name))
                                         .split(u'\n', Qt::SkipEmptyParts))
            columns += u"quote(%1)"_s.arg(column);
        picture += name + u'\n'
            + rowsOf(*connection, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.join(u" || ',' || "_s), name));
    }
    return picture + rowsOf(*connection, u"SELECT id || ':' || ifnull(customer_id, '') FROM review ORDER BY id"_s);
}

QString cell(const TestShop &shop, const QString &sql)
{
    Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadOnly);
    return rowsOf(*connection, sql).trimmed();
}
} // namespace

class TestKeepCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionGoesBackAndForth_data();
    void everyActionGoesBackAndForth();
    void refuses_data();
    void refuses();
    void whoIsTouchedIsSaid();
    void anOrderOfContactsIsKept();
    void onlyWishesAreAChangeOfTheirOwn();
    void aNameIsWrittenOnce();
    void circlesAreRefused();
    void aFriendWhoWasWaitedForIsLinked();
    void aNameAloneLinksNobody();
    void againAsLastTime();
    void importedPurchasesStayAsTheyAre();
    void historyOfOneCustomer();
};

void TestKeepCustomers::everyActionGoesBackAndForth_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
    row("adding a customer", [](const Village &shop) {
        valueOf(KeepCustomers(shop.file).add({.name = u"Mei"_s, .phones = {u"0171 1"_s}, .segment = u"New ones"_s}));
    });
    row("editing a customer", [](const Village &shop) {
        valueOf(KeepCustomers(shop.file).edit(shop.priya, {.name = u"Priya"_s, .emails = {u"p.nair@example.com"_s}}));
    });
    row("deleting a customer with all that belongs to them",
        [](const Village &shop) { valueOf(KeepCustomers(shop.file).remove(shop.priya)); });
    row("deleting a friend", [](const Village &shop) { valueOf(KeepCustomers(shop.file).remove(shop.tom)); });
    row("a segment", [](const Village &shop) {
        valueOf(KeepCustomers(shop.file).setSegment({shop.priya, shop.tom}, u"Big"_s));
    });
    row("no segment", [](const Village &shop) { valueOf(KeepCustomers(shop.file).setSegment({shop.priya}, {})); });
    row("a note", [](const Village &shop) { valueOf(KeepCustomers(shop.file).addNote(shop.tom, u"Bakes"_s)); });
    row("editing a note", [](const Village &shop) { valueOf(KeepCustomers(shop.file).editNote(shop.note, u"Oat"_s)); });
    row("deleting a note", [](const Village &shop) { valueOf(KeepCustomers(shop.file).removeNote(shop.note)); });
    row("needs", [](const Village &shop) {
        valueOf(KeepCustomers(shop.file).setNeeds(shop.priya, {{.words = u"Quiet"_s, .unwanted = true}}));
    });
    row("a score", [](const Village &shop) {
        valueOf(KeepCustomers(shop.file).addScore(
            {.customer = shop.tom, .question = ScoreQuestion::WouldRecommend, .value = 0, .askedBy = u"Ben"_s}));
    });
    row("editing a score",
        [](const Village &shop) { valueOf(KeepCustomers(shop.file).editScore(shop.score, {.value = 9})); });
    row("deleting a score", [](const Village &shop) { valueOf(KeepCustomers(shop.file).removeScore(shop.score)); });
    row("linking a review to somebody else",
        [](const Village &shop) { valueOf(KeepCustomers(shop.file).linkReview(shop.review, shop.tom)); });
    row("unlinking a review", [](const Village &shop) { valueOf(KeepCustomers(shop.file).unlinkReview(shop.review)); });
    row("a purchase with who sent them", [](const Village &shop) {
        valueOf(RecordPurchase(shop.file).add({.customerName = u"Mei"_s,
                                               .amountMinor = 300,
                                               .servedBy = u"Ben"_s,
                                               .whoSent = WhoSent{.referrer = shop.tom}}));
    });
    row("a customer whom somebody sent", [](const Village &shop) {
        valueOf(KeepCustomers(shop.file).add({.name = u"Mei"_s}, WhoSent{.referrer = shop.tom}));
    });
    row("the same again", [](const Village &shop) { valueOf(RecordPurchase(shop.file).again(shop.buns)); });
    row("editing a purchase", [](const Village &shop) {
        valueOf(RecordPurchase(shop.file).edit(shop.buns, {.customer = shop.tom, .amountMinor = 1}));
    });
    row("a purchase of nobody",
        [](const Village &shop) { valueOf(RecordPurchase(shop.file).setCustomer(shop.buns, {})); });
    row("cancelling a purchase", [](const Village &shop) {
        valueOf(RecordPurchase(shop.file).setStatus(shop.buns, PurchaseStatus::Cancelled));
    });
    row("deleting a purchase", [](const Village &shop) { valueOf(RecordPurchase(shop.file).remove(shop.buns)); });
    row("a referral", [](const Village &shop) {
        valueOf(RecordReferral(shop.file).add({.sent = {.referrer = shop.tom}, .friendName = u"Ida"_s}));
    });
    row("editing a referral", [](const Village &shop) {
        valueOf(RecordReferral(shop.file).edit(shop.referral,
                                               {.sent = {.way = ReferralWay::SawOurPost}, .friendId = shop.tom}));
    });
    row("a visit", [](const Village &shop) {
        valueOf(RecordReferral(shop.file).markVisited(shop.referral, QDate(2025, 11, 20)));
    });
    row("deleting a referral", [](const Village &shop) { valueOf(RecordReferral(shop.file).remove(shop.referral)); });
    row("a note on the time axis",
        [](const Village &shop) { valueOf(KeepCharts(shop.file).addNote(QDate(2025, 11, 2), u"Rain"_s)); });
    row("editing a note on the time axis", [](const Village &shop) {
        valueOf(KeepCharts(shop.file).editNote({shop.axisNote, QDate(2025, 11, 3), u"Newer oven"_s}));
    });
    row("deleting a note on the time axis",
        [](const Village &shop) { valueOf(KeepCharts(shop.file).removeNote(shop.axisNote)); });
    row("another target",
        [](const Village &shop) { valueOf(KeepCharts(shop.file).setTarget(Statistic::RepeatPurchases, 0.5)); });
    row("no target",
        [](const Village &shop) { valueOf(KeepCharts(shop.file).setTarget(Statistic::RepeatPurchases, {})); });
    row("a view saved over another", [](const Village &shop) {
        valueOf(KeepCharts(shop.file).saveView(u"half a year"_s, {.statistic = Statistic::Cohorts}));
    });
    row("deleting a view", [](const Village &shop) { valueOf(KeepCharts(shop.file).removeView(shop.view)); });
}

void TestKeepCustomers::everyActionGoesBackAndForth()
{
    QFETCH(Act, act);
    Village shop;
    const QString before = pictureOf(shop);
    act(shop);
    const QString after = pictureOf(shop);
    QVERIFY(before != after);
    QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    for (int round = 0; round < 2; ++round) {
        shop.reopen(); // Undo and redo survive a restart.
        valueOf(Undo(shop.file).undo());
        QCOMPARE(pictureOf(shop), before);
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
        shop.reopen();
        valueOf(Undo(shop.file).redo());
        QCOMPARE(pictureOf(shop), after);
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    }
}

using Refused = std::function<Error::Kind(const Village &)>;
Q_DECLARE_METATYPE(Refused)

void TestKeepCustomers::refuses_data()
{
    QTest::addColumn<Refused>("attempt");
    const auto row = [](const char *name, const Refused &attempt) { QTest::newRow(name) << attempt; };
    row("a customer without a name or a contact", [](const Village &shop) {
        return errorOf(KeepCustomers(shop.file).add({.name = u"  "_s, .emails = {u" "_s}}));
    });
    row("an e-mail that is none", [](const Village &shop) {
        return errorOf(KeepCustomers(shop.file).add({.name = u"Bo"_s, .emails = {u"notanemail"_s}}));
    });
    row("a phone that is none", [](const Village &shop) {
        return errorOf(KeepCustomers(shop.file).edit(shop.priya, {.name = u"Priya"_s, .phones = {u"1"_s}}));
    });
    row("a way that is preferred and refused", [](const Village &shop) {
        return errorOf(KeepCustomers(shop.file).edit(shop.tom,
                                                     {.name = u"Tom"_s,
                                                      .preferred = ContactWay::Email,
                                                      .consents = {{.kind = ConsentKind::Email, .granted = false}}}));
    });
    row("a score of eleven", [](const Village &shop) {
        return errorOf(KeepCustomers(shop.file).addScore({.customer = shop.priya, .value = 11}));
    });
    row("a satisfaction of nought", [](const Village &shop) {
        return errorOf(KeepCustomers(shop.file).addScore({.customer = shop.priya, .value = 0}));
    });
    row("a score of tomorrow", [](const Village &shop) {
        return errorOf(
            KeepCustomers(shop.file).addScore({.customer = shop.priya, .said = Moment::onDay(QDate(2025, 11, 21))}));
    });
    row("an empty note", [](const Village &shop) { return errorOf(KeepCustomers(shop.file).addNote(shop.priya, {})); });
    row("a negative amount", [](const Village &shop) {
        return errorOf(RecordPurchase(shop.file).add({.customer = shop.priya, .amountMinor = -1}));
    });
    row("a purchase of tomorrow", [](const Village &shop) {
        return errorOf(RecordPurchase(shop.file).add({.when = Moment::onDay(QDate(2025, 11, 21))}));
    });
    row("nobody who was sent", [](const Village &shop) {
        return errorOf(RecordPurchase(shop.file).add({.whoSent = WhoSent{.referrer = shop.priya}}));
    });
    row("somebody who sent themselves, with their purchase", [](const Village &shop) {
        return errorOf(
            RecordPurchase(shop.file).add({.customer = shop.priya, .whoSent = WhoSent{.referrer = shop.priya}}));
    });
    row("a referral without a friend",
        [](const Village &shop) { return errorOf(RecordReferral(shop.file).add({.sent = {.referrer = shop.priya}})); });
    row("a referral of nobody",
        [](const Village &shop) { return errorOf(RecordReferral(shop.file).add({.friendId = shop.tom})); });
    row("a visit before the recommendation", [](const Village &shop) {
        return errorOf(RecordReferral(shop.file).markVisited(shop.referral, QDate(2025, 11, 19)));
    });
    row("an own way without a name", [](const Village &shop) {
        return errorOf(RecordReferral(shop.file).add(
            {.sent = {.referrer = shop.priya, .way = ReferralWay::Own}, .friendName = u"Ida"_s}));
    });
    row("a note on the time axis without words",
        [](const Village &shop) { return errorOf(KeepCharts(shop.file).addNote(QDate(2025, 11, 2), u" "_s)); });
}

void TestKeepCustomers::refuses()
{
    QFETCH(Refused, attempt);
    Village shop;
    const QString before = pictureOf(shop);
    QCOMPARE(attempt(shop), Error::Kind::Invalid);
    QCOMPARE(pictureOf(shop), before); // Not even the customer or team member that came first.
}

void TestKeepCustomers::whoIsTouchedIsSaid()
{
    Village shop;
    Changed last;
    QObject::connect(
        &shop.file->feed(), &ChangeFeed::changed, &shop.file->feed(), [&last](const Changed &what) { last = what; },
        Qt::DirectConnection);
    const auto customers = [&last] { return last.customers; };
    valueOf(RecordPurchase(shop.file).edit(shop.buns, {.customer = shop.tom, .amountMinor = 5}));
    QCOMPARE(customers(), (QSet<CustomerId>{shop.priya, shop.tom}));
    QVERIFY(!last.referrals && !last.charts && !last.manyCustomers && !last.touchesReviews());
    valueOf(RecordPurchase(shop.file).setCustomer(shop.buns, {}));
    QCOMPARE(customers(), (QSet<CustomerId>{CustomerId(), shop.tom}));
    valueOf(KeepCustomers(shop.file).editNote(shop.note, u"Oat"_s));
    QCOMPARE(customers(), QSet<CustomerId>{shop.priya});
    valueOf(KeepCustomers(shop.file).linkReview(shop.review, shop.tom));
    QCOMPARE(customers(), (QSet<CustomerId>{shop.priya, shop.tom}));
    QVERIFY(last.touches(shop.review));
    valueOf(RecordReferral(shop.file).remove(shop.referral));
    QCOMPARE(customers(), (QSet<CustomerId>{shop.priya, shop.tom}));
    QVERIFY(last.referrals);
    valueOf(Undo(shop.file).undo());
    QVERIFY(last.referrals);
    QCOMPARE(customers(), (QSet<CustomerId>{shop.priya, shop.tom}));
    valueOf(KeepCharts(shop.file).removeNote(shop.axisNote));
    QVERIFY(last.charts && !last.touchesCustomers());
}

void TestKeepCustomers::anOrderOfContactsIsKept()
{
    Village shop;
    const auto emails = [&shop] {
        return cell(shop,
                    u"SELECT group_concat(value, ' ') FROM (SELECT value FROM contact_point WHERE customer_id = %1 "
                    "AND kind = 1 ORDER BY place, id)"_s.arg(shop.priya.value()));
    };
    QCOMPARE(emails(), u"priya@example.com p.nair@example.com"_s);
    valueOf(KeepCustomers(shop.file).edit(
        shop.priya,
        {.name = u"Priya Nair"_s, .emails = {u"p.nair@example.com"_s, u"new@example.com"_s, u"NEW@example.com "_s}}));
    QCOMPARE(emails(), u"p.nair@example.com new@example.com"_s);
}

void TestKeepCustomers::onlyWishesAreAChangeOfTheirOwn()
{
    Village shop;
    CustomerWords words{.name = u"Tom"_s, .preferred = ContactWay::Post};
    valueOf(KeepCustomers(shop.file).edit(shop.tom, words));
    QCOMPARE(valueOf(Undo(shop.file).state()).undo->did, Did::EditContactWishes);
    words.segment = u"Regulars"_s;
    valueOf(KeepCustomers(shop.file).edit(shop.tom, words));
    QCOMPARE(valueOf(Undo(shop.file).state()).undo->did, Did::EditCustomer);
    const size_t changes = valueOf(Undo(shop.file).history(100)).size();
    valueOf(KeepCustomers(shop.file).edit(shop.tom, words)); // Nothing new is no change.
    QCOMPARE(valueOf(Undo(shop.file).history(100)).size(), changes);
}

void TestKeepCustomers::aNameIsWrittenOnce()
{
    Village shop;
    valueOf(KeepCustomers(shop.file).add({.name = u"Mei"_s, .segment = u" regulars "_s, .knownBy = u"ANNA"_s}));
    QCOMPARE(cell(shop, u"SELECT group_concat(name) FROM segment"_s), u"Regulars"_s);
    QCOMPARE(cell(shop, u"SELECT group_concat(name) FROM team_member"_s), u"Anna"_s);
}

void TestKeepCustomers::circlesAreRefused()
{
    Village shop;
    const RecordReferral record(shop.file);
    const CustomerId mei = valueOf(KeepCustomers(shop.file).add({.name = u"Mei"_s}));
    valueOf(record.add({.sent = {.referrer = shop.tom}, .friendId = mei}));
    QCOMPARE(valueOf(record.check(mei, shop.priya)), ReferralRefusal::Loop);
    QCOMPARE(valueOf(record.check(shop.tom, shop.priya)), ReferralRefusal::Loop);
    QCOMPARE(valueOf(record.check(mei, mei)), ReferralRefusal::Self);
    QCOMPARE(valueOf(record.check(shop.priya, mei)), ReferralRefusal::None);
    QFuture<Result<ReferralId>> loop = record.add({.sent = {.referrer = mei}, .friendId = shop.priya});
    loop.waitForFinished();
    const Result<ReferralId> refused = loop.takeResult();
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"loop"_s);
    // A referral that is changed does not stand in its own way.
    valueOf(record.edit(shop.referral, {.sent = {.referrer = mei}, .friendName = u"Somebody else"_s}));
    QCOMPARE(valueOf(record.check(mei, shop.priya)), ReferralRefusal::None);
}

void TestKeepCustomers::aFriendWhoWasWaitedForIsLinked()
{
    Village shop;
    const ReferralId waiting =
        valueOf(RecordReferral(shop.file).add({.sent = {.referrer = shop.tom}, .friendName = u"Ida Moss"_s}));
    const RecordedPurchase bought = valueOf(RecordPurchase(shop.file).add(
        {.customerName = u"ida moss"_s, .amountMinor = 250, .whoSent = WhoSent{.referrer = shop.tom}}));
    QVERIFY(bought.madeCustomer);
    QCOMPARE(bought.referral, waiting);
    QCOMPARE(cell(shop, u"SELECT friend_id FROM referral WHERE id = %1"_s.arg(waiting.value())),
             QString::number(bought.customer.value()));
}

void TestKeepCustomers::aNameAloneLinksNobody()
{
    Village shop;
    const ReferralId waiting =
        valueOf(RecordReferral(shop.file).add({.sent = {.referrer = shop.tom}, .friendName = u"Ida"_s}));
    const RecordedPurchase bought = valueOf(RecordPurchase(shop.file).add({.customerName = u"Ida"_s}));
    QVERIFY(!bought.referral.isStored());
    QCOMPARE(cell(shop, u"SELECT friend_id FROM referral WHERE id = %1"_s.arg(waiting.value())), QString());
}

void TestKeepCustomers::againAsLastTime()
{
    Village shop;
    shop.clock.advance(std::chrono::hours(26));
    const RecordedPurchase again = valueOf(RecordPurchase(shop.file).again(shop.buns));
    QCOMPARE(again.customer, shop.priya);
    QVERIFY(!again.madeCustomer);
    QCOMPARE(cell(shop,
                  u"SELECT what || ' ' || amount_minor || ' ' || (day - (SELECT day FROM purchase WHERE id = %1)) "
                  "FROM purchase WHERE id = %2"_s.arg(shop.buns.value())
                      .arg(again.purchase.value())),
             u"Six buns 420 1"_s);
}

void TestKeepCustomers::importedPurchasesStayAsTheyAre()
{
    Village shop;
    shop.file.reset();
    {
        Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadWrite);
        QVERIFY(
            bool(connection->execute(u"INSERT INTO import_batch (id, state, file_name, at, first_id, last_id, kind) "
                                     "VALUES (1, 1, 'a.csv', 0, 50, 50, 1)"_s)));
        QVERIFY(bool(connection->execute(u"INSERT INTO purchase (id, batch_id, day, amount_minor, created_at, counts, "
                                         "worth_minor) VALUES (50, 1, 2460000, 100, 0, 1, 100)"_s)));
    }
    shop.reopen();
    const PurchaseId imported(50);
    const RecordPurchase record(shop.file);
    QCOMPARE(errorOf(record.edit(imported, {.amountMinor = 1})), Error::Kind::Invalid);
    QCOMPARE(errorOf(record.remove(imported)), Error::Kind::Invalid);
    QCOMPARE(errorOf(record.setStatus(imported, PurchaseStatus::Cancelled)), Error::Kind::Invalid);
    valueOf(record.setCustomer(imported, shop.tom));
    QCOMPARE(cell(shop, u"SELECT customer_id FROM purchase WHERE id = 50"_s), QString::number(shop.tom.value()));
    QCOMPARE(valueOf(record.add({})).purchase, PurchaseId(51)); // Never an id of an import.
}

void TestKeepCustomers::historyOfOneCustomer()
{
    Village shop;
    const CustomerId mei = valueOf(KeepCustomers(shop.file).add({.name = u"Mei"_s}));
    valueOf(KeepCustomers(shop.file).addNote(mei, u"Tea"_s));
    const std::vector<Change> changes = valueOf(Undo(shop.file).history(10, mei));
    QCOMPARE(changes.size(), size_t(2));
    QCOMPARE(changes.front().did, Did::AddCustomerNote);
}

SHOPBELL_TEST(TestKeepCustomers)
#include "test_keepcustomers.moc"
