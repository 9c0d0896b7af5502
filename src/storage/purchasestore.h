// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/purchase.h"

namespace Shopbell {

class Connection;
class Statement;

/// Purchases by id. Whether one counts and what it is worth are worked out on every write.
class PurchaseStore
{
public:
    explicit PurchaseStore(Connection &connection) : m_connection(connection) {}

    /// With its items. NotFound when there is none, or when it belongs to an import that is not shown.
    Result<Purchase> find(PurchaseId id) const;
    /// Inserts under purchase.id with its items; nextId() or an import's range has given the id.
    Status insert(const Purchase &purchase);
    /// Everything but batch, line, items, content key and creation, which never change.
    Status update(const Purchase &purchase);
    Status remove(PurchaseId id);
    /// The next id that no purchase has and no arriving import has reserved.
    Result<PurchaseId> nextId() const;

private:
    Result<std::vector<PurchaseItem>> items(PurchaseId id) const;

    Connection &m_connection;
};

/// Columns of `purchase` in the order that purchaseFrom() reads; items are not among them.
QString purchaseColumns();
Purchase purchaseFrom(const Statement &row);

} // namespace Shopbell
