// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "charts/chartview.h"
#include "models/customerlistmodel.h"
#include "models/referralsmodel.h"
#include "models/referraltreemodel.h"
#include "services/recordpurchase.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "widgets/common/columntable.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/pageheader.h"
#include "widgets/customers/customerlistpane.h"
#include "widgets/customers/customertable.h"
#include "widgets/customers/profilepane.h"
#include "widgets/referrals/monthcard.h"
#include "widgets/referrals/referrallist.h"
#include "widgets/referrals/referralspage.h"
#include "widgets/referrals/treecard.h"
#include "widgets/referrals/treeview.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate openingDay(2025, 11, 20);

/// An owner with two regulars, Ruth and Grace, who bought in October.
class Counter
{
public:
    Counter()
    {
        Shop shop;
        shop.name = u"Poppyseed Lane"_s;
        shop.currency = u"GBP"_s;
        auto made = ShopFile::create(path(), shop, {m_clock.clock(), false, false});
        if (!made)
            qFatal("the shop could not be made");
        for (const auto &[name, amount] : {std::pair("Ruth Adeyemi", 640), std::pair("Grace Whitlock", 1240)}) {
            NewPurchase purchase;
            purchase.customerName = QString::fromLatin1(name);
            purchase.amountMinor = amount;
            purchase.when.day = openingDay.addDays(-30);
            const auto added = wait(RecordPurchase(*made).add(purchase));
            if (!added)
                qFatal("a purchase could not be added: %s", qPrintable(added.error().detail));
            m_regulars.push_back(added->customer);
        }
    }
    ~Counter()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void open()
    {
        m_program = std::make_unique<Application>(Application::Options{
            m_folder.filePath(u"preferences.ini"_s), m_folder.path(), {m_clock.clock(), false, false}, false});
        QVERIFY(m_program->start({path()}));
        QTRY_VERIFY(!m_program->windows().empty());
        std::ignore = QTest::qWaitForWindowActive(&window());
        window().goTo(u"referrals"_s);
        QTRY_VERIFY(window().findChild<ReferralsPage *>());
    }

    QString path() const { return m_folder.filePath(u"shop.shopbell"_s); }
    MainWindow &window() const { return *m_program->windows().front(); }
    Actions &actions() const { return *window().findChild<Actions *>(); }
    ReferralsPage &page() const { return *window().findChild<ReferralsPage *>(); }
    ReferralList &list() const { return *page().findChild<ReferralList *>(); }
    ReferralsModel &rows() const { return list().model(); }
    TreeCard &tree() const { return *page().findChild<TreeCard *>(); }
    ProfilePane &profile() const { return *window().findChild<ProfilePane *>(); }
    QString line() const { return page().findChild<PageHeader *>()->line(); }
    QDialog *dialog(const char *name) const { return window().findChild<QDialog *>(QString::fromLatin1(name)); }
    void press(const char *button) const { page().findChild<QPushButton *>(QString::fromLatin1(button))->click(); }
    void showTab(const char *tab) const
    {
        for (QToolButton *button : page().findChildren<QToolButton *>(QString::fromLatin1(tab))) {
            if (button->isVisible())
                button->click();
        }
    }
    QString cell(int row, ReferralsModel::Column column) const { return rows().index(row, column).data().toString(); }

    /// Types a name where people are completed, and waits until a customer of that name is known.
    static void type(QDialog *dialog, const char *field, const QString &name, bool isCustomer = true)
    {
        auto *line = dialog->findChild<CustomerField *>(QString::fromLatin1(field));
        QVERIFY(line);
        line->setFocus();
        QTest::keyClicks(line, name);
        if (isCustomer)
            QTRY_VERIFY(line->chosen().id.isStored());
        line->findChild<QCompleter *>()->popup()->hide(); // As when somebody goes on to the next field.
    }
    /// A referral by the window, from its button to its end.
    void addReferral(const QString &friendName, const QString &referrer, QDate day, bool friendIsCustomer)
    {
        press("addReferral");
        QTRY_VERIFY(dialog("referralDialog"));
        QDialog *window = dialog("referralDialog");
        type(window, "friend", friendName, friendIsCustomer);
        type(window, "sentBy", referrer);
        window->findChild<QDateEdit *>()->setDate(day);
        QTRY_VERIFY(window->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        window->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!dialog("referralDialog"));
    }
    void buy(const QString &name, const QString &amount, const QString &sentBy, bool isCustomer = false)
    {
        actions().addPurchase->trigger();
        QTRY_VERIFY(dialog("purchaseDialog"));
        QDialog *window = dialog("purchaseDialog");
        type(window, "customer", name, isCustomer);
        QTest::keyClicks(window->findChild<QLineEdit *>(u"amount"_s), amount);
        if (!sentBy.isEmpty())
            type(window, "sentBy", sentBy);
        QTest::keyClick(window, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(!dialog("purchaseDialog"));
    }
    void openCustomer(CustomerId id)
    {
        window().goTo(u"customers"_s);
        auto *list = window().findChild<CustomerListPane *>();
        QVERIFY(list);
        QTRY_VERIFY(list->model().rowOf(id) >= 0);
        list->table().setCurrentIndex(list->model().index(list->model().rowOf(id), 0));
        QTRY_VERIFY(profile().details() && profile().details()->row.id == id);
    }
    /// An entry of the Customers menu, as it stands there when it is opened; null when there is none.
    QAction *inCustomersMenu(const QString &text) const
    {
        for (const QAction *top : window().menuBar()->actions()) {
            if (!top->menu() || top->text() != u"&Customers"_s)
                continue;
            Q_EMIT top->menu()->aboutToShow();
            const QList<QAction *> entries = top->menu()->actions();
            const auto found = std::ranges::find(entries, text, &QAction::text);
            return found == entries.end() ? nullptr : *found;
        }
        return nullptr;
    }
    CustomerId ruth() const { return m_regulars[0]; }
    CustomerId grace() const { return m_regulars[1]; }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{openingDay};
    std::vector<CustomerId> m_regulars;
    std::unique_ptr<Application> m_program;
};

} // namespace

class TestReferralsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWalkInBuysAndNamesHerFriendFromTheList()
    {
        Counter counter;
        counter.open();
        counter.actions().addPurchase->trigger();
        QTRY_VERIFY(counter.dialog("purchaseDialog"));
        QDialog *dialog = counter.dialog("purchaseDialog");
        Counter::type(dialog, "customer", u"Yara"_s, false);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"amount"_s), u"6.40"_s);
        auto *sentBy = dialog->findChild<CustomerField *>(u"sentBy"_s);
        sentBy->setFocus();
        QTest::keyClicks(sentBy, u"ru"_s);
        auto *completer = sentBy->findChild<QCompleter *>();
        const auto offered = [completer] { return completer->model()->index(0, 0); };
        QTRY_COMPARE(offered().data().toString(), u"Ruth Adeyemi"_s);
        Q_EMIT completer->activated(offered()); // As a click on her name does.
        completer->popup()->hide();
        QTRY_COMPARE(sentBy->chosen().id, counter.ruth());
        QTest::keyClick(dialog, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(!counter.dialog("purchaseDialog"));

        counter.openCustomer(counter.ruth());
        QTRY_COMPARE(counter.profile().details()->hasBrought.size(), size_t(1));
        QCOMPARE(counter.profile().details()->broughtWorth.in(u"GBP"), 640);

        counter.window().goTo(u"referrals"_s);
        counter.showTab("tabAll");
        QTRY_COMPARE(counter.rows().rowCount(), 1);
        QCOMPARE(counter.cell(0, ReferralsModel::Friend), u"Yara"_s);
        QCOMPARE(counter.cell(0, ReferralsModel::Referrer), u"Ruth Adeyemi"_s);
        QCOMPARE(counter.rows().referral(0).credit, ReferralCredit::Credited);
        QTRY_COMPARE(counter.line(), u"1 this month, 1 of them became customers"_s);
        const QAbstractItemModel *people = counter.tree().list()->model();
        QTRY_COMPARE(people->rowCount(), 1);
        const QModelIndex ruth = people->index(0, ReferralTreeModel::Name);
        QCOMPARE(ruth.siblingAtColumn(ReferralTreeModel::Worth).data().toString(), u"£6.40"_s);
        QCOMPARE(people->index(0, ReferralTreeModel::Name, ruth).data().toString(), u"Yara"_s);
        const auto &chart = counter.page().findChild<MonthCard *>()->view();
        QTRY_COMPARE(chart.request().statistics.n, 1);

        counter.actions().undo->trigger(); // Purchase, customer and referral are one change.
        QTRY_COMPARE(counter.rows().rowCount(), 0);
    }

    void selfReferralAndLoopAreRefusedWithTheirReason()
    {
        Counter counter;
        counter.open();
        counter.addReferral(u"Grace Whitlock"_s, u"Ruth Adeyemi"_s, openingDay.addDays(-40), true);

        counter.press("addReferral");
        QTRY_VERIFY(counter.dialog("referralDialog"));
        QDialog *dialog = counter.dialog("referralDialog");
        auto *refusal = dialog->findChild<QLabel *>(u"refusal"_s);
        auto *submit = dialog->findChild<QPushButton *>(u"submit"_s);
        Counter::type(dialog, "friend", u"Ruth Adeyemi"_s);
        Counter::type(dialog, "sentBy", u"Ruth Adeyemi"_s);
        QTRY_VERIFY(refusal->isVisible());
        QVERIFY2(refusal->text().contains(u"Ruth Adeyemi"_s), qPrintable(refusal->text()));
        QVERIFY(!submit->isEnabled());
        const QString self = refusal->text();

        auto *sentBy = dialog->findChild<CustomerField *>(u"sentBy"_s);
        sentBy->selectAll();
        QTest::keyClick(sentBy, Qt::Key_Delete);
        QTRY_VERIFY(!refusal->isVisible());
        Counter::type(dialog, "sentBy", u"Grace Whitlock"_s);
        QTRY_VERIFY(refusal->isVisible());
        QCOMPARE(refusal->text(),
                 u"Grace Whitlock came to the shop through Ruth Adeyemi, so it cannot be the other way round."_s);
        QVERIFY(refusal->text() != self);
        QVERIFY(!submit->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!counter.dialog("referralDialog"));
        counter.showTab("tabAll");
        QTRY_COMPARE(counter.rows().rowCount(), 1);
    }

    void aFriendIsRecommendedThenHereThenBuys()
    {
        Counter counter;
        counter.open();
        counter.addReferral(u"Kit"_s, u"Ruth Adeyemi"_s, openingDay.addDays(-5), false);
        counter.showTab("tabNotHereYet");
        QTRY_COMPARE(counter.rows().rowCount(), 1);
        counter.list().table()->selectRow(0);
        counter.press("theyAreHere");
        QTRY_VERIFY(counter.dialog("hereDialog"));
        counter.dialog("hereDialog")->findChild<QDateEdit *>(u"day"_s)->setDate(openingDay.addDays(-2));
        counter.dialog("hereDialog")->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_COMPARE(counter.rows().rowCount(), 0);
        counter.showTab("tabAll");
        QTRY_COMPARE(counter.rows().rowCount(), 1);
        QCOMPARE(counter.rows().referral(0).stage, ReferralStage::Visited);
        QCOMPARE(counter.rows().referral(0).referral.visited, openingDay.addDays(-2));
        QTRY_COMPARE(counter.line(), u"1 this month, 0 of them became customers"_s);

        counter.buy(u"Kit"_s, u"12.00"_s, u"Ruth Adeyemi"_s);
        counter.window().goTo(u"referrals"_s);
        QTRY_COMPARE(counter.rows().rowCount(), 1); // Ruth's word of five days ago, not a second one.
        QTRY_COMPARE(counter.rows().referral(0).stage, ReferralStage::Bought);
        QCOMPARE(counter.rows().referral(0).credit, ReferralCredit::Credited);
        QCOMPARE(counter.rows().referral(0).referral.recommended, openingDay.addDays(-5));
        QTRY_COMPARE(counter.line(), u"1 this month, 1 of them became customers"_s);
    }

    void whoWasACustomerAlreadyIsKeptAndNotCounted()
    {
        Counter counter;
        counter.open();
        counter.addReferral(u"Grace Whitlock"_s, u"Ruth Adeyemi"_s, openingDay, true);
        counter.showTab("tabAll");
        QTRY_COMPARE(counter.rows().rowCount(), 1);
        QCOMPARE(counter.cell(0, ReferralsModel::Counted), u"Not counted: already a customer"_s);
        counter.buy(u"Grace Whitlock"_s, u"3.20"_s, {}, true);
        counter.window().goTo(u"referrals"_s);
        QTest::qWait(300); // Until the page has read the purchase.
        QCOMPARE(counter.cell(0, ReferralsModel::Counted), u"Not counted: already a customer"_s);
        QCOMPARE(counter.line(), u"None this month, 1 in all"_s);
        QCOMPARE(counter.tree().list()->model()->rowCount(), 0); // Nobody was brought.
    }

    void aReferralIsDeletedAndComesBackWithUndo()
    {
        Counter counter;
        counter.open();
        counter.addReferral(u"Kit"_s, u"Ruth Adeyemi"_s, openingDay, false);
        counter.showTab("tabAll");
        QTRY_COMPARE(counter.rows().rowCount(), 1);
        counter.list().table()->selectRow(0);
        counter.list().table()->setFocus();
        QTest::keyClick(counter.list().table(), Qt::Key_Delete);
        QTRY_COMPARE(counter.rows().rowCount(), 0);
        counter.actions().undo->trigger();
        QTRY_COMPARE(counter.rows().rowCount(), 1);
        QCOMPARE(counter.cell(0, ReferralsModel::Friend), u"Kit"_s);
    }

    void onlyFriendsWhoBoughtWereBrought()
    {
        Counter counter;
        counter.open();
        counter.addReferral(u"Yara"_s, u"Ruth Adeyemi"_s, openingDay.addDays(-5), false);
        counter.addReferral(u"Max"_s, u"Grace Whitlock"_s, openingDay.addDays(-4), false);
        counter.openCustomer(counter.ruth());
        const auto brought = [&counter] { return counter.profile().findChild<QPushButton *>(u"hasBrought"_s); };
        const auto soFar = [&counter] { return counter.profile().findChild<QLabel *>(u"broughtSoFar"_s)->text(); };
        QTRY_VERIFY(brought());
        QCOMPARE(brought()->text(), u"nobody yet"_s);
        QCOMPARE(soFar(), u"1 not bought yet"_s);
        counter.buy(u"Yara"_s, u"6.40"_s, u"Ruth Adeyemi"_s);
        counter.openCustomer(counter.ruth());
        QTRY_COMPARE(brought()->text(), u"1 person"_s);
        QCOMPARE(soFar(), u"£6.40 so far"_s);

        brought()->click();
        QTRY_COMPARE(counter.rows().rowCount(), 1); // Whom Ruth sent; Max is another one's friend.
        QCOMPARE(counter.cell(0, ReferralsModel::Friend), u"Yara"_s);
        QVERIFY(counter.list().table()->isVisible());
        QTRY_COMPARE(counter.tree().picture()->chosen(), counter.ruth());
    }

    void aSenderKnownByNameIsFoundInTheTreeAndBecomesACustomerWhenTheOwnerSaysSo()
    {
        Counter counter;
        counter.open();
        counter.press("addReferral");
        QTRY_VERIFY(counter.dialog("referralDialog"));
        QDialog *dialog = counter.dialog("referralDialog");
        Counter::type(dialog, "friend", u"Grace Whitlock"_s);
        Counter::type(dialog, "sentBy", u"Ruth"_s, false);
        dialog->findChild<QDateEdit *>()->setDate(openingDay.addDays(-40));
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(!counter.dialog("referralDialog"));
        const QAbstractItemModel *people = counter.tree().list()->model();
        QTRY_COMPARE(people->rowCount(), 1);
        const auto sender = [people] { return people->index(0, ReferralTreeModel::Name); };
        QCOMPARE(sender().data().toString(), u"Ruth"_s);
        QCOMPARE(sender().siblingAtColumn(ReferralTreeModel::Spent).data().toString(), QString());
        QCOMPARE(sender().siblingAtColumn(ReferralTreeModel::Worth).data().toString(), u"£12.40"_s);
        QCOMPARE(people->index(0, ReferralTreeModel::Name, sender()).data().toString(), u"Grace Whitlock"_s);

        counter.openCustomer(counter.ruth());
        const auto yes = [&counter] { return counter.profile().findChild<QPushButton *>(u"linkSender"_s); };
        QTRY_VERIFY(yes());
        QVERIFY(counter.profile().details()->hasBrought.empty());
        yes()->click();
        QTRY_COMPARE(counter.profile().details()->hasBrought.size(), size_t(1));
        QCOMPARE(counter.profile().details()->broughtWorth.in(u"GBP"), 1240);
        QVERIFY(!yes());
        QTRY_COMPARE(sender().data().toString(), u"Ruth Adeyemi"_s);
        counter.actions().undo->trigger();
        QTRY_VERIFY(yes());
        QTRY_COMPARE(sender().data().toString(), u"Ruth"_s);
    }

    void bothDirectionsAreWrittenDownFromTheProfile()
    {
        Counter counter;
        counter.open();
        counter.openCustomer(counter.ruth());
        counter.profile().findChild<QPushButton *>(u"whoSent"_s)->click();
        QTRY_VERIFY(counter.dialog("referralDialog"));
        QCOMPARE(counter.dialog("referralDialog")->findChild<CustomerField *>(u"friend"_s)->chosen().id,
                 counter.ruth());
        Counter::type(counter.dialog("referralDialog"), "sentBy", u"Iris"_s, false);
        counter.dialog("referralDialog")->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(counter.profile().details() && counter.profile().details()->cameThrough);
        QCOMPARE(counter.profile().details()->cameThrough->referrerName, u"Iris"_s);

        QAction *brought = counter.inCustomersMenu(u"They &brought a friend…"_s);
        QVERIFY(brought && brought->isEnabled());
        QTRY_VERIFY(!counter.dialog("referralDialog"));
        brought->trigger();
        QTRY_VERIFY(counter.dialog("referralDialog"));
        QCOMPARE(counter.dialog("referralDialog")->findChild<CustomerField *>(u"sentBy"_s)->chosen().id,
                 counter.ruth());
        Counter::type(counter.dialog("referralDialog"), "friend", u"Kit"_s, false);
        counter.dialog("referralDialog")->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_COMPARE(counter.profile().details()->hasBrought.size(), size_t(1));
        QCOMPARE(counter.profile().details()->hasBrought[0].friendName, u"Kit"_s);
        QVERIFY(counter.inCustomersMenu(u"&Who sent them…"_s));
    }
};

SHOPBELL_WINDOW_TEST(TestReferralsJourney)
#include "test_referrals.moc"
