// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/chartpeople.h"

#include "core/whenanswered.h"
#include "domain/customerquery.h"
#include "widgets/common/notices.h"
#include "widgets/common/windowrequests.h"

namespace Shopbell {

ChartPeople::ChartPeople(const UiContext &context, ChartReaders readers, WindowRequests &requests, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_readers(std::move(readers))
    , m_requests(requests)
{
}

void ChartPeople::show(const PointChosen &point, const QString &title)
{
    whenAnswered(m_readers.behind(point), this,
                 [this, title, generation = ++m_generation](const Result<std::vector<CustomerId>> &people) {
                     if (generation != m_generation)
                         return;
                     if (!people) {
                         Q_EMIT failed(people.error());
                         return;
                     }
                     if (people->empty()) {
                         m_context.notices.say(tr("Nobody stands behind this point."));
                         return;
                     }
                     CustomerQuery query;
                     query.among = *people;
                     query.order = CustomerOrder::AsGiven;
                     Q_EMIT m_requests.customersWanted(query, title);
                 });
}

} // namespace Shopbell
