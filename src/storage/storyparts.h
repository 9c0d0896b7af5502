// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

#include <QString>

// Parts of the SQL of a customer's story, ?1: kind, id, day, moment. Each begins with UNION ALL.

namespace Shopbell {

/// What was promised, done and checked for a customer; `reviews`: which of theirs are shown.
QString promisesOfStory(const QString &reviews);
/// Sheets that a customer filled in.
QString sheetsOfStory();
/// Improvements that reviews of a customer are behind: that they were started, up to today, and decided.
QString improvementsOfStory(const QString &reviews, Day today);

} // namespace Shopbell
