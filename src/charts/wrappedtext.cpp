// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Shopbell {

WrappedText::WrappedText(QString words, const QFont &font, bool isRightToLeft)
    : m_words(std::move(words))
    , m_font(font)
    , m_isRightToLeft(isRightToLeft)
{
}

double WrappedText::fill(QTextLayout &layout, double width) const
{
    QTextOption option((m_isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return std::ceil(height);
}

double WrappedText::height(double width) const
{
    if (m_words.isEmpty())
        return 0;
    QTextLayout layout(m_words, m_font);
    return fill(layout, width);
}

void WrappedText::draw(QPainter &painter, const QRectF &room) const
{
    QTextLayout layout(m_words, m_font);
    fill(layout, room.width());
    layout.draw(&painter, room.topLeft());
}

} // namespace Shopbell
