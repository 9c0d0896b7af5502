// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handover.h"
#include "services/addreview.h"
#include "services/keeppromise.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readpromises.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/apology/apologypane.h"
#include "widgets/apology/letterview.h"
#include "widgets/apology/plantext.h"
#include "widgets/apology/promisefields.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/handovercard.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A complaint of Joel with a plan of his, and Anna whom he asks to take over.
struct HandedOver
{
    HandedOver() : facts(desk.context()), actions(desk.context()), detail(desk.context(), facts, actions)
    {
        joel = *wait(KeepTeam(desk.file()).add(u"Joel"_s));
        anna = *wait(KeepTeam(desk.file()).add(u"Anna"_s));
        complaint = add(u"Priya Nair"_s);
        other = add(u"Owen Hartley"_s);
        std::ignore = wait(OwnReview(desk.file()).own(complaint, joel));
        PromisePlan plan;
        plan.parts.apology = u"I am sorry."_s;
        plan.who.member = joel;
        plan.due = QDate(2025, 11, 27);
        plan.checkBack = QDate(2025, 12, 4);
        std::ignore = wait(KeepPromise(desk.file()).savePlan(complaint, plan));
        detail.resize(900, 720);
        detail.show();
        std::ignore = QTest::qWaitForWindowActive(&detail);
    }

    ReviewId add(const QString &author)
    {
        NewReview review;
        review.author = author;
        review.text = u"The oat milk was off."_s;
        review.rating = Rating{1};
        review.posted = Moment::onDay(QDate(2025, 11, 18));
        return *wait(AddReview(desk.file()).add(review));
    }
    void open(ReviewId review)
    {
        QSignalSpy shown(&detail, &DetailPane::shown);
        detail.open(review);
        QTRY_VERIFY(!shown.isEmpty());
    }
    void handOver()
    {
        desk.clock().advance(1min);
        const OwnReview own(desk.file());
        const Result<HandOverId> asked = wait(own.handOver(complaint, anna, u"You know her."_s));
        QVERIFY(bool(asked));
        QVERIFY(bool(wait(own.accept(*asked))));
    }
    QString who() { return detail.apology().findChild<PromiseFields *>()->who(); }
    void choose(const QString &name)
    {
        for (QComboBox *each : detail.apology().findChildren<QComboBox *>()) {
            if (each->accessibleName() == u"Who does it"_s)
                each->setEditText(name);
        }
    }
    void apologise(const QString &words)
    {
        for (ReplyEdit *each : detail.apology().findChildren<ReplyEdit *>()) {
            if (each->accessibleName() == u"Apologise"_s)
                each->setPlainText(words);
        }
    }
    bool isSaved()
    {
        return std::ranges::any_of(detail.apology().findChildren<QLabel *>(),
                                   [](const QLabel *each) { return each->text() == u"Draft saved"_s; });
    }
    PromiseDetails stored() const { return wait(ReadPromises(desk.file()).of(complaint))->front(); }
    QString letter() { return detail.findChild<LetterView *>()->content().text; }
    /// The plan of the shop is shown, not only its usual beginning.
    bool isRead() { return letter().contains(u"I am sorry."_s); }
    QString header() { return detail.details() ? detail.details()->ownerName : QString(); }

    Desk desk;
    ShopFacts facts;
    ReviewActions actions;
    DetailPane detail;
    TeamMemberId joel;
    TeamMemberId anna;
    ReviewId complaint;
    ReviewId other;
};

} // namespace

class TestPlanOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanGoesOnToWhoAccepted()
    {
        HandedOver shop;
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        QCOMPARE(shop.who(), u"Joel"_s);
        QVERIFY(shop.letter().contains(u"Joel"_s));
        shop.handOver();
        QTRY_COMPARE(shop.who(), u"Anna"_s);
        QTRY_VERIFY(shop.letter().contains(u"Anna"_s));
        QVERIFY(!shop.letter().contains(u"Joel"_s));
    }

    void alsoWhenItIsOpenedAfterwards()
    {
        HandedOver shop;
        shop.handOver();
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        QCOMPARE(shop.who(), u"Anna"_s);
        QVERIFY(shop.letter().contains(u"Anna"_s));
    }

    void whoWasChosenByHandStays()
    {
        HandedOver shop;
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        shop.choose(u"Sam"_s);
        shop.handOver();
        QTRY_COMPARE(shop.header(), u"Anna"_s);
        QCOMPARE(shop.who(), u"Sam"_s);
    }

    void alsoWhileSomethingIsTyped()
    {
        HandedOver shop;
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        shop.apologise(u"I am very sorry."_s);
        shop.handOver(); // Sooner than the words are saved.
        QTRY_COMPARE(shop.who(), u"Anna"_s);
        QTRY_COMPARE(shop.stored().promise.parts.apology, u"I am very sorry."_s);
        QTRY_COMPARE(shop.stored().promise.owner, shop.anna);
        QTRY_VERIFY(shop.isSaved());
        QCOMPARE(shop.who(), u"Anna"_s);
        QCOMPARE(shop.stored().promise.owner, shop.anna);
    }

    void alsoWhenTheWordsWereSavedJustAfterwards()
    {
        HandedOver shop;
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        shop.apologise(u"I am very sorry."_s);
        QTRY_VERIFY(shop.isSaved());
        // All of it before the pane hears of any: the plan is written once more as it was.
        const PromisePlan ofJoel = namedPlan(shop.stored());
        shop.desk.clock().advance(1min);
        const OwnReview own(shop.desk.file());
        const Result<HandOverId> asked = own.handOver(shop.complaint, shop.anna, u"You know her."_s).takeResult();
        QVERIFY(bool(asked));
        QVERIFY(bool(own.accept(*asked).takeResult()));
        QVERIFY(bool(KeepPromise(shop.desk.file()).savePlan(shop.complaint, ofJoel).takeResult()));
        QTRY_COMPARE(shop.who(), u"Anna"_s);
        QTRY_COMPARE(shop.stored().promise.owner, shop.anna);
        QCOMPARE(shop.stored().promise.parts.apology, u"I am very sorry."_s);
    }

    void thePlanHandsTheComplaintOver()
    {
        HandedOver shop;
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        ApologyPane &plan = shop.detail.apology();
        plan.setOn(true);
        shop.desk.clock().advance(1min);
        auto &give = child<QPushButton>(plan, "giveFromPlan");
        QTRY_VERIFY(give.isVisible());
        QCOMPARE(give.text(), u"Hand over…"_s);
        give.click();
        auto &sentence = child<QLineEdit>(plan, "handOverSentence");
        QTRY_VERIFY(sentence.isVisible());
        sentence.setText(u"You know her."_s);
        child<QPushButton>(plan, "handOverAsk").click();
        auto *card = plan.findChild<HandOverCard *>();
        QTRY_VERIFY(card->isVisible());
        QVERIFY(!give.isVisible());
        QTRY_VERIFY(!sentence.isVisible());
        QCOMPARE(shop.who(), u"Joel"_s); // Asked is not accepted.
        Q_EMIT card->taken(shop.detail.details()->handOvers.front().handOver.id);
        QTRY_COMPARE(shop.who(), u"Anna"_s);
        QTRY_VERIFY(give.isVisible());
        QVERIFY(!card->isVisible()); // Nor does the story take the room of the plan.
        shop.detail.handOver(); // As the menu does.
        QTRY_VERIFY(sentence.isVisible());
    }

    void whenThePlanIsSwitchedOffTheHiddenReplyGetsNoKeys()
    {
        HandedOver shop;
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        shop.detail.apology().setOn(true);
        QVERIFY(bool(wait(OwnReview(shop.desk.file()).handOver(shop.complaint, shop.anna, u"You know her."_s))));
        QTRY_VERIFY(openHandOver(shop.detail.details()->handOvers));
        shop.detail.reply(); // The keys go into the plan, where something is to be written.
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Acknowledge"_s);
        shop.detail.apology().setOn(false);
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused && focused->isVisible());
        QCOMPARE(focused->objectName(), u"goOnWithReply"_s);
        QVERIFY(!shop.detail.composer().isVisible());
    }

    void whoIsChosenAfterwardsStaysToo()
    {
        HandedOver shop;
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        shop.handOver();
        QTRY_VERIFY(shop.letter().contains(u"Anna"_s));
        shop.desk.clock().advance(1min);
        shop.choose(u"Joel"_s);
        QTRY_COMPARE(wait(ReadPromises(shop.desk.file()).of(shop.complaint))->front().promise.updatedAt,
                     shop.desk.clock().now());
        shop.open(shop.other);
        shop.open(shop.complaint);
        QTRY_VERIFY(shop.isRead());
        QCOMPARE(shop.who(), u"Joel"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestPlanOwner)
#include "test_planowner.moc"
