// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/openinghours.h"

namespace Shopbell {

class Connection;

/// The week as shop.opening_hours keeps it: seven lists of [from, to] in minutes, Monday first. What cannot be read is a day
/// without hours; no hours at all are an empty text.
QString textOf(const OpenWeek &week);
OpenWeek weekFrom(const QString &text);

/// In the order in which the owner gave them.
Result<std::vector<ClosedDays>> readClosedDays(Connection &connection);
/// Touches nothing when they are these already.
Status writeClosedDays(Connection &connection, const std::vector<ClosedDays> &closed);

} // namespace Shopbell
