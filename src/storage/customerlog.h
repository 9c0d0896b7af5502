// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>

#include <deque>

namespace Shopbell {

struct TouchedRows;

/// Which customers changed, in order, so that what is kept in memory about customers (LedgerMemory, BookMemory, ReferralMemory) renews
/// only those.
///
/// A reader must never be given something older than its snapshot shows. A change is therefore expected before its
/// commit and settled after it. A reader looks at position() before its snapshot begins and at since() afterwards: all
/// that is settled by the first look lies in the snapshot, and all that the snapshot holds was expected by the second.
class CustomerLog
{
public:
    struct Touched
    {
        QSet<qint64> customers = {}; ///< 0 for purchases of nobody.
        bool many = false; ///< All of them.
        bool referrals = false; ///< A referral itself, or who stands in one.

        /// No customer is touched.
        bool isEmpty() const { return !many && customers.isEmpty(); }
        friend bool operator==(const Touched &, const Touched &) = default;
    };

    /// On the writer, inside the transaction that is about to be committed.
    void expect(const TouchedRows &rows);
    /// After the commit.
    void settle(const TouchedRows &rows);

    /// Counts up with every change that is settled.
    qint64 position() const;
    /// What was settled after a position, and what is expected.
    Touched since(qint64 position) const;

private:
    void append(const Touched &touched);

    mutable QMutex m_mutex;
    std::deque<Touched> m_settled; ///< The last ones, up to m_position.
    Touched m_expected;
    qint64 m_position = 0;
};

} // namespace Shopbell
