// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/rating.h"
#include "domain/sentiment.h"

#include <QHash>

#include <span>

namespace Shopbell {

class Connection;

/// What speaks for and against asking somebody to recommend the shop.
struct AskingFacts
{
    std::optional<QDate> openComplaint = {}; ///< Day of the oldest complaint that still waits.
    QDate complaintUntil = {}; ///< When what was promised for all open ones is to be checked; invalid: nobody knows.
    std::optional<QDate> praised = {}; ///< Day of the newest positive review.
    std::optional<Rating> praise = {}; ///< Its rating.
};

/// How customers may be reached, in the order of their ids: the preferred way, the kinds of their contacts with an e-mail or
/// a phone (one of each, without its value), and their consents. NotFound when one is missing.
Result<std::vector<Customer>> readReach(Connection &connection, std::span<const CustomerId> ids);

/// What somebody is written or called at.
struct ReachAddresses
{
    QString email = {}; ///< The first of them, as it was typed.
    QString phone = {};
};
/// In the order of the ids; empty where nothing is known.
Result<std::vector<ReachAddresses>> readReachAddresses(Connection &connection, std::span<const CustomerId> ids);

/// By customer; those about whom there is nothing to say are missing.
Result<QHash<CustomerId, AskingFacts>> readAskingFacts(Connection &connection);

} // namespace Shopbell
