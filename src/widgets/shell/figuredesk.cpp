// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/figuredesk.h"

#include "widgets/common/windowrequests.h"
#include "widgets/insights/insightspage.h"
#include "widgets/promises/promisespage.h"
#include "widgets/referrals/referralspage.h"
#include "widgets/share/sharepage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Shopbell {

FigureDesk::FigureDesk(MainWindow &window, Actions &actions, WindowRequests &requests)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
{
    connect(&actions, &Actions::insightsMenuOpening, this, [this] { insights(); });
    connect(actions.keyboard, &QAction::triggered, this, [this] { insights(); }); // Its keys are listed, too.
    connect(actions.addReferral, &QAction::triggered, this, [this] { referrals()->addReferral(); });
    connect(&requests, &WindowRequests::referralsWanted, this,
            [this](const PersonChosen &referrer) { referrals()->showSentBy(referrer); });
    connect(&requests, &WindowRequests::promiseWanted, this, [this](PromiseId id) { promises()->showPromise(id); });
    connect(&requests, &WindowRequests::newPromiseWanted, this, [this](ReviewId id) { promises()->addPromise(id); });
    connect(&requests, &WindowRequests::followUpWanted, this,
            [this](CustomerId id, FollowUpReason reason) { promises()->planFollowUp(id, reason); });
    connect(&requests, &WindowRequests::plannedWanted, this, [this](FollowUpId id) { promises()->showFollowUp(id); });
    connect(&requests, &WindowRequests::chartWanted, this, [this](const StatisticsQuery &query) {
        m_window.goTo(u"insights"_s);
        insights()->showQuery(query);
    });
    connect(&requests, &WindowRequests::chartNamed, this, [this](Statistic statistic) {
        m_window.goTo(u"insights"_s);
        insights()->showChart(statistic);
    });
    connect(&requests, &WindowRequests::postWanted, this, [this](const StatisticsQuery &query) {
        m_window.goTo(u"share"_s);
        static_cast<SharePage *>(m_window.page(u"share"_s))->post(query);
    });
}

ReferralsPage *FigureDesk::referrals()
{
    m_window.goTo(u"referrals"_s);
    return static_cast<ReferralsPage *>(m_window.page(u"referrals"_s));
}

PromisesPage *FigureDesk::promises()
{
    m_window.goTo(u"promises"_s);
    return static_cast<PromisesPage *>(m_window.page(u"promises"_s));
}

InsightsPage *FigureDesk::insights()
{
    auto *page = static_cast<InsightsPage *>(m_window.page(u"insights"_s));
    if (!m_hasActions) {
        m_hasActions = true;
        m_actions.setInsightActions(page->pageActions());
    }
    return page;
}

} // namespace Shopbell
