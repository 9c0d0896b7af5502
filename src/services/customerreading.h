// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"
#include "services/shopfile.h"
#include "storage/customerreader.h"
#include "storage/databasethreads.h"
#include "storage/shopstore.h"

#include <QFuture>

namespace Shopbell {

/// What a reading has at hand: one snapshot of the file, with the ledger and the book that belong to it.
struct CustomerReading
{
    Connection &connection;
    const Shop &shop;
    const Ledger &ledger;
    const CustomerBook &book;
    Day today;
    ReferralMemory &referralMemory;
    qint64 position; ///< Of the log of customers, before the snapshot began.

    CustomerReader reader() const { return {connection, shop, ledger, book, today}; }
};

/// With who sent them and whom they brought. NotFound when nobody of this id is shown.
Result<CustomerDetails> detailsOf(const CustomerReading &reading, CustomerId id, int storyShown);

/// So many entries of a customer's story, with what became of recommendations.
Result<std::vector<StoryEntry>> storyOf(const CustomerReading &reading, CustomerId id, int offset, int limit);

/// Every referral that a query finds, with what became of it.
Result<FoundReferrals> foundReferrals(const CustomerReading &reading, const ReferralQuery &query, int limit,
                                      int offset);

template<typename Read> // Result<T>(const CustomerReading &)
auto readOfCustomers(const ShopFilePtr &file, Read read)
{
    using Outcome = std::invoke_result_t<Read, const CustomerReading &>;
    return file->threads().read([file = file.get(), read = std::move(read)](Connection &connection) -> Outcome {
        LedgerMemory &memory = file->ledgerMemory();
        const qint64 position = memory.position();
        return inLedgerSnapshot(connection, memory, [&](const LedgerPtr &ledger) -> Outcome {
            const Result<Shop> shop = readShop(connection);
            if (!shop)
                return shop.error();
            const Day today = Day(Moment::atTime(file->now(), shop->timeZone()).day.toJulianDay());
            const Result<BookPtr> book = file->bookMemory().read(connection, *ledger, today, position);
            if (!book)
                return book.error();
            return read(CustomerReading{connection, *shop, *ledger, **book, today, memory.referrals(), position});
        });
    });
}

} // namespace Shopbell
