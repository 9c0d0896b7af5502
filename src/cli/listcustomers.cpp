// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/conditions.h"
#include "cli/customerlines.h"
#include "cli/listing.h"
#include "cli/values.h"
#include "domain/keys.h"
#include "format/customertext.h"
#include "services/readcustomers.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<CustomerOrder, 9> customerOrders{{
    {CustomerOrder::LastSeen, "last-seen"_L1},
    {CustomerOrder::Name, "name"_L1},
    {CustomerOrder::MostBought, "most-bought"_L1},
    {CustomerOrder::MostSpent, "most-spent"_L1},
    {CustomerOrder::Score, "score"_L1},
    {CustomerOrder::Segment, "segment"_L1},
    {CustomerOrder::UsualGap, "usual-gap"_L1},
    {CustomerOrder::SinceLast, "since-last"_L1},
    {CustomerOrder::Newest, "newest"_L1},
}};

QString customerKeys()
{
    return u"group, segment, known-by, batch"_s;
}

QString customerOrderKeys()
{
    QStringList keys;
    for (const auto &[order, key] : customerOrders)
        keys << key;
    return keys.join(u", "_s);
}

/// The id of a segment or a team member by name.
template<typename Named>
auto idNamed(const std::vector<Named> &all, const QString &name) -> std::optional<decltype(Named::id)>
{
    const auto found = std::ranges::find_if(
        all, [&name](const Named &one) { return one.name.compare(name.simplified(), Qt::CaseInsensitive) == 0; });
    return found == all.end() ? std::nullopt : std::optional(found->id);
}

Status takeCustomerCondition(CustomerQuery &query, const ReadCustomers &customers, const Condition &condition)
{
    const auto &[key, value] = condition;
    if (key == "group"_L1)
        return take(query.group, customerGroupFromKey(value), key, value);
    if (key == "batch"_L1)
        return take(query.batch, idFrom<BatchId>(value), key, value);
    if (key == "segment"_L1 && value == "none"_L1) {
        query.segment = SegmentId();
        return done();
    }
    if (key == "segment"_L1) {
        const Result<std::vector<CustomerSegment>> segments = await(customers.segments());
        return segments ? take(query.segment, idNamed(*segments, value), key, value) : Status(segments.error());
    }
    if (key == "known-by"_L1) {
        const Result<std::vector<TeamMember>> team = await(customers.team());
        return team ? take(query.knownBy, idNamed(*team, value), key, value) : Status(team.error());
    }
    return noSuchKey(key, customerKeys());
}

Result<CustomerQuery> customerQueryFrom(const Call &call, const ReadCustomers &customers)
{
    CustomerQuery query;
    query.search = call.value("search");
    if (call.isSet("sort")) {
        const QString order = call.value("sort");
        if (Status taken = take(query.order, valueIn(customerOrders, order), u"--sort"_s, order); !taken)
            return taken.error();
    }
    const Result<std::vector<Condition>> conditions = conditionsFrom(call);
    if (!conditions)
        return conditions.error();
    for (const Condition &condition : *conditions) {
        if (Status taken = takeCustomerCondition(query, customers, condition); !taken)
            return taken.error();
    }
    return query;
}

Result<Listed> listCustomers(const Call &call, const OpenShop &shop, const Slice &slice)
{
    const ReadCustomers customers(shop.file);
    const Result<CustomerQuery> query = customerQueryFrom(call, customers);
    if (!query)
        return query.error();
    const Result<FoundCustomers> found = await(customers.find(*query));
    if (!found)
        return found.error();
    const std::vector<CustomerId> shown = slice.of(found->ids);
    const Result<std::vector<CustomerRow>> rows = await(customers.rows(shown));
    if (!rows)
        return rows.error();
    const Result<std::vector<Customer>> people = await(customers.people(shown));
    if (!people)
        return people.error();
    QHash<CustomerId, Customer> byId;
    for (const Customer &person : *people)
        byId.insert(person.id, person);

    Listed listed{.total = qint64(found->ids.size())};
    const CustomerText text(QLocale(), shop.zone(), shop.profile.currency);
    const QDate today = Moment::atTime(shop.file->now(), shop.zone()).day;
    for (const CustomerRow &row : *rows) {
        listed.items.append(jsonOf(row, byId.value(row.id)));
        listed.lines << lineOf(row, text, today);
    }
    return listed;
}
} // namespace

const Listable customersListed{"customers"_L1, customerKeys, customerOrderKeys, listCustomers};

} // namespace Shopbell::Cli
