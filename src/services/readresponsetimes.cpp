// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readresponsetimes.h"

#include "storage/databasethreads.h"
#include "storage/replytimereader.h"
#include "storage/shopstore.h"

namespace Shopbell {

QFuture<Result<ResponseTimes>> readResponseTimes(const ShopFilePtr &file, QDate from, QDate to)
{
    return file->threads().read([from, to, now = file->now()](Connection &connection) -> Result<ResponseTimes> {
        const Result<Shop> shop = readShop(connection);
        if (!shop)
            return shop.error();
        const Result<std::vector<ReplyTime>> replies = readReplyTimes(connection, *shop, from, to);
        if (!replies)
            return replies.error();
        return responseTimes(*replies, shop->targets, ResponseClock(*shop), now);
    });
}

} // namespace Shopbell
