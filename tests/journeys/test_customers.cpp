// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/customerlistmodel.h"
#include "services/importreviews.h"
#include "services/keepcustomers.h"
#include "services/readcustomers.h"
#include "services/recordpurchase.h"
#include "services/unfinishedtexts.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/common/customerfield.h"
#include "widgets/customers/againrow.h"
#include "widgets/customers/contactlines.h"
#include "widgets/customers/customerlistpane.h"
#include "widgets/customers/customertable.h"
#include "widgets/customers/profilepane.h"
#include "widgets/customers/storyitem.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// An owner at the till, with regulars who have bought before.
class Till
{
public:
    Till()
    {
        const ShopFile::Options options{m_clock.clock(), false, false};
        Shop shop;
        shop.name = u"Poppyseed Lane"_s;
        shop.currency = u"GBP"_s;
        auto made = ShopFile::create(path(), shop, options);
        for (const auto &[name, amount] :
             {std::pair("Ruth Adeyemi", 640), std::pair("Grace Whitlock", 1240), std::pair("G. Whitlock", 800)}) {
            NewPurchase purchase;
            purchase.customerName = QString::fromLatin1(name);
            purchase.amountMinor = amount;
            std::ignore = wait(RecordPurchase(*made).add(purchase));
            m_clock.advance(std::chrono::hours(25));
        }
    }
    ~Till()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    /// Before the window is opened.
    void recommend(const QString &friendName, const QString &referrer) const
    {
        const auto shop = ShopFile::open(path(), {m_clock.clock(), false, false});
        if (!shop)
            qFatal("the shop could not be opened");
        const auto known = wait(ReadCustomers(*shop).hints(referrer));
        const auto added = wait(RecordReferral(*shop).add(
            {.sent = {.referrer = known ? known->front().id : CustomerId()}, .friendName = friendName}));
        if (!added)
            qFatal("a referral could not be added: %s", qPrintable(added.error().detail));
    }

    /// Before the window is opened.
    void edit(const QString &name, const CustomerWords &words) const
    {
        const auto shop = ShopFile::open(path(), {m_clock.clock(), false, false});
        if (!shop)
            qFatal("the shop could not be opened");
        const auto known = wait(ReadCustomers(*shop).hints(name));
        const auto changed = wait(KeepCustomers(*shop).edit(known ? known->front().id : CustomerId(), words));
        if (!changed)
            qFatal("a customer could not be changed: %s", qPrintable(changed.error().detail));
    }

    /// Before the window is opened: the orders of somebody who is new.
    BatchId import() const
    {
        const auto shop = ShopFile::open(path(), {m_clock.clock(), false, false});
        if (!shop)
            qFatal("the shop could not be opened");
        QFile file(m_folder.filePath(u"orders.csv"_s));
        if (!file.open(QIODevice::WriteOnly)
            || file.write("order number,customer,date,amount\n1,Nadia Quill,2025-11-03,5.00\n") < 0)
            qFatal("cannot write");
        file.close();
        const ImportReviews imports(*shop);
        const auto survey = wait(imports.survey(file.fileName(), {}).future);
        if (!survey)
            qFatal("the orders could not be read");
        const auto report = wait(imports.run(file.fileName(), survey->plan).future);
        if (!report)
            qFatal("the orders could not be imported");
        return report->batch;
    }

    void open(int customers = 3)
    {
        m_program = std::make_unique<Application>(Application::Options{
            m_folder.filePath(u"preferences.ini"_s), m_folder.path(), {m_clock.clock(), false, false}, false});
        QVERIFY(m_program->start({path()}));
        QTRY_VERIFY(!m_program->windows().empty());
        std::ignore = QTest::qWaitForWindowActive(&window());
        window().goTo(u"customers"_s);
        QTRY_COMPARE(list().model().count(), customers);
    }

