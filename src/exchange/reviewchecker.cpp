// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reviewchecker.h"

#include "exchange/checkparts.h"
#include "exchange/dates.h"
#include "exchange/labels.h"
#include "exchange/purchasewords.h"
#include "exchange/ratings.h"
#include "exchange/textcursor.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

/// A review in the making.
struct ReviewChecker::Reading
{
    IncomingReview incoming = {};
    std::optional<Sentiment> label = {};
    RatingScale scale = RatingScale::OneToFive;
    std::string_view replyDate = {};
    int replyDateColumn = -1;
};

ReviewChecker::ReviewChecker(ImportPlan plan, const QTimeZone &zone) : m_plan(std::move(plan)), m_zone(zone)
{
    m_plan.fields.resize(m_plan.columns.size(), ImportField::Extra);
    for (size_t column = 0; column < m_plan.columns.size(); ++column) {
        const QString heading = m_plan.columns[column].trimmed();
        m_names.push_back(heading.isEmpty() ? u"#%1"_s.arg(column + 1) : heading);
    }
}

QString ReviewChecker::nameOf(size_t column) const
{
    return column < m_names.size() ? m_names[column] : u"#%1"_s.arg(column + 1);
}

/// Takes one cell that is more than blanks; the reason if it spoils the record.
std::optional<ProblemReason> ReviewChecker::take(Reading &reading, size_t column, std::string_view cell) const
{
    const auto keep = [&] { reading.incoming.extra.emplace_back(nameOf(column), wordsOf(cell)); };
    const std::string_view trimmed = withoutBlanks(cell);
    Review &review = reading.incoming.review;
    switch (column < m_plan.fields.size() ? m_plan.fields[column] : ImportField::Extra) {
    case ImportField::Extra:
        keep();
        break;
    case ImportField::Skip:
        break;
    case ImportField::Text:
        review.text = wordsOf(cell);
        break;
    case ImportField::Title:
        review.title = wordsOf(trimmed);
        break;
    case ImportField::Rating:
        return takeRating(reading, trimmed);
    case ImportField::Scale:
        if (!scaleFromKey(textOf(trimmed)))
            keep(); // A word nobody knows says nothing of the score.
        break;
    case ImportField::Sentiment:
        if (saysNothing(trimmed))
            break;
        reading.label = sentimentFrom(trimmed, m_plan.labels);
        return reading.label ? std::nullopt : std::optional(ProblemReason::UnreadableSentiment);
    case ImportField::Date:
        return takeDate(review.posted, trimmed);
    case ImportField::Author:
        review.author = trimmedTextOf(cell);
        break;
    case ImportField::Email:
        if (isNoAddress(trimmed) || isMasked(trimmed)) // Of a masked one nobody can be made.
            keep();
        else if (!saysNothing(trimmed) && !meansNobody(trimmed))
            review.email = trimmedTextOf(cell);
        break;
    case ImportField::Phone:
        review.phone = trimmedTextOf(cell);
        break;
    case ImportField::Reply:
        reading.incoming.reply = wordsOf(cell);
        break;
    case ImportField::ReplyDate:
        reading.replyDate = cell;
        reading.replyDateColumn = int(column);
        return takeDate(reading.incoming.replied, trimmed);
    case ImportField::SourceId:
        review.sourceId = trimmedTextOf(cell);
        break;
    case ImportField::Link:
        review.link = trimmedTextOf(cell);
        break;
    case ImportField::Channel:
        reading.incoming.channelName = trimmedTextOf(cell);
        break;
    case ImportField::Language:
        review.language = trimmedTextOf(cell);
        break;
    case ImportField::Product:
        review.product = trimmedTextOf(cell);
        break;
    case ImportField::Location:
        review.location = trimmedTextOf(cell);
        break;
    case ImportField::OnlineStatus:
        review.onlineStatus = trimmedTextOf(cell);
        break;
    case ImportField::Verified:
        review.verified = flagFrom(trimmed);
        if (!review.verified)
            keep(); // A word nobody knows is kept as it is.
        break;
    case ImportField::Incentive:
        review.incentive = flagFrom(trimmed);
        if (!review.incentive)
            keep();
        break;
    default: // A field of another kind of file.
        keep();
    }
    return std::nullopt;
}

/// That of the row where it says one, whichever comes first, the score or its scale.
RatingScale ReviewChecker::scaleOf(const Record &record) const
{
    const auto column = size_t(std::ranges::find(m_plan.fields, ImportField::Scale) - m_plan.fields.begin());
    if (column >= m_plan.fields.size() || column >= record.cells.size())
        return m_plan.scale;
    return scaleFromKey(textOf(withoutBlanks(meantCell(m_plan, record, column)))).value_or(m_plan.scale);
}

std::optional<ProblemReason> ReviewChecker::takeRating(Reading &reading, std::string_view cell) const
{
    if (saysNothing(cell))
        return std::nullopt;
    const std::variant<Rating, ProblemReason> rating = ratingOn(reading.scale, cell);
    if (const auto *reason = std::get_if<ProblemReason>(&rating))
        return *reason;
    reading.incoming.review.rating = std::get<Rating>(rating);
    return std::nullopt;
}

std::optional<ProblemReason> ReviewChecker::takeDate(Moment &moment, std::string_view cell) const
{
    if (saysNothing(cell))
        return std::nullopt;
    const std::optional<WrittenDate> date = dateFrom(cell, m_plan.dateOrder);
    if (!date)
        return ProblemReason::UnreadableDate;
    moment = momentOf(*date, m_zone);
    return std::nullopt;
}

/// What can only be said when all cells are known.
std::optional<ProblemReason> ReviewChecker::finish(Reading &reading) const
{
    IncomingReview &incoming = reading.incoming;
    Review &review = incoming.review;
    if (review.text.isEmpty() && review.title.isEmpty() && !review.rating && !reading.label)
        return ProblemReason::Empty;
    if (review.rating)
        sortAs(review, sentimentOf(*review.rating), SentimentOrigin::Rating);
    if (reading.label && *reading.label != Sentiment::Unsorted)
        sortAs(review, *reading.label, SentimentOrigin::File);
    if (incoming.reply.isEmpty() && reading.replyDateColumn >= 0) {
        incoming.replied = Moment::unknown();
        incoming.extra.emplace_back(nameOf(size_t(reading.replyDateColumn)), wordsOf(reading.replyDate));
    }
    return std::nullopt;
}

CheckedReview ReviewChecker::check(const Record &record) const
{
    if (record.fault)
        return problemOf(m_plan, record, faultyColumn(record), *record.fault);
    Reading reading{.scale = scaleOf(record)};
    reading.incoming.review.line = record.line;
    for (size_t column = 0; column < record.cells.size(); ++column) {
        const std::string_view cell = meantCell(m_plan, record, column);
        if (withoutBlanks(cell).empty())
            continue;
        if (const std::optional<ProblemReason> reason = take(reading, column, cell))
            return problemOf(m_plan, record, int(column), *reason);
    }
    if (const std::optional<ProblemReason> reason = finish(reading))
        return problemOf(m_plan, record, -1, *reason);
    return std::move(reading.incoming);
}

} // namespace Shopbell
