// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Shopbell {

/// The number as a phone dials it: digits, with a plus in front where it was written so; "(0)" after a plus is left
/// out. Empty when something else than a number is written there, or fewer than three digits.
QString dialledNumber(const QString &number);

/// What a code to scan holds so that a phone offers the text as a message to that number: "SMSTO:number:text", as the
/// readers of Android and Apple know it. Error NotFound for a number that cannot be dialled.
Result<QString> smsToScan(const QString &number, const QString &text);

} // namespace Shopbell