    QString path() const { return m_folder.filePath(u"shop.shopbell"_s); }
    /// Files of what was typed and is not saved.
    QStringList unfinished() const { return UnfinishedTexts(m_folder.filePath(u"unfinished"_s)).of(path()); }
    MainWindow &window() const { return *m_program->windows().front(); }
    Actions &actions() const { return *window().findChild<Actions *>(); }
    CustomerListPane &list() const { return *window().findChild<CustomerListPane *>(); }
    ProfilePane &profile() const { return *window().findChild<ProfilePane *>(); }
    QDialog *dialog(const char *name) const { return window().findChild<QDialog *>(QString::fromLatin1(name)); }
    void select(const QString &name) const
    {
        for (int row = 0; row < list().model().rowCount(); ++row) {
            if (list().model().rowAt(row) && list().model().rowAt(row)->name == name)
                list().table().selectionModel()->setCurrentIndex(
                    list().model().index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        QTRY_VERIFY(profile().details() && profile().details()->row.name == name);
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
    /// The menu "Take apart again" of the profile, as it is when it is opened.
    QMenu *takeApart() const
    {
        for (const QToolButton *button : profile().findChildren<QToolButton *>()) {
            if (!button->menu())
                continue;
            Q_EMIT button->menu()->aboutToShow();
            for (const QAction *entry : button->menu()->actions()) {
                if (entry->text() == u"Ta&ke apart again"_s && entry->isVisible())
                    return entry->menu();
            }
        }
        return nullptr;
    }
    /// The window in which a customer is added, in front; null when it does not come.
    QDialog *addCustomer()
    {
        actions().addCustomer->trigger();
        std::ignore = QTest::qWaitFor([this] { return dialog("customerDialog") != nullptr; });
        QDialog *opened = dialog("customerDialog");
        return opened && broughtToFront(opened) ? opened : nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window(), key, modifiers);
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Application> m_program;
};

} // namespace

class TestCustomersJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The style sheet is the window's: a menu that stands in none has another look.
    void everyMenuBelongsToAWindow()
    {
        Till till;
        till.open();
        qsizetype menus = 0;
        for (const QWidget *each : QApplication::topLevelWidgets()) {
            const auto *menu = qobject_cast<const QMenu *>(each);
            if (!menu)
                continue;
            ++menus;
            const QWidget *root = menu;
            while (root->parentWidget())
                root = root->parentWidget();
            QVERIFY2(root == &till.window(), qPrintable(menu->title()));
        }
        QVERIFY(menus > 5);
    }

    void anImportTakenBackLeavesEverybodyInView()
    {
        Till till;
        const BatchId batch = till.import();
        till.open(4);
        CustomerQuery query;
        query.batch = batch;
        query.search = u"Nobody"_s;
        till.list().setQuery(query, u"Who came with the import"_s);
        const auto says = [&till](const QString &text) {
            const QList<QLabel *> labels = till.list().findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        QTRY_VERIFY(says(u"Only a part of your customers was searched."_s));
        query.search.clear();
        till.list().setQuery(query, u"Who came with the import"_s);
        QTRY_COMPARE(till.list().model().count(), 1);
        QTRY_VERIFY(says(u"Who came with the import"_s));
        till.actions().undo->trigger();
        QTRY_COMPARE(till.list().model().count(), 3);
        QVERIFY(!till.list().query().batch);
        QVERIFY(!says(u"Who came with the import"_s));
    }

    void aWalkInBuysAndNamesHerFriend()
    {
        Till till;
        till.open();
        till.actions().addPurchase->trigger();
        QTRY_VERIFY(till.dialog("purchaseDialog"));
        QDialog *dialog = till.dialog("purchaseDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"customer"_s), u"Yara"_s);
        auto *amount = dialog->findChild<QLineEdit *>(u"amount"_s);
        const auto *currency = dialog->findChild<QLabel *>(u"currency"_s);
        amount->setText(u"€6.40"_s);
        QVERIFY(currency->text().isEmpty()); // It says so itself.
        amount->clear();
        QTest::keyClicks(amount, u"6.40"_s);
        QCOMPARE(currency->text(), u"£"_s);
        QVERIFY(currency->isVisible());
        auto *sentBy = dialog->findChild<CustomerField *>(u"sentBy"_s);
        sentBy->setFocus();
        QTest::keyClicks(sentBy, u"Ruth Adeyemi"_s);
        QTRY_VERIFY(sentBy->chosen().id.isStored()); // The name is known to be hers.
        QTest::keyClick(dialog, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_COMPARE(till.list().model().count(), 4);
        QTRY_VERIFY(till.profile().details() && till.profile().details()->row.name == u"Yara"_s);
        QTRY_VERIFY(till.profile().details()->cameThrough);
        QCOMPARE(till.profile().details()->cameThrough->referrerName, u"Ruth Adeyemi"_s);
        QCOMPARE(till.profile().details()->row.spent.in(u"GBP"), 640);

        till.actions().undo->trigger(); // Purchase, customer and referral are one change.
        QTRY_COMPARE(till.list().model().count(), 3);
    }

    void whoIsTypedIsOfferedFirstAgainToday()
    {
        Till till;
        till.open();
        till.actions().addPurchase->trigger();
        QTRY_VERIFY(till.dialog("purchaseDialog"));
        const QDialog *dialog = till.dialog("purchaseDialog");
        auto *customer = dialog->findChild<CustomerField *>(u"customer"_s);
        const auto offered = [dialog] {
            for (const AgainButton *button : dialog->findChildren<AgainButton *>()) {
                if (button->isVisible())
                    return button->accessibleName();
            }
            return QString();
        };
        QTest::keyClicks(customer, u"Grace Whitlock"_s);
        QTRY_VERIFY(customer->chosen().id.isStored());
        QTRY_COMPARE(offered(), u"Again today: Grace Whitlock, £12.40"_s); // Without words for what she bought.
        customer->clear();
        QTest::keyClicks(customer, u"Ruth Adeyemi"_s);
        QTRY_COMPARE(offered(), u"Again today: Ruth Adeyemi, £6.40"_s);
    }

    void aCancelledWindowLeavesNothingBehind()
    {
        Till till;
        till.open();
        till.actions().addPurchase->trigger();
        QTRY_VERIFY(till.dialog("purchaseDialog"));
        QPointer<QDialog> dialog = till.dialog("purchaseDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"customer"_s), u"Yara"_s);
        QTRY_COMPARE(till.unfinished().size(), 1);
        dialog->findChild<QPushButton *>(u"cancel"_s)->click();
        QTRY_VERIFY(!dialog);
        QVERIFY(till.unfinished().isEmpty());
        till.actions().addPurchase->trigger();
        QTRY_VERIFY(till.dialog("purchaseDialog"));
        QVERIFY(till.dialog("purchaseDialog")->findChild<QLineEdit *>(u"customer"_s)->text().isEmpty());
    }

    void aPurchaseOfNothingIsSaidNotToCount()
    {
        Till till;
        till.open();
        till.actions().addPurchase->trigger();
        QTRY_VERIFY(till.dialog("purchaseDialog"));
        const QDialog *dialog = till.dialog("purchaseDialog");
        auto *amount = dialog->findChild<QLineEdit *>(u"amount"_s);
        const auto *hint = dialog->findChild<QLabel *>(u"amountHint"_s);
        QVERIFY(amount && hint);
        QVERIFY(!hint->isVisible());
        QTest::keyClicks(amount, u"0.00"_s);
        QVERIFY(hint->isVisible());
        QCOMPARE(hint->text(), u"Does not count as a purchase. Leave it empty for a visit."_s);
        QVERIFY(dialog->findChild<QPushButton *>(u"submit"_s)->isEnabled()); // It may be kept all the same.
        amount->selectAll();
        QTest::keyClicks(amount, u"0.50"_s);
        QVERIFY(!hint->isVisible());
    }

    void tabGoesFromTheEmailToThePhone()
    {
        Till till;
        till.open();
        QDialog *dialog = till.addCustomer();
        QVERIFY(dialog);
        dialog->findChild<ContactLines *>(u"emails"_s)->setFocus();
        QTest::keyClicks(dialog->focusWidget(), u"lily@example.org"_s);
        QTRY_VERIFY(dialog->findChild<ContactLines *>(u"emails"_s)->more()->isVisible());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), u"01632 960 204"_s);
        QCOMPARE(dialog->findChild<ContactLines *>(u"phones"_s)->values(), QStringList{u"01632 960 204"_s});
        QPushButton *more = dialog->findChild<ContactLines *>(u"phones"_s)->more();
        QTRY_VERIFY(more->isVisible());
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QTest::keyClicks(dialog->focusWidget(), u"nobody"_s); // At once.
        QCOMPARE(dialog->findChild<ContactLines *>(u"phones"_s)->values(),
                 (QStringList{u"01632 960 204"_s, u"nobody"_s}));
        QVERIFY(!dialog->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!till.dialog("customerDialog"));
        dialog = till.addCustomer(); // What is wrong is marked there again.
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<ContactLines *>(u"phones"_s)->values().last(), u"nobody"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"submit"_s)->isEnabled());
    }

    void whoSentSomebodyIsAskedWhereTheyAreAdded()
    {
        Till till;
        till.open();
        QDialog *dialog = till.addCustomer();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"Lily"_s);
        auto *sentBy = dialog->findChild<CustomerField *>(u"sentBy"_s);
        const auto *how = dialog->findChild<QComboBox *>(u"how"_s);
        QVERIFY(!how->isEnabled());
        sentBy->setFocus();
        QTest::keyClicks(sentBy, u"Ruth Adeyemi"_s);
        QTRY_VERIFY(sentBy->chosen().id.isStored());
        QVERIFY(how->isEnabled());
        sentBy->findChild<QCompleter *>()->popup()->hide(); // As when somebody goes on to the next field.
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_VERIFY(till.profile().details() && till.profile().details()->row.name == u"Lily"_s);
        QTRY_VERIFY(till.profile().details()->cameThrough);
        till.actions().undo->trigger(); // One change.
        QTRY_COMPARE(till.list().model().count(), 3);
        // Whom the profile shows now is the current row of the list.
        QTRY_VERIFY(till.profile().details() && till.profile().details()->row.name != u"Lily"_s);
        QTRY_COMPARE(till.profile().customer(), till.list().current());
        QTRY_COMPARE(till.list().model().idAt(till.list().table().currentIndex().row()), till.list().current());
    }

