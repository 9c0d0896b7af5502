// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerquery.h"
#include "domain/customerrow.h"

#include <QAbstractListModel>
#include <QFuture>

#include <functional>
#include <optional>

namespace Shopbell {

/// The purchases of one customer, newest first, read by pages as the list is scrolled.
class PurchaseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Readers
    {
        std::function<QFuture<Result<FoundPurchases>>(PurchaseQuery query, int limit, int offset)> purchases;
        std::function<QString(const PurchaseRow &)> sentence; ///< A row as a screen reader says it.
    };
    enum Role {
        RowRole = Qt::UserRole, ///< const PurchaseRow *; valid until control returns to the event loop.
    };
    static constexpr int pageSize = 100;

    explicit PurchaseListModel(Readers readers, QObject *parent = nullptr);

    /// Not stored: nobody's list, which is empty.
    void setCustomer(CustomerId customer);
    /// Reads again what is shown; it stays until the answer is there.
    void refresh();
    qint64 total() const { return m_total; }
    bool isLoading() const { return m_loading; }
    const std::optional<Error> &error() const { return m_error; }
    const PurchaseRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// total(), isLoading() or error() changed.
    void stateChanged();

private:
    void read(int limit, int offset);
    void take(Result<FoundPurchases> found, int offset);

    Readers m_readers;
    CustomerId m_customer;
    std::vector<PurchaseRow> m_rows;
    qint64 m_total = 0;
    bool m_loading = false;
    std::optional<Error> m_error;
    int m_generation = 0;
};

} // namespace Shopbell

Q_DECLARE_METATYPE(const Shopbell::PurchaseRow *)
