// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewquery.h"
#include "domain/reviewrow.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

// The windowed list of reviews. It knows the ids of the whole answer (8 bytes each, so that rowCount() is true and the
// scroll bar honest) and keeps the rows of the last few pages that were looked at. A row that is not there yet is a
// placeholder; its page is asked for once. Answers that nobody waits for any more are dropped: those of an older query by
// its generation, those of a row that changed meanwhile by the stamp of its request. What was shown stays until the next
// picture is complete, and a change of the shop touches only the rows that it touched.

namespace Shopbell {

class ReviewListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Where reviews come from; see services/readreviews.h for what each must answer.
    struct Readers
    {
        std::function<QFuture<Result<FoundReviews>>(ReviewQuery)> firstPage;
        std::function<QFuture<Result<FoundReviews>>(ReviewQuery)> all;
        std::function<QFuture<Result<std::vector<ReviewRow>>>(std::vector<ReviewId>)> rows;
        std::function<QString(const ReviewRow &)> sentence; ///< A row as a screen reader says it.
    };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        RowRole, ///< const ReviewRow *, null for a placeholder; valid until control returns to the event loop.
    };
    static constexpr int pageSize = 64;
    static constexpr int rowsKept = 4096;

    explicit ReviewListModel(Readers readers, QObject *parent = nullptr);
    ~ReviewListModel() override;

    /// Asks for a query; asking for the same one again changes nothing.
    void setQuery(const ReviewQuery &query);
    /// Asks once more, after an error.
    void retry();
    const ReviewQuery &query() const { return m_query; }

    /// What the shop says has changed; `many`: everything may look different.
    void reviewsChanged(const QSet<ReviewId> &touched, bool many);

    /// Nothing has been shown yet, or another query than the shown one is being read.
    bool isLoading() const { return m_loading; }
    const std::optional<Error> &error() const { return m_error; }
    /// False while there are more reviews than known so far.
    bool isComplete() const { return m_complete; }
    qint64 count() const { return qint64(m_ids.size()); }
    /// Of the shown answer: reviews without a date that its date range left out.
    qint64 undatedLeftOut() const { return m_undatedLeftOut; }

    ReviewId idAt(int row) const;
    /// -1 when it is not in the list.
    int rowOf(ReviewId id) const;
    /// Null while it is a placeholder. Asks for the page.
    const ReviewRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loadingChanged();
    /// The ids are about to be replaced; the view's own idea of the current row is not to be believed until replaced().
    void replacing();
    /// `asked`: by setQuery() or retry(), else because the shop changed.
    void replaced(bool asked);
    /// isComplete() or count() changed.
    void countChanged();
    void failed(const Shopbell::Error &error);

private:
    struct CachedRow
    {
        ReviewRow row;
        quint64 epoch; ///< Older than m_epoch: shown until the fresh one is there.
    };

    void ask();
    void prepare(int generation, FoundReviews found);
    void show(FoundReviews found, bool asked);
    void askForAll(int generation);
    void refresh();
    void fail(const Error &error);
    void setLoading(bool loading);

    void replaceIds(std::vector<ReviewId> ids, bool asked);
    void removeGone(const std::vector<ReviewId> &wanted, size_t first, size_t lastOld, size_t lastNew);
    void reorder(const std::vector<ReviewId> &wanted, size_t first);
    void insertNew(const std::vector<ReviewId> &wanted, size_t first);

    bool isFresh(ReviewId id) const;
    void readWanted();
    /// `hint`: the row from which on they lie, or -1.
    void readRows(std::vector<ReviewId> ids, int hint, std::function<void()> then = {});
    void takeRows(int hint, quint64 stamp, Result<std::vector<ReviewRow>> rows);
    void announceRows(const std::vector<ReviewId> &arrived, int hint);

    Readers m_readers;
    ReviewQuery m_query;
    bool m_asked = false;
    int m_generation = 0;
    QFuture<Result<FoundReviews>> m_search;

    std::vector<ReviewId> m_ids;
    bool m_complete = true;
    bool m_loading = false;
    qint64 m_undatedLeftOut = 0;
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

} // namespace Shopbell

Q_DECLARE_METATYPE(const Shopbell::ReviewRow *)
