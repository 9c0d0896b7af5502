// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/incomingpurchase.h"
#include "domain/incomingreferral.h"
#include "services/importreviews.h"
#include "services/personkey.h"
#include "storage/batches.h"

#include <memory>
#include <variant>

namespace Shopbell {

class Connection;
class History;

// A record on its way from the parser to the writer: everything that can be worked out without the database is.

struct ArrivingReview
{
    IncomingReview incoming;
    QString channelKey;
    QByteArray extraCells; ///< JSON for review_extra, empty when there are none.
    QString phone; ///< Of whoever wrote it; the review keeps the words of the file.
};

struct ArrivingPurchase
{
    IncomingPurchase incoming;
    QString channelKey; ///< Empty: not said.
    PersonKey person; ///< Of incoming.person.
    QByteArray saidOf; ///< surestContactKeyOf() them, of an order with a number.
};

using ArrivingRecord = std::variant<ArrivingReview, ArrivingPurchase, IncomingCustomer, IncomingReferral>;

/// Physical line of the file where a record begins.
int lineOf(const ArrivingRecord &record);

/// The last step of an import: writes records in pieces under a batch that is not shown, then shows it in one small
/// transaction. One class for each kind of file. Every function but look() is one piece of the writer's time and is called
/// on the writer.
class ImportWriter
{
public:
    ImportWriter(History &history, const ImportPlan &plan, QString fileName, ImportReport &report,
                 ImportProgress &progress);
    virtual ~ImportWriter() = default;
    ImportWriter(const ImportWriter &) = delete;
    ImportWriter &operator=(const ImportWriter &) = delete;

    /// Before begin(), on a reader: what it has to know of the shop and takes long to read.
    virtual Status look(Connection &) { return done(); }
    virtual Status begin(Connection &connection, qint64 mostRows) = 0;
    /// Writes records from `next` on until a piece's time is up, and moves `next` on.
    virtual Status writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next) = 0;
    /// After the last record, piece by piece: what could not be done record by record, such as what changes in rows that
    /// are known; false when done.
    virtual Result<bool> finishPiece(Connection &connection) = 0;
    /// Shows the batch and enters the import into the line of changes.
    virtual Status finish(Connection &connection, const std::vector<QString> &extraNames) = 0;
    /// Before giveUp(), when there may be much of it: takes back what changed in rows that were there before, until a piece's
    /// time is up; false when done.
    Result<bool> takeBackPiece(Connection &connection);
    /// Leaves the shop as it was before.
    virtual Status giveUp(Connection &connection) = 0;

    /// Records of which only the writer could tell that they lead to nothing.
    const std::vector<Problem> &leftOut() const { return m_leftOut; }

protected:
    /// Makes the batch, not shown, with ids for so many rows.
    Status beginRange(Connection &connection, qint64 mostRows);
    /// Keeps what a row that was there before becomes until swapPrepared() brings it in.
    Status prepareRow(Connection &connection, qint64 row, const QString &later);
    /// What was kept for the row so far; empty: nothing.
    Result<QString> preparedRow(Connection &connection, qint64 row) const;
    /// Changes a customer who was there before at once; until it is shown, giving up takes it back.
    Status changeCustomer(Connection &connection, CustomerId customer, const QString &changes);
    /// Gives somebody who has no name the one that the file says; whether they were there before.
    Result<bool> giveName(Connection &connection, CustomerId customer, const QString &said);
    /// Counts a row of somebody whom a contact led to a customer, where the two are called otherwise (keepOtherName()).
    Status meet(Connection &connection, CustomerId customer, const QString &said);
    /// Says of a row that somebody else has a contact of it than whom it came to by a contact of the kind `by`.
    void noteOther(int line, const IncomingPerson &person, ContactKind by, const ContactPoint &contact);
    /// Brings in what is prepared so far, while more is still to be prepared, until a piece's time is up; false when it is in.
    Result<bool> bringInPrepared(Connection &connection);
    /// Brings in what was prepared and makes it ready for the line of changes, until a piece's time is up; false when all is
    /// done.
    Result<bool> swapPrepared(Connection &connection);
    /// Writes the counts down, enters the import into the line of changes and shows it. Call inside a transaction.
    Status show(Connection &connection, qint64 added, qint64 updated, const std::vector<QString> &extraNames);
    /// Takes back what is left of what was prepared and leaves it and the batch to be removed. Call inside a transaction.
    Status abandon(Connection &connection);

    History &m_history;
    const ImportPlan &m_plan;
    QString m_fileName;
    ImportReport &m_report;
    ImportProgress &m_progress;
    std::vector<Problem> m_leftOut = {};
    BatchRange m_range = {};
    qint64 m_nextId = 0;

private:
    /// Makes the change that holds what becomes of rows that were there before.
    Status beginChange(Connection &connection);

    Change m_change = {}; ///< Holds what changes in rows that were there before; not in the line yet.
    Change m_moved = {}; ///< What takes it over when all of it is in.
};

std::unique_ptr<ImportWriter> makeWriter(History &history, const ImportPlan &plan, const QString &fileName,
                                         ImportReport &report, ImportProgress &progress);
/// The counts of a report, as "Past imports" keeps them.
ImportBatch batchOf(const ImportReport &report);

} // namespace Shopbell
