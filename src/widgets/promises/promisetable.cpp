// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisetable.h"

#include "format/promisewords.h"
#include "look/theme.h"
#include "models/promiselistmodel.h"
#include "widgets/common/rowpainter.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/standingchip.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

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
        paintStanding(painter, area, *row);
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
    const QFontMetricsF micro(theme().font(TypeRole::Micro));
    return std::max(paint::chipSize(theme(), standingChip(*row, m_facts.text(), m_facts.today())).width(),
                    micro.horizontalAdvance(m_facts.text().firstDue(*row, m_facts.today())) + 1);
}

int PromiseCells::rowHeight() const
{
    return std::max(ColumnCells::rowHeight(),
                    theme().size(SizeToken::Chip) + theme().lineHeight(TypeRole::Micro) + theme().scaled(6));
}

/// The chip, and below it the day that was promised first.
void PromiseCells::paintStanding(QPainter &painter, const QRectF &area, const PromiseRow &row) const
{
    const Chip chip = standingChip(row, m_facts.text(), m_facts.today());
    const QString first = m_facts.text().firstDue(row, m_facts.today());
    if (first.isEmpty()) {
        paint::chip(painter, area, theme(), chip);
        return;
    }
    const double chipHeight = theme().size(SizeToken::Chip);
    const double lineHeight = theme().lineHeight(TypeRole::Micro);
    const double top = area.center().y() - (chipHeight + lineHeight) / 2;
    paint::chip(painter, QRectF(area.left(), top, area.width(), chipHeight), theme(), chip);
    RowPainter(painter, theme(), QRectF(area.left(), top + chipHeight, area.width(), lineHeight))
        .text(first, theme().font(TypeRole::Micro), ColorToken::Text2);
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
