// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"
#include "widgets/common/card.h"

class QStackedWidget;

namespace Shopbell {
class AdvocatesModel;
class EmptyState;
class ReferralList;
class Segment;

enum class ReferralTab { Month, Tree, ToAsk, NotHereYet, All };

/// Adds the tab of a part of the section: its word and its icon.
void addReferralTab(Segment &tabs, ReferralTab tab);
/// Words where they fit into `room` pixels, else icons.
void fitReferralTabs(Segment &tabs, int room);

/// The tables of the section, one at a time: advocates to ask next, who is not here yet, all referrals.
class ReferralTabs : public Card
{
    Q_OBJECT

public:
    explicit ReferralTabs(const Theme &theme, QWidget *parent = nullptr);

    void setShop(const QString &currency, QDate today);
    void show(Advocates advocates);
    void setCounts(const ReferralCounts &counts);
    void showTab(ReferralTab tab);
    ReferralTab tab() const { return m_tab; }
    /// Without its own tabs, because the page has them.
    void setOwnTabs(bool own);
    ReferralList *list() const { return m_list; }

Q_SIGNALS:
    void customerWanted(Shopbell::CustomerId id);
    void askWanted(Shopbell::CustomerId id); ///< To recommend the shop.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void sayHead();

    const Theme &m_theme;
    AdvocatesModel *m_advocates;
    Segment *m_tabs;
    TextLabel *m_count;
    TextLabel *m_caption;
    EmptyState *m_nobody;
    QStackedWidget *m_toAsk;
    ReferralList *m_list;
    QStackedWidget *m_tables;
    ReferralCounts m_counts;
    ReferralTab m_tab = ReferralTab::ToAsk;
};

} // namespace Shopbell
