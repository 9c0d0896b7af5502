// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisetable.h"

#include "look/theme.h"
#include "models/promiselistmodel.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/standingchip.h"

#include <QPainter>

namespace Shopbell {

PromiseCells::PromiseCells(const Theme &theme, const PromiseFacts &facts, QObject *parent)
    : ColumnCells(theme, parent)
    , m_facts(facts)
{
}

void PromiseCells::paintContent(QPainter &painter, const QRectF &area, const QModelIndex &index) const
{
    const auto *row = index.data(PromiseListModel::RowRole).value<const PromiseRow *>();
    if (!row)
        return;
    switch (index.column()) {
    case PromiseListModel::Customer:
        paintPerson(painter, area, row->customerName, row->customer.value());
        break;
    case PromiseListModel::Title:
        paintWords(painter, area, index, ColorToken::Text, QFont::Medium);
        break;
    case PromiseListModel::Standing:
        paint::chip(painter, area, theme(), standingChip(*row, m_facts.text(), m_facts.today()));
        break;
    default:
        paintWords(painter, area, index, ColorToken::Text2);
        break;
    }
}

double PromiseCells::contentWidth(const QModelIndex &index) const
{
    const auto *row = index.data(PromiseListModel::RowRole).value<const PromiseRow *>();
    if (!row || index.column() != PromiseListModel::Standing)
        return ColumnCells::contentWidth(index);
    return paint::chipSize(theme(), standingChip(*row, m_facts.text(), m_facts.today())).width();
}

ColumnTable *makePromiseTable(const Theme &theme, const PromiseFacts &facts, QAbstractItemModel *model, QWidget *parent)
{
    // In the order of PromiseListModel::Column. What was promised to whom and how it stands is left in a narrow window.
    // The others are as wide as what stands in them; what is free goes to the names and the titles.
    return new ColumnTable(model, PromiseListModel::IdRole, new PromiseCells(theme, facts),
                           {{150, 0.1},
                            {170, 0.9},
                            {84, 0.0, 4, true},
                            {140, 0.0, 0, true},
                            {76, 0.0, 2, true},
                            {86, 0.0, 1, true},
                            {120, 0.0, 3, true}},
                           parent);
}

} // namespace Shopbell
