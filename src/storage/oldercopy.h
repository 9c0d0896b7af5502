// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

class Connection;

/// Whether a file is an earlier copy of a shop in which nobody did anything since, so that a newer copy may take its
/// place. A file that cannot be read, that another program has open, or that is another shop is none. Reads only.
bool isOlderCopy(const QString &path, Connection &shop);

} // namespace Shopbell
