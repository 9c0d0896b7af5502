// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/contactguard.h"

#include <QHash>

#include <span>

namespace Shopbell {

class Connection;

/// What the guards look at, for customers in the order of their ids.
Result<std::vector<ContactFacts>> readContactFacts(Connection &connection, std::span<const CustomerId> ids);

/// The newest marketing, invitation or request of everybody who had one; a recommendation that was asked for is one.
Result<QHash<CustomerId, QDate>> readLimitedContacts(Connection &connection);

} // namespace Shopbell
