// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"

#include "storage/changesetparts.h"
#include "storage/changesetwalk.h"
#include "storage/connection.h"

#include <QScopeGuard>

#include <memory>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
// Children before parents: parents first makes redo fail on ON DELETE actions (tried). Never the shadow tables of the
// search index, never a table that triggers write.
constexpr const char *watchedTables[] = {
    "service_interest",
    "answer",
    "answer_sheet",
    "question",
    "questionnaire",
    "service",
    "contact_made",
    "follow_up",
    "evidence",
    "promise_step",
    "promise_review",
    "promise",
    "tag_remedy",
    "improvement_review",
    "improvement",
    "why_not",
    "review_tag",
    "review_extra",
    "review_revision",
    "response_revision",
    "response",
    "turn",
    "hand_over",
    "referral",
    "need",
    "customer_note",
    "consent",
    "score",
    "purchase_item",
    "purchase",
    "customer_merge_row",
    "customer_merge",
    "not_the_same",
    "review",
    "contact_point",
    "customer",
    "segment",
    "team_member",
    "axis_note",
    "target",
    "saved_view",
    "reply_template",
    "tag",
    "channel",
    "closed_day",
    "shop",
};

struct SqliteFree
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using SqliteBytes = std::unique_ptr<void, SqliteFree>;

QByteArray copied(const SqliteBytes &bytes, int size)
{
    return QByteArray(static_cast<const char *>(bytes.get()), size);
}

void countApplied(void *applied, sqlite3 *, int, const char *, const char *table, sqlite3_int64, sqlite3_int64)
{
    for (const char *watched : watchedTables) {
        if (qstrcmp(watched, table) == 0)
            ++*static_cast<qint64 *>(applied);
    }
}

/// An action of a foreign key may have done already what the changeset says: a credit note that lost its purchase stands in
/// the same table as the purchase, and within a table the order is SQLite's. Everything else is a conflict.
int onConflict(void *, int reason, sqlite3_changeset_iter *iterator)
{
    return reason == SQLITE_CHANGESET_DATA && standsAlready(iterator) ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}
} // namespace

Recorder::Recorder(Connection &connection) : m_connection(connection)
{
    m_code = sqlite3session_create(connection.handle(), "main", &m_session);
    for (const char *table : watchedTables) {
        if (m_code == SQLITE_OK)
            m_code = sqlite3session_attach(m_session, table);
    }
}

Recorder::~Recorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Result<QByteArray> Recorder::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    if (m_code == SQLITE_OK)
        m_code = sqlite3session_changeset(m_session, &size, &bytes);
    const SqliteBytes owned(bytes);
    if (m_code != SQLITE_OK)
        return errorFromCode(m_code, u"recording a change"_s);
    return copied(owned, size);
}

Status applyChangeset(Connection &connection, const QByteArray &changeset, Direction direction)
{
    QByteArray wanted = changeset;
    if (direction == Direction::Backwards) {
        int size = 0;
        void *bytes = nullptr;
        const int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes);
        const SqliteBytes owned(bytes);
        if (code != SQLITE_OK)
            return errorFromCode(code, u"turning a changeset round"_s);
        wanted = copied(owned, size);
    }
    qint64 held = 0;
    if (Status read = forEachChange(wanted, [&held](auto *) { ++held; }); !read)
        return read;

    // A changeset for a table that is not there is skipped with OK, so the rows are counted.
    qint64 applied = 0;
    sqlite3_preupdate_hook(connection.handle(), countApplied, &applied);
    const int code =
        sqlite3changeset_apply(connection.handle(), int(wanted.size()), wanted.data(), nullptr, onConflict, nullptr);
    sqlite3_preupdate_hook(connection.handle(), nullptr, nullptr);
    if (code == SQLITE_ABORT)
        return Error{Error::Kind::Conflict, u"a row is gone or different"_s};
    if (code != SQLITE_OK)
        return errorFromCode(code, u"applying a changeset"_s);
    if (applied < held)
        return Error{Error::Kind::Conflict, u"%1 of %2 changes could be applied"_s.arg(applied).arg(held)};
    return done();
}

Result<QByteArray> combined(const QByteArray &first, const QByteArray &second)
{
    // Table by table: a group puts them in the order in which they come to it, and children have to stay before parents
    // also where only the second one has children.
    const std::vector<ChangesetPart> firstParts = partsOf(first);
    const std::vector<ChangesetPart> secondParts = partsOf(second);
    if ((firstParts.empty() && !first.isEmpty()) || (secondParts.empty() && !second.isEmpty()))
        return Error{Error::Kind::Damaged, u"a changeset cannot be read"_s};
    sqlite3_changegroup *group = nullptr;
    int code = sqlite3changegroup_new(&group);
    const auto cleanUp = qScopeGuard([&] { sqlite3changegroup_delete(group); });
    for (const char *table : watchedTables) {
        for (const std::vector<ChangesetPart> *parts : {&firstParts, &secondParts}) {
            for (const ChangesetPart &part : *parts) {
                if (code == SQLITE_OK && part.table == table)
                    code = sqlite3changegroup_add(group, int(part.bytes.size()),
                                                  const_cast<char *>(part.bytes.constData()));
            }
        }
    }
    int size = 0;
    void *bytes = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(group, &size, &bytes);
    const SqliteBytes owned(bytes);
    if (code != SQLITE_OK)
        return errorFromCode(code, u"joining changesets"_s);
    return copied(owned, size);
}

} // namespace Shopbell
