// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mergestore.h"

#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/mergedconsents.h"
#include "storage/mergedrows.h"
#include "storage/mergefields.h"
#include "storage/referralstore.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool isParked(const MergedKind &kind)
{
    const QLatin1StringView entity(kind.entity);
    return entity == QLatin1StringView(Merged::parkedContact.entity)
        || entity == QLatin1StringView(Merged::parkedConsent.entity);
}

/// The other name under which a merge may have noted the same row; its own where there is none.
QString otherNameOf(const MergedKind &kind)
{
    const QLatin1StringView table(kind.table);
    if (table == QLatin1StringView(Merged::contact.table))
        return QString::fromLatin1(isParked(kind) ? Merged::contact.entity : Merged::parkedContact.entity);
    if (table == QLatin1StringView(Merged::consent.table))
        return QString::fromLatin1(isParked(kind) ? Merged::consent.entity : Merged::parkedConsent.entity);
    return QString::fromLatin1(kind.entity);
}

constexpr QLatin1StringView mergeColumns("id, kept_id, gone_id, at, replaced");

QString worded(const char *sql, const MergedKind &kind)
{
    return QString::fromLatin1(sql).arg(QLatin1StringView(kind.table), QLatin1StringView(kind.owner));
}
} // namespace

Status MergeStore::note(MergeId merge, const QString &entity, qint64 row)
{
    Statement insert(m_connection, u"INSERT INTO customer_merge_row (merge_id, entity, row_id) VALUES (?1, ?2, ?3)"_s);
    return insert.bind(merge, entity, row).run();
}

Result<MergeId> MergeStore::merge(const Customer &merged, const Customer &kept, const Customer &gone, qint64 now)
{
    Merge merge{{}, kept.id, gone.id, now, differences(kept, merged)};
    {
        Statement insert(m_connection,
                         u"INSERT INTO customer_merge (kept_id, gone_id, at, replaced) VALUES (?1, ?2, ?3, ?4)"_s);
        if (Status ran = insert.bind(kept.id, gone.id, now, jsonText(merge.replaced)).run(); !ran)
            return ran.error();
        merge.id = MergeId(m_connection.lastInsertId());
    }
    if (Status noted = noteOwnRefusals(m_connection, merge.id, merge.kept); !noted)
        return noted.error();
    if (Status moved = moveReferrals(merge); !moved)
        return moved.error();
    if (Status moved = moveRows(merge); !moved)
        return moved.error();
    if (Status parked = parkRefusedConsents(m_connection, merge.id, merge.kept, merge.gone); !parked)
        return parked.error();
    if (Status moved = moveContacts(merge, merged.contacts); !moved)
        return moved.error();
    if (Status ordered = orderContacts(merge, merged.contacts); !ordered)
        return ordered.error();
    for (const QString &field : merge.replaced.keys()) {
        if (Status set = setMergeField(m_connection, kept.id, field, merge.replaced[field].toArray().at(1)); !set)
            return set.error();
    }
    Statement mark(m_connection, u"UPDATE customer SET merged_into = ?2 WHERE id = ?1"_s);
    if (Status marked = mark.bind(gone.id, kept.id).run(); !marked)
        return marked.error();
    return merge.id;
}

