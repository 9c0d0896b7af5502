// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whoelse.h"

#include "storage/alsohit.h"
#include "storage/databasethreads.h"
#include "storage/reviewstore.h"
#include "storage/shopstore.h"
#include "storage/transaction.h"

namespace Shopbell {

WhoElse::WhoElse(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<FoundAlsoHit>> WhoElse::find(ReviewId review, int limit) const
{
    return m_file->threads().read([review, limit](Connection &connection) {
        return inSnapshot(connection, [&]() -> Result<FoundAlsoHit> {
            const Result<Shop> shop = readShop(connection);
            if (!shop)
                return shop.error();
            const Result<Review> found = ReviewStore(connection, shop->timeZone()).find(review);
            if (!found)
                return found.error();
            return readAlsoHit(connection, *found, limit);
        });
    });
}

QFuture<Result<std::vector<UsualRemedy>>> WhoElse::remedies(ReviewId review) const
{
    return m_file->threads().read([review](Connection &connection) { return readRemedies(connection, review); });
}

QFuture<Result<std::optional<EarlierAnswer>>> WhoElse::lastAnswer(ReviewId review) const
{
    return m_file->threads().read([review](Connection &connection) { return readLastAnswer(connection, review); });
}

} // namespace Shopbell
