// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewlistmodel.h"

namespace Shopbell {

ReviewListModel::ReviewListModel(Readers readers, QObject *parent)
    : PagedReviews(
        {.firstPage = std::move(readers.firstPage), .all = std::move(readers.all), .rows = std::move(readers.rows)},
        parent)
    , m_sentence(std::move(readers.sentence))
{
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case IdRole:
        return idAt(index.row()).value();
    case RowRole:
        return QVariant::fromValue(rowAt(index.row()));
    case Qt::DisplayRole: {
        const ReviewRow *row = rowAt(index.row());
        return row ? row->author : QString();
    }
    case Qt::AccessibleTextRole: {
        const ReviewRow *row = rowAt(index.row());
        return row && m_sentence ? m_sentence(*row) : QString();
    }
    default:
        return {};
    }
}

} // namespace Shopbell
