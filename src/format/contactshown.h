// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace Shopbell {

/// A phone number, an e-mail or another number of a contact as it is shown to somebody who reads that language: from left
/// to right also between words that are read from the right, where "+44 7700" would else become "7700 44+". It is kept
/// apart by the isolates of Unicode (U+2066, U+2069), so it is for showing alone.
QString contactShown(const QString &contact, const QLocale &language);

} // namespace Shopbell
