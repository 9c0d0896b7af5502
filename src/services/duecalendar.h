// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "exchange/calendarfile.h"

namespace Shopbell {

/// The days of promises that are not Checked yet: by when each step and the whole has to be done, and when the customer is
/// asked. `askTitle` names the last: %1 is the customer, %2 the promise.
std::vector<CalendarEntry> dueDaysOf(const std::vector<PromiseDetails> &promises, const QString &askTitle);

} // namespace Shopbell
