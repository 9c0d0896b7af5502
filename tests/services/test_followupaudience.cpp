// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/checkfile.h"
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "services/readfollowups.h"
#include "services/recordpurchase.h"
#include "services/undo.h"
#include "storage/databasethreads.h"
#include "support/run.h"
#include "support/testshop.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
FollowUpId invited(const TestShop &shop, QDate to = {2025, 11, 16})
{
    return valueOf(KeepFollowUps(shop.file).plan({.audience = Audience{QDate(2025, 11, 10), to},
                                                  .reason = FollowUpReason::ReviewInvitation,
                                                  .text = u"How was your first visit?"_s}));
}

/// A shop on Thursday 20 November 2025 in which Ida and Clara bought for the first time on the 12th; Clara complained.
struct NewcomersShop : TestShop
{
    CustomerId ida = comes(u"Ida Holm"_s);
    CustomerId clara = comes(u"Clara Voss"_s);

    NewcomersShop()
    {
        const ReviewId review = valueOf(AddReview(file).add({.text = u"The box was crushed."_s,
                                                             .posted = Moment::onDay(QDate(2025, 11, 13)),
                                                             .sentiment = Sentiment::Negative}));
        valueOf(KeepCustomers(file).linkReview(review, clara));
    }
    CustomerId comes(const QString &name) const
    {
        const CustomerId who =
            valueOf(KeepCustomers(file).add({.name = name,
                                             .emails = {name.section(u' ', 0, 0).toLower() + u"@example.com"_s},
                                             .preferred = ContactWay::Email}));
        valueOf(RecordPurchase(file).add(
            {.customer = who, .when = Moment::onDay(QDate(2025, 11, 12)), .what = u"a cake"_s}));
        return who;
    }
    FollowUpRow row(FollowUpId id) const { return valueOf(ReadFollowUps(file).one(id)); }
    FollowUpRow listed(bool whole = false) const
    {
        FollowUpQuery query;
        query.wholeAudiences = whole;
        return valueOf(ReadFollowUps(file).find(query)).rows.front();
    }
};

constexpr int many = 700; ///< They are written in pieces.

/// Brings in as many customers who bought for the first time on a day.
void manyCome(const TestShop &shop, const QByteArray &day = "2025-11-12"_ba)
{
    QByteArray csv = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,"
                     "Lineitem price,Lineitem sku,Cancelled at,Refunded Amount,Billing Name\n";
    for (int number = 1; number <= many; ++number) {
        const QByteArray at = QByteArray::number(number);
        csv += "#" + at + ",p" + at + "@example.com,paid,GBP,10.00," + day
            + " 10:00:00 +0000,1,Tea,10.00,T,,0.00,Person " + at + "\n";
    }
    imported(shop, shop.write(u"orders.csv"_s, csv));
}
} // namespace

class TestFollowUpAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListCountsThem()
    {
        const NewcomersShop shop;
        const FollowUpId id = invited(shop);
        QCOMPARE(shop.listed().people, 2);
        QCOMPARE(shop.listed().group, FollowUpGroup::Today);
        QCOMPARE(shop.listed().audience, AudienceCount());
        QCOMPARE(shop.row(id).audience.free, 1);
        QCOMPARE(shop.row(id).audience.waiting, 1);
        QCOMPARE(shop.listed(true).audience, shop.row(id).audience);

        valueOf(KeepFollowUps(shop.file).markSent(id));
        QCOMPARE(shop.listed().people, 2);
        QCOMPARE(shop.listed().heard, 1);
        QCOMPARE(shop.listed().group, FollowUpGroup::HeldBack); // Nobody is free but who has heard.
        QCOMPARE(shop.listed().hold, shop.row(id).hold);
    }

    void whoNeverGetsItIsToldApart()
    {
        const NewcomersShop shop;
        const CustomerId per = valueOf(KeepCustomers(shop.file).add(
            {.name = u"Per Dahl"_s, .consents = {{.kind = ConsentKind::BeAsked, .since = QDate(2025, 3, 5)}}}));
        valueOf(RecordPurchase(shop.file).add(
            {.customer = per, .when = Moment::onDay(QDate(2025, 11, 12)), .what = u"a cake"_s}));
        const FollowUpId id = invited(shop);
        QCOMPARE(shop.listed().people, 3);
        QCOMPARE(shop.listed().leftOut, 1);
        QCOMPARE(shop.row(id).audience.never, 1);
        QCOMPARE(shop.row(id).leftOut, 1);
    }

    void whoGetsItIsNamedWithTheirWayAndAddress()
    {
        const NewcomersShop shop;
        const FollowUpId id = invited(shop);
        const std::vector<AudienceRow> people = valueOf(ReadFollowUps(shop.file).audience(id));
        QCOMPARE(people.size(), size_t(2));
        QCOMPARE(people.front().name, u"Clara Voss"_s);
        QVERIFY(people.front().member.hold);
        QCOMPARE(people.back().name, u"Ida Holm"_s);
        QVERIFY(!people.back().member.hold);
        QCOMPARE(people.back().member.way, ContactWay::Email);
        QCOMPARE(people.back().address, u"ida@example.com"_s);
    }

    void whoIsWrittenDownForADayToComeIsOneOfThem()
    {
        const NewcomersShop shop;
        manyCome(shop, "2025-11-25"_ba);
        const FollowUpId whole = invited(shop, QDate(2025, 11, 30));
        QCOMPARE(valueOf(ReadFollowUps(shop.file).audience(whole)).size(), size_t(many + 2));
        valueOf(KeepFollowUps(shop.file).skip(whole, u"Another day"_s));
        QCOMPARE(shop.row(invited(shop, QDate(2025, 11, 24))).audience.free, 1); // Ida; Clara waits.
    }

    void ofManyTheOneWhoWaitsHoldsItBack()
    {
        const NewcomersShop shop;
        manyCome(shop);
        const FollowUpId id = invited(shop);
        QVERIFY(!shop.listed().hold);
        valueOf(KeepFollowUps(shop.file).markSent(id));
        QCOMPARE(shop.listed().people, many + 2);
        QCOMPARE(shop.listed().heard, many + 1);
        QCOMPARE(shop.listed().hold.value().reason, HoldReason::OpenComplaint);
        QCOMPARE(shop.listed().hold, shop.row(id).hold);
    }

    void manyAreOneChange()
    {
        NewcomersShop shop;
        manyCome(shop);
        const FollowUpId id = invited(shop);
        const SentFollowUp sent = valueOf(KeepFollowUps(shop.file).markSent(id));
        QCOMPARE(sent.sent, many + 1); // And Ida; Clara waits.
        QCOMPARE(sent.waiting, 1);
        QCOMPARE(shop.row(id).heard, many + 1);
        const auto contacts = valueOf(ReadFollowUps(shop.file).contacts(id));
        QCOMPARE(contacts.size(), size_t(many + 1));
        const ContactMade last = contacts.back().second;
        QCOMPARE(last.text, u"How was your first visit?"_s);
        const Change change = *valueOf(Undo(shop.file).state()).undo;
        QCOMPARE(change.did, Did::SendFollowUp);
        QCOMPARE(change.arguments, (QJsonArray{id.value(), 0, many + 1}));
        QCOMPARE(valueOf(Undo(shop.file).history(1, last.customer)).front().id, change.id);
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());

        valueOf(Undo(shop.file).undo());
        QCOMPARE(shop.row(id).heard, 0);
        QCOMPARE(shop.row(id).audience.free, many + 1);
        shop.reopen();
        valueOf(Undo(shop.file).redo());
        QCOMPARE(shop.row(id).heard, many + 1);
        const ContactMade again = valueOf(ReadFollowUps(shop.file).contacts(id)).back().second;
        QCOMPARE(again.id, last.id);
        QCOMPARE(again.customer, last.customer);
        QCOMPARE(again.text, last.text);
        QCOMPARE(again.day, last.day);
        QCOMPARE(again.way, last.way);
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    }

    void whoLeftNobodyWaitingIsDone()
    {
        TestShop shop;
        manyCome(shop);
        const FollowUpId id = invited(shop);
        valueOf(KeepFollowUps(shop.file).markSent(id));
        const auto state = [&] { return valueOf(ReadFollowUps(shop.file).one(id)).followUp.state; };
        QCOMPARE(state(), FollowUpState::Done);
        valueOf(Undo(shop.file).undo());
        QCOMPARE(state(), FollowUpState::Planned);
    }

    void aCrashTakesThemBack()
    {
        TestShop shop;
        manyCome(shop);
        const FollowUpId id = invited(shop);
        valueOf(KeepFollowUps(shop.file).markSent(id));
        const Status crashed = shop.file->threads().writeAndWait([](Connection &connection) {
            return connection.execute(u"UPDATE change SET state = 2 WHERE did = 'follow-up.send'"_s);
        });
        QVERIFY(bool(crashed));
        shop.reopen();
        const FollowUpRow row = valueOf(ReadFollowUps(shop.file).one(id));
        QCOMPARE(row.followUp.state, FollowUpState::Planned);
        QCOMPARE(row.heard, 0);
        QCOMPARE(valueOf(Undo(shop.file).state()).undo->did, Did::PlanFollowUp);
        QCOMPARE(valueOf(CheckFile(shop.file).run()).findings, QStringList());
    }
};

SHOPBELL_TEST(TestFollowUpAudience)
#include "test_followupaudience.moc"
