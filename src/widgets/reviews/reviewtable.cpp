// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/reviewtable.h"

#include "look/theme.h"
#include "widgets/reviews/reviewdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Shopbell {

ReviewTable::ReviewTable(const Theme &theme, ReviewDelegate *delegate, QWidget *parent)
    : QTableView(parent)
    , m_delegate(delegate)
{
    setItemDelegate(delegate);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Reviews"));
    connect(&theme, &Theme::changed, this, &ReviewTable::takeSizes);
    takeSizes();
}

void ReviewTable::setBulk(bool bulk)
{
    if (bulk == m_bulk)
        return;
    m_bulk = bulk;
    m_delegate->setBulk(bulk);
    viewport()->update();
}

std::pair<int, int> ReviewTable::topRow() const
{
    const int row = rowAt(0);
    return row < 0 ? std::pair(-1, 0) : std::pair(row, -rowViewportPosition(row));
}

void ReviewTable::setTopRow(int row, int cut)
{
    if (row >= 0)
        verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() + cut);
}

void ReviewTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            Q_EMIT opened();
            return;
        }
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    case Qt::Key_Space:
        if (m_bulk) {
            toggle(currentIndex());
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ReviewTable::mousePressEvent(QMouseEvent *event)
{
    if (m_bulk && event->button() == Qt::LeftButton && toggleAt(event->pos()))
        return;
    QTableView::mousePressEvent(event);
}

void ReviewTable::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback taking(m_takingFocus, true);
    QTableView::focusInEvent(event);
}

QModelIndex ReviewTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End go along a row in a table; in a list they go to its ends.
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0 && action == MoveHome)
        return model()->index(0, 0);
    if (rows > 0 && action == MoveEnd)
        return model()->index(rows - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

void ReviewTable::takeSizes()
{
    const int height = m_delegate->rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height / 3);
}

bool ReviewTable::toggleAt(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !m_delegate->checkArea(visualRect(index)).contains(position))
        return false;
    toggle(index);
    return true;
}

void ReviewTable::toggle(const QModelIndex &index)
{
    const QScopedValueRollback toggling(m_toggling, true);
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

} // namespace Shopbell
