// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/columntable.h"

#include "format/customerwords.h"
#include "look/avatar.h"
#include "look/marks.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tooltip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int endOfRow = 14;
constexpr int besideColumn = 8;
constexpr int besideAvatar = 9;

bool isAtEnd(const QVariant &alignment)
{
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

class ColumnHead : public QHeaderView
{
public:
    ColumnHead(const ColumnCells &cells, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_cells(cells)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(16);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = m_cells.theme();
        return {QHeaderView::sizeHint().width(),
                std::max(theme.size(SizeToken::TableHeader), theme.lineHeight(TypeRole::Micro) + theme.scaled(12))};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        const Theme &theme = m_cells.theme();
        painter->save();
        painter->fillRect(rect, theme.color(ColorToken::Sunken));
        paint::hairline(*painter, rect, theme);
        RowPainter pen(*painter, theme, m_cells.contentOf(rect, column, model()->columnCount()));
        const QString text = model()->headerData(column, Qt::Horizontal).toString();
        const QFont font = theme.font(TypeRole::Micro, QFont::DemiBold);
        if (isAtEnd(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)))
            pen.textAtEnd(text, font, ColorToken::Text2);
        else
            pen.text(text, font, ColorToken::Text2);
        painter->restore();
    }

private:
    const ColumnCells &m_cells;
};

} // namespace

ColumnCells::ColumnCells(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int ColumnCells::rowHeight() const
{
    return std::max(m_theme.size(SizeToken::CustomerRow), m_theme.lineHeight(TypeRole::Strong) + m_theme.scaled(12));
}

bool ColumnCells::takeGone(const QSet<int> &columns)
{
    return std::exchange(m_gone, columns) != columns;
}

QRectF ColumnCells::contentOf(const QRectF &cell, int column, int columns) const
{
    const double start = m_theme.scaled(column == 0 ? endOfRow : besideColumn);
    const double end = m_theme.scaled(column == columns - 1 ? endOfRow : besideColumn);
    return m_theme.isRightToLeft() ? cell.adjusted(end, 0, -start, -1) : cell.adjusted(start, 0, -end, -1);
}

double ColumnCells::contentWidth(const QModelIndex &index) const
{
    return QFontMetricsF(m_theme.font(TypeRole::Small)).horizontalAdvance(index.data().toString());
}

QSize ColumnCells::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(80), rowHeight()};
}

void ColumnCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.widget && option.widget->isActiveWindow();
    if (selected)
        painter->fillRect(cell, m_theme.color(active ? ColorToken::Selected : ColorToken::SelectedInactive));
    else if (RowTable::isUnderPointer(option, index) && index.flags().testFlag(Qt::ItemIsSelectable))
        painter->fillRect(cell, m_theme.color(ColorToken::Hover));
    paint::hairline(*painter, cell, m_theme);
    if (selected && index.column() == 0)
        paint::selectionBar(*painter, cell, m_theme);
    paintContent(*painter, contentOf(cell, index.column(), index.model()->columnCount()), index);
    painter->restore();
}

void ColumnCells::paintContent(QPainter &painter, const QRectF &area, const QModelIndex &index) const
{
    paintWords(painter, area, index, ColorToken::Text2);
}

void ColumnCells::paintWords(QPainter &painter, const QRectF &area, const QModelIndex &index, ColorToken color,
                             QFont::Weight weight) const
{
    const QFont font = m_theme.font(TypeRole::Small, weight);
    if (!isAtEnd(index.data(Qt::TextAlignmentRole))) {
        RowPainter(painter, m_theme, area).text(index.data().toString(), font, color);
        return;
    }
    painter.setPen(m_theme.color(color));
    const Qt::Alignment side = m_theme.isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    paint::paintTabular(painter, area, side | Qt::AlignVCenter, font, index.data().toString());
}

void ColumnCells::paintPerson(QPainter &painter, const QRectF &area, const QString &name, qint64 id) const
{
    RowPainter pen(painter, m_theme, area);
    const double side = m_theme.size(SizeToken::AvatarRow);
    QRectF circle(area.left(), area.center().y() - side / 2, side, side);
    if (m_theme.isRightToLeft())
        circle.moveRight(area.right());
    if (id > 0)
        paint::avatar(painter, circle, m_theme, name, id);
    else
        paint::avatar(painter, circle, m_theme, name);
    pen.skip(side);
    pen.gap(besideAvatar);
    pen.text(customerName(name), m_theme.font(TypeRole::Body, QFont::Medium), ColorToken::Text);
}

void ColumnCells::paintButton(QPainter &painter, const QRectF &area, const QString &words, bool isEnabled) const
{
    const double height = std::min<double>(area.height(), m_theme.size(SizeToken::ButtonSmall));
    const QRectF button(area.left(), area.center().y() - height / 2, area.width(), height);
    painter.setPen(m_theme.color(isEnabled ? ColorToken::LineStrong : ColorToken::Line));
    painter.setBrush(m_theme.color(ColorToken::Surface));
    const double radius = m_theme.radius(RadiusToken::ButtonSmall);
    painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QFont font = m_theme.font(TypeRole::Small, QFont::Medium);
    const double wide = QFontMetricsF(font).horizontalAdvance(words);
    const double side = std::max(2.0, (button.width() - wide) / 2 - 1);
    RowPainter(painter, m_theme, button.adjusted(side, 0, -2, 0))
        .text(words, font, isEnabled ? ColorToken::Text : ColorToken::Text3);
}

