// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QSize>
#include <QString>

namespace Shopbell {

/// A picture that a network wants: exact pixels and the margins in which nothing that matters may stand.
struct PictureSize
{
    QString id = {}; ///< "instagram-square"; empty for a size that somebody typed.
    QString name = {}; ///< English, "Instagram square"; see nameOf().
    QSize pixels = {};
    QMargins safe = {}; ///< Where the list gives none: 6 % of the shorter side.
    qint64 mostBytes = 0; ///< 0: no limit known.

    friend bool operator==(const PictureSize &, const PictureSize &) = default;
};

/// The margins of a picture whose list gives none.
QMargins usualSafeMargins(QSize pixels);

} // namespace Shopbell
