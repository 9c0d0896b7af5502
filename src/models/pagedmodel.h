// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/whenanswered.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

// The windowed list that reviews and customers share. It knows the ids of the whole answer (8 bytes each, so that rowCount() is true and the
// scroll bar honest) and keeps the rows of the last few pages that were looked at. A row that is not there yet is a
// placeholder; its page is asked for once. Answers that nobody waits for any more are dropped: those of an older query by
// its generation, those of a row that changed meanwhile by the stamp of its request. What was shown stays until the next
// picture is complete, and a change of the shop touches only the rows that it touched.

namespace Shopbell {

namespace detail {

inline constexpr size_t rowsOnFirstSight = 24; // Read before a new picture is shown, so that it needs no placeholders.
inline constexpr auto pauseBetweenRefreshes = std::chrono::milliseconds(200);

} // namespace detail

/// The signals of a paged list; a template cannot have its own.
class PagedSignals : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

Q_SIGNALS:
    void loadingChanged();
    /// The ids are about to be replaced; the view's own idea of the current row is not to be believed until replaced().
    void replacing();
    /// `asked`: by setQuery() or retry(), else because the shop changed.
    void replaced(bool asked);
    /// isComplete() or count() changed.
    void countChanged();
    void failed(const Shopbell::Error &error);
};

/// `Row` has an `id`; `Found` has the `ids` of an answer and, where there may be more, whether it is `complete`.
template<typename Row, typename Query, typename Found>
class PagedModel : public PagedSignals
{
public:
    using RowId = decltype(Row::id);

    /// Where rows come from.
    struct Sources
    {
        std::function<QFuture<Result<Found>>(Query)> firstPage;
        std::function<QFuture<Result<Found>>(Query)> all;
        std::function<QFuture<Result<std::vector<Row>>>(std::vector<RowId>)> rows;
    };
    static constexpr int pageSize = 64;
    static constexpr int rowsKept = 4096;

    explicit PagedModel(Sources sources, QObject *parent = nullptr);
    ~PagedModel() override;

    /// Asks for a query; asking for the same one again changes nothing.
    void setQuery(const Query &query);
    /// Asks once more, after an error.
    void retry();
    const Query &query() const { return m_query; }

    /// What the shop says has changed; `many`: everything may look different.
    void rowsTouched(const QSet<RowId> &touched, bool many);

    /// Nothing has been shown yet, or another query than the shown one is being read.
    bool isLoading() const { return m_loading; }
    const std::optional<Error> &error() const { return m_error; }
    /// False while there are more rows than known so far.
    bool isComplete() const { return m_complete; }
    qint64 count() const { return qint64(m_ids.size()); }

    RowId idAt(int row) const;
    /// -1 when it is not in the list.
    int rowOf(RowId id) const;
    /// Null while it is a placeholder. Asks for the page.
    const Row *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    /// A new answer is about to be shown.
    virtual void take(const Found &) {}

private:
    struct CachedRow
    {
        Row row;
        quint64 epoch; ///< Older than m_epoch: shown until the fresh one is there.
    };

    static bool isWhole(const Found &found);
    void ask();
    void prepare(int generation, Found found);
    void show(Found found, bool asked);
    void askForAll(int generation);
    void refresh();
    void fail(const Error &error);
    void setLoading(bool loading);

    void replaceIds(std::vector<RowId> ids, bool asked);
    void removeGone(const std::vector<RowId> &wanted, size_t first, size_t lastOld, size_t lastNew);
    void reorder(const std::vector<RowId> &wanted, size_t first);
    void insertNew(const std::vector<RowId> &wanted, size_t first);

    bool isFresh(RowId id) const;
    void readWanted();
    /// `hint`: the row from which on they lie, or -1.
    void readRows(std::vector<RowId> ids, int hint, std::function<void()> then = {});
    void takeRows(int hint, quint64 stamp, Result<std::vector<Row>> rows);
    void announceRows(const std::vector<RowId> &arrived, int hint);

    Sources m_sources;
    Query m_query;
    bool m_asked = false;
    int m_generation = 0;
    QFuture<Result<Found>> m_search;

    std::vector<RowId> m_ids;
    bool m_complete = true;
    bool m_loading = false;
    std::optional<Error> m_error;

    mutable QCache<qint64, CachedRow> m_rows;
    QHash<qint64, quint64> m_pending; ///< Rows that are being read, with the stamp of their request.
    quint64 m_stamp = 0;
    quint64 m_epoch = 0;
    mutable QList<int> m_wantedPages; ///< The last one looked at comes last.
    mutable QTimer m_readSoon;
    QTimer m_refreshSoon;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
};

