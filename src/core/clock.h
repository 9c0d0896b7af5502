// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace Shopbell {

/// Tells the time as UTC milliseconds since the epoch. A value that is passed in, so that a test can say when it is.
using Clock = std::function<qint64()>;

/// The computer's own clock.
Clock systemClock();

} // namespace Shopbell
