// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shopfile.h"
#include "storage/contacts.h"
#include "storage/customerstore.h"
#include "storage/history.h"
#include "storage/purchasestore.h"
#include "storage/referralstore.h"
#include "storage/scorestore.h"
#include "storage/shopstore.h"

namespace Shopbell {

/// What every job on customers needs, on the writer and inside its transaction.
class CustomerWork
{
public:
    static Result<CustomerWork> on(Connection &connection, qint64 now)
    {
        Result<Shop> shop = readShop(connection);
        if (!shop)
            return shop.error();
        return CustomerWork(connection, std::move(*shop), now);
    }

    Connection &connection;
    Shop shop;
    QTimeZone zone;
    qint64 now;
    CustomerStore customers;
    PurchaseStore purchases;
    ReferralStore referrals;
    ScoreStore scores;

    QDate today() const { return Moment::atTime(now, zone).day; }

    /// When something happened that the owner writes down: now unless told. Error Invalid when it is to come or
    /// before earliestYear.
    Result<Moment> happened(const Moment &told) const
    {
        const Moment present = Moment::atTime(now, zone);
        if (!told.isKnown() && !told.at)
            return present;
        const Moment when = told.at ? Moment::atTime(*told.at, zone) : told;
        if (when.day > present.day || when.at.value_or(now) > now)
            return Error{Error::Kind::Invalid, QStringLiteral("a date to come")};
        if (when.day.year() < earliestYear)
            return Error{Error::Kind::Invalid, QStringLiteral("a date long before any shop")};
        return when;
    }

    /// The entry that stands for a customer, whole.
    Result<Customer> customer(CustomerId id) const
    {
        const Result<CustomerId> standing = standingCustomer(connection, id);
        if (!standing)
            return standing.error();
        return customers.find(*standing);
    }

private:
    CustomerWork(Connection &on, Shop of, qint64 at)
        : connection(on)
        , shop(std::move(of))
        , zone(shop.timeZone())
        , now(at)
        , customers(on)
        , purchases(on)
        , referrals(on)
        , scores(on)
    {
    }
};

/// One change of the owner. Work: Result<T>(CustomerWork &, Recording &), on the writer.
template<typename Work>
auto recordedWork(const ShopFilePtr &file, Did did, Work work)
    -> QFuture<std::invoke_result_t<Work, CustomerWork &, Recording &>>
{
    using Outcome = std::invoke_result_t<Work, CustomerWork &, Recording &>;
    return file->history().record(
        did,
        [work = std::move(work), now = file->now()](Connection &connection, Recording &recording) mutable -> Outcome {
            Result<CustomerWork> on = CustomerWork::on(connection, now);
            if (!on)
                return on.error();
            return work(*on, recording);
        });
}

} // namespace Shopbell
