// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samplerows.h"

#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
std::optional<qint64> julian(QDate day)
{
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}
} // namespace

Status SampleRows::add(const TeamMember &member)
{
    return Statement(m_connection, u"INSERT INTO team_member (id, name) VALUES (?1, ?2)"_s)
        .bind(member.id, member.name)
        .run();
}

Status SampleRows::add(const CustomerSegment &segment)
{
    return Statement(m_connection, u"INSERT INTO segment (id, name) VALUES (?1, ?2)"_s)
        .bind(segment.id, segment.name)
        .run();
}

Status SampleRows::add(const Customer &customer)
{
    Statement insert(m_connection, u"INSERT INTO customer (id, name, created_at) VALUES (?1, ?2, ?3)"_s);
    if (Status added = insert.bind(customer.id, customer.name, customer.createdAt).run(); !added)
        return added;
    for (const ContactPoint &contact : customer.contacts) {
        Statement point(m_connection,
                        u"INSERT INTO contact_point (customer_id, kind, value, normalised) VALUES (?1, ?2, ?3, ?4)"_s);
        Status added =
            point.bind(customer.id, int(contact.kind), contact.value, comparable(contact.kind, contact.value)).run();
        if (!added)
            return added;
    }
    return done();
}

Status SampleRows::complete(const Customer &customer)
{
    Statement update(m_connection,
                     u"UPDATE customer SET created_at = ?2, preferred_way = ?3, segment_id = ?4, known_by = ?5 "
                     "WHERE id = ?1"_s);
    Status updated =
        update.bind(customer.id, customer.createdAt, int(customer.preferred), customer.segment, customer.knownBy).run();
    if (!updated)
        return updated;
    for (const Consent &consent : customer.consents) {
        Statement insert(
            m_connection,
            u"INSERT INTO consent (customer_id, kind, granted, source, day) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
        Status added =
            insert.bind(customer.id, int(consent.kind), consent.granted, consent.source, julian(consent.since)).run();
        if (!added)
            return added;
    }
    return done();
}

Status SampleRows::add(const Purchase &purchase)
{
    Statement insert(m_connection,
                     u"INSERT INTO purchase (id, customer_id, channel_id, day, at, amount_minor, currency, "
                     "discount_minor, status, order_number, what, served_by, created_at, counts, worth_minor) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"_s);
    const auto amount = purchase.amount ? std::optional(purchase.amount->minor) : std::nullopt;
    const auto number = purchase.orderNumber.isEmpty() ? std::nullopt : std::optional(purchase.orderNumber);
    Status added =
        insert
            .bind(purchase.id, purchase.customer, purchase.channel, julian(purchase.when.day), purchase.when.at, amount,
                  purchase.amount ? purchase.amount->currency : QString(), purchase.discountMinor, int(purchase.status),
                  number, purchase.what, purchase.servedBy, purchase.createdAt, purchase.counts(), purchase.worth())
            .run();
    for (const PurchaseItem &item : purchase.items) {
        if (!added)
            return added;
        Statement line(m_connection,
                       u"INSERT INTO purchase_item (purchase_id, name, sku, quantity, total_minor) "
                       "VALUES (?1, ?2, ?3, ?4, ?5)"_s);
        added = line.bind(purchase.id, item.name, item.sku, item.quantity, item.totalMinor).run();
    }
    return added;
}

Status SampleRows::add(const Score &score)
{
    Statement insert(
        m_connection,
        u"INSERT INTO score (customer_id, question, value, scale, occasion, asked_by, day, at, created_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"_s);
    return insert
        .bind(score.customer, int(score.question), score.answer.value, int(score.answer.scale), score.occasion,
              score.askedBy, julian(score.said.day), score.said.at, score.createdAt)
        .run();
}

Status SampleRows::add(const Referral &referral)
{
    Statement insert(m_connection,
                     u"INSERT INTO referral (referrer_id, referrer_name, friend_id, friend_name, way, own_way, code, "
                     "asked, reward, recommended_day, visited_day, created_at) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"_s);
    return insert
        .bind(referral.referrer, referral.referrerName, referral.friendId, referral.friendName, int(referral.way),
              referral.ownWay, referral.code, referral.asked, referral.reward, julian(referral.recommended),
              julian(referral.visited), referral.createdAt)
        .run();
}

Status SampleRows::add(CustomerId customer, const CustomerNote &note)
{
    return Statement(m_connection, u"INSERT INTO customer_note (customer_id, text, at) VALUES (?1, ?2, ?3)"_s)
        .bind(customer, note.text, note.at)
        .run();
}

Status SampleRows::add(CustomerId customer, const Need &need, int rank)
{
    return Statement(m_connection,
                     u"INSERT INTO need (customer_id, words, why, unwanted, rank) VALUES (?1, ?2, ?3, ?4, ?5)"_s)
        .bind(customer, need.words, need.why, need.unwanted, rank)
        .run();
}

Status SampleRows::add(const AxisNote &note)
{
    return Statement(m_connection, u"INSERT INTO axis_note (day, text) VALUES (?1, ?2)"_s)
        .bind(note.day.toJulianDay(), note.text)
        .run();
}

} // namespace Shopbell
