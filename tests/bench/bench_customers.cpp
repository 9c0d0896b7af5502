// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_customers SHOP ROWS: the lists of customers and purchases of a shop with ROWS purchases, a profile, and merging.
// SHOP is changed: two customers are merged and un-merged, purchases are added.

#include "answers.h"
#include "services/keepcustomers.h"
#include "services/mergecustomers.h"
#include "services/readcustomers.h"
#include "services/recordpurchase.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Shopbell;
using namespace Shopbell::Bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int rowsInSight = 40;
constexpr int rowsOfAPage = 200;
constexpr int runs = 5;

class Lists
{
public:
    Lists(QString path, qint64 rows) : m_path(std::move(path)), m_rows(rows)
    {
        Connection connection = valueOf(Connection::open(m_path, Connection::Mode::ReadOnly));
        m_customers = valueOf(connection.number(u"SELECT count(*) FROM customer"_s));
        m_scan = {medianOf(runs,
                           [&] {
                               std::ignore = valueOf(
                                   connection.number(u"SELECT sum(length(name)) + count(created_at) FROM customer"_s));
                           }),
                  "one bare scan of the customers"};
        m_page = {medianOf(runs,
                           [&] {
                               Statement page(connection,
                                              u"SELECT * FROM purchase ORDER BY id DESC LIMIT %1"_s.arg(rowsOfAPage));
                               while (valueOf(page.next())) {
                               }
                           }),
                  "as many neighbours, bare"};
        report("one bare scan of the customers", m_rows, m_scan.value, "ms");
    }

    void cold()
    {
        Samples samples;
        for (int i = 0; i < 3; ++i) {
            const ShopFilePtr file = openShop(m_path);
            samples.add(timed([&] { show(ReadCustomers(file), {}); }));
        }
        report("customers: the list, cold", m_rows, samples.percentile(0.5), "ms", m_scan);
    }

    void warm()
    {
        const ShopFilePtr file = openShop(m_path);
        const ReadCustomers read(file);
        show(read, {});
        read.sortNames(); // As the window does.
        search(read);
        orders(read);
        anyPlace(read);
        Samples after;
        for (int i = 0; i < runs; ++i) {
            valueOf(RecordPurchase(file).add({.customer = CustomerId(i + 1), .amountMinor = 250}));
            after.add(timed([&] { show(read, {}); }));
        }
        report("customers: the list, after a purchase", m_rows, after.percentile(0.5), "ms", m_scan);
        profiles(read);
        purchases(read);
        typing(read);
    }

    void merging()
    {
        const ShopFilePtr file = openShop(m_path);
        const MergeCustomers merge(file);
        const std::vector<CustomerRow> someone = valueOf(ReadCustomers(file).rows({CustomerId(1)}));
        valueOf(KeepCustomers(file).add({.name = someone.front().name}));
        std::vector<std::pair<CustomerId, LikelySame>> pairs;
        const double likely = medianOf(3, [&] { pairs = valueOf(merge.likelyPairs()); });
        if (pairs.empty())
            qFatal("nobody may be one person");
        report("likely pairs of customers", m_rows, likely, "ms", m_scan);
        const auto &[one, other] = pairs.front();
        report("two customers: the preview of a merge", m_rows, timed([&] { valueOf(merge.preview(one, other.id)); }),
               "ms", m_scan);
        MergeChoice choice{.kept = one, .gone = other.id, .name = other.name};
        MergeId merged;
        report("two customers merged", m_rows, timed([&] { merged = valueOf(merge.merge(choice)); }), "ms", m_scan);
        report("two customers un-merged", m_rows, timed([&] { valueOf(merge.unmerge(merged)); }), "ms", m_scan);
    }

private:
    void show(const ReadCustomers &read, const CustomerQuery &query) const
    {
        std::vector<CustomerId> ids = valueOf(read.find(query)).ids;
        ids.resize(std::min(ids.size(), size_t(rowsInSight)));
        if (valueOf(read.rows(ids)).size() != ids.size())
            qFatal("rows are missing");
    }

