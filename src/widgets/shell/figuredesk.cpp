// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/figuredesk.h"

#include "widgets/common/windowrequests.h"
#include "widgets/insights/insightspage.h"
#include "widgets/promises/promisespage.h"
#include "widgets/referrals/referralspage.h"
#include "widgets/reviews/reviewspage.h"
#include "widgets/share/sharepage.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/rail.h"
#include "widgets/today/todaysection.h"

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
    connect(&requests, &WindowRequests::improvementWanted, this,
            [this](ImprovementId id) { today()->showImprovement(id); });
    connect(&requests, &WindowRequests::reviewsWanted, this, [this](const ReviewQuery &query) {
        m_window.goTo(u"reviews"_s);
        static_cast<ReviewsPage *>(m_window.page(u"reviews"_s))->showQuery(query);
    });
    connectToday();
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

/// Who asks for the section wants its first page, not what was opened from it.
void FigureDesk::connectToday()
{
    connect(m_actions.improvements, &QAction::triggered, this, [this] { today()->showImprovement({}); });
    for (const QAction *section : std::as_const(m_actions.sections)) {
        if (section->data().toString() == "today"_L1)
            connect(section, &QAction::triggered, this, [this] { today()->showToday(); });
    }
    connect(m_window.findChild<Rail *>(), &Rail::sectionWanted, this, [this](const QString &id) {
        if (id == "today"_L1)
            today()->showToday();
    });
}

TodaySection *FigureDesk::today()
{
    m_window.goTo(u"today"_s);
    return static_cast<TodaySection *>(m_window.page(u"today"_s));
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
