// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/alsohit.h"

#include "core/cutwords.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/rows.h"
#include "storage/sheetlines.h"
#include "storage/shopstore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int reviewDays = 30; // Before and after.
constexpr int itemDays = 7; // Before.
constexpr qint64 dayLength = 24 * 3600 * qint64(1000);
constexpr int wordsOfOthers = 160;

/// Tags of another review that the review has, too.
constexpr auto sharedTags = "SELECT tag_id FROM review_tag AS theirs WHERE theirs.review_id = review.id AND tag_id IN "
                            "(SELECT tag_id FROM review_tag WHERE review_id = ?1)"_L1;

/// What a row has in common, before its words are read.
struct Candidate
{
    qint64 id = 0;
    bool isReview = false;
    bool sameItem = false;
    bool sameDay = false;
    int tags = 0;
    int daysApart = 0;

    int inCommon() const { return int(sameItem) + int(sameDay) + tags; }
};

QDate dayOfReview(const Review &review)
{
    return review.posted.isKnown() ? review.posted.day : Moment::atTime(review.createdAt, QTimeZone::utc()).day;
}

Result<std::vector<Candidate>> otherReviews(Connection &connection, const Review &review, QDate day)
{
    const Result<QString> shown = shownReviews(connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    Statement select(
        connection,
        u"SELECT id, same_item, same_day, tags, posted_day FROM (SELECT review.id AS id, posted_day, "
        "(?4 <> '' AND product = ?4 COLLATE NOCASE) AS same_item, posted_day IS ?5 AS same_day, "
        "(SELECT count(*) FROM (%1)) AS tags FROM review WHERE archived IN (0, 1) AND sort_day BETWEEN ?2 AND ?3 AND "
        "sentiment <> %2 AND source = %3 AND review.id <> ?1 AND (?6 IS NULL OR customer_id IS NOT ?6) AND %4) "
        "WHERE same_item OR same_day OR tags > 0"_s.arg(sharedTags)
            .arg(int(Sentiment::Positive))
            .arg(int(ReviewSource::Customer))
            .arg(*shown));
    const qint64 middle = startOfDay(day, QTimeZone::utc());
    select.bind(review.id, middle - reviewDays * dayLength, middle + (reviewDays + 1) * dayLength,
                review.product.simplified(), day, review.customer);
    return rowsFrom(select, [day](const Statement &row) {
        return Candidate{row.integer(0),      true,
                         row.integer(1) != 0, row.integer(2) != 0,
                         int(row.integer(3)), int(std::abs(day.daysTo(row.day(4))))};
    });
}

Result<std::vector<Candidate>> purchasesAround(Connection &connection, const Review &review, QDate day)
{
    const Result<QString> shown = shownPurchases(connection, u"purchase.id"_s);
    if (!shown)
        return shown.error();
    Statement select(connection,
                     u"SELECT id, same_item, same_day, day FROM (SELECT purchase.id AS id, day, day = ?2 AS same_day, "
                     "(?3 <> '' AND (what = ?3 COLLATE NOCASE OR EXISTS (SELECT 1 FROM purchase_item WHERE "
                     "purchase_id = purchase.id AND name = ?3 COLLATE NOCASE))) AS same_item FROM purchase "
                     "WHERE day BETWEEN ?1 AND ?2 AND counts = 1 AND customer_id IS NOT NULL AND "
                     "(?4 IS NULL OR customer_id <> ?4) AND %1) WHERE same_item OR same_day"_s.arg(*shown));
    select.bind(day.toJulianDay() - itemDays, day.toJulianDay(), review.product.simplified(), review.customer);
    return rowsFrom(select, [day](const Statement &row) {
        return Candidate{row.integer(0),      false, row.integer(1) != 0,
                         row.integer(2) != 0, 0,     int(day.toJulianDay() - row.integer(3))};
    });
}

AlsoHit begun(const Candidate &candidate)
{
    AlsoHit hit;
    hit.sameItem = candidate.sameItem;
    hit.sameDay = candidate.sameDay;
    return hit;
}

Result<AlsoHit> reviewHit(Connection &connection, const Candidate &candidate, ReviewId of)
{
    Statement select(
        connection,
        u"SELECT customer_id, ifnull((SELECT %1 FROM customer WHERE id = customer_id), author), posted_day, "
        "substr(iif(text = '', title, text), 1, %2), ifnull((SELECT promise_id FROM promise_review JOIN "
        "promise ON promise.id = promise_id WHERE review_id = review.id AND state > 0 "
        "ORDER BY promise_id DESC LIMIT 1), 0), "
        "(SELECT team_member.name FROM team_member WHERE team_member.id = review.owner_id), %3 "
        "FROM review WHERE id = ?1"_s.arg(shownNameSql())
            .arg(2 * wordsOfOthers)
            .arg(isOfSheetSql)); // Blanks in a row count as one.
    select.bind(candidate.id);
    Result<AlsoHit> hit = rowFrom(select, u"review %1"_s.arg(candidate.id), [&candidate](const Statement &row) {
        AlsoHit made = begun(candidate);
        made.review = ReviewId(candidate.id);
        made.customer = row.id<CustomerId>(0);
        made.name = row.text(1);
        made.day = row.day(2);
        made.words = cutAtWord(row.text(3), wordsOfOthers, linesIn(row, 6));
        made.promise = row.id<PromiseId>(4);
        made.ownerName = row.text(5);
        return made;
    });
    if (!hit)
        return hit;
    Statement tags(connection,
                   u"SELECT tag_id FROM review_tag WHERE review_id = ?1 INTERSECT SELECT tag_id FROM review_tag "
                   "WHERE review_id = ?2"_s);
    tags.bind(of, candidate.id);
    Result<std::vector<TagId>> shared = rowsFrom(tags, [](const Statement &row) { return row.id<TagId>(0); });
    if (!shared)
        return shared.error();
    hit->sameTags = std::move(*shared);
    return hit;
}

Result<AlsoHit> purchaseHit(Connection &connection, const Candidate &candidate)
{
    Statement select(connection,
                     u"SELECT customer_id, ifnull((SELECT %1 FROM customer WHERE id = customer_id), ''), day, "
                     "iif(what <> '', what, ifnull((SELECT group_concat(name, ', ') FROM purchase_item WHERE "
                     "purchase_id = purchase.id), '')) FROM purchase WHERE id = ?1"_s.arg(shownNameSql()));
    select.bind(candidate.id);
    return rowFrom(select, u"purchase %1"_s.arg(candidate.id), [&candidate](const Statement &row) {
        AlsoHit made = begun(candidate);
        made.purchase = PurchaseId(candidate.id);
        made.customer = row.id<CustomerId>(0);
        made.name = row.text(1);
        made.day = dayAt(row, 2);
        made.words = cutAtWord(row.text(3), wordsOfOthers);
        return made;
    });
}
} // namespace

