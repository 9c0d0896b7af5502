// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/reviewwords.h"

#include <QCoreApplication>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ReviewWords)
};
} // namespace

QString nameOf(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Unsorted:
        return ReviewWords::tr("Unsorted");
    case Sentiment::Positive:
        return ReviewWords::tr("Positive");
    case Sentiment::Negative:
        return ReviewWords::tr("Negative");
    case Sentiment::Mixed:
        return ReviewWords::tr("Mixed");
    }
    Q_UNREACHABLE();
}

QString iconOf(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Unsorted:
        return u"circle"_s;
    case Sentiment::Positive:
        return u"thumbs-up"_s;
    case Sentiment::Negative:
        return u"thumbs-down"_s;
    case Sentiment::Mixed:
        return u"contrast"_s;
    }
    Q_UNREACHABLE();
}

QString phraseOf(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Unsorted:
        return ReviewWords::tr("unsorted", "inside a sentence");
    case Sentiment::Positive:
        return ReviewWords::tr("positive", "inside a sentence");
    case Sentiment::Negative:
        return ReviewWords::tr("negative", "inside a sentence");
    case Sentiment::Mixed:
        return ReviewWords::tr("mixed", "inside a sentence");
    }
    Q_UNREACHABLE();
}

QString nameOf(SentimentOrigin origin)
{
    switch (origin) {
    case SentimentOrigin::None:
        return {};
    case SentimentOrigin::Suggestion:
        return ReviewWords::tr("A suggestion");
    case SentimentOrigin::Rating:
        return ReviewWords::tr("From the rating");
    case SentimentOrigin::File:
        return ReviewWords::tr("From the file");
    case SentimentOrigin::Owner:
        return ReviewWords::tr("Sorted by you");
    }
    Q_UNREACHABLE();
}

QString nameOf(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Remark:
        return ReviewWords::tr("Remark");
    case ReviewKind::Praise:
        return ReviewWords::tr("Praise");
    case ReviewKind::Complaint:
        return ReviewWords::tr("Complaint");
    case ReviewKind::Idea:
        return ReviewWords::tr("Idea");
    case ReviewKind::Question:
        return ReviewWords::tr("Question");
    }
    Q_UNREACHABLE();
}

QString iconOf(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::Remark:
        return u"message-square"_s;
    case ReviewKind::Praise:
        return u"heart"_s;
    case ReviewKind::Complaint:
        return u"circle-alert"_s;
    case ReviewKind::Idea:
        return u"lightbulb"_s;
    case ReviewKind::Question:
        return u"circle-help"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ReviewSource source)
{
    switch (source) {
    case ReviewSource::Customer:
        return ReviewWords::tr("A customer");
    case ReviewSource::Team:
        return ReviewWords::tr("The team");
    case ReviewSource::Supplier:
        return ReviewWords::tr("A supplier");
    case ReviewSource::Observation:
        return ReviewWords::tr("What you saw");
    }
    Q_UNREACHABLE();
}

QString nameOf(Touchpoint touchpoint)
{
    switch (touchpoint) {
    case Touchpoint::None:
        return ReviewWords::tr("Not set");
    case Touchpoint::Finding:
        return ReviewWords::tr("Finding", "the customer looks for a shop");
    case Touchpoint::Asking:
        return ReviewWords::tr("Asking", "the customer asks before buying");
    case Touchpoint::Choosing:
        return ReviewWords::tr("Choosing");
    case Touchpoint::Ordering:
        return ReviewWords::tr("Ordering");
    case Touchpoint::Buying:
        return ReviewWords::tr("Buying");
    case Touchpoint::Paying:
        return ReviewWords::tr("Paying");
    case Touchpoint::Invoice:
        return ReviewWords::tr("Invoice");
    case Touchpoint::Receiving:
        return ReviewWords::tr("Receiving", "the goods reach the customer");
    case Touchpoint::Using:
        return ReviewWords::tr("Using");
    case Touchpoint::AfterSales:
        return ReviewWords::tr("After-sales");
    case Touchpoint::Ending:
        return ReviewWords::tr("Ending", "used up, returned or cancelled");
    case Touchpoint::ComingBack:
        return ReviewWords::tr("Coming back", "the customer returns");
    }
    Q_UNREACHABLE();
}

