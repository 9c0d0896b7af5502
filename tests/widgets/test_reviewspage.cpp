// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtermodel.h"
#include "models/reviewlistmodel.h"
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/importreviews.h"
#include "services/keepimprovements.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readimprovements.h"
#include "services/readreviews.h"
#include "services/sortreviews.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/infront.h"
#include "widgets/apology/apologypane.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/tagedit.h"
#include "widgets/reviews/behindwhichdialog.h"
#include "widgets/reviews/bulkpane.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/filterpane.h"
#include "widgets/reviews/listheader.h"
#include "widgets/reviews/listmessage.h"
#include "widgets/reviews/liststrip.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewlistpane.h"
#include "widgets/reviews/reviewspage.h"
#include "widgets/reviews/reviewtable.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

struct Window
{
    explicit Window(int reviews = 3, QSize size = {1104, 720})
    {
        for (int i = 1; i <= reviews; ++i)
            add(u"Person %1"_s.arg(i),
                i % 2 ? u"The bread was dense, number %1."_s.arg(i) : u"Lovely buns, number %1."_s.arg(i));
        page = std::make_unique<ReviewsPage>(desk.context());
        page->resize(size);
        page->show();
        std::ignore = QTest::qWaitForWindowActive(page.get());
        QTRY_COMPARE(model().count(), reviews);
    }

    ReviewId add(const QString &author, const QString &text)
    {
        NewReview review;
        review.author = author;
        review.text = text;
        review.sentiment = Sentiment::Unsorted;
        desk.clock().advance(std::chrono::minutes(1));
        const ReviewId id = *wait(AddReview(desk.file()).add(review));
        ids.push_back(id);
        return id;
    }
    BatchId bringIn(const QByteArray &csv)
    {
        const QString path = desk.write(u"november.csv"_s, csv);
        const ImportReviews import(desk.file());
        return wait(import.run(path, wait(import.survey(path, {}).future)->plan).future)->batch;
    }
    template<typename Pane>
    Pane &pane() const
    {
        return *page->findChild<Pane *>();
    }
    ReviewListPane &list() const { return pane<ReviewListPane>(); }
    ReviewListModel &model() const { return list().model(); }
    ReviewTable &table() const { return list().table(); }
    DetailPane &detail() const { return pane<DetailPane>(); }
    Review review(ReviewId id) const { return wait(ReadReviews(desk.file()).details(id))->review; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        table().setFocus();
        QTest::keyClick(&table(), key, modifiers);
    }
    void search(const QString &words)
    {
        list().header().search()->setFocus();
        QTest::keyClicks(list().header().search(), words);
    }

    Desk desk;
    std::vector<ReviewId> ids;
    std::unique_ptr<ReviewsPage> page;
};

} // namespace

class TestReviewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReviewIsShown()
    {
        Window window;
        QTRY_VERIFY(window.detail().details());
        QCOMPARE(window.detail().review(), window.model().idAt(0));
    }

    void theHeaderTellsHowLongTheyWait()
    {
        Window window;
        const auto &waits = *window.list().findChild<QLabel *>(u"waits"_s);
        const qint64 now = window.desk.clock().now();
        NewReview late;
        late.text = u"Nobody called me back."_s;
        late.rating = Rating{1};
        late.posted = Moment::atTime(now - 20 * 3600 * 1000, QTimeZone::utc());
        QVERIFY(wait(AddReview(window.desk.file()).add(late)));
        window.page->showView(ReviewView::NeedsReply);
        QTRY_VERIFY(waits.isVisible());
        QTRY_VERIFY2(waits.text().contains(u"oldest unanswered 20\u00a0h"_s), qPrintable(waits.text()));
        window.page->showView(ReviewView::Positive);
        QTRY_VERIFY(!waits.isVisible());
    }

    void searchFindsWhileTyping()
    {
        Window window(6);
        window.search(u"lov bun"_s);
        QTRY_COMPARE(window.model().count(), 3);
        QTRY_COMPARE(window.pane<FilterPane>().model().countOf(ReviewView::All), 3);
        QTest::keyClick(window.list().header().search(), Qt::Key_Escape);
        QTRY_COMPARE(window.model().count(), 6);
    }

    void noHitsAreSaidAndArchivedOnesNamed()
    {
        Window window;
        QVERIFY(wait(SortReviews(window.desk.file()).archive(ReviewSelection::one(window.ids[0]))));
        window.search(u"dense number 1"_s);
        auto &message = window.pane<ListMessage>();
        QTRY_VERIFY(message.isVisible());
        QVERIFY(message.title().contains(u"dense number 1"_s));
        QTRY_VERIFY(message.accessibleDescription().contains(u'1'));
        QTRY_VERIFY(!window.detail().review().isStored());
        Q_EMIT message.linkChosen();
        QTRY_COMPARE(window.model().count(), 1);
        QCOMPARE(window.model().idAt(0), window.ids[0]);
    }

    void countsAndWordsFollowTheShownImport()
    {
        Window window;
        const BatchId batch = window.bringIn("rating,review\n1,Too salty\n5,Lovely\n5,Nice\n");
        const FilterModel &filters = window.pane<FilterPane>().model();
        QTRY_COMPARE(filters.countOf(ReviewView::All), 6);
        window.page->showBatch(batch);
        QTRY_COMPARE(window.model().count(), 3);
        QTRY_COMPARE(filters.countOf(ReviewView::All), 3);
        QCOMPARE(filters.countOf(ReviewView::Negative), 1);

        window.search(u"dense"_s); // Only the others have it.
        auto &message = window.pane<ListMessage>();
        QTRY_VERIFY(message.isVisible());
        QTRY_COMPARE(filters.countOf(ReviewView::All), 0);
        QTRY_COMPARE(message.title(), u"No reviews from november.csv match “dense”"_s);
        Q_EMIT message.linkChosen(); // Search all reviews.
        QTRY_COMPARE(window.model().count(), 2);
        QTRY_COMPARE(filters.countOf(ReviewView::All), 2);
    }

    void countsFollowChosenFilters()
    {
        Window window(6);
        const FilterModel &filters = window.pane<FilterPane>().model();
        QVERIFY(wait(SortReviews(window.desk.file()).addTag({{window.ids[0], window.ids[1]}, {}}, u"bread"_s)));
        QTRY_COMPARE(filters.countOf(ReviewView::All), 6);
        QTRY_VERIFY(!filters.tagName(TagId(1)).isEmpty());
        ReviewQuery tagged;
        tagged.tags = {TagId(1)};
        Q_EMIT window.pane<FilterPane>().queryWanted(tagged);
        QTRY_COMPARE(window.model().count(), 2);
        QTRY_COMPARE(filters.countOf(ReviewView::All), 2);
        Q_EMIT window.pane<FilterPane>().queryWanted(ReviewQuery());
        QTRY_COMPARE(filters.countOf(ReviewView::All), 6);
    }

    void anEmptyViewOfAnImportIsNotCalledAnswered()
    {
        Window window;
        window.page->showBatch(window.bringIn("rating,review\n1,Too salty\n"));
        QTRY_COMPARE(window.model().count(), 1);
        ReviewQuery wanted = window.list().query();
        showView(wanted, ReviewView::NeedsReply);
        Q_EMIT window.list().queryWanted(wanted);
        auto &message = window.pane<ListMessage>();
        QTRY_COMPARE(message.title(), u"No reviews of this import in “Needs reply”"_s);
        Q_EMIT message.linkChosen(); // Show all reviews.
        QTRY_COMPARE(window.model().count(), 4);
    }

    void whatHasNoClockIsNotCalledAnswered()
    {
        Window window(0);
        window.bringIn("rating,review\n1,Too salty\n5,Lovely\n");
        window.page->showView(ReviewView::NeedsReply);
        auto &message = window.pane<ListMessage>();
        QTRY_COMPARE(message.title(), u"No clock is running"_s);
        Q_EMIT message.verbChosen();
        QTRY_COMPARE(window.model().count(), 2);
        QVERIFY(window.pane<FilterPane>().model().rowOf(ReviewView::NotAnswered));
    }

    void anAddedReviewIsChosen()
    {
        Window window(40);
        const ReviewId added = window.add(u"Somebody new"_s, u"Where is the rye?"_s);
        window.page->showAdded(added);
        QTRY_VERIFY(window.model().rowOf(added) >= 0);
        QTRY_COMPARE(window.table().currentIndex().row(), window.model().rowOf(added));
        QCOMPARE(window.detail().review(), added);
        QTRY_VERIFY(
            window.table().viewport()->rect().intersects(window.table().visualRect(window.table().currentIndex())));
        for (const ListStrip *strip : window.page->findChildren<ListStrip *>())
            QVERIFY(!strip->isVisible());
    }

    void anAddedReviewOutsideTheViewIsShownAndSaid()
    {
        Window window(4);
        window.search(u"lovely"_s);
        QTRY_COMPARE(window.model().count(), 2);
        const ReviewId added = window.add(u"Somebody new"_s, u"Where is the rye?"_s);
        window.page->showAdded(added);
        QTRY_COMPARE(window.detail().review(), added);
        ListStrip *strip = nullptr;
        for (ListStrip *each : window.page->findChildren<ListStrip *>()) {
            if (each->words().contains(u"added"_s))
                strip = each;
        }
        QVERIFY(strip);
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(window.detail().review(), added);
        Q_EMIT strip->verbChosen();
        QTRY_COMPARE(window.model().count(), 5);
        QTRY_COMPARE(window.table().currentIndex().row(), window.model().rowOf(added));
        QVERIFY(!strip->isVisible());
    }

    void whatIsBeingWrittenStaysOpenWhenAReviewIsAdded()
    {
        Window window(4);
        QTRY_VERIFY(window.detail().details());
        window.search(u"lovely"_s);
        QTRY_COMPARE(window.model().count(), 2);
        window.detail().reply();
        const ReviewId shown = window.detail().review();
        const ReviewId added = window.add(u"Somebody new"_s, u"Where is the rye?"_s);
        window.page->showAdded(added);
        QTest::qWait(100);
        QCOMPARE(window.detail().review(), shown);
        QVERIFY(wait(Undo(window.desk.file()).undo())); // Then there is nothing to be led to.
        QTest::qWait(600);
        for (const ListStrip *strip : window.page->findChildren<ListStrip *>())
            QVERIFY(!strip->isVisible());
    }

    void someReviewsAloneAreShownAndTheListSaysSo()
    {
        Window window(4);
        ReviewQuery query;
        query.among = std::vector{window.ids[0], window.ids[2]};
        window.page->showQuery(query);
        QTRY_COMPARE(window.model().count(), 2);
        ListStrip *strip = nullptr;
        for (ListStrip *each : window.page->findChildren<ListStrip *>()) {
            if (each->isVisible())
                strip = each;
        }
        QVERIFY(strip);
        QVERIFY2(strip->words().startsWith(u"The complaints that count as said often"_s), qPrintable(strip->words()));
        QTRY_COMPARE(window.pane<FilterPane>().model().countOf(ReviewView::All), 2);
        Q_EMIT strip->verbChosen();
        QTRY_COMPARE(window.model().count(), 4);
        QVERIFY(!strip->isVisible());
    }

    void aReviewIsPutBehindAnImprovement()
    {
        Window window(1);
        QTRY_VERIFY(window.detail().details());
        const KeepImprovements keep(window.desk.file());
        ImprovementPlan plan;
        plan.topic.touchpoint = Touchpoint::Buying;
        plan.title = u"A second till until ten"_s;
        plan.who.name = u"Sam"_s;
        const ImprovementId id = *wait(keep.start(plan));
        const auto behind = [&window, id] {
            return wait(ReadImprovements(window.desk.file()).details(id))->improvement.reviews;
        };
        QVERIFY(behind().empty());
        const QList<QAction *> actions = window.page->pageActions();
        const auto found = std::ranges::find_if(
            actions, [](const QAction *action) { return action->text() == u"Put it behind an &improvement…"_s; });
        QVERIFY(found != actions.end());
        QVERIFY((*found)->isEnabled());
        (*found)->trigger();
        auto *dialog = window.page->findChild<BehindWhichDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(plan.title));
        QVERIFY(broughtToFront(dialog));
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(behind(), window.ids);
        QVERIFY(wait(Undo(window.desk.file()).undo()));
        QVERIFY(behind().empty());
    }

    void whatWasSaidInPublicIsToldInTheMenu()
    {
        Window window(1); // In person.
        QTRY_VERIFY(window.detail().details());
        const QList<QAction *> actions = window.page->pageActions();
        const auto found =
            std::ranges::find_if(actions, [](const QAction *action) { return action->text() == u"Said in private"_s; });
        QVERIFY(found != actions.end());
        const auto offers = [&window](const QString &text) {
            const QList<QPushButton *> buttons = window.detail().composer().findChildren<QPushButton *>();
            return std::ranges::find(buttons, text, &QPushButton::text) != buttons.end();
        };
        QTRY_VERIFY((*found)->isChecked());
        QTRY_VERIFY(offers(u"Mark as answered"_s));
        (*found)->trigger();
        QTRY_VERIFY(offers(u"Mark as posted"_s));
        QVERIFY(!window.review(window.ids.front()).isPrivate);
        QTRY_VERIFY(!(*found)->isChecked());
        QVERIFY(wait(Undo(window.desk.file()).undo()));
        QTRY_VERIFY(offers(u"Mark as answered"_s));
        QTRY_VERIFY((*found)->isChecked());
    }

    void aComplaintIsHandedOverFromTheMenu()
    {
        Window window(1);
        QTRY_VERIFY(window.detail().details());
        QVERIFY(bool(wait(KeepTeam(window.desk.file()).add(u"Anna"_s))));
        const QList<QAction *> actions = window.page->pageActions();
        const auto found = std::ranges::find_if(
            actions, [](const QAction *action) { return action->text() == u"Hand over to some&body…"_s; });
        QVERIFY(found != actions.end());
        QVERIFY(!(*found)->isEnabled()); // Nobody complains.
        window.key(Qt::Key_N);
        QTRY_VERIFY((*found)->isEnabled());
        (*found)->trigger();
        const auto forms =
            window.detail().findChildren<QComboBox *>(u"handOverTo"_s); // Beside a plan there is another.
        QTRY_VERIFY(std::ranges::any_of(forms, &QWidget::isVisible));
    }

    void lettersSortAndMove()
    {
        Window window;
        window.table().setFocus();
        const ReviewId first = window.model().idAt(0);
        const ReviewId second = window.model().idAt(1);
        window.key(Qt::Key_J);
        QTRY_COMPARE(window.detail().review(), second);
        window.key(Qt::Key_K);
        QTRY_COMPARE(window.detail().review(), first);
        QTRY_VERIFY(window.detail().details());
        window.key(Qt::Key_N);
        QTRY_COMPARE(window.review(first).sentiment, Sentiment::Negative);
        QCOMPARE(window.review(first).origin, SentimentOrigin::Owner);
        QTRY_COMPARE(window.detail().details()->review.sentiment, Sentiment::Negative);
        QCOMPARE(window.detail().review(), first); // It may move in the list; it stays the current one.
    }

    void aRightClickOffersWhatCanBeDoneWithTheRowUnderIt()
    {
        Window window(2);
        window.bringIn("text,date\nThe rye was dense.,2025-11-01\n");
        QTRY_COMPARE(window.model().count(), 3);
        QTRY_VERIFY(window.detail().details());
        const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
        const auto offers = [&menu](const QString &text) {
            const QList<QAction *> actions = menu() ? menu()->actions() : QList<QAction *>();
            return std::ranges::any_of(
                actions, [&text](const QAction *each) { return each->isVisible() && each->text() == text; });
        };
        for (int row = 0; row < 3; ++row) {
            const QRect cell = window.table().visualRect(window.model().index(row, 0));
            QTest::mouseClick(window.table().viewport(), Qt::RightButton, {}, cell.center());
            QContextMenuEvent asked(QContextMenuEvent::Mouse, cell.center(),
                                    window.table().viewport()->mapToGlobal(cell.center()));
            QApplication::sendEvent(window.table().viewport(), &asked);
            QTRY_VERIFY(menu());
            const ReviewId id = window.model().idAt(row);
            QCOMPARE(window.detail().details()->review.id, id);
            QCOMPARE(offers(u"&Edit…"_s), window.review(id).typedByHand());
            menu()->close();
            QTRY_VERIFY(!menu());
        }
    }

    void theMenuBelongsToARow()
    {
        Window window(2);
        QTRY_VERIFY(window.detail().details());
        const QPoint ground(20, window.table().viewport()->height() - 5);
        QVERIFY(!window.table().indexAt(ground).isValid());
        QContextMenuEvent below(QContextMenuEvent::Mouse, ground, window.table().viewport()->mapToGlobal(ground));
        QApplication::sendEvent(window.table().viewport(), &below);
        QTest::qWait(50);
        QVERIFY(!QApplication::activePopupWidget());
        // The menu key opens it below the row, wherever the view thinks its middle is.
        QContextMenuEvent key(QContextMenuEvent::Keyboard, ground, window.table().mapToGlobal(ground));
        QApplication::sendEvent(&window.table(), &key);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const QRect row = window.table().visualRect(window.table().currentIndex());
        QCOMPARE(QApplication::activePopupWidget()->y(), window.table().viewport()->mapToGlobal(row.bottomLeft()).y());
        QApplication::activePopupWidget()->close();
    }

    void lettersCanBeSwitchedOff()
    {
        Window window;
        window.desk.context().preferences.setLetterKeys(false);
        const ReviewId first = window.model().idAt(0);
        window.key(Qt::Key_J);
        window.key(Qt::Key_N);
        QTest::qWait(50);
        QCOMPARE(window.detail().review(), first);
        QCOMPARE(window.review(first).sentiment, Sentiment::Unsorted);
    }

    void lettersAreLettersInAField()
    {
        Window window;
        window.search(u"en"_s);
        QCOMPARE(window.list().header().search()->text(), u"en"_s);
    }

    void archivingGoesOnToTheNext()
    {
        Window window;
        QTRY_VERIFY(window.detail().details());
        const ReviewId first = window.model().idAt(0);
        const ReviewId second = window.model().idAt(1);
        window.key(Qt::Key_E);
        QTRY_COMPARE(window.model().count(), 2);
        QTRY_COMPARE(window.detail().review(), second);
        QVERIFY(window.review(first).archived);
        QVERIFY(wait(Undo(window.desk.file()).undo()));
        QTRY_COMPARE(window.model().count(), 3);
        QCOMPARE(window.detail().review(), second);
    }

    void typingIsNotInterruptedByTheList()
    {
        Window window;
        window.page->showView(ReviewView::Unsorted);
        QTRY_VERIFY(window.detail().details());
        const ReviewId first = window.detail().review();
        window.detail().composer().edit()->setFocus();
        QTest::keyClicks(window.detail().composer().edit(), u"Dear"_s);
        // It leaves the view while somebody writes.
        QVERIFY(wait(SortReviews(window.desk.file()).setSentiment(ReviewSelection::one(first), Sentiment::Positive)));
        QTRY_COMPARE(window.model().count(), 2);
        QCOMPARE(window.detail().review(), first);
        QCOMPARE(window.detail().composer().edit()->toPlainText(), u"Dear"_s);
    }

    void replyingFromElsewhere()
    {
        Window window;
        window.search(u"nothing has this"_s);
        QTRY_COMPARE(window.model().count(), 0);
        window.page->showReview(window.ids[1], true);
        QTRY_COMPARE(window.detail().review(), window.ids[1]);
        QTRY_VERIFY(window.detail().findChild<ReplyEdit *>()); // It is made when the first review was read.
        QTRY_VERIFY(window.detail().composer().edit()->hasFocus());
        QTRY_COMPARE(window.model().count(), 3);
        QTRY_COMPARE(window.table().currentIndex().row(), window.model().rowOf(window.ids[1]));
        QCOMPARE(window.detail().review(), window.ids[1]);
    }

    void aNewReviewIsShown()
    {
        Window window;
        const ReviewId added = window.add(u"New"_s, u"Just now."_s);
        window.page->showReview(added);
        QTRY_COMPARE(window.model().count(), 4);
        QTRY_COMPARE(window.model().idAt(window.table().currentIndex().row()), added);
        QCOMPARE(window.detail().review(), added);
    }

    void theListDoesNotJumpWhenReviewsCome()
    {
        Window window(40);
        window.page->showView(ReviewView::All);
        window.table().verticalScrollBar()->setValue(1000);
        const auto [row, cut] = window.table().topRow();
        const ReviewId top = window.model().idAt(row);
        window.desk.clock().advance(
            std::chrono::hours(24 * 30)); // The new one is the least urgent, then the most urgent.
        NewReview urgent;
        urgent.text = u"Somebody slipped."_s;
        urgent.urgent = true;
        QVERIFY(wait(AddReview(window.desk.file()).add(urgent)));
        QTRY_COMPARE(window.model().count(), 41);
        const auto [rowNow, cutNow] = window.table().topRow();
        QCOMPARE(window.model().idAt(rowNow), top);
        QCOMPARE(cutNow, cut);
    }

    void theNextOnesStayInSightWhenOneIsAnswered()
    {
        Window window(40);
        window.page->showView(ReviewView::All);
        const int height = window.table().verticalHeader()->defaultSectionSize();
        window.table().verticalScrollBar()->setValue(3 * height);
        window.table().setCurrentIndex(window.model().index(3, 0)); // The first that is seen.
        const ReviewId answered = window.model().idAt(3);
        const ReviewId next = window.model().idAt(4);
        QTRY_COMPARE(window.detail().details() ? window.detail().details()->review.id : ReviewId(), answered);
        const AnswerReview answer(window.desk.file());
        QVERIFY(bool(wait(answer.saveDraft(answered, u"Thank you."_s, ChangeId()))));
        QVERIFY(bool(wait(answer.post(answered, {}, u"Anna"_s))));
        QTRY_VERIFY(window.model().rowOf(answered) > 20);
        QCOMPARE(window.model().rowOf(next), 3);
        QCOMPARE(window.detail().review(), answered);
        QVERIFY(
            window.table().viewport()->rect().contains(window.table().visualRect(window.model().index(3, 0)).center()));
    }

    void everythingInAViewIsTaggedAtOnce()
    {
        Window window(5);
        window.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(window.list().isBulk());
        QVERIFY(window.list().selection().query);
        auto &bulk = window.pane<BulkPane>();
        QTRY_VERIFY(bulk.isVisible());
        window.key(Qt::Key_T);
        auto *field = bulk.findChild<TagEdit *>();
        QTRY_VERIFY(field->lineEdit()->hasFocus());
        QTest::keyClicks(field->lineEdit(), u"autumn check"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(wait(ReadReviews(window.desk.file()).tags())->size(), 1u);
        QCOMPARE(wait(ReadReviews(window.desk.file()).tags())->front().reviews, 5);
        QVERIFY(window.list().isBulk());
        QVERIFY(wait(Undo(window.desk.file()).undo()));
        const Result<std::vector<Tag>> tags = wait(ReadReviews(window.desk.file()).tags());
        QVERIFY(tags->empty() || tags->front().reviews == 0);
        window.key(Qt::Key_Escape);
        QVERIFY(!window.list().isBulk());
        QTRY_VERIFY(window.detail().isVisible());
    }

    void someRowsAreChosenByHand()
    {
        Window window(4);
        window.key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(window.list().isBulk());
        QCOMPARE(window.list().selection().ids.size(), 2u);
        QVERIFY(!window.list().selection().query);
        const std::vector<ReviewId> chosen = window.list().selection().ids;
        window.key(Qt::Key_E);
        QTRY_COMPARE(window.model().count(), 2);
        QTRY_VERIFY(!window.list().isBulk());
        QVERIFY(window.review(chosen[0]).archived);
        QVERIFY(window.review(chosen[1]).archived);
    }

    void filtersCombine()
    {
        Window window(6);
        const ReviewSelection two{{window.ids[0], window.ids[1]}, {}};
        QVERIFY(wait(SortReviews(window.desk.file()).addTag(two, u"bread"_s)));
        QVERIFY(wait(
            SortReviews(window.desk.file()).setSentiment(ReviewSelection::one(window.ids[0]), Sentiment::Negative)));
        FilterModel &filters = window.pane<FilterPane>().model();
        auto *view = window.pane<FilterPane>().findChild<QListView *>();
        const auto click = [&](const QString &name) {
            for (int row = 0; row < filters.rowCount(); ++row) {
                if (filters.index(row).data().toString() == name)
                    Q_EMIT view->clicked(filters.index(row));
            }
        };
        QTRY_COMPARE(filters.countOf(ReviewView::Negative), 1);
        QTRY_VERIFY(!filters.tagName(TagId(1)).isEmpty());
        click(u"bread"_s);
        QTRY_COMPARE(window.model().count(), 2);
        click(u"Negative"_s);
        QTRY_COMPARE(window.model().count(), 1);
        click(u"All"_s);
        QTRY_COMPARE(window.model().count(), 2);
        click(u"bread"_s);
        QTRY_COMPARE(window.model().count(), 6);
    }

    void aDeletedReviewIsGoneAndComesBack()
    {
        Window window;
        QTRY_VERIFY(window.detail().details());
        const ReviewId first = window.detail().review();
        const QList<QAction *> actions = window.page->pageActions();
        const auto remove = std::ranges::find_if(actions, [](QAction *each) { return each->text() == u"&Delete"_s; });
        QVERIFY((*remove)->isVisible());
        (*remove)->trigger();
        QTRY_COMPARE(window.model().count(), 2);
        QTRY_VERIFY(window.detail().review() != first && window.detail().review().isStored());
        QVERIFY(wait(Undo(window.desk.file()).undo()));
        QTRY_COMPARE(window.model().count(), 3);
    }

    void panesFoldBeforeTheyAreCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("filters");
        QTest::addColumn<bool>("list");
        QTest::addColumn<bool>("detail");
        QTest::newRow("1280 px window") << 1104 << true << true << true;
        QTest::newRow("1024 px window") << 968 << false << true << true;
        QTest::newRow("very narrow") << 600 << false << true << false;
    }
    void panesFoldBeforeTheyAreCut()
    {
        QFETCH(int, width);
        Window window(2, {width, 640});
        QTEST(window.pane<FilterPane>().isVisible(), "filters");
        QTEST(window.list().isVisible(), "list");
        QTEST(window.detail().isVisible(), "detail");
        if (!window.detail().isVisible()) {
            window.key(Qt::Key_Return);
            QTRY_VERIFY(window.detail().isVisible());
            QVERIFY(!window.list().isVisible());
            QTest::keyClick(&window.detail(), Qt::Key_Escape);
            QTRY_VERIFY(window.list().isVisible());
        }
    }

    void aPlanTakesTheRoomOfTheListInASmallWindow()
    {
        Window window(2, {968, 640});
        QTRY_VERIFY(window.detail().details());
        window.table().setFocus();
        window.detail().apologise();
        QTRY_VERIFY(!window.list().isVisible());
        QVERIFY(window.detail().isVisible());
        QTest::keyClick(&window.detail(), Qt::Key_Escape);
        QTRY_VERIFY(window.list().isVisible());
        QVERIFY(window.detail().isVisible()); // The list is beside it while one walks through it.
        QTest::keyClick(&window.table(), Qt::Key_Return);
        QTRY_VERIFY(!window.list().isVisible());
    }

    void escapeLeavesTheFormOfAPlanBeforeThePlan()
    {
        Window window(2, {968, 640});
        const Result<TeamMemberId> anna = wait(KeepTeam(window.desk.file()).add(u"Anna"_s));
        QVERIFY(anna && wait(KeepTeam(window.desk.file()).add(u"Sam"_s)));
        NewReview complaint;
        complaint.text = u"Nobody called me back."_s;
        complaint.rating = Rating{1};
        const ReviewId id = *wait(AddReview(window.desk.file()).add(complaint));
        QVERIFY(wait(OwnReview(window.desk.file()).own(id, *anna)));
        window.page->showReview(id);
        QTRY_VERIFY(window.detail().details() && window.detail().details()->review.id == id);
        window.detail().apologise();
        QTRY_VERIFY(!window.list().isVisible());
        ApologyPane &plan = window.detail().apology();
        auto &give = child<QPushButton>(plan, "giveFromPlan");
        auto &sentence = child<QLineEdit>(plan, "handOverSentence");
        auto &member = child<QComboBox>(plan, "handOverTo");
        QTRY_VERIFY(give.isVisible());
        for (QWidget *field : std::initializer_list<QWidget *>{&sentence, &member}) {
            give.click();
            QTRY_VERIFY(sentence.hasFocus());
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Escape);
            QVERIFY(!sentence.isVisible());
            QVERIFY(give.hasFocus());
            QVERIFY(plan.isVisible());
            QVERIFY(!window.list().isVisible());
        }
        QTest::keyClick(&give, Qt::Key_Escape);
        QTRY_VERIFY(window.list().isVisible());
    }

    void itIsMirroredWhereReadingGoesLeft()
    {
        Window window;
        ThemeOptions options = window.desk.theme().options();
        options.language = QLocale(QLocale::Arabic);
        window.desk.theme().setOptions(options);
        window.page->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(window.pane<FilterPane>().x() > window.list().x());
    }

    void everythingIsNamed()
    {
        Window window;
        QTRY_VERIFY(window.detail().details());
        const QList<QAbstractButton *> buttons = window.page->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         button->metaObject()->className());
        }
        QCOMPARE(window.model().index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty(), false);
    }
};

SHOPBELL_WINDOW_TEST(TestReviewsPage)
#include "test_reviewspage.moc"
