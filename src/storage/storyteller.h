// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerrow.h"
#include "domain/shop.h"

namespace Shopbell {

class Connection;
class CustomerBook;

/// Reads what an entry of a customer's story says. The kinds come from CustomerReader::story().
class StoryTeller
{
public:
    StoryTeller(Connection &connection, const Shop &shop, const CustomerBook &book)
        : m_connection(connection)
        , m_shop(shop)
        , m_book(book)
    {
    }

    /// `id` numbers the review, response, score, ... ; `customer` is whose story it is. Without its time.
    Result<StoryEntry> entry(StoryEntry::Kind kind, qint64 id, CustomerId customer) const;

private:
    Result<StoryEntry> review(qint64 id) const;
    Result<StoryEntry> response(qint64 id) const;
    Result<StoryEntry> score(qint64 id) const;
    Result<StoryEntry> purchase(qint64 id) const;
    Result<StoryEntry> note(qint64 id) const;
    Result<StoryEntry> referral(qint64 id, bool came) const;
    Result<StoryEntry> merge(qint64 id) const;
    Result<StoryEntry> handOver(qint64 id) const;
    Result<StoryEntry> closed(qint64 id) const;
    Result<StoryEntry> contact(qint64 id) const;
    Result<StoryEntry> promise(qint64 id, StoryEntry::Kind kind) const;
    Result<StoryEntry> sheet(qint64 id) const;
    Result<StoryEntry> improvement(qint64 id, StoryEntry::Kind kind) const;

    Connection &m_connection;
    const Shop &m_shop;
    const CustomerBook &m_book;
};

} // namespace Shopbell