template<typename Row, typename Query, typename Found>
bool PagedModel<Row, Query, Found>::isWhole(const Found &found)
{
    if constexpr (requires { found.complete; })
        return found.complete;
    else
        return true;
}

template<typename Row, typename Query, typename Found>
PagedModel<Row, Query, Found>::PagedModel(Sources sources, QObject *parent)
    : PagedSignals(parent)
    , m_sources(std::move(sources))
    , m_rows(rowsKept)
{
    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &PagedModel::readWanted);
    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &PagedModel::refresh);
}

template<typename Row, typename Query, typename Found>
PagedModel<Row, Query, Found>::~PagedModel()
{
    m_search.cancel();
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::setQuery(const Query &query)
{
    if (m_asked && query == m_query && !m_error)
        return;
    m_query = query;
    ask();
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::retry()
{
    m_pending.clear();
    ask();
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::ask()
{
    m_asked = true;
    m_search.cancel(); // A long search that nobody waits for any more stops.
    const int generation = ++m_generation;
    m_refreshSoon.stop();
    m_refreshing = false;
    m_refreshAgain = false;
    setLoading(true);
    m_search = m_sources.firstPage(m_query);
    whenAnswered(m_search, this, [this, generation](Result<Found> found) {
        if (generation != m_generation)
            return;
        if (found)
            prepare(generation, *std::move(found));
        else
            fail(found.error());
    });
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::prepare(int generation, Found found)
{
    std::vector<RowId> missing;
    for (size_t i = 0; i < std::min(detail::rowsOnFirstSight, found.ids.size()); ++i) {
        if (!isFresh(found.ids[i]))
            missing.push_back(found.ids[i]);
    }
    auto showThem = [this, generation, found = std::move(found)]() mutable {
        if (generation != m_generation)
            return;
        const bool complete = isWhole(found);
        show(std::move(found), true);
        if (!complete)
            askForAll(generation);
    };
    if (missing.empty())
        showThem();
    else
        readRows(std::move(missing), -1, showThem);
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::show(Found found, bool asked)
{
    m_error.reset();
    m_complete = isWhole(found);
    take(found);
    replaceIds(std::move(found.ids), asked);
    setLoading(false);
    Q_EMIT replaced(asked);
    Q_EMIT countChanged();
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::askForAll(int generation)
{
    m_refreshing = true;
    m_search = m_sources.all(m_query);
    whenAnswered(m_search, this, [this, generation](Result<Found> found) {
        if (generation != m_generation)
            return;
        m_refreshing = false;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        show(*std::move(found), false);
        if (m_refreshAgain)
            m_refreshSoon.start(detail::pauseBetweenRefreshes);
        m_refreshAgain = false;
    });
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::rowsTouched(const QSet<RowId> &touched, bool many)
{
    if (!m_asked)
        return;
    std::vector<RowId> stale;
    if (many) {
        ++m_epoch;
        m_pending.clear(); // Answers on their way are older than the change.
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    for (const RowId id : touched) {
        m_pending.remove(id.value());
        if (m_rows.contains(id.value()))
            stale.push_back(id);
    }
    if (!stale.empty())
        readRows(std::move(stale), -1);

    if (m_loading)
        ask(); // What is being read may be older than the change.
    else if (m_refreshing)
        m_refreshAgain = true;
    else if (!m_refreshSoon.isActive())
        m_refreshSoon.start(0);
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::refresh()
{
    askForAll(m_generation);
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::fail(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_error = error;
    setLoading(false);
    Q_EMIT failed(error);
}

template<typename Row, typename Query, typename Found>
void PagedModel<Row, Query, Found>::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

template<typename Row, typename Query, typename Found>
auto PagedModel<Row, Query, Found>::idAt(int row) const -> RowId
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : RowId();
}

template<typename Row, typename Query, typename Found>
int PagedModel<Row, Query, Found>::rowOf(RowId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

template<typename Row, typename Query, typename Found>
const Row *PagedModel<Row, Query, Found>::rowAt(int row) const
{
    const RowId id = idAt(row);
    if (!id.isStored())
        return nullptr;
    const CachedRow *cached = m_rows.object(id.value());
    if ((!cached || cached->epoch != m_epoch) && !m_pending.contains(id.value())) {
        const int page = row / pageSize;
        m_wantedPages.removeOne(page);
        m_wantedPages.append(page);
        if (!m_readSoon.isActive())
            m_readSoon.start(0);
    }
    return cached ? &cached->row : nullptr;
}

} // namespace Shopbell

#include "models/pagedids.h"
#include "models/pagedrows.h"
