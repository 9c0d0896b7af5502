// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/socialpicture.h"
#include "charts/socialtext.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace Shopbell {

/// One text of a picture with its place and type.
struct SocialWords
{
    SocialText text;
    QRectF room;
    int px = 0;
    QColor ink;
    QColor ground;
    Qt::Alignment side = Qt::AlignLeft;
};

struct SocialColumn
{
    QRectF rect;
    bool named = false;
};

/// The colours of a look.
struct SocialInks
{
    QColor ground;
    QColor headline;
    QColor soft; ///< Line above, source, letters.
    QColor middle; ///< The first value, the place.
    QColor bar;
    QColor named; ///< The bar that the headline names.
    QColor marks; ///< On it.
    QColor figure; ///< Its value.
    QColor signOff;
    QColor brand;
    QColor onBrand;
};
SocialInks socialInks(const SocialContent &content, const Theme &theme);

/// Where everything stands. All words and bars lie within the safe margins; awning, board frame and counter may not.
struct SocialLayout
{
    SocialInks inks;
    double scale = 1; ///< Of 1080 pixels of the shorter side.
    double awning = 0; ///< Its height; 0: none.
    double counter = 0; ///< Height of the counter at the lower edge; 0: none.
    QRectF logo;
    QLineF base; ///< Below the bars.
    std::vector<SocialColumn> columns;
    std::vector<SocialWords> words;
};
SocialLayout socialLayout(const PictureSize &size, const SocialContent &content, const Theme &theme);

} // namespace Shopbell
