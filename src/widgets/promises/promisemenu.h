// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QModelIndex;
class QPoint;

namespace Shopbell {
class PromiseMoves;

/// What can be done with a promise of the board or of the list, by a right click on it or the menu key.
class PromiseMenu : public QObject
{
    Q_OBJECT

public:
    PromiseMenu(PromiseMoves &moves, QObject *parent);

    /// `rowAt` gives the promise of a place in the view, null where there is none.
    void offerOn(QAbstractItemView &view, std::function<const PromiseRow *(const QModelIndex &)> rowAt);

Q_SIGNALS:
    void openWanted(Shopbell::PromiseId id);

private:
    void show(const PromiseRow &row, QPoint place, QAbstractItemView &view);

    PromiseMoves &m_moves;
};

} // namespace Shopbell
