// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/conditions.h"
#include "cli/shopaccess.h"
#include "domain/customer.h"
#include "services/readcustomers.h"

namespace Shopbell::Cli {

/// The customer whom a word on the line means: a customer number, e-mail, phone or name as the owner knows it, or Shopbell's
/// own number written as id:17. Not stored when nobody is called so. Error NotFound for digits that are nobody's, Conflict
/// for a word that means several, Invalid for an own number that is none; the detail says so in a sentence.
Result<CustomerId> customerMeant(const OpenShop &shop, const QString &word);
/// The same for a --where, where it has to be somebody. Error Invalid with a sentence.
Result<CustomerId> customerIn(const OpenShop &shop, const Condition &condition);
/// The recommendation of the one friend who is called so and is no customer yet; nothing where there is none. Error Conflict,
/// with a sentence, where there are several: nobody knows which of them a new customer is.
Result<std::optional<CustomerHint>> friendCalled(const OpenShop &shop, const QString &name);
/// "Zoe was recommended by Ines, and is a customer now."
QString nowCustomerSentence(const CustomerHint &recommended);
/// For an Error of customerMeant(), or of another reading.
Exit failedToFind(const Call &call, const Error &error);

} // namespace Shopbell::Cli
