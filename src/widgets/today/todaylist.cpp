// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaylist.h"

#include "look/theme.h"

#include <QAbstractItemDelegate>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace Shopbell {

TodayList::TodayList(const Theme &theme, QAbstractItemModel *model, const QString &name, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setAccessibleName(name);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_current = std::max(0, currentIndex().row()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        const int rows = this->model()->rowCount();
        if (rows > 0)
            setCurrentIndex(this->model()->index(std::min(m_current, rows - 1), 0));
    });
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

int TodayList::rowHeight() const
{
    return itemDelegate()->sizeHint({}, {}).height();
}

QSize TodayList::sizeHint() const
{
    return {QListView::sizeHint().width(), rowHeight() * model()->rowCount()};
}

QSize TodayList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QListView::keyPressEvent(event);
        showCurrentOnPage();
    } else if (currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex());
    }
}

void TodayList::showCurrentOnPage()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around)) {
            const QPoint place = mapTo(page->widget(), visualRect(currentIndex()).center());
            page->ensureVisible(place.x(), place.y(), 0, rowHeight());
            return;
        }
    }
}

} // namespace Shopbell
