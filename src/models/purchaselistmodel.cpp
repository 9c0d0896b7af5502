// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchaselistmodel.h"

#include "core/whenanswered.h"

#include <algorithm>

namespace Shopbell {

PurchaseListModel::PurchaseListModel(Readers readers, QObject *parent)
    : QAbstractListModel(parent)
    , m_readers(std::move(readers))
{
}

void PurchaseListModel::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_total = 0;
    m_loading = false;
    m_error.reset();
    endResetModel();
    if (customer.isStored())
        read(pageSize, 0);
    Q_EMIT stateChanged();
}

void PurchaseListModel::refresh()
{
    if (m_customer.isStored())
        read(std::max(pageSize, int(m_rows.size())), 0);
}

void PurchaseListModel::read(int limit, int offset)
{
    m_loading = true;
    const int generation = ++m_generation;
    PurchaseQuery query;
    query.customer = m_customer;
    whenAnswered(m_readers.purchases(query, limit, offset), this,
                 [this, generation, offset](Result<FoundPurchases> found) {
                     if (generation == m_generation)
                         take(std::move(found), offset);
                 });
}

void PurchaseListModel::take(Result<FoundPurchases> found, int offset)
{
    m_loading = false;
    if (!found) {
        m_error = found.error();
        Q_EMIT stateChanged();
        return;
    }
    m_error.reset();
    m_total = found->total;
    if (offset == 0) {
        beginResetModel();
        m_rows = std::move(found->rows);
        endResetModel();
    } else if (!found->rows.empty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + found->rows.size()) - 1);
        std::ranges::move(found->rows, std::back_inserter(m_rows));
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

const PurchaseRow *PurchaseListModel::rowAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? &m_rows[size_t(row)] : nullptr;
}

int PurchaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PurchaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PurchaseRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(&row);
    case Qt::DisplayRole:
        return row.purchase.what;
    case Qt::AccessibleTextRole:
        return m_readers.sentence ? m_readers.sentence(row) : row.purchase.what;
    default:
        return {};
    }
}

bool PurchaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_error && qint64(m_rows.size()) < m_total;
}

void PurchaseListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(pageSize, int(m_rows.size()));
}

} // namespace Shopbell
