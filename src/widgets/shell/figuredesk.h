// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QObject>

namespace Shopbell {
class Actions;
class InsightsPage;
class MainWindow;
class PromisesPage;
class ReferralsPage;
class TodaySection;
class WindowRequests;

/// Leads the Insights menu and what other pages ask for to Today, Promises, Referrals, Insights
/// and Share.
class FigureDesk : public QObject
{
    Q_OBJECT

public:
    FigureDesk(MainWindow &window, Actions &actions, WindowRequests &requests);

private:
    InsightsPage *insights();
    /// Goes there, too.
    ReferralsPage *referrals();
    PromisesPage *promises();
    TodaySection *today();
    void connectToday();

    MainWindow &m_window;
    Actions &m_actions;
    bool m_hasActions = false;
};

} // namespace Shopbell
