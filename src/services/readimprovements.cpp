// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readimprovements.h"

#include "storage/databasethreads.h"
#include "storage/improvementreader.h"
#include "storage/shopstore.h"
#include "storage/transaction.h"

namespace Shopbell {

namespace {
/// Read: Result<T>(const ImprovementReader &), on one snapshot of the file.
template<typename Read>
auto readOfImprovements(const ShopFilePtr &file, Read read)
{
    using Outcome = std::invoke_result_t<Read, const ImprovementReader &>;
    return file->threads().read([file = file.get(), read = std::move(read)](Connection &connection) -> Outcome {
        return inSnapshot(connection, [&]() -> Outcome {
            const Result<Shop> shop = readShop(connection);
            if (!shop)
                return shop.error();
            const QTimeZone zone = shop->timeZone();
            return read(ImprovementReader(connection, zone, Moment::atTime(file->now(), zone).day));
        });
    });
}
} // namespace

ReadImprovements::ReadImprovements(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<FoundImprovements>> ReadImprovements::find(ImprovementQuery query, int limit, int offset) const
{
    return readOfImprovements(m_file, [query = std::move(query), limit, offset](const ImprovementReader &reader) {
        return reader.find(query, limit, offset);
    });
}

QFuture<Result<ImprovementDetails>> ReadImprovements::details(ImprovementId id) const
{
    return readOfImprovements(m_file, [id](const ImprovementReader &reader) { return reader.details(id); });
}

QFuture<Result<std::vector<OftenRow>>> ReadImprovements::saidOften() const
{
    return readOfImprovements(m_file, [](const ImprovementReader &reader) { return reader.saidOften(); });
}

QFuture<Result<std::vector<WhyNotRow>>> ReadImprovements::whyNots() const
{
    return readOfImprovements(m_file, [](const ImprovementReader &reader) { return reader.whyNots(); });
}

} // namespace Shopbell
