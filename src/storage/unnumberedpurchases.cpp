// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivingpurchases.h"
#include "storage/connection.h"
#include "storage/statement.h"

// Which purchase of the shop a row without an order number is of.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The first id that is not among the others.
Result<PurchaseId> firstIdOf(Statement &select, const QSet<PurchaseId> &others)
{
    for (;;) {
        const Result<bool> found = select.next();
        if (!found)
            return found.error();
        if (!*found)
            return PurchaseId();
        const auto id = select.id<PurchaseId>(0);
        if (!others.contains(id))
            return id;
    }
}

/// Without a number, and not claimed by the import ?1.
constexpr auto isUnclaimed = "ifnull((SELECT batch_id FROM purchase_sighting WHERE purchase_id = purchase.id), 0) "
                             "IS NOT ?1 AND order_number IS NULL"_L1;
/// Before the rows of the import ?1, of which very many may be equal.
constexpr auto isEarlier = "id < ifnull((SELECT first_id FROM import_batch WHERE id = ?1), 9223372036854775807)"_L1;
} // namespace

Result<PurchaseId> ArrivingPurchases::unclaimedByKey(const Purchase &purchase, const QSet<PurchaseId> &claimed)
{
    // Of equal ones that with the same outcome, so that each keeps its own, else one that may still have another.
    for (const auto which : {"status = ?3"_L1, "status <> ?3 ORDER BY status > 1"_L1}) {
        Statement select(m_connection,
                         u"SELECT id FROM purchase WHERE content_key = ?2 AND %1 AND %2 AND %3 AND %4"_s.arg(
                             isEarlier, isUnclaimed, m_shown, which));
        Result<PurchaseId> same = firstIdOf(select.bind(m_batch, purchase.contentKey, int(purchase.status)), claimed);
        if (!same || same->isStored())
            return same;
    }
    return PurchaseId();
}

// One that the owner typed has no content key, and one whose customer became another has another.
Result<PurchaseId> ArrivingPurchases::unclaimedByCustomer(const Purchase &purchase, const QSet<PurchaseId> &claimed)
{
    Statement select(
        m_connection,
        u"SELECT id FROM purchase WHERE customer_id IS ?2 AND day = ?3 AND counts = ?4 AND worth_minor = ?5 "
        "AND amount_minor IS ?6 AND currency = ?7 AND (at IS NULL OR ?8 IS NULL OR at / 60000 = ?8 / 60000) "
        "AND (status = 5) = ?9 AND %1 AND %2"_s.arg(isUnclaimed, m_shown));
    const Money amount = purchase.amount.value_or(Money());
    select.bind(m_batch, purchase.customer, purchase.when.day.toJulianDay(), purchase.counts(), purchase.worth(),
                purchase.amount ? std::optional(amount.minor) : std::nullopt, amount.currency, purchase.when.at,
                purchase.status == PurchaseStatus::CreditNote);
    Result<PurchaseId> same = firstIdOf(select, claimed);
    if (!same || same->isStored() || purchase.status == PurchaseStatus::CreditNote)
        return same;
    Purchase before = purchase; // It was cancelled or taken back since.
    before.status = PurchaseStatus::Paid;
    before.refundedMinor = 0;
    const bool isAsBefore = before.worth() == purchase.worth() && before.counts() == purchase.counts();
    return isAsBefore ? same : unclaimedByCustomer(before, claimed);
}

// Their contacts came with a newer version of its file.
Result<std::optional<StoredPurchase>> ArrivingPurchases::unclaimedByName(const IncomingPurchase &row,
                                                                         const QSet<PurchaseId> &claimed)
{
    const std::vector<ContactPoint> contacts = row.person.contacts();
    if (row.person.name.isEmpty() || contacts.empty() || contacts.front().kind == ContactKind::Name)
        return std::optional<StoredPurchase>();
    IncomingPurchase named;
    named.person.name = row.person.name;
    named.purchase.when = row.purchase.when;
    named.purchase.amount = row.purchase.amount;
    named.purchase.status = row.purchase.status;
    named.purchase.contentKey = contentKeyOf(named);
    const Result<PurchaseId> same = unclaimedByKey(named.purchase, claimed);
    if (!same)
        return same.error();
    if (!same->isStored())
        return std::optional<StoredPurchase>();
    Result<StoredPurchase> stored = find(*same);
    if (!stored)
        return stored.error();
    stored->saidOf = surestContactKeyOf(named.person);
    return std::optional(std::move(*stored));
}

Status ArrivingPurchases::claim(PurchaseId id)
{
    Statement insert(m_connection,
                     u"INSERT INTO purchase_sighting (purchase_id, batch_id) VALUES (?1, ?2) "
                     "ON CONFLICT DO UPDATE SET batch_id = excluded.batch_id"_s);
    return insert.bind(id, m_batch).run();
}

Result<bool> ArrivingPurchases::noteOutcome(PurchaseId id, const IncomingPurchase &row)
{
    const Result<bool> newer = tellsOutcome(id, row);
    if (!newer || !*newer)
        return newer;
    const Status noted = noteSeen(id, outcomeOf(row), {});
    return noted ? newer : Result<bool>(noted.error());
}

Result<bool> ArrivingPurchases::tellsOutcome(PurchaseId id, const IncomingPurchase &row)
{
    if (!row.saysStatus && !row.saysRefunded)
        return false;
    const Result<StoredPurchase> stored = find(id);
    if (!stored)
        return stored.error();
    if (!withNewer(stored->purchase, {}, outcomeOf(row)))
        return false;
    const Result<bool> owners = isOwners(id);
    return owners ? Result<bool>(!*owners) : owners;
}

} // namespace Shopbell
