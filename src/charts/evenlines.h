// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace Shopbell {

/// Of a text that may end its lines at `breaks`, ascending, the last one its end: the ends of as few lines as fit the width,
/// of like length, the last one of three characters or more where that is possible. `places[0]` is where the text begins,
/// `places[i + 1]` where `breaks[i]` stands, none before the one before it. Empty where a piece is wider than the room.
QList<int> evenLineEnds(const QList<int> &breaks, const std::vector<double> &places, double width);

} // namespace Shopbell
