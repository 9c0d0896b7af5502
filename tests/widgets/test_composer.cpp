// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/readreviews.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/notefile.h"
#include "widgets/common/preferences.h"
#include "widgets/reviews/checkrow.h"
#include "widgets/reviews/checkslist.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/disclosure.h"
#include "widgets/reviews/messageform.h"
#include "widgets/reviews/notepanel.h"
#include "widgets/reviews/postform.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/replyheader.h"
#include "widgets/reviews/replyhighlighter.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/turnview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
        QVERIFY(!turn()->isEditing());
        const auto stored = [&pane] {
            return std::get<Turn>(wait(ReadReviews(pane.desk.file()).details(pane.id))->conversation.at(0)).text;
        };
        QCOMPARE(stored(), u"Again today."_s);
        pane.open(other);
        pane.open(pane.id);
        QTRY_VERIFY(turn());
        QTest::qWait(1);
        words = edit();
        QCOMPARE(words->toPlainText(), u"Again today. And tomorrow."_s);
        QTest::keyClicks(words, u" And now."_s);
        pane.open(other); // Without Escape it is saved.
        pane.open(pane.id);
        QTRY_COMPARE(stored(), u"Again today. And tomorrow. And now."_s);
    }

    void theToolsOfAnAnswerStandInItsLine()
    {
        Pane pane;
        const ReviewId other = *wait(AddReview(pane.desk.file()).add({.text = u"Lovely buns."_s}));
        QVERIFY(wait(AnswerReview(pane.desk.file()).addAnswer(pane.id, u"Thank you."_s, {}, u"Anna"_s)));
        for (const ReviewId id : {other, pane.id}) // Shown anew, in a pane that stays as wide as it is.
            pane.open(id);
        const auto turn = [&pane] { return pane.detail.findChild<TurnView *>(); };
        QTRY_VERIFY(turn() && turn()->isVisible());
        const auto *tools = turn()->findChild<IconButton *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(tools);
        QTRY_VERIFY2(turn()->rect().contains(QRect(tools->geometry().topLeft(), QSize(tools->width(), 1))),
                     qPrintable(QString::number(tools->x())));
    }

    void theKeysStayAtTheConversationAfterAMessage()
    {
        Pane pane;
        pane.detail.addMessage();
        auto *form = pane.detail.findChild<MessageForm *>();
        auto *words = form->findChild<ReplyEdit *>();
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, u"Twice is twice."_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(form->isHidden());
        const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(focused); // Not a field in which a key would change something.
        QCOMPARE(focused->parentWidget(), form->parentWidget());
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

    void postingNeedsWords()
    {
        Pane pane;
        QVERIFY(!pane.postButton().isEnabled());
        pane.type(u"Hi"_s);
        QVERIFY(pane.postButton().isEnabled());
    }

    void whatIsTooLongForTheSiteIsAdvisedAgainst_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("advised");
        const QString begun = u"Please change your review. "_s; // Which is advised against as well.
        const QString as = begun + QString(4096 - begun.size(), u'x');
        QTest::newRow("as long as it may be") << as << false;
        QTest::newRow("a byte more") << QString(as + u'x') << true;
        QTest::newRow("1,400 characters of three bytes") << QString(begun + QString(1400, QChar(0x597d))) << true;
    }
    void whatIsTooLongForTheSiteIsAdvisedAgainst()
    {
        QFETCH(QString, reply);
        QFETCH(bool, advised);
        Pane pane;
        const auto says = [&pane](const QString &words) {
            return std::ranges::any_of(pane.detail.findChildren<CheckRow *>(),
                                       [&words](const CheckRow *row) { return row->accessibleName().contains(words); });
        };
        pane.edit().setPlainText(reply);
        QTRY_VERIFY(says(u"asks for another review"_s)); // The checks are through.
        QCOMPARE(says(u"longer than the site takes"_s), advised);
        QVERIFY(pane.postButton().isEnabled()); // Only a placeholder that is not filled in blocks.
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

    void whatIsSaidAfterPostingIsWhatTheButtonSays_data()
    {
        QTest::addColumn<bool>("isPrivate");
        QTest::addColumn<QString>("said");
        QTest::newRow("a public review") << false << u"Reply marked as posted."_s;
        QTest::newRow("a private one") << true << u"Marked as answered."_s;
    }
    void whatIsSaidAfterPostingIsWhatTheButtonSays()
    {
        QFETCH(bool, isPrivate);
        Pane pane;
        NewReview review;
        review.text = u"The till was slow."_s;
        review.channel = google;
        review.isPrivate = isPrivate;
        pane.id = *wait(AddReview(pane.desk.file()).add(review));
        pane.open(pane.id);
        pane.type(u"Thank you"_s);
        QSignalSpy done(&pane.desk.notices(), &Notices::somethingDone);
        pane.detail.composer().post();
        QTRY_COMPARE(pane.detail.details()->conversation.size(), 1u);
        QTRY_VERIFY(!done.isEmpty());
        QTEST(done.last().first().toString(), "said");
    }

    void allThatIsNotFilledInIsNamed()
    {
        Pane pane;
        pane.type(u"The {{item}} was off because {{why it happened}}."_s);
        pane.detail.composer().post();
        const auto &problem = child<QLabel>(pane.detail, "replyProblem");
        QVERIFY(problem.isVisible());
        for (const QString &open : {u"{{item}}"_s, u"{{why it happened}}"_s})
            QVERIFY2(problem.text().contains(open), qPrintable(problem.text()));
        QCOMPARE(pane.edit().textCursor().selectedText(), u"{{item}}"_s);
    }

    void whatIsNotFilledInIsRefused()
    {
        Pane pane;
        pane.type(u"Hi {{customer}}, sorry."_s);
        pane.detail.composer().post();
        auto &problem = child<QLabel>(pane.detail, "replyProblem");
        QVERIFY(problem.isVisible() && problem.text().contains(u"{{customer}}"_s));
        QCOMPARE(pane.edit().textCursor().selectedText(), u"{{customer}}"_s);
        pane.detail.composer().markReady(true);
        QVERIFY(problem.isVisible());
        QTest::keyClicks(&pane.edit(), u"Priya"_s); // In its place.
        QVERIFY(!problem.isVisible());
        QTRY_COMPARE(pane.draft(), u"Hi Priya, sorry."_s);
        QVERIFY(pane.detail.details()->conversation.empty());
    }

    void whatTheShopKnowsIsInserted()
    {
        Pane pane;
        auto &button = child<QPushButton>(pane.detail, "useTemplate");
        QTRY_VERIFY(button.isEnabled());
        pane.type(u"Hi "_s);
        auto *header = pane.detail.findChild<ReplyHeader *>();
        Q_EMIT header->placeholderWanted(PlaceholderName::Customer);
        QCOMPARE(pane.edit().toPlainText(), u"Hi Priya"_s);
        Q_EMIT header->placeholderWanted(PlaceholderName::Date); // Nobody knows it.
        QCOMPARE(pane.edit().toPlainText(), u"Hi Priya{{date}}"_s);
        QCOMPARE(pane.edit().textCursor().selectedText(), u"{{date}}"_s);
    }

    void readyUntilTheWordsChange()
    {
        Pane pane;
        pane.type(u"Thank you"_s);
        auto &ready = child<QPushButton>(pane.detail, "readyReply");
        ready.click();
        const auto state = [&pane] { return wait(ReadReviews(pane.desk.file()).details(pane.id))->draft->state; };
        QTRY_COMPARE(ready.accessibleName(), u"Make it a draft again"_s);
        QCOMPARE(state(), ResponseState::Ready);
        QTRY_VERIFY(!pane.edit().isReadOnly());
        pane.type(u", Priya"_s);
        QCOMPARE(ready.accessibleName(), u"Mark as ready"_s);
        QTRY_COMPARE(pane.draft(), u"Thank you, Priya"_s);
        QCOMPARE(state(), ResponseState::Draft);
    }

    void escapeLeavesWhatWasOpenedLast()
    {
        Pane pane;
        auto *form = pane.detail.findChild<PostForm *>();
        for (QWidget *field : std::initializer_list<QWidget *>{&child<QComboBox>(*form, "postedPlace"),
                                                               form->findChild<QDateTimeEdit *>()}) {
            form->open(pane.detail.details()->review);
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Escape);
            QVERIFY(!form->isOpen());
            QVERIFY(pane.edit().hasFocus());
        }
    }

    void anAnswerGivenElsewhere()
    {
        Pane pane;
        auto *form = pane.detail.findChild<PostForm *>();
        auto &place = child<QComboBox>(*form, "postedPlace");
        const auto isTooLong = [&pane] {
            return std::ranges::any_of(pane.detail.findChildren<CheckRow *>(), [](const CheckRow *row) {
                return row->accessibleName().contains(u"longer than the site takes"_s);
            });
        };
        pane.edit().setPlainText(QString(1400, QChar(0x597d))); // More bytes than Google takes,
        QTRY_VERIFY(isTooLong());
        form->open(pane.detail.details()->review);
        QVERIFY(place.count() > 1);
        QCOMPARE(place.currentData().toLongLong(), google.value());
        place.setCurrentIndex(place.findData(inPersonChannel.value())); // and no limit for what is said.
        QTRY_VERIFY(!isTooLong());
        auto *time = form->findChild<QDateTimeEdit *>();
        form->open(pane.detail.details()->review, pane.desk.clock().now() - 2 * 3600 * 1000);
        place.setCurrentIndex(place.findData(inPersonChannel.value()));
        time->setDateTime(time->dateTime().addDays(-3)); // Before the customer said it.
        QCOMPARE(time->dateTime(), time->minimumDateTime());
        time->setDateTime(time->maximumDateTime());
        time->setDateTime(time->dateTime().addSecs(-3600));
        pane.postButton().click();
        QTRY_COMPARE(pane.detail.details()->conversation.size(), 1u);
        const auto *posted = std::get_if<Response>(&pane.detail.details()->conversation.front());
        QVERIFY(posted);
        QCOMPARE(posted->place, inPersonChannel);
        QVERIFY(posted->posted.at && *posted->posted.at < pane.desk.clock().now() - 3500 * 1000);
        QTRY_VERIFY(!form->isOpen());
    }

    void whatWasFoundIsMarkedAndSetAside()
    {
        Pane pane;
        auto *checks = pane.detail.composer().findChild<ChecksList *>();
        auto *marks = pane.edit().document()->findChild<ReplyHighlighter *>();
        QVERIFY(marks);
        pane.type(u"Sorry. Please change your review."_s);
        const auto findings = [checks] {
            QList<CheckRow *> rows = checks->findChildren<CheckRow *>();
            rows.removeIf([](CheckRow *row) { return !row->isVisible() || row->focusPolicy() == Qt::NoFocus; });
            return rows;
        };
        QTRY_COMPARE(findings().size(), 1);
        const auto marked = marks->ranges(ReplyHighlighter::Mark::Advice);
        QCOMPARE(marked.size(), 1u);
        findings().front()->click();
        QCOMPARE(pane.edit().textCursor().selectionStart(), int(marked.front().start));
        QVERIFY(pane.edit().textCursor().selectedText().contains(u"review"_s));
        QVERIFY(pane.postButton().isEnabled()); // It is advice.

        for (QToolButton *each : checks->findChildren<QToolButton *>()) {
            if (each->isVisible())
                each->click();
        }
        QTRY_COMPARE(findings().size(), 0);
        QVERIFY(marks->ranges(ReplyHighlighter::Mark::Advice).empty());
        const ReviewId other = *wait(AddReview(pane.desk.file()).add({.text = u"Lovely buns."_s}));
        pane.open(other);
        pane.open(pane.id); // Still set aside for this one.
        const auto again = [checks] {
            for (QPushButton *each : checks->findChildren<QPushButton *>()) {
                if (each->isVisible() && each->text().startsWith(u"Show"_s))
                    return each;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(again());
        QCOMPARE(findings().size(), 0);
        again()->click();
        QTRY_COMPARE(findings().size(), 1);
    }

    void theReviewKeepsItsWordsBesideManyFindings()
    {
        Pane pane;
        pane.edit().setPlainText(
            u"Sorry if you felt bad but our policy is clear. Please change your review. Get 10% off."_s);
        auto *checks = pane.detail.composer().findChild<ChecksList *>();
        QTRY_VERIFY(checks->isVisible());
        QTRY_VERIFY(pane.detail.composer().y() >= 4 * pane.desk.theme().lineHeight(TypeRole::Reading));
        auto &fold = child<Disclosure>(*checks, "foldChecks");
        QVERIFY(fold.isHidden());
        pane.edit().setFocus();
        pane.detail.setMinimumSize(1, 1);
        pane.detail.resize(548, 420); // All of it scrolls as one.
        QTRY_VERIFY(!fold.isHidden());
        QVERIFY(pane.edit().hasFocus());
        QVERIFY(pane.edit().height() >= pane.edit().minimumHeight());
        pane.detail.resize(548, 720);
        QTRY_VERIFY(fold.isHidden());
        QVERIFY(pane.detail.composer().isVisible());
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
