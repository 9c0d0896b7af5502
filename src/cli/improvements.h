// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"
#include "domain/improvement.h"

namespace Shopbell::Cli {

/// The topic that a tag by name or a touchpoint by key is; either may be empty, both are no topic that is known. Error
/// Invalid with a sentence for a word that names none.
Result<ImprovementTopic> topicMeant(const OpenShop &shop, const QString &tag, const QString &touchpoint);

/// Why a service would not do it: a rule of improvements says its sentence, anything else the usual one.
Exit improvementRefused(const Call &call, const Error &error);

} // namespace Shopbell::Cli
