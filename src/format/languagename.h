// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Shopbell {

/// The name of a language, ISO 639, in the language of a locale: "German", "德语". The code itself when nobody knows it.
QString languageName(const QString &code, const QLocale &in);

/// The same with its country, where the code names one: "English (United Kingdom)" for "en_GB".
QString languageAndCountry(const QString &code, const QLocale &in);

/// How days and numbers are written in a text of that language: as everywhere else when the program speaks it, else as is
/// usual for it.
QLocale localeOfText(const QString &language);

} // namespace Shopbell
