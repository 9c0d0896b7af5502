// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowmenu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

#include <algorithm>

namespace Shopbell {

RowMenu::RowMenu(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool RowMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const QWidget *rows = m_view.viewport();
    if (asked->reason() == QContextMenuEvent::Keyboard) {
        // A view says of its cursor that it is in its middle.
        const QModelIndex current = m_view.currentIndex();
        const QPoint below = m_view.visualRect(current).bottomLeft();
        if (current.isValid())
            Q_EMIT wanted(current,
                          rows->mapToGlobal(QPoint(std::max(0, below.x()), std::clamp(below.y(), 0, rows->height()))));
        return true;
    }
    const QModelIndex under = watched == rows ? m_view.indexAt(asked->pos()) : QModelIndex();
    if (under.isValid()) // Else it is about the headings, or the ground below the last row.
        Q_EMIT wanted(under, asked->globalPos());
    return true;
}

} // namespace Shopbell
