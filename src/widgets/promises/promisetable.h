// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/columntable.h"

namespace Shopbell {
class PromiseFacts;
struct PromiseRow;

/// Paints the cells of the list of promises: the customer with their picture, where the promise stands as a chip.
class PromiseCells : public ColumnCells
{
    Q_OBJECT

public:
    PromiseCells(const Theme &theme, const PromiseFacts &facts, QObject *parent = nullptr);

    double contentWidth(const QModelIndex &index) const override;
    int rowHeight() const override;

protected:
    void paintContent(QPainter &painter, const QRectF &area, const QModelIndex &index) const override;

private:
    void paintStanding(QPainter &painter, const QRectF &area, const PromiseRow &row) const;

    const PromiseFacts &m_facts;
};

/// The list of promises; wired to a PromiseListModel.
ColumnTable *makePromiseTable(const Theme &theme, const PromiseFacts &facts, QAbstractItemModel *model,
                              QWidget *parent);

} // namespace Shopbell
