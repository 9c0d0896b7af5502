// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreview.h"

#include <QLocale>

namespace Shopbell {

/// Why a row needs a look: "The score is 12, and scores here go from 1 to 5", "The date 31/02/2025 does not exist".
/// No full stop: it stands in a table. `scale` is the one the file is read on.
QString problemText(const Problem &problem, RatingScale scale, const QLocale &locale);

/// "3 rows have a date that is still to come, the first in row 12: 3 December 2026. Perhaps day and month are the wrong way
/// round." Empty when there are none.
QString daysToComeText(const DaysToCome &toCome, const QLocale &locale);

/// "The last row, 1,204, has no end: the file may be cut. Perhaps it was not copied whole." Empty for 0.
QString cutText(int line, const QLocale &locale);

} // namespace Shopbell
