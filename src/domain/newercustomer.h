// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"

#include <QStringList>

#include <vector>

namespace Shopbell {

/// Somebody who is in the shop, as far as a file of customers is compared with them.
struct KnownCustomer
{
    Customer customer = {};
    QString segment = {};
    QString knownBy = {};
    std::vector<ContactPoint> traits = {}; ///< What they are found by and called, with all entries that became theirs.
    std::vector<CustomerNote> notes = {};
    std::vector<Need> needs = {};
    std::vector<Score> scores = {};
    bool isOwners = false; ///< The owner wrote down, or put right, what is known of them.
};

/// What somebody becomes by what a file says of them.
struct NewerCustomer
{
    KnownCustomer now = {}; ///< What is new has no id.
    bool isNewer = false;
    QStringList kept = {}; ///< What the file says otherwise, where the shop's word stays.
};

/// Whom a row is about of those who have its phone, the oldest first, by what they are found by and called: the first who
/// may be called so, else the first. A row with an e-mail that nobody has is about none who has another and is called
/// otherwise: a phone is shared in families.
std::optional<size_t> holderMeant(const std::vector<std::vector<ContactPoint>> &holders, const QString &name,
                                  bool saysNewEmail);
/// Of so many who have a phone; what more have is the shop's own.
inline constexpr size_t mostWhoShareAPhone = 8;

/// Compares a row with somebody who is known. A refusal always takes effect, unless a yes that stands is of a later day, and
/// a yes never lifts one that is not dated before it. A yes that was taken back is a refusal since that day. What is empty
/// is filled; elsewhere the newer file's word counts, but for what the owner wrote. `fresh`: contacts of the row that nobody
/// has. Somebody of another name with whom they share but a phone brings nothing but refusals.
NewerCustomer withNewer(const KnownCustomer &known, const IncomingCustomer &said,
                        const std::vector<ContactPoint> &fresh, QDate today);

} // namespace Shopbell
