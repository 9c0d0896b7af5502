// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/promise.h"

#include <optional>
#include <vector>

namespace Shopbell {

class Connection;

/// Promises by id, whole: with the reviews they cover, their steps and what shows that those were done.
class PromiseStore
{
public:
    explicit PromiseStore(Connection &connection) : m_connection(connection) {}

    /// Without the bytes of pictures, which picture() reads. NotFound when there is none.
    Result<Promise> find(PromiseId id) const;
    /// The plan that is being written to answer a review; nothing when there is none. One that answers another review and
    /// covers this one is not it.
    Result<std::optional<Promise>> planOf(ReviewId review) const;
    /// Every promise that covers a review, plans too, oldest first.
    Result<std::vector<PromiseId>> of(ReviewId review) const;
    /// Those that somebody has still to keep, or a step of: given ones that are not Checked.
    Result<std::vector<PromiseId>> openOf(TeamMemberId member) const;
    Result<QByteArray> picture(EvidenceId id) const;

    /// With its reviews and steps, but for evidence.
    Result<PromiseId> insert(const Promise &promise);
    /// Steps keep their rows by id; those without one are new, those missing go with their evidence. Pictures are not
    /// touched. The steps of `promise` get the ids of their rows.
    Status update(Promise &promise);
    Status remove(PromiseId id);
    /// Notes that something of it was changed.
    Status touch(PromiseId id, qint64 now);
    /// A customer heard of it on a day: of every review of theirs that it covers and for which nothing is noted yet.
    Status noteHeard(PromiseId id, CustomerId customer, QDate day, qint64 now);
    /// Those that cover nothing but this review. How many of them had been promised already.
    Result<qint64> removeOnlyOf(ReviewId review);

    Result<EvidenceId> insert(PromiseStepId step, const Evidence &evidence);
    Status remove(EvidenceId id);
    /// NotFound when there is no such evidence.
    Result<PromiseId> promiseOf(EvidenceId id) const;

    /// How the shop usually makes good what a topic is about; empty when nothing is kept.
    Result<QString> remedy(TagId tag) const;
    /// Empty words take it away.
    Status setRemedy(TagId tag, const QString &words);

private:
    Status writeReviews(const Promise &promise);
    Status writeSteps(Promise &promise);
    Result<std::vector<CoveredReview>> reviewsOf(PromiseId id) const;
    Result<std::vector<PromiseStep>> stepsOf(PromiseId id) const;

    Connection &m_connection;
};

/// An SQL condition on a row of `promise`: the team member of that SQL expression has still to keep it, or a step of it.
QString keptBySql(const QString &member);

} // namespace Shopbell
