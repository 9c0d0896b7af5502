// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/improvementdesk.h"
#include "widgets/common/windowrequests.h"
#include "widgets/improvements/barsview.h"
#include "widgets/improvements/findingcard.h"
#include "widgets/improvements/improvementfacts.h"
#include "widgets/improvements/improvementlist.h"
#include "widgets/improvements/improvementmoves.h"
#include "widgets/improvements/improvementpane.h"
#include "widgets/improvements/improvementspage.h"

#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestImprovementsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsLittleRoomTheImprovementStandsInThePlaceOfTheList()
    {
        Desk desk;
        complainOften(desk);
        const ImprovementId id = tried(desk, 0);
        WindowRequests requests;
        ImprovementsPage page(desk.context(), requests);
        page.resize(600, 700);
        page.show();
        auto *list = page.findChild<ImprovementList *>();
        auto *pane = page.findChild<ImprovementPane *>();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(!pane->isVisible());
        page.showImprovement(id);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(!list->isVisible());
        bool back = false;
        connect(&page, &ImprovementsPage::backWanted, this, [&back] { back = true; });
        QTest::keyClick(&page, Qt::Key_Escape);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(!back);
        QTest::keyClick(&page, Qt::Key_Escape);
        QVERIFY(back);
        page.resize(1100, 700);
        page.showImprovement(id);
        QTRY_VERIFY(pane->isVisible() && list->isVisible());
    }

    void whatStandsBesideTheListIsOfItsRow()
    {
        Desk desk;
        complainOften(desk);
        tried(desk, 0);
        for (const int daysAgo : {2, 4, 6})
            complain(desk, u"Ida Holm"_s, daysAgo, u"Cold soup"_s);
        WindowRequests requests;
        ImprovementsPage page(desk.context(), requests);
        page.resize(1100, 700);
        page.show();
        auto *list = page.findChild<ImprovementList *>();
        const auto *pane = page.findChild<ImprovementPane *>();
        QTRY_VERIFY(pane->isVisible());
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(list->current() && list->current()->tagName == u"Cold soup"_s);
        QVERIFY(!pane->isVisible()); // A topic has no page.
        QCOMPARE(list->current()->complaints.size(), size_t(3));
        complain(desk, u"Ida Holm"_s, 1, u"Cold soup"_s);
        QTRY_COMPARE(list->current()->complaints.size(), size_t(4));
        QVERIFY(!pane->isVisible());
        QVERIFY(wait(KeepImprovements(desk.file()).sayWhyNot(list->current()->topic, u"It is meant to be cold"_s)));
        QTRY_VERIFY(list->current()->improvement.isStored()); // Its row is gone, the next one is chosen.
        QVERIFY(pane->isVisible());
    }

    void afterADecisionTheKeysStayOnThePage()
    {
        Desk desk;
        complainOften(desk);
        const ImprovementId id = tried(desk, 0);
        WindowRequests requests;
        QWidget window;
        auto *page = new ImprovementsPage(desk.context(), requests, &window);
        QPushButton undo(&window); // As the message about what was done has one.
        page->resize(1100, 700);
        window.resize(1100, 740);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->showImprovement(id);
        auto *pane = page->findChild<ImprovementPane *>();
        QTRY_VERIFY(pane->isVisible());
        QPushButton *keep = nullptr;
        for (QPushButton *button : pane->findChildren<QPushButton *>())
            keep = button->text() == u"Keep it"_s ? button : keep;
        QVERIFY(keep);
        QTRY_VERIFY(keep->isVisible());
        keep->setFocus(Qt::TabFocusReason);
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_VERIFY(!keep->isVisible());
        QVERIFY(window.focusWidget());
        QVERIFY(pane->isAncestorOf(window.focusWidget()));
        QVERIFY2(window.focusWidget()->inherits("QToolButton")
                     || qobject_cast<QPushButton *>(window.focusWidget())->text() != u"Try it again"_s,
                 "Space would take back what was just decided.");
    }

    void whatIsDecidedStaysBesideTheListWhereverItsCursorIs()
    {
        Desk desk;
        complainOften(desk);
        const ImprovementId id = tried(desk, 0);
        for (const int daysAgo : {2, 4, 6})
            complain(desk, u"Ida Holm"_s, daysAgo, u"Cold soup"_s);
        WindowRequests requests;
        ImprovementsPage page(desk.context(), requests);
        page.resize(1100, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.showImprovement(id);
        auto *list = page.findChild<ImprovementList *>();
        auto *pane = page.findChild<ImprovementPane *>();
        QPushButton *keep = nullptr;
        for (QPushButton *button : pane->findChildren<QPushButton *>())
            keep = button->text() == u"Keep it"_s ? button : keep;
        QVERIFY(keep);
        QTRY_VERIFY(keep->isVisible() && list->rows().rowCount() >= 4);
        list->setCurrentIndex(list->rows().index(1)); // As a click on "Say why not…" leaves it.
        QVERIFY(list->current() && !list->current()->improvement.isStored());
        QVERIFY(pane->isVisible());
        keep->setFocus(Qt::TabFocusReason);
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_COMPARE(list->current()->improvement, id);
        QVERIFY(pane->isVisible());
        QTRY_VERIFY(!keep->isVisible());
        QVERIFY(pane->isAncestorOf(page.focusWidget()));
    }

    void enterGivesTheOneSentenceOfADecision()
    {
        Desk desk;
        complainOften(desk);
        const ImprovementId id = tried(desk, 0);
        QWidget window;
        const ImprovementFacts facts(desk.context());
        ImprovementMoves moves(desk.context(), facts, &window);
        window.show();
        moves.askWhy(id, ImprovementState::Adjusted);
        const QPointer<QDialog> dialog = window.findChild<QDialog *>(u"sentenceDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto *line = dialog->findChild<QLineEdit *>();
        QCOMPARE(line->accessibleName(), u"What you do now"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // Nothing is written yet.
        line->setText(u"A second lid, with a valve"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_COMPARE(wait(ReadImprovements(desk.file()).details(id))->improvement.state, ImprovementState::Adjusted);
    }

    void withLargeLettersNothingStandsBesideThePage_data()
    {
        QTest::addColumn<QLocale>("language");
        QTest::newRow("from the left") << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("from the right") << QLocale(QLocale::Arabic, QLocale::Egypt);
    }
    void withLargeLettersNothingStandsBesideThePage()
    {
        QFETCH(QLocale, language);
        Desk desk;
        complain(desk, u"Ida Holm"_s, 140, u"Oat milk"_s);
        for (const int daysAgo : {5, 30, 75, 80, 90, 100})
            complain(desk, u"Felix Grant"_s, daysAgo);
        const ImprovementId id = tried(desk, 70);
        ThemeOptions large = desk.theme().options();
        large.textScale = 2;
        large.language = language;
        desk.theme().setOptions(large);
        WindowRequests requests;
        ImprovementsPage page(desk.context(), requests);
        page.setLayoutDirection(desk.theme().layoutDirection());
        page.resize(720, 700);
        page.showImprovement(id);
        page.show();
        auto *pane = page.findChild<ImprovementPane *>();
        QTRY_VERIFY(pane->isVisible());
        QTRY_VERIFY(pane->findChild<BarsView *>()->isVisible());
        QTRY_COMPARE(pane->width(), page.width());
        for (const QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            const auto place = [&] { return QRect(button->mapTo(&page, QPoint()), button->size()); };
            QTRY_VERIFY2(place().left() >= 0 && place().right() < page.width(), qPrintable(button->text()));
        }
        QVERIFY(!page.grab().isNull());
    }

    void whatCameOfItStandsSideBySideWhereThereIsRoom()
    {
        Desk desk;
        for (const int daysAgo : {5, 30, 75, 80, 90, 100})
            complain(desk, u"Felix Grant"_s, daysAgo);
        const ImprovementId id = tried(desk, 70);
        const ImprovementFacts facts(desk.context());
        FindingCard card(desk.theme(), facts);
        card.display(*wait(ReadImprovements(desk.file()).details(id)));
        card.resize(1000, 500);
        card.show();
        const auto *before = card.findChild<QWidget *>(u"before"_s);
        const auto *after = card.findChild<QWidget *>(u"after"_s);
        const auto *change = card.findChild<QWidget *>(u"change"_s);
        QTRY_VERIFY(change->isVisible());
        QTRY_VERIFY(after->x() > before->geometry().right() && change->x() > after->geometry().right());
        QCOMPARE(after->y(), before->y());
        QCOMPARE(change->y(), before->y());
        card.resize(320, 700);
        QTRY_VERIFY(after->y() > before->geometry().bottom() && change->y() > after->geometry().bottom());
        QCOMPARE(after->x(), before->x());
        QTRY_VERIFY(change->parentWidget()->rect().contains(change->geometry()));
        QCOMPARE(before->y(), 0);
    }

    void anEmptyPageSaysWhatWillStandThere()
    {
        Desk desk;
        WindowRequests requests;
        ImprovementsPage page(desk.context(), requests);
        page.resize(1100, 700);
        page.show();
        QTRY_VERIFY2(said(page).contains(u"What is said three times in 60 days will stand here"_s),
                     qPrintable(said(page)));
    }
};

SHOPBELL_WINDOW_TEST(TestImprovementsPage)
#include "test_improvementspage.moc"
