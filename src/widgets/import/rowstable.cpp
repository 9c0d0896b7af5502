// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/rowstable.h"

#include "look/chip.h"
#include "look/marks.h"
#include "look/stars.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "widgets/import/checkedrowsmodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

RowsTable::RowsTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new CheckedRowsModel(this))
{
    setObjectName(u"checkedRows"_s);
    setModel(m_model);
    setItemDelegate(new CheckedRowDelegate(theme, this));
    setProperty("framed", true);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Rows of the file"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(20);
    connect(&theme, &Theme::changed, this, &RowsTable::takeLook);
    takeLook();
}

void RowsTable::setRows(std::vector<CheckedRow> rows, RatingScale scale)
{
    m_model->setRows(std::move(rows), scale);
    fitHeight();
    shareWidth();
    scrollToTop();
}

void RowsTable::takeLook()
{
    const int twoLines = m_theme.lineHeight(TypeRole::Small) + m_theme.lineHeight(TypeRole::Micro) + 10;
    verticalHeader()->setDefaultSectionSize(std::max(twoLines, m_theme.scaled(46)));
    fitHeight();
    shareWidth();
}

void RowsTable::fitHeight()
{
    constexpr int fewest = 3; // Rows in view where room is scarce.
    const int header = horizontalHeader()->sizeHint().height() + 2 + horizontalScrollBar()->sizeHint().height();
    const int row = verticalHeader()->defaultSectionSize();
    setMinimumHeight(header + std::clamp(m_model->rowCount(), 1, fewest) * row);
    setMaximumHeight(header + std::max(1, m_model->rowCount()) * row);
}

void RowsTable::shareWidth()
{
    bool scored = false;
    for (int row = 0; row < m_model->rowCount() && !scored; ++row)
        scored = m_model->row(row).rating.has_value();
    setColumnHidden(CheckedRowsModel::Score, !scored);
    const QFontMetrics digits(m_theme.font(TypeRole::Small));
    int line = digits.horizontalAdvance(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    if (m_model->rowCount() > 0) {
        const int last = m_model->rowCount() - 1;
        line = std::max(line, digits.horizontalAdvance(m_model->index(last, CheckedRowsModel::Line).data().toString()));
    }
    setColumnWidth(CheckedRowsModel::Line, line + m_theme.scaled(26));
    setColumnWidth(CheckedRowsModel::Fate, m_theme.scaled(124));
    setColumnWidth(CheckedRowsModel::Customer, m_theme.scaled(120));
    setColumnWidth(CheckedRowsModel::Score, m_theme.scaled(90));
    int used = 0;
    for (int column = 0; column < CheckedRowsModel::Columns; ++column)
        used += column == CheckedRowsModel::Words || isColumnHidden(column) ? 0 : columnWidth(column);
    setColumnWidth(CheckedRowsModel::Words, std::max(m_theme.scaled(180), viewport()->width() - used));
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

CheckedRowDelegate::CheckedRowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CheckedRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    auto state = paint::RowState::Plain;
    if (option.state.testFlag(QStyle::State_Selected))
        state =
            option.state.testFlag(QStyle::State_Active) ? paint::RowState::Selected : paint::RowState::SelectedInactive;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        state = paint::RowState::Hovered;
    switch (state) { // Cell by cell, so without the bar of a whole row.
    case paint::RowState::Plain:
        painter->fillRect(option.rect, m_theme.color(ColorToken::Surface));
        break;
    case paint::RowState::Hovered:
        painter->fillRect(option.rect, m_theme.color(ColorToken::Hover));
        break;
    case paint::RowState::Selected:
        painter->fillRect(option.rect, m_theme.color(ColorToken::Selected));
        break;
    case paint::RowState::SelectedInactive:
        painter->fillRect(option.rect, m_theme.color(ColorToken::SelectedInactive));
        break;
    }
    paint::hairline(*painter, option.rect, m_theme);
    const QRect area = option.rect.adjusted(5, 0, -8, 0);
    switch (index.column()) {
    case CheckedRowsModel::Line:
        paintLine(*painter, area, index);
        break;
    case CheckedRowsModel::Fate:
        paintFate(*painter, area, index);
        break;
    case CheckedRowsModel::Customer:
        painter->setFont(m_theme.font(TypeRole::Small, QFont::Medium));
        painter->setPen(m_theme.color(ColorToken::Text));
        drawLine(*painter, area, index.data().toString());
        break;
    case CheckedRowsModel::Words:
        paintWords(*painter, area, index);
        break;
    case CheckedRowsModel::Score:
        paintScore(*painter, area, index);
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, option.rect, m_theme, m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

void CheckedRowDelegate::drawLine(QPainter &painter, const QRect &area, const QString &text, int alignment) const
{
    painter.drawText(area, int(QStyle::visualAlignment(m_theme.layoutDirection(), Qt::AlignLeft)) | alignment,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void CheckedRowDelegate::paintLine(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    painter.setPen(m_theme.color(ColorToken::Text3));
    paint::paintTabular(painter, area,
                        QStyle::visualAlignment(m_theme.layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
                        m_theme.font(TypeRole::Micro), index.data().toString());
}

void CheckedRowDelegate::paintFate(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    Chip chip{ChipTone::Tag, index.data().toString(), {}};
    switch (CheckedRow::Fate(index.data(CheckedRowsModel::FateRole).toInt())) {
    case CheckedRow::Fate::New:
        chip.tone = ChipTone::Positive;
        chip.icon = u"plus"_s;
        break;
    case CheckedRow::Fate::SeenBefore:
        chip.icon = u"copy"_s;
        break;
    case CheckedRow::Fate::NewWords:
        chip.tone = ChipTone::Accent;
        chip.icon = u"pencil"_s;
        break;
    case CheckedRow::Fate::NeedsALook:
        chip.tone = ChipTone::Warn;
        break;
    }
    paint::chip(painter, area, m_theme, chip);
}

void CheckedRowDelegate::paintWords(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const QString reason = index.data(CheckedRowsModel::ReasonRole).toString();
    painter.setFont(m_theme.font(TypeRole::Small));
    painter.setPen(m_theme.color(ColorToken::Text));
    if (reason.isEmpty()) {
        drawLine(painter, area, index.data().toString());
        return;
    }
    const int first = m_theme.lineHeight(TypeRole::Small);
    const int second = m_theme.lineHeight(TypeRole::Micro);
    const int top = area.top() + (area.height() - first - second) / 2;
    drawLine(painter, {area.left(), top, area.width(), first}, index.data().toString());
    painter.setFont(m_theme.font(TypeRole::Micro));
    painter.setPen(m_theme.color(ColorToken::WarnText));
    drawLine(painter, {area.left(), top + first, area.width(), second}, reason);
}

void CheckedRowDelegate::paintScore(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CheckedRowsModel *>(index.model());
    const std::optional<Rating> rating = model ? model->row(index.row()).rating : std::nullopt;
    if (!rating)
        return;
    painter.setPen(m_theme.color(ColorToken::Text));
    if (rating->scale == RatingScale::OneToFive) {
        paint::stars(painter, area, m_theme, {rating->value, 5});
        return;
    }
    painter.setFont(m_theme.font(TypeRole::Small));
    drawLine(painter, area, index.data().toString());
}

} // namespace Shopbell
