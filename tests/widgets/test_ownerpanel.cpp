// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/keepcustomers.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readfollowups.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/apology/apologypane.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/handovercard.h"
#include "widgets/reviews/matterrow.h"
#include "widgets/reviews/ownerfoot.h"
#include "widgets/reviews/ownerpanel.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestOwnerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComplaintIsGivenAndHandedOver()
    {
        Desk desk;
        for (const QString &name : {u"Anna"_s, u"Sam"_s})
            QVERIFY(bool(wait(KeepTeam(desk.file()).add(name))));
        const ReviewId review = *wait(AddReview(desk.file()).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
        const ShopFacts facts(desk.context());
        OwnerPanel panel(desk.context(), facts);
        OwnerFoot foot(desk.theme());
        connect(&foot, &OwnerFoot::giveWanted, &panel, &OwnerPanel::openForm);
        const auto details = [&] { return *wait(ReadReviews(desk.file()).details(review)); };
        const auto display = [&] {
            panel.display(details());
            foot.display(details(), false);
        };
        display();
        foot.show();
        QVERIFY(!panel.isVisible()); // Nothing happened yet.
        QVERIFY(foot.isVisible());
        auto &name = child<QLabel>(foot, "ownerName");
        QVERIFY(!name.isVisible());
        auto &give = child<QPushButton>(foot, "giveToSomebody");
        auto &member = child<QComboBox>(panel, "handOverTo");
        auto &submit = child<QPushButton>(panel, "handOverAsk");
        give.click();
        QTRY_VERIFY(member.isVisible());
        member.setCurrentText(u"Anna"_s);
        submit.click();
        QTRY_COMPARE(details().ownerName, u"Anna"_s);

        display();
        QCOMPARE(name.text(), u"Anna"_s);
        auto &asked = child<QWidget>(foot, "askedChip");
        QVERIFY(!asked.isVisible());
        give.click();
        auto &sentence = child<QLineEdit>(panel, "handOverSentence");
        QTRY_VERIFY(sentence.isVisible());
        QCOMPARE(member.currentText(), u"Sam"_s); // Nobody is asked to take over from themselves.
        submit.click(); // Without a sentence nothing is asked.
        QVERIFY(details().handOvers.empty());
        const auto &problem = child<QLabel>(panel, "handOverProblem");
        QVERIFY(problem.isVisible() && !problem.text().isEmpty());
        QVERIFY(sentence.property("error").toBool());
        sentence.setText(u"You took the call."_s);
        QVERIFY(!problem.isVisible());
        QVERIFY(!sentence.property("error").toBool());
        QTest::keyClick(&sentence, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(details().handOvers.size(), size_t(1));

        foot.display(details(), true);
        panel.display(details());
        QCOMPARE(name.text(), u"Anna"_s); // Asked is not accepted.
        QVERIFY(asked.isVisible());
        QCOMPARE(asked.accessibleName(), u"Sam asked"_s);
        QVERIFY(child<QPushButton>(foot, "goOnWithReply").isVisible());
        auto *card = panel.findChild<HandOverCard *>();
        QVERIFY(card && card->isVisible());
        QVERIFY(!give.isVisible());
        Q_EMIT card->taken(details().handOvers.front().handOver.id);
        QTRY_COMPARE(details().ownerName, u"Sam"_s);
        display();
        QVERIFY(!card->isVisible());
        QVERIFY(!asked.isVisible());
        QVERIFY(!child<QPushButton>(foot, "goOnWithReply").isVisible());
        QCOMPARE(name.text(), u"Sam"_s);
    }

    void theReplyWaitsWhileSomebodyIsAsked()
    {
        Desk desk;
        const Result<TeamMemberId> anna = wait(KeepTeam(desk.file()).add(u"Anna"_s));
        const Result<TeamMemberId> sam = wait(KeepTeam(desk.file()).add(u"Sam"_s));
        QVERIFY(anna && sam);
        const ReviewId review = *wait(AddReview(desk.file()).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
        const OwnReview own(desk.file());
        QVERIFY(wait(own.own(review, *anna)));
        const Result<HandOverId> asked = wait(own.handOver(review, *sam, u"You took the call."_s));
        QVERIFY(bool(asked));
        ShopFacts facts(desk.context());
        ReviewActions actions(desk.context());
        DetailPane detail(desk.context(), facts, actions);
        detail.resize(560, 760);
        detail.show();
        QVERIFY(QTest::qWaitForWindowActive(&detail));
        QSignalSpy shown(&detail, &DetailPane::shown);
        detail.open(review);
        QTRY_VERIFY(!shown.isEmpty());
        auto &foot = *detail.findChild<OwnerFoot *>();
        auto &goOn = child<QPushButton>(foot, "goOnWithReply");
        const auto &name = child<QLabel>(foot, "ownerName");
        QVERIFY(!detail.composer().isVisible());
        QVERIFY(goOn.isVisible());
        QVERIFY(child<QWidget>(foot, "askedChip").isVisible());
        QCOMPARE(name.text(), u"Anna"_s); // Until Sam accepts, it stays with her.
        detail.post(); // Nothing is posted that nobody sees.
        QVERIFY(detail.composer().isVisible());
        QVERIFY(!goOn.isVisible());
        QTRY_VERIFY(detail.composer().edit()->hasFocus());

        QVERIFY(wait(own.accept(*asked)));
        QTRY_COMPARE(name.text(), u"Sam"_s);
        QVERIFY(detail.composer().isVisible());
        QVERIFY(!child<QWidget>(foot, "askedChip").isVisible());
    }

    void afterAHandOverASecondEnterClosesNothing()
    {
        Desk desk;
        const Result<TeamMemberId> anna = wait(KeepTeam(desk.file()).add(u"Anna"_s));
        QVERIFY(anna && wait(KeepTeam(desk.file()).add(u"Sam"_s)));
        const ReviewId review = *wait(AddReview(desk.file()).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
        QVERIFY(wait(OwnReview(desk.file()).own(review, *anna)));
        ShopFacts facts(desk.context());
        ReviewActions actions(desk.context());
        DetailPane detail(desk.context(), facts, actions);
        detail.resize(560, 760);
        detail.show();
        QVERIFY(QTest::qWaitForWindowActive(&detail));
        const QSignalSpy shown(&detail, &DetailPane::shown);
        detail.open(review);
        QTRY_VERIFY(!shown.isEmpty());
        auto &foot = *detail.findChild<OwnerFoot *>();
        auto &give = child<QPushButton>(foot, "giveToSomebody");
        auto &goOn = child<QPushButton>(foot, "goOnWithReply");
        const auto *plan = detail.findChild<ApologyPane *>(); // It has a panel of its own.
        const QList<OwnerPanel *> panels = detail.findChildren<OwnerPanel *>();
        const auto besideTheReply =
            std::ranges::find_if(panels, [plan](const OwnerPanel *each) { return !plan->isAncestorOf(each); });
        QVERIFY(besideTheReply != panels.end());
        auto &card = *(*besideTheReply)->findChild<HandOverCard *>();
        auto &sentence = child<QLineEdit>(**besideTheReply, "handOverSentence");
        const auto press = [&card](const QString &words) {
            for (QPushButton *button : card.findChildren<QPushButton *>()) {
                if (button->text() != words)
                    continue;
                button->setFocus(Qt::TabFocusReason);
                QTest::keyClick(button, Qt::Key_Space);
            }
        };
        for (const QString &answer : {u"Take it back"_s, u"Sam accepts"_s}) {
            give.click();
            QTRY_VERIFY(sentence.isVisible());
            sentence.setText(u"You took the call."_s);
            QTest::keyClick(&sentence, Qt::Key_Return);
            QTRY_VERIFY(card.isVisible() && !sentence.isVisible());
            QTRY_VERIFY(goOn.hasFocus());
            press(answer);
            QTRY_VERIFY(!card.isVisible());
            QTRY_VERIFY2(give.hasFocus(), qPrintable(answer));
        }
    }

    void aComplaintIsClosedWithAReason()
    {
        Desk desk;
        const ReviewId review = *wait(AddReview(desk.file()).add({.text = u"Sour milk"_s, .rating = Rating{1}}));
        const auto details = [&] { return *wait(ReadReviews(desk.file()).details(review)); };
        const ShopFacts facts(desk.context());
        MatterRow row(desk.context(), facts);
        row.display(details());
        row.show();
        auto &reason = child<QLineEdit>(row, "closingReason");
        QVERIFY(!reason.isVisible());
        auto &close = child<QPushButton>(row, "closeComplaint");
        close.click();
        QVERIFY(reason.isVisible());
        reason.setText(u"Meant for"_s);
        QTest::keyClick(&reason, Qt::Key_Escape);
        QVERIFY(!reason.isVisible());
        QVERIFY(row.focusWidget() == &close);
        close.click();
        QCOMPARE(reason.text(), u"Meant for"_s);
        reason.clear();
        QTest::keyClick(&reason, Qt::Key_Return); // Without words nothing is closed.
        QVERIFY(!details().review.closedAt);
        reason.setText(u"Meant for next door."_s);
        QTest::keyClick(&reason, Qt::Key_Return);
        QTRY_COMPARE(details().review.closedReason, u"Meant for next door."_s);
        row.display(details());
        QVERIFY(!reason.isVisible());
        QTRY_VERIFY(reason.text().isEmpty()); // It was saved.
    }

    void whyAHandOverIsDeclinedIsKeptUntilItIsSaved()
    {
        Desk desk;
        const ShopFacts facts(desk.context());
        HandOverCard card(desk.theme(), facts);
        HandOverRow asked;
        asked.handOver.id = HandOverId(1);
        asked.to = u"Sam"_s;
        card.display(asked);
        card.show();
        auto &words = child<QLineEdit>(card, "declineWords");
        const QList<QPushButton *> buttons = card.findChildren<QPushButton *>();
        const auto declines =
            std::ranges::find(buttons, u"Sam declines…"_s, [](const QPushButton *each) { return each->text(); });
        QVERIFY(declines != buttons.end());
        (*declines)->click();
        words.setText(u"I know nothing of it."_s);
        QTest::keyClick(&words, Qt::Key_Escape);
        QVERIFY(!words.isVisible());
        card.display(asked); // It is read anew now and then.
        (*declines)->click();
        QCOMPARE(words.text(), u"I know nothing of it."_s);
        card.forgetWords();
        QVERIFY(!words.isVisible() && words.text().isEmpty());
        (*declines)->click();
        words.setText(u"I know nothing of it."_s);
        asked.handOver.id = HandOverId(2);
        card.display(asked);
        QVERIFY(words.text().isEmpty());
    }

    void aQuestionLeftOpenIsAskedAgain()
    {
        Desk desk;
        const CustomerId tom = *wait(KeepCustomers(desk.file()).add({.name = u"Tom Birch"_s}));
        NewReview question;
        question.text = u"Are the ten loaves kept back on Thursdays, too?"_s;
        question.author = u"Tom Birch"_s;
        question.kind = ReviewKind::Question;
        const ReviewId review = *wait(AddReview(desk.file()).add(question, tom));
        const auto details = [&] { return *wait(ReadReviews(desk.file()).details(review)); };
        const ShopFacts facts(desk.context());
        QVERIFY(bool(wait(
            AnswerReview(desk.file()).addAnswer(review, u"They are."_s, Moment::onDay(facts.today()), u"Anna"_s))));
        MatterRow row(desk.context(), facts);
        row.resize(700, 200);
        row.show();
        row.display(details());
        auto &plan = child<QPushButton>(row, "planStillThinking");
        auto &day = child<QDateEdit>(row, "stillThinkingDay");
        QTRY_VERIFY(plan.isVisible());
        QCOMPARE(day.date(), facts.today().addDays(7));
        day.setDate(facts.today().addDays(3));
        plan.click();
        QTRY_VERIFY(!plan.isVisible());
        const Result<FoundFollowUps> planned = wait(ReadFollowUps(desk.file()).find({.customer = tom}));
        QVERIFY(planned && planned->rows.size() == 1);
        const FollowUp &followUp = planned->rows.front().followUp;
        QCOMPARE(followUp.reason, FollowUpReason::StillThinking);
        QCOMPARE(followUp.review, review);
        QCOMPARE(followUp.due, facts.today().addDays(3));
        QVERIFY(!followUp.text.isEmpty());

        QVERIFY(bool(wait(OwnReview(desk.file()).endQuestion(review, QuestionEnd::BoughtHere))));
        row.display(details());
        QVERIFY(!day.isVisible() && !plan.isVisible());
    }

    void praiseHasNoOwner()
    {
        Desk desk;
        const ReviewId review = *wait(AddReview(desk.file()).add({.text = u"Lovely buns"_s, .rating = Rating{5}}));
        const ShopFacts facts(desk.context());
        QWidget window;
        OwnerPanel panel(desk.context(), facts, &window);
        OwnerFoot foot(desk.theme(), &window);
        window.show();
        panel.display(*wait(ReadReviews(desk.file()).details(review)));
        foot.display(*wait(ReadReviews(desk.file()).details(review)), false);
        QVERIFY(!panel.isVisible());
        QVERIFY(!foot.isVisible());
    }
};

SHOPBELL_WINDOW_TEST(TestOwnerPanel)
#include "test_ownerpanel.moc"
