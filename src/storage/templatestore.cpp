// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/templatestore.h"

#include "storage/connection.h"
#include "storage/rows.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto templateColumns =
    "id, key, kind, rating_from, rating_to, topic, tone, language, title, text, hidden, created_at"_L1;

ReplyTemplate templateFrom(const Statement &row)
{
    return {.id = row.id<TemplateId>(0),
            .key = row.text(1),
            .kind = ResponseKind(row.integer(2)),
            .ratingFrom = int(row.integer(3)),
            .ratingTo = int(row.integer(4)),
            .topic = row.text(5),
            .tone = Tone(row.integer(6)),
            .language = row.text(7),
            .title = row.text(8),
            .text = row.text(9),
            .hidden = row.integer(10) != 0,
            .createdAt = row.integer(11)};
}

QString noTemplate(TemplateId id)
{
    return u"template %1"_s.arg(id.value());
}
} // namespace

Result<std::vector<ReplyTemplate>> TemplateStore::all() const
{
    Statement select(m_connection, u"SELECT %1 FROM reply_template ORDER BY id"_s.arg(templateColumns));
    return rowsFrom(select, templateFrom);
}

Result<ReplyTemplate> TemplateStore::find(TemplateId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM reply_template WHERE id = ?1"_s.arg(templateColumns));
    return rowFrom(select.bind(id), noTemplate(id), templateFrom);
}

Result<std::optional<ReplyTemplate>> TemplateStore::inPlaceOf(const QString &key) const
{
    Statement select(m_connection, u"SELECT %1 FROM reply_template WHERE key = ?1"_s.arg(templateColumns));
    const Result<bool> row = select.bind(key).next();
    if (!row)
        return row.error();
    return *row ? std::optional(templateFrom(select)) : std::nullopt;
}

Result<TemplateId> TemplateStore::insert(const ReplyTemplate &words)
{
    Statement insert(
        m_connection,
        u"INSERT INTO reply_template (key, kind, rating_from, rating_to, topic, tone, language, title, text, "
        "hidden, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"_s);
    if (Status ran = insert
                         .bind(words.key, int(words.kind), words.ratingFrom, words.ratingTo, words.topic,
                               int(words.tone), words.language, words.title, words.text, words.hidden, words.createdAt)
                         .run();
        !ran)
        return ran.error();
    return TemplateId(m_connection.lastInsertId());
}

Status TemplateStore::update(const ReplyTemplate &words)
{
    Statement update(m_connection,
                     u"UPDATE reply_template SET kind = ?2, rating_from = ?3, rating_to = ?4, topic = ?5, tone = ?6, "
                     "language = ?7, title = ?8, text = ?9, hidden = ?10 WHERE id = ?1"_s);
    if (Status ran = update
                         .bind(words.id, int(words.kind), words.ratingFrom, words.ratingTo, words.topic,
                               int(words.tone), words.language, words.title, words.text, words.hidden)
                         .run();
        !ran)
        return ran;
    return m_connection.changes() > 0 ? done() : Status(Error{Error::Kind::NotFound, noTemplate(words.id)});
}

Status TemplateStore::remove(TemplateId id)
{
    Statement remove(m_connection, u"DELETE FROM reply_template WHERE id = ?1"_s);
    if (Status ran = remove.bind(id).run(); !ran)
        return ran;
    return m_connection.changes() > 0 ? done() : Status(Error{Error::Kind::NotFound, noTemplate(id)});
}

} // namespace Shopbell