Result<FoundAlsoHit> readAlsoHit(Connection &connection, const Review &review, int limit)
{
    const QDate day = dayOfReview(review);
    Result<std::vector<Candidate>> all = otherReviews(connection, review, day);
    if (!all)
        return all.error();
    const Result<std::vector<Candidate>> bought = purchasesAround(connection, review, day);
    if (!bought)
        return bought.error();
    FoundAlsoHit found;
    found.reviews = qint64(all->size());
    found.purchases = qint64(bought->size());
    all->insert(all->end(), bought->begin(), bought->end());
    std::ranges::sort(*all, {}, [](const Candidate &each) {
        return std::tuple(-each.inCommon(), !each.isReview, each.daysApart, -each.id);
    });
    for (const Candidate &each : *all) {
        if (int(found.rows.size()) >= limit)
            break;
        Result<AlsoHit> hit = each.isReview ? reviewHit(connection, each, review.id) : purchaseHit(connection, each);
        if (!hit)
            return hit.error();
        found.rows.push_back(std::move(*hit));
    }
    return found;
}

Result<std::vector<UsualRemedy>> readRemedies(Connection &connection, ReviewId review)
{
    const QString usesOf = u"ifnull((SELECT sum(n) FROM tag_tally WHERE tag_tally.tag_id = %1), 0)"_s;
    const Result<std::vector<Tag>> tags = tagsOf(connection, review);
    if (!tags)
        return tags.error();
    std::vector<UsualRemedy> remedies;
    // What was promised is about the narrowest topic of the complaint: bread that was lost on the telephone is no matter
    // of every other bread.
    Statement select(connection,
                     u"SELECT ifnull((SELECT words FROM tag_remedy WHERE tag_id = ?1), ''), "
                     "ifnull((SELECT remedy FROM promise JOIN promise_review ON promise_id = promise.id "
                     "JOIN review_tag AS theirs USING (review_id) WHERE theirs.tag_id = ?1 AND state > 0 AND "
                     "remedy <> '' AND review_id <> ?2 AND NOT EXISTS (SELECT 1 FROM review_tag AS other WHERE "
                     "other.review_id = theirs.review_id AND %1 < %2) "
                     "ORDER BY promised_at DESC, promise.id DESC LIMIT 1), '')"_s.arg(usesOf.arg(u"other.tag_id"_s),
                                                                                      usesOf.arg(u"?1"_s)));
    for (const Tag &tag : *tags) {
        const Result<bool> row = select.bind(tag.id, review).next();
        if (!row)
            return row.error();
        remedies.push_back({tag.id, tag.name, select.text(0), select.text(1)});
    }
    return remedies;
}

