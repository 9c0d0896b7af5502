// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

namespace Shopbell {

class Connection;

/// Brings a customer of an import in, with contacts and consents, and a note when there is one.
Status insertArriving(Connection &connection, const Customer &customer, const QString &segment, const QString &note);

} // namespace Shopbell
