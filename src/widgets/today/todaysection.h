// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/common/uicontext.h"

#include <QStackedWidget>

namespace Shopbell {
class ImprovementsPage;
class ShopProfile;
class TodayPage;
class WindowRequests;

/// The Today page, and the improvements that are reached from it.
class TodaySection : public QStackedWidget
{
    Q_OBJECT

public:
    TodaySection(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                 QWidget *parent = nullptr);

    void showToday();
    /// Opens one; not stored: all of them.
    void showImprovement(ImprovementId id);

private:
    void bring(QWidget *page);

    UiContext m_context;
    WindowRequests &m_requests;
    TodayPage *m_today;
    ImprovementsPage *m_improvements = nullptr; ///< Made when it is asked for.
};

} // namespace Shopbell
