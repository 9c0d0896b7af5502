// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"

#include <QJsonObject>

namespace Shopbell {

/// An improvement as JSON, for files and for the command line; what is unknown is null (recordjson.h). With the reviews
/// behind it, both windows and the bars.
QJsonObject jsonOf(const ImprovementDetails &details);
/// A topic that is said often and about which nothing was decided.
QJsonObject jsonOf(const OftenRow &row);

} // namespace Shopbell
