// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mergefields.h"

#include "storage/connection.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr auto placeOfContact = "contact "_L1; // No column of `customer` has a blank in its name.

/// By the columns of `customer`.
QJsonObject fieldsOf(const Customer &customer)
{
    return {{u"name"_s, customer.name},
            {u"preferred_way"_s, int(customer.preferred)},
            {u"segment_id"_s, customer.segment.value()},
            {u"known_by"_s, customer.knownBy.value()}};
}
} // namespace

QJsonObject differences(const Customer &before, const Customer &after)
{
    const QJsonObject earlier = fieldsOf(before);
    const QJsonObject later = fieldsOf(after);
    QJsonObject replaced;
    for (const QString &field : earlier.keys()) {
        if (earlier[field] != later[field])
            replaced[field] = QJsonArray{earlier[field], later[field]};
    }
    return replaced;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString fieldOfContact(ContactPointId contact)
{
    return placeOfContact + QString::number(contact.value());
}

std::optional<ContactPointId> contactIn(const QString &field)
{
    if (!field.startsWith(placeOfContact))
        return std::nullopt;
    return ContactPointId(field.sliced(placeOfContact.size()).toLongLong());
}

Result<QJsonValue> mergeField(Connection &connection, CustomerId customer, const QString &field)
{
    if (const std::optional<ContactPointId> contact = contactIn(field)) {
        Statement place(connection, u"SELECT place FROM contact_point WHERE id = ?1"_s);
        const Result<bool> found = place.bind(*contact).next();
        if (!found)
            return found.error();
        return *found ? QJsonValue(place.integer(0)) : QJsonValue();
    }
    Statement select(connection, u"SELECT ifnull(%1, 0) FROM customer WHERE id = ?1"_s.arg(field));
    select.bind(customer);
    return rowFrom(select, field, [&field](const Statement &row) {
        return field == "name"_L1 ? QJsonValue(row.text(0)) : QJsonValue(row.integer(0));
    });
}

Status setMergeField(Connection &connection, CustomerId customer, const QString &field, const QJsonValue &value)
{
    if (const std::optional<ContactPointId> contact = contactIn(field)) {
        Statement move(connection, u"UPDATE contact_point SET place = ?2 WHERE id = ?1"_s);
        return move.bind(*contact, value.toInteger()).run();
    }
    Statement update(connection, u"UPDATE customer SET %1 = ?2 WHERE id = ?1"_s.arg(field));
    if (value.isString())
        return update.bind(customer, value.toString()).run();
    if (field.endsWith("_way"_L1))
        return update.bind(customer, value.toInteger()).run();
    // An id; what it named may have been deleted since.
    Statement there(connection,
                    field == "segment_id"_L1 ? u"SELECT 1 FROM segment WHERE id = ?1"_s
                                             : u"SELECT 1 FROM team_member WHERE id = ?1"_s);
    const Result<bool> found = there.bind(value.toInteger()).next();
    if (!found)
        return found.error();
    return update.bind(customer, *found ? std::optional(value.toInteger()) : std::nullopt).run();
}

} // namespace Shopbell
