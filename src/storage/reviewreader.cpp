// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewreader.h"

#include "storage/batches.h"
#include "storage/connection.h"
#include "storage/conversationstore.h"
#include "storage/handoverstore.h"
#include "storage/hiddenbatches.h"
#include "storage/promisereader.h"
#include "storage/reviewstore.h"
#include "storage/rows.h"
#include "storage/sheetlines.h"
#include "storage/shopstore.h"
#include "storage/statement.h"
#include "storage/teamstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int beginningLength = 400; // Characters; two lines of a list at any width.
constexpr int kindWordsSeen = 200; // How far back another kind word is looked for.
constexpr int kindWordLength = 12; // Characters; "Good." is kind, but says nothing.

QString rowColumns()
{
    return u"id, author, rating_value, rating_scale, title, substr(text, 1, %1), sentiment, channel_id, "
           "(SELECT name FROM review_tag JOIN tag ON tag.id = tag_id WHERE review_id = review.id ORDER BY name LIMIT 1), "
           "messages, posted_day, posted_at, answer, clock_from, respond_by, has_draft, flagged, urgent, archived, "
           "(SELECT name FROM hand_over JOIN team_member ON team_member.id = to_id WHERE review_id = review.id AND state = 0), "
           "owner_id, (SELECT name FROM team_member WHERE team_member.id = review.owner_id), %2, "
           "has_draft AND EXISTS (SELECT 1 FROM response WHERE review_id = review.id AND state = 1)"_s
               .arg(beginningLength)
               .arg(isOfSheetSql);
}

ReviewRow rowFrom(const Statement &row)
{
    ReviewRow review;
    review.id = row.id<ReviewId>(0);
    review.author = row.text(1);
    if (!row.isNull(2))
        review.rating = Rating{row.real(2), RatingScale(row.integer(3))};
    review.title = row.text(4);
    review.beginning = row.text(5);
    review.sentiment = Sentiment(row.integer(6));
    review.channel = row.id<ChannelId>(7);
    review.firstTag = row.text(8);
    review.messages = int(row.integer(9));
    review.posted = review.lastSaid = row.moment(10, 11);
    review.answer = AnswerState(row.integer(12));
    review.clockFrom = row.maybeInteger(13);
    review.respondBy = row.maybeInteger(14);
    review.hasDraft = row.integer(15) != 0;
    review.flagged = row.integer(16) != 0;
    review.urgent = row.integer(17) != 0;
    review.archived = row.integer(18) != 0;
    review.asked = row.text(19);
    review.owner = row.id<TeamMemberId>(20);
    review.ownerName = row.text(21);
    review.lines = linesIn(row, 22);
    review.isReady = row.integer(23) != 0;
    return review;
}

/// Fills in what a conversation of several messages adds to a row.
Status addLastMessage(Connection &connection, ReviewRow &row, const QTimeZone &zone)
{
    if (row.messages < 2)
        return done();
    const ConversationStore store(connection);
    Result<std::vector<Turn>> turns = store.turns(row.id);
    Result<std::vector<Response>> responses = store.responses(row.id);
    if (!turns)
        return turns.error();
    if (!responses)
        return responses.error();
    std::erase_if(*responses, [](const Response &response) { return response.state != ResponseState::Posted; });
    for (const Message &message : inOrder(std::move(*turns), std::move(*responses), zone)) {
        if (const Turn *turn = std::get_if<Turn>(&message)) {
            row.lastWords = turn->text.left(beginningLength);
            row.lastSaid = turn->said;
        } else if (const Moment posted = std::get<Response>(message).posted; posted.isKnown()) {
            row.lastSaid = posted;
        }
    }
    return done();
}

/// The columns of the file that have no field, with their names.
Result<std::vector<ExtraColumn>> extraOf(Connection &connection, const Review &review)
{
    Statement select(
        connection,
        u"SELECT cells, columns FROM review_extra, import_batch WHERE review_id = ?1 "
        "AND import_batch.id = (SELECT max(id) FROM import_batch WHERE ?1 BETWEEN first_id AND last_id OR id = ?2)"_s);
    const Result<bool> found = select.bind(review.id, review.batch).next();
    if (!found)
        return found.error();
    std::vector<ExtraColumn> extra;
    if (!*found)
        return extra;
    const QJsonArray cells = QJsonDocument::fromJson(select.text(0).toUtf8()).array();
    const QJsonArray names = QJsonDocument::fromJson(select.text(1).toUtf8()).array();
    for (qsizetype i = 0; i + 1 < cells.size(); i += 2)
        extra.emplace_back(names.at(cells.at(i).toInt()).toString(), cells.at(i + 1).toString());
    return extra;
}

