// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"

#include <QJsonObject>

namespace Shopbell {

/// A follow-up as JSON, for files and for the command line; what is unknown is null (recordjson.h).
QJsonObject jsonOf(const FollowUpRow &row);
/// {"free", "waiting", "never"}
QJsonObject jsonOf(const AudienceCount &count);
/// {"reason", "since", "until"}; null when nothing holds it.
QJsonValue jsonOf(const std::optional<Hold> &hold);

} // namespace Shopbell
