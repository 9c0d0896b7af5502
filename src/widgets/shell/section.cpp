// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/section.h"

#include "widgets/common/windowrequests.h"
#include "widgets/customers/customerspage.h"
#include "widgets/insights/insightspage.h"
#include "widgets/promises/promisespage.h"
#include "widgets/referrals/referralspage.h"
#include "widgets/reviews/reviewspage.h"
#include "widgets/settings/settingspage.h"
#include "widgets/share/sharepage.h"
#include "widgets/today/todaysection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QWidget *makeReviews(const SectionNeeds &needs)
{
    auto *page = new ReviewsPage(needs.context, needs.parent);
    QObject::connect(page, &ReviewsPage::importWanted, &needs.requests,
                     [&requests = needs.requests] { Q_EMIT requests.importWanted({}); });
    QObject::connect(page, &ReviewsPage::addReviewWanted, &needs.requests, &WindowRequests::addReviewWanted);
    QObject::connect(page, &ReviewsPage::customerWanted, &needs.requests, &WindowRequests::customerWanted);
    QObject::connect(page, &ReviewsPage::improvementWanted, &needs.requests, &WindowRequests::improvementWanted);
    QObject::connect(page, &ReviewsPage::promiseWanted, &needs.requests, &WindowRequests::newPromiseWanted);
    return page;
}

QWidget *makeCustomers(const SectionNeeds &needs)
{
    auto *page = new CustomersPage(needs.context, needs.parent);
    WindowRequests &requests = needs.requests;
    QObject::connect(page, &CustomersPage::importWanted, &requests, [&requests] { Q_EMIT requests.importWanted({}); });
    QObject::connect(page, &CustomersPage::reviewWanted, &requests, &WindowRequests::reviewWanted);
    QObject::connect(page, &CustomersPage::promiseWanted, &requests, &WindowRequests::promiseWanted);
    QObject::connect(page, &CustomersPage::improvementWanted, &requests, &WindowRequests::improvementWanted);
    QObject::connect(page, &CustomersPage::referralsWanted, &requests, &WindowRequests::referralsWanted);
    QObject::connect(page, &CustomersPage::plannedWanted, &requests, &WindowRequests::plannedWanted);
    QObject::connect(page, &CustomersPage::followUpWanted, &requests, &WindowRequests::followUpWanted);
    return page;
}

template<typename Page>
void searchIn(QWidget *page)
{
    static_cast<Page *>(page)->searchHere();
}

} // namespace

QList<Section> workingSections()
{
    return {
        {1,
         u"today"_s,
         QCoreApplication::translate("Section", "Today"),
         u"sun"_s,
         [](const SectionNeeds &needs) -> QWidget * {
             return new TodaySection(needs.context, needs.profile, needs.requests, needs.parent);
         },
         {}},
        {2, u"reviews"_s, QCoreApplication::translate("Section", "Reviews"), u"message-square-text"_s, makeReviews,
         SectionBadge::Replies, searchIn<ReviewsPage>},
        {3, u"promises"_s, QCoreApplication::translate("Section", "Promises"), u"handshake"_s,
         [](const SectionNeeds &needs) -> QWidget * {
             return new PromisesPage(needs.context, needs.requests, needs.parent);
         },
         SectionBadge::Promises, searchIn<PromisesPage>},
        {4,
         u"customers"_s,
         QCoreApplication::translate("Section", "Customers"),
         u"users"_s,
         makeCustomers,
         {},
         searchIn<CustomersPage>},
        {5,
         u"referrals"_s,
         QCoreApplication::translate("Section", "Referrals"),
         u"git-fork"_s,
         [](const SectionNeeds &needs) -> QWidget * {
             return new ReferralsPage(needs.context, needs.profile, needs.requests, referralDataOf(needs.context.file),
                                      needs.parent);
         },
         {}},
        {6,
         u"insights"_s,
         QCoreApplication::translate("Section", "Insights"),
         u"chart-line"_s,
         [](const SectionNeeds &needs) -> QWidget * {
             return new InsightsPage(needs.context, needs.profile, needs.requests, needs.parent);
         },
         {}},
        {7,
         u"share"_s,
         QCoreApplication::translate("Section", "Share"),
         u"image-up"_s,
         [](const SectionNeeds &needs) -> QWidget * {
             return new SharePage(needs.context, needs.profile, needs.requests, needs.parent);
         },
         {}},
    };
}

Section settingsSection()
{
    return {0,
            u"settings"_s,
            QCoreApplication::translate("Section", "Settings"),
            u"settings"_s,
            [](const SectionNeeds &needs) -> QWidget * {
                return new SettingsPage(needs.context, needs.profile, needs.requests, needs.parent);
            },
            {},
            searchIn<SettingsPage>};
}

bool searchOn(QWidget *page, const QString &section)
{
    for (const Section &each : workingSections() + QList<Section>{settingsSection()}) {
        if (each.id == section && each.search) {
            each.search(page);
            return true;
        }
    }
    return false;
}

} // namespace Shopbell
