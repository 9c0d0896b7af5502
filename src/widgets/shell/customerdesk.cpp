// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/customerdesk.h"

#include "core/whenanswered.h"
#include "services/changefeed.h"
#include "services/readcustomers.h"
#include "widgets/common/windowrequests.h"
#include "widgets/customers/customerspage.h"
#include "widgets/questionnaires/questionnairemenu.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/statusbar.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto afterTheWindow = 1s; ///< Who counts the customers reads all purchases; what is looked at comes first.
}

CustomerDesk::CustomerDesk(const UiContext &context, MainWindow &window, Actions &actions, WindowRequests &requests,
                           StatusBar &status)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_actions(actions)
    , m_status(status)
{
    connect(&actions, &Actions::customersMenuOpening, this, [this] { page(); });
    connect(actions.keyboard, &QAction::triggered, this, [this] { page(); }); // Its keys are listed, too.
    connect(actions.addCustomer, &QAction::triggered, this, [this] { open()->addCustomer(); });
    connect(actions.addPurchase, &QAction::triggered, this, [this] { page()->addPurchase(); });
    connect(&requests, &WindowRequests::customerWanted, this, [this](CustomerId id) { open()->showCustomer(id); });
    connect(&requests, &WindowRequests::customersWanted, this,
            [this](const CustomerQuery &query, const QString &why) { open()->showCustomers(query, why); });
    connect(&requests, &WindowRequests::addCustomerWanted, this, [this] { open()->addCustomer(); });
    connect(&requests, &WindowRequests::addPurchaseWanted, this, [this](CustomerId id) { page()->addPurchase(id); });
    connect(new QuestionnaireMenu(context, actions, &window), &QuestionnaireMenu::reviewWanted, &requests,
            &WindowRequests::reviewWanted);
    m_countSoon.setSingleShot(true);
    connect(&m_countSoon, &QTimer::timeout, this, &CustomerDesk::count);
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if ((what.touchesCustomers() || what.imports) && !m_countSoon.isActive())
            m_countSoon.start(0);
    });
    m_countSoon.start(afterTheWindow);
}

CustomersPage *CustomerDesk::page()
{
    auto *page = static_cast<CustomersPage *>(m_window.page(u"customers"_s));
    if (!m_hasActions) {
        m_hasActions = true;
        m_actions.setCustomerActions(page->pageActions());
    }
    return page;
}

void CustomerDesk::showBatch(BatchId batch)
{
    CustomerQuery query;
    query.batch = batch;
    open()->showCustomers(query, tr("Who came with the import"));
}

CustomersPage *CustomerDesk::open()
{
    m_window.goTo(u"customers"_s);
    return page();
}

void CustomerDesk::count()
{
    const int generation = ++m_generation;
    whenAnswered(ReadCustomers(m_context.file).counts(), this,
                 [this, generation](const Result<CustomerCounts> &counts) {
                     if (generation == m_generation && counts)
                         m_status.setCustomers(counts->everything);
                 });
}

} // namespace Shopbell
