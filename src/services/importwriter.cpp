// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importwriter.h"

#include "services/customerwriter.h"
#include "services/purchasewriter.h"
#include "services/reviewwriter.h"

namespace Shopbell {

ImportWriter::ImportWriter(History &history, const ImportPlan &plan, QString fileName, ImportReport &report,
                           ImportProgress &progress)
    : m_history(history)
    , m_plan(plan)
    , m_fileName(std::move(fileName))
    , m_report(report)
    , m_progress(progress)
{
}

std::unique_ptr<ImportWriter> makeWriter(History &history, const ImportPlan &plan, const QString &fileName,
                                         ImportReport &report, ImportProgress &progress)
{
    switch (plan.kind) {
    case ImportKind::Reviews:
        return std::make_unique<ReviewWriter>(history, plan, fileName, report, progress);
    case ImportKind::Purchases:
        return std::make_unique<PurchaseWriter>(history, plan, fileName, report, progress);
    case ImportKind::Customers:
        return std::make_unique<CustomerWriter>(history, plan, fileName, report, progress);
    }
    Q_UNREACHABLE();
}

ImportBatch batchOf(const ImportReport &report)
{
    return {.id = report.batch,
            .fileName = report.fileName,
            .format = report.plan.formatName,
            .records = report.records,
            .added = report.added,
            .updated = report.updated,
            .alreadyThere = report.alreadyThere,
            .leftOut = report.leftOut,
            .kind = report.plan.kind,
            .made = report.made};
}

int lineOf(const ArrivingRecord &record)
{
    if (const auto *review = std::get_if<ArrivingReview>(&record))
        return review->incoming.review.line;
    if (const auto *purchase = std::get_if<ArrivingPurchase>(&record))
        return purchase->incoming.purchase.line;
    return std::get<IncomingCustomer>(record).line;
}

} // namespace Shopbell
