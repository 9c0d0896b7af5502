// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDir;

namespace Shopbell {

/// The path of a file that is not there yet: "Visits.csv" in the folder, else "Visits (2).csv" and so on.
QString freePath(const QDir &folder, const QString &name, const QString &suffix);

} // namespace Shopbell
