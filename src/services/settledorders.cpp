// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/purchasewriter.h"
#include "storage/bulkrows.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdlib>

// What a file of purchases means for orders that are known and for those that it takes back, when it is read to its end.

namespace Shopbell {

namespace {
constexpr int seenAtOnce = 100;
constexpr TeamMemberId someMember(1); ///< Until it is sure that who served is wanted.

/// Gives an order what all its credit notes take back, unless more is known to be refunded: an order may say itself what
/// they say.
void refund(Purchase &order, qint64 byNotes)
{
    order.refundedMinor = std::max(order.refundedMinor, byNotes);
    if (order.amount && order.refundedMinor >= order.amount->minor && !order.counts() && !isFinal(order.status)
        && order.amount->minor > 0)
        order.status = PurchaseStatus::Refunded;
}
} // namespace

/// The order that a credit note names, or whose number it bears if no more is taken back than was paid.
Result<std::optional<StoredPurchase>> PurchaseWriter::orderTakenBack(ArrivingPurchases &table,
                                                                     const UnlinkedCredit &credit,
                                                                     const Purchase &note) const
{
    if (!credit.bearsNumber)
        return table.creditedBy(credit, note);
    if (!mayTakeBack(note))
        return std::optional<StoredPurchase>(); // Further rows made more than nothing of it.
    const Result<std::vector<StoredPurchase>> orders = table.creditedByNumber(credit, note);
    if (!orders)
        return orders.error();
    const auto fits = std::ranges::find_if(*orders, [&](const StoredPurchase &stored) {
        return covers(m_refunded.value(stored.purchase.id, stored.purchase), note);
    });
    return fits == orders->end() ? std::nullopt : std::optional(*fits);
}

/// One that was there before is linked with what else the import replaces of it.
Status PurchaseWriter::linkNote(ArrivingPurchases &table, const StoredPurchase &note, PurchaseId order)
{
    if (note.ofThisImport)
        return table.link(note.purchase.id, order);
    m_linked.insert(note.purchase.id, order);
    return done();
}

/// What the credit notes of an order take back with one more, which is not linked yet.
Result<qint64> PurchaseWriter::takenBackWith(ArrivingPurchases &table, const Purchase &note, PurchaseId order)
{
    auto sum = m_takenBack.find(order);
    if (sum == m_takenBack.end()) {
        const Result<qint64> before = table.takenBackFrom(order);
        if (!before)
            return before;
        sum = m_takenBack.insert(order, *before);
    }
    *sum = boundedSum(*sum, std::abs(note.amount.value_or(Money()).minor));
    return *sum;
}

/// Links a credit note to the order it names and takes its amount back from it.
Status PurchaseWriter::linkCredit(Connection &connection, const UnlinkedCredit &credit)
{
    ArrivingPurchases table = rows(connection);
    const Result<StoredPurchase> note = table.find(credit.credit);
    if (!note)
        return note.error();
    if (!note->ofThisImport) {
        const Result<bool> owners = table.isOwners(credit.credit);
        if (!owners || *owners)
            return owners ? done() : Status(owners.error());
    }
    const auto found = orderTakenBack(table, credit, note->purchase);
    if (!found)
        return found.error();
    if (!*found)
        return done();
    Purchase order = (*found)->purchase;
    const Result<qint64> back = takenBackWith(table, note->purchase, order.id);
    if (!back)
        return back.error();
    if (Status linked = linkNote(table, *note, order.id); !linked)
        return linked;
    if (note->ofThisImport && note->purchase.status != PurchaseStatus::CreditNote) {
        Purchase own = note->purchase;
        count(own, -1);
        own.status = PurchaseStatus::CreditNote;
        count(own, 1);
        if (Status updated = table.updateTotals(own); !updated)
            return updated;
    }
    if (!(*found)->ofThisImport) {
        order = m_refunded.value(order.id, order);
        refund(order, *back);
        m_refunded.insert(order.id, order);
        return prepareRow(connection, order.id.value(), replacedAsJson((*found)->purchase, order));
    }
    count(order, -1);
    refund(order, *back);
    count(order, 1);
    return table.updateTotals(order);
}

/// Whether the file says something newer of a purchase that was there before.
Status PurchaseWriter::compare(Connection &connection, const SeenPurchase &seen)
{
    ArrivingPurchases table = rows(connection);
    const Result<StoredPurchase> stored = table.find(seen.id);
    if (!stored)
        return stored.error();
    const Result<std::vector<PurchaseItem>> items = table.itemsOf(seen.id);
    if (!items)
        return items.error();
    const Purchase known = m_refunded.value(seen.id, stored->purchase);
    IncomingPurchase said = seen.said;
    if (!said.servedBy.isEmpty())
        said.purchase.servedBy = someMember;
    std::optional<Purchase> newer = withNewer(known, *items, std::move(said));
    if (const PurchaseId order = m_linked.value(seen.id); order.isStored()) {
        newer = newer.value_or(known);
        newer->refundOf = order;
        newer->status = PurchaseStatus::CreditNote;
    }
    const OrderNaming named = seen.named.isOfAnotherThan(*stored) ? seen.named : OrderNaming();
    if (!newer && !named.customer.isStored())
        return done();
    const Result<bool> isOwners = table.isOwners(seen.id);
    if (!isOwners)
        return isOwners.error();
    if (*isOwners)
        return done(); // The owner's word wins.
    if (newer && newer->servedBy != known.servedBy) {
        const Result<TeamMemberId> member = teamMemberFor(connection, seen.said.servedBy);
        if (!member)
            return member.error();
        newer->servedBy = *member;
    }
    m_report.alreadyThere -= seen.records;
    m_report.updated += seen.records;
    m_ordersUpdated += !m_told.contains(seen.id);
    return prepareRow(connection, seen.id.value(), replacedAsJson(known, newer.value_or(known), named));
}

/// Whether there were any credit notes left to link.
Result<bool> PurchaseWriter::linkPiece(Connection &connection)
{
    ArrivingPurchases table = rows(connection);
    QElapsedTimer time;
    time.start();
    for (bool any = false;; any = true) {
        if (any && time.elapsed() >= pieceMilliseconds / 2)
            return true;
        const Result<std::optional<UnlinkedCredit>> credit = table.takeUnlinked();
        if (!credit)
            return credit.error();
        if (!*credit)
            return any;
        if (Status linked = linkCredit(connection, **credit); !linked)
            return linked.error();
    }
}

/// Whether there were any known orders left to compare.
Result<bool> PurchaseWriter::comparePiece(Connection &connection)
{
    QElapsedTimer time;
    time.start();
    const Result<std::vector<SeenPurchase>> seen = rows(connection).seenAfter(m_comparedTo, seenAtOnce);
    if (!seen)
        return seen.error();
    for (const SeenPurchase &one : *seen) {
        if (Status compared = compare(connection, one); !compared)
            return compared.error();
        m_comparedTo = one.id;
        if (time.elapsed() >= pieceMilliseconds / 2)
            break;
    }
    m_progress.updated = m_report.updated;
    m_progress.seen = m_report.alreadyThere;
    return !seen->empty();
}

Result<bool> PurchaseWriter::finishPiece(Connection &connection)
{
    if (const Result<bool> linked = linkPiece(connection); !linked || *linked)
        return linked;
    if (!m_allCompared) {
        const Result<bool> compared = comparePiece(connection);
        if (!compared)
            return compared;
        m_allCompared = !*compared;
        return true;
    }
    if (!m_credited.isEmpty()) {
        const Result<int> onlyCredit = rows(connection).countOnlyCreditNotes(takeCredited());
        if (!onlyCredit)
            return onlyCredit.error();
        m_report.onlyCreditNotes += *onlyCredit;
        return true;
    }
    return swapPrepared(connection);
}

std::vector<CustomerId> PurchaseWriter::takeCredited()
{
    std::vector<CustomerId> taken;
    auto next = m_credited.begin();
    while (next != m_credited.end() && taken.size() < size_t(seenAtOnce)) {
        taken.push_back(*next);
        next = m_credited.erase(next);
    }
    return taken;
}

} // namespace Shopbell
