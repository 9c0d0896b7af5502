// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/segment.h"
#include "widgets/common/taborder.h"
#include "widgets/reviews/checkslist.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/messageform.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/turnview.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// A detail pane whose review was answered.
struct AnsweredPane
{
    AnsweredPane() : facts(desk.context()), actions(desk.context()), detail(desk.context(), facts, actions)
    {
        answered = add(u"Priya Nair"_s);
        other = add(u"Owen Hartley"_s);
        std::ignore = wait(AnswerReview(desk.file())
                               .addAnswer(answered, u"We are sorry."_s, Moment::onDay(QDate(2025, 11, 19)), u"Anna"_s));
        detail.resize(900, 720);
        detail.show();
        std::ignore = QTest::qWaitForWindowActive(&detail);
        open(answered);
    }

    ReviewId add(const QString &author)
    {
        NewReview review;
        review.author = author;
        review.text = u"The oat milk was off."_s;
        review.posted = Moment::onDay(QDate(2025, 11, 18));
        return *wait(AddReview(desk.file()).add(review));
    }
    void open(ReviewId review)
    {
        QSignalSpy shown(&detail, &DetailPane::shown);
        detail.open(review);
        QTRY_VERIFY(!shown.isEmpty());
    }
    TurnView *turn() const { return detail.findChild<TurnView *>(); }
    ReplyEdit *editor() const { return turn() ? turn()->findChild<ReplyEdit *>() : nullptr; }
    void edit() const
    {
        const auto *tools = turn()->findChild<QToolButton *>();
        tools->menu()->actions().front()->trigger();
    }
    void save() const
    {
        for (auto *button : turn()->findChildren<QPushButton *>()) {
            if (button->text() == u"Save the message"_s)
                button->click();
        }
    }
    QString words() const
    {
        const ReviewDetails details = *wait(ReadReviews(desk.file()).details(answered));
        return std::get<Response>(details.conversation.front()).text;
    }

    Desk desk;
    ShopFacts facts;
    ReviewActions actions;
    DetailPane detail;
    ReviewId answered;
    ReviewId other;
};

} // namespace

class TestConversationView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatWereNotSavedStayInTheEditor()
    {
        const AnsweredPane pane;
        QTRY_VERIFY(pane.turn());
        pane.edit();
        QVERIFY(pane.editor());
        const QSignalSpy failed(&pane.actions, &ReviewActions::failed);
        pane.editor()->appendPlainText(u"Dear {{customer}}, see you."_s);
        const QString typed = pane.editor()->toPlainText();
        pane.save();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(pane.editor());
        QCOMPARE(pane.editor()->toPlainText(), typed);
        QVERIFY(!pane.editor()->isReadOnly());
        QCOMPARE(pane.words(), u"We are sorry."_s);

        pane.editor()->setPlainText(u"We are sorry. See you."_s);
        pane.save();
        QTRY_COMPARE(pane.words(), u"We are sorry. See you."_s);
        QTRY_VERIFY(pane.turn() && !pane.turn()->isEditing());
    }

    void wordsOfAReviewThatWasLeftAreOfferedAgain()
    {
        AnsweredPane pane;
        QTRY_VERIFY(pane.turn());
        pane.edit();
        const QSignalSpy failed(&pane.actions, &ReviewActions::failed);
        pane.editor()->setPlainText(u"Dear {{customer}}, see you."_s);
        pane.open(pane.other);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!pane.editor());
        pane.open(pane.answered);
        QTRY_VERIFY(pane.editor());
        QCOMPARE(pane.editor()->toPlainText(), u"Dear {{customer}}, see you."_s);
    }

    void anEditorThatIsLeftIsNoStopOfTab()
    {
        const AnsweredPane pane;
        QTRY_VERIFY(pane.turn());
        pane.edit();
        QTRY_VERIFY(tabStops(*pane.turn()).contains(pane.editor()));
        const qsizetype stops = tabStops(*pane.turn()).size();
        for (auto *button : pane.turn()->findChildren<QPushButton *>()) {
            if (button->text() == u"Cancel"_s)
                button->click();
        }
        QVERIFY(!pane.turn()->isEditing());
        QCOMPARE(tabStops(*pane.turn()).size(), stops - 3); // The words, and the two buttons below them.
    }

    void theButtonOfAMessageCoversNoneOfItsWords()
    {
        const AnsweredPane pane;
        const auto *tools = pane.turn()->findChild<QToolButton *>();
        const auto *words = pane.turn()->findChild<ReadingText *>();
        QVERIFY(tools && words);
        QTRY_VERIFY(tools->isVisible() && words->isVisible() && tools->height() > 10);
        const auto bottom = [&] { return tools->mapTo(pane.turn(), QPoint(0, tools->height())).y(); };
        QTRY_VERIFY2(bottom() <= words->mapTo(pane.turn(), QPoint()).y(), qPrintable(QString::number(bottom())));
    }

    void aClickOnWhoSaidItLeavesTheKeysInTheText()
    {
        AnsweredPane pane;
        pane.detail.addMessage();
        auto *form = pane.detail.findChild<MessageForm *>();
        auto *text = form->findChild<ReplyEdit *>();
        QTRY_VERIFY(text->hasFocus());
        const auto *who = form->findChild<Segment *>();
        for (const auto speaker : {MessageForm::Speaker::Shop, MessageForm::Speaker::Customer}) {
            QTest::mouseClick(who->button(int(speaker)), Qt::LeftButton);
            QCOMPARE(who->current(), int(speaker));
            QVERIFY(text->hasFocus());
        }
        QTest::keyClick(text, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(who->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(who->current(), int(MessageForm::Speaker::Shop));
        QVERIFY(who->isAncestorOf(QApplication::focusWidget()));
    }

    void whatIsWrittenAnewIsCheckedToo()
    {
        const AnsweredPane pane;
        pane.edit();
        const auto advice = [&pane] {
            const auto *list = pane.turn()->findChild<ChecksList *>();
            return list && list->isVisible() ? list->toLookAt() : 0;
        };
        QTRY_COMPARE(advice(), 0);
        pane.editor()->setPlainText(u"We are sorry. Please delete your review."_s);
        QTRY_VERIFY(advice() > 0);
        pane.save();
        QTRY_VERIFY(!pane.editor()); // It advises, no more.
        QCOMPARE(pane.words(), u"We are sorry. Please delete your review."_s);
    }

    void anEditorWithNothingChangedCloses()
    {
        const AnsweredPane pane;
        QTRY_VERIFY(pane.turn());
        pane.edit();
        QVERIFY(pane.turn()->isEditing());
        pane.save();
        QTRY_VERIFY(pane.turn() && !pane.turn()->isEditing());
        QCOMPARE(pane.words(), u"We are sorry."_s);
    }
};

SHOPBELL_WINDOW_TEST(TestConversationView)
#include "test_conversationview.moc"
