// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readresponsetimes.h"

#include "storage/databasethreads.h"
#include "storage/replytimereader.h"
#include "storage/shopstore.h"

#include <algorithm>

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

QFuture<Result<std::vector<ReplyTimes>>> readReplyCourse(const ShopFilePtr &file, int spans, int days)
{
    return file->threads().read(
        [spans, days, now = file->now()](Connection &connection) -> Result<std::vector<ReplyTimes>> {
            const Result<Shop> shop = readShop(connection);
            if (!shop)
                return shop.error();
            const QTimeZone zone = shop->timeZone();
            const QDate tomorrow = Moment::atTime(now, zone).day.addDays(1);
            const Result<std::vector<ReplyTime>> replies =
                readReplyTimesSince(connection, *shop, tomorrow.addDays(-spans * days));
            if (!replies)
                return replies.error();
            std::vector<std::vector<ReplyTime>> parts(static_cast<size_t>(spans));
            for (const ReplyTime &reply : *replies) {
                if (!reply.from)
                    continue;
                const qint64 ago = Moment::atTime(*reply.from, zone).day.daysTo(tomorrow) - 1;
                const qint64 span = spans - 1 - std::max<qint64>(0, ago) / days;
                if (span >= 0)
                    parts[size_t(span)].push_back(reply);
            }
            std::vector<ReplyTimes> course;
            for (const std::vector<ReplyTime> &part : parts)
                course.push_back(responseTimes(part, shop->targets, ResponseClock(*shop), now).all);
            return course;
        });
}

} // namespace Shopbell
