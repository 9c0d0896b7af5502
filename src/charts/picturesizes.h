// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picturesize.h"
#include "core/result.h"

#include <vector>

namespace Shopbell {

/// The sizes of a list as in resources/presets/social.json: id, name, width, height, and optionally safe margins (top,
/// right, bottom, left) and most_bytes. Error Invalid names what is wrong.
Result<std::vector<PictureSize>> pictureSizesFrom(const QByteArray &json);
/// The same list as text that pictureSizesFrom() reads.
QByteArray jsonOf(const std::vector<PictureSize> &sizes);

/// The list that the program brings along; read once from its resources.
std::vector<PictureSize> bundledPictureSizes();
/// By its id; nothing when unknown.
std::optional<PictureSize> pictureSize(const std::vector<PictureSize> &sizes, QStringView id);
/// A size that somebody typed: "1080x1350". Error Invalid when it is none, or a side is under 200 or over 8000 pixels.
Result<PictureSize> ownPictureSize(QStringView widthTimesHeight);
/// "Instagram square"; of an own size "1080 × 1350".
QString nameOf(const PictureSize &size);

} // namespace Shopbell
