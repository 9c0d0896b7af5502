// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/servicerounds.h"

#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/rows.h"
#include "storage/statement.h"

#include <QHash>

#include <map>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype namesKept = 20'000; // A shop sells the same things again and again.

/// Which services a name of something bought holds; each name is looked at once.
class ServicesByName
{
public:
    explicit ServicesByName(const std::vector<Service> &services) : m_services(services) {}

    const std::vector<size_t> &in(const QString &name)
    {
        const auto known = m_known.constFind(name);
        if (known != m_known.cend())
            return *known;
        if (m_known.size() >= namesKept)
            m_known.clear();
        std::vector<size_t> held;
        for (size_t at = 0; at < m_services.size(); ++at) {
            if (m_services[at].everyWeeks && holdsService(name, m_services[at].name))
                held.push_back(at);
        }
        return *m_known.insert(name, held);
    }

private:
    const std::vector<Service> &m_services;
    QHash<QString, std::vector<size_t>> m_known;
};
} // namespace

Result<std::vector<BoughtService>> lastBought(Connection &connection, const std::vector<Service> &services, Day from,
                                              Day to, std::optional<CustomerId> customer)
{
    const Result<QString> shown = shownPurchases(connection, u"purchase.id"_s);
    if (!shown)
        return shown.error();
    Statement select(connection,
                     u"SELECT purchase.id, customer_id, day, what, ifnull(purchase_item.name, '') FROM purchase "
                     "LEFT JOIN purchase_item ON purchase_id = purchase.id WHERE day BETWEEN ?1 AND ?2 AND counts = 1 "
                     "AND customer_id IS NOT NULL AND %1%2 ORDER BY day, purchase.id"_s.arg(
                         *shown, customer ? u" AND customer_id = ?3"_s : QString()));
    if (customer)
        select.bind(from, to, *customer);
    else
        select.bind(from, to);
    ServicesByName names(services);
    std::map<std::pair<CustomerId, size_t>, BoughtService> last;
    const Status read = eachRow(select, [&] {
        for (const int column : {3, 4}) {
            for (const size_t at : names.in(select.text(column))) {
                const BoughtService bought{.customer = select.id<CustomerId>(1),
                                           .purchase = select.id<PurchaseId>(0),
                                           .service = services[at].id,
                                           .name = services[at].name,
                                           .everyWeeks = *services[at].everyWeeks,
                                           .day = Day(select.integer(2))};
                last[{bought.customer, at}] = bought;
            }
        }
    });
    if (!read)
        return read.error();
    std::vector<BoughtService> all;
    all.reserve(last.size());
    for (auto &[key, bought] : last)
        all.push_back(std::move(bought));
    return all;
}

} // namespace Shopbell