Status MergeStore::moveRows(const Merge &merge)
{
    for (const MergedKind &kind : wholeMergedKinds()) {
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
    for (const MergedKind *kind : {&Merged::friendOf, &Merged::referrer}) {
        Statement select(m_connection,
                         u"SELECT %1 FROM referral WHERE %2 = ?1 ORDER BY id"_s.arg(referralColumns(),
                                                                                    QLatin1StringView(kind->owner)));
        select.bind(merge.gone);
        const Result<std::vector<Referral>> theirs = rowsFrom(select, referralFrom);
        if (!theirs)
            return theirs.error();
        for (const Referral &referral : *theirs) {
            const CustomerId referrer = kind == &Merged::referrer ? merge.kept : referral.referrer;
            const CustomerId friendId = kind == &Merged::friendOf ? merge.kept : referral.friendId;
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
        const MergedKind &kind = isChosen ? Merged::contact : Merged::parkedContact;
        if (Status noted = note(merge.id, QString::fromLatin1(kind.entity), id.value()); !noted)
            return noted;
    }
    return done();
}

Status MergeStore::orderContacts(Merge &merge, const std::vector<ContactPoint> &chosen)
{
    Statement select(m_connection, u"SELECT id, place FROM contact_point WHERE customer_id = ?1 ORDER BY place, id"_s);
    select.bind(merge.kept);
    const auto present =
        rowsFrom(select, [](const Statement &row) { return std::pair(row.id<ContactPointId>(0), row.integer(1)); });
    if (!present)
        return present.error();
    auto wanted = *present;
    std::ranges::stable_sort(wanted, {}, [&chosen](const auto &contact) {
        return std::ranges::find(chosen, contact.first, &ContactPoint::id) - chosen.begin();
    });
    if (wanted == *present)
        return done();
    for (size_t at = 0; at < wanted.size(); ++at) {
        const auto &[id, place] = wanted[at];
        if (place != qint64(at))
            merge.replaced[fieldOfContact(id)] = QJsonArray{place, qint64(at)};
    }
    return writeReplaced(merge);
}

Status MergeStore::writeReplaced(const Merge &merge)
{
    Statement update(m_connection, u"UPDATE customer_merge SET replaced = ?2 WHERE id = ?1"_s);
    return update.bind(merge.id, jsonText(merge.replaced)).run();
}

MergeStore::Merge MergeStore::mergeFrom(const Statement &row)
{
    return {row.id<MergeId>(0), row.id<CustomerId>(1), row.id<CustomerId>(2), row.integer(3),
            QJsonDocument::fromJson(row.text(4).toUtf8()).object()};
}

Result<MergeStore::Merge> MergeStore::find(MergeId id) const
{
    Statement select(m_connection, u"SELECT %1 FROM customer_merge WHERE id = ?1"_s.arg(mergeColumns));
    select.bind(id);
    return rowFrom(select, u"merge %1"_s.arg(id.value()), mergeFrom);
}

Result<std::pair<CustomerId, CustomerId>> MergeStore::unmerge(MergeId id)
{
    const Result<Merge> merge = find(id);
    if (!merge)
        return merge.error();
    const Result<CustomerId> person = standingCustomer(m_connection, merge->kept);
    if (!person)
        return person.error();
    if (Status back = giveRowsBack(*merge, *person); !back)
        return back.error();
    const Result<std::vector<ConsentId>> refusals = arrivedRefusals(m_connection, id, *person);
    if (!refusals)
        return refusals.error();
    for (const CustomerId each : {merge->kept, merge->gone}) {
        if (Status parked = parkReturnedConsents(m_connection, each); !parked)
            return parked.error();
    }
    if (Status back = giveFieldsBack(*merge); !back)
        return back.error();
    Statement stand(m_connection, u"UPDATE customer SET merged_into = NULL WHERE id = ?1"_s);
    if (Status ran = stand.bind(merge->gone).run(); !ran)
        return ran.error();
    if (Status given = giveArrivedOrders(*merge); !given)
        return given.error();
    for (const ConsentId refusal : *refusals) {
        if (Status given = giveRefusal(*merge, refusal); !given)
            return given.error();
    }
    Statement forget(m_connection, u"DELETE FROM customer_merge WHERE id = ?1"_s);
    if (Status ran = forget.bind(id).run(); !ran)
        return ran.error();
    for (const CustomerId each : {*person, merge->gone}) {
        if (Status brought = bringUpConsents(m_connection, each); !brought)
            return brought.error();
    }
    return std::pair(merge->kept, merge->gone);
}

/// A file may have named either; and what is refused is not preferred.
Status MergeStore::giveRefusal(const Merge &merge, ConsentId refusal)
{
    if (Status copied = copyRefusal(m_connection, refusal, merge.gone); !copied)
        return copied;
    Statement prefer(m_connection,
                     u"UPDATE customer SET preferred_way = 0 WHERE id IN (?1, ?2) "
                     "AND preferred_way = (SELECT kind FROM consent WHERE id = ?3)"_s);
    return prefer.bind(merge.kept, merge.gone, refusal).run();
}

Status MergeStore::giveRowsBack(const Merge &merge, CustomerId person)
{
    Statement select(m_connection, u"SELECT entity, row_id FROM customer_merge_row WHERE merge_id = ?1"_s);
    select.bind(merge.id);
    const auto moved = rowsFrom(select, [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); });
    if (!moved)
        return moved.error();
    for (const auto &[entity, row] : *moved) {
        const MergedKind *kind = mergedKindNamed(entity);
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
        if (*standing != person)
            continue; // Somebody else's since.
        Statement back(m_connection, worded("UPDATE %1 SET %2 = ?2 WHERE id = ?1", *kind));
        if (Status ran = back.bind(row, isParked(*kind) ? merge.kept : merge.gone).run(); !ran)
            return ran;
        // Later merges moved the row only because this one had brought it.
        Statement forget(
            m_connection,
            u"DELETE FROM customer_merge_row WHERE merge_id > ?1 AND entity IN (?2, ?3, ?4) AND row_id = ?5"_s);
        const bool isConsent = QLatin1StringView(kind->table) == QLatin1StringView(Merged::ownRefusal.table);
        const QString own = isConsent ? QString::fromLatin1(Merged::ownRefusal.entity) : entity;
        if (Status ran = forget.bind(merge.id, entity, otherNameOf(*kind), own, row).run(); !ran)
            return ran;
    }
    return done();
}

Status MergeStore::giveFieldsBack(const Merge &merge)
{
    Statement select(m_connection, u"SELECT %1 FROM customer_merge WHERE id > ?1 ORDER BY id"_s.arg(mergeColumns));
    select.bind(merge.id);
    auto later = rowsFrom(select, mergeFrom);
    if (!later)
        return later.error();
    for (const QString &field : merge.replaced.keys()) {
        const QJsonArray was = merge.replaced[field].toArray();
        if (const std::optional<ContactPointId> contact = contactIn(field)) {
            const Result<bool> isBack = giveContactBack(*contact, merge, *later);
            if (!isBack)
                return isBack.error();
            if (*isBack)
                continue;
        }
        // A later merge that replaced what this one had put there gives back what stood before this one.
        const auto next = std::ranges::find_if(*later, [&](const Merge &each) {
            return each.replaced.contains(field) && (contactIn(field) || each.kept == merge.kept);
        });
        if (next != later->end()) {
            const QJsonArray then = next->replaced[field].toArray();
            if (then.at(0) != was.at(1))
                continue; // The owner changed it in between.
            next->replaced[field] = QJsonArray{was.at(0), then.at(1)};
            if (Status written = writeReplaced(*next); !written)
                return written;
            continue;
        }
        const Result<QJsonValue> now = mergeField(m_connection, merge.kept, field);
        if (!now)
            return now.error();
        if (*now != was.at(1))
            continue;
        if (Status set = setMergeField(m_connection, merge.kept, field, was.at(0)); !set)
            return set;
    }
    return done();
}

Result<bool> MergeStore::giveContactBack(ContactPointId contact, const Merge &merge, std::vector<Merge> &later)
{
    {
        Statement theirs(m_connection, u"SELECT 1 FROM contact_point WHERE id = ?1 AND customer_id = ?2"_s);
        const Result<bool> isTheirs = theirs.bind(contact, merge.gone).next();
        if (!isTheirs || !*isTheirs)
            return isTheirs;
    }
    const QString field = fieldOfContact(contact);
    const QJsonArray was = merge.replaced[field].toArray();
    QJsonValue earlier = was.at(0);
    QJsonValue given = was.at(1);
    for (Merge &each : later) {
        if (!each.replaced.contains(field))
            continue;
        const QJsonArray then = each.replaced[field].toArray();
        if (then.at(0) != given)
            earlier = then.at(0); // The owner's order of then.
        given = then.at(1);
        each.replaced.remove(field);
        if (Status written = writeReplaced(each); !written)
            return written.error();
    }
    const Result<QJsonValue> now = mergeField(m_connection, merge.gone, field);
    if (!now)
        return now.error();
    if (*now != given)
        return true; // The owner ordered them since.
    if (Status set = setMergeField(m_connection, merge.gone, field, earlier); !set)
        return set.error();
    return true;
}

Status MergeStore::markNotTheSame(CustomerId one, CustomerId other)
{
    Statement insert(m_connection,
                     u"INSERT INTO not_the_same (customer_a, customer_b) VALUES (?1, ?2) ON CONFLICT DO NOTHING"_s);
    return insert.bind(std::min(one, other), std::max(one, other)).run();
}

} // namespace Shopbell
