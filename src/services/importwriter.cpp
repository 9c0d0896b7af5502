// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importwriter.h"

#include "services/customerwriter.h"
#include "services/purchasewriter.h"
#include "services/referralwriter.h"
#include "services/reviewwriter.h"
#include "storage/bulkrows.h"
#include "storage/contacts.h"
#include "storage/customerchanges.h"
#include "storage/history.h"

#include <algorithm>

namespace Shopbell {

namespace {
Did didOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reviews:
        return Did::ImportReviews;
    case ImportKind::Purchases:
        return Did::ImportPurchases;
    case ImportKind::Customers:
        return Did::ImportCustomers;
    case ImportKind::Referrals:
        return Did::ImportReferrals;
    }
    Q_UNREACHABLE();
}

/// Nothing where the contact is a mere name.
std::optional<ProblemReason> reasonOfOther(ContactKind by)
{
    switch (by) {
    case ContactKind::Email:
        return ProblemReason::OtherThanEmail;
    case ContactKind::Phone:
        return ProblemReason::OtherThanPhone;
    case ContactKind::Number:
        return ProblemReason::OtherThanNumber;
    case ContactKind::Name:
        break;
    }
    return std::nullopt;
}

/// The column of such a contact; -1 where there is none.
int columnOf(const ImportPlan &plan, ContactKind kind, bool isFurther)
{
    using enum ImportField;
    const ImportField field = kind == ContactKind::Email ? (isFurther ? FurtherEmails : Email)
        : kind == ContactKind::Phone                     ? (isFurther ? FurtherPhones : Phone)
                                                         : (isFurther ? FurtherNumbers : CustomerNumber);
    const auto column = std::ranges::find(plan.fields, field);
    return column == plan.fields.end() ? -1 : int(column - plan.fields.begin());
}
} // namespace

ImportWriter::ImportWriter(History &history, const ImportPlan &plan, QString fileName, ImportReport &report,
                           ImportProgress &progress)
    : m_history(history)
    , m_plan(plan)
    , m_fileName(std::move(fileName))
    , m_report(report)
    , m_progress(progress)
{
}

Status ImportWriter::beginRange(Connection &connection, qint64 mostRows)
{
    const Result<BatchRange> range =
        beginBatch(connection, m_plan.kind, m_fileName, m_plan.formatName, m_history.now(), mostRows);
    if (!range)
        return range.error();
    m_range = *range;
    m_nextId = range->firstId;
    m_report.batch = range->id;
    return done();
}

Status ImportWriter::beginChange(Connection &connection)
{
    if (m_change.id.isStored())
        return done();
    m_change = Change{{}, m_history.now(), didOf(m_plan.kind), {m_range.id.value(), 0, 0}};
    const Result<ChangeId> prepared = m_history.prepare(connection, m_change, m_range.id);
    if (!prepared)
        return prepared.error();
    m_change.id = *prepared;
    return done();
}

Status ImportWriter::prepareRow(Connection &connection, qint64 row, const QString &later)
{
    if (Status begun = beginChange(connection); !begun)
        return begun;
    return BulkRows(connection, m_change).prepare(row, later);
}

Result<QString> ImportWriter::preparedRow(Connection &connection, qint64 row) const
{
    return m_change.id.isStored() ? BulkRows(connection, m_change).prepared(row) : Result<QString>(QString());
}

Status ImportWriter::changeCustomer(Connection &connection, CustomerId customer, const QString &changes)
{
    if (Status begun = beginChange(connection); !begun)
        return begun;
    const qint64 row = m_plan.kind == ImportKind::Customers ? customer.value() : rowOfCustomer(customer);
    return BulkRows(connection, m_change).changeCustomer(row, customer, changes);
}

Result<bool> ImportWriter::giveName(Connection &connection, CustomerId customer, const QString &said)
{
    const Result<WantedName> name = wantedName(connection, customer, said, m_range.id);
    if (!name || !name->isWanted)
        return name ? Result<bool>(false) : name.error();
    if (name->isOfBatch) { // It goes with the import.
        const Result<QString> given = swapChanges(connection, customer, changesForName(said));
        return given ? Result<bool>(false) : given.error();
    }
    const Status given = changeCustomer(connection, customer, changesForName(said));
    return given ? Result<bool>(true) : given.error();
}

Status ImportWriter::meet(Connection &connection, CustomerId customer, const QString &said)
{
    const Result<QString> name = keepOtherName(connection, customer, said, m_range.id);
    if (!name)
        return name.error();
    m_report.otherNames.add(said, *name, 1);
    return done();
}

