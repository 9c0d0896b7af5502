// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/duelist.h"

#include "look/theme.h"
#include "widgets/common/tooltip.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Shopbell {

void DueModel::setRows(std::vector<DueRow> rows)
{
    m_ticked.reset();
    if (rows == m_rows) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void DueModel::tick(qint64 id)
{
    m_ticked = id;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DueModel::untickAll()
{
    m_ticked.reset();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DueRow &due = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return due.title;
    case Qt::ToolTipRole:
        return toolTipOf(due.title + u'\n' + due.line);
    case Qt::AccessibleTextRole:
        //: For a screen reader: a row in a sentence, then what the Space key does: "Mark as sent".
        return tr("%1 Enter opens it. Space: %2").arg(due.sentence, due.verb);
    default:
        return {};
    }
}

DueList::DueList(const Theme &theme, DueModel *model, DueMark mark, const QString &name, QWidget *parent)
    : TodayList(theme, model, name, parent)
    , m_due(model)
    , m_delegate(new DueDelegate(theme, *model, mark, this))
{
    setItemDelegate(m_delegate);
    connect(model, &QAbstractItemModel::modelReset, this, &DueList::fitRows);
    connect(&theme, &Theme::changed, this, &DueList::fitRows);
    const auto open = [this](const QModelIndex &index) { Q_EMIT openWanted(m_due->row(index.row()).id); };
    connect(this, &TodayList::rowOpened, this, open);
    connect(this, &QListView::clicked, this, [this, open](const QModelIndex &index) {
        if (m_delegate->markRect(visualRect(index)).contains(m_pressed))
            doJob(index);
        else
            open(index);
    });
}

void DueList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        TodayList::keyPressEvent(event);
    else if (currentIndex().isValid() && !event->isAutoRepeat())
        doJob(currentIndex());
}

void DueList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    TodayList::mousePressEvent(event);
}

void DueList::resizeEvent(QResizeEvent *event)
{
    TodayList::resizeEvent(event);
    fitRows();
}

void DueList::fitRows()
{
    if (!m_delegate->fit(viewport()->width()))
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void DueList::doJob(const QModelIndex &index)
{
    if (!m_due->isTicked(index.row()))
        Q_EMIT jobWanted(m_due->row(index.row()).id);
}

} // namespace Shopbell