    void aRecommendedFriendBuysAndIsKnown()
    {
        Till till;
        till.recommend(u"Lily"_s, u"Ruth Adeyemi"_s);
        till.open();
        till.actions().addPurchase->trigger();
        QTRY_VERIFY(till.dialog("purchaseDialog"));
        QDialog *dialog = till.dialog("purchaseDialog");
        QVERIFY(broughtToFront(dialog)); // What is not in front offers nothing.
        auto *customer = dialog->findChild<CustomerField *>(u"customer"_s);
        customer->setFocus();
        QTest::keyClicks(customer, u"lil"_s);
        QAbstractItemView *list = customer->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(customer->chosen().referral.isStored());
        const auto *sentBy = dialog->findChild<QLineEdit *>(u"sentBy"_s);
        QCOMPARE(sentBy->placeholderText(), u"Ruth Adeyemi"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"amount"_s), u"3.20"_s);
        QTest::keyClick(dialog, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(till.profile().details() && till.profile().details()->row.name == u"Lily"_s);
        QTRY_VERIFY(till.profile().details()->cameThrough);
        QCOMPARE(till.profile().details()->cameThrough->stage, ReferralStage::Bought);
        till.actions().undo->trigger(); // One change.
        QTRY_COMPARE(till.list().model().count(), 3);
    }

