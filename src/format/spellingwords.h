// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spelledword.h"

#include <QLocale>
#include <QString>

namespace Shopbell {

/// Why the spelling of a text in that language ("de", "en_GB") is not checked, and what to do; empty when it is.
QString spellingText(SpellingState state, const QString &language, const QLocale &locale);

} // namespace Shopbell
