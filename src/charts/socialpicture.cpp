// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/socialpicture.h"

#include "charts/charttext.h"
#include "charts/sociallayout.h"
#include "charts/socialpaint.h"
#include "domain/keys.h"
#include "format/statistictext.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int postDotsPerMeter = 2835; // 72 dpi, whatever the screen.

constexpr KeyTable<SocialLook, 3> lookKeys{{
    {SocialLook::Awning, "awning"_L1},
    {SocialLook::Paper, "paper"_L1},
    {SocialLook::Board, "board"_L1},
}};

} // namespace

QString keyOf(SocialLook look)
{
    return keyIn(lookKeys, look);
}

std::optional<SocialLook> socialLookFromKey(QStringView key)
{
    return valueIn(lookKeys, key);
}

QString nameOf(SocialLook look)
{
    switch (look) {
    case SocialLook::Awning:
        return QCoreApplication::translate("Shopbell::SocialLook", "Awning");
    case SocialLook::Paper:
        return QCoreApplication::translate("Shopbell::SocialLook", "Paper");
    case SocialLook::Board:
        return QCoreApplication::translate("Shopbell::SocialLook", "Board");
    }
    Q_UNREACHABLE();
}

std::vector<SocialBar> socialBars(const Statistics &statistics, const QLocale &locale)
{
    const ChartText text(locale, statistics.currency);
    const StatisticSeries series = leadingSeries(statistics);
    std::vector<SocialBar> bars;
    for (const StatisticPoint &point : postedPoints(series, mostSocialBars)) {
        SocialBar bar{.label = text.initial(point.from, statistics.query.by)};
        if (point.value) {
            bar.value = std::max(0.0, *point.value);
            bar.figure = text.figure(*point.value, series.unit);
        }
        bars.push_back(bar);
    }
    return bars;
}

QImage render(const PictureSize &size, const SocialContent &content, const Theme &theme)
{
    QImage image(size.pixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    paint::social(painter, size.pixels, socialLayout(size, content, theme), content, theme);
    painter.end();
    image.setDevicePixelRatio(1);
    image.setDotsPerMeterX(postDotsPerMeter);
    image.setDotsPerMeterY(postDotsPerMeter);
    image.setColorSpace(QColorSpace::SRgb);
    return image;
}

Result<QByteArray> socialFile(const PictureSize &size, const SocialContent &content, const Theme &theme)
{
    const QImage image = render(size, content, theme);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (image.isNull() || !writer.write(image))
        return Error{Error::Kind::Invalid,
                     u"a picture of %1x%2 cannot be drawn"_s.arg(size.pixels.width()).arg(size.pixels.height())};
    if (size.mostBytes > 0 && bytes.size() > size.mostBytes)
        return Error{Error::Kind::Invalid, u"%1 bytes, at most %2"_s.arg(bytes.size()).arg(size.mostBytes)};
    return bytes;
}

} // namespace Shopbell
