// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/review.h"

#include <QTimeZone>

#include <vector>

namespace Shopbell {

class Connection;
class Statement;

/// Reviews by id. Sort keys are computed on every write, in the shop's zone.
class ReviewStore
{
public:
    ReviewStore(Connection &connection, const QTimeZone &zone) : m_connection(connection), m_zone(zone) {}

    /// NotFound when there is none, or when it belongs to an import that is not shown.
    Result<Review> find(ReviewId id) const;
    /// The same, whether its import is shown or not.
    Result<Review> findHidden(ReviewId id) const;
    /// Reviews whose clock runs, also of imports that are not shown; `most` of them, -1 for all.
    Result<std::vector<ReviewId>> waiting(int most = -1) const;
    /// Inserts under review.id, which nextId() or an import's range has given. An imported review is found by searches only
    /// when SearchIndex has it.
    Status insert(const Review &review, const QString &reply = {});
    /// Many at once cost a third: a statement that may have to be taken back keeps a copy of every page that it touches.
    /// prepareStaging() once for a connection, stage() each, then insertStaged() in the same transaction.
    Status prepareStaging();
    Status stage(const Review &review, const QString &reply = {});
    Status insertStaged();
    /// Everything but batch, line and creation, which never change, and what updateMatter() writes.
    Status update(const Review &review);
    /// What sorting, flags, archive and clock keep: the narrow write of bulk actions.
    Status updateSorting(const Review &review);
    /// Who sees to it, whether it was closed and how a question came out.
    Status updateMatter(const Review &review);
    Status remove(ReviewId id);
    /// The next id that no review has and no arriving import has reserved.
    Result<ReviewId> nextId() const;

    /// Reads again from turns and responses what the review keeps of them: reply text, number of messages, draft.
    Status refreshConversation(ReviewId id);

private:
    Status insertBy(const QString &sql, const Review &review, const QString &reply);

    Connection &m_connection;
    QTimeZone m_zone;
};

/// Columns of `review` in the order that reviewFrom() reads, for a SELECT of whole reviews.
QString reviewColumns();
Review reviewFrom(const Statement &row);

} // namespace Shopbell
