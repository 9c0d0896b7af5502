// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace Shopbell {

// A code that a phone's camera reads (ISO/IEC 18004): squares of one colour, "modules", as many in each row as in each
// column.
class QrCode
{
public:
    // How much of it may be dirty or torn: about 7, 15, 25 and 30 %.
    enum class Protection { Low, Medium, Quartile, High };

    // The text in UTF-8; the smallest code that holds it. With less protection when it only fits so, down to Low. Error
    // Invalid when it is empty, or longer than the 2,953 octets that the largest code holds.
    static Result<QrCode> of(const QString &text, Protection protection = Protection::Medium);

    // In each row, without the quiet zone.
    int modules() const { return m_modules; }
    bool isDark(int column, int row) const { return m_dark[size_t(row) * size_t(m_modules) + size_t(column)]; }
    Protection protection() const { return m_protection; }

    // Modules that stay white on each side.
    static constexpr int quietZone = 4;
    // The side to print it with, in millimetres, without the quiet zone: at least 28, and modules that a phone can tell
    // apart.
    double printedSide() const;

private:
    QrCode() = default;

    int m_modules = 0;
    Protection m_protection = Protection::Medium;
    std::vector<bool> m_dark;
};

namespace paint {

// Black on white in every theme, with the quiet zone inside rect, which is square.
void qrCode(QPainter &painter, const QRectF &rect, const QrCode &code);
// For screens and files: each module is as many whole pixels as fit into `most` pixels, at least 1.
QImage qrImage(const QrCode &code, int most);

} // namespace paint
} // namespace Shopbell
