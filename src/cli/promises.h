// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"
#include "domain/promiserow.h"

namespace Shopbell::Cli {

/// "17  1 day late. Stronger boxes. Hugo Lind. Anna."
QString lineOf(const PromiseRow &row, const OpenShop &shop);

/// The promise in lines: as lineOf(), its steps with their places and what shows that they were done, who allowed that others
/// read of it, what the customer said when asked, and when it was published.
QString textOf(const PromiseDetails &details, const OpenShop &shop);

/// Why a service would not do it: a rule of promises says its sentence, anything else the usual one.
Exit promiseRefused(const Call &call, const Error &error);

/// An amount of the shop's currency, above zero, as it stands on the line. Error Invalid with a sentence.
Result<Money> amountFrom(const Call &call, const OpenShop &shop, const char *option);

} // namespace Shopbell::Cli
