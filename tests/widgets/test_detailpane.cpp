// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/apology/apologypane.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/reviewhead.h"
#include "widgets/reviews/shopfacts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// The pane as it is before anything was read.
struct EmptyPane
{
    EmptyPane() : facts(desk.context()), actions(desk.context()), detail(desk.context(), facts, actions)
    {
        detail.resize(548, 720);
        detail.show();
        std::ignore = QTest::qWaitForWindowActive(&detail);
    }

    Desk desk;
    ShopFacts facts;
    ReviewActions actions;
    DetailPane detail;
};

/// Handles events until the first part of a review's pane is there, and no more of them than are due.
bool waitForFirstPart(const DetailPane &pane)
{
    QElapsedTimer timer;
    timer.start();
    while (!pane.findChild<ReviewHead *>() && timer.elapsed() < 5000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return pane.findChild<ReviewHead *>();
}

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsDoNothingBeforeAReviewIsRead()
    {
        EmptyPane pane;
        pane.detail.post();
        pane.detail.copy();
        pane.detail.saveNow();
        pane.detail.addTag();
        pane.detail.addMessage();
        pane.detail.showAgain();
        QVERIFY(!pane.detail.details());
        QVERIFY(!pane.detail.findChild<Composer *>());
    }

    void whereOneWritesIsThereBeforeAReviewIsRead()
    {
        EmptyPane pane;
        QVERIFY(!pane.detail.composer().hasWords());
        QVERIFY(!pane.detail.apology().isOn());
        QVERIFY(!pane.detail.composer().isVisible());
        pane.detail.post();
        pane.detail.saveNow();

        const Result<ReviewId> review = wait(AddReview(pane.desk.file()).add({.text = u"Lovely buns."_s}));
        QVERIFY(bool(review));
        const Composer *composer = &pane.detail.composer();
        QSignalSpy shown(&pane.detail, &DetailPane::shown);
        pane.detail.open(*review);
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(&pane.detail.composer(), composer); // Made once.
        QVERIFY(composer->isVisible());
        QCOMPARE(pane.detail.findChildren<ApologyPane *>().size(), 1);
        QTest::keyClicks(pane.detail.composer().edit(), u"Thank you."_s);
        QVERIFY(pane.detail.composer().hasWords());
    }

    void theWindowAnswersWhileThePaneIsMade()
    {
        EmptyPane pane;
        const Result<ReviewId> review = wait(AddReview(pane.desk.file()).add({.text = u"Lovely buns."_s}));
        QVERIFY(bool(review));
        QSignalSpy shown(&pane.detail, &DetailPane::shown);
        pane.detail.open(*review);
        QVERIFY(waitForFirstPart(pane.detail));
        QVERIFY(shown.isEmpty()); // The rest comes in events of its own.
        QVERIFY(!pane.detail.findChild<ApologyPane *>());
        pane.detail.addTag(); // Not yet: nothing happens, and nothing falls over.

        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(pane.detail.findChildren<ReviewHead *>().size(), 2); // Beside the reply and above the plan.
        QCOMPARE(pane.detail.findChildren<ApologyPane *>().size(), 1);
    }

    void whatIsAskedForWhileThePaneIsMadeIsThereAtOnce()
    {
        EmptyPane pane;
        const Result<ReviewId> review = wait(AddReview(pane.desk.file()).add({.text = u"Lovely buns."_s}));
        QVERIFY(bool(review));
        QSignalSpy shown(&pane.detail, &DetailPane::shown);
        pane.detail.open(*review);
        QVERIFY(waitForFirstPart(pane.detail));
        Composer *composer = &pane.detail.composer();
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(pane.detail.findChildren<Composer *>(), QList<Composer *>{composer});
        QCOMPARE(pane.detail.details()->review.id, *review);
    }

    void whatIsChosenWhileThePaneIsMadeIsShown()
    {
        EmptyPane pane;
        const Result<ReviewId> first = wait(AddReview(pane.desk.file()).add({.text = u"Lovely buns."_s}));
        const Result<ReviewId> second = wait(AddReview(pane.desk.file()).add({.text = u"Stale bread."_s}));
        QVERIFY(bool(first) && bool(second));
        QSignalSpy shown(&pane.detail, &DetailPane::shown);
        pane.detail.open(*first);
        QVERIFY(waitForFirstPart(pane.detail));
        pane.detail.open(*second);
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(pane.detail.details()->review.id, *second);
        QTest::qWait(50); // The answer for the first one is not taken afterwards.
        QCOMPARE(pane.detail.details()->review.id, *second);
        QCOMPARE(shown.size(), 1);
    }

    void theDateIsSaidMoreShortlyBeforeItIsCut()
    {
        Desk desk;
        const ShopFacts facts(desk.context());
        const Moment posted = Moment::onDay(facts.today().addDays(-200));
        const Result<ReviewId> review = wait(AddReview(desk.file()).add({.text = u"Lovely buns."_s, .posted = posted}));
        QVERIFY(bool(review));
        ReviewHead head(desk.theme(), facts);
        head.display(*wait(ReadReviews(desk.file()).details(*review)));
        auto *where = head.findChild<ElidedLabel *>();
        const qint64 now = facts.now();
        QVERIFY(where->text().endsWith(facts.dates().momentInFull(posted, now)));
        QStringList seen;
        for (int width = 500; width > 20; --width) {
            where->resize(width, 20);
            if (seen.isEmpty() || seen.last() != where->shown())
                seen << where->shown();
        }
        const QString brief = facts.dates().stamp(posted, now);
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.first(), where->text());
        QVERIFY2(seen[1].endsWith(u" · "_s + brief), qPrintable(seen[1]));
        QCOMPARE(seen.last(), brief);
    }
};

SHOPBELL_WINDOW_TEST(TestDetailPane)
#include "test_detailpane.moc"
