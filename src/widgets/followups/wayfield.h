// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/followuprow.h"

class QComboBox;

namespace Shopbell {

/// Fills a box with the ways by which a customer can be reached. Those that are not possible cannot be chosen and say why:
/// refused, or nothing known by which.
void offerWaysTo(QComboBox *box, const Customer &customer, ContactWay chosen);
/// All ways, for an audience of which each is reached by their own.
void offerAllWays(QComboBox *box, ContactWay chosen);
/// The same for an audience whose people get it by some ways, that of most first: a way by which nobody gets it says so, and
/// where the preferred one is such a way, that of most people stands there.
void offerWaysToAll(QComboBox *box, const std::vector<ContactWay> &used, ContactWay preferred);
/// The way that is chosen; None for nothing.
ContactWay wayIn(const QComboBox *box);

} // namespace Shopbell
