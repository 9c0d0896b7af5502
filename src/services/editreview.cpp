// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/editreview.h"

#include "services/newreviewwords.h"
#include "services/reviewwork.h"
#include "storage/promisestore.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Result<Review> typedByHand(ReviewWork &work, ReviewId id)
{
    Result<Review> review = work.reviews.find(id);
    if (review && !review->typedByHand())
        return Error{Error::Kind::Invalid, u"review %1 was imported"_s.arg(id.value())};
    return review;
}

/// Of any review, whoever wrote it; one thing that neither its clock nor its tags depend on.
template<typename Change> // Change: void(Review &)
QFuture<Result<ReviewId>> changed(ShopFile &file, Did did, ReviewId id, const QJsonArray &arguments, Change change)
{
    return file.history().record(did, [=](Connection &connection, Recording &recording) -> Result<ReviewId> {
        Result<ReviewWork> work = ReviewWork::on(connection);
        if (!work)
            return work.error();
        Result<Review> review = work->reviews.find(id);
        if (!review)
            return review.error();
        change(*review);
        if (Status updated = work->reviews.update(*review); !updated)
            return updated.error();
        recording.arguments = arguments;
        return id;
    });
}
} // namespace

EditReview::EditReview(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<ReviewId>> EditReview::rewrite(ReviewId id, NewReview words) const
{
    const auto rewrite = [id, words = std::move(words), now = m_file->now()](Connection &connection,
                                                                             Recording &recording) -> Result<ReviewId> {
        Result<ReviewWork> work = ReviewWork::on(connection);
        if (!work)
            return work.error();
        Result<Review> review = typedByHand(*work, id);
        if (!review)
            return review.error();
        if (Status filled = fillIn(*review, words, *work, now); !filled)
            return filled.error();
        const Result<ClockFacts> facts = work->conversation.clockFacts(*review, work->zone);
        if (!facts)
            return facts.error();
        if (review->answer != AnswerState::NotAnswered || review->source == ReviewSource::Observation)
            startClock(*review, *facts, work->clock, review->posted.isKnown() ? now : review->createdAt);
        if (Status updated = work->reviews.update(*review); !updated)
            return updated.error();
        if (Status tagged = setTags(connection, id, words.tags); !tagged)
            return tagged.error();
        recording.arguments = {id.value()};
        return id;
    };
    return m_file->history().record(Did::EditReview, rewrite);
}

QFuture<Result<qint64>> EditReview::remove(ReviewId id) const
{
    return m_file->history().record(Did::DeleteReview,
                                    [id](Connection &connection, Recording &recording) -> Result<qint64> {
                                        Result<ReviewWork> work = ReviewWork::on(connection);
                                        if (!work)
                                            return work.error();
                                        if (const Result<Review> review = typedByHand(*work, id); !review)
                                            return review.error();
                                        const Result<qint64> promises = PromiseStore(connection).removeOnlyOf(id);
                                        if (!promises)
                                            return promises;
                                        if (Status removed = work->reviews.remove(id); !removed)
                                            return removed.error();
                                        recording.arguments = {id.value()};
                                        return promises;
                                    });
}

QFuture<Result<ReviewId>> EditReview::setPrivate(ReviewId id, bool isPrivate) const
{
    return changed(*m_file, Did::MarkPrivate, id, {id.value(), int(isPrivate)},
                   [isPrivate](Review &review) { review.isPrivate = isPrivate; });
}

QFuture<Result<ReviewId>> EditReview::writeNote(ReviewId id, QString note) const
{
    return changed(*m_file, Did::WriteNote, id, {id.value()},
                   [note](Review &review) { review.privateNote = note.trimmed(); });
}

} // namespace Shopbell
