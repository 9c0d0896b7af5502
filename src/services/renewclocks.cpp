// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/renewclocks.h"

#include "services/reviewwork.h"
#include "storage/bulkrows.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QThread>

namespace Shopbell {

namespace {
constexpr unsigned long lookAgainMilliseconds = 50;

/// Whether the end moved. `rows`, when given, remembers the earlier one.
Result<bool> renewClock(ReviewWork &work, ReviewId id, BulkRows *rows)
{
    Result<Review> review = work.reviews.findHidden(id);
    if (!review) {
        if (review.error().kind == Error::Kind::NotFound)
            return false; // Deleted meanwhile.
        return review.error();
    }
    const std::optional<qint64> before = review->respondBy;
    renewTarget(*review, work.clock);
    if (review->respondBy == before)
        return false;
    if (rows) {
        const Result<QString> earlier = BulkRows::sortingOf(work.connection, id.value());
        if (!earlier)
            return earlier.error();
        if (Status remembered = rows->remember(id.value(), *earlier); !remembered)
            return remembered.error();
    }
    if (Status updated = work.reviews.updateSorting(*review); !updated)
        return updated.error();
    return true;
}

/// As many as fit into a piece's time.
Status renewPiece(Connection &connection, const Change &change, const std::vector<ReviewId> &reviews, size_t &next)
{
    QElapsedTimer time;
    time.start();
    Result<ReviewWork> work = ReviewWork::on(connection);
    if (!work)
        return work.error();
    BulkRows rows(connection, change);
    size_t at = next;
    for (; at < reviews.size() && time.elapsed() < pieceMilliseconds; ++at) {
        if (const Result<bool> renewed = renewClock(*work, reviews[at], &rows); !renewed)
            return renewed.error();
    }
    next = at;
    return done();
}

/// Another job may hold the mark that keeps other programs from taking this for a crash.
Result<std::shared_ptr<QLockFile>> markWhenFree(ShopFile &file)
{
    for (;;) {
        Result<std::shared_ptr<QLockFile>> mark = file.markBusy();
        if (mark || mark.error().kind != Error::Kind::Locked)
            return mark;
        QThread::msleep(lookAgainMilliseconds);
    }
}
} // namespace

Result<bool> renewClocks(Connection &connection, const Shop &shop, Recording &recording)
{
    const Result<std::vector<ReviewId>> waiting =
        ReviewStore(connection, shop.timeZone()).waiting(mostRenewedAtOnce + 1);
    if (!waiting)
        return waiting.error();
    if (waiting->size() > size_t(mostRenewedAtOnce)) {
        recording.state = ChangeState::Applying;
        return true;
    }
    Result<ReviewWork> work = ReviewWork::on(connection);
    if (!work)
        return work.error();
    for (const ReviewId id : *waiting) {
        if (const Result<bool> renewed = renewClock(*work, id, nullptr); !renewed)
            return renewed.error();
    }
    return false;
}

Status renewInPieces(ShopFile &file, const Change &change)
{
    const auto failed = [&](const Error &error) -> Status {
        std::ignore = file.history().abandon(change); // Should even this fail, the next start does it.
        return error;
    };
    const Result<std::shared_ptr<QLockFile>> mark = markWhenFree(file);
    if (!mark)
        return failed(mark.error());
    const Result<std::vector<ReviewId>> reviews = file.threads().readAndWait(
        [](Connection &connection) { return ReviewStore(connection, QTimeZone::utc()).waiting(); });
    if (!reviews)
        return failed(reviews.error());
    for (size_t next = 0; next < reviews->size();) {
        const Status piece = file.threads().writePieceAndWait(
            [&](Connection &connection) { return renewPiece(connection, change, *reviews, next); });
        if (!piece)
            return failed(piece.error());
        file.threads().checkpointWhenLong();
    }
    const Status settled = file.threads().concludeAndWait(
        [&](Connection &connection) { return file.history().setState(connection, change.id, ChangeState::Done); });
    if (!settled)
        return failed(settled.error());
    TouchedRows touched;
    touched.manyReviews = true;
    file.history().announce(touched);
    return done();
}

} // namespace Shopbell
