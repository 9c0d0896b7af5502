// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changefeed.h"
#include "services/makesample.h"
#include "support/phoneshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestImprovements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOftenStaysUntilSomethingIsTried()
    {
        PhoneShop shop;
        std::vector<OftenRow> often = shop.often();
        QCOMPARE(often.size(), size_t(1));
        QCOMPARE(often.front().tagName, u"phone orders"_s);
        QCOMPARE(often.front().often.complaints, 3);
        QCOMPARE(often.front().of, 4); // With the oat milk.
        shop.goOn(100); // Nobody complains any more, and still nothing was decided.
        QCOMPARE(shop.often().size(), size_t(1));
        shop.started();
        QVERIFY(shop.often().empty());
        shop.undone();
        QCOMPARE(shop.often().size(), size_t(1));
    }

    void startingTakesTheComplaintsBehindIt()
    {
        const PhoneShop shop;
        const ImprovementId id = shop.started();
        const ImprovementDetails details = shop.details(id);
        QCOMPARE(details.improvement.title, u"Read phone orders back"_s);
        QCOMPARE(details.improvement.start, shop.today);
        QCOMPARE(details.row.ownerName, u"Sam"_s);
        QCOMPARE(details.row.reviews, 3);
        QCOMPARE(details.row.people, 2);
        QCOMPARE(details.reviews.front().review, shop.wrongName); // The newest first.
        QCOMPARE(details.finding.windows.days, 0);
        QCOMPARE(details.bars.size(), size_t(10));
        QVERIFY(!details.row.toDecide);
        QCOMPARE(shop.findings(), QStringList());
        const Change undone = shop.undone();
        QCOMPARE(undone.did, Did::StartImprovement);
        QCOMPARE(undone.arguments, QJsonArray{id.value()});
        QCOMPARE(errorOf(shop.read().details(id)), Error::Kind::NotFound);
        QCOMPARE(valueOf(Undo(shop.file).redo()).did, Did::StartImprovement);
        QCOMPARE(shop.details(id).row.reviews, 3);
    }

    void whatIsMissingIsSaid()
    {
        const PhoneShop shop;
        ImprovementPlan plan = shop.plan();
        plan.title = u" "_s;
        QCOMPARE(refusedBecause(shop.keep().start(plan)), keyOf(ImprovementRefusal::NoTitle));
        plan = shop.plan();
        plan.who = {};
        QCOMPARE(refusedBecause(shop.keep().start(plan)), keyOf(ImprovementRefusal::NoOwner));
        plan = shop.plan();
        plan.topic.touchpoint = Touchpoint::Ordering;
        QCOMPARE(refusedBecause(shop.keep().start(plan)), keyOf(ImprovementRefusal::NoTopic));
        plan = shop.plan();
        plan.reviews = std::vector{ReviewId(4711)};
        QCOMPARE(errorOf(shop.keep().start(plan)), Error::Kind::NotFound);
        QCOMPARE(valueOf(shop.read().find()).total, 0);
    }

    void isEditedWhileItIsTried()
    {
        const PhoneShop shop;
        const ImprovementId id = shop.started();
        valueOf(shop.keep().edit(id,
                                 {.title = u"Read every order back"_s,
                                  .who = WhoDoesIt{{}, u"Anna"_s},
                                  .start = shop.today.addDays(-5),
                                  .expected = u"None"_s}));
        const Improvement edited = shop.details(id).improvement;
        QCOMPARE(edited.title, u"Read every order back"_s);
        QCOMPARE(edited.what, u"Every phone order is read back."_s);
        QCOMPARE(edited.start, shop.today.addDays(-5));
        QCOMPARE(shop.details(id).row.ownerName, u"Anna"_s);
        valueOf(shop.keep().drop(id, u"Too slow."_s));
        QCOMPARE(errorOf(shop.keep().edit(id, {.expected = u"Some"_s})), Error::Kind::Conflict);
        valueOf(shop.keep().edit(id, {.title = u"Read orders back"_s}));
        shop.undone();
        shop.undone();
        QCOMPARE(shop.stateOf(id), ImprovementState::Trying);
    }

    void reviewsAreLinkedAndUnlinked()
    {
        const PhoneShop shop;
        const ImprovementId id = shop.started();
        valueOf(shop.keep().link(id, {shop.longAgo, shop.wrongDay, shop.longAgo}));
        QCOMPARE(shop.details(id).improvement.reviews,
                 (std::vector{shop.longAgo, shop.wrongDay, shop.rangTwice, shop.wrongName}));
        QCOMPARE(errorOf(shop.keep().link(id, {ReviewId(4711)})), Error::Kind::NotFound);
        valueOf(shop.keep().unlink(id, shop.longAgo));
        QCOMPARE(shop.details(id).row.reviews, 3);
        QCOMPARE(shop.undone().did, Did::UnlinkImprovement);
        QCOMPARE(shop.undone().did, Did::LinkImprovement);
        QCOMPARE(shop.details(id).row.reviews, 3);
    }

    void isMeasuredAndKept()
    {
        PhoneShop shop;
        const ImprovementId id = shop.started();
        QCOMPARE(refusedBecause(shop.keep().evaluate(id)), keyOf(ImprovementRefusal::TooEarly));
        shop.goOn(60);
        QVERIFY(shop.details(id).row.toDecide);
        QCOMPARE(shop.details(id).finding.before, (ShareOf{3, 4}));
        QCOMPARE(shop.details(id).finding.after, (ShareOf{0, 0}));
        valueOf(shop.keep().evaluate(id));
        QCOMPARE(shop.stateOf(id), ImprovementState::Evaluated);
        valueOf(shop.keep().keep(id));
        QCOMPARE(shop.stateOf(id), ImprovementState::Kept);
        QCOMPARE(shop.details(id).improvement.decided, shop.today.addDays(60));
        QCOMPARE(errorOf(shop.keep().drop(id, u"No."_s)), Error::Kind::Conflict);
        QCOMPARE(shop.findings(), QStringList());
        QVERIFY(shop.often().empty()); // Complaints up to the decision are settled.
        QCOMPARE(shop.undone().did, Did::KeepImprovement);
        QCOMPARE(shop.undone().did, Did::EvaluateImprovement);
        QCOMPARE(shop.stateOf(id), ImprovementState::Trying);
    }

    void isAdjustedDroppedAndTriedAgain()
    {
        const PhoneShop shop;
        const ImprovementId id = shop.started();
        QCOMPARE(refusedBecause(shop.keep().adjust(id, u" "_s)), keyOf(ImprovementRefusal::NoReason));
        valueOf(shop.keep().adjust(id, u"A second book."_s));
        QCOMPARE(shop.details(id).row.why, u"A second book."_s);
        QCOMPARE(valueOf(shop.read().find({.open = true})).total, 0);
        valueOf(shop.keep().tryAgain(id, shop.today.addDays(1)));
        QCOMPARE(shop.stateOf(id), ImprovementState::Trying);
        QCOMPARE(shop.details(id).improvement.start, shop.today.addDays(1));
        QCOMPARE(refusedBecause(shop.keep().keep(id)), keyOf(ImprovementRefusal::NotStarted));
        valueOf(shop.keep().drop(id, u"Nobody used it."_s));
        QCOMPARE(shop.stateOf(id), ImprovementState::Dropped);
        QCOMPARE(shop.findings(), QStringList());
        valueOf(shop.keep().remove(id));
        QCOMPARE(valueOf(shop.read().find()).total, 0);
        shop.undone();
        QCOMPARE(shop.details(id).row.reviews, 3);
    }

    void aReasonSilencesATopicUntilThreeNewComplaints()
    {
        PhoneShop shop;
        QCOMPARE(refusedBecause(shop.keep().sayWhyNot(shop.topic(), u" "_s)), keyOf(ImprovementRefusal::NoReason));
        const WhyNotId id = valueOf(shop.keep().sayWhyNot(shop.topic(), u"A new telephone comes in spring."_s));
        QVERIFY(shop.often().empty());
        QCOMPARE(valueOf(shop.read().whyNots()).front().tagName, u"phone orders"_s);
        shop.goOn(3);
        shop.about(u"Again."_s, shop.beth, shop.today.addDays(1));
        shop.about(u"And again."_s, shop.beth, shop.today.addDays(2));
        QVERIFY(shop.often().empty());
        shop.about(u"And again."_s, shop.beth, shop.today.addDays(3));
        QCOMPARE(shop.often().front().often.complaints, 3);
        valueOf(shop.keep().takeBackWhyNot(id));
        QCOMPARE(shop.often().front().often.complaints, 6);
        QCOMPARE(shop.undone().did, Did::TakeBackWhyNot);
        QCOMPARE(shop.often().front().often.complaints, 3);
        QCOMPARE(shop.findings(), QStringList());
    }

    void whatComesInLaterOnTheDayOfAReasonCounts()
    {
        PhoneShop shop;
        shop.about(u"This morning, too."_s, shop.beth, shop.today);
        valueOf(shop.keep().sayWhyNot(shop.topic(), u"A new telephone comes in spring."_s));
        shop.clock.set(shop.clock.now() + 60'000);
        shop.about(u"Again."_s, shop.beth, shop.today);
        shop.about(u"And again."_s, shop.felix, shop.today);
        QVERIFY(shop.often().empty());
        const ReviewId third = shop.about(u"And once more."_s, shop.beth, shop.today);
        QCOMPARE(shop.often().size(), size_t(1));
        QCOMPARE(shop.often().front().often.complaints, 3);
        QCOMPARE(shop.often().front().reviews.front(), third);
    }

    void aPromiseSilencesATopicToo()
    {
        const PhoneShop shop;
        shop.promised(shop.rangTwice);
        QVERIFY(shop.often().empty());
    }

    void changesAreAnnounced()
    {
        const PhoneShop shop;
        std::atomic<int> announced = 0;
        QObject context;
        connect(
            &shop.file->feed(), &ChangeFeed::changed, &context,
            [&announced](const Changed &what) { announced += what.improvements ? 1 : 0; }, Qt::DirectConnection);
        const ImprovementId id = shop.started();
        QTRY_COMPARE(announced.load(), 1);
        valueOf(shop.keep().keep(id));
        QTRY_COMPARE(announced.load(), 2);
        valueOf(shop.keep().sayWhyNot(shop.topic(), u"Enough."_s));
        QTRY_COMPARE(announced.load(), 3);
    }

    void theSampleShopTriesKeepsAndAdjusts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh"_s;
    }
    void theSampleShopTriesKeepsAndAdjusts()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const FakeClock clock{QDate(2025, 11, 20), QTime(8, 20)};
        SampleWishes wishes;
        wishes.customers = 600;
        wishes.reviews = 1200;
        wishes.until = QDate(2025, 11, 20);
        wishes.language = language;
        const Result<ShopFilePtr> made =
            makeSampleShop(folder.filePath(u"sample.shopbell"_s), wishes, {clock.clock(), false, false});
        QVERIFY(bool(made));
        const ReadImprovements read(*made);
        const FoundImprovements found = valueOf(read.find());
        QVERIFY(found.total >= 2);
        for (const ImprovementRow &row : found.rows) {
            QVERIFY(row.reviews > 0);
            QVERIFY(!row.ownerName.isEmpty());
            QVERIFY(!row.tagName.isEmpty());
        }
        QVERIFY(found.rows.front().toDecide);
        const ImprovementFinding finding = valueOf(read.details(found.rows.front().id)).finding;
        QVERIFY2(finding.before.n >= 3 && finding.before.of > finding.before.n,
                 qPrintable(QString::number(finding.before.n)));
        QVERIFY2(finding.after.n < finding.before.n, qPrintable(QString::number(finding.after.n)));
        QVERIFY(finding.recorded);
        QVERIFY(!valueOf(read.saidOften()).empty());
        QCOMPARE(valueOf(CheckFile(*made).run()).findings, QStringList());
    }
};

SHOPBELL_TEST(TestImprovements)
#include "test_improvements.moc"
