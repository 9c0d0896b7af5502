// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/importformats.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Shopbell {

/// How the start of a file is cut into cells.
struct DialectProbe
{
    char delimiter = ',';
    bool hasHeader = true;
    int titles = 0; ///< Records above the header.
};

/// Looks at the first quarter of a megabyte. `told` is the delimiter that the owner chose; `formats` knows the headings
/// that give a header away. Errors as openForeignFile().
Result<DialectProbe> probeDialect(const QString &path, const QByteArray &encoding, std::optional<char> told,
                                  const ImportFormats &formats);

} // namespace Shopbell
