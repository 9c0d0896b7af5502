// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <memory>
#include <utility>

class QAction;
class QMenu;
class QWidget;

namespace Shopbell {
class CustomerActions;
class CustomerDialogs;
class CustomerListPane;
class ProfilePane;

/// What can be done in the section, as actions: in the Customers menu, in the menu of the profile, and by keys.
class CustomerCommands : public QObject
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
    ~CustomerCommands() override;

    /// For the Customers menu, in its order; separators among them.
    const QList<QAction *> &all() const { return m_all; }
    /// What belongs to the customer that is shown.
    QMenu *menu() const { return m_menu.get(); }
    /// After another customer was shown or chosen.
    void update();

private:
    enum Scope { InPage, InList };
    QAction *add(const QString &text, const QString &icon, const QKeySequence &keys, Scope scope,
                 std::function<void()> run);
    void separate();
    void addOrders();
    void chooseLetters();
    void fillUnmerge();
    QString name() const;

    UiContext m_context;
    CustomerActions &m_actions;
    CustomerDialogs &m_dialogs;
    Panes m_panes;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QMenu> m_orders;
    QMenu *m_apart = nullptr;
    QList<QAction *> m_all;
    QList<std::pair<QAction *, QKeySequence>> m_letters;
    QAction *m_edit, *m_score, *m_note, *m_sentBy, *m_brought, *m_merge, *m_likely, *m_delete, *m_next, *m_previous;
};

} // namespace Shopbell
