// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promiselistmodel.h"

#include "format/customerwords.h"

namespace Shopbell {

void PromiseListModel::setWords(PromiseText text, QDate today)
{
    m_text = std::move(text);
    m_today = today;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PromiseListModel::show(FoundPromises found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

const PromiseRow *PromiseListModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_found.rows[size_t(row)] : nullptr;
}

int PromiseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.rows.size());
}

int PromiseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PromiseListModel::words(const PromiseRow &row, int column) const
{
    if (!m_text)
        return {};
    switch (Column(column)) {
    case Customer:
        return customerName(row.customerName);
    case Title:
        return promiseTitle(row);
    case State:
        //: In a table, of a promise that was checked with the customer.
        return row.state == PromiseState::Checked ? tr("Checked") : nameOf(row.state);
    case Standing:
        return m_text->standingAndFirstDue(row, m_today);
    case Owner:
        //: In a table: who keeps a promise, and who owns the complaint that it is about.
        return row.isKeptForAnother() ? tr("%1, owner %2").arg(row.ownerName, row.complaintOwnerName) : row.ownerName;
    case Steps:
        return m_text->steps(row);
    case Back:
        //: In a table: "Came back, 12 Nov · £18.40".
        return row.back ? tr("%1, %2").arg(PromiseText::cameBack(*row.back), m_text->cameBackMore(*row.back, m_today))
                        : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PromiseListModel::data(const QModelIndex &index, int role) const
{
    const PromiseRow *promise = index.isValid() ? row(index.row()) : nullptr;
    if (!promise)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*promise, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 && m_text ? m_text->row(*promise, m_today) : words(*promise, index.column());
    case RowRole:
        return QVariant::fromValue(promise);
    case IdRole:
        return promise->id.value();
    default:
        return {};
    }
}

QVariant PromiseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Customer:
        return tr("For");
    case Title:
        return tr("Promise");
    case State:
        return tr("State");
    case Standing:
        return tr("Due");
    case Owner:
        return tr("Who");
    case Steps:
        return tr("Steps");
    case Back:
        return tr("Afterwards");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Shopbell
