// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/moment.h"
#include "domain/review.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Shopbell {

class Connection;

/// What an import still has to bring to a review that was there before, as `batch_row` keeps it: values for the words of
/// the review, answers that the shop gave on the site, or both. Taken back it keeps what brings them again.
struct ReviewNews
{
    QJsonArray words = {}; ///< As wordColumns lists them; empty: they stay.
    QJsonObject answers = {}; ///< See swapAnswers(); empty: none.

    static ReviewNews fromJson(const QString &json);
    QString toJson() const;

    bool holdsAnswer(const QString &text) const;
    void addAnswer(BatchId batch, const QString &text, const Moment &replied, qint64 now);
};

/// Puts answers into the table or takes them out, and gives what does the contrary. An answer that comes for the first time
/// is left out when the review has its words by now; the review is answered when nothing of the customer follows, as it
/// stands then. NotFound when the review is gone.
Result<QJsonObject> swapAnswers(Connection &connection, ReviewId review, const QJsonObject &answers);

} // namespace Shopbell
