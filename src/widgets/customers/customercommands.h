// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"
#include "widgets/common/sectioncommands.h"

class QAction;
class QMenu;
class QWidget;

namespace Shopbell {
class CustomerActions;
class CustomerDialogs;
class CustomerListPane;
class ProfilePane;

/// What can be done in the section, as actions: in the Customers menu, in the menu of the profile, and by keys.
class CustomerCommands : public SectionCommands
{
    Q_OBJECT

public:
    struct Panes
    {
        QWidget &page;
        CustomerListPane &list;
        ProfilePane &profile;
    };
    CustomerCommands(const UiContext &context, CustomerActions &actions, CustomerDialogs &dialogs, const Panes &panes,
                     QObject *parent = nullptr);

    /// What belongs to the customer that is shown.
    QMenu *menu() const { return m_menu; }
    /// After another customer was shown or chosen.
    void update();

Q_SIGNALS:
    /// A new one for this customer.
    void followUpWanted(Shopbell::CustomerId id, Shopbell::FollowUpReason reason);

protected:
    qint64 rowId() const override;
    bool isRowRead() const override;

private:
    void addOrders();
    void fillUnmerge();
    QString name() const;

    CustomerActions &m_actions;
    CustomerDialogs &m_dialogs;
    Panes m_panes;
    QMenu *m_menu;
    QMenu *m_orders;
    QMenu *m_apart;
    QAction *m_edit, *m_purchase, *m_score, *m_note, *m_sentBy, *m_brought, *m_followUp, *m_merge, *m_likely, *m_delete,
        *m_next, *m_previous;
};

} // namespace Shopbell
