// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customertable.h"

#include "look/marks.h"
#include "look/theme.h"
#include "models/customerlistmodel.h"
#include "widgets/customers/customerdelegate.h"
#include "widgets/customers/customerheader.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <array>
#include <numeric>

namespace Shopbell {

namespace {

// Logical pixels at 100 %, without the room at the two ends of a row.
constexpr std::array columnWidths{144, 112, 80, 48, 88, 160};
constexpr std::array extraShares{0.45, 0.05, 0.25, 0.05, 0.05, 0.15};

} // namespace

CustomerTable::CustomerTable(const Theme &theme, CustomerDelegate *delegate, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_delegate(delegate)
    , m_header(new CustomerHeader(theme, delegate->padding(), this))
{
    setItemDelegate(delegate);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Customers"));
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT orderWanted(CustomerListModel::orderOf(column)); });
    connect(&theme, &Theme::changed, this, &CustomerTable::takeSizes);
    takeSizes();
}

void CustomerTable::showOrder(CustomerOrder order, bool ascending)
{
    m_header->showOrder(CustomerListModel::columnOf(order), ascending);
}

void CustomerTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        // The row is one thing: along it only the view moves, where it is wider than the window.
        const bool forth = (event->key() == Qt::Key_Right) != isRightToLeft();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (forth ? 1 : -1) * m_theme.scaled(40));
        return;
    }
    QTableView::keyPressEvent(event);
}

void CustomerTable::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback taking(m_takingFocus, true);
    QTableView::focusInEvent(event);
}

void CustomerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void CustomerTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    const QRect first = visualRect(current.siblingAtColumn(0));
    const QRect last = visualRect(current.siblingAtColumn(CustomerListModel::columns - 1));
    paint::focusRingInside(painter, QRectF(first.united(last)).adjusted(0, 0, 0, -1), m_theme,
                           m_theme.radius(RadiusToken::ButtonSmall));
}

QModelIndex CustomerTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0 && action == MoveHome)
        return model()->index(0, 0);
    if (rows > 0 && action == MoveEnd)
        return model()->index(rows - 1, 0);
    return QTableView::moveCursor(action, modifiers);
}

void CustomerTable::takeSizes()
{
    const int height = m_delegate->rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    shareWidth();
}

void CustomerTable::shareWidth()
{
    if (!model() || model()->columnCount() != CustomerListModel::columns)
        return;
    const int ends = 2 * m_delegate->padding();
    int least = ends;
    for (const int width : columnWidths)
        least += m_theme.scaled(width);
    const int extra = std::max(0, viewport()->width() - least);
    int left = std::max(viewport()->width(), least);
    for (int column = 0; column < CustomerListModel::columns; ++column) {
        int width = m_theme.scaled(columnWidths[size_t(column)]) + int(extra * extraShares[size_t(column)]);
        if (column == CustomerListModel::Name)
            width += ends / 2;
        if (column == CustomerListModel::Gap)
            width = left;
        setColumnWidth(column, width);
        left -= width;
    }
}

} // namespace Shopbell
