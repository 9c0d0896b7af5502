// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conversationstore.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto turnColumns = "id, review_id, text, said_day, said_at, created_at"_L1;
constexpr auto responseColumns =
    "id, review_id, kind, state, text, signed_by, posted_day, posted_at, created_at, updated_at, place_channel_id"_L1;

Turn turnFrom(const Statement &row)
{
    return {row.id<TurnId>(0), row.id<ReviewId>(1), row.text(2), row.moment(3, 4), row.integer(5)};
}

Response responseFrom(const Statement &row)
{
    return {row.id<ResponseId>(0),
            row.id<ReviewId>(1),
            ResponseKind(row.integer(2)),
            ResponseState(row.integer(3)),
            row.text(4),
            row.text(5),
            row.moment(6, 7),
            row.integer(8),
            row.integer(9),
            row.id<ChannelId>(10)};
}

template<typename Value, typename Read>
Result<std::vector<Value>> allFrom(Statement &select, Read read)
{
    std::vector<Value> values;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return values;
        values.push_back(read(select));
    }
}

template<typename Value, typename Read>
Result<Value> oneFrom(Statement &select, const QString &what, Read read)
{
    const Result<bool> row = select.next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::NotFound, what};
    return read(select);
}
} // namespace

Result<std::vector<Turn>> ConversationStore::turns(ReviewId review) const
{
    Statement select(m_connection, u"SELECT %1 FROM turn WHERE review_id = ?1 ORDER BY id"_s.arg(turnColumns));
    select.bind(review);
    return allFrom<Turn>(select, turnFrom);
}

Result<std::vector<Response>> ConversationStore::responses(ReviewId review) const
{
    Statement select(m_connection, u"SELECT %1 FROM response WHERE review_id = ?1 ORDER BY id"_s.arg(responseColumns));
    select.bind(review);
    return allFrom<Response>(select, responseFrom);
}

Result<Turn> ConversationStore::turn(TurnId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM turn WHERE id = ?1"_s.arg(turnColumns));
    select.bind(id);
    return oneFrom<Turn>(select, u"turn %1"_s.arg(id.value()), turnFrom);
}

Result<Response> ConversationStore::response(ResponseId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM response WHERE id = ?1"_s.arg(responseColumns));
    select.bind(id);
    return oneFrom<Response>(select, u"response %1"_s.arg(id.value()), responseFrom);
}

Result<std::vector<EarlierWords>> ConversationStore::earlierWords(ResponseId id) const
{
    Statement select(m_connection, u"SELECT text, at FROM response_revision WHERE response_id = ?1 ORDER BY id DESC"_s);
    select.bind(id);
    return allFrom<EarlierWords>(select, [](const Statement &row) {
        return EarlierWords{row.text(0), row.integer(1)};
    });
}

Result<std::optional<Response>> ConversationStore::draft(ReviewId review) const
{
    Statement select(
        m_connection,
        u"SELECT %1 FROM response WHERE review_id = ?1 AND state < 2 ORDER BY id DESC"_s.arg(responseColumns));
    const Result<bool> row = select.bind(review).next();
    if (!row)
        return row.error();
    return *row ? std::optional(responseFrom(select)) : std::nullopt;
}

Result<TurnId> ConversationStore::insert(const Turn &turn)
{
    Statement insert(
        m_connection,
        u"INSERT INTO turn (review_id, text, said_day, said_at, created_at) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    if (Status ran = insert.bind(turn.review, turn.text, turn.said.day, turn.said.at, turn.createdAt).run(); !ran)
        return ran.error();
    return TurnId(m_connection.lastInsertId());
}

Status ConversationStore::update(const Turn &turn)
{
    Statement update(m_connection, u"UPDATE turn SET text = ?2, said_day = ?3, said_at = ?4 WHERE id = ?1"_s);
    return update.bind(turn.id, turn.text, turn.said.day, turn.said.at).run();
}

Status ConversationStore::remove(TurnId id)
{
    Statement remove(m_connection, u"DELETE FROM turn WHERE id = ?1"_s);
    return remove.bind(id).run();
}

Result<ResponseId> ConversationStore::insert(const Response &response, BatchId batch)
{
    Statement insert(m_connection,
                     u"INSERT INTO response (review_id, batch_id, kind, state, text, signed_by, posted_day, "
                     "posted_at, created_at, updated_at, place_channel_id) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"_s);
    if (Status ran =
            insert
                .bind(response.review, batch, int(response.kind), int(response.state), response.text, response.signedBy,
                      response.posted.day, response.posted.at, response.createdAt, response.updatedAt, response.place)
                .run();
        !ran)
        return ran.error();
    return ResponseId(m_connection.lastInsertId());
}

Status ConversationStore::update(const Response &response, qint64 now)
{
    const Result<Response> earlier = this->response(response.id);
    if (!earlier)
        return earlier.error();
    if (earlier->state == ResponseState::Posted && earlier->text != response.text) {
        Statement keep(m_connection, u"INSERT INTO response_revision (response_id, at, text) VALUES (?1, ?2, ?3)"_s);
        if (Status kept = keep.bind(response.id, now, earlier->text).run(); !kept)
            return kept;
    }
    Statement update(m_connection,
                     u"UPDATE response SET kind = ?2, state = ?3, text = ?4, signed_by = ?5, posted_day = ?6, "
                     "posted_at = ?7, updated_at = ?8, place_channel_id = ?9 WHERE id = ?1"_s);
    return update
        .bind(response.id, int(response.kind), int(response.state), response.text, response.signedBy,
              response.posted.day, response.posted.at, now, response.place)
        .run();
}

Status ConversationStore::remove(ResponseId id)
{
    Statement remove(m_connection, u"DELETE FROM response WHERE id = ?1"_s);
    return remove.bind(id).run();
}

Result<ClockFacts> ConversationStore::clockFacts(const Review &review, const QTimeZone &zone) const
{
    Result<std::vector<Turn>> said = turns(review.id);
    if (!said)
        return said.error();
    Result<std::vector<Response>> answers = responses(review.id);
    if (!answers)
        return answers.error();
    std::erase_if(*answers, [](const Response &response) { return response.state != ResponseState::Posted; });

    ClockFacts facts;
    // A day without a time ends later than somebody wrote it down.
    const auto saidAt = [&zone](const Moment &said, qint64 writtenDown) {
        return std::min(latestInstant(said, zone), writtenDown);
    };
    if (review.posted.isKnown())
        facts.lastSaid = saidAt(review.posted, review.createdAt);
    for (const Message &message : inOrder(std::move(*said), std::move(*answers), zone)) {
        const Turn *turn = std::get_if<Turn>(&message);
        facts.answered = !turn;
        facts.newest = turn ? turn->id : TurnId();
        if (turn)
            facts.lastSaid = turn->said.isKnown() ? saidAt(turn->said, turn->createdAt) : turn->createdAt;
    }
    return facts;
}

} // namespace Shopbell
