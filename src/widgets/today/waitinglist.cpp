// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/waitinglist.h"

#include "look/theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Shopbell {

WaitingList::WaitingList(const Theme &theme, WaitingModel *model, QWidget *parent) : QListView(parent), m_waiting(model)
{
    setModel(model);
    setItemDelegate(new WaitingDelegate(theme, *model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setAccessibleName(tr("Needs a reply"));
    connect(this, &QListView::clicked, this, &WaitingList::answer);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        if (m_waiting->rowCount() > 0)
            setCurrentIndex(m_waiting->index(0));
    });
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

int WaitingList::rowHeight() const
{
    return itemDelegate()->sizeHint({}, {}).height();
}

QSize WaitingList::sizeHint() const
{
    return {QListView::sizeHint().width(), rowHeight() * m_waiting->rowCount()};
}

QSize WaitingList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void WaitingList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        answer(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void WaitingList::answer(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT answerWanted(m_waiting->row(index.row()).id);
}

} // namespace Shopbell
