// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagedmodel.h"

#include <unordered_map>
#include <unordered_set>

// How one list of ids becomes the next: rows go, move and come one by one as long as that is little work, so that views
// keep their current row, their selection and their place.

namespace Shopbell {

namespace detail {

inline constexpr size_t movableRows =
    2000; // A larger difference is shown as a new list: each row moves the rest of the vector.

template<typename RowId>
struct IdHash
{
    size_t operator()(RowId id) const { return std::hash<qint64>()(id.value()); }
};

} // namespace detail

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::replaceIds(std::vector<RowId> ids, bool asked)
{
    Q_EMIT replacing();
    if (asked) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    const size_t shorter = std::min(ids.size(), m_ids.size());
    const size_t first =
        size_t(std::mismatch(m_ids.begin(), m_ids.begin() + qsizetype(shorter), ids.begin()).first - m_ids.begin());
    size_t same = 0; // At the end.
    while (same < shorter - first && m_ids[m_ids.size() - 1 - same] == ids[ids.size() - 1 - same])
        ++same;
    const size_t lastOld = m_ids.size() - same;
    const size_t lastNew = ids.size() - same;
    if (lastOld > first && std::max(lastOld, lastNew) - first > detail::movableRows) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    if (lastOld > first) {
        removeGone(ids, first, lastOld, lastNew);
        reorder(ids, first);
    }
    insertNew(ids, first);
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::removeGone(const std::vector<RowId> &wanted, size_t first, size_t lastOld,
                                               size_t lastNew)
{
    const std::unordered_set<RowId, detail::IdHash<RowId>> staying(wanted.begin() + qsizetype(first),
                                                                   wanted.begin() + qsizetype(lastNew));
    size_t end = lastOld;
    while (end > first) {
        if (staying.contains(m_ids[end - 1])) {
            --end;
            continue;
        }
        size_t begin = end - 1;
        while (begin > first && !staying.contains(m_ids[begin - 1]))
            --begin;
        beginRemoveRows({}, int(begin), int(end - 1));
        m_ids.erase(m_ids.begin() + qsizetype(begin), m_ids.begin() + qsizetype(end));
        endRemoveRows();
        end = begin;
    }
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::reorder(const std::vector<RowId> &wanted, size_t first)
{
    // The survivors from `first` on, in their new order.
    const std::unordered_set<RowId, detail::IdHash<RowId>> survivors(m_ids.begin() + qsizetype(first), m_ids.end());
    std::vector<RowId> ordered;
    ordered.reserve(m_ids.size() - first);
    std::ranges::copy_if(wanted.begin() + qsizetype(first), wanted.end(), std::back_inserter(ordered),
                         [&survivors](RowId id) { return survivors.contains(id); });
    if (std::equal(ordered.begin(), ordered.end(), m_ids.begin() + qsizetype(first), m_ids.end()))
        return;

    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::unordered_map<RowId, int, detail::IdHash<RowId>> places;
    for (size_t i = 0; i < ordered.size(); ++i)
        places.emplace(ordered[i], int(first + i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before) {
        const auto place = places.find(m_ids[size_t(each.row())]);
        after.append(place == places.end() ? each : createIndex(place->second, each.column()));
    }
    std::ranges::copy(ordered, m_ids.begin() + qsizetype(first));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::insertNew(const std::vector<RowId> &wanted, size_t first)
{
    size_t at = first;
    while (at < wanted.size()) {
        if (at < m_ids.size() && m_ids[at] == wanted[at]) {
            ++at;
            continue;
        }
        size_t end = at + 1; // The run of new ones ends where the next old one stands.
        if (at >= m_ids.size())
            end = wanted.size();
        else
            while (end < wanted.size() && wanted[end] != m_ids[at])
                ++end;
        beginInsertRows({}, int(at), int(end - 1));
        m_ids.insert(m_ids.begin() + qsizetype(at), wanted.begin() + qsizetype(at), wanted.begin() + qsizetype(end));
        endInsertRows();
        at = end;
    }
}

} // namespace Shopbell
