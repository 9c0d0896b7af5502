// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "services/readimprovements.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/improvements/behindlist.h"
#include "widgets/improvements/improvementlist.h"
#include "widgets/improvements/improvementpane.h"
#include "widgets/improvements/improvementspage.h"
#include "widgets/reviews/reviewtable.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/today/saidoftencard.h"
#include "widgets/today/todaypage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// What stands under a name that a person would say; null when nothing visible does.
template<typename Widget>
Widget *called(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->isVisible() && (each->accessibleName() == name || each->property("text").toString() == name))
            return each;
    }
    return nullptr;
}

/// A shop in which three customers complained of the waiting time, and three of the oat milk.
class Complaining
{
public:
    Complaining()
    {
        const QDate today = m_shop.today;
        for (const int daysAgo : {3, 8, 20}) {
            const QString name = u"Waiting %1"_s.arg(daysAgo);
            m_shop.complained(u"We waited half an hour, %1."_s.arg(daysAgo), m_shop.customer(name),
                              today.addDays(-daysAgo), {u"Waiting time"_s});
            m_shop.complained(u"The oat milk was off, %1."_s.arg(daysAgo), {}, today.addDays(-daysAgo),
                              {u"Oat milk"_s});
        }
    }
    ~Complaining()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void open()
    {
        m_shop.file.reset();
        m_program = std::make_unique<Application>(Application::Options{
            m_shop.folder() + u"/preferences.ini"_s, m_shop.folder(), {m_shop.clock.clock(), false, false}, false});
        QVERIFY(m_program->start({m_shop.path()}));
        QTRY_VERIFY(!m_program->windows().empty());
        std::ignore = QTest::qWaitForWindowActive(&window());
        window().goTo(u"today"_s);
        QTRY_VERIFY(window().findChild<SaidOftenCard *>());
        QTRY_VERIFY(onToday(u"Waiting time"_s) >= 0 && onToday(u"Oat milk"_s) >= 0);
    }

    MainWindow &window() const { return *m_program->windows().front(); }
    ImprovementList &card() const { return *window().findChild<SaidOftenCard *>()->findChild<ImprovementList *>(); }
    ImprovementsPage *page() const { return window().findChild<ImprovementsPage *>(); }
    ImprovementPane &pane() const { return *page()->findChild<ImprovementPane *>(); }
    ImprovementList &list() const { return *page()->findChild<ImprovementList *>(); }
    BehindList &behind() const { return *pane().findChild<BehindList *>(); }
    Actions &actions() const { return *window().findChild<Actions *>(); }
    void undo() const
    {
        QTRY_VERIFY(actions().undo->isEnabled());
        actions().undo->trigger();
    }
    QDialog *dialog(const char *name) const { return window().findChild<QDialog *>(QString::fromLatin1(name)); }

    /// Where something stands; -1 when it does not.
    static int rowOf(const ImprovementList &list, const QString &title)
    {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.rows().item(row).kind != ImprovementItem::Kind::Heading && list.rows().item(row).title == title)
                return row;
        }
        return -1;
    }
    int onToday(const QString &title) const { return rowOf(card(), title); }
    static ImprovementItem::Kind kindOf(const ImprovementList &list, const QString &title)
    {
        const int row = rowOf(list, title);
        return row < 0 ? ImprovementItem::Kind::Heading : list.rows().item(row).kind;
    }
    /// Makes a row current and presses keys on it.
    static void press(ImprovementList &list, const QString &title, const QList<Qt::Key> &keys)
    {
        QTRY_VERIFY(rowOf(list, title) >= 0);
        list.setCurrentIndex(list.model()->index(rowOf(list, title), 0));
        for (const Qt::Key key : keys)
            QTest::keyClick(&list, key);
    }
    static void submit(QDialog *dialog)
    {
        auto *verb = dialog->findChild<QPushButton *>(u"submit"_s);
        QVERIFY(verb);
        QTRY_VERIFY2(verb->isEnabled(), qPrintable(verb->toolTip()));
        verb->click();
    }
    void tryOf(const QString &topic, const QString &title) const
    {
        press(card(), topic, {Qt::Key_Space});
        QTRY_VERIFY(dialog("improvementDialog"));
        QDialog *asked = dialog("improvementDialog");
        QVERIFY(broughtToFront(asked));
        asked->findChild<QLineEdit *>(u"title"_s)->setText(title);
        asked->findChild<QComboBox *>(u"owner"_s)->setEditText(u"Sam"_s);
        asked->findChild<QLineEdit *>(u"expected"_s)->setText(u"At most 1 in 60 days"_s);
        submit(asked);
        QTRY_VERIFY(onToday(title) >= 0);
    }
    void openFromToday(const QString &title) const
    {
        press(card(), title, {Qt::Key_Return});
        QTRY_VERIFY(page() && pane().isVisible());
        QTRY_VERIFY2(said(pane()).contains(title), qPrintable(said(pane())));
    }
    void back() const
    {
        window().findChild<QToolButton *>(u"backToToday"_s)->click();
        QTRY_VERIFY(window().findChild<TodayPage *>()->isVisible());
    }
    /// Everything that can be read in a widget.
    static QString said(const QWidget &in)
    {
        QStringList words;
        for (const QLabel *label : in.findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(u'\n');
    }

private:
    PromiseShop m_shop;
    std::unique_ptr<Application> m_program;
};

