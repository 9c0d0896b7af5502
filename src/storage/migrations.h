// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>

namespace Shopbell {

class Connection;

/// "SBEL": tells a shop file from any other SQLite file.
inline constexpr qint64 shopApplicationId = 0x5342454C;

/// The schema version that this program makes and needs.
int currentSchemaVersion();

/// Brings the schema to the current version, one transaction for each step. `beforeUpgrade` is called once before an
/// older file (not a new one) is changed: it takes the backup, and its failure stops the upgrade. NewerVersion when the
/// file was made by a newer program.
Status migrate(Connection &connection, const std::function<Status()> &beforeUpgrade);

} // namespace Shopbell
