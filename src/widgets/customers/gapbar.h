// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace Shopbell {
class Theme;

namespace paint {

/// How long a customer has been away against their own usual gap: a line stands at the usual length, at a third of the
/// bar, so that it is full at three times as long; brick from twice as long (domain/ledger.h, isLate).
void gapBar(QPainter &painter, const QRectF &area, const Theme &theme, double usualGapDays, int daysSinceLast);

} // namespace paint
} // namespace Shopbell
