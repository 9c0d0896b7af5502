// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset.h"

#include "storage/connection.h"
#include "storage/statement.h"

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <QScopeGuard>

#include <sqlite3.h>

#include <memory>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
// Children before parents: parents first makes redo fail on ON DELETE actions (tried). Never the shadow tables of the
// search index, never a table that triggers write.
constexpr const char *watchedTables[] = {
    "review_tag",    "review_extra",   "review_revision", "response_revision",  "response",
    "turn",          "referral",       "need",            "customer_note",      "consent",
    "score",         "purchase_item",  "purchase",        "customer_merge_row", "customer_merge",
    "not_the_same",  "review",         "contact_point",   "customer",           "segment",
    "team_member",   "axis_note",      "target",          "saved_view",         "tag",
    "channel",       "shop",
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

/// Walks through a changeset; `visit` is called with the iterator and says whether to go on.
template<typename Visit>
Status forEachChange(const QByteArray &changeset, Visit visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    int code = sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()));
    if (code != SQLITE_OK)
        return errorFromCode(code, u"reading a changeset"_s);
    while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW)
        visit(iterator);
    const int finished = sqlite3changeset_finalize(iterator);
    return finished == SQLITE_OK ? done() : Status(errorFromCode(finished, u"reading a changeset"_s));
}

struct ChangedRow
{
    QByteArray table;
    int operation;
    sqlite3_changeset_iter *iterator;

    /// The value of a column, if the changeset holds it.
    std::optional<qint64> column(int index) const
    {
        sqlite3_value *value = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator, index, &value);
        else
            sqlite3changeset_old(iterator, index, &value);
        return value ? std::optional(sqlite3_value_int64(value)) : std::nullopt;
    }
};

void countApplied(void *applied, sqlite3 *, int, const char *, const char *table, sqlite3_int64, sqlite3_int64)
{
    for (const char *watched : watchedTables) {
        if (qstrcmp(watched, table) == 0)
            ++*static_cast<qint64 *>(applied);
    }
}

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

std::optional<qint64> reviewOf(Connection &connection, const ChangedRow &row)
{
    if (row.table == "review" || row.table == "review_tag" || row.table == "review_extra")
        return row.column(0);
    if (row.table == "turn" || row.table == "response" || row.table == "review_revision") {
        if (const std::optional<qint64> known = row.column(1))
            return known;
        // An update holds the changed columns only.
        Statement owner(connection, u"SELECT review_id FROM %1 WHERE id = ?"_s.arg(QString::fromUtf8(row.table)));
        const Result<bool> found = owner.bind(row.column(0).value_or(0)).next();
        if (found && *found)
            return owner.integer(0);
    }
    return std::nullopt;
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
    const int code = sqlite3changeset_apply(connection.handle(), int(wanted.size()), wanted.data(), nullptr,
                                            refuseConflict, nullptr);
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
    sqlite3_changegroup *group = nullptr;
    int code = sqlite3changegroup_new(&group);
    const auto cleanUp = qScopeGuard([&] { sqlite3changegroup_delete(group); });
    for (const QByteArray *part : {&first, &second}) {
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add(group, int(part->size()), const_cast<char *>(part->constData()));
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

Result<TouchedRows> touchedBy(Connection &connection, const QByteArray &changeset)
{
    TouchedRows touched;
    const Status read = forEachChange(changeset, [&](sqlite3_changeset_iter *iterator) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
        const ChangedRow row{table, operation, iterator};
        if (const std::optional<qint64> review = reviewOf(connection, row))
            touched.reviews.insert(*review);
        touched.tags = touched.tags || row.table == "tag" || row.table == "review_tag";
        touched.shop = touched.shop || row.table == "shop" || row.table == "channel";
    });
    if (!read)
        return read.error();
    return touched;
}

} // namespace Shopbell
