// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace Shopbell {

/// The sign of a currency that is clear in a language ("£", "US$", "CN¥"), by CLDR; its code when it has none.
QString clearSign(const QString &currency, const QLocale &language);
/// The shortest one, which several currencies may share ("£", "$", "¥").
QString shortSign(const QString &currency, const QLocale &language);
/// The currency that a sign stands for, first by how the language writes it, then by how English does. Nothing when none
/// is written like that.
std::optional<QString> currencyWithSign(const QString &sign, const QLocale &language);

/// Whether more letters can make it such a sign or a code: "U", "US".
bool beginsASign(const QString &begun, const QLocale &language);

} // namespace Shopbell
