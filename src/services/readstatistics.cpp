// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readstatistics.h"

#include "insight/figures.h"
#include "insight/referralcredit.h"
#include "storage/databasethreads.h"
#include "storage/figurereader.h"
#include "storage/ledgermemory.h"
#include "storage/shopstore.h"

#include <QDateTime>

namespace Shopbell {

namespace {
bool needsReferrals(Statistic statistic)
{
    return statistic == Statistic::Referrals || statistic == Statistic::ReferredShare
        || statistic == Statistic::ReferralRevenue;
}

/// `to`: the last day of the figure. A friend who came back after it had not been won back by then.
std::vector<CountedReferral> counted(const std::vector<Referral> &referrals, const Ledger &ledger, QDate to)
{
    const std::vector<ReferralOutcome> outcomes = outcomesOf(referrals, ledger, Day(to.toJulianDay()));
    std::vector<CountedReferral> all;
    all.reserve(referrals.size());
    for (size_t at = 0; at < referrals.size(); ++at) {
        const Referral &referral = referrals[at];
        all.push_back({Day(referral.recommended.toJulianDay()), referral.way, referral.ownWay, referral.referrer,
                       referral.friendId, outcomes[at].credit, outcomes[at].bought.value_or(0)});
    }
    return all;
}

/// Runs `work`, T(const FigureSources &), with all that a query needs, on one snapshot of the file.
template<typename Work>
auto withSources(const ShopFilePtr &file, const StatisticsQuery &query, Work work)
{
    using Answer = std::invoke_result_t<Work, const FigureSources &>;
    return file->threads().read([file = file.get(), query, work = std::move(work)](Connection &connection) {
        const qint64 position = file->ledgerMemory().position();
        return inLedgerSnapshot(connection, file->ledgerMemory(), [&](const LedgerPtr &ledger) -> Result<Answer> {
            const Result<Shop> shop = readShop(connection);
            if (!shop)
                return shop.error();
            FigureSources sources{.ledger = *ledger,
                                  .today = QDateTime::fromMSecsSinceEpoch(file->now(), shop->timeZone()).date(),
                                  .currency = shop->currency,
                                  .isCancelled = [&connection] { return connection.isCancelled(); }};
            std::vector<CountedReferral> referrals;
            if (needsReferrals(query.statistic)) {
                const Result<ReferralsPtr> stored = file->ledgerMemory().referrals().read(connection, position);
                if (!stored)
                    return stored.error();
                referrals = counted(**stored, *ledger, query.to.isValid() ? query.to : sources.today);
                sources.referrals = referrals;
            }
            if (query.segment) {
                Result<SegmentMembers> members = readSegmentMembers(connection, *query.segment);
                if (!members)
                    return members.error();
                sources.selection = std::move(members->customers);
                sources.selectionName = members->name;
            }
            Answer answer = work(sources);
            return connection.isCancelled() ? Result<Answer>(Error{Error::Kind::Cancelled}) : std::move(answer);
        });
    });
}
} // namespace

ReadStatistics::ReadStatistics(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<Statistics>> ReadStatistics::read(StatisticsQuery query) const
{
    return withSources(m_file, query, [query](const FigureSources &sources) { return statisticsFor(query, sources); });
}

QFuture<Result<PeopleBehind>> ReadStatistics::behind(const PointChosen &point) const
{
    return withSources(m_file, point.query, [point](const FigureSources &sources) {
        return PeopleBehind{customersBehind(point, sources), friendsByNameOnly(point, sources)};
    });
}

QFuture<Result<SegmentId>> ReadStatistics::segmentNamed(QString name) const
{
    return m_file->threads().read([name](Connection &connection) { return findSegment(connection, name); });
}

} // namespace Shopbell
