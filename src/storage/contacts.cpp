// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contacts.h"

#include "storage/connection.h"
#include "storage/hiddenbatches.h"
#include "storage/statement.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
enum class ContactKind { Email = 1, Phone = 2 };

/// How contact points are compared: e-mails without letter case, phones by their digits and a leading plus.
QString comparable(ContactKind kind, const QString &value)
{
    const QString trimmed = value.trimmed();
    if (kind == ContactKind::Email)
        return trimmed.toCaseFolded();
    QString digits;
    for (const QChar character : trimmed) {
        if (character.isDigit())
            digits += QString::number(character.digitValue());
        else if (character == u'+' && digits.isEmpty())
            digits += character;
    }
    return digits;
}

Result<CustomerId> customerAt(Connection &connection, ContactKind kind, const QString &value, BatchId batch)
{
    Statement select(connection,
                     u"SELECT customer.id FROM contact_point JOIN customer ON customer.id = customer_id "
                     "WHERE kind = ?1 AND normalised = ?2 AND (batch_id IS NULL OR batch_id = ?3 OR %1) "
                     "ORDER BY customer.id LIMIT 1"_s.arg(QLatin1StringView(shownBatches)));
    const Result<bool> found = select.bind(int(kind), comparable(kind, value), batch).next();
    if (!found)
        return found.error();
    return *found ? select.id<CustomerId>(0) : CustomerId();
}

Status addContact(Connection &connection, CustomerId customer, ContactKind kind, const QString &value)
{
    Statement insert(connection,
                     u"INSERT INTO contact_point (customer_id, kind, value, normalised) VALUES (?1, ?2, ?3, ?4)"_s);
    return insert.bind(customer, int(kind), value.trimmed(), comparable(kind, value)).run();
}
} // namespace

Result<FoundCustomer> customerWithContact(Connection &connection, const QString &name, const QString &email,
                                          const QString &phone, BatchId batch, qint64 now)
{
    const std::pair<ContactKind, const QString &> contacts[] = {{ContactKind::Email, email},
                                                                {ContactKind::Phone, phone}};
    bool any = false;
    for (const auto &[kind, value] : contacts) {
        if (comparable(kind, value).isEmpty())
            continue;
        any = true;
        const Result<CustomerId> known = customerAt(connection, kind, value, batch);
        if (!known)
            return known.error();
        if (known->isStored())
            return FoundCustomer{*known, false};
    }
    if (!any)
        return FoundCustomer{};
    Statement insert(connection, u"INSERT INTO customer (name, batch_id, created_at) VALUES (?1, ?2, ?3)"_s);
    if (Status ran = insert.bind(name.trimmed(), batch, now).run(); !ran)
        return ran.error();
    const CustomerId made(connection.lastInsertId());
    for (const auto &[kind, value] : contacts) {
        if (comparable(kind, value).isEmpty())
            continue;
        if (Status added = addContact(connection, made, kind, value); !added)
            return added.error();
    }
    return FoundCustomer{made, true};
}

} // namespace Shopbell
