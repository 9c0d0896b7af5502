// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/promiserow.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// What is due, for reminders. Whom a planned follow-up asks whether it is right now is not counted: it stands among
/// those; nor is who was asked by one in the last days, and may still answer.
struct PromisesDue
{
    qint64 late = 0;
    qint64 today = 0; ///< To be done or to be asked about today.
    std::vector<PromiseRow> reminders = {}; ///< Whose day is tomorrow and which want a reminder.
};

/// Reads promises, on the reader threads.
class ReadPromises
{
public:
    explicit ReadPromises(ShopFilePtr file);

    QFuture<Result<PromiseBoard>> board(const PromiseQuery &query = {}, int mostInAColumn = 50) const;
    QFuture<Result<FoundPromises>> find(const PromiseQuery &query, int limit = 500, int offset = 0) const;
    /// NotFound when it is gone.
    QFuture<Result<PromiseDetails>> details(PromiseId id) const;
    /// Of a review, with the plan that is being written for it, oldest first.
    QFuture<Result<std::vector<PromiseDetails>>> of(ReviewId review) const;
    /// Given ones that are not Checked yet, whole: for a calendar. What is due first comes first.
    QFuture<Result<std::vector<PromiseDetails>>> open() const;
    QFuture<Result<QByteArray>> picture(EvidenceId id) const;
    QFuture<Result<PromiseFigures>> figures(int windowDays = 90) const;
    QFuture<Result<PromisesDue>> due() const;
    /// What is late, due today or within so many days, and whom to ask today whether it is right now, unless a
    /// follow-up asks them or has just asked; at most so many rows.
    QFuture<Result<PromisesToDo>> toDo(int most, int daysAhead = 7) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
