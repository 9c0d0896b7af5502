// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reviewchecker.h"

#include "exchange/csvwriter.h"
#include "exchange/dates.h"
#include "exchange/labels.h"
#include "exchange/ratings.h"
#include "exchange/textcursor.h"

#include <algorithm>
#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// How programs write that there is nothing.
bool saysNothing(std::string_view cell)
{
    static constexpr std::array words{"null", "nan", "n/a", "na", "none", "nil", "-", "--", "\u2014", "\u2013", "\\N"};
    return cell.empty()
        || std::any_of(words.begin(), words.end(), [cell](const char *word) { return equalsFolded(cell, word); });
}

/// Words as they stand in the file, with one kind of line break.
QString wordsOf(std::string_view cell)
{
    QString words = textOf(cell);
    if (words.contains(u'\r')) {
        words.replace("\r\n"_L1, "\n"_L1);
        words.replace(u'\r', u'\n');
    }
    return words;
}

QString trimmedTextOf(std::string_view cell)
{
    return textOf(withoutBlanks(cell));
}
} // namespace

/// A review in the making.
struct ReviewChecker::Reading
{
    IncomingReview incoming = {};
    std::optional<Sentiment> label = {};
    std::string_view replyDate = {};
    int replyDateColumn = -1;
};

ReviewChecker::ReviewChecker(ImportPlan plan, const QTimeZone &zone) : m_plan(std::move(plan)), m_zone(zone)
{
    m_plan.fields.resize(m_plan.columns.size(), ReviewField::Extra);
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
    switch (column < m_plan.fields.size() ? m_plan.fields[column] : ReviewField::Extra) {
    case ReviewField::Extra:
        keep();
        break;
    case ReviewField::Skip:
        break;
    case ReviewField::Text:
        review.text = wordsOf(cell);
        break;
    case ReviewField::Title:
        review.title = wordsOf(trimmed);
        break;
    case ReviewField::Rating:
        return takeRating(review, trimmed);
    case ReviewField::Sentiment:
        if (saysNothing(trimmed))
            break;
        reading.label = sentimentFrom(trimmed, m_plan.labels);
        return reading.label ? std::nullopt : std::optional(ProblemReason::UnreadableSentiment);
    case ReviewField::Date:
        return takeDate(review.posted, trimmed);
    case ReviewField::Author:
        review.author = trimmedTextOf(cell);
        break;
    case ReviewField::Email:
        review.email = trimmedTextOf(cell);
        break;
    case ReviewField::Phone:
        review.phone = trimmedTextOf(cell);
        break;
    case ReviewField::Reply:
        reading.incoming.reply = wordsOf(cell);
        break;
    case ReviewField::ReplyDate:
        reading.replyDate = cell;
        reading.replyDateColumn = int(column);
        return takeDate(reading.incoming.replied, trimmed);
    case ReviewField::SourceId:
        review.sourceId = trimmedTextOf(cell);
        break;
    case ReviewField::Link:
        review.link = trimmedTextOf(cell);
        break;
    case ReviewField::Channel:
        reading.incoming.channelName = trimmedTextOf(cell);
        break;
    case ReviewField::Language:
        review.language = trimmedTextOf(cell);
        break;
    case ReviewField::Product:
        review.product = trimmedTextOf(cell);
        break;
    case ReviewField::Location:
        review.location = trimmedTextOf(cell);
        break;
    case ReviewField::OnlineStatus:
        review.onlineStatus = trimmedTextOf(cell);
        break;
    case ReviewField::Verified:
        review.verified = flagFrom(trimmed);
        if (!review.verified)
            keep(); // A word nobody knows is kept as it is.
        break;
    case ReviewField::Incentive:
        review.incentive = flagFrom(trimmed);
        if (!review.incentive)
            keep();
        break;
    }
    return std::nullopt;
}

std::optional<ProblemReason> ReviewChecker::takeRating(Review &review, std::string_view cell) const
{
    if (saysNothing(cell))
        return std::nullopt;
    const std::variant<Rating, ProblemReason> rating = ratingOn(m_plan.scale, cell);
    if (const auto *reason = std::get_if<ProblemReason>(&rating))
        return *reason;
    review.rating = std::get<Rating>(rating);
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

Problem ReviewChecker::problem(const Record &record, int column, ProblemReason reason) const
{
    Problem found{.line = record.line, .column = column, .reason = reason, .cells = textOf(record.cells)};
    if (column >= 0 && size_t(column) < found.cells.size())
        found.value = found.cells[size_t(column)];
    for (size_t i = 0; i < std::min(found.cells.size(), m_plan.fields.size()); ++i) {
        if (m_plan.fields[i] == ReviewField::Author)
            found.author = found.cells[i].trimmed();
        else if (m_plan.fields[i] == ReviewField::Text)
            found.text = found.cells[i];
    }
    return found;
}

CheckedRecord ReviewChecker::check(const Record &record) const
{
    if (record.fault)
        return problem(record, faultyColumn(record), *record.fault);
    Reading reading;
    reading.incoming.review.line = record.line;
    for (size_t column = 0; column < record.cells.size(); ++column) {
        std::string_view cell = record.cells[column];
        if (m_plan.defused && isDefused(cell))
            cell.remove_prefix(1);
        if (withoutBlanks(cell).empty())
            continue;
        if (const std::optional<ProblemReason> reason = take(reading, column, cell))
            return problem(record, int(column), *reason);
    }
    if (const std::optional<ProblemReason> reason = finish(reading))
        return problem(record, -1, *reason);
    return std::move(reading.incoming);
}

/// The first cell with broken characters, the last one of an unclosed quotation mark.
int ReviewChecker::faultyColumn(const Record &record)
{
    if (record.fault == ProblemReason::UnclosedQuote)
        return int(record.cells.size()) - 1;
    if (record.fault != ProblemReason::BrokenCharacters)
        return -1;
    const auto broken = std::find_if(record.cells.begin(), record.cells.end(), [](std::string_view cell) {
        return textOf(cell).contains(QChar::ReplacementCharacter);
    });
    return broken == record.cells.end() ? -1 : int(broken - record.cells.begin());
}

} // namespace Shopbell