Result<std::optional<EarlierAnswer>> readLastAnswer(Connection &connection, ReviewId review)
{
    const Result<QString> shown = shownReviews(connection, u"review.id"_s);
    if (!shown)
        return shown.error();
    const Result<bool> tagged =
        Statement(connection, u"SELECT 1 FROM review_tag WHERE review_id = ?1 LIMIT 1"_s).bind(review).next();
    if (!tagged)
        return tagged.error();
    // As a usual remedy it is about the narrowest topic of both: what was said of laptops at tables answers nobody
    // whose oat milk was off, although both are about quality. Without a tag the touchpoint is the topic.
    const QString ofSameTag =
        u"WITH uses (tag_id, n) AS MATERIALIZED (SELECT tag_id, sum(n) FROM tag_tally GROUP BY tag_id), "
        "mine (tag_id, n) AS MATERIALIZED (SELECT tag_id, ifnull(uses.n, 0) FROM review_tag LEFT JOIN uses "
        "USING (tag_id) WHERE review_id = ?1), "
        "topic (tag_id, n) AS MATERIALIZED (SELECT tag_id, n FROM mine WHERE n = (SELECT min(n) FROM mine)) "
        "SELECT %1 FROM topic JOIN review_tag USING (tag_id) JOIN review ON review.id = review_tag.review_id "
        "JOIN response ON response.review_id = review.id WHERE %2 AND NOT EXISTS (SELECT 1 FROM review_tag AS other "
        "LEFT JOIN uses USING (tag_id) WHERE other.review_id = review.id AND ifnull(uses.n, 0) < topic.n)"_s;
    const QString ofSameTouchpoint =
        u"SELECT %1 FROM review JOIN response ON response.review_id = review.id WHERE %2 AND touchpoint <> 0 AND "
        "touchpoint = (SELECT touchpoint FROM review WHERE id = ?1) "
        "AND NOT EXISTS (SELECT 1 FROM review_tag WHERE review_id = review.id)"_s;
    const QString columns = u"review.id, response.id, author, response.text, response.posted_day, response.posted_at"_s;
    const QString isAnswer = u"review.id <> ?1 AND state = %1 AND response.kind <> %2 AND sentiment IN (%3, %4) "
                             "AND response.text <> '' AND %5"_s.arg(int(ResponseState::Posted))
                                 .arg(int(ResponseKind::Thanks))
                                 .arg(int(Sentiment::Negative))
                                 .arg(int(Sentiment::Mixed))
                                 .arg(*shown);
    Statement select(connection,
                     (*tagged ? ofSameTag : ofSameTouchpoint).arg(columns, isAnswer)
                         + u" ORDER BY response.posted_day DESC, response.posted_at DESC, response.id DESC LIMIT 1"_s);
    const Result<bool> row = select.bind(review).next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<EarlierAnswer>();
    return std::optional(EarlierAnswer{select.id<ReviewId>(0), select.id<ResponseId>(1), select.text(2), select.text(3),
                                       select.moment(4, 5)});
}

} // namespace Shopbell
