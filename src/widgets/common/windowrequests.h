// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/customerquery.h"
#include "domain/followup.h"
#include "domain/reviewquery.h"
#include "domain/statistics.h"
#include "widgets/common/customerfield.h"

#include <QObject>

namespace Shopbell {

/// What a page asks of its window. Pages know each other only through this.
class WindowRequests : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void sectionWanted(const QString &id); ///< "today", "reviews", "settings"
    void importWanted(const QString &path); ///< Empty: the dialog asks for the file.
    void addReviewWanted();
    void reviewWanted(Shopbell::ReviewId id);
    void answerWanted(Shopbell::ReviewId id); ///< The same with the focus in the composer.
    void viewWanted(Shopbell::ReviewView view);
    void reviewsWanted(const Shopbell::ReviewQuery &query); ///< Whatever a query finds.
    void promiseWanted(Shopbell::PromiseId id); ///< Shows it in Promises.
    void newPromiseWanted(Shopbell::ReviewId id); ///< About a review.
    void followUpWanted(Shopbell::CustomerId id, Shopbell::FollowUpReason reason); ///< Plans one for somebody.
    void plannedWanted(Shopbell::FollowUpId id); ///< Shows a follow-up in Promises; not stored: all of them.
    void improvementWanted(Shopbell::ImprovementId id); ///< Shows it in Today; not stored: all of them.
    void customerWanted(Shopbell::CustomerId id);
    void customersWanted(const Shopbell::CustomerQuery &query,
                         const QString &why); ///< `why`: what they have in common, as a title.
    void addCustomerWanted();
    void referralsWanted(const Shopbell::PersonChosen &referrer); ///< Whom somebody sent.
    void addPurchaseWanted(Shopbell::CustomerId id); ///< Not stored: the dialog asks for whom.
    void chartWanted(const Shopbell::StatisticsQuery &query); ///< Shows it in Insights.
    void chartNamed(Shopbell::Statistic statistic); ///< The same over its usual range.
    void postWanted(const Shopbell::StatisticsQuery &query); ///< "Make a post" of a chart: opens Share.
    void shopWanted(const QString &path); ///< Opens another file in a window of its own.
    void backUpWanted();
    void backUpElsewhereWanted();
    void restoreWanted();
    void checkWanted();
    void folderWanted(const QString &path); ///< Shows a folder in the desktop's file manager.
};

} // namespace Shopbell
