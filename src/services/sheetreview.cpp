// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheetreview.h"

#include "domain/answerplace.h"
#include "domain/customername.h"
#include "services/newreviewwords.h"

namespace Shopbell {

Result<ReviewId> keepAsReview(const AnswerSheet &sheet, const Customer &customer, bool canBeAnswered,
                              CustomerWork &work)
{
    const bool isNamed = customer.id.isStored();
    const QString words = wordsOn(sheet);
    const std::optional<Rating> rating = ratingOn(sheet);
    if (words.isEmpty() && (isNamed || !rating))
        return ReviewId();
    Result<ReviewWork> reviews = ReviewWork::on(work.connection);
    if (!reviews)
        return reviews.error();
    const NewReview said{.text = words,
                         .title = sheet.title,
                         .author = isNamed ? shownName(customer) : QString(),
                         .channel = questionnaireChannel,
                         .posted = Moment::onDay(sheet.day),
                         .rating = rating,
                         .kind = isIdea(sheet) ? ReviewKind::Idea : ReviewKind::Remark,
                         .isPrivate = true};
    const Result<ReviewId> id = addTyped(*reviews, said, work.now, customer.id);
    if (!id || canBeAnswered)
        return id;
    Result<Review> review = reviews->reviews.find(*id);
    if (!review)
        return review.error();
    review->answer = AnswerState::NotAnswered; // Kept to be read: nobody can be answered, so nothing is ever late.
    review->clockFrom.reset();
    review->respondBy.reset();
    if (Status kept = reviews->reviews.updateSorting(*review); !kept)
        return kept.error();
    return id;
}

} // namespace Shopbell
