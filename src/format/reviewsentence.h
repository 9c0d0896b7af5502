// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "format/datetext.h"
#include "format/durationtext.h"
#include "format/ratingtext.h"

namespace Shopbell {

/// Rows as a screen reader says them.
class ReviewSentence
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ReviewSentence)

public:
    ReviewSentence(const QLocale &locale, const QTimeZone &zone);

    /// "Priya Nair, 1 of 5 stars, negative, in the shop, 5 hours left to reply." `wait`: how long the customer has
    /// waited, where it is told beside the time left.
    QString row(const ReviewRow &row, const Channel &channel, qint64 now, std::optional<qint64> wait = {}) const;

private:
    QStringList standing(const ReviewRow &row, qint64 now, std::optional<qint64> wait) const;

    DateText m_dates;
    DurationText m_durations;
    RatingText m_ratings;
};

/// The author, or "No name".
QString authorName(const QString &author);

} // namespace Shopbell
