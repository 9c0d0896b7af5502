// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ledger.h"
#include "storage/customerlog.h"
#include "storage/referralmemory.h"
#include "storage/transaction.h"

#include <QMutex>

#include <functional>
#include <memory>

namespace Shopbell {

using LedgerPtr = std::shared_ptr<const Ledger>;
using PurchaseDaysPtr = std::shared_ptr<const std::vector<DayOfPurchases>>;

/// Every purchase that is shown, read from the index purchase_by_customer alone.
Result<LedgerPtr> readLedger(Connection &connection);
/// The same after some customers changed (0: purchases of nobody); `before` itself when nothing of theirs is different.
Result<LedgerPtr> renewedLedger(Connection &connection, const LedgerPtr &before, const QSet<qint64> &customers);

/// The ledger of an open shop, kept until purchases change and then renewed for the customers that changed only; with it the
/// referrals, which are judged by it. Thread-safe.
class LedgerMemory
{
public:
    /// `keepLater` is called on a reader when it is time for keepLedger().
    explicit LedgerMemory(const CustomerLog &log, std::function<void()> keepLater = {})
        : m_log(log)
        , m_referrals(log)
        , m_keepLater(std::move(keepLater))
    {
    }

    qint64 position() const { return m_log.position(); }
    /// The ledger of the connection's snapshot (or a newer one, never an older one); `position` was asked for before the
    /// snapshot began. Call by inLedgerSnapshot().
    Result<LedgerPtr> read(Connection &connection, qint64 position);
    ReferralMemory &referrals() { return m_referrals; }
    /// How many purchases each day of a ledger has; kept for the latest one.
    PurchaseDaysPtr days(const LedgerPtr &ledger);

private:
    Result<LedgerPtr> readWhole(Connection &connection) const;

    const CustomerLog &m_log;
    ReferralMemory m_referrals;
    std::function<void()> m_keepLater;
    QMutex m_mutex; ///< Held while reading: two readers share one reading.
    LedgerPtr m_ledger;
    qint64 m_position = 0;
    QMutex m_daysMutex;
    LedgerPtr m_counted; ///< Whose days m_days are.
    PurchaseDaysPtr m_days;
};

/// Runs `work`, Result<T>(const LedgerPtr &), on one snapshot of the file with its ledger.
template<typename Work>
auto inLedgerSnapshot(Connection &connection, LedgerMemory &memory, Work work)
    -> std::invoke_result_t<Work, const LedgerPtr &>
{
    using Outcome = std::invoke_result_t<Work, const LedgerPtr &>;
    const qint64 position = memory.position();
    return inSnapshot(connection, [&]() -> Outcome {
        const Result<LedgerPtr> ledger = memory.read(connection, position);
        if (!ledger)
            return ledger.error();
        return work(*ledger);
    });
}

/// BEGIN alone takes no snapshot, the first reading does.
Status takeSnapshot(Connection &connection);

} // namespace Shopbell
