// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"

#include <QObject>
#include <QTimer>

namespace Shopbell {
class Actions;
class CustomersPage;
class MainWindow;
class StatusBar;
class WindowRequests;

/// Leads the Customers menu and what other pages ask for to the Customers section, and counts customers in the status bar.
class CustomerDesk : public QObject
{
    Q_OBJECT

public:
    CustomerDesk(const UiContext &context, MainWindow &window, Actions &actions, WindowRequests &requests,
                 StatusBar &status);

    /// Makes the page when nobody was there yet.
    CustomersPage *page();
    /// The same, and shows it.
    CustomersPage *open();
    /// Who came with an import.
    void showBatch(BatchId batch);

private:
    void count();

    UiContext m_context;
    MainWindow &m_window;
    Actions &m_actions;
    StatusBar &m_status;
    bool m_hasActions = false;
    QTimer m_countSoon;
    int m_generation = 0;
};

} // namespace Shopbell
