// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisemenu.h"

#include "format/promisewords.h"
#include "widgets/common/rowmenu.h"
#include "widgets/promises/promisemoves.h"

#include <QAbstractItemView>
#include <QMenu>

namespace Shopbell {

PromiseMenu::PromiseMenu(PromiseMoves &moves, QObject *parent) : QObject(parent), m_moves(moves) {}

void PromiseMenu::offerOn(QAbstractItemView &view, std::function<const PromiseRow *(const QModelIndex &)> rowAt)
{
    connect(new RowMenu(view), &RowMenu::wanted, this,
            [this, &view, rowAt = std::move(rowAt)](const QModelIndex &index, QPoint place) {
                if (const PromiseRow *row = rowAt(index))
                    show(*row, place, view);
            });
}

void PromiseMenu::show(const PromiseRow &row, QPoint place, QAbstractItemView &view)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, id = row.id] { Q_EMIT openWanted(id); });
    menu->addSeparator();
    for (const int step : {1, -1}) {
        const std::optional<PromiseState> to = neighbourOnBoard(row.state, step);
        if (!to)
            continue;
        //: %1 is the state of a promise: "Move to “In progress”".
        menu->addAction(tr("Move to “%1”").arg(nameOf(*to)), this,
                        [this, id = row.id, from = row.state, step] { m_moves.step(id, from, step); });
    }
    menu->popup(place);
}

} // namespace Shopbell