    void whatIsNotWantedCannotBePreferred()
    {
        Till till;
        till.open();
        till.select(u"Ruth Adeyemi"_s);
        till.profile().findChild<QPushButton *>(u"editCustomer"_s)->click();
        QTRY_VERIFY(till.dialog("customerDialog"));
        const QDialog *dialog = till.dialog("customerDialog");
        auto *preferred = dialog->findChild<QComboBox *>(u"preferred"_s);
        const auto *hint = dialog->findChild<QLabel *>(u"preferredHint"_s);
        auto *wish = dialog->findChild<QComboBox *>(u"wish-e-mail"_s);
        const int email = preferred->findData(int(ContactWay::Email));
        preferred->setCurrentIndex(email);
        QVERIFY(hint->isHidden());
        wish->setCurrentIndex(wish->count() - 1);
        QCOMPARE(preferred->currentData().toInt(), int(ContactWay::None));
        QVERIFY(!hint->isHidden());
        QVERIFY(!preferred->model()->index(email, 0).flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!preferred->itemData(email, Qt::ToolTipRole).toString().isEmpty());
        wish->setCurrentIndex(0);
        QVERIFY(preferred->model()->index(email, 0).flags().testFlag(Qt::ItemIsEnabled));

        auto *address = dialog->findChild<QWidget *>(u"emails"_s)->findChild<QLineEdit *>();
        address->setText(u"notanemail"_s);
        QVERIFY(address->property("error").toBool());
        address->setText(u"ruth@example.com"_s);
        QVERIFY(!address->property("error").toBool());
    }

