// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/socialpicture.h"

#include "charts/chartlist.h"
#include "charts/charttext.h"
#include "charts/sociallayout.h"
#include "charts/socialpaint.h"
#include "domain/keys.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPainter>

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
    const ChartPlan plan = planOf({.statistics = statistics, .words = {}, .target = {}, .notes = {}, .locale = locale});
    const ChartText text(locale, statistics.currency);
    const PlannedSeries *first = plan.first();
    std::vector<SocialBar> bars;
    for (size_t i = 0; first && i < plan.periods.size(); ++i) {
        std::optional<double> value = first->points[i].value;
        if (first->shape == PlannedSeries::Shape::Bars) {
            value.reset();
            for (const PlannedSeries &series : plan.series) {
                if (series.shape == PlannedSeries::Shape::Bars && series.points[i].value)
                    value = value.value_or(0) + *series.points[i].value;
            }
        }
        if (plan.periods[i].complete && plan.periods[i].recorded && first->points[i].complete && value)
            bars.push_back({.value = std::max(0.0, *value),
                            .label = text.initial(plan.periods[i].from, plan.by),
                            .figure = text.figure(*value, first->unit)});
    }
    if (bars.size() > size_t(mostSocialBars))
        bars.erase(bars.begin(), bars.end() - mostSocialBars);
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
