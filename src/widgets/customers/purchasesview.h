// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace Shopbell {
class CustomerActions;
class CustomerDialogs;
class CustomerFacts;
class PurchaseListModel;
class TextLabel;

/// The purchases of one customer, newest first. Enter changes one that was typed by hand, Delete takes it away; the menu of
/// a row has the rest.
class PurchasesView : public QWidget
{
    Q_OBJECT

public:
    PurchasesView(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                  CustomerDialogs &dialogs, QWidget *parent = nullptr);

    void display(const CustomerDetails &details);
    /// Reads again what is shown.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu(const QModelIndex &index, QPoint place); ///< On the screen.
    void openMenuAt(const QModelIndex &index);
    void openRow(const QModelIndex &index);
    void removeRow(const QModelIndex &index);
    void showState();

    UiContext m_context;
    CustomerActions &m_actions;
    CustomerDialogs &m_dialogs;
    PurchaseListModel *m_model;
    QListView *m_list;
    TextLabel *m_message;
    QStackedLayout *m_stack;
    CustomerId m_customer;
};

} // namespace Shopbell
