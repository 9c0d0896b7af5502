// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

#include <QJsonObject>

#include <optional>

// The fields that a merge may replace: columns of the kept customer, and the places of contacts.

namespace Shopbell {

class Connection;

/// The fields in which two entries differ: [before, after].
QJsonObject differences(const Customer &before, const Customer &after);
QString jsonText(const QJsonObject &object);

/// The field that is the place of a contact. And the contact of such a field; nothing of a field of the customer.
QString fieldOfContact(ContactPointId contact);
std::optional<ContactPointId> contactIn(const QString &field);

/// Null for the place of a contact that is gone.
Result<QJsonValue> mergeField(Connection &connection, CustomerId customer, const QString &field);
Status setMergeField(Connection &connection, CustomerId customer, const QString &field, const QJsonValue &value);

} // namespace Shopbell
