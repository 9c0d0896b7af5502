// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pagedmodel.h"

// How the rows that somebody looks at are read, page by page.

namespace Shopbell {

namespace detail {

inline constexpr qsizetype pagesWanted = 4; // A dragged scroll bar passes pages that nobody waits for.

} // namespace detail

template<typename Row, typename Query, typename Found>
bool PagedModel<Row, Query, Found>::isFresh(RowId id) const
{
    const CachedRow *cached = m_rows.object(id.value());
    return cached && cached->epoch == m_epoch;
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::readWanted()
{
    if (m_wantedPages.size() > detail::pagesWanted)
        m_wantedPages.remove(0, m_wantedPages.size() - detail::pagesWanted);
    QList<int> pages = std::exchange(m_wantedPages, {});
    std::ranges::reverse(pages); // Where the owner looks now comes first.
    for (const int page : pages) {
        std::vector<RowId> missing;
        const size_t begin = size_t(page) * pageSize;
        const size_t end = std::min(m_ids.size(), begin + pageSize);
        for (size_t i = begin; i < end; ++i) {
            if (!isFresh(m_ids[i]) && !m_pending.contains(m_ids[i].value()))
                missing.push_back(m_ids[i]);
        }
        if (!missing.empty())
            readRows(std::move(missing), int(begin));
    }
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::readRows(std::vector<RowId> ids, int hint, std::function<void()> then)
{
    const quint64 stamp = ++m_stamp;
    for (const RowId id : ids)
        m_pending.insert(id.value(), stamp);
    whenAnswered(m_sources.rows(std::move(ids)), this,
                 [this, stamp, hint, then = std::move(then)](Result<std::vector<Row>> rows) {
                     takeRows(hint, stamp, std::move(rows));
                     if (then)
                         then();
                 });
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::takeRows(int hint, quint64 stamp, Result<std::vector<Row>> rows)
{
    if (!rows) {
        // They stay pending: a row that cannot be read is not asked for again at every paint, only by retry().
        if (rows.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(rows.error());
        return;
    }
    std::vector<RowId> arrived;
    for (Row &row : *rows) {
        const RowId id = row.id;
        const auto pending = m_pending.constFind(id.value());
        if (pending == m_pending.constEnd() || *pending != stamp)
            continue; // It changed meanwhile, or a later request is on its way.
        m_pending.erase(pending);
        arrived.push_back(id);
        m_rows.insert(id.value(), new CachedRow{std::move(row), m_epoch});
    }
    if (!arrived.empty() && !m_ids.empty())
        announceRows(arrived, hint);
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::announceRows(const std::vector<RowId> &arrived, int hint)
{
    // Looking for a row among a million takes a millisecond, so look where it was asked for; saying that every row may look
    // different costs a view nothing but a repaint.
    const int last = hint + pageSize - 1;
    const auto isThere = [this, hint](size_t i, RowId id) { return idAt(hint + int(i)) == id; };
    bool allThere = hint >= 0;
    for (size_t i = 0, at = 0; allThere && i < arrived.size(); ++i, ++at) {
        while (at < size_t(pageSize) && !isThere(at, arrived[i]))
            ++at;
        allThere = at < size_t(pageSize);
    }
    if (allThere) {
        Q_EMIT dataChanged(index(hint, 0), index(std::min(last, rowCount() - 1), columnCount() - 1));
    } else if (arrived.size() <= 4) {
        for (const RowId id : arrived) {
            if (const int row = rowOf(id); row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    } else {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace Shopbell
