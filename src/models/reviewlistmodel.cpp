// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewlistmodel.h"

#include "core/whenanswered.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>
#include <unordered_set>

using namespace std::chrono_literals;

namespace Shopbell {

namespace {

constexpr size_t rowsOnFirstSight = 24; // Read before a new picture is shown, so that it needs no placeholders.
constexpr qsizetype pagesWanted = 4; // A dragged scroll bar passes pages that nobody waits for.
constexpr size_t movableRows = 2000; // A larger difference is shown as a new list: each row moves the rest of the vector.
constexpr auto pauseBetweenRefreshes = 200ms;

struct IdHash
{
    size_t operator()(ReviewId id) const { return std::hash<qint64>()(id.value()); }
};
using IdSet = std::unordered_set<ReviewId, IdHash>;

} // namespace

ReviewListModel::ReviewListModel(Readers readers, QObject *parent)
    : QAbstractTableModel(parent), m_readers(std::move(readers)), m_rows(rowsKept)
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

void ReviewListModel::replaceIds(std::vector<ReviewId> ids, bool asked)
{
    Q_EMIT replacing();
    if (asked) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    const size_t shorter = std::min(ids.size(), m_ids.size());
    const size_t first = size_t(std::mismatch(m_ids.begin(), m_ids.begin() + qsizetype(shorter), ids.begin()).first - m_ids.begin());
    size_t same = 0; // At the end.
    while (same < shorter - first && m_ids[m_ids.size() - 1 - same] == ids[ids.size() - 1 - same])
        ++same;
    const size_t lastOld = m_ids.size() - same;
    const size_t lastNew = ids.size() - same;
    if (lastOld > first && std::max(lastOld, lastNew) - first > movableRows) {
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

void ReviewListModel::removeGone(const std::vector<ReviewId> &wanted, size_t first, size_t lastOld, size_t lastNew)
{
    const IdSet staying(wanted.begin() + qsizetype(first), wanted.begin() + qsizetype(lastNew));
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

void ReviewListModel::reorder(const std::vector<ReviewId> &wanted, size_t first)
{
    // The survivors from `first` on, in their new order.
    const IdSet survivors(m_ids.begin() + qsizetype(first), m_ids.end());
    std::vector<ReviewId> ordered;
    ordered.reserve(m_ids.size() - first);
    std::ranges::copy_if(wanted.begin() + qsizetype(first), wanted.end(), std::back_inserter(ordered),
                         [&survivors](ReviewId id) { return survivors.contains(id); });
    if (std::equal(ordered.begin(), ordered.end(), m_ids.begin() + qsizetype(first), m_ids.end()))
        return;

    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::unordered_map<ReviewId, int, IdHash> places;
    for (size_t i = 0; i < ordered.size(); ++i)
        places.emplace(ordered[i], int(first + i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before) {
        const auto place = places.find(m_ids[size_t(each.row())]);
        after.append(place == places.end() ? each : createIndex(place->second, 0));
    }
    std::ranges::copy(ordered, m_ids.begin() + qsizetype(first));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ReviewListModel::insertNew(const std::vector<ReviewId> &wanted, size_t first)
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

bool ReviewListModel::isFresh(ReviewId id) const
{
    const CachedRow *cached = m_rows.object(id.value());
    return cached && cached->epoch == m_epoch;
}

void ReviewListModel::readWanted()
{
    if (m_wantedPages.size() > pagesWanted)
        m_wantedPages.remove(0, m_wantedPages.size() - pagesWanted);
    const QList<int> pages = std::exchange(m_wantedPages, {});
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        std::vector<ReviewId> missing;
        const size_t begin = size_t(*page) * pageSize;
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
