// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaysection.h"

#include "widgets/improvements/improvementspage.h"
#include "widgets/today/todaypage.h"

namespace Shopbell {

TodaySection::TodaySection(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                           QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_requests(requests)
    , m_today(new TodayPage(context, profile, requests))
{
    addWidget(m_today);
    setFocusProxy(m_today);
}

void TodaySection::showToday()
{
    bring(m_today);
}

void TodaySection::showImprovement(ImprovementId id)
{
    if (!m_improvements) {
        m_improvements = new ImprovementsPage(m_context, m_requests);
        addWidget(m_improvements);
        connect(m_improvements, &ImprovementsPage::backWanted, this, &TodaySection::showToday);
    }
    m_improvements->showImprovement(id);
    bring(m_improvements);
}

void TodaySection::bring(QWidget *page)
{
    if (currentWidget() == page)
        return;
    setCurrentWidget(page);
    setFocusProxy(page);
    page->setFocus(Qt::OtherFocusReason);
}

} // namespace Shopbell
