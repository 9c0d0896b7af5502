// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importedanswers.h"

#include "storage/connection.h"
#include "storage/conversationstore.h"
#include "storage/reviewstore.h"
#include "storage/rows.h"
#include "storage/shopstore.h"
#include "storage/sightings.h"
#include "storage/statement.h"

#include <QJsonDocument>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
// {"answers": [...]} are still to come or taken out; {"ids": [...]} of responses are in the table. "state": what the review
// was before; none of those that come for the first time.
constexpr auto answersKey = "answers"_L1;
constexpr auto idsKey = "ids"_L1;
constexpr auto stateKey = "state"_L1;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QJsonArray> stateOf(Connection &connection, ReviewId review)
{
    Statement select(connection,
                     u"SELECT json_array(answer, clock_from, respond_by, urgency) FROM review WHERE id = ?1"_s);
    const Result<bool> found = select.bind(review).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"review %1"_s.arg(review.value())};
    return QJsonDocument::fromJson(select.text(0).toUtf8()).array();
}

Status setState(Connection &connection, ReviewId review, const QJsonArray &state)
{
    Statement update(connection,
                     u"UPDATE review SET answer = ?2 ->> 0, clock_from = ?2 ->> 1, respond_by = ?2 ->> 2, "
                     "urgency = ?2 ->> 3 WHERE id = ?1"_s);
    return update.bind(review, QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact))).run();
}

/// Answered, unless the customer wrote after it.
Status settle(Connection &connection, ReviewId id)
{
    const Result<Shop> shop = readShop(connection);
    if (!shop)
        return shop.error();
    const QTimeZone zone = shop->timeZone();
    ReviewStore reviews(connection, zone);
    Result<Review> review = reviews.findHidden(id);
    if (!review)
        return review.error();
    const Result<ClockFacts> facts = ConversationStore(connection).clockFacts(*review, zone);
    if (!facts)
        return facts.error();
    if (!facts->answered)
        return done();
    startClock(*review, *facts, ResponseClock(*shop), 0);
    return reviews.updateSorting(*review);
}

/// The answers of the responses, which leave the table.
Result<QJsonArray> takeOut(Connection &connection, const QJsonArray &ids)
{
    QJsonArray answers;
    for (const auto &id : ids) {
        Statement select(
            connection,
            u"SELECT json_object('id', id, 'batch', batch_id, 'kind', kind, 'text', text, 'signed', "
            "signed_by, 'day', posted_day, 'at', posted_at, 'made', created_at, 'place', place_channel_id) "
            "FROM response WHERE id = ?1"_s);
        const Result<bool> found = select.bind(id.toInteger()).next();
        if (!found)
            return found.error();
        if (*found)
            answers.append(QJsonDocument::fromJson(select.text(0).toUtf8()).object());
        Statement remove(connection, u"DELETE FROM response WHERE id = ?1"_s);
        if (Status removed = remove.bind(id.toInteger()).run(); !removed)
            return removed.error();
    }
    return answers;
}

/// The ids of the responses that the answers became.
Result<QJsonArray> putIn(Connection &connection, ReviewId review, const QJsonArray &answers)
{
    QJsonArray ids;
    for (const auto &value : answers) {
        const QJsonObject answer = value.toObject();
        const bool isFirst = !answer.contains("id"_L1);
        const Result<bool> isNew =
            isFirst ? bringsAnswer(connection, review, answer.value("text"_L1).toString()) : Result<bool>(true);
        if (!isNew)
            return isNew.error();
        if (!*isNew)
            continue;
        Statement insert(connection,
                         u"INSERT INTO response (id, review_id, batch_id, kind, state, text, signed_by, posted_day, "
                         "posted_at, created_at, updated_at, place_channel_id) "
                         "SELECT iif(?2 ->> 'id' IN (SELECT id FROM response), NULL, ?2 ->> 'id'), ?1, ?2 ->> 'batch', "
                         "ifnull(?2 ->> 'kind', %1), %2, ?2 ->> 'text', ifnull(?2 ->> 'signed', ''), ?2 ->> 'day', "
                         "?2 ->> 'at', ?2 ->> 'made', ?2 ->> 'made', ?2 ->> 'place'"_s.arg(int(ResponseKind::Reply))
                             .arg(int(ResponseState::Posted)));
        if (Status inserted = insert.bind(review, compact(answer)).run(); !inserted)
            return inserted.error();
        ids.append(connection.lastInsertId());
    }
    return ids;
}
} // namespace

ReviewNews ReviewNews::fromJson(const QString &json)
{
    const QJsonDocument kept = QJsonDocument::fromJson(json.toUtf8());
    ReviewNews news{kept.array(), kept.object()};
    if (!news.words.isEmpty() && news.words.last().isObject())
        news.answers = news.words.takeAt(news.words.size() - 1).toObject();
    return news;
}

QString ReviewNews::toJson() const
{
    if (words.isEmpty())
        return compact(answers);
    QJsonArray all = words;
    if (!answers.isEmpty())
        all.append(answers);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

bool ReviewNews::holdsAnswer(const QString &text) const
{
    const QJsonArray all = answers.value(answersKey).toArray();
    return std::ranges::any_of(all, [&text](const QJsonValue &each) {
        return isSameAnswer(each.toObject().value("text"_L1).toString(), text);
    });
}

void ReviewNews::addAnswer(BatchId batch, const QString &text, const Moment &replied, qint64 now)
{
    QJsonObject answer{{u"batch"_s, batch.value()}, {u"text"_s, text}, {u"made"_s, now}};
    if (replied.isKnown())
        answer.insert(u"day"_s, replied.day.toString(Qt::ISODate));
    if (replied.at)
        answer.insert(u"at"_s, *replied.at);
    QJsonArray all = answers.value(answersKey).toArray();
    all.append(answer);
    answers.insert(answersKey, all);
}

Result<QJsonObject> swapAnswers(Connection &connection, ReviewId review, const QJsonObject &answers)
{
    const Result<QJsonArray> before = stateOf(connection, review);
    if (!before)
        return before.error();
    const bool comes = answers.contains(answersKey);
    const Result<QJsonArray> swapped = comes ? putIn(connection, review, answers.value(answersKey).toArray())
                                             : takeOut(connection, answers.value(idsKey).toArray());
    if (!swapped)
        return swapped.error();
    Status stands = done();
    if (answers.contains(stateKey))
        stands = setState(connection, review, answers.value(stateKey).toArray());
    else if (!swapped->isEmpty())
        stands = settle(connection, review);
    if (!stands)
        return stands.error();
    if (Status refreshed = ReviewStore(connection, QTimeZone::utc()).refreshConversation(review); !refreshed)
        return refreshed.error();
    return QJsonObject{{comes ? idsKey : answersKey, *swapped}, {stateKey, *before}};
}

} // namespace Shopbell
