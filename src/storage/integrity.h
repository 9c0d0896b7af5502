// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace Shopbell {

class Connection;

/// Checks pages, foreign keys, the search index (integrity check with rank 1), the counts and the sort keys. One line for
/// each finding. Writes nothing, but the check of the search index needs a connection that may write.
Result<QStringList> checkIntegrity(Connection &connection);

} // namespace Shopbell
