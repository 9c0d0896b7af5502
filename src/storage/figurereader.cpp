// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figurereader.h"

#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/referralstore.h"
#include "storage/rows.h"
#include "storage/statement.h"

#include <QHash>
#include <QSet>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Those whose import is not shown.
Result<QSet<CustomerId>> customersNotShown(Connection &connection)
{
    Statement select(connection,
                     u"SELECT id FROM customer WHERE batch_id IN (SELECT id FROM import_batch WHERE state <> 1)"_s);
    const auto ids = rowsFrom(select, [](const Statement &row) { return row.id<CustomerId>(0); });
    if (!ids)
        return ids.error();
    return QSet<CustomerId>(ids->begin(), ids->end());
}

/// Entries that became part of another, and which one.
Result<QHash<CustomerId, CustomerId>> mergedEntries(Connection &connection)
{
    Statement select(connection, u"SELECT id, merged_into FROM customer WHERE merged_into IS NOT NULL"_s);
    const auto rows =
        rowsFrom(select, [](const Statement &row) { return std::pair(row.id<CustomerId>(0), row.id<CustomerId>(1)); });
    if (!rows)
        return rows.error();
    QHash<CustomerId, CustomerId> merged;
    for (const auto &[gone, kept] : *rows)
        merged.insert(gone, kept);
    return merged;
}

/// Gives it to the entries that stand for its people.
void standIn(Referral &referral, const QHash<CustomerId, CustomerId> &merged)
{
    for (CustomerId *person : {&referral.referrer, &referral.friendId}) {
        for (auto next = merged.constFind(*person); next != merged.cend(); next = merged.constFind(*person)) {
            *person = *next;
            referral.closesCircle = true;
        }
    }
}
} // namespace

Result<std::vector<Referral>> readRecommendations(Connection &connection)
{
    const Result<QSet<CustomerId>> hidden = customersNotShown(connection);
    if (!hidden)
        return hidden.error();
    const Result<QHash<CustomerId, CustomerId>> merged = mergedEntries(connection);
    if (!merged)
        return merged.error();
    const Result<qint64> count = connection.number(u"SELECT count(*) FROM referral"_s);
    if (!count)
        return count.error();
    Statement select(connection, u"SELECT %1 FROM referral ORDER BY id"_s.arg(referralColumns()));
    Result<std::vector<Referral>> referrals = rowsFrom(select, referralFrom, size_t(*count));
    if (!referrals || (hidden->isEmpty() && merged->isEmpty()))
        return referrals;
    std::erase_if(*referrals, [&](Referral &referral) {
        standIn(referral, *merged);
        const bool isOwn = referral.closesCircle && referral.referrer == referral.friendId;
        return isOwn || hidden->contains(referral.referrer) || hidden->contains(referral.friendId);
    });
    return referrals;
}

Result<SegmentMembers> readSegmentMembers(Connection &connection, SegmentId segment)
{
    SegmentMembers members;
    Statement name(connection, u"SELECT name, filter FROM segment WHERE id = ?1"_s);
    const Result<bool> found = name.bind(segment).next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, u"segment %1"_s.arg(segment.value())};
    members.name = name.text(0);
    if (!name.text(1).isEmpty())
        return Error{Error::Kind::NewerVersion, u"segment %1 has a saved filter"_s.arg(segment.value())};
    Statement select(connection,
                     u"SELECT id FROM customer WHERE segment_id = ?1 AND merged_into IS NULL AND "
                     "(batch_id IS NULL OR %1) ORDER BY id"_s.arg(QLatin1StringView(shownBatches)));
    select.bind(segment);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return members;
        members.customers.push_back(select.id<CustomerId>(0));
    }
}

Result<SegmentId> findSegment(Connection &connection, const QString &name)
{
    Statement select(connection, u"SELECT id, name FROM segment ORDER BY id"_s);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return Error{Error::Kind::NotFound, u"segment %1"_s.arg(name)};
        const auto id = select.id<SegmentId>(0);
        if (select.text(1).compare(name, Qt::CaseInsensitive) == 0 || QString::number(id.value()) == name)
            return id;
    }
}

} // namespace Shopbell