    /// Words typed letter by letter.
    void search(const ReadCustomers &read) const
    {
        Samples keys;
        for (const QString &words : {u"anna"_s, u"hartley"_s, u"customer77"_s, u"07700 9"_s, u"nobody called so"_s}) {
            for (qsizetype length = 1; length <= words.size(); ++length) {
                CustomerQuery query;
                query.search = words.first(length);
                keys.add(timed([&] { show(read, query); }));
            }
        }
        report("customers: a key press in the search, p95", m_rows, keys.percentile(0.95), "ms", m_scan);
        CustomerQuery query;
        query.search = u"ann"_s;
        Samples counts;
        for (int i = 0; i < runs; ++i)
            counts.add(timed([&] { valueOf(read.counts(query)); }));
        report("customers: the counts of the groups", m_rows, counts.percentile(0.5), "ms", m_scan);
    }

    void orders(const ReadCustomers &read) const
    {
        Samples orders;
        for (const CustomerOrder order : {CustomerOrder::LastSeen, CustomerOrder::Name, CustomerOrder::MostBought,
                                          CustomerOrder::Score, CustomerOrder::Segment, CustomerOrder::UsualGap,
                                          CustomerOrder::SinceLast, CustomerOrder::MostSpent, CustomerOrder::Newest}) {
            for (const bool ascending : {false, true}) {
                CustomerQuery query;
                query.order = order;
                query.ascending = ascending;
                orders.add(timed([&] { show(read, query); }));
            }
        }
        report("customers: another order, the slowest", m_rows, orders.largest(), "ms", m_scan);
        Samples groups;
        for (const CustomerGroup group :
             {CustomerGroup::Advocate, CustomerGroup::Passive, CustomerGroup::Detractor, CustomerGroup::NoScore}) {
            CustomerQuery query;
            query.group = group;
            groups.add(timed([&] { show(read, query); }));
        }
        report("customers: a group, the slowest", m_rows, groups.largest(), "ms", m_scan);
    }

    void anyPlace(const ReadCustomers &read) const
    {
        const std::vector<CustomerId> ids = valueOf(read.find({})).ids;
        Samples jumps;
        for (size_t part = 0; part < 50; ++part) {
            const size_t from = part * (ids.size() - rowsOfAPage) / 50;
            const std::vector<CustomerId> some(ids.begin() + qsizetype(from),
                                               ids.begin() + qsizetype(from) + rowsOfAPage);
            jumps.add(timed([&] { valueOf(read.rows(some)); }));
        }
        report("customers: 200 rows at any place, p95", m_rows, jumps.percentile(0.95), "ms", m_page);
    }

    void profiles(const ReadCustomers &read) const
    {
        Samples profiles;
        for (qint64 part = 0; part < 50; ++part)
            profiles.add(timed([&] { valueOf(read.details(CustomerId(1 + part * (m_customers - 1) / 50))); }));
        report("customers: a profile, p95", m_rows, profiles.percentile(0.95), "ms", m_page);
    }

    void purchases(const ReadCustomers &read) const
    {
        report("purchases: the first 200", m_rows, medianOf(runs, [&] { valueOf(read.purchases({})); }), "ms", m_page);
        Samples jumps;
        for (int part = 1; part < 6; ++part)
            jumps.add(timed([&] { valueOf(read.purchases({}, rowsOfAPage, int(m_rows * part / 6))); }));
        report("purchases: 200 at any place, p95", m_rows, jumps.percentile(0.95), "ms", m_page);
        Samples theirs;
        for (qint64 part = 0; part < 50; ++part) {
            PurchaseQuery query;
            query.customer = CustomerId(1 + part * (m_customers - 1) / 50);
            theirs.add(timed([&] { valueOf(read.purchases(query)); }));
        }
        report("purchases: of a customer, p95", m_rows, theirs.percentile(0.95), "ms", m_page);
    }

    /// "Who sent you?" completes while typing.
    void typing(const ReadCustomers &read) const
    {
        Samples keys;
        for (const QString &words : {u"priya"_s, u"nair"_s, u"ow"_s})
            for (qsizetype length = 1; length <= words.size(); ++length)
                keys.add(timed([&] { valueOf(read.hints(words.first(length))); }));
        report("customers: a name completed while typing, p95", m_rows, keys.percentile(0.95), "ms", m_scan);
    }

    QString m_path;
    qint64 m_rows;
    qint64 m_customers = 0;
    Reference m_scan{};
    Reference m_page{};
};
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("Usage: bench_customers SHOP ROWS");
    QLocale::setDefault(QLocale(u"en_GB"_s)); // Names are sorted as people sort them.
    Lists lists(arguments[1], arguments[2].toLongLong());
    lists.cold();
    lists.warm();
    lists.merging();
    return 0;
}
