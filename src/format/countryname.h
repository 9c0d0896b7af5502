// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace Shopbell {

/// "Germany" for "DE", in `language`; the code itself where nobody has named it.
QString countryName(const QString &code, const QLocale &language);

} // namespace Shopbell
