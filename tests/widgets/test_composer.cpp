// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/readreviews.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/notefile.h"
#include "widgets/common/preferences.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/messageform.h"
#include "widgets/reviews/notepanel.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/turnview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr ChannelId google{1};

/// The detail pane with one review in it.
struct Pane
{
    Pane() : facts(desk.context()), actions(desk.context()), detail(desk.context(), facts, actions)
    {
        NewReview review;
        review.author = u"Priya Nair"_s;
        review.text = u"The oat milk was off."_s;
        review.channel = google;
        id = *wait(AddReview(desk.file()).add(review));
        detail.resize(548, 720);
        detail.show();
        std::ignore = QTest::qWaitForWindowActive(&detail);
        open(id);
    }

    void open(ReviewId review)
    {
        QSignalSpy shown(&detail, &DetailPane::shown);
        detail.open(review);
        QTRY_VERIFY(!shown.isEmpty());
    }
    ReplyEdit &edit() { return *detail.composer().edit(); }
    void type(const QString &text)
    {
        edit().setFocus();
        QTest::keyClicks(&edit(), text);
    }
    QString draft() const
    {
        const Result<ReviewDetails> details = wait(ReadReviews(desk.file()).details(id));
        return details && details->draft ? details->draft->text : QString();
    }
    QPushButton &postButton()
    {
        const QList<QPushButton *> buttons = detail.composer().findChildren<QPushButton *>();
        return **std::ranges::find_if(buttons, [](QPushButton *each) { return each->property("primary").toBool(); });
    }

