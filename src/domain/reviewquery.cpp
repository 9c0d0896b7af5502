// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reviewquery.h"

namespace Shopbell {

void showView(ReviewQuery &query, ReviewView view)
{
    query.shelf = view == ReviewView::Archived ? Shelf::Archived : Shelf::Open;
    query.sentiment.reset();
    query.answer.reset();
    query.withDraft.reset();
    query.withoutQuestions = false;
    switch (view) {
    case ReviewView::All:
    case ReviewView::Archived:
        break;
    case ReviewView::NeedsReply:
        query.shelf = Shelf::Both; // Archiving does not stop a clock.
        query.answer = AnswerState::Waiting;
        break;
    case ReviewView::Negative:
        query.sentiment = Sentiment::Negative;
        break;
    case ReviewView::Mixed:
        query.sentiment = Sentiment::Mixed;
        break;
    case ReviewView::Positive:
        query.sentiment = Sentiment::Positive;
        break;
    case ReviewView::Unsorted:
        query.sentiment = Sentiment::Unsorted;
        query.withoutQuestions = true;
        break;
    case ReviewView::Drafts:
        query.withDraft = true;
        break;
    case ReviewView::NotAnswered:
        query.answer = AnswerState::NotAnswered;
        break;
    }
}

ReviewQuery withoutView(ReviewQuery query)
{
    showView(query, ReviewView::All);
    query.order = ReviewOrder::MostUrgent;
    return query;
}

bool isNarrowed(const ReviewQuery &query)
{
    return !(withoutView(query) == ReviewQuery());
}

} // namespace Shopbell
