// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fewlines.h"

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace Shopbell {

namespace {

QFont fontOf(const FewLines &lines, const Theme &theme)
{
    return lines.weight ? theme.font(lines.role, *lines.weight) : theme.font(lines.role);
}

/// The text cut into its lines; the last one holds what did not fit, elided.
QStringList brokenLines(const FewLines &lines, const Theme &theme, double width)
{
    QString left = lines.text.simplified().left(500);
    const QFont font = fontOf(lines, theme);
    QStringList broken;
    while (!left.isEmpty() && broken.size() < lines.most - 1) {
        QTextLayout layout(left, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(width);
        layout.endLayout();
        broken.append(left.left(line.textLength()).trimmed());
        left = left.mid(line.textLength()).trimmed();
    }
    if (!left.isEmpty())
        broken.append(QFontMetricsF(font).elidedText(left, Qt::ElideRight, width));
    return broken;
}

} // namespace

int heightOf(const FewLines &lines, const Theme &theme, double width)
{
    return int(brokenLines(lines, theme, width).size()) * theme.lineHeight(lines.role);
}

int paintLines(QPainter &painter, const QRectF &area, const Theme &theme, const FewLines &lines)
{
    const QStringList broken = brokenLines(lines, theme, area.width());
    const int height = theme.lineHeight(lines.role);
    painter.setFont(fontOf(lines, theme));
    painter.setPen(theme.color(lines.color));
    const Qt::Alignment side = theme.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    double top = area.top();
    for (const QString &line : broken) {
        painter.drawText(QRectF(area.left(), top, area.width(), height),
                         int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, line);
        top += height;
    }
    return int(broken.size()) * height;
}

} // namespace Shopbell
