// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerspage.h"

#include "models/customerlistmodel.h"
#include "widgets/common/searchfield.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customercommands.h"
#include "widgets/customers/customerdialogs.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/customerlistheader.h"
#include "widgets/customers/customerlistpane.h"
#include "widgets/customers/customerslayout.h"
#include "widgets/customers/customertable.h"
#include "widgets/customers/profilepane.h"

#include <QKeyEvent>

namespace Shopbell {

class CustomersPage::Private
{
public:
    Private(const UiContext &context, CustomersPage &page);

    void connectPanes();
    void show(CustomerId id);
    void goToProfile();
    void goToList();

    CustomersPage &page;
    UiContext context;
    CustomerFacts facts;
    CustomerActions actions;
    CustomerDialogs *dialogs;
    CustomerListPane *list;
    ProfilePane *profile;
    CustomersLayout *layout;
    std::unique_ptr<CustomerCommands> commands;
};

CustomersPage::Private::Private(const UiContext &context, CustomersPage &page)
    : page(page)
    , context(context)
    , facts(context)
    , actions(context)
    , dialogs(new CustomerDialogs(context, facts, actions, &page))
    , list(new CustomerListPane(context, facts, actions))
    , profile(new ProfilePane(context, facts, actions, *dialogs))
    , layout(new CustomersLayout(context, &page, list, profile))
{
    commands = std::make_unique<CustomerCommands>(
        context, actions, *dialogs, CustomerCommands::Panes{.page = page, .list = *list, .profile = *profile});
    profile->setMenu(commands->menu());
    QObject::connect(commands.get(), &CustomerCommands::followUpWanted, &page, &CustomersPage::followUpWanted);
    connectPanes();
}

void CustomersPage::Private::connectPanes()
{
    QObject::connect(list, &CustomerListPane::currentChanged, &page, [this](CustomerId id) {
        profile->open(id);
        commands->update();
        if (!id.isStored())
            layout->showProfile(false);
    });
    QObject::connect(list, &CustomerListPane::chosenChanged, &page, [this] { commands->update(); });
    QObject::connect(list, &CustomerListPane::opened, &page, [this] { goToProfile(); });
    QObject::connect(&list->table(), &QTableView::clicked, &page, [this] {
        if (layout->isSingle() && list->chosen().size() == 1)
            goToProfile();
    });
    QObject::connect(list, &CustomerListPane::addWanted, &page, &CustomersPage::addCustomer);
    QObject::connect(list, &CustomerListPane::importWanted, &page, &CustomersPage::importWanted);
    QObject::connect(&list->model(), &PagedSignals::replaced, &page, [this] { commands->update(); });
    QObject::connect(profile, &ProfilePane::shown, &page, [this] {
        commands->update();
        // Of an entry that was merged the profile shows what became of it.
        if (profile->customer().isStored() && list->current() != profile->customer())
            list->setCurrent(profile->customer());
    });
    QObject::connect(profile, &ProfilePane::backWanted, &page, [this] { goToList(); });
    QObject::connect(profile, &ProfilePane::gone, &page, [this] {
        list->setCurrent({});
        goToList();
        list->step(0);
    });
    QObject::connect(profile, &ProfilePane::customerWanted, &page, &CustomersPage::showCustomer);
    QObject::connect(profile, &ProfilePane::reviewWanted, &page, &CustomersPage::reviewWanted);
    QObject::connect(profile, &ProfilePane::promiseWanted, &page, &CustomersPage::promiseWanted);
    QObject::connect(profile, &ProfilePane::plannedWanted, &page, &CustomersPage::plannedWanted);
    QObject::connect(profile, &ProfilePane::followUpWanted, &page,
                     [this](FollowUpReason reason) { Q_EMIT this->page.followUpWanted(profile->customer(), reason); });
    QObject::connect(profile, &ProfilePane::improvementWanted, &page, &CustomersPage::improvementWanted);
    QObject::connect(profile, &ProfilePane::referralsWanted, &page, &CustomersPage::referralsWanted);
    QObject::connect(dialogs, &CustomerDialogs::saved, &page, [this](CustomerId id) {
        if (id.isStored())
            show(id);
    });
    QObject::connect(layout, &CustomersLayout::changed, &page, [this] { profile->setBackVisible(layout->isSingle()); });
}

void CustomersPage::Private::show(CustomerId id)
{
    list->setCurrent(id);
    profile->open(id);
}

void CustomersPage::Private::goToProfile()
{
    layout->showProfile(true);
    profile->setFocus(Qt::ShortcutFocusReason);
}

void CustomersPage::Private::goToList()
{
    layout->showProfile(false);
    list->table().setFocus(Qt::ShortcutFocusReason);
}

CustomersPage::CustomersPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(context, *this))
{
    setFocusProxy(&d->list->table());
    d->list->setQuery(CustomerQuery());
}

CustomersPage::~CustomersPage() = default;

QList<QAction *> CustomersPage::pageActions() const
{
    return d->commands->all();
}

void CustomersPage::showCustomer(CustomerId id)
{
    if (d->list->model().rowOf(id) < 0) {
        CustomerQuery everybody;
        everybody.order = d->list->query().order;
        everybody.ascending = d->list->query().ascending;
        d->list->setQuery(everybody);
    }
    d->show(id);
    d->layout->showProfile(true);
    d->list->table().setFocus(Qt::OtherFocusReason);
}

void CustomersPage::showCustomers(const CustomerQuery &query, const QString &why)
{
    if (query.order == CustomerOrder::AsGiven) // Who stands first is meant first.
        d->list->showFromTop(query, why);
    else
        d->list->setQuery(query, why);
    d->layout->showProfile(false);
    d->list->table().setFocus(Qt::OtherFocusReason);
}

void CustomersPage::searchHere()
{
    d->layout->showProfile(false);
    d->list->header().search()->begin();
}

void CustomersPage::addCustomer()
{
    d->dialogs->addCustomer();
}

void CustomersPage::addPurchase(CustomerId id)
{
    if (id.isStored())
        d->dialogs->addPurchaseFor(id);
    else
        d->dialogs->addPurchase({}, {});
}

QSize CustomersPage::minimumSizeHint() const
{
    return {280, 320}; // Panes fold before they are cut.
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        d->goToList();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CustomersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->layout->arrange();
}

} // namespace Shopbell
