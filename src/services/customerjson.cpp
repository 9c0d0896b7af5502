// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordjson.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
QJsonArray contactsJson(const Customer &person, ContactKind kind)
{
    QJsonArray values;
    for (const ContactPoint &contact : person.contacts) {
        if (contact.kind == kind)
            values.append(contact.value);
    }
    return values;
}

QJsonArray consentsJson(const Customer &person)
{
    QJsonArray consents;
    for (const Consent &consent : person.consents) {
        consents.append(QJsonObject{{u"kind"_s, keyOf(consent.kind)},
                                    {u"granted"_s, consent.granted},
                                    {u"source"_s, jsonOfText(consent.source)},
                                    {u"since"_s, jsonOf(consent.since)},
                                    {u"withdrawn"_s, jsonOf(consent.withdrawn)}});
    }
    return consents;
}

QJsonArray itemsJson(const Purchase &purchase)
{
    QJsonArray items;
    for (const PurchaseItem &item : purchase.items) {
        items.append(QJsonObject{{u"name"_s, item.name},
                                 {u"sku"_s, jsonOfText(item.sku)},
                                 {u"quantity"_s, item.quantity},
                                 {u"total_minor"_s, item.totalMinor ? QJsonValue(*item.totalMinor) : QJsonValue()}});
    }
    return items;
}
} // namespace

QJsonObject jsonOf(const CustomerRow &row, const Customer &person)
{
    return {{u"id"_s, row.id.value()},
            {u"name"_s, jsonOfText(row.name)},
            {u"emails"_s, contactsJson(person, ContactKind::Email)},
            {u"phones"_s, contactsJson(person, ContactKind::Phone)},
            {u"numbers"_s, contactsJson(person, ContactKind::Number)},
            {u"preferred"_s, keyOf(person.preferred)},
            {u"consents"_s, consentsJson(person)},
            {u"segment"_s, jsonOfText(row.segmentName)},
            {u"group"_s, keyOf(row.group)},
            {u"score"_s, jsonOfRating(row.score)},
            {u"purchases"_s, row.purchases},
            {u"occasions"_s, row.occasions},
            {u"first_seen"_s, jsonOf(row.firstSeen)},
            {u"last_seen"_s, jsonOf(row.lastSeen)},
            {u"usual_gap_days"_s, row.usualGapDays ? QJsonValue(*row.usualGapDays) : QJsonValue()},
            {u"spent"_s, jsonOf(row.spent)}};
}

QJsonObject jsonOf(const PurchaseRow &row, const QString &channel, const QTimeZone &zone)
{
    const Purchase &purchase = row.purchase;
    const std::optional<NotCounting> why = purchase.whyNotCounting();
    return {{u"id"_s, purchase.id.value()},
            {u"date"_s, jsonOf(purchase.when, zone)},
            {u"customer"_s, jsonOfId(purchase.customer)},
            {u"customer_name"_s, jsonOfText(row.customerName)},
            {u"amount"_s, purchase.amount ? QJsonValue(jsonOf(*purchase.amount)) : QJsonValue()},
            {u"discount_minor"_s, purchase.discountMinor},
            {u"refunded_minor"_s, purchase.refundedMinor},
            {u"status"_s, keyOf(purchase.status)},
            {u"counts"_s, purchase.counts()},
            {u"counts_not_because"_s, why ? QJsonValue(keyOf(*why)) : QJsonValue()},
            {u"order_number"_s, jsonOfText(purchase.orderNumber)},
            {u"refund_of"_s, jsonOfId(purchase.refundOf)},
            {u"channel"_s, jsonOfText(channel)},
            {u"location"_s, jsonOfText(purchase.location)},
            {u"served_by"_s, jsonOfText(row.servedByName)},
            {u"what"_s, jsonOfText(purchase.what)},
            {u"items"_s, itemsJson(purchase)},
            {u"note"_s, jsonOfText(purchase.note)},
            {u"batch"_s, jsonOfId(purchase.batch)}};
}

QJsonObject jsonOf(const ReferralRow &row)
{
    const Referral &referral = row.referral;
    return {{u"id"_s, referral.id.value()},
            {u"date"_s, jsonOf(referral.recommended)},
            {u"sent_by"_s, jsonOfId(referral.referrer)},
            {u"sent_by_name"_s, jsonOfText(row.referrerName)},
            {u"friend"_s, jsonOfId(referral.friendId)},
            {u"friend_name"_s, jsonOfText(row.friendName)},
            {u"way"_s, keyOf(referral.way)},
            {u"own_way"_s, jsonOfText(referral.ownWay)},
            {u"asked"_s, referral.asked ? QJsonValue(*referral.asked) : QJsonValue()},
            {u"code"_s, jsonOfText(referral.code)},
            {u"reward"_s, jsonOfText(referral.reward)},
            {u"visited"_s, jsonOf(referral.visited)},
            {u"bought"_s, jsonOf(row.bought)},
            {u"stage"_s, keyOf(row.stage)},
            {u"credit"_s, keyOf(row.credit)},
            {u"friend_spent"_s, jsonOf(row.friendSpent)}};
}

} // namespace Shopbell
