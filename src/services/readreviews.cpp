// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readreviews.h"

#include "storage/conversationstore.h"
#include "storage/databasethreads.h"
#include "storage/replytimereader.h"
#include "storage/reviewfinder.h"
#include "storage/reviewreader.h"
#include "storage/shopstore.h"
#include "storage/transaction.h"

namespace Shopbell {

namespace {
constexpr qint64 dayMilliseconds = 24 * 3600 * 1000;

/// Reads on a reader, on one snapshot of the file.
template<typename Read> // Result<T>(ReviewFinder &)
auto found(const ShopFilePtr &file, Read read)
{
    return file->threads().read([file = file.get(), read = std::move(read)](Connection &connection) {
        return inSnapshot(connection, [&] {
            ReviewFinder finder(connection, file->searchMemory());
            return read(finder);
        });
    });
}
} // namespace

ReadReviews::ReadReviews(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<FoundReviews>> ReadReviews::firstPage(ReviewQuery query, int atLeast) const
{
    return found(
        m_file, [query = std::move(query), atLeast](ReviewFinder &finder) { return finder.firstPage(query, atLeast); });
}

QFuture<Result<FoundReviews>> ReadReviews::all(ReviewQuery query) const
{
    return found(m_file, [query = std::move(query)](ReviewFinder &finder) { return finder.all(query); });
}

QFuture<Result<std::vector<ReviewRow>>> ReadReviews::rows(std::vector<ReviewId> ids) const
{
    return m_file->threads().read([ids = std::move(ids)](Connection &connection) {
        return inSnapshot(connection, [&] { return readRows(connection, ids); });
    });
}

QFuture<Result<ReviewDetails>> ReadReviews::details(ReviewId id) const
{
    return m_file->threads().read(
        [id](Connection &connection) { return inSnapshot(connection, [&] { return readDetails(connection, id); }); });
}

QFuture<Result<std::vector<EarlierWords>>> ReadReviews::earlierWords(ResponseId response) const
{
    return m_file->threads().read(
        [response](Connection &connection) { return ConversationStore(connection).earlierWords(response); });
}

QFuture<Result<ReviewCounts>> ReadReviews::counts(ReviewQuery query) const
{
    return found(m_file, [query = std::move(query), now = m_file->now()](ReviewFinder &finder) {
        return finder.counts(query, now);
    });
}

QFuture<Result<SelectionSummary>> ReadReviews::summary(ReviewSelection selection) const
{
    return found(m_file,
                 [selection = std::move(selection)](ReviewFinder &finder) { return finder.summary(selection); });
}

QFuture<Result<WaitingFigures>> ReadReviews::waiting() const
{
    return m_file->threads().read([file = m_file.get(), now = m_file->now()](Connection &connection) {
        return inSnapshot(connection, [&]() -> Result<WaitingFigures> {
            Result<WaitingFigures> figures = ReviewFinder(connection, file->searchMemory()).waiting(now);
            if (!figures)
                return figures;
            const Result<Shop> shop = readShop(connection);
            if (!shop)
                return shop.error();
            const QDate today = Moment::atTime(now, shop->timeZone()).day;
            const Result<std::vector<ReplyTime>> replies =
                readAnswered(connection, *shop, today.addDays(1 - replyDays), today);
            if (!replies)
                return replies.error();
            const ReplyTimes times = responseTimes(*replies, shop->targets, ResponseClock(*shop), now).all;
            figures->answered = times.answered;
            figures->medianAnswer = times.median;
            return figures;
        });
    });
}

QFuture<Result<std::vector<Channel>>> ReadReviews::channels() const
{
    return m_file->threads().read([](Connection &connection) { return readChannels(connection); });
}

QFuture<Result<std::vector<Tag>>> ReadReviews::tags(QString text) const
{
    return m_file->threads().read([text](Connection &connection) { return readTags(connection, text); });
}

QFuture<Result<std::optional<ReviewRow>>> ReadReviews::kindWord(int turn, int days) const
{
    return m_file->threads().read([turn, since = m_file->now() - days * dayMilliseconds](Connection &connection) {
        return readKindWord(connection, turn, since);
    });
}

} // namespace Shopbell
