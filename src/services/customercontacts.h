// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <vector>

namespace Shopbell {

struct CustomerWords;

/// The contacts of a customer as the owner lists them. What stays keeps its id, wherever it stands now, and what replaces a
/// value at its place takes over the id. Numbers and names of purchase files stay: they are not the owner's to type. Somebody
/// of whom only the name is known is found by it in files, as if a file had named them.
std::vector<ContactPoint> contactsFrom(const CustomerWords &words, const Customer &before, const QString &country);

/// Whether it is there, however it is written.
bool isAmong(const std::vector<ContactPoint> &contacts, ContactKind kind, const QString &value);

/// Whether the same is listed in the same order, written the same way.
bool sameContacts(const std::vector<ContactPoint> &one, const std::vector<ContactPoint> &other);

} // namespace Shopbell
