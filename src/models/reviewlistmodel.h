// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewquery.h"
#include "domain/reviewrow.h"
#include "models/pagedmodel.h"

namespace Shopbell {

using PagedReviews = PagedModel<ReviewRow, ReviewQuery, FoundReviews>;

/// The list of reviews.
class ReviewListModel : public PagedReviews
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

    explicit ReviewListModel(Readers readers, QObject *parent = nullptr);

    void reviewsChanged(const QSet<ReviewId> &touched, bool many) { rowsTouched(touched, many); }
    /// Of the shown answer: reviews without a date that its date range left out.
    qint64 undatedLeftOut() const { return m_undatedLeftOut; }

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    void take(const FoundReviews &found) override { m_undatedLeftOut = found.undatedLeftOut; }

private:
    std::function<QString(const ReviewRow &)> m_sentence;
    qint64 m_undatedLeftOut = 0;
};

} // namespace Shopbell

Q_DECLARE_METATYPE(const Shopbell::ReviewRow *)
