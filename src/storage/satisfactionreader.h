// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/satisfaction.h"

namespace Shopbell {

class Connection;

/// The answers from 1 to 10 to "how satisfied", by day, from one day to another, by the index of questions.
Result<std::vector<ScoresOfDay>> readSatisfactionDays(Connection &connection, QDate from, QDate to);

} // namespace Shopbell
