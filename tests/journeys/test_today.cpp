// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "support/promiseshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/common/pageheader.h"
#include "widgets/customers/customerspage.h"
#include "widgets/promises/promisepane.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/today/duelist.h"
#include "widgets/today/todaypage.h"
#include "widgets/today/waitinglist.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate thisMorning(2025, 11, 20);

/// A shop as it is found in the morning: what waits, is due and needs care is put there before the window is opened.
class Morning
{
public:
    ~Morning()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    const PromiseShop &shop() const { return m_shop; }
    CustomerId guest(const QString &name) const
    {
        return valueOf(KeepCustomers(m_shop.file)
                           .add({.name = name,
                                 .emails = {name.section(u' ', 0, 0).toLower() + u"@example.com"_s},
                                 .preferred = ContactWay::Email}));
    }
    /// One step, due today.
    void promises(ReviewId review) const
    {
        PromisePlan plan = PromiseShop::plan();
        plan.due = thisMorning;
        plan.steps = {{{}, u"Date the cartons"_s, {{}, u"Sam"_s}, thisMorning}};
        m_shop.promised(review, plan);
    }
    void plansFollowUp(CustomerId customer) const
    {
        valueOf(KeepFollowUps(m_shop.file)
                    .plan({.customer = customer,
                           .reason = FollowUpReason::AfterPurchase,
                           .text = u"How was the cake?"_s,
                           .due = thisMorning}));
    }
    /// Who came every week and has not been seen for 48 days.
    void quiet(const QString &name) const
    {
        const CustomerId who = guest(name);
        for (const int visit : {62, 55, 48})
            m_shop.bought(who, thisMorning.addDays(-visit));
    }

    void open()
    {
        m_shop.file.reset();
        m_program = std::make_unique<Application>(Application::Options{
            m_shop.folder() + u"/preferences.ini"_s, m_shop.folder(), {m_shop.clock.clock(), false, false}, false});
        QVERIFY(m_program->start({m_shop.path()}));
        QTRY_VERIFY(!m_program->windows().empty());
        QVERIFY(broughtToFront(&window()));
        QCOMPARE(window().section(), u"today"_s);
        QTRY_VERIFY(page().findChild<WaitingList *>());
    }

    MainWindow &window() const { return *m_program->windows().front(); }
    TodayPage &page() const { return *window().findChild<TodayPage *>(); }
    QString line() const { return page().findChild<PageHeader *>()->line(); }
    WaitingList &waiting() const { return *page().findChild<WaitingList *>(); }
    DueList &promisesDue() const { return list(u"Promises due"_s); }
    DueList &followUps() const { return list(u"Follow-ups"_s); }
    DueList &atRisk() const { return list(u"Customers at risk"_s); }
    /// How a row is read; empty when there is none.
    static QString row(const QAbstractItemView &list, int row)
    {
        return list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    static void press(QAbstractItemView &list, int row, Qt::Key key)
    {
        list.setCurrentIndex(list.model()->index(row, 0));
        QTest::keyClick(&list, key);
    }
    QDialog *dialog(const char *name) const { return window().findChild<QDialog *>(QString::fromLatin1(name)); }
    void undo() const
    {
        QAction *undo = window().findChild<Actions *>()->undo;
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
    }
    bool says(const QString &sentence) const
    {
        for (const QLabel *label : page().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == sentence)
                return true;
        }
        return false;
    }

private:
    DueList &list(const QString &name) const
    {
        for (DueList *each : page().findChildren<DueList *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        qFatal("the page has no such list");
    }

    PromiseShop m_shop;
    std::unique_ptr<Application> m_program;
};

} // namespace

class TestTodayJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepOfAPromiseIsDoneHereAndTakenBack()
    {
        Morning morning;
        morning.promises(morning.shop().complaint);
        morning.open();
        const auto row = [&morning] { return Morning::row(morning.promisesDue(), 0); };
        QTRY_VERIFY2(row().contains(u"Date the cartons"_s), qPrintable(row()));
        QVERIFY2(row().contains(u"Priya Nair"_s), qPrintable(row()));
        // What Space finishes is what is read first.
        QCOMPARE(morning.promisesDue().model()->index(0, 0).data().toString(), u"Date the cartons"_s);

        Morning::press(morning.promisesDue(), 0, Qt::Key_Space);
        QTRY_VERIFY2(row().endsWith(u"Mark as done"_s), qPrintable(row()));
        morning.undo();
        QTRY_VERIFY2(row().endsWith(u"Date the cartons"_s), qPrintable(row()));

        Morning::press(morning.promisesDue(), 0, Qt::Key_Space);
        QTRY_VERIFY2(row().endsWith(u"Mark as done"_s), qPrintable(row()));
        Morning::press(morning.promisesDue(), 0, Qt::Key_Space);
        QTRY_COMPARE(morning.promisesDue().model()->rowCount(), 0); // The customer is asked in a fortnight.
        morning.undo();
        QTRY_COMPARE(morning.promisesDue().model()->rowCount(), 1);

        Morning::press(morning.promisesDue(), 0, Qt::Key_Return);
        QTRY_COMPARE(morning.window().section(), u"promises"_s);
        QTRY_VERIFY(morning.window().findChild<PromisePane *>()->isVisible());
    }

    void aFollowUpIsMarkedAsSentAndTakenBack()
    {
        Morning morning;
        morning.plansFollowUp(morning.guest(u"Ida Holm"_s));
        morning.open();
        QTRY_COMPARE(morning.followUps().model()->rowCount(), 1);
        const QString row = Morning::row(morning.followUps(), 0);
        QVERIFY2(row.contains(u"Ida Holm"_s) && row.contains(u"E-mail"_s), qPrintable(row));
        Morning::press(morning.followUps(), 0, Qt::Key_Space);
        QTRY_COMPARE(morning.followUps().model()->rowCount(), 0);
        QTRY_VERIFY(morning.says(u"Nothing is to be sent in the next days."_s));
        morning.undo();
        QTRY_COMPARE(morning.followUps().model()->rowCount(), 1);
        QTRY_VERIFY(!morning.says(u"Nothing is to be sent in the next days."_s));

        Morning::press(morning.followUps(), 0, Qt::Key_Return);
        QTRY_COMPARE(morning.window().section(), u"promises"_s);
    }

    void aCustomerAtRiskIsOpenedAndAFollowUpIsPlannedHere()
    {
        Morning morning;
        morning.quiet(u"Grace Whitlock"_s);
        morning.open();
        QTRY_COMPARE(morning.atRisk().model()->rowCount(), 2);
        QVERIFY2(Morning::row(morning.atRisk(), 0).startsWith(u"Priya Nair. Open complaint since"_s),
                 qPrintable(Morning::row(morning.atRisk(), 0)));
        QVERIFY2(Morning::row(morning.atRisk(), 1).contains(u"Not seen for 48 days, usually every 7"_s),
                 qPrintable(Morning::row(morning.atRisk(), 1)));

        Morning::press(morning.atRisk(), 1, Qt::Key_Space);
        QTRY_VERIFY(morning.dialog("followUpDialog"));
        QDialog *dialog = morning.dialog("followUpDialog");
        QVERIFY(broughtToFront(dialog));
        auto *submit = dialog->findChild<QPushButton *>(u"submit"_s);
        QTRY_VERIFY2(submit->isEnabled(), qPrintable(submit->toolTip()));
        submit->click();
        QTRY_VERIFY(!morning.dialog("followUpDialog"));
        QTRY_COMPARE(morning.atRisk().model()->rowCount(), 1); // Somebody sees to it.
        QTRY_COMPARE(morning.followUps().model()->rowCount(), 1);
        morning.undo();
        QTRY_COMPARE(morning.atRisk().model()->rowCount(), 2);
        QTRY_COMPARE(morning.followUps().model()->rowCount(), 0);

        Morning::press(morning.atRisk(), 1, Qt::Key_Return);
        QTRY_COMPARE(morning.window().section(), u"customers"_s);
        QTRY_VERIFY(morning.window().findChild<CustomersPage *>()->isVisible());
    }

    void whoWaitsIsAnsweredFromHereAndWaitsAgainAfterUndo()
    {
        Morning morning;
        morning.open();
        QTRY_COMPARE(morning.waiting().model()->rowCount(), 1);
        Morning::press(morning.waiting(), 0, Qt::Key_Return);
        QTRY_COMPARE(morning.window().section(), u"reviews"_s);
        auto &detail = *morning.window().findChild<DetailPane *>();
        QTRY_VERIFY(detail.details());
        ReplyEdit *field = detail.composer().edit();
        QTRY_VERIFY(field->hasFocus());
        QTRY_VERIFY(!field->isReadOnly());
        QTest::keyClicks(field, u"Dear Priya, I am sorry about the oat milk. Anna"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier); // Mark as posted.
        QTRY_COMPARE(detail.details()->conversation.size(), 1u);
        morning.window().goTo(u"today"_s);
        QTRY_COMPARE(morning.waiting().model()->rowCount(), 0);
        QTRY_COMPARE(morning.atRisk().model()->rowCount(), 0);
        morning.undo();
        QTRY_COMPARE(morning.waiting().model()->rowCount(), 1);
        QTRY_COMPARE(morning.atRisk().model()->rowCount(), 1);
    }

    void whenAllIsDoneItSaysSoKindly()
    {
        Morning morning;
        morning.promises(morning.shop().complaint);
        morning.plansFollowUp(morning.guest(u"Ida Holm"_s));
        morning.open();
        QTRY_COMPARE(morning.promisesDue().model()->rowCount(), 1);
        QTRY_COMPARE(morning.followUps().model()->rowCount(), 1);
        QTRY_VERIFY2(!morning.line().contains(u"Lovely"_s), qPrintable(morning.line()));
        Morning::press(morning.followUps(), 0, Qt::Key_Space);
        QTRY_COMPARE(morning.followUps().model()->rowCount(), 0);
        Morning::press(morning.promisesDue(), 0, Qt::Key_Space);
        QTRY_VERIFY(Morning::row(morning.promisesDue(), 0).endsWith(u"Mark as done"_s));
        Morning::press(morning.promisesDue(), 0, Qt::Key_Space);
        QTRY_COMPARE(morning.promisesDue().model()->rowCount(), 0);
        QTRY_VERIFY2(morning.line().endsWith(u"All answered. Lovely."_s), qPrintable(morning.line()));
        QTRY_VERIFY(morning.says(u"Nothing promised is due in the next days."_s));
        QVERIFY(morning.says(u"Nothing is to be sent in the next days."_s));
        QVERIFY(!morning.atRisk().isVisible()); // Nobody is, and no empty frame stands there.
    }
};

SHOPBELL_WINDOW_TEST(TestTodayJourney)
#include "test_today.moc"
