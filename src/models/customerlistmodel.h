// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "domain/customerrow.h"
#include "models/pagedmodel.h"

namespace Shopbell {

using PagedCustomers = PagedModel<CustomerRow, CustomerQuery, FoundCustomers>;

/// The table of customers.
class CustomerListModel : public PagedCustomers
{
    Q_OBJECT

public:
    /// Where customers come from and how they are worded; see services/readcustomers.h.
    struct Readers
    {
        std::function<QFuture<Result<FoundCustomers>>(CustomerQuery)> find;
        std::function<QFuture<Result<std::vector<CustomerRow>>>(std::vector<CustomerId>)> rows;
        std::function<QString(const CustomerRow &)> sentence; ///< A row as a screen reader says it.
        std::function<QString(const CustomerRow &, int column)> cell; ///< The same of one cell.
    };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        RowRole, ///< const CustomerRow *, null for a placeholder; valid until control returns to the event loop.
    };
    enum Column { Name, Group, Segment, Bought, LastSeen, Gap };
    static constexpr int columns = 6;

    explicit CustomerListModel(Readers readers, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The order that a click on the head of a column asks for.
    static CustomerOrder orderOf(int column);
    /// -1 for an order that no column has.
    static int columnOf(CustomerOrder order);

private:
    Readers m_readers;
};

} // namespace Shopbell

Q_DECLARE_METATYPE(const Shopbell::CustomerRow *)
