// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"
#include "services/importreviews.h"

#include <QHash>

namespace Shopbell {

class Connection;

/// Says of the customers of a file what an import would make of them, one after the other, as CustomerWriter decides it.
class CustomerLook
{
public:
    /// Nobody is made or changed. `today`: in the shop.
    Result<CheckedRow> look(Connection &connection, const IncomingCustomer &incoming, QDate today);

private:
    Result<CheckedRow::Fate> fateOf(Connection &connection, const IncomingCustomer &incoming, QDate today);

    QHash<QByteArray, QByteArray> m_told =
        {}; ///< What the file said so far, by contact: a contact and what came with it.
};

/// A person of a file as the check step lists them: the name, else the surest contact.
QString listedName(const IncomingPerson &person);

} // namespace Shopbell
