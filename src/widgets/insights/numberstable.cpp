// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/numberstable.h"

#include "look/marks.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "widgets/insights/numbersmodel.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <vector>

namespace Shopbell {

namespace {

constexpr int cellPadding = 5; ///< As in the style of the head.
constexpr int edgePadding = 14; ///< At both ends of a row, as in the card.

bool isLast(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount() - 1;
}

} // namespace

NumbersDelegate::NumbersDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QFont NumbersDelegate::fontOf(const QModelIndex &index) const
{
    const auto kind = NumbersModel::Kind(index.data(NumbersModel::KindRole).toInt());
    const bool strong = kind == NumbersModel::Kind::Value || kind == NumbersModel::Kind::Change;
    return m_theme.font(TypeRole::Small, strong ? QFont::Medium : QFont::Normal);
}

QSize NumbersDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool arrow = index.data(NumbersModel::RiseRole).isValid();
    const int paddings =
        (index.column() == 0 ? edgePadding : cellPadding) + (isLast(index) ? edgePadding : cellPadding);
    return {int(paint::tabularWidth(fontOf(index), index.data().toString())) + m_theme.scaled(paddings)
                + (arrow ? m_theme.size(SizeToken::IconInline) + 4 : 0),
            m_theme.size(SizeToken::TableRow)};
}

void NumbersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Kind = NumbersModel::Kind;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = option.rect;
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, m_theme.color(ColorToken::Hover));
    paint::hairline(*painter, row, m_theme);
    const auto kind = Kind(index.data(NumbersModel::KindRole).toInt());
    const bool running = index.data(NumbersModel::RunningRole).toBool();
    const int rise = index.data(NumbersModel::RiseRole).toInt();
    ColorToken color = kind == Kind::YearBefore || kind == Kind::Base ? ColorToken::Text2 : ColorToken::Text;
    if (running)
        color = ColorToken::Text3;
    else if (const int better = index.data(NumbersModel::BetterRole).toInt(); better != 0)
        color = better > 0 ? ColorToken::PositiveText : ColorToken::NegativeText;
    else if (kind == Kind::Change)
        color = ColorToken::Text2;
    painter->setPen(m_theme.color(color));
    const QFont font = fontOf(index);
    painter->setFont(font);
    const double before = m_theme.scaled(index.column() == 0 ? edgePadding : cellPadding);
    const double after = m_theme.scaled(isLast(index) ? edgePadding : cellPadding);
    const QRectF inside =
        m_theme.isRightToLeft() ? row.adjusted(after, 0, -before, -1) : row.adjusted(before, 0, -after, -1);
    const QString text = index.data().toString();
    const auto alignment = QStyle::visualAlignment(m_theme.layoutDirection(),
                                                   kind == Kind::Period ? Qt::AlignLeft | Qt::AlignVCenter
                                                                        : Qt::AlignRight | Qt::AlignVCenter);
    paint::paintTabular(*painter, inside, alignment, font, text);
    if (rise != 0) {
        const double side = m_theme.size(SizeToken::IconInline);
        const double fromEnd = paint::tabularWidth(font, text) + 4 + side;
        const double x = m_theme.isRightToLeft() ? inside.left() + fromEnd - side : inside.right() - fromEnd;
        m_theme.icons().paint(*painter, QRectF(x, inside.center().y() - side / 2, side, side),
                              rise > 0 ? "trending-up" : "trending-down", m_theme.color(color));
    }
    if (focused)
        paint::focusRingInside(*painter, row, m_theme, 3);
    painter->restore();
}

NumbersTable::NumbersTable(const Theme &theme, NumbersModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new NumbersDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setProperty("noFocusRing", true);
    setAccessibleName(tr("The numbers of the chart"));
    setAccessibleDescription(tr("The newest period first. Enter shows the people behind a row."));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &cell) { Q_EMIT peopleWanted(cell.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &NumbersTable::takeSizes);
    connect(&theme, &Theme::changed, this, &NumbersTable::takeSizes);
    takeSizes();
}

int NumbersTable::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height()
        + std::min(rows, m_model.rowCount()) * m_theme.size(SizeToken::TableRow);
}

QSize NumbersTable::sizeHint() const
{
    return {m_theme.scaled(374), heightFor(6)};
}

QSize NumbersTable::minimumSizeHint() const
{
    return {m_theme.scaled(240), heightFor(3)};
}

void NumbersTable::takeSizes()
{
    verticalHeader()->setMinimumSectionSize(m_theme.size(SizeToken::TableRow));
    verticalHeader()->setDefaultSectionSize(m_theme.size(SizeToken::TableRow));
    const int columns = m_model.columnCount();
    const QFontMetricsF headings(m_theme.font(TypeRole::Micro, QFont::DemiBold));
    m_needed.assign(size_t(columns), 0);
    for (int column = 0; column < columns; ++column) {
        const int edge = column == 0 || column == columns - 1 ? edgePadding - cellPadding : 0;
        int &needed = m_needed[size_t(column)];
        needed = int(headings.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()))
            + 2 + m_theme.scaled(2 * cellPadding + edge);
        for (int row = 0; row < m_model.rowCount(); ++row)
            needed = std::max(needed, itemDelegate()->sizeHint({}, m_model.index(row, column)).width());
    }
    shareWidth();
    updateGeometry();
}

void NumbersTable::shareWidth()
{
    const int columns = int(m_needed.size());
    if (columns == 0 || columns != m_model.columnCount())
        return;
    // Where there is too little room, what a reader can work out from the others goes first; a copy has all of it.
    const int room = viewport()->width();
    int sum = std::accumulate(m_needed.begin(), m_needed.end(), 0);
    int shown = columns;
    const auto kindOf = [this](int column) {
        return NumbersModel::Kind(m_model.index(0, column).data(NumbersModel::KindRole).toInt());
    };
    std::vector<bool> hidden(m_needed.size(), false);
    for (const NumbersModel::Kind kind : {NumbersModel::Kind::YearBefore, NumbersModel::Kind::Change}) {
        for (int column = 0; column < columns && m_model.rowCount() > 0; ++column) {
            if (kindOf(column) != kind || sum <= room)
                continue;
            hidden[size_t(column)] = true;
            sum -= m_needed[size_t(column)];
            --shown;
        }
    }
    // What a column needs, and an even part of what is left.
    const int left = std::max(0, room - sum);
    for (int column = 0; column < columns; ++column) {
        setColumnHidden(column, hidden[size_t(column)]);
        if (!hidden[size_t(column)])
            setColumnWidth(column, m_needed[size_t(column)] + left / shown + (column == 0 ? left % shown : 0));
    }
}

void NumbersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void NumbersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT peopleWanted(currentIndex().row());
    else if (event->key() == Qt::Key_N && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
             && currentIndex().isValid())
        Q_EMIT noteWanted(currentIndex().row()); // As on the chart itself.
    else
        QTableView::keyPressEvent(event);
}

} // namespace Shopbell
