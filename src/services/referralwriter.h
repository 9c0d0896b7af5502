// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importwriter.h"
#include "storage/arrivingreferrals.h"

#include <optional>

namespace Shopbell {

/// Writes referrals, and customers of the referrers whom only the file knows. Whoever reads referrals reads every row of
/// their table, so they wait until the file is read to its end, and come in as the rows of the import's change.
class ReferralWriter : public ImportWriter
{
public:
    using ImportWriter::ImportWriter;

    Status look(Connection &reader) override;
    Status begin(Connection &connection, qint64 mostRows) override;
    Status writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next) override;
    Result<bool> finishPiece(Connection &connection) override;
    Status finish(Connection &connection, const std::vector<QString> &extraNames) override;
    Status giveUp(Connection &connection) override;

private:
    Status take(Connection &connection, const IncomingReferral &incoming);
    Result<bool> giveNames(Connection &connection, const DecidedReferral &decided);
    Result<bool> takePlace(Connection &connection);

    std::optional<ReferralBook> m_book;
    std::vector<Referral> m_fresh = {};
    size_t m_prepared = 0; ///< So many of them; the last one is prepared before.
    bool m_hasPlace = false; ///< Their ids are theirs.
};

} // namespace Shopbell
