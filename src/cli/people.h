// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"
#include "domain/customer.h"
#include "services/readcustomers.h"

namespace Shopbell::Cli {

/// The customer whom a word on the line means: a number, or a name, e-mail or phone that is somebody's. Not stored when
/// nobody is called so. Error NotFound for a number that nobody has, Conflict for a name that several have; the detail
/// says so in a sentence.
Result<CustomerId> customerMeant(const OpenShop &shop, const QString &word);
/// The recommendation of the one friend who is called so and is no customer yet; nothing when there is none, or several.
Result<std::optional<CustomerHint>> friendMeant(const OpenShop &shop, const QString &name);
/// For an Error of customerMeant(), or of another reading.
Exit failedToFind(const Call &call, const Error &error);

} // namespace Shopbell::Cli
