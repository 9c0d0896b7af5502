// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mergestore.h"

#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/referralstore.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Where a kind of row says whose it is. The name stands in customer_merge_row.
struct Kind
{
    const char *entity;
    const char *table;
    const char *owner;
};
constexpr Kind wholeKinds[] = {
    {"purchase", "purchase", "customer_id"}, {"review", "review", "customer_id"},
    {"score", "score", "customer_id"},       {"customer_note", "customer_note", "customer_id"},
    {"need", "need", "customer_id"},         {"consent", "consent", "customer_id"},
};
constexpr Kind referrerKind{"referrer", "referral", "referrer_id"};
constexpr Kind friendKind{"friend", "referral", "friend_id"};
constexpr Kind contactKind{"contact_point", "contact_point", "customer_id"};
/// A contact of the kept entry that was not chosen: it waits with the gone one.
constexpr Kind parkedKind{"contact_parked", "contact_point", "customer_id"};

const Kind *kindNamed(const QString &entity)
{
    for (const Kind &kind : wholeKinds) {
        if (entity == QLatin1StringView(kind.entity))
            return &kind;
    }
    for (const Kind *kind : {&referrerKind, &friendKind, &contactKind, &parkedKind}) {
        if (entity == QLatin1StringView(kind->entity))
            return kind;
    }
    return nullptr;
}

QString worded(const char *sql, const Kind &kind)
{
    return QString::fromLatin1(sql).arg(QLatin1StringView(kind.table), QLatin1StringView(kind.owner));
}

/// The fields that a merge may replace, by the columns of `customer`.
constexpr const char *fields[] = {"name", "preferred_way", "segment_id", "known_by"};

QJsonObject fieldsOf(const Customer &customer)
{
    return {{u"name"_s, customer.name},
            {u"preferred_way"_s, int(customer.preferred)},
            {u"segment_id"_s, customer.segment.value()},
            {u"known_by"_s, customer.knownBy.value()}};
}

QJsonObject differences(const Customer &before, const Customer &after)
{
    const QJsonObject earlier = fieldsOf(before);
    const QJsonObject later = fieldsOf(after);
    QJsonObject replaced;
    for (const QString &field : earlier.keys()) {
        if (earlier[field] != later[field])
            replaced[field] = QJsonArray{earlier[field], later[field]};
    }
    return replaced;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Status setField(Connection &connection, CustomerId customer, const QString &field, const QJsonValue &value)
{
    Statement update(connection, u"UPDATE customer SET %1 = ?2 WHERE id = ?1"_s.arg(field));
    if (value.isString())
        return update.bind(customer, value.toString()).run();
    if (field.endsWith("_way"_L1))
        return update.bind(customer, value.toInteger()).run();
    // An id; what it named may have been deleted since.
    Statement there(connection,
                    field == "segment_id"_L1 ? u"SELECT 1 FROM segment WHERE id = ?1"_s
                                             : u"SELECT 1 FROM team_member WHERE id = ?1"_s);
    const Result<bool> found = there.bind(value.toInteger()).next();
    if (!found)
        return found.error();
    return update.bind(customer, *found ? std::optional(value.toInteger()) : std::nullopt).run();
}

Result<QJsonValue> fieldOf(Connection &connection, CustomerId customer, const QString &field)
{
    Statement select(connection, u"SELECT ifnull(%1, 0) FROM customer WHERE id = ?1"_s.arg(field));
    select.bind(customer);
    return rowFrom(select, field, [&field](const Statement &row) {
        return field == "name"_L1 ? QJsonValue(row.text(0)) : QJsonValue(row.integer(0));
    });
}
} // namespace

Status MergeStore::note(MergeId merge, const QString &entity, qint64 row)
{
    Statement insert(m_connection, u"INSERT INTO customer_merge_row (merge_id, entity, row_id) VALUES (?1, ?2, ?3)"_s);
    return insert.bind(merge, entity, row).run();
}

Result<MergeId> MergeStore::merge(const Customer &merged, const Customer &kept, const Customer &gone, qint64 now)
{
    Merge merge{{}, kept.id, gone.id, differences(kept, merged)};
    {
        Statement insert(m_connection,
                         u"INSERT INTO customer_merge (kept_id, gone_id, at, replaced) VALUES (?1, ?2, ?3, ?4)"_s);
        if (Status ran = insert.bind(kept.id, gone.id, now, jsonText(merge.replaced)).run(); !ran)
            return ran.error();
        merge.id = MergeId(m_connection.lastInsertId());
    }
    if (Status moved = moveReferrals(merge); !moved)
        return moved.error();
    if (Status moved = moveRows(merge); !moved)
        return moved.error();
    if (Status moved = moveContacts(merge, merged.contacts); !moved)
        return moved.error();
    for (const QString &field : merge.replaced.keys()) {
        if (Status set = setField(m_connection, kept.id, field, merge.replaced[field].toArray().at(1)); !set)
            return set.error();
    }
    Statement mark(m_connection, u"UPDATE customer SET merged_into = ?2 WHERE id = ?1"_s);
    if (Status marked = mark.bind(gone.id, kept.id).run(); !marked)
        return marked.error();
    return merge.id;
}

