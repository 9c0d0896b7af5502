// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreferral.h"
#include "services/importreviews.h"
#include "storage/referralbook.h"

#include <QHash>

#include <optional>

namespace Shopbell {

class Connection;

/// Says of the referrals of a file what an import would make of them, one after the other, as ReferralWriter decides it.
class ReferralLook
{
public:
    /// Reads the shop at the first one. Nobody is made.
    Result<CheckedRow> look(Connection &connection, const IncomingReferral &incoming);

private:
    std::optional<ReferralBook> m_book = {};
    QHash<QString, CustomerId> m_toBeMade = {}; ///< Stand-ins, by contact.
};

} // namespace Shopbell