bool ColumnCells::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = index.data().toString();
    const double room = contentOf(option.rect, index.column(), index.model()->columnCount()).width()
        - (index.column() == 0 ? m_theme.size(SizeToken::AvatarRow) + besideAvatar : 0);
    const bool elided = QFontMetricsF(m_theme.font(TypeRole::Small)).horizontalAdvance(words) > room;
    QToolTip::showText(event->globalPos(), elided ? toolTipOf(words) : QString(), view);
    return true;
}

ColumnTable::ColumnTable(QAbstractItemModel *model, int idRole, ColumnCells *cells, std::vector<Width> columns,
                         QWidget *parent)
    : RowTable(cells->theme(), parent)
    , m_cells(cells)
    , m_columns(std::move(columns))
    , m_widest(m_columns.size())
    , m_idRole(idRole)
{
    cells->setParent(this);
    setItemDelegate(cells);
    setHorizontalHeader(new ColumnHead(*cells, this));
    setModel(model);
    setSelectionMode(SingleSelection);
    setProperty("noFocusRing", true); // It stands around the row.
    connect(this, &QTableView::doubleClicked, this, &ColumnTable::opened);
    connect(&theme(), &Theme::changed, this, [this] {
        measure();
        takeSizes();
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ColumnTable::notePlace);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnTable::restorePlace);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        measure();
        shareWidth();
    });
    measure();
    takeSizes();
}

void ColumnTable::measure()
{
    constexpr int mostRows = 200; // A list may have thousands; who comes far below is elided where they need more.
    const int columns = int(m_columns.size());
    const int rows = std::min(model()->rowCount(), mostRows);
    for (int column = 0; column < columns; ++column) {
        if (!m_columns[size_t(column)].fits)
            continue;
        double widest = 0;
        for (int row = 0; row < rows; ++row)
            widest = std::max(widest, m_cells->contentWidth(model()->index(row, column)));
        const QRectF cell(0, 0, 1000, 10);
        const double beside = cell.width() - m_cells->contentOf(cell, column, columns).width();
        m_widest[size_t(column)] = int(std::ceil(widest + beside));
    }
}

int ColumnTable::leastOf(int column) const
{
    const Width &wanted = m_columns[size_t(column)];
    const int widest = m_widest[size_t(column)];
    return std::max(theme().scaled(wanted.least),
                    wanted.most > 0 ? std::min(widest, theme().scaled(wanted.most)) : widest);
}

void ColumnTable::notePlace()
{
    const QModelIndex current = currentIndex();
    m_place.id = current.isValid() ? current.siblingAtColumn(0).data(m_idRole) : QVariant();
    m_place.row = current.row();
    m_place.isSelected = current.isValid() && selectionModel()->isRowSelected(current.row());
    m_place.scrolled = verticalScrollBar()->value();
}

void ColumnTable::restorePlace()
{
    measure();
    shareWidth();
    int row = -1;
    for (int each = 0; m_place.id.isValid() && row < 0 && each < model()->rowCount(); ++each) {
        if (model()->index(each, 0).data(m_idRole) == m_place.id)
            row = each;
    }
    if (row >= 0) {
        const QModelIndex index = model()->index(row, 0);
        selectionModel()->setCurrentIndex(index,
                                          m_place.isSelected
                                              ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                              : QItemSelectionModel::NoUpdate);
    } else if (m_place.row >= 0 && model()->rowCount() > 0) {
        // It is gone: the keys go on from its place, but nothing is chosen that nobody chose.
        const QModelIndex next = model()->index(std::min(m_place.row, model()->rowCount() - 1), 0);
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    }
    updateGeometries();
    verticalScrollBar()->setValue(m_place.scrolled);
}

void ColumnTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT stepWanted((event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        Q_EMIT removeWanted();
        return;
    }
    RowTable::keyPressEvent(event);
}

void ColumnTable::takeSizes()
{
    setRowHeight(m_cells->rowHeight(), m_cells->rowHeight());
}

int ColumnTable::leastWidth(const QSet<int> &gone) const
{
    int least = 0;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (!gone.contains(column))
            least += leastOf(column);
    }
    return least;
}

QSet<int> ColumnTable::tooMany() const
{
    std::vector<int> turns;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (m_columns[size_t(column)].goes > 0)
            turns.push_back(column);
    }
    std::ranges::sort(turns, {}, [this](int column) { return m_columns[size_t(column)].goes; });
    QSet<int> gone;
    for (const int column : turns) {
        if (leastWidth(gone) > viewport()->width())
            gone.insert(column);
    }
    return gone;
}

void ColumnTable::shareWidth()
{
    const QSet<int> gone = tooMany();
    if (m_cells->takeGone(gone)) {
        for (int column = 0; column < int(m_columns.size()); ++column)
            setColumnHidden(column, gone.contains(column));
        takeSizes(); // Which shares the width among those that stay.
        return;
    }
    const int least = leastWidth(gone);
    double shares = 0;
    for (int column = 0; column < int(m_columns.size()); ++column)
        shares += gone.contains(column) ? 0 : m_columns[size_t(column)].share;
    const int extra = std::max(0, viewport()->width() - least);
    int left = std::max(viewport()->width(), least);
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (gone.contains(column))
            continue;
        const Width &wanted = m_columns[size_t(column)];
        const bool isLast = column + 1 == int(m_columns.size());
        const int width = isLast ? left : leastOf(column) + (shares > 0 ? int(extra * wanted.share / shares) : 0);
        setColumnWidth(column, width);
        left -= width;
    }
}

} // namespace Shopbell
