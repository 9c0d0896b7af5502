// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_figures SHOP ROWS: every chart of a shop with ROWS purchases, cold and after another purchase, and what the
// Referrals section reads. SHOP is changed: purchases are added.

#include "answers.h"
#include "services/readreferrals.h"
#include "services/readstatistics.h"
#include "services/recordpurchase.h"
#include "storage/connection.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QThread>

#include <functional>
#include <map>

using namespace Shopbell;
using namespace Shopbell::Bench;
using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 5;
constexpr std::array statistics{Statistic::RepeatPurchases, Statistic::PurchaseFrequency, Statistic::PurchaseGap,
                                Statistic::Cohorts,         Statistic::Referrals,         Statistic::ReferredShare,
                                Statistic::ReferralRevenue};

bool needsReferrals(Statistic statistic)
{
    return statistic == Statistic::Referrals || statistic == Statistic::ReferredShare
        || statistic == Statistic::ReferralRevenue;
}

StatisticsQuery queryFor(Statistic statistic)
{
    return {.statistic = statistic, .withYearBefore = statistic != Statistic::Cohorts};
}

/// One aggregate over the index that the ledger is read from, or over a table, on a connection that has read nothing yet.
double bareScan(const QString &path, const QString &sql)
{
    return medianOf(runs, [&] {
        Connection connection = valueOf(Connection::open(path, Connection::Mode::ReadOnly));
        Statement select(connection, sql);
        std::ignore = valueOf(select.next());
    });
}

class Figures
{
public:
    Figures(QString path, qint64 rows) : m_path(std::move(path)), m_rows(rows)
    {
        const double purchases = bareScan(
            m_path,
            u"SELECT count(*), sum(customer_id), sum(day), sum(counts), sum(worth_minor), max(currency) FROM purchase "
            "INDEXED BY purchase_by_customer"_s);
        const double referrals = bareScan(
            m_path,
            u"SELECT count(*), sum(referrer_id), sum(friend_id), sum(way), max(own_way), sum(recommended_day), "
            "sum(visited_day) FROM referral"_s);
        m_scans = {{false, purchases}, {true, purchases + referrals}};
        report("one bare scan of the purchases", m_rows, purchases, "ms");
        report("one bare scan of the referrals", m_rows, referrals, "ms");
    }

    /// The first chart of a shop reads every purchase, and the ledger is kept in the file.
    void first()
    {
        const ShopFilePtr file = openShop(m_path);
        const double taken = timed([&] { check(valueOf(ReadStatistics(file).read({}))); });
        report("the first chart after an import", m_rows, taken, "ms", {m_scans.at(false), "one bare scan"});
        Connection connection = valueOf(Connection::open(m_path, Connection::Mode::ReadOnly));
        QElapsedTimer patience;
        patience.start();
        const auto isKept = [&] {
            return valueOf(connection.number(u"SELECT count(*) FROM kept_ledger WHERE shown IS NOT NULL"_s)) > 0;
        };
        while (!isKept() && patience.elapsed() < 5000) // A small one is not kept.
            QThread::msleep(10);
    }

    /// Each on a file that was just opened.
    void cold()
    {
        Samples all;
        double worst = 0;
        for (const Statistic statistic : statistics) {
            const StatisticsQuery query = queryFor(statistic);
            const double taken = medianOf3([&] {
                const ShopFilePtr file = openShop(m_path);
                return timed([&] { check(valueOf(ReadStatistics(file).read(query))); });
            });
            tell(statistic, "cold", taken);
            all.add(taken);
            worst = std::max(worst, taken / m_scans.at(needsReferrals(statistic)));
        }
        report("any chart, cold: the slowest", m_rows, all.largest(), "ms", {m_scans.at(true), "one bare scan"});
        report("any chart, cold: the most bare scans", m_rows, worst, "scans", {1, "one bare scan"});
    }

    /// After another purchase, and when nothing happened.
    void renewed()
    {
        const ShopFilePtr file = openShop(m_path);
        const ReadStatistics read(file);
        check(valueOf(read.read({})));
        Samples all;
        for (const Statistic statistic : statistics) {
            const StatisticsQuery query = queryFor(statistic);
            Samples after;
            Samples again;
            for (int i = 0; i < runs; ++i) {
                buy(file);
                after.add(timed([&] { check(valueOf(read.read(query))); }));
                again.add(timed([&] { check(valueOf(read.read(query))); }));
            }
            tell(statistic, "after a purchase", after.percentile(0.5));
            tell(statistic, "when nothing happened", again.percentile(0.5));
            all.add(after.percentile(0.5));
        }
        report("any chart, after a change of one row: the slowest", m_rows, all.largest(), "ms",
               {m_scans.at(true), "one bare scan"});
        points(file);
    }

    void referrals()
    {
        const ShopFilePtr file = openShop(m_path);
        const ReadReferrals read(file);
        const std::vector<std::pair<const char *, std::function<void()>>> parts{
            {"referrals: the list", [&] { valueOf(read.find({})); }},
            {"referrals: the tree", [&] { valueOf(read.tree()); }},
            {"referrals: who may be asked", [&] { valueOf(read.advocates()); }},
            {"referrals: the counts", [&] { valueOf(read.counts()); }}};
        parts.front().second();
        for (const auto &[name, part] : parts) {
            Samples after;
            for (int i = 0; i < runs; ++i) {
                buy(file);
                after.add(timed(part));
            }
            report(qPrintable(QString::fromLatin1(name) + u", after a purchase"_s), m_rows, after.percentile(0.5), "ms",
                   {m_scans.at(true), "one bare scan"});
        }
    }

private:
    template<typename Run> // double()
    static double medianOf3(Run run)
    {
        Samples samples;
        for (int i = 0; i < 3; ++i)
            samples.add(run());
        return samples.percentile(0.5);
    }

    static void check(const Statistics &answer)
    {
        if (answer.n == 0)
            qFatal("an answer is empty");
    }

    void buy(const ShopFilePtr &file)
    {
        m_bought = m_bought % (m_rows / 10) + 1;
        valueOf(RecordPurchase(file).add({.customer = CustomerId(m_bought), .amountMinor = 250}));
    }

    /// The customers behind a point: a click on it.
    void points(const ShopFilePtr &file)
    {
        const ReadStatistics read(file);
        const Statistics answer = valueOf(read.read({}));
        Samples clicks;
        for (const StatisticPoint &point : answer.series.front().points)
            clicks.add(timed([&] { valueOf(read.behind({answer.query, answer.series.front().key, point.from})); }));
        report("the customers behind a point, p95", m_rows, clicks.percentile(0.95), "ms",
               {m_scans.at(false), "one bare scan"});
    }

    void tell(Statistic statistic, const char *when, double taken) const
    {
        const QString name = u"chart of %1, %2"_s.arg(keyOf(statistic), QLatin1StringView(when));
        report(qPrintable(name), m_rows, taken, "ms", {m_scans.at(needsReferrals(statistic)), "one bare scan"});
    }

    QString m_path;
    qint64 m_rows;
    std::map<bool, double> m_scans; ///< By whether referrals are needed, too.
    qint64 m_bought = 0;
};
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("Usage: bench_figures SHOP ROWS");
    Figures figures(arguments[1], arguments[2].toLongLong());
    figures.first();
    figures.cold();
    figures.renewed();
    figures.referrals();
    return 0;
}
