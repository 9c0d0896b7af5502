// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/keepcustomers.h"
#include "services/keepimprovements.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/windowrequests.h"
#include "widgets/shell/gotodialog.h"

#include <QAction>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// A window with a menu bar, and the dialog over it.
struct Opened
{
    explicit Opened(Desk &desk)
    {
        window.resize(800, 600);
        QMenu *menu = window.menuBar()->addMenu(u"&Tools"_s);
        import = menu->addAction(u"&Import…"_s);
        import->setShortcut(Qt::CTRL | Qt::Key_I);
        impossible = menu->addAction(u"Impossible"_s);
        impossible->setEnabled(false);
        archive = menu->addAction(u"&Archive"_s);
        archive->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        hiddenPage.addAction(archive);
        window.show();
        dialog = new GoToDialog(desk.context(), requests, QTimeZone::utc(), *window.menuBar(), &window);
        dialog->start();
    }
    SearchField &line() const { return child<SearchField>(*dialog, "goTo"); }
    QStringList found() const
    {
        const QAbstractItemModel *model = dialog->findChild<QListView *>()->model();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 0).data().toString();
        return words;
    }

    WindowRequests requests;
    QMainWindow window;
    QWidget hiddenPage;
    QAction *import, *impossible, *archive;
    QPointer<GoToDialog> dialog;
};

CustomerId addNamed(Desk &desk, const QString &name)
{
    return *wait(KeepCustomers(desk.file()).add({.name = name}));
}

} // namespace

class TestGoToDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutWordsItOffersWhatCanBeDoneNow()
    {
        Desk desk;
        const Opened opened(desk);
        QCOMPARE(opened.found(), QStringList{u"Import"_s});
    }

    void aCustomerIsFoundByTheBeginningOfAName()
    {
        Desk desk;
        addNamed(desk, u"Marta Kowalska"_s);
        const CustomerId wei = addNamed(desk, u"陈伟"_s);
        const Opened opened(desk);
        const QSignalSpy wanted(&opened.requests, &WindowRequests::customerWanted);
        QTest::keyClicks(&opened.line(), u"kow"_s);
        QTRY_COMPARE(opened.found(), QStringList{u"Marta Kowalska"_s});
        opened.line().setText(u"陈"_s);
        QTRY_COMPARE(opened.found(), QStringList{u"陈伟"_s});
        QTest::keyClick(&opened.line(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<CustomerId>(), wei);
        QTRY_VERIFY(!opened.dialog);
    }

    void enterBeforeTheAnswerGoesWhenItIsThere()
    {
        Desk desk;
        addNamed(desk, u"Marta Kowalska"_s);
        const Opened opened(desk);
        const QSignalSpy wanted(&opened.requests, &WindowRequests::customerWanted);
        QTest::keyClicks(&opened.line(), u"marta"_s);
        QTest::keyClick(&opened.line(), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
    }

    void aCommandIsDone()
    {
        Desk desk;
        const Opened opened(desk);
        const QSignalSpy triggered(opened.import, &QAction::triggered);
        QTest::keyClicks(&opened.line(), u"imp"_s);
        QTRY_COMPARE(opened.found(), QStringList{u"Import"_s});
        QTest::keyClick(&opened.line(), Qt::Key_Return);
        QTRY_COMPARE(triggered.size(), 1);
    }

    void aChartIsFoundByItsName()
    {
        Desk desk;
        const Opened opened(desk);
        const QSignalSpy wanted(&opened.requests, &WindowRequests::chartNamed);
        QTest::keyClicks(&opened.line(), u"days between"_s);
        QTRY_COMPARE(opened.found(), QStringList{u"Days between visits"_s});
        QTest::keyClick(&opened.line(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Statistic>(), Statistic::PurchaseGap);
    }

    void anImprovementIsFoundByItsTitle()
    {
        Desk desk;
        ImprovementPlan plan;
        plan.topic.touchpoint = Touchpoint::Ordering;
        plan.title = u"Read phone orders back"_s;
        plan.who.name = u"Sam"_s;
        const ImprovementId id = *wait(KeepImprovements(desk.file()).start(plan));
        const Opened opened(desk);
        const QSignalSpy wanted(&opened.requests, &WindowRequests::improvementWanted);
        QTest::keyClicks(&opened.line(), u"phone"_s);
        QTRY_COMPARE(opened.found(), QStringList{u"Read phone orders back"_s});
        QTest::keyClick(&opened.line(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ImprovementId>(), id);
    }

    void aReviewIsFoundByItsWords()
    {
        Desk desk;
        NewReview review;
        review.author = u"Priya"_s;
        review.text = u"The oat milk"_s;
        const ReviewId id = *wait(AddReview(desk.file()).add(review));
        const Opened opened(desk);
        const QSignalSpy wanted(&opened.requests, &WindowRequests::reviewWanted);
        QTest::keyClicks(&opened.line(), u"oat"_s);
        QTRY_COMPARE(opened.found(), QStringList{u"The oat milk"_s});
        QTest::keyClick(&opened.line(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<ReviewId>(), id);
    }

    void aReviewSaysWhoSeesToIt()
    {
        Desk desk;
        NewReview review;
        review.author = u"Priya"_s;
        review.text = u"The oat milk"_s;
        review.rating = Rating{1};
        const ReviewId id = *wait(AddReview(desk.file()).add(review));
        const TeamMemberId anna = *wait(KeepTeam(desk.file()).add(u"Anna"_s));
        QVERIFY(bool(wait(OwnReview(desk.file()).own(id, anna))));
        const Opened opened(desk);
        QTest::keyClicks(&opened.line(), u"oat"_s);
        QTRY_COMPARE(opened.found(), QStringList{u"The oat milk"_s});
        const QModelIndex row = opened.dialog->findChild<QListView *>()->model()->index(0, 0);
        QVERIFY(row.data(GoToModel::SideRole).toString().endsWith(u" · owner Anna"_s));
    }

    void nothingFoundIsSaid()
    {
        Desk desk;
        const Opened opened(desk);
        QTest::keyClicks(&opened.line(), u"zzz"_s);
        QTRY_VERIFY(opened.found().isEmpty());
        QTest::keyClick(&opened.line(), Qt::Key_Return);
        QVERIFY(opened.dialog);
        QTest::keyClick(&opened.line(), Qt::Key_Escape);
        QTRY_VERIFY(!opened.dialog);
    }
};

SHOPBELL_WINDOW_TEST(TestGoToDialog)
#include "test_gotodialog.moc"
