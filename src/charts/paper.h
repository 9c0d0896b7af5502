// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace Shopbell {

/// Sheets of A4 that one function paints, for a file, a printer and a preview alike. It measures in paper units, 150 to
/// an inch, with 0, 0 at the corner of the sheet.
struct Paper
{
    QString title = {}; ///< In the file's properties.
    QColor ground = {}; ///< Of pictures; a sheet in a file or a printer has its own.
    int pages = 0;
    std::function<void(QPainter &painter, int page)> paint = {}; ///< Pages from 0 on.
};

inline constexpr double paperUnitsPerInch = 150;
inline constexpr QSizeF paperSize{1240, 1754}; ///< In paper units.
/// Millimetres as paper units.
constexpr double paperUnits(double millimetres)
{
    return millimetres * paperUnitsPerInch / 25.4;
}

/// A PDF of as many pages: the same bytes for the same input. Error Invalid without a page.
Result<QByteArray> paperPdf(const Paper &paper);
/// One page as a picture, sRGB; the same for preview and file.
QImage paperImage(const Paper &paper, int page, int dotsPerInch = 150);
/// The same as a PNG file. Error Invalid for a page that is not there.
Result<QByteArray> paperPng(const Paper &paper, int page, int dotsPerInch = 150);
/// Onto a printer (QPrinter is such a device), which is set to A4 and whole sheets. Error Conflict when it does not
/// begin.
Status printPaper(const Paper &paper, QPagedPaintDevice &device);

} // namespace Shopbell
