// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewrow.h"

#include <QString>

namespace Shopbell {

class Connection;

/// The row of `segment`, `team_member` or `tag` (`table`) with this name, whatever its letter case; 0: there is none.
Result<qint64> rowNamed(Connection &connection, QLatin1StringView table, const QString &name);

/// The segment or the team member (`table`) that an import names; made when there is none. One whom only an import that is
/// not shown knew comes with this one from now on.
Result<qint64> arrivingName(Connection &connection, QLatin1StringView table, const QString &name, BatchId batch);

/// SQL of a condition on rows of `segment` or `team_member`: they are offered, because the owner named them, or an import
/// that is shown did, or a customer who is shown has them (in `column`).
QString isOfferedName(QLatin1StringView table, QLatin1StringView column);

} // namespace Shopbell
