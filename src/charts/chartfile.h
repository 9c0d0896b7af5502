// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <optional>
#include <vector>

namespace Shopbell {
class Theme;

enum class ChartFormat { Png, Svg, Pdf };
/// By the ending of a file's name: ".png", ".svg", ".pdf".
std::optional<ChartFormat> chartFormatOf(const QString &fileName);

/// The chart, or the heat map, as it stands on the screen, with title, legend and source line. 1 pixel is 1 pixel whatever the screen.
QImage chartImage(const ChartRequest &request, const Theme &theme, QSize pixels);
/// The same as a file: the same bytes for the same input. `pixels` at 96 dpi for SVG and PDF. Error Invalid when it
/// cannot be drawn.
Result<QByteArray> chartFile(const ChartRequest &request, const Theme &theme, QSize pixels, ChartFormat format);

/// The figures as a table, heading first, a row for each point: series, from, to, value, hits, n, complete. Dates are ISO
/// 8601, shares 0 to 1, money in major units with the decimals of its currency, which stands in a column of its own
/// behind the value.
std::vector<std::vector<QString>> chartTable(const Statistics &statistics);

} // namespace Shopbell
