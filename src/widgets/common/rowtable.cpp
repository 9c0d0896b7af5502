// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowtable.h"

#include "look/marks.h"
#include "look/theme.h"

#include <QCursor>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace Shopbell {

RowTable::RowTable(const Theme &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setProperty("litRows", true); // The style lights a single cell.
}

void RowTable::setRowHeight(int height, int step)
{
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(step);
    shareWidth();
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const bool forth = (event->key() == Qt::Key_Right) != isRightToLeft();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (forth ? 1 : -1) * m_theme.scaled(40));
        return;
    }
    QTableView::keyPressEvent(event);
}

bool RowTable::isUnderPointer(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const RowTable *>(option.widget);
    return table && table->m_lit == index.row();
}

void RowTable::lightRow(int row)
{
    if (row == m_lit)
        return;
    for (const int changed : {std::exchange(m_lit, row), row})
        repaintRow(changed);
}

void RowTable::lightRowUnder(QPoint place)
{
    lightRow(viewport()->rect().contains(place) ? rowAt(place.y()) : -1);
}

void RowTable::repaintRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &each : {previous, current}) // The view repaints one cell, the ring stands around the row.
        repaintRow(each.row());
}

bool RowTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        lightRowUnder(static_cast<QHoverEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        lightRow(-1);
    return QTableView::viewportEvent(event);
}

void RowTable::verticalScrollbarValueChanged(int value)
{
    QTableView::verticalScrollbarValueChanged(value);
    if (m_lit >= 0 || viewport()->underMouse()) // Other rows move under a pointer that stands still.
        lightRowUnder(viewport()->mapFromGlobal(QCursor::pos()));
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback taking(m_takingFocus, true);
    QTableView::focusInEvent(event);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    const QRect first = visualRect(current.siblingAtColumn(0));
    const QRect last = visualRect(current.siblingAtColumn(model()->columnCount() - 1));
    paint::focusRingInside(painter, QRectF(first.united(last)).adjusted(0, 0, 0, -1), m_theme,
                           m_theme.radius(RadiusToken::ButtonSmall));
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End go along a row in a table; in a list they go to its ends.
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0 && action == MoveHome)
        return model()->index(0, 0);
    if (rows > 0 && action == MoveEnd)
        return model()->index(rows - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

} // namespace Shopbell
