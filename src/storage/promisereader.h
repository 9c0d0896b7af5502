// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/promiserow.h"
#include "domain/shop.h"

namespace Shopbell {

class Connection;

/// What the board, the list and the pages read of promises, on one snapshot with its ledger.
class PromiseReader
{
public:
    PromiseReader(Connection &connection, const Shop &shop, const Ledger &ledger, QDate today)
        : m_connection(connection)
        , m_zone(shop.timeZone())
        , m_ledger(ledger)
        , m_today(today)
    {
    }

    /// What has to be done first, late first; then what the customer has to be asked about; then what was checked, the
    /// newest first; plans last. `limit`: at most so many rows, the total is of all.
    Result<FoundPromises> find(const PromiseQuery &query, int limit, int offset = 0) const;
    /// Each column with at most so many cards. The query's state is not looked at.
    Result<PromiseBoard> board(PromiseQuery query, int mostInAColumn) const;
    /// NotFound when there is none.
    Result<PromiseDetails> details(PromiseId id) const;
    Result<PromiseFigures> figures(int windowDays = 90) const;

private:
    Result<PromiseRow> row(PromiseId id) const;
    Result<std::vector<CoveredRow>> covered(const Promise &promise) const;
    Status readKept(PromiseFigures &figures) const;
    Status readCameBack(PromiseFigures &figures) const;
    Status readLate(PromiseFigures &figures) const;
    Day dayOf(qint64 utc) const;

    Connection &m_connection;
    QTimeZone m_zone;
    const Ledger &m_ledger;
    QDate m_today;
};

/// An SQL condition on a row of `review` in scope under that name: some promise that was given to it is not Checked.
QString hasOpenPromise();
/// An SQL value of such a row: the last day on which its customer is asked about a promise that is not Checked; NULL when
/// there is none.
QString lastCheckBack();
/// A condition again: asked last about a promise that was given to it, its customer was not satisfied.
QString endedNotSatisfied();

} // namespace Shopbell