Status MergeStore::moveRows(const Merge &merge)
{
    for (const Kind &kind : wholeKinds) {
        Statement remember(m_connection,
                           worded("INSERT INTO customer_merge_row (merge_id, entity, row_id) "
                                  "SELECT ?1, ?2, id FROM %1 WHERE %2 = ?3",
                                  kind));
        if (Status ran = remember.bind(merge.id, QString::fromLatin1(kind.entity), merge.gone).run(); !ran)
            return ran;
        Statement move(m_connection, worded("UPDATE %1 SET %2 = ?2 WHERE %2 = ?1", kind));
        if (Status ran = move.bind(merge.gone, merge.kept).run(); !ran)
            return ran;
    }
    return done();
}

Status MergeStore::moveReferrals(const Merge &merge)
{
    const ReferralStore referrals(m_connection);
    for (const Kind *kind : {&friendKind, &referrerKind}) {
        Statement select(m_connection,
                         u"SELECT %1 FROM referral WHERE %2 = ?1 ORDER BY id"_s.arg(referralColumns(),
                                                                                    QLatin1StringView(kind->owner)));
        select.bind(merge.gone);
        const Result<std::vector<Referral>> theirs = rowsFrom(select, referralFrom);
        if (!theirs)
            return theirs.error();
        for (const Referral &referral : *theirs) {
            const CustomerId referrer = kind == &referrerKind ? merge.kept : referral.referrer;
            const CustomerId friendId = kind == &friendKind ? merge.kept : referral.friendId;
            if (referrer.isStored() && friendId.isStored()) {
                const Result<ReferralRefusal> refusal = referrals.refusal(referrer, friendId, referral.id);
                if (!refusal)
                    return refusal.error();
                if (*refusal != ReferralRefusal::None)
                    continue;
            }
            Statement move(m_connection, worded("UPDATE %1 SET %2 = ?2 WHERE id = ?1", *kind));
            if (Status ran = move.bind(referral.id, merge.kept).run(); !ran)
                return ran;
            if (Status noted = note(merge.id, QString::fromLatin1(kind->entity), referral.id.value()); !noted)
                return noted;
        }
    }
    return done();
}

Status MergeStore::moveContacts(const Merge &merge, const std::vector<ContactPoint> &chosen)
{
    Statement select(m_connection, u"SELECT id, customer_id FROM contact_point WHERE customer_id IN (?1, ?2)"_s);
    select.bind(merge.kept, merge.gone);
    const auto all = rowsFrom(
        select, [](const Statement &row) { return std::pair(row.id<ContactPointId>(0), row.id<CustomerId>(1)); });
    if (!all)
        return all.error();
    for (const auto &[id, owner] : *all) {
        const bool isChosen = std::ranges::find(chosen, id, &ContactPoint::id) != chosen.end();
        const CustomerId belongs = isChosen ? merge.kept : merge.gone;
        if (owner == belongs)
            continue;
        Statement move(m_connection, u"UPDATE contact_point SET customer_id = ?2 WHERE id = ?1"_s);
        if (Status ran = move.bind(id, belongs).run(); !ran)
            return ran;
        const Kind &kind = isChosen ? contactKind : parkedKind;
        if (Status noted = note(merge.id, QString::fromLatin1(kind.entity), id.value()); !noted)
            return noted;
    }
    return done();
}

Result<MergeStore::Merge> MergeStore::find(MergeId id) const
{
    Statement select(m_connection, u"SELECT id, kept_id, gone_id, replaced FROM customer_merge WHERE id = ?1"_s);
    select.bind(id);
    return rowFrom(select, u"merge %1"_s.arg(id.value()), [](const Statement &row) {
        return Merge{row.id<MergeId>(0), row.id<CustomerId>(1), row.id<CustomerId>(2),
                     QJsonDocument::fromJson(row.text(3).toUtf8()).object()};
    });
}

