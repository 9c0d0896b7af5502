// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/purchasesview.h"

#include "format/customerwords.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "models/purchaselistmodel.h"
#include "services/readcustomers.h"
#include "widgets/common/card.h"
#include "widgets/common/rowmenu.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerdialogs.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/purchasedelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

PurchasesView::PurchasesView(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                             CustomerDialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_list(new QListView)
    , m_message(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text3))
    , m_stack(new QStackedLayout(this))
{
    const ReadCustomers read(context.file);
    m_model = new PurchaseListModel(
        {.purchases = [read](PurchaseQuery query, int limit,
                             int offset) { return read.purchases(std::move(query), limit, offset); },
         .sentence = [&facts](const PurchaseRow &row) { return facts.text().purchase(row, facts.today()); }},
        this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PurchaseDelegate(context.theme, facts, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Purchases"));
    m_list->setAccessibleDescription(
        tr("Enter changes a purchase, Delete takes away one that was typed by hand, the menu "
           "key shows what else can be done."));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setContentsMargins(18, 12, 18, 12);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_message);
    m_list->installEventFilter(this);
    connect(new RowMenu(*m_list), &RowMenu::wanted, this, &PurchasesView::openMenu);
    connect(m_list, &QAbstractItemView::activated, this, &PurchasesView::openRow);
    connect(m_model, &PurchaseListModel::stateChanged, this, &PurchasesView::showState);
    connect(&facts, &ShopFacts::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&context.theme, &Theme::changed, m_list, &QListView::doItemsLayout);
    showState();
}

void PurchasesView::display(const CustomerDetails &details)
{
    if (m_customer == details.customer.id) {
        m_model->refresh();
        return;
    }
    m_customer = details.customer.id;
    m_model->setCustomer(m_customer);
}

void PurchasesView::refresh()
{
    m_model->refresh();
}

void PurchasesView::showState()
{
    const bool empty = m_model->total() == 0;
    if (m_model->error())
        m_message->setText(errorText(*m_model->error(), Task::ReadCustomers));
    else if (m_model->isLoading())
        m_message->clear();
    else
        m_message->setText(tr("No purchase yet. Add one when they pay."));
    m_stack->setCurrentWidget(empty || m_model->error() ? static_cast<QWidget *>(m_message) : m_list);
}

void PurchasesView::openRow(const QModelIndex &index)
{
    const PurchaseRow *row = m_model->rowAt(index.row());
    if (!row)
        return;
    if (row->purchase.typedByHand())
        m_dialogs.editPurchase(*row);
    else
        openMenuAt(index);
}

void PurchasesView::removeRow(const QModelIndex &index)
{
    const PurchaseRow *row = m_model->rowAt(index.row());
    if (!row)
        return;
    if (row->purchase.typedByHand())
        m_actions.removePurchase(row->purchase.id, m_customer);
    else
        openMenuAt(index); // It goes with its import; the menu shows what can be done instead.
}

bool PurchasesView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key =
        watched == m_list && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || key->key() != Qt::Key_Delete || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    removeRow(m_list->currentIndex());
    return true;
}

void PurchasesView::openMenuAt(const QModelIndex &index)
{
    openMenu(index, m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
}

void PurchasesView::openMenu(const QModelIndex &index, QPoint place)
{
    const PurchaseRow *shown = m_model->rowAt(index.row());
    if (!shown)
        return;
    const PurchaseRow row = *shown;
    const Theme &theme = m_context.theme;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme.icon("repeat"), tr("Again today"), this, [this, row] { m_actions.again(row.purchase.id); });
    if (row.purchase.typedByHand())
        menu->addAction(theme.icon("pencil"), tr("Edit…"), this, [this, row] { m_dialogs.editPurchase(row); });
    QMenu *state = menu->addMenu(tr("State"));
    for (const PurchaseStatus status :
         {PurchaseStatus::Paid, PurchaseStatus::Pending, PurchaseStatus::Cancelled, PurchaseStatus::Refunded}) {
        QAction *action = state->addAction(nameOf(status), this, [this, row, status] {
            m_actions.setPurchaseStatus(row.purchase.id, m_customer, status);
        });
        action->setCheckable(true);
        action->setChecked(status == row.purchase.status);
    }
    menu->addSeparator();
    menu->addAction(tr("Not this customer’s purchase"), this,
                    [this, row] { m_actions.takeFromCustomer(row.purchase.id, m_customer); });
    if (row.purchase.typedByHand())
        menu->addAction(theme.icon("trash-2"), tr("Delete"), this,
                        [this, row] { m_actions.removePurchase(row.purchase.id, m_customer); });
    menu->popup(place);
}

} // namespace Shopbell