QString nameOf(WhereItHurts where)
{
    switch (where) {
    case WhereItHurts::None:
        return ReviewWords::tr("Not set");
    case WhereItHurts::People:
        return ReviewWords::tr("People", "where it hurts: the people in the shop");
    case WhereItHurts::Offer:
        return ReviewWords::tr("Product or service");
    case WhereItHurts::Process:
        return ReviewWords::tr("Process", "where it hurts: the way things are done");
    case WhereItHurts::Channel:
        return ReviewWords::tr("Channel", "where it hurts: the shop's phone, site, messages");
    }
    Q_UNREACHABLE();
}

QString nameOf(AnswerState state)
{
    switch (state) {
    case AnswerState::NotNeeded:
        return ReviewWords::tr("No answer needed");
    case AnswerState::Waiting:
        return ReviewWords::tr("Needs reply");
    case AnswerState::NotAnswered:
        return ReviewWords::tr("Not answered");
    case AnswerState::Answered:
        return ReviewWords::tr("Replied");
    }
    Q_UNREACHABLE();
}

QString nameOf(ResponseKind kind)
{
    switch (kind) {
    case ResponseKind::Reply:
        return ReviewWords::tr("Reply", "what the shop answers");
    case ResponseKind::Thanks:
        return ReviewWords::tr("Thanks");
    case ResponseKind::Apology:
        return ReviewWords::tr("Apology");
    }
    Q_UNREACHABLE();
}

QString nameOf(ReviewView view)
{
    switch (view) {
    case ReviewView::All:
        return ReviewWords::tr("All", "all reviews");
    case ReviewView::NeedsReply:
        return ReviewWords::tr("Needs reply");
    case ReviewView::Negative:
        return nameOf(Sentiment::Negative);
    case ReviewView::Mixed:
        return nameOf(Sentiment::Mixed);
    case ReviewView::Positive:
        return nameOf(Sentiment::Positive);
    case ReviewView::Unsorted:
        return nameOf(Sentiment::Unsorted);
    case ReviewView::Drafts:
        return ReviewWords::tr("Drafts");
    case ReviewView::Archived:
        return ReviewWords::tr("Archived");
    case ReviewView::NotAnswered:
        return ReviewWords::tr("No answer", "reviews without an answer and without a clock");
    }
    Q_UNREACHABLE();
}

QString iconOf(ReviewView view)
{
    switch (view) {
    case ReviewView::All:
        return u"inbox"_s;
    case ReviewView::NeedsReply:
        return u"reply"_s;
    case ReviewView::Negative:
        return iconOf(Sentiment::Negative);
    case ReviewView::Mixed:
        return iconOf(Sentiment::Mixed);
    case ReviewView::Positive:
        return iconOf(Sentiment::Positive);
    case ReviewView::Unsorted:
        return iconOf(Sentiment::Unsorted);
    case ReviewView::Drafts:
        return u"pencil"_s;
    case ReviewView::Archived:
        return u"archive"_s;
    case ReviewView::NotAnswered:
        return u"message-circle"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ReviewOrder order)
{
    switch (order) {
    case ReviewOrder::MostUrgent:
        return ReviewWords::tr("Most urgent first");
    case ReviewOrder::Newest:
        return ReviewWords::tr("Newest first");
    case ReviewOrder::Oldest:
        return ReviewWords::tr("Oldest first");
    case ReviewOrder::HighestRating:
        return ReviewWords::tr("Highest rating first");
    case ReviewOrder::LowestRating:
        return ReviewWords::tr("Lowest rating first");
    }
    Q_UNREACHABLE();
}

QString shortNameOf(ReviewOrder order)
{
    switch (order) {
    case ReviewOrder::MostUrgent:
        return ReviewWords::tr("Urgent", "sort order, where there is little room");
    case ReviewOrder::Newest:
        return ReviewWords::tr("Newest", "sort order, where there is little room");
    case ReviewOrder::Oldest:
        return ReviewWords::tr("Oldest", "sort order, where there is little room");
    case ReviewOrder::HighestRating:
        return ReviewWords::tr("Highest", "sort order by rating, where there is little room");
    case ReviewOrder::LowestRating:
        return ReviewWords::tr("Lowest", "sort order by rating, where there is little room");
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
