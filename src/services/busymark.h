// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <chrono>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QLockFile)

namespace Shopbell {

/// Takes the mark beside a shop file that says "a program changes very many rows of it", waiting so long for another
/// program to let it go. It is let go with the last that holds it. The mark of a program that died is taken over, also one
/// that died or lost its power before it had written into the mark who it is. Locked when somebody who lives holds it,
/// ReadOnly or DiskFull when it cannot be written.
Result<std::shared_ptr<QLockFile>> takeBusyMark(const QString &shopPath, std::chrono::milliseconds patience);

} // namespace Shopbell
