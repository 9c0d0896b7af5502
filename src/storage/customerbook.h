// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerquery.h"
#include "domain/customerrow.h"
#include "storage/customerlog.h"
#include "storage/ledgermemory.h"

#include <QCollator>
#include <QMutex>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

// A line in memory for each customer who is shown: what lists sort and filter by, worked out from the ledger. A list of a
// hundred thousand is filtered and sorted in a few milliseconds, and a change renews only the lines of whom it touched.

namespace Shopbell {

class Connection;

struct BookLine
{
    CustomerId id = {};
    QString name = {};
    QString folded = {}; ///< Name and contacts without letter case, for the search.
    mutable std::optional<QCollatorSortKey> sortKey = {}; ///< Of the name; made when a list is sorted by it.
    SegmentId segment = {};
    TeamMemberId knownBy = {};
    BatchId batch = {};
    ScoreQuestion question = ScoreQuestion::Satisfied; ///< Of the latest score.
    std::optional<Rating> score = {};
    int purchases = 0; ///< Those that count.
    int occasions = 0;
    Day first = 0; ///< Of the occasions; 0 when there is none.
    Day last = 0;
    std::optional<double> usualGap = {};
    MoneySum spent = {};
    qint64 createdAt = 0;
};

/// What sorting needs beside the lines.
struct BookOrder
{
    QString currency = {}; ///< Of the shop: amounts are compared in it, never those of two currencies.
    std::vector<SegmentId> segments = {}; ///< By name.
};

class CustomerBook
{
public:
    std::vector<BookLine> lines = {}; ///< By customer id.

    /// Null for somebody who is not shown.
    const BookLine *find(CustomerId id) const;
    /// What a line does not know stands last in either direction.
    FoundCustomers found(const CustomerQuery &query, const ScoreBands &bands, const BookOrder &order) const;
    /// Of what the query finds whatever its group is; segments by id without their names.
    CustomerCounts counts(const CustomerQuery &query, const ScoreBands &bands) const;
    /// All lines but those of some customers.
    std::vector<BookLine> linesWithout(const QSet<qint64> &customers) const;

private:
    void makeSortKeys() const;

    mutable QMutex m_sortKeysMutex;
    mutable bool m_hasSortKeys = false;
};

CustomerGroup groupOf(const BookLine &line, const ScoreBands &bands);
CustomerRow rowOf(const BookLine &line, const ScoreBands &bands, const QString &segmentName);

using BookPtr = std::shared_ptr<const CustomerBook>;

Result<BookPtr> readBook(Connection &connection, const Ledger &ledger);

/// The book of an open shop, as LedgerMemory keeps the ledger. Thread-safe.
class BookMemory
{
public:
    explicit BookMemory(const CustomerLog &log) : m_log(log) {}

    /// Of the connection's snapshot, or newer; `position` was asked for before the snapshot began.
    Result<BookPtr> read(Connection &connection, const Ledger &ledger, qint64 position);

private:
    const CustomerLog &m_log;
    QMutex m_mutex;
    BookPtr m_book;
    qint64 m_position = 0;
};

} // namespace Shopbell
