// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreview.h"

#include <QLocale>

namespace Shopbell {

/// Why a row needs a look: "The score is 12, and scores here go from 1 to 5", "The date 31/02/2025 does not exist".
/// No full stop: it stands in a table. `scale` is the one the file is read on.
QString problemText(const Problem &problem, RatingScale scale, const QLocale &locale);

} // namespace Shopbell
