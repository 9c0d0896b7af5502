// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"
#include "domain/customer.h"

namespace Shopbell::Cli {

/// The team member of that name, with it. As memberMeant().
Result<TeamMember> teamMemberMeant(const OpenShop &shop, const QString &word);
/// The team member of that name, whatever the letter case, or of the number written as id:3. Error NotFound with a sentence.
Result<TeamMemberId> memberMeant(const OpenShop &shop, const QString &word);
/// The team member whom an option names; nothing when it is not given.
Result<std::optional<TeamMemberId>> memberIn(const Call &call, const OpenShop &shop, const char *option);
/// The team member whom a condition names as the owner, by name or as id:3; not stored for "none". Wrong usage when nobody
/// is called so.
Result<TeamMemberId> ownerIn(const OpenShop &shop, const QString &key, const QString &value);
/// For an Error of OwnReview, KeepTeam or memberMeant().
Exit failedWithTeam(const Call &call, const Error &error);

} // namespace Shopbell::Cli
