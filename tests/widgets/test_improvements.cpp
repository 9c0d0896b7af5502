// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepshop.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readreviews.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/improvementdesk.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/improvements/barsview.h"
#include "widgets/improvements/behinddialog.h"
#include "widgets/improvements/behindlist.h"
#include "widgets/improvements/improvementfacts.h"
#include "widgets/improvements/improvementlist.h"
#include "widgets/improvements/improvementmoves.h"
#include "widgets/improvements/improvementpane.h"
#include "widgets/today/saidoftencard.h"
#include "widgets/today/todaypage.h"
#include "widgets/today/waitinglist.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QAbstractItemView &list, int row)
{
    return list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

struct Today
{
    explicit Today(Desk &desk)
        : profile(desk.file(), *wait(KeepShop(desk.file()).read()))
        , page(desk.context(), profile, requests)
    {
        page.resize(1104, 740);
        page.show();
        if (!QTest::qWaitFor([this] { return page.findChild<SaidOftenCard *>() != nullptr; }))
            qFatal("the page has no desk");
    }
    SaidOftenCard &card() const { return *page.findChild<SaidOftenCard *>(); }
    ImprovementList &list() const { return *card().findChild<ImprovementList *>(); }

    WindowRequests requests;
    ShopProfile profile;
    TodayPage page;
};

struct Pane
{
    explicit Pane(Desk &desk)
        : facts(desk.context())
        , moves(desk.context(), facts, &window)
        , pane(new ImprovementPane(desk.context(), facts, moves, &window))
    {
        window.resize(760, 900);
        pane->resize(760, 900);
        window.show();
    }

    ImprovementFacts facts;
    QWidget window;
    ImprovementMoves moves;
    ImprovementPane *pane;
};

} // namespace

class TestImprovementWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOftenIsARowThatReadsAsASentence()
    {
        Desk desk;
        complainOften(desk);
        const Today shown(desk);
        QTRY_COMPARE(shown.list().model()->rowCount(), 1);
        QTRY_VERIFY(shown.card().isVisible());
        QVERIFY2(
            textOf(shown.list(), 0)
                .startsWith(u"Waiting time: 3 complaints in 60 days, nothing decided. Enter shows these complaints."_s),
            qPrintable(textOf(shown.list(), 0)));
        QVERIFY(textOf(shown.list(), 0).contains(u"Start an improvement…, Say why not…"_s));
    }

    void withoutAnythingSaidOftenNothingIsShown()
    {
        Desk desk;
        complain(desk, u"Felix Grant"_s, 3);
        complain(desk, u"Beth Moreno"_s, 8);
        const Today shown(desk);
        QTRY_COMPARE(shown.page.findChild<WaitingList *>()->model()->rowCount(), 2);
        QVERIFY(!shown.card().isVisible());
        complain(desk, u"Amira Haddad"_s, 20);
        QTRY_VERIFY(shown.card().isVisible());
    }

    void leftAndRightLeadFromARowToItsButtons()
    {
        Desk desk;
        complainOften(desk);
        const Today shown(desk);
        QTRY_COMPARE(shown.list().model()->rowCount(), 1);
        ImprovementList &list = shown.list();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Right);
        QCOMPARE(textOf(list, 0), u"Start an improvement…, Waiting time"_s);
        QTest::keyClick(&list, Qt::Key_Right);
        QTest::keyClick(&list, Qt::Key_Right);
        QCOMPARE(textOf(list, 0), u"Say why not…, Waiting time"_s);
        QTest::keyClick(&list, Qt::Key_Left);
        QTest::keyClick(&list, Qt::Key_Left);
        QVERIFY(textOf(list, 0).startsWith(u"Waiting time: "_s));
    }

    void enterOnATopicAsksForTheComplaintsThatCount()
    {
        Desk desk;
        complainOften(desk);
        NewReview praise;
        praise.text = u"Nobody waited today."_s;
        praise.sentiment = Sentiment::Positive;
        praise.posted = Moment::onDay(deskDay.addDays(-2));
        praise.tags = {u"Waiting time"_s};
        QVERIFY(bool(wait(AddReview(desk.file()).add(praise))));
        const Today shown(desk);
        QTRY_COMPARE(shown.list().model()->rowCount(), 1);
        std::optional<ReviewQuery> asked;
        connect(&shown.requests, &WindowRequests::reviewsWanted, this,
                [&asked](const ReviewQuery &query) { asked = query; });
        shown.list().setCurrentIndex(shown.list().model()->index(0, 0));
        QTest::keyClick(&shown.list(), Qt::Key_Return);
        QVERIFY(asked.has_value());
        QVERIFY(asked->among.has_value());
        QCOMPARE(*asked->among, often(desk).front().reviews);
        QCOMPARE(wait(ReadReviews(desk.file()).firstPage(*asked, 10))->ids, often(desk).front().reviews);
    }

    void aReasonWhyNotSilencesTheTopicUntilItIsUndone()
    {
        Desk desk;
        complainOften(desk);
        const Today shown(desk);
        QTRY_COMPARE(shown.list().model()->rowCount(), 1);
        shown.list().setCurrentIndex(shown.list().model()->index(0, 0));
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
            QTest::keyClick(&shown.list(), key);
        QTRY_VERIFY(shown.page.findChild<QDialog *>(u"sentenceDialog"_s));
        auto *dialog = shown.page.findChild<QDialog *>(u"sentenceDialog"_s);
        auto *submit = dialog->findChild<QPushButton *>(u"submit"_s);
        QVERIFY(!submit->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"The second oven comes in spring"_s);
        QVERIFY(submit->isEnabled());
        submit->click();
        QTRY_VERIFY(!shown.card().isVisible());
        QCOMPARE(wait(ReadImprovements(desk.file()).whyNots())->size(), size_t(1));
        QVERIFY(bool(wait(Undo(desk.file()).undo())));
        QTRY_COMPARE(shown.list().model()->rowCount(), 1);
        QTRY_VERIFY(shown.card().isVisible());
    }

    void whatIsTriedStandsInTheCardUntilItIsDecided()
    {
        Desk desk;
        complainOften(desk);
        const Today shown(desk);
        QTRY_COMPARE(shown.list().model()->rowCount(), 1);
        const ImprovementId id = tried(desk, 0);
        QTRY_VERIFY2(textOf(shown.list(), 0).contains(u"A second till until ten"_s),
                     qPrintable(textOf(shown.list(), 0)));
        QCOMPARE(shown.list().model()->rowCount(), 1);
        ImprovementId asked;
        connect(&shown.requests, &WindowRequests::improvementWanted, this,
                [&asked](ImprovementId wanted) { asked = wanted; });
        shown.list().setCurrentIndex(shown.list().model()->index(0, 0));
        QTest::keyClick(&shown.list(), Qt::Key_Return);
        QCOMPARE(asked, id);
        QVERIFY(bool(wait(KeepImprovements(desk.file()).keep(id))));
        QTRY_VERIFY(!shown.card().isVisible());
    }

    void inANarrowListButtonsStandBelowTheWordsAndWithin()
    {
        Desk desk;
        complainOften(desk);
        ImprovementFacts facts(desk.context());
        ImprovementList list(desk.theme(), u"Improvements"_s, true);
        list.resize(900, 200);
        list.show();
        list.setItems({itemOf(often(desk).front(), facts)});
        const int beside = list.sizeHint().height();
        list.resize(300, 200);
        QTRY_VERIFY2(list.sizeHint().height() > beside, qPrintable(QString::number(list.sizeHint().height())));
        ThemeOptions large = desk.theme().options();
        large.textScale = 2;
        desk.theme().setOptions(large);
        const ImprovementDelegate delegate(desk.theme(), list.rows(), nullptr);
        const ImprovementItem &item = list.rows().item(0);
        const QRect row(0, 0, 300, delegate.heightFor(item, 300));
        bool found[2] = {false, false};
        for (int y = 0; y < row.height(); ++y) {
            QCOMPARE(delegate.buttonAt(row, item, QPoint(row.right(), y)), -1);
            const int button = delegate.buttonAt(row, item, QPoint(40, y));
            if (button >= 0)
                found[button] = true;
        }
        QVERIFY(found[0] && found[1]); // One below the other.
        QVERIFY(!list.grab().isNull());
    }

    void aFindingComparesEqualWindowsAndLeavesOutWhatIsNotOver()
    {
        Desk desk;
        complain(desk, u"Ida Holm"_s, 140, u"Oat milk"_s); // The shop's reviews begin before both windows.
        for (const int daysAgo : {5, 30, 75, 80, 90, 100})
            complain(desk, u"Felix Grant"_s, daysAgo);
        const ImprovementId id = tried(desk, 70);
        Pane shown(desk);
        shown.pane->open(id);
        const auto finding = [&] { return child<QLabel>(*shown.pane, "finding").text(); };
        QTRY_VERIFY2(finding().contains(u"60 days before"_s), qPrintable(finding()));
        QVERIFY2(said(*shown.pane).contains(u"few cases, may be chance"_s), qPrintable(said(*shown.pane)));
        QVERIFY(said(*shown.pane).contains(u"Hatched"_s));
        QVERIFY(said(*shown.pane).contains(u"At most 3 in 60 days"_s));
        auto *bars = shown.pane->findChild<BarsView *>();
        QVERIFY(bars->isVisible());
        QVERIFY2(bars->accessibleDescription().contains(u"not over yet"_s), qPrintable(bars->accessibleDescription()));
        QVERIFY(!bars->grab().isNull());
        QStringList spoken;
        connect(bars, &BarsView::said, this, [&spoken](const QString &words) { spoken << words; });
        QTest::keyClick(bars, Qt::Key_End);
        QVERIFY2(!spoken.isEmpty() && spoken.last().contains(u"not over yet"_s), qPrintable(spoken.join(u'\n')));
        QTest::keyClick(bars, Qt::Key_Home);
        QVERIFY(!spoken.last().contains(u"not over yet"_s));
    }

    void beforeAnythingIsOverItIsTooEarlyToTell()
    {
        Desk desk;
        complainOften(desk);
        const ImprovementId id = tried(desk, 0);
        Pane shown(desk);
        shown.pane->open(id);
        QTRY_VERIFY2(said(*shown.pane).contains(u"too early to tell"_s), qPrintable(said(*shown.pane)));
        QVERIFY(!said(*shown.pane).contains(u"Change"_s));
    }

    void reviewsAreTakenOffAndPutBehindIt()
    {
        Desk desk;
        complainOften(desk);
        const ImprovementId id = tried(desk, 0);
        Pane shown(desk);
        shown.pane->open(id);
        auto *list = shown.pane->findChild<BehindList *>();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        const ReviewId first = wait(ReadImprovements(desk.file()).details(id))->reviews.front().review;
        const TeamMemberId jo = *wait(KeepTeam(desk.file()).add(u"Jo"_s));
        QVERIFY(bool(wait(OwnReview(desk.file()).own(first, jo))));
        shown.pane->refresh();
        const auto spoken = [list] { return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY2(spoken().contains(u", owner Jo: "_s), qPrintable(spoken()));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(wait(ReadImprovements(desk.file()).details(id))->reviews.size(), size_t(2));
        shown.pane->refresh();
        QTRY_COMPARE(list->model()->rowCount(), 2);

        BehindDialog dialog(desk.context(), shown.facts, *wait(ReadImprovements(desk.file()).details(id)),
                            &shown.window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        std::vector<ReviewId> chosen;
        connect(&dialog, &BehindDialog::chosen, this, [&chosen](const std::vector<ReviewId> &ids) { chosen = ids; });
        dialog.start();
        auto *offered = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(offered->count(), 1); // What is there already is not offered.
        auto *submit = dialog.findChild<QPushButton *>(u"submit"_s);
        QVERIFY(!submit->isEnabled());
        offered->item(0)->setCheckState(Qt::Checked);
        QVERIFY(submit->isEnabled());
        submit->click();
        QCOMPARE(chosen.size(), size_t(1));
    }
};

SHOPBELL_WINDOW_TEST(TestImprovementWidgets)
#include "test_improvements.moc"
