// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "format/promisewords.h"

#include <QAbstractTableModel>

#include <optional>

namespace Shopbell {

/// Promises as a table: the list view of the section, for whoever does not want a board.
class PromiseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Customer, Title, State, Standing, Owner, Steps, Back, ColumnCount };
    enum Role { RowRole = Qt::UserRole + 1, IdRole }; ///< const PromiseRow *, qint64

    using QAbstractTableModel::QAbstractTableModel;

    void setWords(PromiseText text, QDate today);
    void show(FoundPromises found);
    qint64 total() const { return m_found.total; }
    const PromiseRow *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const PromiseRow &row, int column) const;

    FoundPromises m_found;
    std::optional<PromiseText> m_text;
    QDate m_today;
};

} // namespace Shopbell
