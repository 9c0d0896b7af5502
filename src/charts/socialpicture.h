// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "charts/picturesize.h"
#include "core/result.h"

#include <QColor>
#include <QImage>

namespace Shopbell {
class Theme;

enum class SocialLook { Awning = 0, Paper = 1, Board = 2 }; ///< The numbers are kept: append only.
inline constexpr SocialLook socialLooks[] = {SocialLook::Awning, SocialLook::Paper, SocialLook::Board};
QString keyOf(SocialLook look); ///< "awning", "paper", "board".
std::optional<SocialLook> socialLookFromKey(QStringView key);
QString nameOf(SocialLook look); ///< "Awning".

struct SocialBar
{
    std::optional<double> value = {}; ///< Not negative; nothing: its place stays empty.
    QString label = {}; ///< "S" below the bar.
    QString figure = {}; ///< "42%", written over the first, the last and the named one.
};

/// What a picture to post says and how it looks.
struct SocialContent
{
    SocialLook look = SocialLook::Awning;
    QString lineAbove = {};
    QString headline = {};
    QString sourceShort = {}; ///< Where there is little room: what is counted, and the last figure with its n.
    QString source = {}; ///< Carries n.
    QString signOff = {}; ///< "Thank you, Wellbrook."
    std::vector<SocialBar> bars = {}; ///< At most 12 are drawn, the last ones.
    int named = -1; ///< The bar that the headline names, in the brand colour; -1: none.
    QString shopName = {};
    QString shopPlace = {}; ///< "Bakery, Wellbrook".
    QString shopKind = {}; ///< A key of shopKinds(): the goods on the counter and the marks in the named bar.
    QImage logo = {}; ///< Null: the first letters of the name.
    QColor brand = {}; ///< Invalid: the default of the tokens.
    QLocale language = QLocale();
};

inline constexpr int mostSocialBars = 12;
/// The bars of an answer: its last complete period and the eleven before it, from the first of which something is told; of
/// stacked series the sums. A period without a value keeps its place. The last one is named.
std::vector<SocialBar> socialBars(const Statistics &statistics, const QLocale &locale);

/// The picture in true pixels, device-pixel-ratio 1, sRGB; the same for preview and export. Text keeps out of the safe
/// margins and is never smaller than the tokens allow.
QImage render(const PictureSize &size, const SocialContent &content, const Theme &theme);
/// As a PNG file: the same bytes for the same picture. Error Invalid when it is larger than the size allows.
Result<QByteArray> socialFile(const PictureSize &size, const SocialContent &content, const Theme &theme);

} // namespace Shopbell
