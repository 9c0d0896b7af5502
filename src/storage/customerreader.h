// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerquery.h"
#include "domain/customerrow.h"
#include "domain/shop.h"
#include "storage/customerbook.h"

namespace Shopbell {

/// What a page about one customer reads, on one snapshot with its ledger and book.
class CustomerReader
{
public:
    CustomerReader(Connection &connection, const Shop &shop, const Ledger &ledger, const CustomerBook &book, Day today)
        : m_connection(connection)
        , m_shop(shop)
        , m_ledger(ledger)
        , m_book(book)
        , m_today(today)
    {
    }

    /// All but the referrals, whose credit is worked out elsewhere (insight). NotFound when nobody of this id is shown; of a merged entry the one it became part of.
    Result<CustomerDetails> details(CustomerId id, int storyShown) const;
    /// Newest first. `length`, when wanted, is the number of all entries.
    Result<std::vector<StoryEntry>> story(CustomerId id, int offset, int limit, qint64 *length = nullptr) const;
    /// Referrals from and to a customer, and whoever else recommended the same friends; oldest first.
    Result<std::vector<Referral>> referralsAround(CustomerId id) const;
    /// Others who may be the same person; never those that the owner said are somebody else.
    Result<std::vector<LikelySame>> likelySame(const Customer &customer) const;

private:
    Status readScores(CustomerDetails &details) const;
    Status readNotes(CustomerDetails &details) const;
    Status readReviews(CustomerDetails &details) const;
    Status readMerges(CustomerDetails &details) const;
    Result<bool> standIn(Referral &referral) const;
    bool neverSameDay(CustomerId one, CustomerId other) const;

    Connection &m_connection;
    const Shop &m_shop;
    const Ledger &m_ledger;
    const CustomerBook &m_book;
    Day m_today;
};

} // namespace Shopbell