    void twoEntriesBecomeOneAndAreTakenApart()
    {
        Till till;
        till.open();
        till.select(u"Grace Whitlock"_s);
        QTRY_VERIFY(!till.profile().details()->likelySame.empty());
        QAction *look = till.inCustomersMenu(u"Look at w&ho may be the same…"_s);
        QVERIFY(look && look->isVisible() && look->isEnabled());
        look->trigger();
        QTRY_VERIFY(till.dialog("mergeDialog"));
        auto *make = till.dialog("mergeDialog")->findChild<QPushButton *>(u"submit"_s);
        QTRY_VERIFY(make->isEnabled());
        make->click();
        QTRY_COMPARE(till.list().model().count(), 2);
        QTRY_COMPARE(till.profile().details()->row.purchases, 2);
        QCOMPARE(till.profile().details()->merged.size(), size_t(1));

        // Not the last action any more: it is taken apart by the menu of the profile.
        till.actions().undo->trigger();
        QTRY_COMPARE(till.list().model().count(), 3);
        till.actions().redo->trigger();
        QTRY_COMPARE(till.list().model().count(), 2);
        QTRY_COMPARE(till.profile().details()->merged.size(), size_t(1));
        QMenu *apart = till.takeApart();
        QVERIFY(apart);
        QCOMPARE(apart->actions().size(), 1);
        QCOMPARE(apart->actions().front()->text(), u"G. Whitlock"_s);
        const QAction *inMenuBar = till.inCustomersMenu(u"Ta&ke apart again"_s);
        QVERIFY(inMenuBar && inMenuBar->isVisible());
        QCOMPARE(inMenuBar->menu(), apart);
        apart->actions().front()->trigger();
        QTRY_COMPARE(till.list().model().count(), 3);
        QTRY_COMPARE(till.profile().details()->row.purchases, 1);
        QVERIFY(till.profile().details()->merged.empty());
    }

