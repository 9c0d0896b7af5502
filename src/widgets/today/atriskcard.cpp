// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/atriskcard.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/risktext.h"
#include "services/readatrisk.h"
#include "widgets/common/notices.h"
#include "widgets/common/windowrequests.h"
#include "widgets/followups/followupdialog.h"
#include "widgets/followups/followupfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
/// The follow-up that a customer is worth who stays away.
IdeaRow ideaFor(const RiskRow &row, QDate today)
{
    IdeaRow idea{.customer = row.customer, .customerName = row.name};
    idea.idea.reason = FollowUpReason::QuietRegular;
    idea.idea.due = Day(today.toJulianDay());
    idea.idea.days = row.away;
    idea.idea.usualGap = row.usualGap;
    return idea;
}
} // namespace

AtRiskCard::AtRiskCard(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : DueCard(context,
              {.icon = u"hourglass"_s,
               .ink = ColorToken::NegativeText,
               .title = tr("Customers at risk"),
               .all = tr("See all"),
               .nothing = tr("Nobody is waiting for a promise, and nobody has been away for long.")},
              DueMark::Button, parent)
    , m_requests(requests)
    , m_facts(new FollowUpFacts(context, this))
{
    connect(m_facts, &ShopFacts::changed, this, &AtRiskCard::readSoon);
}

bool AtRiskCard::isTouchedBy(const Changed &what) const
{
    return what.touchesCustomers() || what.touchesReviews() || what.touchesPromises() || what.followUps || what.imports
        || what.team;
}

void AtRiskCard::read()
{
    whenAnswered(readCustomersAtRisk(context().file, mostRows()), this,
                 [this, generation = newReading()](Result<FoundAtRisk> found) {
                     if (!isCurrent(generation))
                         return;
                     if (found)
                         take(*std::move(found));
                     else
                         context().notices.failed(errorText(found.error(), Task::ReadCustomers));
                 });
}

void AtRiskCard::take(FoundAtRisk found)
{
    m_found = std::move(found);
    const RiskText text(m_facts->dates(), m_facts->today());
    std::vector<DueRow> rows;
    rows.reserve(m_found.rows.size());
    for (const RiskRow &row : m_found.rows)
        rows.push_back({.id = row.customer.value(),
                        .title = customerName(row.name),
                        .line = text.reason(row),
                        .verb = row.complaint.isStored() ? tr("Answer the complaint") : tr("Plan a follow-up"),
                        .icon = row.complaint.isStored() ? u"reply"_s : u"calendar-check"_s,
                        .person = row.name,
                        .sentence = text.row(row)});
    display(std::move(rows), m_facts->numbers().count(qint64(m_found.all.size())), false);
}

void AtRiskCard::open(qint64 id)
{
    Q_EMIT m_requests.customerWanted(CustomerId(id));
}

void AtRiskCard::doJob(qint64 id)
{
    const auto row = std::ranges::find(m_found.rows, CustomerId(id), &RiskRow::customer);
    if (row == m_found.rows.end())
        return;
    if (row->complaint.isStored()) {
        Q_EMIT m_requests.reviewWanted(row->complaint);
        return;
    }
    auto *dialog = new FollowUpDialog(context(), *m_facts, this);
    connect(dialog, &FollowUpDialog::planned, this, [this] { context().notices.did(doneSentence(Did::PlanFollowUp)); });
    dialog->startWith(ideaFor(*row, m_facts->today()));
}

void AtRiskCard::openAll()
{
    CustomerQuery query;
    query.among = m_found.all;
    query.order = CustomerOrder::AsGiven;
    Q_EMIT m_requests.customersWanted(query, tr("Customers at risk"));
}

} // namespace Shopbell
