// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewlistmodel.h"

#include "core/whenanswered.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Shopbell {

namespace {

constexpr size_t rowsOnFirstSight = 24; // Read before a new picture is shown, so that it needs no placeholders.
constexpr qsizetype pagesWanted = 4; // A dragged scroll bar passes pages that nobody waits for.
constexpr auto pauseBetweenRefreshes = 200ms;

} // namespace

ReviewListModel::ReviewListModel(Readers readers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_readers(std::move(readers))
    , m_rows(rowsKept)
{
    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &ReviewListModel::readWanted);
    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &ReviewListModel::refresh);
}

ReviewListModel::~ReviewListModel()
{
    m_search.cancel();
}

void ReviewListModel::setQuery(const ReviewQuery &query)
{
    if (m_asked && query == m_query && !m_error)
        return;
    m_query = query;
    ask();
}

void ReviewListModel::retry()
{
    m_pending.clear();
    ask();
}

void ReviewListModel::ask()
{
    m_asked = true;
    m_search.cancel(); // A long search that nobody waits for any more stops.
    const int generation = ++m_generation;
    m_refreshSoon.stop();
    m_refreshing = false;
    m_refreshAgain = false;
    setLoading(true);
    m_search = m_readers.firstPage(m_query);
    whenAnswered(m_search, this, [this, generation](Result<FoundReviews> found) {
        if (generation != m_generation)
            return;
        if (found)
            prepare(generation, *std::move(found));
        else
            fail(found.error());
    });
}

void ReviewListModel::prepare(int generation, FoundReviews found)
{
    std::vector<ReviewId> missing;
    for (size_t i = 0; i < std::min(rowsOnFirstSight, found.ids.size()); ++i) {
        if (!isFresh(found.ids[i]))
            missing.push_back(found.ids[i]);
    }
    auto showThem = [this, generation, found = std::move(found)]() mutable {
        if (generation != m_generation)
            return;
        const bool complete = found.complete;
        show(std::move(found), true);
        if (!complete)
            askForAll(generation);
    };
    if (missing.empty())
        showThem();
    else
        readRows(std::move(missing), -1, showThem);
}

void ReviewListModel::show(FoundReviews found, bool asked)
{
    m_error.reset();
    m_complete = found.complete;
    m_undatedLeftOut = found.undatedLeftOut;
    replaceIds(std::move(found.ids), asked);
    setLoading(false);
    Q_EMIT replaced(asked);
    Q_EMIT countChanged();
}

void ReviewListModel::askForAll(int generation)
{
    m_refreshing = true;
    m_search = m_readers.all(m_query);
    whenAnswered(m_search, this, [this, generation](Result<FoundReviews> found) {
        if (generation != m_generation)
            return;
        m_refreshing = false;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        show(*std::move(found), false);
        if (m_refreshAgain)
            m_refreshSoon.start(pauseBetweenRefreshes);
        m_refreshAgain = false;
    });
}

void ReviewListModel::reviewsChanged(const QSet<ReviewId> &touched, bool many)
{
    if (!m_asked)
        return;
    std::vector<ReviewId> stale;
    if (many) {
        ++m_epoch;
        m_pending.clear(); // Answers on their way are older than the change.
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }
    for (const ReviewId id : touched) {
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

void ReviewListModel::refresh()
{
    askForAll(m_generation);
}

void ReviewListModel::fail(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_error = error;
    setLoading(false);
    Q_EMIT failed(error);
}

void ReviewListModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

ReviewId ReviewListModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : ReviewId();
}

int ReviewListModel::rowOf(ReviewId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

const ReviewRow *ReviewListModel::rowAt(int row) const
{
    const ReviewId id = idAt(row);
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

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ReviewListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
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
        return row && m_readers.sentence ? m_readers.sentence(*row) : QString();
    }
    default:
        return {};
    }
}

bool ReviewListModel::isFresh(ReviewId id) const
{
    const CachedRow *cached = m_rows.object(id.value());
    return cached && cached->epoch == m_epoch;
}

void ReviewListModel::readWanted()
{
    if (m_wantedPages.size() > pagesWanted)
        m_wantedPages.remove(0, m_wantedPages.size() - pagesWanted);
    QList<int> pages = std::exchange(m_wantedPages, {});
    std::ranges::reverse(pages); // Where the owner looks now comes first.
    for (const int page : pages) {
        std::vector<ReviewId> missing;
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

void ReviewListModel::readRows(std::vector<ReviewId> ids, int hint, std::function<void()> then)
{
    const quint64 stamp = ++m_stamp;
    for (const ReviewId id : ids)
        m_pending.insert(id.value(), stamp);
    whenAnswered(m_readers.rows(std::move(ids)), this,
                 [this, stamp, hint, then = std::move(then)](Result<std::vector<ReviewRow>> rows) {
                     takeRows(hint, stamp, std::move(rows));
                     if (then)
                         then();
                 });
}

void ReviewListModel::takeRows(int hint, quint64 stamp, Result<std::vector<ReviewRow>> rows)
{
    if (!rows) {
        // They stay pending: a row that cannot be read is not asked for again at every paint, only by retry().
        if (rows.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(rows.error());
        return;
    }
    std::vector<ReviewId> arrived;
    for (ReviewRow &row : *rows) {
        const ReviewId id = row.id;
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

void ReviewListModel::announceRows(const std::vector<ReviewId> &arrived, int hint)
{
    // Looking for a row among a million takes a millisecond, so look where it was asked for; saying that every row may look
    // different costs a view nothing but a repaint.
    const int last = hint + pageSize - 1;
    const auto isThere = [this, hint](size_t i, ReviewId id) { return idAt(hint + int(i)) == id; };
    bool allThere = hint >= 0;
    for (size_t i = 0, at = 0; allThere && i < arrived.size(); ++i, ++at) {
        while (at < size_t(pageSize) && !isThere(at, arrived[i]))
            ++at;
        allThere = at < size_t(pageSize);
    }
    if (allThere) {
        Q_EMIT dataChanged(index(hint, 0), index(std::min(last, rowCount() - 1), 0));
    } else if (arrived.size() <= 4) {
        for (const ReviewId id : arrived) {
            if (const int row = rowOf(id); row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, 0));
        }
    } else {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }
}

} // namespace Shopbell
