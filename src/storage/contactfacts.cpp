// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contactfacts.h"

#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/promisereader.h"
#include "storage/reviewconditions.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Whether a contact counts as marketing, an invitation or a request, for SQL.
QString isLimitedSql()
{
    QStringList numbers;
    for (const FollowUpReason reason : allFollowUpReasons()) {
        if (isLimited(purposeOf(reason)))
            numbers += QString::number(int(reason));
    }
    return u"(reason IN (%1) OR purposes <> 0)"_s.arg(numbers.join(u", "_s));
}

/// Reads facts about the customers of a JSON array, one SELECT after the other.
class FactsReading
{
public:
    FactsReading(Connection &connection, std::span<const CustomerId> ids) : m_connection(connection), facts(ids.size())
    {
        std::vector<qint64> numbers;
        numbers.reserve(ids.size());
        for (size_t place = 0; place < ids.size(); ++place) {
            m_places.insert(ids[place], place);
            numbers.push_back(ids[place].value());
        }
        m_ids = asJson(numbers);
    }

    /// The first column is a customer of the array ?1; `take` gets their facts and the row.
    template<typename Take>
    Status each(const QString &sql, Take take)
    {
        Statement select(m_connection, sql);
        select.bindUtf8(1, m_ids);
        for (;;) {
            const Result<bool> row = select.next();
            if (!row)
                return row.error();
            if (!*row)
                return done();
            const auto place = m_places.constFind(select.id<CustomerId>(0));
            if (place != m_places.constEnd())
                take(facts[*place], select);
        }
    }

private:
    Connection &m_connection;
    QHash<CustomerId, size_t> m_places;
    QByteArray m_ids;

public:
    std::vector<ContactFacts> facts;
};

/// The oldest comes first. The day is known when every open complaint waits for a check-back that was promised.
void addOpenComplaint(ContactFacts &facts, const Statement &row)
{
    const QDate checkBack = dayAt(row, 2);
    if (!facts.complaintOpen) {
        facts.complaintOpen = true;
        facts.complaintSince = row.day(1);
        facts.complaintUntil = checkBack;
        facts.complaintOwner = row.text(3);
        return;
    }
    const bool isKnown = facts.complaintUntil.isValid() && checkBack.isValid();
    facts.complaintUntil = isKnown ? std::max(facts.complaintUntil, checkBack) : QDate();
}

Status readReviewFacts(FactsReading &reading, const QString &shown)
{
    const QString among = u"customer_id IN (SELECT value FROM json_each(?1)) AND "_s + shown;
    if (Status read = reading.each(u"SELECT customer_id, posted_day, %3, "
                                   "(SELECT name FROM team_member WHERE team_member.id = review.owner_id) "
                                   "FROM review INDEXED BY review_customer WHERE %1 AND %2 "
                                   "ORDER BY customer_id, posted_day IS NULL, posted_day, id"_s.arg(
                                       among, openComplaintSql(), lastCheckBack()),
                                   [](ContactFacts &facts, const Statement &row) { addOpenComplaint(facts, row); });
        !read)
        return read;
    return reading.each(u"SELECT customer_id, max(posted_day) FROM review WHERE %1 GROUP BY customer_id"_s.arg(among),
                        [](ContactFacts &facts, const Statement &row) { facts.saidLast = row.day(1); });
}

Status readContacts(FactsReading &reading)
{
    if (Status read = reading.each(
            u"SELECT customer_id, max(day), max(iif(%1, day, NULL)) FROM contact_made "
            "WHERE customer_id IN (SELECT value FROM json_each(?1)) GROUP BY customer_id"_s.arg(isLimitedSql()),
            [](ContactFacts &facts, const Statement &row) {
                facts.contactedLast = dayAt(row, 1);
                facts.limitedLast = dayAt(row, 2);
            });
        !read)
        return read;
    return reading.each(
        u"SELECT referrer_id, max(recommended_day), max(iif(asked = 1, recommended_day, NULL)) FROM referral "
        "WHERE referrer_id IN (SELECT value FROM json_each(?1)) GROUP BY referrer_id"_s,
        [](ContactFacts &facts, const Statement &row) {
            facts.recommendedLast = dayAt(row, 1);
            const QDate asked = dayAt(row, 2);
            if (asked.isValid() && (!facts.limitedLast.isValid() || asked > facts.limitedLast))
                facts.limitedLast = asked;
        });
}
} // namespace

Result<std::vector<ContactFacts>> readContactFacts(Connection &connection, std::span<const CustomerId> ids)
{
    const Result<QString> reviews = shownReviews(connection);
    const Result<QString> purchases = shownPurchases(connection);
    if (!reviews)
        return reviews.error();
    if (!purchases)
        return purchases.error();
    FactsReading reading(connection, ids);
    if (Status read = readReviewFacts(reading, *reviews); !read)
        return read.error();
    if (Status read = readContacts(reading); !read)
        return read.error();
    if (Status read = reading.each(
            u"SELECT customer_id, max(day) FROM purchase INDEXED BY purchase_by_customer WHERE counts = 1 "
            "AND customer_id IN (SELECT value FROM json_each(?1)) AND %1 GROUP BY customer_id"_s.arg(*purchases),
            [](ContactFacts &facts, const Statement &row) { facts.boughtLast = dayAt(row, 1); });
        !read)
        return read.error();
    return std::move(reading.facts);
}

Result<QHash<CustomerId, QDate>> readLimitedContacts(Connection &connection)
{
    Statement select(connection,
                     u"SELECT id, max(day) FROM (SELECT customer_id AS id, day FROM contact_made WHERE %1 "
                     "UNION ALL SELECT referrer_id, recommended_day FROM referral WHERE referrer_id IS NOT NULL "
                     "AND asked = 1) GROUP BY id"_s.arg(isLimitedSql()));
    QHash<CustomerId, QDate> newest;
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return newest;
        newest.insert(select.id<CustomerId>(0), dayAt(select, 1));
    }
}

} // namespace Shopbell
