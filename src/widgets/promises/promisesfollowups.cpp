// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/searchfield.h"
#include "widgets/common/segment.h"
#include "widgets/common/windowrequests.h"
#include "widgets/followups/followupsview.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisespage.h"

#include <QComboBox>
#include <QToolButton>

// The third view of the section.

namespace Shopbell {

void PromisesPage::connectFollowUps()
{
    connect(m_followUps, &FollowUpsView::counted, this, [this](qint64 planned) {
        //: A view and how many there are: "Follow-ups 10".
        m_view->button(FollowUps)->setText(planned > 0 ? tr("Follow-ups %1").arg(m_facts->numbers().count(planned))
                                                       : tr("Follow-ups"));
    });
    connect(m_followUps, &FollowUpsView::searchCleared, this, [this] {
        m_search->takeText({});
        refresh();
    });
    connect(m_followUps, &FollowUpsView::reviewWanted, &m_requests, &WindowRequests::reviewWanted);
    connect(m_followUps, &FollowUpsView::customerWanted, &m_requests, &WindowRequests::customerWanted);
}

void PromisesPage::planFollowUp(CustomerId customer, std::optional<FollowUpReason> reason)
{
    showView(FollowUps);
    m_followUps->plan(customer, reason);
}

void PromisesPage::showFollowUp(FollowUpId id)
{
    m_search->takeText({});
    m_owner->setCurrentIndex(0);
    showView(FollowUps);
    if (id.isStored())
        m_followUps->showFollowUp(id);
}

} // namespace Shopbell
