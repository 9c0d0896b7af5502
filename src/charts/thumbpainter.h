// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"

#include <QRectF>

class QPainter;

namespace Shopbell {
class Theme;

namespace paint {

/// A chart in small, from the same answer: lines or bars without axes and words. Nothing when there is too little data but
/// a dashed base line.
void thumb(QPainter &painter, const QRectF &rect, const Theme &theme, const Statistics &statistics);

} // namespace paint
} // namespace Shopbell
