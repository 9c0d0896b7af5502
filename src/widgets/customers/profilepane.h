// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerrow.h"
#include "domain/followup.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QWidget>

#include <optional>

class QMenu;
class QStackedLayout;
class QTabBar;

namespace Shopbell {
class CustomerActions;
class CustomerDialogs;
class CustomerFacts;
class ListStrip;
class NeedsView;
class NotesView;
class PlannedView;
class ProfileFacts;
class ProfileFoot;
class ProfileHead;
class PurchasesView;
class StoryView;
class TextLabel;

/// The trailing pane: one customer from the key figures to the story.
class ProfilePane : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Story, Needs, Purchases, Promises, Notes };

    ProfilePane(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                CustomerDialogs &dialogs, QWidget *parent = nullptr);
    ~ProfilePane() override;

    /// Not stored: nobody to show.
    void open(CustomerId id);
    CustomerId customer() const { return m_customer; }
    /// As it was last read; nothing until it was.
    const std::optional<CustomerDetails> &details() const { return m_details; }
    void setBackVisible(bool visible);
    void setMenu(QMenu *menu);
    void showTab(Tab tab);

Q_SIGNALS:
    void backWanted();
    /// Another customer is shown, or it was read again.
    void shown();
    /// It is not in the shop any more.
    void gone();
    void customerWanted(Shopbell::CustomerId id);
    void reviewWanted(Shopbell::ReviewId id);
    void promiseWanted(Shopbell::PromiseId id);
    void plannedWanted(Shopbell::FollowUpId id);
    /// A new one for this customer.
    void followUpWanted(Shopbell::FollowUpReason reason);
    void improvementWanted(Shopbell::ImprovementId id);
    /// Those of this customer.
    void referralsWanted(const Shopbell::PersonChosen &referrer);

private:
    void build();
    QWidget *buildEmpty();
    QWidget *buildProfile();
    void listen();
    void read();
    void take(Result<CustomerDetails> details, int generation);
    void display(bool another);
    /// The name of a tab and how many are in it.
    void countTab(Tab tab, const QString &name, qint64 count);
    void openEntry(const StoryEntry &entry);
    void lookAtLikely();

    UiContext m_context;
    const CustomerFacts &m_facts;
    CustomerActions &m_actions;
    CustomerDialogs &m_dialogs;
    CustomerId m_customer;
    std::optional<CustomerDetails> m_details;
    QFuture<Result<CustomerDetails>> m_reading;
    int m_generation = 0;

    QStackedLayout *m_stack = nullptr;
    TextLabel *m_message = nullptr;
    ProfileHead *m_head = nullptr;
    ListStrip *m_likely = nullptr;
    ProfileFacts *m_about = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedLayout *m_pages = nullptr;
    StoryView *m_story = nullptr;
    NeedsView *m_needs = nullptr;
    PurchasesView *m_purchases = nullptr;
    PlannedView *m_planned = nullptr;
    NotesView *m_notes = nullptr;
    ProfileFoot *m_foot = nullptr;
};

} // namespace Shopbell
