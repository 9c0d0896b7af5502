// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referralreader.h"

#include "domain/review.h"
#include "storage/complaintsql.h"
#include "storage/connection.h"
#include "storage/days.h"
#include "storage/hiddenbatches.h"
#include "storage/promisereader.h"
#include "storage/reviewconditions.h"
#include "storage/statement.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Runs a SELECT whose first column is a customer; `take` gets the facts about them and the row.
template<typename Take>
Status eachAbout(Connection &connection, const QString &sql, QHash<CustomerId, AskingFacts> &facts, Take take)
{
    Statement select(connection, sql);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        take(facts[select.id<CustomerId>(0)], select);
    }
}

/// Runs a SELECT about the customers of a JSON array, whose first column is one of them; `take` gets the place of the
/// customer in `placeOf` and the row.
template<typename Take>
Status eachOf(Connection &connection, const QByteArray &ids, const QString &sql,
              const QHash<CustomerId, size_t> &placeOf, Take take)
{
    Statement select(connection, sql);
    select.bindUtf8(1, ids);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        take(placeOf.value(select.id<CustomerId>(0)), select);
    }
}
} // namespace

Result<std::vector<Customer>> readReach(Connection &connection, std::span<const CustomerId> ids)
{
    std::vector<Customer> customers(ids.size());
    QHash<CustomerId, size_t> placeOf;
    std::vector<qint64> numbers;
    placeOf.reserve(qsizetype(ids.size()));
    numbers.reserve(ids.size());
    for (size_t place = 0; place < ids.size(); ++place) {
        placeOf.insert(ids[place], place);
        numbers.push_back(ids[place].value());
    }
    const QByteArray wanted = asJson(numbers);
    const auto each = [&](const QString &sql, auto take) { return eachOf(connection, wanted, sql, placeOf, take); };
    if (Status read = each(u"SELECT id, preferred_way FROM customer WHERE id IN (SELECT value FROM json_each(?1))"_s,
                           [&](size_t place, const Statement &row) {
                               customers[place].id = row.id<CustomerId>(0);
                               customers[place].preferred = ContactWay(row.integer(1));
                           });
        !read)
        return read.error();
    for (size_t place = 0; place < ids.size(); ++place) {
        if (!customers[place].id.isStored())
            return Error{Error::Kind::NotFound, u"customer %1"_s.arg(ids[place].value())};
    }
    // By customer: the index of kinds would go through the contacts of everybody.
    if (Status read = each(u"SELECT customer_id, kind FROM contact_point WHERE +kind IN (%1, %2) "
                           "AND customer_id IN (SELECT value FROM json_each(?1))"_s.arg(int(ContactKind::Email))
                               .arg(int(ContactKind::Phone)),
                           [&](size_t place, const Statement &row) {
                               std::vector<ContactPoint> &contacts = customers[place].contacts;
                               const ContactPoint contact{{}, ContactKind(row.integer(1)), {}};
                               if (std::ranges::find(contacts, contact) == contacts.end())
                                   contacts.push_back(contact);
                           });
        !read)
        return read.error();
    if (Status read = each(u"SELECT customer_id, kind, granted, day, withdrawn_day FROM consent "
                           "WHERE customer_id IN (SELECT value FROM json_each(?1)) ORDER BY customer_id, id"_s,
                           [&](size_t place, const Statement &row) {
                               customers[place].consents.push_back({.kind = ConsentKind(row.integer(1)),
                                                                    .granted = row.integer(2) != 0,
                                                                    .since = dayAt(row, 3),
                                                                    .withdrawn = dayAt(row, 4)});
                           });
        !read)
        return read.error();
    return customers;
}

Result<std::vector<ReachAddresses>> readReachAddresses(Connection &connection, std::span<const CustomerId> ids)
{
    std::vector<ReachAddresses> addresses(ids.size());
    QHash<CustomerId, size_t> placeOf;
    std::vector<qint64> numbers;
    for (size_t place = 0; place < ids.size(); ++place) {
        placeOf.insert(ids[place], place);
        numbers.push_back(ids[place].value());
    }
    const Status read = eachOf(connection, asJson(numbers),
                               u"SELECT customer_id, kind, value FROM contact_point WHERE +kind IN (%1, %2) "
                               "AND customer_id IN (SELECT value FROM json_each(?1)) ORDER BY customer_id, place, id"_s
                                   .arg(int(ContactKind::Email))
                                   .arg(int(ContactKind::Phone)),
                               placeOf, [&addresses](size_t place, const Statement &row) {
                                   const bool isEmail = ContactKind(row.integer(1)) == ContactKind::Email;
                                   QString &address = isEmail ? addresses[place].email : addresses[place].phone;
                                   if (address.isEmpty())
                                       address = row.text(2);
                               });
    if (!read)
        return read.error();
    return addresses;
}

Result<QHash<CustomerId, AskingFacts>> readAskingFacts(Connection &connection)
{
    const Result<QString> shown = shownReviews(connection);
    if (!shown)
        return shown.error();
    QHash<CustomerId, AskingFacts> facts;
    const QString complaints =
        u"SELECT customer_id, min(posted_day), iif(count(*) = count(asked_day), max(asked_day), NULL) FROM "
        "(SELECT customer_id, posted_day, %3 AS asked_day FROM review WHERE customer_id IS NOT NULL AND %1 AND %2) "
        "GROUP BY customer_id"_s.arg(*shown, openComplaintSql(), lastCheckBack());
    if (Status read = eachAbout(connection, complaints, facts,
                                [](AskingFacts &about, const Statement &row) {
                                    about.openComplaint = row.day(1);
                                    about.complaintUntil = dayAt(row, 2);
                                });
        !read)
        return read.error();
    // max() in SQLite takes the other columns from its row.
    const QString praise =
        u"SELECT customer_id, max(posted_day), rating_value, rating_scale FROM review WHERE customer_id IS NOT NULL "
        "AND %1 AND sentiment = %2 GROUP BY customer_id"_s.arg(*shown)
            .arg(int(Sentiment::Positive));
    if (Status read = eachAbout(connection, praise, facts,
                                [](AskingFacts &about, const Statement &row) {
                                    if (row.isNull(1))
                                        return;
                                    about.praised = row.day(1);
                                    if (!row.isNull(2))
                                        about.praise = Rating{row.real(2), RatingScale(row.integer(3))};
                                });
        !read)
        return read.error();
    return facts;
}

} // namespace Shopbell
