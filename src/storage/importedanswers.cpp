// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importedanswers.h"

#include "domain/conversation.h"
#include "storage/reviewstore.h"
#include "storage/statement.h"

#include <QJsonDocument>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
qint64 batchOf(const QJsonObject &answer)
{
    return answer.value("batch"_L1).toInteger();
}
} // namespace

QJsonObject answerAsJson(BatchId batch, const QString &text, const Moment &replied, qint64 now)
{
    QJsonObject answer{{u"batch"_s, batch.value()}, {u"text"_s, text}, {u"made"_s, now}};
    if (replied.isKnown())
        answer.insert(u"day"_s, replied.day.toString(Qt::ISODate));
    if (replied.at)
        answer.insert(u"at"_s, *replied.at);
    return answer;
}

QByteArray answerInTable(const QJsonObject &answer)
{
    const QByteArray batch = QByteArray::number(batchOf(answer));
    return "ifnull((SELECT json_object('batch', batch_id, 'id', id, 'kind', kind, 'text', text, 'signed', signed_by, "
           "'day', posted_day, 'at', posted_at, 'made', created_at, 'place', place_channel_id) FROM response "
           "WHERE review_id = review.id AND response.batch_id = "
        + batch + " LIMIT 1), json_object('batch', " + batch + "))";
}

Status swapAnswer(Connection &connection, ReviewId review, const QJsonObject &other)
{
    Statement remove(connection, u"DELETE FROM response WHERE review_id = ?1 AND batch_id = ?2"_s);
    if (Status removed = remove.bind(review, batchOf(other)).run(); !removed)
        return removed;
    if (other.contains("text"_L1)) {
        Statement insert(connection,
                         u"INSERT INTO response (id, review_id, batch_id, kind, state, text, signed_by, posted_day, "
                         "posted_at, created_at, updated_at, place_channel_id) "
                         "SELECT iif(?2 ->> 'id' IN (SELECT id FROM response), NULL, ?2 ->> 'id'), ?1, ?2 ->> 'batch', "
                         "ifnull(?2 ->> 'kind', %1), %2, ?2 ->> 'text', ifnull(?2 ->> 'signed', ''), ?2 ->> 'day', "
                         "?2 ->> 'at', ?2 ->> 'made', ?2 ->> 'made', ?2 ->> 'place'"_s.arg(int(ResponseKind::Reply))
                             .arg(int(ResponseState::Posted)));
        const QByteArray json = QJsonDocument(other).toJson(QJsonDocument::Compact);
        if (Status inserted = insert.bind(review, QString::fromUtf8(json)).run(); !inserted)
            return inserted;
    }
    return ReviewStore(connection, QTimeZone::utc()).refreshConversation(review);
}

} // namespace Shopbell
