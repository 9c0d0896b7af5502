// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"
#include "storage/connection.h"
#include "storage/integrityrules.h"
#include "storage/rows.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr IntegrityRule rules[] = {
    // Purchase::counts() and Purchase::worth().
    {"SELECT count(*) FROM purchase WHERE counts <> (status IN (0, 1) AND (amount_minor IS NULL OR "
     "(amount_minor > 0 AND refunded_minor < amount_minor)))",
     "purchases are wrong about counting"},
    {"SELECT count(*) FROM purchase WHERE worth_minor <> iif(counts AND amount_minor IS NOT NULL, "
     "amount_minor - refunded_minor, 0)",
     "purchases are wrong about their worth"},
    {"SELECT count(*) FROM purchase WHERE refund_of = id", "credit notes take themselves back"},
    {"SELECT count(*) FROM purchase WHERE batch_id IS NOT NULL AND batch_id NOT IN (SELECT id FROM import_batch)",
     "purchases belong to an import that is not there"},
    {"SELECT count(*) FROM customer WHERE batch_id IS NOT NULL AND batch_id NOT IN (SELECT id FROM import_batch)",
     "customers belong to an import that is not there"},
    {"SELECT count(*) FROM score WHERE (scale = 2 AND value NOT BETWEEN 1 AND 10) OR "
     "(scale = 3 AND value NOT BETWEEN 0 AND 10)",
     "scores lie outside their scale"},
    {"SELECT count(*) FROM shop WHERE NOT (passive_from > 1 AND passive_from < advocate_from AND advocate_from <= 10)",
     "bounds of the satisfaction groups are out of order"},
    {"SELECT count(*) FROM consent WHERE withdrawn_day < day", "consents were withdrawn before they were given"},
    {"SELECT count(*) FROM need WHERE (customer_id IS NULL) = (segment_id IS NULL)",
     "needs belong to nobody or to two"},
    // Ways 5 and 6 are without a person; 7 is of the owner's naming and may be either.
    {"SELECT count(*) FROM referral WHERE referrer_id IS NULL AND referrer_name = '' AND way NOT IN (5, 6, 7)",
     "referrals do not say who sent the friend"},
    {"SELECT count(*) FROM referral WHERE friend_id IS NULL AND friend_name = ''", "referrals do not say who was sent"},
    {"SELECT count(*) FROM referral WHERE way = 7 AND own_way = ''", "referrals do not name their way"},
    {"SELECT count(*) FROM referral WHERE referrer_id = friend_id", "referrals are of somebody who sent themselves"},
    {"WITH RECURSIVE above (friend_id, id) AS (SELECT friend_id, referrer_id FROM referral "
     "WHERE friend_id IS NOT NULL AND referrer_id IS NOT NULL UNION SELECT above.friend_id, referrer_id FROM above "
     "JOIN referral ON referral.friend_id = above.id WHERE referrer_id IS NOT NULL) "
     "SELECT count(*) FROM above WHERE friend_id = id",
     "customers brought each other in a circle"},
    {"WITH RECURSIVE above (gone_id, id) AS (SELECT id, merged_into FROM customer WHERE merged_into IS NOT NULL "
     "UNION SELECT gone_id, merged_into FROM above JOIN customer USING (id) WHERE merged_into IS NOT NULL) "
     "SELECT count(*) FROM above WHERE gone_id = id",
     "customers were merged in a circle"},
    {"SELECT count(*) FROM customer WHERE merged_into IS NOT NULL AND 1 <> (SELECT count(*) FROM customer_merge "
     "WHERE gone_id = customer.id AND kept_id = merged_into)",
     "merged customers cannot be taken apart"},
    {"SELECT count(*) FROM customer_merge JOIN customer ON customer.id = gone_id WHERE merged_into IS NOT kept_id",
     "merges are of customers who are not merged"},
    {"SELECT count(*) FROM (SELECT key FROM reply_template WHERE key <> '' GROUP BY key HAVING count(*) > 1)",
     "templates of the starting set were replaced twice"},
    {"SELECT count(*) FROM reply_template WHERE trim(title) = '' OR trim(text) = '' OR "
     "NOT (rating_from BETWEEN 1 AND rating_to AND rating_to <= 5)",
     "templates have no words or impossible stars"},
    {"SELECT count(*) FROM not_the_same WHERE customer_a >= customer_b", "pairs of two people are the wrong way round"},
};
} // namespace

std::span<const IntegrityRule> customerRules()
{
    return rules;
}

Status checkContacts(Connection &connection, QStringList &findings)
{
    qint64 wrong = 0;
    Statement select(connection, u"SELECT kind, value, normalised FROM contact_point"_s);
    const Status read = eachRow(select, [&] {
        const qint64 kind = select.integer(0);
        const bool known = kind >= qint64(ContactKind::Email) && kind <= qint64(ContactKind::Name);
        wrong += !known || comparable(ContactKind(kind), select.text(1)) != select.text(2);
    });
    if (!read)
        return read.error();
    if (wrong > 0)
        findings += u"%1 contacts are not found by what they say"_s.arg(wrong);
    return done();
}

} // namespace Shopbell
