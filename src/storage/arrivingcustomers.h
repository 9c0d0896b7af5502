// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/incomingpurchase.h"

namespace Shopbell {

class Connection;

/// Brings a customer of an import in, with contacts and consents, and what the file says of their segment, of who knows
/// them, of notes, needs and scores.
Status insertArriving(Connection &connection, const Customer &customer, const IncomingCustomer &incoming);

} // namespace Shopbell