const QString secondTill = u"A second till until ten"_s;

} // namespace

class TestImprovementsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabReachesEveryStopOfTheSection()
    {
        Complaining shop;
        shop.open();
        const auto stops = [&shop] {
            QStringList names;
            const QWidget *first = shop.window().focusWidget();
            for (int pressed = 0; pressed < 60; ++pressed) {
                QTest::keyClick(shop.window().focusWidget(), Qt::Key_Tab);
                const QWidget *here = shop.window().focusWidget();
                const auto *button = qobject_cast<const QAbstractButton *>(here);
                names << (button && !button->text().isEmpty() ? button->text() : here->accessibleName());
                if (here == first)
                    break;
            }
            return names;
        };
        const QStringList today = stops();
        QVERIFY2(today.contains(u"Add a review"_s), qPrintable(today.join(u", "_s)));
        shop.tryOf(u"Waiting time"_s, u"A second till"_s);
        shop.openFromToday(u"A second till"_s);
        const QStringList improvements = stops();
        QVERIFY2(improvements.contains(u"Keep it"_s), qPrintable(improvements.join(u", "_s)));
    }

    void whatIsSaidOftenIsTriedAndKept()
    {
        Complaining shop;
        shop.open();
        shop.tryOf(u"Waiting time"_s, secondTill);
        QTRY_COMPARE(shop.onToday(u"Waiting time"_s), -1);
        QVERIFY(shop.onToday(u"Oat milk"_s) >= 0);

        shop.openFromToday(secondTill);
        const auto words = [&shop] { return Complaining::said(shop.pane()); };
        QTRY_VERIFY2(words().contains(u"At most 1 in 60 days"_s), qPrintable(words()));
        QVERIFY2(words().contains(u"Sam"_s), qPrintable(words()));
        QTRY_COMPARE(shop.behind().model()->rowCount(), 3);
        auto *keep = called<QPushButton>(shop.pane(), u"Keep it"_s);
        QVERIFY(keep);
        keep->click();
        QTRY_VERIFY2(words().contains(u"Kept on"_s), qPrintable(words()));
        QVERIFY(!called<QPushButton>(shop.pane(), u"Keep it"_s));

        shop.back();
        QTRY_COMPARE(shop.onToday(secondTill), -1);
        QCOMPARE(shop.onToday(u"Waiting time"_s), -1);
        QVERIFY(shop.onToday(u"Oat milk"_s) >= 0);

        shop.undo(); // It is open again ...
        QTRY_VERIFY(shop.onToday(secondTill) >= 0);
        shop.undo(); // ... and was never begun.
        QTRY_VERIFY(shop.onToday(u"Waiting time"_s) >= 0);
        QTRY_COMPARE(shop.onToday(secondTill), -1);
    }

    void aReasonWhyNotIsKeptAndCanBeTakenBack()
    {
        Complaining shop;
        shop.open();
        Complaining::press(shop.card(), u"Oat milk"_s, {Qt::Key_Right, Qt::Key_Right, Qt::Key_Return});
        QTRY_VERIFY(shop.dialog("sentenceDialog"));
        QDialog *asked = shop.dialog("sentenceDialog");
        QVERIFY(broughtToFront(asked));
        asked->findChild<QLineEdit *>()->setText(u"The dairy changes its cartons in spring"_s);
        Complaining::submit(asked);
        QTRY_COMPARE(shop.onToday(u"Oat milk"_s), -1);
        shop.undo();
        QTRY_VERIFY(shop.onToday(u"Oat milk"_s) >= 0);
        QTRY_VERIFY(shop.actions().redo->isEnabled());
        shop.actions().redo->trigger();
        QTRY_COMPARE(shop.onToday(u"Oat milk"_s), -1);

        shop.actions().improvements->trigger();
        QTRY_VERIFY(shop.page() && shop.page()->isVisible());
        using Kind = ImprovementItem::Kind;
        QTRY_COMPARE(Complaining::kindOf(shop.list(), u"Oat milk"_s), Kind::WhyNot);
        Complaining::press(shop.list(), u"Oat milk"_s, {Qt::Key_Space});
        QTRY_COMPARE(Complaining::kindOf(shop.list(), u"Oat milk"_s), Kind::Often);
        shop.undo();
        QTRY_COMPARE(Complaining::kindOf(shop.list(), u"Oat milk"_s), Kind::WhyNot);
    }

    void whatIsDroppedAsksWhyAndSaysSo()
    {
        Complaining shop;
        shop.open();
        shop.tryOf(u"Waiting time"_s, secondTill);
        shop.openFromToday(secondTill);
        QTRY_VERIFY(called<QPushButton>(shop.pane(), u"Drop…"_s));
        called<QPushButton>(shop.pane(), u"Drop…"_s)->click();
        QTRY_VERIFY(shop.dialog("sentenceDialog"));
        QDialog *asked = shop.dialog("sentenceDialog");
        QVERIFY(broughtToFront(asked));
        asked->findChild<QLineEdit *>()->setText(u"Nobody could be found for it"_s);
        Complaining::submit(asked);
        const auto words = [&shop] { return Complaining::said(shop.pane()); };
        QTRY_VERIFY2(words().contains(u"Nobody could be found for it"_s), qPrintable(words()));
        shop.undo();
        QTRY_VERIFY(called<QPushButton>(shop.pane(), u"Keep it"_s));
        QVERIFY(!words().contains(u"Nobody could be found for it"_s));
    }

    void reviewsBehindItAreTakenOffAndBroughtBackByUndo()
    {
        Complaining shop;
        shop.open();
        shop.tryOf(u"Waiting time"_s, secondTill);
        shop.openFromToday(secondTill);
        QTRY_COMPARE(shop.behind().model()->rowCount(), 3);
        shop.behind().setCurrentIndex(shop.behind().model()->index(0, 0));
        QTest::keyClick(&shop.behind(), Qt::Key_Delete);
        QTRY_COMPARE(shop.behind().model()->rowCount(), 2);
        shop.undo();
        QTRY_COMPARE(shop.behind().model()->rowCount(), 3);
    }

    void whoGaveTheIdeaHearsThatItCameTrue()
    {
        Complaining shop;
        shop.open();
        shop.tryOf(u"Waiting time"_s, secondTill);
        shop.openFromToday(secondTill);
        QTRY_VERIFY(called<QPushButton>(shop.pane(), u"Keep it"_s));
        QVERIFY(!called<QPushButton>(shop.pane(), u"Tell them"_s));
        called<QPushButton>(shop.pane(), u"Keep it"_s)->click();
        QTRY_VERIFY(called<QPushButton>(shop.pane(), u"Tell them"_s));
        QMenu *people = called<QPushButton>(shop.pane(), u"Tell them"_s)->menu();
        Q_EMIT people->aboutToShow();
        QCOMPARE(people->actions().size(), 3);
        people->actions().front()->trigger();
        QTRY_VERIFY(shop.dialog("followUpDialog"));
        QDialog *asked = shop.dialog("followUpDialog");
        auto *reason = called<QComboBox>(*asked, u"Reason"_s);
        QVERIFY(reason);
        QCOMPARE(FollowUpReason(reason->currentData().toInt()), FollowUpReason::IdeaCameTrue);
        const auto *words = called<QPlainTextEdit>(*asked, u"What you write"_s);
        QVERIFY(words);
        QTRY_VERIFY2(words->toPlainText().contains(secondTill), qPrintable(words->toPlainText()));
        asked->reject();
    }

    void aReviewLeadsToWhatWasChangedBecauseOfIt()
    {
        Complaining shop;
        shop.open();
        shop.tryOf(u"Waiting time"_s, secondTill);
        shop.openFromToday(secondTill);
        QTRY_COMPARE(shop.behind().model()->rowCount(), 3);
        shop.behind().setCurrentIndex(shop.behind().model()->index(0, 0));
        QTest::keyClick(&shop.behind(), Qt::Key_Return);
        QTRY_VERIFY(!shop.pane().isVisible());
        QTRY_VERIFY(called<QPushButton>(shop.window(), secondTill));
        called<QPushButton>(shop.window(), secondTill)->click();
        QTRY_VERIFY(shop.pane().isVisible());
    }

    void aTopicLeadsToItsReviewsAndBack()
    {
        Complaining shop;
        shop.open();
        Complaining::press(shop.card(), u"Waiting time"_s, {Qt::Key_Return});
        QTRY_VERIFY(shop.window().findChild<ReviewTable *>());
        auto *table = shop.window().findChild<ReviewTable *>();
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 3);
        shop.window().goTo(u"today"_s);
        QTRY_VERIFY(shop.card().isVisible());
    }
};

SHOPBELL_WINDOW_TEST(TestImprovementsJourney)
#include "test_improvements.moc"
