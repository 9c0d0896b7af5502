// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promisecolumnmodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

const QString cardType = u"application/x-shopbell-promise"_s;

struct DraggedCard
{
    PromiseId id = {};
    PromiseState from = PromiseState::Plan;
};

std::optional<DraggedCard> cardIn(const QMimeData *data)
{
    if (!data || !data->hasFormat(cardType))
        return std::nullopt;
    QDataStream stream(data->data(cardType));
    qint64 id = 0;
    qint32 state = 0;
    stream >> id >> state;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    return DraggedCard{PromiseId(id), PromiseState(state)};
}

} // namespace

PromiseColumnModel::PromiseColumnModel(PromiseState state, Sentence sentence, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_sentence(std::move(sentence))
{
}

void PromiseColumnModel::show(FoundPromises found)
{
    const auto sameId = [](const PromiseRow &a, const PromiseRow &b) { return a.id == b.id; };
    if (std::ranges::equal(m_found.rows, found.rows, sameId)) {
        m_found = std::move(found);
        if (!m_found.rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

const PromiseRow *PromiseColumnModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_found.rows[size_t(index.row())];
}

QModelIndex PromiseColumnModel::indexOf(PromiseId id) const
{
    const auto found = std::ranges::find(m_found.rows, id, &PromiseRow::id);
    return found == m_found.rows.end() ? QModelIndex() : index(int(found - m_found.rows.begin()));
}

int PromiseColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.rows.size());
}

QVariant PromiseColumnModel::data(const QModelIndex &index, int role) const
{
    const PromiseRow *promise = row(index);
    if (!promise)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return promise->title;
    case Qt::AccessibleTextRole:
        return m_sentence(*promise);
    case RowRole:
        return QVariant::fromValue(promise);
    default:
        return {};
    }
}

Qt::ItemFlags PromiseColumnModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList PromiseColumnModel::mimeTypes() const
{
    return {cardType};
}

QMimeData *PromiseColumnModel::mimeData(const QModelIndexList &indexes) const
{
    const PromiseRow *promise = indexes.isEmpty() ? nullptr : row(indexes.first());
    if (!promise)
        return nullptr;
    QByteArray card;
    QDataStream stream(&card, QIODevice::WriteOnly);
    stream << promise->id.value() << qint32(promise->state);
    auto *data = new QMimeData;
    data->setData(cardType, card);
    data->setText(promise->title);
    return data;
}

bool PromiseColumnModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                         const QModelIndex &) const
{
    const std::optional<DraggedCard> card = cardIn(data);
    return action == Qt::MoveAction && card && card->from != m_state;
}

bool PromiseColumnModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                      const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const DraggedCard card = *cardIn(data);
    Q_EMIT dropped(card.id, card.from);
    return false; // Else the view would take the card out of its column before the shop has moved it.
}

} // namespace Shopbell
