// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readsatisfaction.h"

#include "storage/databasethreads.h"
#include "storage/satisfactionreader.h"
#include "storage/shopstore.h"

namespace Shopbell {

QFuture<Result<Satisfaction>> readSatisfaction(const ShopFilePtr &file)
{
    return file->threads().read([now = file->now()](Connection &connection) -> Result<Satisfaction> {
        const Result<Shop> shop = readShop(connection);
        if (!shop)
            return shop.error();
        const QDate today = Moment::atTime(now, shop->timeZone()).day;
        const Result<std::vector<ScoresOfDay>> days = readSatisfactionDays(connection, satisfactionFrom(today), today);
        if (!days)
            return days.error();
        return satisfactionOf(*days, today);
    });
}

} // namespace Shopbell
