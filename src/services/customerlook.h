// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/newercustomer.h"
#include "services/importreviews.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Shopbell {

class Connection;

/// Says of the customers of a file what an import would make of them, one after the other, as CustomerWriter decides it.
class CustomerLook
{
public:
    /// Nobody is made or changed. `today`: in the shop.
    Result<CheckedRow> look(Connection &connection, const IncomingCustomer &incoming, QDate today);

private:
    /// Whom a row is about.
    struct Met
    {
        std::optional<size_t> place = {}; ///< Among m_people.
        CustomerId id = {}; ///< Not stored: they come with the file.

        bool isNobody() const { return !place && !id.isStored(); }
    };

    Result<CheckedRow::Fate> fateOf(Connection &connection, const IncomingCustomer &incoming, QDate today);
    CheckedRow::Fate fateOfNew(const IncomingCustomer &incoming, const std::vector<ContactPoint> &contacts);
    Result<CheckedRow::Fate> fateOfMet(Connection &connection, const Met &met, const IncomingCustomer &incoming,
                                       const std::vector<ContactPoint> &contacts, QDate today);
    CheckedRow::Fate fateByContent(const IncomingCustomer &incoming, const std::vector<ContactPoint> &contacts);
    Result<Met> meet(Connection &connection, const QString &name, const std::vector<ContactPoint> &contacts) const;
    Result<std::vector<Met>> holdersOf(Connection &connection, const ContactPoint &contact, size_t most) const;
    Result<KnownCustomer> knownSoFar(Connection &connection, const Met &met, const IncomingCustomer &incoming) const;
    Result<std::vector<ContactPoint>> nobodysAmong(Connection &connection,
                                                   const std::vector<ContactPoint> &contacts) const;
    void keep(const Met &met, KnownCustomer person, const std::vector<ContactPoint> &contacts);

    std::vector<KnownCustomer> m_people = {}; ///< Who come with the file or are changed by it, as it makes them so far.
    QHash<QByteArray, std::vector<size_t>> m_byContact = {}; ///< Their places by the contacts that come with the file.
    QHash<CustomerId, size_t> m_byId = {}; ///< Of those who are in the shop.
    QHash<QByteArray, QByteArray> m_told = {}; ///< Of more people: a contact and what came with it.
};

/// A person of a file as the check step lists them: the name, else the surest contact.
QString listedName(const IncomingPerson &person);

} // namespace Shopbell