/// Who sees to it, and how it went from one to another.
Status addPeople(Connection &connection, ReviewDetails &details)
{
    if (details.review.owner.isStored()) {
        const Result<TeamMember> owner = TeamStore(connection).find(details.review.owner);
        if (!owner)
            return owner.error();
        details.ownerName = owner->name;
    }
    Result<std::vector<HandOverRow>> handOvers = HandOverStore(connection).ofReview(details.review.id);
    if (!handOvers)
        return handOvers.error();
    details.handOvers = std::move(*handOvers);
    Statement promises(
        connection,
        u"SELECT (SELECT count(*) FROM promise_review JOIN promise ON promise.id = promise_id "
        "WHERE review_id = review.id AND promise.state IN (1, 2, 3)), %1, %2 FROM review WHERE id = ?1"_s.arg(
            endedNotSatisfied(), isOfSheetSql));
    const Result<bool> counted = promises.bind(details.review.id).next();
    if (!counted)
        return counted.error();
    details.promises = {int(promises.integer(0)), promises.integer(1) != 0};
    details.lines = linesIn(promises, 2);
    return done();
}
} // namespace

Result<std::vector<ReviewRow>> readRows(Connection &connection, const std::vector<ReviewId> &ids)
{
    const Result<Shop> shop = readShop(connection);
    const Result<QString> shown = shownReviews(connection);
    if (!shop)
        return shop.error();
    if (!shown)
        return shown.error();
    const QTimeZone zone = shop->timeZone();
    std::vector<ReviewRow> rows;
    rows.reserve(ids.size());
    Statement select(connection, u"SELECT %1 FROM review WHERE id = ?1 AND %2"_s.arg(rowColumns(), *shown));
    for (const ReviewId id : ids) {
        const Result<bool> found = select.bind(id).next();
        if (!found)
            return found.error();
        if (!*found)
            continue;
        ReviewRow row = rowFrom(select);
        if (Status added = addLastMessage(connection, row, zone); !added)
            return added.error();
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<ReviewDetails> readDetails(Connection &connection, ReviewId id)
{
    const Result<Shop> shop = readShop(connection);
    if (!shop)
        return shop.error();
    const QTimeZone zone = shop->timeZone();
    ReviewDetails details;
    Result<Review> review = ReviewStore(connection, zone).find(id);
    if (!review)
        return review.error();
    details.review = std::move(*review);

    const ConversationStore store(connection);
    Result<Channel> channel = readChannel(connection, details.review.channel);
    Result<std::vector<Tag>> tags = tagsOf(connection, id);
    Result<std::vector<Turn>> turns = store.turns(id);
    Result<std::vector<Response>> responses = store.responses(id);
    Result<std::vector<ExtraColumn>> extra = extraOf(connection, details.review);
    if (!channel)
        return channel.error();
    if (!tags)
        return tags.error();
    if (!turns)
        return turns.error();
    if (!responses)
        return responses.error();
    if (!extra)
        return extra.error();
    for (const Response &response : *responses) {
        if (response.state != ResponseState::Posted)
            details.draft = response;
    }
    std::erase_if(*responses, [](const Response &response) { return response.state != ResponseState::Posted; });
    for (const Response &response : *responses) {
        if (!response.place.isStored())
            continue;
        Result<Channel> place = readChannel(connection, response.place);
        if (!place)
            return place.error();
        details.places.push_back(std::move(*place));
    }
    details.channel = std::move(*channel);
    details.tags = std::move(*tags);
    details.conversation = inOrder(std::move(*turns), std::move(*responses), zone);
    details.extra = std::move(*extra);
    if (Status added = addPeople(connection, details); !added)
        return added.error();
    if (details.review.batch.isStored()) {
        Result<ImportBatch> batch = readBatch(connection, details.review.batch);
        if (!batch)
            return batch.error();
        details.batch = std::move(*batch);
    }
    return details;
}

Result<std::optional<ReviewRow>> readKindWord(Connection &connection, int turn, qint64 since)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    std::vector<ReviewId> recent;
    std::vector<ReviewId> older;
    Statement select(
        connection,
        u"SELECT id, sort_day >= ?1 FROM review WHERE archived = 0 AND +sentiment = 1 AND length(text) >= ?2 "
        "AND NOT %2 " // Questions, and grumbles with praise.
        "AND %1 ORDER BY sort_day DESC, id DESC LIMIT ?3"_s.arg(*shown, isOfSheetSql));
    select.bind(since, kindWordLength, kindWordsSeen);
    const Status read =
        eachRow(select, [&] { (select.integer(1) != 0 ? recent : older).push_back(select.id<ReviewId>(0)); });
    if (!read)
        return read.error();
    const std::vector<ReviewId> &offered = recent.empty() ? older : recent;
    if (offered.empty())
        return std::optional<ReviewRow>();
    Result<std::vector<ReviewRow>> rows = readRows(connection, {offered[size_t(turn) % offered.size()]});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

} // namespace Shopbell
