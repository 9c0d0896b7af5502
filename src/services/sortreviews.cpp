// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sortreviews.h"

#include "services/bulkaction.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// A value of a review that is set to something else, or not.
template<typename Value>
bool put(Value &place, Value value)
{
    if (place == value)
        return false;
    place = value;
    return true;
}
} // namespace

SortReviews::SortReviews(ShopFilePtr file) : m_file(std::move(file)) {}

SortReviews::Count SortReviews::setSentiment(ReviewSelection reviews, Sentiment sentiment) const
{
    return changeAll(m_file, std::move(reviews), Did::SortReviews, int(sentiment),
                     [sentiment](Review &review, const BulkFacts &facts) {
                         if (!sortAs(review, sentiment, SentimentOrigin::Owner))
                             return false;
                         renewTarget(review, facts.clock);
                         return true;
                     });
}

SortReviews::Count SortReviews::setKind(ReviewSelection reviews, ReviewKind kind) const
{
    return changeAll(
        m_file, std::move(reviews), Did::SetKind, int(kind),
        [kind](Review &review, const BulkFacts &facts) { return Shopbell::setKind(review, kind, facts.clock); });
}

SortReviews::Count SortReviews::setTouchpoint(ReviewSelection reviews, Touchpoint touchpoint) const
{
    return changeAll(m_file, std::move(reviews), Did::SetTouchpoint, int(touchpoint),
                     [touchpoint](Review &review, const BulkFacts &) { return put(review.touchpoint, touchpoint); });
}

SortReviews::Count SortReviews::setWhereItHurts(ReviewSelection reviews, WhereItHurts where) const
{
    return changeAll(m_file, std::move(reviews), Did::SetWhereItHurts, int(where),
                     [where](Review &review, const BulkFacts &) { return put(review.whereItHurts, where); });
}

SortReviews::Count SortReviews::setFlagged(ReviewSelection reviews, bool flagged) const
{
    return changeAll(m_file, std::move(reviews), Did::FlagReviews, flagged,
                     [flagged](Review &review, const BulkFacts &) { return put(review.flagged, flagged); });
}

SortReviews::Count SortReviews::setUrgent(ReviewSelection reviews, bool urgent) const
{
    return changeAll(m_file, std::move(reviews), Did::MarkUrgent, urgent,
                     [urgent](Review &review, const BulkFacts &facts) {
                         if (!put(review.urgent, urgent))
                             return false;
                         renewTarget(review, facts.clock);
                         return true;
                     });
}

SortReviews::Count SortReviews::archive(ReviewSelection reviews) const
{
    return changeAll(m_file, std::move(reviews), Did::ArchiveReviews, {},
                     [](Review &review, const BulkFacts &) { return put(review.archived, true); });
}

SortReviews::Count SortReviews::unarchive(ReviewSelection reviews) const
{
    return changeAll(m_file, std::move(reviews), Did::UnarchiveReviews, {},
                     [](Review &review, const BulkFacts &) { return put(review.archived, false); });
}

SortReviews::Count SortReviews::startClock(ReviewSelection reviews) const
{
    return changeAll(m_file, std::move(reviews), Did::StartClock, {}, [](Review &review, const BulkFacts &facts) {
        const AnswerState before = review.answer;
        startClockAnyway(review, facts.clock, facts.now);
        return review.answer != before;
    });
}

SortReviews::Count SortReviews::addTag(ReviewSelection reviews, QString name) const
{
    return putTagOnAll(m_file, std::move(reviews), std::move(name));
}

SortReviews::Count SortReviews::removeTag(ReviewSelection reviews, TagId tag) const
{
    return takeTagOffAll(m_file, std::move(reviews), tag);
}

} // namespace Shopbell
