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
        Result<std::vector<ReplyTime>> replies = readAnswered(connection, *shop, from, to);
        if (!replies)
            return replies.error();
        const Result<std::vector<ReplyTime>> waiting = readWaiting(connection, *shop);
        if (!waiting)
            return waiting.error();
        replies->insert(replies->end(), waiting->begin(), waiting->end());
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
            const QDate today = Moment::atTime(now, zone).day;
            const Result<std::vector<ReplyTime>> replies =
                readAnswered(connection, *shop, today.addDays(1 - spans * days), today);
            if (!replies)
                return replies.error();
            std::vector<std::vector<ReplyTime>> parts(static_cast<size_t>(spans));
            for (const ReplyTime &reply : *replies) {
                if (!reply.from)
                    continue;
                const qint64 ago = Moment::atTime(*reply.from, zone).day.daysTo(today);
                const qint64 span = spans - 1 - std::max<qint64>(0, ago) / days;
                if (span >= 0)
                    parts[size_t(span)].push_back(reply);
            }
            std::vector<ReplyTimes> course;
            course.reserve(parts.size());
            for (const std::vector<ReplyTime> &part : parts)
                course.push_back(responseTimes(part, shop->targets, ResponseClock(*shop), now).all);
            return course;
        });
}

} // namespace Shopbell
