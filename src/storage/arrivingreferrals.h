// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/incomingreferral.h"
#include "storage/referralbook.h"

#include <functional>
#include <utility>
#include <vector>

namespace Shopbell {

class Connection;

/// What becomes of a referral of a file.
struct DecidedReferral
{
    Referral referral = {};
    bool isThere = false; ///< The shop holds it already.
    std::optional<Problem> leftOut = {};
    std::vector<std::pair<CustomerId, QString>> named = {}; ///< Who had no name and get the one that the row says.
};

/// Makes the customer whom a row names by e-mail or phone, and whom nobody in the shop is.
using MakeReferrer = std::function<Result<CustomerId>(const IncomingPerson &person)>;

/// Looks both sides up by their contacts, else by a name that only one customer has. A referrer whom nobody knows needs
/// an e-mail or a phone; a friend whom nobody knows stays a name. One that comes in takes part in the book from now on.
Result<DecidedReferral> decideReferral(Connection &connection, ReferralBook &book, const IncomingReferral &incoming,
                                       BatchId batch, const MakeReferrer &make);

/// The columns of `referral` that an import brings in and takes away as a whole, separated by commas; and a row of them as
/// JSON, as batch_row keeps it.
extern const char referralColumnsKept[];
QString keptRowOf(const Referral &referral);
/// Puts such a row into the shop, unless one of its people is gone.
Status putReferral(Connection &connection, qint64 id, const QString &row);

/// Moves the range of ids of a batch of referrals behind all that there are, with room for so many. The first id.
Result<qint64> reserveReferrals(Connection &connection, BatchId batch, qint64 rows);

} // namespace Shopbell
