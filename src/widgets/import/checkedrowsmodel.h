// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importreviews.h"

#include <QAbstractTableModel>

namespace Shopbell {

/// Rows of a file with what becomes of them.
class CheckedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Fate, Customer, Words, Score, Columns };
    enum Role { FateRole = Qt::UserRole, ReasonRole, RatingRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<CheckedRow> rows, RatingScale scale);
    const CheckedRow &row(int index) const { return m_rows[size_t(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString fateName(CheckedRow::Fate fate);

private:
    QString words(const CheckedRow &row, int column) const;
    QString wordsOfRow(const CheckedRow &row) const;
    QString sentence(const CheckedRow &row) const;

    std::vector<CheckedRow> m_rows;
    RatingScale m_scale = RatingScale::OneToFive;
};

/// The rows of an import that were left out, for the same table.
std::vector<CheckedRow> rowsOf(const std::vector<Problem> &problems);

} // namespace Shopbell
