// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picturesize.h"
#include "core/result.h"

#include <vector>

// Networks change what they want. The owner's own sizes are a list in the form of resources/presets/social.json beside the
// preferences; an entry with the id of a size of the program takes its place.

namespace Shopbell {

/// Where that list stands, beside a file of preferences.
QString ownPictureSizesBeside(const QString &preferencesPath);
/// The same for the preferences of this computer, for a program that has read none.
QString usualOwnPictureSizes();

/// None when there is no such file. Errors: Unreadable; Invalid names what is wrong.
Result<std::vector<PictureSize>> ownPictureSizes(const QString &path);
/// Those of the program with the owner's: in their place, or after them.
std::vector<PictureSize> withOwnSizes(std::vector<PictureSize> known, const std::vector<PictureSize> &own);
/// A size to be kept among the owner's. One of theirs with the same name, whatever letters are capitals, gives it its
/// id and so its place; under another name it stands beside them and those of the program.
PictureSize namedSize(const QString &name, QSize pixels, const std::vector<PictureSize> &own);

} // namespace Shopbell
