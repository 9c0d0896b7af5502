// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customercommands.h"

#include "format/customerwords.h"
#include "look/theme.h"
#include "models/customerlistmodel.h"
#include "widgets/common/labelwords.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerdialogs.h"
#include "widgets/customers/customerlistpane.h"
#include "widgets/customers/customertable.h"
#include "widgets/customers/profilepane.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Shopbell {

CustomerCommands::CustomerCommands(const UiContext &context, CustomerActions &actions, CustomerDialogs &dialogs,
                                   const Panes &panes, QObject *parent)
    : SectionCommands(context, panes.page, panes.list.table(), parent)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_panes(panes)
    , m_menu(new QMenu(&panes.page))
    , m_orders(new QMenu(tr("&Order"), &panes.page))
    , m_apart(new QMenu(tr("Ta&ke apart again"), &panes.page))
{
    const auto shown = [this] { return m_panes.profile.customer(); };
    m_edit = add(tr("&Edit…"), u"pencil"_s, {}, InPage, [this] { m_dialogs.editCustomer(*m_panes.profile.details()); });
    m_score = add(tr("Add a &score…"), u"smile"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, InPage,
                  [this, shown] { m_dialogs.addScore(shown(), name()); });
    m_note = add(tr("Add a no&te…"), u"notebook-pen"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M, InPage,
                 [this, shown] { m_dialogs.addNote(shown(), name()); });
    m_sentBy = add(tr("&Who sent them…"), u"git-fork"_s, {}, InPage, [this, shown] {
        m_dialogs.addReferral({}, {shown(), name(), {}});
    });
    m_brought = add(tr("They &brought a friend…"), u"user-plus"_s, {}, InPage, [this, shown] {
        m_dialogs.addReferral({shown(), name(), {}}, {});
    });
    m_followUp = add(tr("P&lan a follow-up…"), u"calendar-check"_s, {}, InPage,
                     [this, shown] { Q_EMIT followUpWanted(shown(), FollowUpReason::AfterPurchase); });
    separate();
    m_merge = add(tr("&Merge with…"), u"git-merge"_s, {}, InPage, [this, shown] {
        const std::vector<LikelySame> &likely = m_panes.profile.details()->likelySame;
        m_dialogs.mergeWith(shown(), name(),
                            likely.empty() ? PersonChosen() : PersonChosen{likely.front().id, likely.front().name, {}});
    });
    m_likely = add(tr("Look at w&ho may be the same…"), u"users"_s, {}, InPage,
                   [this, shown] { m_dialogs.merge(shown(), m_panes.profile.details()->likelySame.front().id); });
    m_apart->setIcon(context.theme.icon("undo-2"));
    addToMenu(m_apart->menuAction());
    m_delete = add(tr("&Delete"), u"trash-2"_s, {}, InPage, [this, shown] { m_actions.remove(shown()); });
    separate();
    m_next = add(tr("&Next customer"), {}, Qt::Key_J, InList, [this] { m_panes.list.step(1); });
    m_previous = add(tr("Pre&vious customer"), {}, Qt::Key_K, InList, [this] { m_panes.list.step(-1); });
    addOrders();

    // Of this customer; the menu bar has one that asks of whom.
    m_purchase = m_menu->addAction(context.theme.icon("shopping-bag"), tr("Add a &purchase…"), this,
                                   [this, shown] { m_dialogs.addPurchase(shown(), name()); });
    m_menu->addActions({m_edit, m_score, m_note, m_sentBy, m_brought, m_followUp});
    m_menu->addSeparator();
    m_menu->addActions({m_merge, m_likely, m_apart->menuAction()});
    m_menu->addSeparator();
    m_menu->addAction(m_delete);
    offerMenu(m_menu);
    for (const QMenu *each : {m_menu, m_apart})
        connect(each, &QMenu::aboutToShow, this, &CustomerCommands::fillUnmerge);
    update();
}

void CustomerCommands::addOrders()
{
    auto *group = new QActionGroup(this);
    for (const CustomerOrder order : {CustomerOrder::LastSeen, CustomerOrder::Name, CustomerOrder::MostBought,
                                      CustomerOrder::Score, CustomerOrder::Segment, CustomerOrder::UsualGap,
                                      CustomerOrder::SinceLast, CustomerOrder::MostSpent, CustomerOrder::Newest}) {
        QAction *action =
            m_orders->addAction(nameOf(order), this, [this, order] { Q_EMIT m_panes.list.table().orderWanted(order); });
        action->setCheckable(true);
        action->setData(int(order));
        group->addAction(action);
    }
    connect(m_orders, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : m_orders->actions())
            action->setChecked(action->data().toInt() == int(m_panes.list.query().order));
    });
    addToMenu(m_orders->menuAction());
}

QString CustomerCommands::name() const
{
    return m_panes.profile.details() ? m_panes.profile.details()->row.name : QString();
}

qint64 CustomerCommands::rowId() const
{
    return m_panes.profile.customer().value();
}

bool CustomerCommands::isRowRead() const
{
    const std::optional<CustomerDetails> &details = m_panes.profile.details();
    return details && details->customer.id == m_panes.profile.customer();
}

void CustomerCommands::update()
{
    const std::optional<CustomerDetails> &details = m_panes.profile.details();
    const bool one = isRowRead() && m_panes.list.chosen().size() <= 1;
    for (QAction *action : {m_edit, m_purchase, m_score, m_note, m_sentBy, m_brought, m_followUp, m_merge, m_delete})
        action->setEnabled(one);
    m_likely->setVisible(one && !details->likelySame.empty());
    m_next->setEnabled(m_panes.list.model().count() > 0);
    m_previous->setEnabled(m_next->isEnabled());
    m_apart->menuAction()->setVisible(one && !details->merged.empty());
    if (!m_apart->isVisible())
        fillUnmerge();
    openWaiting();
}

void CustomerCommands::fillUnmerge()
{
    m_apart->clear();
    const std::optional<CustomerDetails> &details = m_panes.profile.details();
    if (!details)
        return;
    for (const auto &[merge, name] : details->merged) {
        m_apart->addAction(labelWords(customerName(name)), this,
                           [this, merge = merge] { m_actions.unmerge(merge, m_panes.profile.customer()); });
    }
}

} // namespace Shopbell
