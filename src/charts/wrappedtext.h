// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;
class QTextLayout;

namespace Shopbell {

/// Words of a picture in as many lines as they need; one that is wider than its room goes on in the next line.
class WrappedText
{
public:
    WrappedText(QString words, const QFont &font, bool isRightToLeft);

    double height(double width) const;
    /// With the painter's pen.
    void draw(QPainter &painter, const QRectF &room) const;

private:
    double fill(QTextLayout &layout, double width) const;

    QString m_words;
    QFont m_font;
    bool m_isRightToLeft;
};

} // namespace Shopbell
