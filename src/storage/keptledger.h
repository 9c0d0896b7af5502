// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ledger.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Shopbell {

class Connection;
class DatabaseThreads;

/// Some accounts of a ledger in few bytes, the same on every machine. `first` and `last` are indexes of accounts.
QByteArray packedAccounts(const Ledger &ledger, size_t first, size_t last);
/// Adds them to a ledger that knows its currencies; false when the bytes are none of ours.
bool unpackAccounts(const QByteArray &packed, Ledger &ledger);

/// The ledger as it was written down in the file, and whose purchases changed since.
struct KeptLedger
{
    std::shared_ptr<const Ledger> ledger = {};
    QSet<qint64> stale = {}; ///< Customers; 0: purchases of nobody.
};
/// Nothing when none is written down, when other imports are shown since, or when so many customers changed that reading
/// every purchase is quicker. Call inside a snapshot.
Result<std::optional<KeptLedger>> readKeptLedger(Connection &connection);

/// Adds a finding when what is written down, renewed for who changed, is not what is read afresh.
Status checkKeptLedger(Connection &connection, QStringList &findings);

/// Whether to write down a ledger that was read with the help of `kept`: small ones are read quickly as they are.
bool isWorthKeeping(const Ledger &ledger, const std::optional<KeptLedger> &kept);

/// Writes the ledger down in steps, while others go on writing: begin(), then read() on a reader once that is committed, then
/// writePiece() until there is no more. A ledger of which the last piece is missing is not read.
class LedgerKeeping
{
public:
    Status begin(Connection &writer);
    Status read(Connection &reader);
    /// A few milliseconds of work; false when nothing is left to do. Call inside a transaction.
    Result<bool> writePiece(Connection &writer);

private:
    struct Piece
    {
        CustomerId first = {};
        QByteArray entries = {};
    };
    static std::vector<Piece> piecesOf(const Ledger &ledger);
    Result<bool> finish(Connection &writer);

    qint64 m_writing = 0;
    QString m_shown;
    QByteArray m_currencies;
    qint64 m_customers = 0;
    qint64 m_purchases = 0;
    std::vector<Piece> m_pieces;
    size_t m_next = 0;
};

/// All of it, from a job thread. Nothing is kept when it is stopped before the end.
Status keepLedger(DatabaseThreads &threads, const std::function<bool()> &isStopping);

} // namespace Shopbell
