// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reviewline.h"

#include "core/cutwords.h"
#include "format/datetext.h"
#include "format/ratingtext.h"
#include "format/reviewsentence.h"
#include "format/reviewwords.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

QString lineOf(const Review &review, const QTimeZone &zone, qint64 now)
{
    constexpr qsizetype shown = 60;
    const DateText dates(QLocale(), zone);
    const RatingText ratings{QLocale()};
    const QString words = review.title.isEmpty() ? review.text : review.title + u": "_s + review.text;
    const QStringList parts{QString::number(review.id.value()),
                            dates.moment(review.posted, now),
                            review.rating ? ratings.brief(*review.rating) : u"-"_s,
                            nameOf(review.sentiment),
                            authorName(review.author),
                            cutAtWord(words, shown)};
    return parts.join(u"  "_s);
}

} // namespace Shopbell::Cli
