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
    : RowTable(theme, parent)
    , m_delegate(delegate)
{
    setItemDelegate(delegate);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    RowTable::keyPressEvent(event);
}

void ReviewTable::mousePressEvent(QMouseEvent *event)
{
    if (m_bulk && event->button() == Qt::LeftButton && toggleAt(event->pos()))
        return;
    RowTable::mousePressEvent(event);
}

void ReviewTable::takeSizes()
{
    setRowHeight(m_delegate->rowHeight(), m_delegate->rowHeight() / 3);
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
