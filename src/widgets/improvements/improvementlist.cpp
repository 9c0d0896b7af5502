// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/improvementlist.h"

#include "format/sentences.h"
#include "look/theme.h"
#include "widgets/common/tooltip.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

void ImprovementModel::setItems(std::vector<ImprovementItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_row = -1;
    m_button = -1;
    endResetModel();
}

void ImprovementModel::setButton(int row, int button)
{
    const int before = m_row;
    m_row = row;
    m_button = button;
    for (const int each : {before, row}) {
        if (each >= 0 && each < rowCount())
            Q_EMIT dataChanged(index(each), index(each));
    }
}

int ImprovementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ImprovementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImprovementItem &each = item(index.row());
    const int button = buttonOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return each.title;
    case Qt::ToolTipRole:
        return each.line.isEmpty() ? QVariant() : toolTipOf(each.title + u'\n' + each.line);
    case Qt::AccessibleTextRole:
        if (button >= 0 && button < each.verbs.size())
            //: For a screen reader: what a button of a row does, and the row: "Start an improvement…, Waiting time".
            return tr("%1, %2").arg(each.verbs.at(button), each.title);
        if (each.verbs.isEmpty())
            return joinedSentences({each.sentence, each.opens});
        //: For a screen reader: a row in a sentence, what Enter does, and what its buttons do.
        return tr("%1 %2 Right leads to: %3").arg(each.sentence, each.opens, each.verbs.join(tr(", ", "in a list")));
    default:
        return {};
    }
}

Qt::ItemFlags ImprovementModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || item(index.row()).kind == ImprovementItem::Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

ImprovementList::ImprovementList(const Theme &theme, const QString &name, bool whole, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new ImprovementModel(this))
    , m_delegate(new ImprovementDelegate(theme, *m_model, this))
    , m_whole(whole)
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(whole ? NoSelection : SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setResizeMode(Adjust);
    if (whole) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        act(index, m_delegate->buttonAt(visualRect(index), m_model->item(index.row()), m_pressed),
            Qt::MouseFocusReason);
    });
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

void ImprovementList::setItems(std::vector<ImprovementItem> items)
{
    const std::optional<ImprovementItem> was = current() ? std::optional(*current()) : std::nullopt;
    const int row = currentIndex().row();
    m_model->setItems(std::move(items));
    QModelIndex wanted;
    for (int i = 0; was && i < m_model->rowCount(); ++i) {
        if (m_model->item(i).isSame(*was))
            wanted = m_model->index(i);
    }
    if (!wanted.isValid() && was) {
        wanted = nextRow(std::min(row, m_model->rowCount()) - 1, 1);
        if (!wanted.isValid())
            wanted = nextRow(m_model->rowCount(), -1);
    }
    setCurrentIndex(wanted);
    updateGeometry();
}

bool ImprovementList::choose(ImprovementId id)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (id.isStored() && m_model->item(i).improvement == id) {
            setCurrentIndex(m_model->index(i));
            return true;
        }
    }
    clearSelection();
    return false;
}

const ImprovementItem *ImprovementList::current() const
{
    return currentIndex().isValid() ? &m_model->item(currentIndex().row()) : nullptr;
}

int ImprovementList::rowsHeight() const
{
    int height = 0;
    for (const ImprovementItem &item : m_model->items())
        height += m_delegate->heightFor(item, viewport()->width());
    return height;
}

QSize ImprovementList::sizeHint() const
{
    return m_whole ? QSize(QListView::sizeHint().width(), rowsHeight()) : QListView::sizeHint();
}

QSize ImprovementList::minimumSizeHint() const
{
    return m_whole ? QSize(0, rowsHeight()) : QSize(0, m_theme.scaled(120));
}

QModelIndex ImprovementList::nextRow(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < m_model->rowCount(); row += step) {
        if (m_model->item(row).kind != ImprovementItem::Kind::Heading)
            return m_model->index(row);
    }
    return {};
}

QModelIndex ImprovementList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    constexpr int page = 5;
    const int row = currentIndex().row();
    QModelIndex next;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        next = nextRow(row, -1);
        break;
    case MoveDown:
    case MoveNext:
        next = nextRow(row, 1);
        break;
    case MoveHome:
        next = nextRow(-1, 1);
        break;
    case MoveEnd:
        next = nextRow(m_model->rowCount(), -1);
        break;
    case MovePageUp:
        next = nextRow(std::max(0, row - page) - 1, 1);
        break;
    case MovePageDown:
        next = nextRow(std::min(m_model->rowCount(), row + page + 1), -1);
        break;
    case MoveLeft:
    case MoveRight:
        break; // Within the row.
    }
    return next.isValid() ? next : currentIndex();
}

void ImprovementList::moveButton(int step)
{
    const ImprovementItem *item = current();
    if (!item)
        return;
    const int row = currentIndex().row();
    const int button = std::clamp(m_model->buttonOf(row) + step, -1, int(item->verbs.size()) - 1);
    if (button == m_model->buttonOf(row))
        return;
    m_model->setButton(row, button);
    QAccessibleEvent event(this, QAccessible::Focus); // The row is another one for who listens.
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void ImprovementList::act(const QModelIndex &index, int button, Qt::FocusReason by)
{
    if (!index.isValid() || m_model->item(index.row()).kind == ImprovementItem::Kind::Heading)
        return;
    const ImprovementItem item = m_model->item(index.row()); // What it starts may fill the list anew.
    if (button >= 0)
        Q_EMIT verbWanted(item, button);
    else
        Q_EMIT opened(item, by);
}

void ImprovementList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int button = row >= 0 ? m_model->buttonOf(row) : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveButton((event->key() == Qt::Key_Right) != m_theme.isRightToLeft() ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(currentIndex(), button);
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat() && current())
            act(currentIndex(), button < 0 && !current()->verbs.isEmpty() ? 0 : button);
        return;
    default:
        QListView::keyPressEvent(event);
        if (currentIndex().row() != row && current())
            Q_EMIT moved(*current());
    }
}

void ImprovementList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void ImprovementList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    update(indexAt(event->position().toPoint())); // The button under the pointer is lit.
}

void ImprovementList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout(); // Buttons stand below or beside.
    if (m_whole)
        updateGeometry();
}

void ImprovementList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!current() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(nextRow(-1, 1));
}

void ImprovementList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_model->setButton(current.row(), -1);
    QListView::currentChanged(current, previous);
}

} // namespace Shopbell
