// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/shopaccess.h"
#include "domain/reviewquery.h"

namespace Shopbell::Cli {

/// What --where, --search and --sort ask for.
struct ReviewFilter
{
    ReviewQuery query = {};
    bool onlyUnanswered = false; ///< answered=no: neither answered nor without need of it.
    bool findsNothing = false; ///< A channel or tag that is not there.
};

/// Error Invalid with a sentence for a key or value that is not understood.
Result<ReviewFilter> filterFrom(const Call &call, const OpenShop &shop);

/// Keys of --where, for the help.
QString filterKeys();
/// Keys of --sort, for the help.
QString sortKeys();

} // namespace Shopbell::Cli
