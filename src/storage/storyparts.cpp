// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storyparts.h"

#include "domain/customerrow.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

QString promisesOfStory(const QString &reviews)
{
    QString parts;
    const std::pair<StoryEntry::Kind, QLatin1StringView> moments[] = {{StoryEntry::Kind::Promised, "promised_at"_L1},
                                                                      {StoryEntry::Kind::PutRight, "done_at"_L1},
                                                                      {StoryEntry::Kind::Checked, "checked_at"_L1}};
    for (const auto &[kind, at] : moments) {
        parts +=
            u" UNION ALL SELECT %1, id, NULL, %2 FROM promise WHERE %2 IS NOT NULL AND id IN (SELECT promise_id FROM "
            "promise_review WHERE review_id IN (SELECT id FROM review WHERE customer_id = ?1 AND %3))"_s.arg(int(kind))
                .arg(at, reviews);
    }
    return parts;
}

QString sheetsOfStory()
{
    return u" UNION ALL SELECT %1, id, day, NULL FROM answer_sheet WHERE customer_id = ?1"_s.arg(
        int(StoryEntry::Kind::Sheet));
}

QString improvementsOfStory(const QString &reviews, Day today)
{
    const QString behind =
        u"id IN (SELECT improvement_id FROM improvement_review WHERE review_id IN (SELECT id FROM review "
        "WHERE customer_id = ?1 AND %1))"_s.arg(reviews);
    return u" UNION ALL SELECT %1, id, start_day, NULL FROM improvement WHERE start_day <= %2 AND %3 "
           "UNION ALL SELECT %4, id, decided_day, NULL FROM improvement WHERE decided_day IS NOT NULL AND %3"_s
               .arg(int(StoryEntry::Kind::Tried))
               .arg(today)
               .arg(behind)
               .arg(int(StoryEntry::Kind::Decided));
}

} // namespace Shopbell