    void theStoryTakesAMergeApart_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("a click") << false;
        QTest::newRow("Enter") << true;
    }
    void theStoryTakesAMergeApart()
    {
        QFETCH(const bool, byKeyboard);
        Till till;
        till.open();
        till.select(u"Grace Whitlock"_s);
        QTRY_VERIFY(!till.profile().details()->likelySame.empty());
        till.inCustomersMenu(u"Look at w&ho may be the same…"_s)->trigger();
        QTRY_VERIFY(till.dialog("mergeDialog"));
        auto *make = till.dialog("mergeDialog")->findChild<QPushButton *>(u"submit"_s);
        QTRY_VERIFY(make->isEnabled());
        make->click();
        QTRY_COMPARE(till.list().model().count(), 2);
        const auto line = [&till]() -> StoryItem * {
            const QList<StoryItem *> all = till.profile().findChildren<StoryItem *>();
            const auto found = std::ranges::find(all, StoryEntry::Kind::Merged,
                                                 [](const StoryItem *item) { return item->entry().kind; });
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(line());
        QVERIFY(line()->focusPolicy() != Qt::NoFocus);
        QVERIFY2(line()->accessibleName().startsWith(u"Take apart: Made one with G. Whitlock, "_s),
                 qPrintable(line()->accessibleName())); // Every other one only leads somewhere.
        if (byKeyboard)
            QTest::keyClick(line(), Qt::Key_Return);
        else
            QTest::mouseClick(line(), Qt::LeftButton);
        QTRY_COMPARE(till.list().model().count(), 3);
        QTRY_VERIFY(till.profile().details()->merged.empty());
        till.actions().undo->trigger();
        QTRY_COMPARE(till.list().model().count(), 2);
    }

    void aMergeSaysThatARefusalWins()
    {
        Till till;
        till.edit(u"Grace Whitlock"_s, {.name = u"Grace Whitlock"_s, .preferred = ContactWay::Email});
        till.edit(
            u"G. Whitlock"_s,
            {.name = u"G. Whitlock"_s, .preferred = ContactWay::Phone, .consents = {{.kind = ConsentKind::Email}}});
        till.open();
        till.select(u"Grace Whitlock"_s);
        QTRY_VERIFY(!till.profile().details()->likelySame.empty());
        till.inCustomersMenu(u"Look at w&ho may be the same…"_s)->trigger();
        QTRY_VERIFY(till.dialog("mergeDialog"));
        const QDialog *dialog = till.dialog("mergeDialog");
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"submit"_s)->isEnabled());
        const auto choice = [dialog](const QString &name) {
            const QList<QRadioButton *> all = dialog->findChildren<QRadioButton *>();
            const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
            return found == all.end() ? nullptr : *found;
        };
        const QRadioButton *email = choice(u"Reached by: E-mail"_s);
        const QRadioButton *phone = choice(u"Reached by: Phone"_s);
        QVERIFY(email && phone);
        QVERIFY(!email->isEnabled() && !email->isChecked());
        QVERIFY(phone->isChecked());
        QVERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text() == u"No e-mail: a refusal wins"_s;
        }));
        dialog->findChild<QPushButton *>(u"submit"_s)->click();
        QTRY_COMPARE(till.profile().details()->customer.preferred, ContactWay::Phone);
        QVERIFY(refusalOf(till.profile().details()->customer, ContactWay::Email));
    }

    void nobodyIsDeletedWhoIsNotShown()
    {
        Till till;
        till.open();
        till.select(u"Grace Whitlock"_s);
        QTRY_VERIFY(till.inCustomersMenu(u"&Delete"_s)->isEnabled());
        till.window().goTo(u"today"_s);
        for (const QString &entry : {u"&Delete"_s, u"&Merge with…"_s, u"P&lan a follow-up…"_s})
            QVERIFY2(!till.inCustomersMenu(entry)->isEnabled(), qPrintable(entry));
        QVERIFY(till.actions().addCustomer->isEnabled());
        till.window().goTo(u"customers"_s);
        QVERIFY(till.inCustomersMenu(u"&Delete"_s)->isEnabled());
    }

    void mergingBeginsWithWhoMayBeTheSame()
    {
        Till till;
        till.open();
        till.select(u"Grace Whitlock"_s);
        QTRY_VERIFY(!till.profile().details()->likelySame.empty());
        till.inCustomersMenu(u"&Merge with…"_s)->trigger();
        QTRY_VERIFY(till.dialog("mergeDialog"));
        const QDialog *dialog = till.dialog("mergeDialog");
        QCOMPARE(dialog->findChild<CustomerField *>(u"other"_s)->text(), u"G. Whitlock"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"submit"_s)->isEnabled());
    }

    void theStripOfTheProfileLooksAtWhoMayBeTheSame()
    {
        Till till;
        till.open();
        till.select(u"Ruth Adeyemi"_s);
        QAction *look = till.inCustomersMenu(u"Look at w&ho may be the same…"_s);
        QVERIFY(look && !look->isVisible()); // Nobody is like her.
        till.inCustomersMenu(u"&Merge with…"_s)->trigger();
        QTRY_VERIFY(till.dialog("mergeDialog"));
        QVERIFY(std::ranges::any_of(till.dialog("mergeDialog")->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Both entries will stand side by side here"_s;
        }));
        QTest::keyClick(till.dialog("mergeDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!till.dialog("mergeDialog"));
        till.select(u"Grace Whitlock"_s);
        QTRY_VERIFY(!till.profile().details()->likelySame.empty());
        const auto buttons = till.window().findChildren<QAbstractButton *>();
        const auto strip =
            std::ranges::find_if(buttons, [](const QAbstractButton *button) { return button->text() == u"Look"_s; });
        QVERIFY(strip != buttons.end());
        (*strip)->click();
        QTRY_VERIFY(till.dialog("mergeDialog"));
        QTest::keyClick(till.dialog("mergeDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!till.dialog("mergeDialog"));
        QCOMPARE(till.list().model().count(), 3);
    }

    void theKeyboardAloneFindsSomebodyAndAddsAPurchase()
    {
        Till till;
        till.open();
        till.actions().find->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"ruth"_s);
        QTRY_COMPARE(till.list().model().count(), 1);
        till.press(Qt::Key_Down);
        QVERIFY(till.list().table().hasFocus());
        QTRY_VERIFY(till.profile().details() && till.profile().details()->row.name == u"Ruth Adeyemi"_s);
        till.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(till.dialog("purchaseDialog"));
        QTest::keyClick(till.dialog("purchaseDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!till.dialog("purchaseDialog"));
    }

    void oneLineGoesToWhatCanBeDoneWithTheCustomer()
    {
        Till till;
        till.open();
        till.select(u"Ruth Adeyemi"_s);
        till.actions().goTo->trigger();
        QTRY_VERIFY(till.dialog("goToDialog"));
        auto *line = till.dialog("goToDialog")->findChild<QLineEdit *>(u"goTo"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"merge"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(till.dialog("mergeDialog"));
        QTest::keyClick(till.dialog("mergeDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!till.dialog("mergeDialog"));
    }
};

SHOPBELL_WINDOW_TEST(TestCustomersJourney)
#include "test_customers.moc"
