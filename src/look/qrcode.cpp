// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/qrcode.h"

#include <QPainter>
#include <QPainterPath>
#include <qrencode.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr double leastPrintedSide = 28; // Millimetres.
constexpr double leastPrintedModule = 0.4; // Millimetres.

QRecLevel levelOf(QrCode::Protection protection)
{
    switch (protection) {
    case QrCode::Protection::Low:
        return QR_ECLEVEL_L;
    case QrCode::Protection::Medium:
        return QR_ECLEVEL_M;
    case QrCode::Protection::Quartile:
        return QR_ECLEVEL_Q;
    case QrCode::Protection::High:
        return QR_ECLEVEL_H;
    }
    Q_UNREACHABLE();
}

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};
using EncodedCode = std::unique_ptr<QRcode, FreeCode>;

} // namespace

Result<QrCode> QrCode::of(const QString &text, Protection protection)
{
    if (text.isEmpty())
        return Error{Error::Kind::Invalid, u"no text"_s};
    constexpr int smallestThatFits = 0;
    const QByteArray octets = text.toUtf8();
    EncodedCode encoded;
    for (int tried = int(protection); tried >= int(Protection::Low) && !encoded; --tried) {
        protection = Protection(tried);
        encoded.reset(QRcode_encodeData(int(octets.size()), reinterpret_cast<const unsigned char *>(octets.constData()),
                                        smallestThatFits, levelOf(protection)));
    }
    if (!encoded)
        return Error{Error::Kind::Invalid, u"%1 octets"_s.arg(octets.size())};
    QrCode code;
    code.m_modules = encoded->width;
    code.m_protection = protection;
    const size_t count = size_t(encoded->width) * size_t(encoded->width);
    code.m_dark.resize(count);
    std::transform(encoded->data, encoded->data + count, code.m_dark.begin(),
                   [](unsigned char module) { return (module & 1) != 0; });
    return code;
}

double QrCode::printedSide() const
{
    return std::max(leastPrintedSide, m_modules * leastPrintedModule);
}

namespace paint {

void qrCode(QPainter &painter, const QRectF &rect, const QrCode &code)
{
    const double module = rect.width() / (code.modules() + 2 * QrCode::quietZone);
    const QPointF start = rect.topLeft() + QPointF(module, module) * QrCode::quietZone;
    QPainterPath dark; // One shape, so that no hair lines show between the rows where a file is shown enlarged.
    dark.setFillRule(Qt::WindingFill);
    for (int row = 0; row < code.modules(); ++row) {
        for (int column = 0; column < code.modules(); ++column) {
            const int first = column;
            while (column < code.modules() && code.isDark(column, row))
                ++column;
            if (column > first)
                dark.addRect(start.x() + first * module, start.y() + row * module, (column - first) * module, module);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // Hard edges.
    painter.fillRect(rect, Qt::white);
    painter.fillPath(dark, Qt::black);
    painter.restore();
}

QImage qrImage(const QrCode &code, int most)
{
    const int modules = code.modules() + 2 * QrCode::quietZone;
    const int side = modules * std::max(1, most / modules);
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    qrCode(painter, QRectF(0, 0, side, side), code);
    return image;
}

} // namespace paint
} // namespace Shopbell
