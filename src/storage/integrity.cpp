// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "domain/responseclock.h"
#include "storage/connection.h"
#include "storage/integrityrules.h"
#include "storage/keptledger.h"
#include "storage/reviewstore.h"
#include "storage/rows.h"
#include "storage/shopstore.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostFindings = 50;

constexpr IntegrityRule reviewRules[] = {
    {"SELECT count(*) FROM review WHERE (rating_value IS NULL) <> (rating_scale IS NULL)",
     "reviews have a rating without its scale"},
    {"SELECT count(*) FROM review WHERE answer = 1 AND (clock_from IS NULL OR respond_by IS NULL)",
     "reviews wait without a clock"},
    {"SELECT count(*) FROM review WHERE answer <> 1 AND respond_by IS NOT NULL",
     "reviews have a clock but do not wait"},
    // A plan that was switched off counts as a draft since it is written again, and one that a promise set aside counts no
    // more; files of earlier versions may have others.
    {"SELECT count(*) FROM review WHERE has_draft NOT BETWEEN "
     "(EXISTS (SELECT 1 FROM response draft WHERE review_id = review.id AND state < 2 AND NOT EXISTS (SELECT 1 FROM response given "
     "WHERE given.review_id = review.id AND given.state = 2 AND given.kind = 2 AND given.created_at >= draft.updated_at)) OR EXISTS (SELECT 1 FROM promise "
     "JOIN promise_review ON promise_id = promise.id WHERE review_id = review.id AND state = 0 AND plan_on = 1)) AND "
     "(EXISTS (SELECT 1 FROM response WHERE review_id = review.id AND state < 2) OR EXISTS (SELECT 1 FROM promise "
     "JOIN promise_review ON promise_id = promise.id WHERE review_id = review.id AND state = 0))",
     "reviews are wrong about having a draft"},
    {"SELECT count(*) FROM review WHERE messages <> 1 + (SELECT count(*) FROM turn WHERE review_id = review.id) + "
     "(SELECT count(*) FROM response WHERE review_id = review.id AND state = 2)",
     "reviews miscount their messages"},
    {"SELECT count(*) FROM (SELECT review_id FROM response WHERE state < 2 GROUP BY review_id HAVING count(*) > 1)",
     "reviews have more than one draft"},
    {"SELECT count(*) FROM review JOIN import_batch b ON b.id = batch_id WHERE review.id NOT BETWEEN b.first_id AND b.last_id",
     "reviews lie outside their import"},
    {"SELECT count(*) FROM review WHERE batch_id IS NOT NULL AND batch_id NOT IN (SELECT id FROM import_batch)",
     "reviews belong to an import that is not there"},
    {"SELECT count(*) FROM (SELECT * FROM review_tally WHERE n <> 0 EXCEPT SELECT ifnull(batch_id, 0), archived, sentiment, "
     "channel_id, answer, has_draft, count(*) FROM review GROUP BY 1, 2, 3, 4, 5, 6)",
     "counts of reviews are wrong"},
    {"SELECT count(*) FROM (SELECT ifnull(batch_id, 0), archived, sentiment, channel_id, answer, has_draft, count(*) FROM review "
     "GROUP BY 1, 2, 3, 4, 5, 6 EXCEPT SELECT * FROM review_tally)",
     "counts of reviews are missing"},
    {"SELECT count(*) FROM (SELECT tag_id, batch_id, archived, n FROM tag_tally WHERE n <> 0 EXCEPT SELECT tag_id, ifnull(batch_id, 0), "
     "archived, count(*) FROM review_tag JOIN review ON id = review_id GROUP BY 1, 2, 3)",
     "counts of tags are wrong"},
    {"SELECT count(*) FROM (SELECT tag_id, ifnull(batch_id, 0), archived, count(*) FROM review_tag JOIN review ON id = review_id "
     "GROUP BY 1, 2, 3 EXCEPT SELECT tag_id, batch_id, archived, n FROM tag_tally)",
     "counts of tags are missing"},
    {"SELECT count(*) FROM change WHERE state IN (2, 3, 4)", "actions were interrupted half-way"},
};

Status listRows(Connection &connection, const QString &sql, const QString &good, const QString &prefix,
                QStringList &findings)
{
    Statement check(connection, sql);
    while (findings.size() < mostFindings) {
        const Result<bool> row = check.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        if (check.text(0) != good)
            findings += prefix + check.text(0);
    }
    return done();
}

Status checkRules(Connection &connection, std::span<const IntegrityRule> rules, QStringList &findings)
{
    for (const IntegrityRule &rule : rules) {
        const Result<qint64> broken = connection.number(QString::fromLatin1(rule.broken));
        if (!broken)
            return broken.error();
        if (*broken > 0)
            findings += u"%1 %2"_s.arg(*broken).arg(QLatin1StringView(rule.finding));
    }
    return done();
}

Status checkSortKeys(Connection &connection, QStringList &findings)
{
    const Result<Shop> shop = readShop(connection);
    if (!shop)
        return shop.error();
    const QTimeZone zone = shop->timeZone();
    qint64 wrong = 0;
    Statement select(connection, u"SELECT %1, sort_day, sort_rating, urgency FROM review"_s.arg(reviewColumns()));
    const Status read = eachRow(select, [&] {
        const Review review = reviewFrom(select);
        // The day in the shop's zone may have changed with the zone: then only the order of undated ones is fixed.
        wrong += (select.integer(43) == undated) == review.posted.isKnown() || select.real(44) != sortRating(review);
    });
    if (!read)
        return read.error();
    if (wrong > 0)
        findings += u"%1 reviews stand in the wrong place of a list"_s.arg(wrong);
    return done();
}

Status checkSearchIndex(Connection &connection, QStringList &findings)
{
    const Status checked =
        connection.execute(u"INSERT INTO review_fts (review_fts, rank) VALUES ('integrity-check', 1)"_s);
    if (!checked && checked.error().kind == Error::Kind::Damaged) {
        findings += u"the search index does not agree with the reviews"_s;
        return done();
    }
    return checked;
}
} // namespace

Result<QStringList> checkIntegrity(Connection &connection)
{
    QStringList findings;
    if (Status pages = listRows(connection, u"PRAGMA integrity_check(20)"_s, u"ok"_s, u"file: "_s, findings); !pages)
        return pages.error();
    if (Status keys = listRows(
            connection, u"SELECT 'table ' || \"table\" || ', row ' || rowid FROM pragma_foreign_key_check LIMIT 20"_s,
            {}, u"a link leads nowhere: "_s, findings);
        !keys)
        return keys.error();
    for (const std::span<const IntegrityRule> rules :
         {std::span<const IntegrityRule>(reviewRules), customerRules(), matterRules(), followUpRules(), promiseRules(),
          improvementRules(), questionnaireRules()}) {
        if (Status followed = checkRules(connection, rules, findings); !followed)
            return followed.error();
    }
    if (Status found = checkContacts(connection, findings); !found)
        return found.error();
    if (Status kept = checkKeptLedger(connection, findings); !kept)
        return kept.error();
    if (Status sorted = checkSortKeys(connection, findings); !sorted)
        return sorted.error();
    if (Status index = checkSearchIndex(connection, findings); !index)
        return index.error();
    return findings;
}

} // namespace Shopbell
