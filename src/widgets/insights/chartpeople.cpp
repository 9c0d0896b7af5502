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
    whenAnswered(
        m_readers.behind(point), this, [this, title, generation = ++m_generation](const Result<PeopleBehind> &people) {
            if (generation != m_generation)
                return;
            if (!people) {
                Q_EMIT failed(people.error());
                return;
            }
            const int names = int(people->byNameOnly);
            if (people->customers.empty()) {
                m_context.notices.say(
                    names > 0 ? tr("%Ln friends stand behind this point, all known by their name only.", nullptr, names)
                              : tr("Nobody stands behind this point."));
                return;
            }
            CustomerQuery query;
            query.among = people->customers;
            query.order = CustomerOrder::AsGiven;
            //: %1 is what the people have in common; %n friends are not among them.
            Q_EMIT m_requests.customersWanted(
                query,
                names > 0
                    ? tr("%1; besides them %Ln friends who are known by their name only", nullptr, names).arg(title)
                    : title);
        });
}

} // namespace Shopbell