Result<bool> ImportWriter::bringInPrepared(Connection &connection)
{
    return BulkRows(connection, m_change).swapPiece(Direction::Forwards);
}

Result<bool> ImportWriter::swapPrepared(Connection &connection)
{
    if (!m_change.id.isStored())
        return false;
    if (!m_moved.id.isStored()) {
        const Result<bool> more = BulkRows(connection, m_change).swapPiece(Direction::Forwards);
        if (!more || *more)
            return more;
        // In the line the import comes after what the owner did while its rows changed.
        m_moved = m_change;
        const Result<ChangeId> prepared = m_history.prepare(connection, m_moved, m_range.id);
        if (!prepared)
            return prepared.error();
        m_moved.id = *prepared;
    }
    return History::movePiece(connection, m_change.id, m_moved.id);
}

Status ImportWriter::show(Connection &connection, qint64 added, qint64 updated, const std::vector<QString> &extraNames)
{
    if (Status settled = settleBatch(connection, batchOf(m_report), m_nextId - 1, extraNames); !settled)
        return settled;
    const Change entry{m_moved.id, m_history.now(), didOf(m_plan.kind), {m_range.id.value(), added, updated}};
    if (m_moved.id.isStored()) {
        if (Status entered = m_history.enterPrepared(connection, entry); !entered)
            return entered;
        if (Status forgotten = m_history.forget(connection, m_change.id); !forgotten)
            return forgotten;
    } else if (const Result<ChangeId> entered = m_history.enter(connection, entry, ChangeState::Done, m_range.id);
               !entered) {
        return entered.error();
    }
    m_history.expect(importTouched());
    return showBatch(connection, m_range.id, true);
}

void ImportWriter::noteOther(int line, const IncomingPerson &person, ContactKind by, const ContactPoint &contact)
{
    const std::optional<ProblemReason> reason = reasonOfOther(by);
    if (!reason || contact.kind == ContactKind::Name)
        return;
    const bool isFurther = !isSaidIn(person.contacts(), contact);
    m_report.notes.add({.line = line,
                        .column = columnOf(m_plan, contact.kind, isFurther),
                        .value = contact.value,
                        .reason = *reason,
                        .author = person.name});
}

Result<bool> ImportWriter::takeBackPiece(Connection &connection)
{
    for (const Change &change : {m_moved, m_change}) {
        if (!change.id.isStored())
            continue;
        const Result<bool> more = BulkRows(connection, change).swapPiece(Direction::Backwards);
        if (!more || *more)
            return more;
    }
    return false;
}

Status ImportWriter::abandon(Connection &connection)
{
    for (bool more = true; more;) {
        const Result<bool> takenBack = takeBackPiece(connection);
        if (!takenBack)
            return takenBack.error();
        more = *takenBack;
    }
    for (const Change &change : {m_moved, m_change}) {
        if (!change.id.isStored())
            continue;
        if (Status dropped = m_history.setState(connection, change.id, ChangeState::Dropped); !dropped)
            return dropped;
    }
    return abandonBatch(connection, m_range.id, m_nextId - 1);
}

std::unique_ptr<ImportWriter> makeWriter(History &history, const ImportPlan &plan, const QString &fileName,
                                         ImportReport &report, ImportProgress &progress)
{
    switch (plan.kind) {
    case ImportKind::Reviews:
        return std::make_unique<ReviewWriter>(history, plan, fileName, report, progress);
    case ImportKind::Purchases:
        return std::make_unique<PurchaseWriter>(history, plan, fileName, report, progress);
    case ImportKind::Customers:
        return std::make_unique<CustomerWriter>(history, plan, fileName, report, progress);
    case ImportKind::Referrals:
        return std::make_unique<ReferralWriter>(history, plan, fileName, report, progress);
    }
    Q_UNREACHABLE();
}

ImportBatch batchOf(const ImportReport &report)
{
    return {.id = report.batch,
            .fileName = report.fileName,
            .format = report.plan.formatName,
            .records = report.records,
            .added = report.added,
            .updated = report.updated,
            .alreadyThere = report.alreadyThere,
            .leftOut = report.leftOut,
            .kind = report.plan.kind,
            .made = report.made};
}

int lineOf(const ArrivingRecord &record)
{
    if (const auto *review = std::get_if<ArrivingReview>(&record))
        return review->incoming.review.line;
    if (const auto *purchase = std::get_if<ArrivingPurchase>(&record))
        return purchase->incoming.purchase.line;
    if (const auto *referral = std::get_if<IncomingReferral>(&record))
        return referral->line;
    return std::get<IncomingCustomer>(record).line;
}

} // namespace Shopbell
