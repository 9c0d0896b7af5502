// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/waitinglist.h"

namespace Shopbell {

WaitingList::WaitingList(const Theme &theme, WaitingModel *model, QWidget *parent)
    : TodayList(theme, model, tr("Needs a reply"), parent)
    , m_waiting(model)
{
    setItemDelegate(new WaitingDelegate(theme, *model, this));
    connect(this, &QListView::clicked, this, &WaitingList::answer);
    connect(this, &TodayList::rowOpened, this, &WaitingList::answer);
}

void WaitingList::answer(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT answerWanted(m_waiting->row(index.row()).id);
}

} // namespace Shopbell
