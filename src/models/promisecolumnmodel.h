// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace Shopbell {

/// One column of the board: promises of one state. Cards are dragged from one column to another; the column that takes one
/// only says so, for whether it may stand there is a rule of the domain and the board is read again afterwards.
class PromiseColumnModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole + 1 }; ///< const PromiseRow *
    /// A card as a screen reader says it.
    using Sentence = std::function<QString(const PromiseRow &)>;

    PromiseColumnModel(PromiseState state, Sentence sentence, QObject *parent = nullptr);

    PromiseState state() const { return m_state; }
    void show(FoundPromises found);
    /// How many there are; more than rowCount() when not all were read.
    qint64 total() const { return m_found.total; }
    const PromiseRow *row(const QModelIndex &index) const;
    /// Invalid when it is not in this column.
    QModelIndex indexOf(PromiseId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A card of another column was let go over this one.
    void dropped(Shopbell::PromiseId id, Shopbell::PromiseState from);

private:
    PromiseState m_state;
    Sentence m_sentence;
    FoundPromises m_found;
};

} // namespace Shopbell
