// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerquery.h"
#include "storage/booklines.h"
#include "storage/customerlog.h"
#include "storage/ledgermemory.h"
#include "storage/nameranks.h"

#include <QMutex>

#include <memory>
#include <vector>

// A line in memory for each customer who is shown: what lists sort and filter by, worked out from the ledger. A list of a
// hundred thousand is filtered and sorted in a few milliseconds, and a change renews only the lines of whom it touched.

namespace Shopbell {

class Connection;

/// What sorting needs beside the lines.
struct BookOrder
{
    QString currency = {}; ///< Of the shop: amounts are compared in it, never those of two currencies.
    std::vector<SegmentId> segments = {}; ///< By name.
};

class CustomerBook
{
public:
    explicit CustomerBook(BookLines all) : lines(std::move(all)) {}

    const BookLines lines;

    /// Null for somebody who is not shown.
    const BookLine *find(CustomerId id) const { return lines.find(id); }
    /// What a line does not know stands last in either direction.
    FoundCustomers found(const CustomerQuery &query, const ScoreBands &bands, const BookOrder &order) const;
    /// Of what the query finds whatever its group is; segments by id without their names.
    CustomerCounts counts(const CustomerQuery &query, const ScoreBands &bands) const;
    /// So that a list by name does not have to.
    void sortNames() const { m_names.of(lines); }
    /// With `fresh` lines, by id, in the place of what there is of some customers.
    std::shared_ptr<const CustomerBook> renewed(const QSet<qint64> &customers, std::vector<BookLine> fresh) const;

private:
    mutable NameRanks m_names;
};

CustomerGroup groupOf(const BookLine &line, const ScoreBands &bands);
CustomerRow rowOf(const BookLine &line, const ScoreBands &bands, const QString &segmentName);

using BookPtr = std::shared_ptr<const CustomerBook>;

/// Of purchases up to today: those of days to come count once they are here.
Result<BookPtr> readBook(Connection &connection, const Ledger &ledger, Day today);

/// The book of an open shop, as LedgerMemory keeps the ledger. Thread-safe.
class BookMemory
{
public:
    explicit BookMemory(const CustomerLog &log) : m_log(log) {}

    /// Of the connection's snapshot, or newer; `position` was asked for before the snapshot began.
    Result<BookPtr> read(Connection &connection, const Ledger &ledger, Day today, qint64 position);
    /// Null when none was read yet.
    BookPtr latest();

private:
    const CustomerLog &m_log;
    QMutex m_mutex;
    BookPtr m_book;
    qint64 m_position = 0;
    Day m_today = 0;
};

} // namespace Shopbell
