// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Shopbell {

/// Of a photo that is kept: enough to read a sign in it, and the shop file stays small. Pixels.
inline constexpr int widestPhoto = 1600;

enum class PictureFormat { Png, Jpeg };

/// A picture of any known kind as bytes to keep, turned as it was taken and no wider or higher than `most` pixels. Blocks:
/// call it on a thread of its own. NotFound, Unreadable, or Invalid for what is no picture or is named like a shop.
Result<QByteArray> pictureFromFile(const QString &path, int most, PictureFormat format);

} // namespace Shopbell
