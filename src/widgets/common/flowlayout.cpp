// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Shopbell {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget *parent) : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    auto *item = new QWidgetItem(widget);
    m_items.insert(std::clamp<qsizetype>(index, 0, m_items.size()), item);
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;

    int x = area.x();
    int y = area.y();
    QList<std::pair<QLayoutItem *, QRect>> line;
    int lineHeight = 0;
    const auto finishLine = [&] {
        for (auto &[item, place] : line) {
            if (!apply)
                continue;
            const bool atTop = item->alignment() & Qt::AlignTop;
            place.moveTop(atTop ? y : y + (lineHeight - place.height()) / 2);
            item->setGeometry(QStyle::visualRect(direction, area, place));
        }
        line.clear();
    };

    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        // What wants the rest of the line (a text field) gets it; nothing is wider than the line.
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (size.width() > area.width())
            size = {area.width(), item->hasHeightForWidth() ? item->heightForWidth(area.width()) : size.height()};
        if (!line.isEmpty() && x + size.width() > area.right() + 1) {
            finishLine();
            x = area.x();
            y += lineHeight + m_lineGap;
            lineHeight = 0;
        }
        if (item->expandingDirections() & Qt::Horizontal)
            size.setWidth(area.right() + 1 - x);
        line.append({item, QRect({x, y}, size)});
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace Shopbell
