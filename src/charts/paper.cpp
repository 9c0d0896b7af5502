// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paper.h"

#include "charts/pdfbytes.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QPageLayout wholeSheet()
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintSheet(QPainter &painter, const Paper &paper, int page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paper.paint(painter, page);
    painter.restore();
}

Status paintAllSheets(const Paper &paper, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Error::Kind::Conflict, u"the device does not begin"_s};
    const double scale = device.logicalDpiX() / paperUnitsPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < paper.pages; ++page) {
        if (page > 0 && !device.newPage())
            return Error{Error::Kind::Conflict, u"page %1"_s.arg(page + 1)};
        paintSheet(painter, paper, page);
    }
    return done();
}

} // namespace

Result<QByteArray> paperPdf(const Paper &paper)
{
    if (paper.pages < 1)
        return Error{Error::Kind::Invalid, u"no page"_s};
    const SameOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(paperUnitsPerInch));
        writer.setPageLayout(wholeSheet());
        writer.setTitle(paper.title);
        writer.setCreator(u"Shopbell"_s);
        if (Status painted = paintAllSheets(paper, writer); !painted)
            return painted.error();
    }
    buffer.close();
    return withoutTime(bytes);
}

QImage paperImage(const Paper &paper, int page, int dotsPerInch)
{
    const double scale = dotsPerInch / paperUnitsPerInch;
    QImage image((paperSize * scale).toSize(), QImage::Format_RGB32);
    const int dotsPerMetre = int(std::lround(dotsPerInch / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setColorSpace(QColorSpace::SRgb);
    image.fill(paper.ground);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, paper, page);
    painter.end();
    return image;
}

Result<QByteArray> paperPng(const Paper &paper, int page, int dotsPerInch)
{
    if (page < 0 || page >= paper.pages)
        return Error{Error::Kind::Invalid, u"page %1 of %2"_s.arg(page + 1).arg(paper.pages)};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(paperImage(paper, page, dotsPerInch)))
        return Error{Error::Kind::Invalid, writer.errorString()};
    return bytes;
}

Status printPaper(const Paper &paper, QPagedPaintDevice &device)
{
    if (paper.pages < 1)
        return Error{Error::Kind::Invalid, u"no page"_s};
    device.setPageLayout(wholeSheet());
    return paintAllSheets(paper, device);
}

} // namespace Shopbell