Result<std::pair<CustomerId, CustomerId>> MergeStore::unmerge(MergeId id)
{
    const Result<Merge> merge = find(id);
    if (!merge)
        return merge.error();
    if (Status back = giveRowsBack(*merge); !back)
        return back.error();
    if (Status back = giveFieldsBack(*merge); !back)
        return back.error();
    Statement stand(m_connection, u"UPDATE customer SET merged_into = NULL WHERE id = ?1"_s);
    if (Status ran = stand.bind(merge->gone).run(); !ran)
        return ran.error();
    Statement forget(m_connection, u"DELETE FROM customer_merge WHERE id = ?1"_s);
    if (Status ran = forget.bind(id).run(); !ran)
        return ran.error();
    return std::pair(merge->kept, merge->gone);
}

Status MergeStore::giveRowsBack(const Merge &merge)
{
    const Result<CustomerId> person = standingCustomer(m_connection, merge.kept);
    if (!person)
        return person.error();
    Statement select(m_connection, u"SELECT entity, row_id FROM customer_merge_row WHERE merge_id = ?1"_s);
    select.bind(merge.id);
    const auto moved = rowsFrom(select, [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!moved)
        return moved.error();
    for (const auto &[entity, row] : *moved) {
        const Kind *kind = kindNamed(entity);
        if (!kind)
            continue; // Of a newer program.
        CustomerId owner;
        {
            Statement whose(m_connection, worded("SELECT %2 FROM %1 WHERE id = ?1 AND %2 IS NOT NULL", *kind));
            const Result<bool> found = whose.bind(row).next();
            if (!found)
                return found.error();
            if (!*found)
                continue; // Gone since, or of nobody.
            owner = whose.id<CustomerId>(0);
        }
        const Result<CustomerId> standing = standingCustomer(m_connection, owner);
        if (!standing)
            return standing.error();
        if (*standing != *person)
            continue; // Somebody else's since.
        Statement back(m_connection, worded("UPDATE %1 SET %2 = ?2 WHERE id = ?1", *kind));
        if (Status ran = back.bind(row, kind == &parkedKind ? merge.kept : merge.gone).run(); !ran)
            return ran;
        // Later merges moved the row only because this one had brought it.
        const bool isContact = kind == &contactKind || kind == &parkedKind;
        Statement forget(
            m_connection,
            u"DELETE FROM customer_merge_row WHERE merge_id > ?1 AND entity IN (?2, ?3) AND row_id = ?4"_s);
        const QString otherName =
            isContact ? QString::fromLatin1(kind == &contactKind ? parkedKind.entity : contactKind.entity) : entity;
        if (Status ran = forget.bind(merge.id, entity, otherName, row).run(); !ran)
            return ran;
    }
    return done();
}

Status MergeStore::giveFieldsBack(const Merge &merge)
{
    Statement select(
        m_connection,
        u"SELECT id, kept_id, gone_id, replaced FROM customer_merge WHERE kept_id = ?1 AND id > ?2 ORDER BY id"_s);
    select.bind(merge.kept, merge.id);
    auto later = rowsFrom(select, [](const Statement &row) {
        return Merge{row.id<MergeId>(0), row.id<CustomerId>(1), row.id<CustomerId>(2),
                     QJsonDocument::fromJson(row.text(3).toUtf8()).object()};
    });
    if (!later)
        return later.error();
    for (const char *name : fields) {
        const QString field = QString::fromLatin1(name);
        if (!merge.replaced.contains(field))
            continue;
        const QJsonArray was = merge.replaced[field].toArray();
        // A later merge that replaced what this one had put there gives back what stood before this one.
        const auto next =
            std::ranges::find_if(*later, [&field](const Merge &each) { return each.replaced.contains(field); });
        if (next != later->end()) {
            const QJsonArray then = next->replaced[field].toArray();
            if (then.at(0) != was.at(1))
                continue; // The owner changed it in between.
            next->replaced[field] = QJsonArray{was.at(0), then.at(1)};
            Statement update(m_connection, u"UPDATE customer_merge SET replaced = ?2 WHERE id = ?1"_s);
            if (Status ran = update.bind(next->id, jsonText(next->replaced)).run(); !ran)
                return ran;
            continue;
        }
        const Result<QJsonValue> now = fieldOf(m_connection, merge.kept, field);
        if (!now)
            return now.error();
        if (*now != was.at(1))
            continue;
        if (Status set = setField(m_connection, merge.kept, field, was.at(0)); !set)
            return set;
    }
    return done();
}

Status MergeStore::markNotTheSame(CustomerId one, CustomerId other)
{
    Statement insert(m_connection,
                     u"INSERT INTO not_the_same (customer_a, customer_b) VALUES (?1, ?2) ON CONFLICT DO NOTHING"_s);
    return insert.bind(std::min(one, other), std::max(one, other)).run();
}

} // namespace Shopbell