    Desk desk;
    ShopFacts facts;
    ReviewActions actions;
    DetailPane detail;
    ReviewId id;
};

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedWordsOfAMessageAreNotLost()
    {
        Pane pane;
        const ReviewId other = *wait(AddReview(pane.desk.file()).add({.text = u"Lovely buns."_s}));
        QVERIFY(wait(AnswerReview(pane.desk.file()).addTurn(pane.id, u"Again today."_s, {})));
        const auto turn = [&pane] { return pane.detail.findChild<TurnView *>(); };
        QTRY_VERIFY(turn());
        const auto edit = [&turn] {
            turn()->findChild<QMenu *>()->actions().constFirst()->trigger();
            return turn()->findChild<ReplyEdit *>();
        };
        QTest::keyClick(edit(), Qt::Key_Escape);
        QVERIFY(!turn()->isEditing());

        QTest::qWait(1); // The editor before is gone.
        ReplyEdit *words = edit();
        QTest::keyClicks(words, u" And tomorrow."_s);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(turn()->isEditing());
        pane.open(other);
        pane.open(pane.id);
        QTRY_COMPARE(std::get<Turn>(wait(ReadReviews(pane.desk.file()).details(pane.id))->conversation.at(0)).text,
                     u"Again today. And tomorrow."_s);
    }

    void aMessageThatWasBegunIsKept()
    {
        Pane pane;
        const ReviewId other = *wait(AddReview(pane.desk.file()).add({.text = u"Lovely buns."_s}));
        auto *form = pane.detail.findChild<MessageForm *>();
        auto *words = form->findChild<ReplyEdit *>();
        pane.detail.addMessage();
        QTest::keyClicks(words, u"Half a message"_s);
        pane.open(other);
        QVERIFY(form->isHidden());
        pane.open(pane.id);
        QVERIFY(!form->isHidden());
        QCOMPARE(words->toPlainText(), u"Half a message"_s);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(form->isHidden());
        pane.detail.addMessage();
        QCOMPARE(words->toPlainText(), u"Half a message"_s);

        const auto kept = [&pane] {
            NoteFile file(pane.desk.context().preferences.unfinishedFolder(), pane.desk.file()->path(), u"messages"_s);
            return file.read()[QString::number(pane.id.value())].toObject()[u"text"_s].toString();
        };
        QTRY_COMPARE(kept(), u"Half a message"_s);
        DetailPane later(pane.desk.context(), pane.facts, pane.actions);
        QSignalSpy shown(&later, &DetailPane::shown);
        later.open(pane.id);
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(later.findChild<MessageForm *>()->findChild<ReplyEdit *>()->toPlainText(), u"Half a message"_s);

        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form->isHidden());
        pane.open(other);
        pane.open(pane.id);
        QVERIFY(form->isHidden());
        QVERIFY(words->toPlainText().isEmpty());
    }

    void whatIsTypedIsSaved()
    {
        Pane pane;
        pane.type(u"Hi Priya"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pane.draft(), u"Hi Priya"_s, 1000);
        pane.type(u", sorry"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pane.draft(), u"Hi Priya, sorry"_s, 1000);
        QCOMPARE(pane.edit().toPlainText(), u"Hi Priya, sorry"_s); // What the shop announces changed nothing.
        const Result<UndoState> undo = wait(Undo(pane.desk.file()).state());
        QCOMPARE(undo->undo->did, Did::WriteDraft);
    }

    void oneUndoTakesTheWholeStayBack()
    {
        Pane pane;
        pane.type(u"one"_s);
        QTRY_COMPARE(pane.draft(), u"one"_s);
        pane.type(u" two"_s);
        QTRY_COMPARE(pane.draft(), u"one two"_s);
        QVERIFY(wait(Undo(pane.desk.file()).undo()));
        QTRY_COMPARE(pane.edit().toPlainText(), QString()); // And the field follows.
        QVERIFY(wait(Undo(pane.desk.file()).redo()));
        QTRY_COMPARE(pane.edit().toPlainText(), u"one two"_s);
    }

    void unsavedWordsAreNotReplaced()
    {
        Pane pane;
        pane.type(u"mine"_s);
        QVERIFY(wait(AnswerReview(pane.desk.file()).addTurn(pane.id, u"And again."_s, Moment::unknown())));
        QTest::qWait(50);
        QCOMPARE(pane.edit().toPlainText(), u"mine"_s);
        QTRY_COMPARE(pane.draft(), u"mine"_s);
    }

    void leavingSavesAtOnce()
    {
        Pane pane;
        pane.type(u"Hi"_s);
        pane.detail.open({});
        QTRY_COMPARE_WITH_TIMEOUT(pane.draft(), u"Hi"_s, 400);
        pane.open(pane.id);
        QCOMPARE(pane.edit().toPlainText(), u"Hi"_s);
    }

    void undoGoesOnToTheWindowWhenTypingIsUsedUp()
    {
        Pane pane;
        const auto takes = [&pane](QKeySequence::StandardKey key) {
            const QKeyCombination combination = QKeySequence(key)[0];
            QKeyEvent event(QEvent::ShortcutOverride, combination.key(), combination.keyboardModifiers());
            event.ignore();
            QCoreApplication::sendEvent(&pane.edit(), &event);
            return event.isAccepted();
        };
        QVERIFY(!takes(QKeySequence::Undo));
        pane.type(u"a"_s);
        QVERIFY(takes(QKeySequence::Undo));
        pane.edit().undo();
        QVERIFY(!takes(QKeySequence::Undo));
        QVERIFY(takes(QKeySequence::Redo));
        QVERIFY(takes(QKeySequence::Copy)); // What a text field does is its own.
    }

    void postingNeedsWordsThatFit()
    {
        Pane pane;
        QVERIFY(!pane.postButton().isEnabled());
        pane.type(u"Hi"_s);
        QVERIFY(pane.postButton().isEnabled());
        pane.edit().setPlainText(QString(4097, u'x'));
        QVERIFY(!pane.postButton().isEnabled());
        QVERIFY(pane.postButton().toolTip().contains(u"longer"_s));
        pane.edit().setPlainText(QString(4096, u'x'));
        QVERIFY(pane.postButton().isEnabled());
        pane.edit().setPlainText(QString(1400, QChar(0x597d))); // 4,200 bytes.
        QVERIFY(!pane.postButton().isEnabled());
    }

    void postingTakesTheLastKeyAlong()
    {
        Pane pane;
        pane.type(u"Thank you"_s);
        pane.detail.composer().post(); // Before the second is over.
        QTRY_COMPARE(pane.detail.details()->conversation.size(), 1u);
        const auto *posted = std::get_if<Response>(&pane.detail.details()->conversation.front());
        QVERIFY(posted);
        QCOMPARE(posted->text, u"Thank you"_s);
        QCOMPARE(posted->posted.at, pane.desk.clock().now());
        QTRY_COMPARE(pane.edit().toPlainText(), QString());
        QCOMPARE(pane.detail.details()->review.answer, AnswerState::Answered);
        QVERIFY(pane.edit().placeholderText().startsWith(u"Answered"_s));
    }

    void copyingSaysSo()
    {
        Pane pane;
        QSignalSpy said(&pane.desk.notices(), &Notices::somethingSaid);
        pane.type(u"Thank you"_s);
        pane.detail.composer().copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Thank you"_s);
        QCOMPARE(said.size(), 1);
    }

    void theNoteWrapsAndGrows()
    {
        Pane pane;
        auto &note = *pane.detail.findChild<NotePanel *>();
        auto &edit = *note.findChild<ReplyEdit *>();
        const auto fits = [&edit] {
            return !edit.horizontalScrollBar()->isVisible()
                && edit.height() >= int(edit.document()->size().height()) * edit.fontMetrics().lineSpacing();
        };
        edit.setPlainText(u"Asked Sam: the fridge seal is loose. New one comes Friday."_s);
        QTRY_VERIFY(fits());
        const int before = edit.height();
        pane.detail.resize(380, 300); // Now the pane itself has a scroll bar.
        QTRY_VERIFY(edit.height() > before);
        QTRY_VERIFY(fits());
        edit.setPlainText(QString(300, u'x'));
        QTRY_VERIFY(edit.document()->size().height() > 3 && fits());
        pane.detail.resize(548, 720);
        edit.setPlainText(u"Asked Sam."_s);
        QTRY_COMPARE(edit.height(), before);
    }
};

SHOPBELL_WINDOW_TEST(TestComposer)
#include "test_composer.moc"
