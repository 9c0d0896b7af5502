// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"

#include "charts/chart.h"
#include "charts/heatmappicture.h"
#include "charts/pdfbytes.h"
#include "look/theme.h"

#include <QBuffer>
#include <QColorSpace>
#include <QGraphicsScene>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int screenDpi = 96;
constexpr int pngDotsPerMeter = 2835; // 72 dpi.
constexpr double pointsPerPixel = 72.0 / screenDpi;

void paintChart(QPainter &painter, const ChartRequest &request, const Theme &theme, QSize pixels)
{
    const QRectF whole(QPointF(), pixels);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing); // As ChartView draws it.
    painter.fillRect(whole, theme.color(ColorToken::Surface));
    if (request.statistics.query.statistic == Statistic::Cohorts) {
        HeatMapPicture(request, theme, pixels).paint(painter);
        return;
    }
    QGraphicsScene scene;
    scene.addItem(new Chart(request, theme, {.header = true, .source = true, .notes = true}, pixels));
    scene.setSceneRect(whole);
    scene.render(&painter, whole, whole);
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    return writer.write(image) ? bytes : QByteArray();
}

QByteArray svgOf(const ChartRequest &request, const Theme &theme, QSize pixels)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pixels);
    generator.setViewBox(QRect(QPoint(), pixels));
    generator.setResolution(screenDpi);
    generator.setTitle(request.words.title);
    generator.setDescription(request.words.source);
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    paintChart(painter, request, theme, pixels);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const ChartRequest &request, const Theme &theme, QSize pixels)
{
    const SameOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(screenDpi);
    writer.setPageSize(QPageSize(QSizeF(pixels) * pointsPerPixel, QPageSize::Point));
    writer.setPageMargins({});
    writer.setTitle(request.words.title);
    writer.setCreator(u"Shopbell"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    paintChart(painter, request, theme, pixels);
    painter.end();
    buffer.close();
    return withoutTime(bytes);
}

QString valueInFile(const StatisticPoint &point, Unit unit, const Statistics &statistics)
{
    if (!point.value)
        return {};
    return unit == Unit::Money ? majorText({std::llround(*point.value), statistics.currency})
                               : QString::number(*point.value, 'g', 12);
}

} // namespace

std::optional<ChartFormat> chartFormatOf(const QString &fileName)
{
    if (fileName.endsWith(".png"_L1, Qt::CaseInsensitive))
        return ChartFormat::Png;
    if (fileName.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return ChartFormat::Svg;
    if (fileName.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return ChartFormat::Pdf;
    return {};
}

QImage chartImage(const ChartRequest &request, const Theme &theme, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(screenDpi / 0.0254));
    image.setDotsPerMeterY(qRound(screenDpi / 0.0254));
    QPainter painter(&image);
    paintChart(painter, request, theme, pixels);
    painter.end();
    image.setDotsPerMeterX(pngDotsPerMeter);
    image.setDotsPerMeterY(pngDotsPerMeter);
    image.setColorSpace(QColorSpace::SRgb);
    return image;
}

Result<QByteArray> chartFile(const ChartRequest &request, const Theme &theme, QSize pixels, ChartFormat format)
{
    QByteArray bytes;
    switch (format) {
    case ChartFormat::Png:
        bytes = pngOf(chartImage(request, theme, pixels));
        break;
    case ChartFormat::Svg:
        bytes = svgOf(request, theme, pixels);
        break;
    case ChartFormat::Pdf:
        bytes = pdfOf(request, theme, pixels);
        break;
    }
    if (bytes.isEmpty())
        return Error{Error::Kind::Invalid,
                     u"a chart of %1x%2 cannot be drawn"_s.arg(pixels.width()).arg(pixels.height())};
    return bytes;
}

std::vector<std::vector<QString>> chartTable(const Statistics &whole)
{
    const bool isUnrecorded = endsEarly(whole);
    const Statistics statistics = untilRecordsEnd(whole);
    const auto said = [](bool is) { return is ? u"yes"_s : u"no"_s; };
    const bool isMoney =
        std::ranges::find(statistics.series, Unit::Money, &StatisticSeries::unit) != statistics.series.end();
    std::vector<QString> heading{u"series"_s, u"from"_s, u"to"_s, u"value"_s};
    if (isMoney)
        heading.push_back(u"currency"_s);
    heading.insert(heading.end(), {u"hits"_s, u"n"_s, u"complete"_s});
    if (isUnrecorded)
        heading.push_back(u"recorded"_s);
    std::vector<std::vector<QString>> table{heading};
    const StatisticSeries *conversion = statistics.find(u"conversion"_s);
    for (const StatisticSeries &series : statistics.series) {
        for (size_t at = 0; at < series.points.size(); ++at) {
            const StatisticPoint &point = series.points[at];
            // As the chart hatches them: a month of recommendations runs until its friends had their time to buy.
            const bool isWaiting = series.key.startsWith("way:"_L1) && conversion && at < conversion->points.size()
                && !conversion->points[at].complete;
            std::vector<QString> row{series.name.isEmpty() ? series.key : series.name, point.from.toString(Qt::ISODate),
                                     point.to.toString(Qt::ISODate), valueInFile(point, series.unit, statistics)};
            if (isMoney)
                row.push_back(series.unit == Unit::Money ? statistics.currency : QString());
            row.insert(row.end(),
                       {series.unit == Unit::Share ? QString::number(point.hits) : QString(), QString::number(point.n),
                        said(point.complete && !isWaiting)});
            if (isUnrecorded)
                row.push_back(said(point.recorded));
            table.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace Shopbell
