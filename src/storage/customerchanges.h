// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/newercustomer.h"

#include <QString>

namespace Shopbell {

class Connection;

// What an import changes in a customer who was there before, as JSON for batch_row: columns with their values, and rows of
// contacts, wishes, notes and needs that come and go. Bringing such changes in and taking them back is one swap.

/// The customer as an import compares them; of notes, needs and scores no more than the row says some of.
Result<KnownCustomer> knownCustomer(Connection &connection, CustomerId id, const IncomingCustomer &said);

/// What leads from one to the other. `now`: the time of notes that say none.
QString changesBetween(const KnownCustomer &before, const KnownCustomer &after, qint64 now);
/// What gives a customer these contacts besides those they have.
QString changesForContacts(const std::vector<ContactPoint> &fresh);
/// And this name.
QString changesForName(const QString &name);

/// Brings changes in; the value is what takes them back. NotFound when the customer is gone.
Result<QString> swapChanges(Connection &connection, CustomerId customer, const QString &changes);
/// The first changes, then the others.
QString joinedChanges(const QString &first, const QString &others);

} // namespace Shopbell
