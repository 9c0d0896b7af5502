// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/errortext.h"
#include "widgets/common/uicontext.h"
#include "widgets/referrals/referraldata.h"
#include "widgets/referrals/referraltabs.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QScrollArea;

namespace Shopbell {
class MonthCard;
class PageHeader;
class RangeFields;
class Segment;
class ShopProfile;
class TreeCard;
class WindowRequests;

/// The Referrals section: how many came by month, who brought whom, whom to ask next, who was sent and is not here yet, and
/// all referrals. In a small window all of them are tabs, else chart and tree stand side by side above the tables.
class ReferralsPage : public QWidget
{
    Q_OBJECT

public:
    ReferralsPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests, ReferralData data,
                  QWidget *parent = nullptr);

    /// Opens the window for a new referral; for a referrer or a friend where one is given.
    void addReferral(const PersonChosen &referrer = {}, const PersonChosen &friendChosen = {});
    /// The referrals of one sender alone; a customer is chosen in the tree, too.
    void showSentBy(const PersonChosen &referrer);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fillHeader();
    void connectParts();
    void connectList();
    void refreshSoon();
    void refresh();
    void readTree();
    void readList();
    void takeShop();
    void editReferral(const ReferralRow &row);
    void markHere(const ReferralRow &row);
    void remove(ReferralId id);
    void sayFailed(const Error &error, Task task);
    void readChart();
    void findUsualRange();
    void takeUsualRange(const Statistics &purchases);
    void fit();
    void showTab(ReferralTab tab);
    QDate today() const;

    UiContext m_context;
    const ShopProfile &m_profile;
    WindowRequests &m_requests;
    ReferralData m_data;
    PageHeader *m_header;
    RangeFields *m_range; ///< Of the chart.
    bool m_rangeChosen =
        false; ///< By the owner: a shop in which nobody bought of late does not begin with its last year.
    Segment *m_tabs; ///< In a small window.
    QComboBox *m_parts; ///< The same where their words do not fit beside each other.
    QWidget *m_tabsRow;
    QScrollArea *m_pictures; ///< Around the chart and the tree: with large text one is higher than the page.
    MonthCard *m_month;
    TreeCard *m_tree;
    ReferralTabs *m_tables;
    bool m_narrow = false;
    int m_generation = 0;
    int m_treeGeneration = 0;
    int m_listGeneration = 0;
    QTimer m_soon;
};

} // namespace Shopbell
