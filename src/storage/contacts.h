// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

#include <QSet>

#include <vector>

namespace Shopbell {

class Connection;

struct FoundCustomer
{
    CustomerId id = {};
    bool made = false;
    ContactKind by = ContactKind::Name; ///< The kind of contact that finds them.
};

/// The entry that stands for a customer: of a merged one the entry it became part of, else itself. NotFound when it is
/// gone.
Result<CustomerId> standingCustomer(Connection &connection, CustomerId id);

/// The contacts of a customer and the name, with those of whoever was merged into them.
Result<std::vector<ContactPoint>> traitsOf(Connection &connection, CustomerId customer);

/// The next id that no customer has and no arriving import has reserved.
Result<CustomerId> nextCustomerId(Connection &connection);

/// The customer who is found by a contact: of those that are shown or belong to `batch`, the oldest. Not stored: nobody.
Result<CustomerId> customerFoundBy(Connection &connection, ContactKind kind, const QString &value, BatchId batch);

/// All who are found by it, the oldest first, but no more than so many.
Result<std::vector<CustomerId>> customersFoundBy(Connection &connection, ContactKind kind, const QString &value,
                                                 BatchId batch, size_t most);

/// The phones of customers who are shown, as comparable() has them, that would come into the shop otherwise today: without
/// their country, in a shop that has one, or as earlier versions kept them.
Result<QSet<QString>> phonesWrittenOtherwise(Connection &connection, bool withCountry);

Status addContact(Connection &connection, CustomerId customer, ContactKind kind, const QString &value);

/// The customer of a row whom the first of its contacts finds that finds one; of those who share a phone, holderMeant().
/// Nobody is made: `made` says that somebody would be.
Result<FoundCustomer> customerAmongContacts(Connection &connection, const QString &name,
                                            const std::vector<ContactPoint> &contacts, BatchId batch);

/// The contacts that a file says of a customer, but for those that are theirs already.
struct SaidContacts
{
    std::vector<ContactPoint> fresh = {}; ///< Nobody has them.
    std::vector<ContactPoint> ofOthers = {};
};
/// As customerFoundBy() finds people.
Result<SaidContacts> contactsSaidOf(Connection &connection, CustomerId customer,
                                    const std::vector<ContactPoint> &contacts, BatchId batch);

/// The customer whom the first of the contacts finds that finds one; made, in the batch, when none does. Contacts with
/// nothing to compare are left out; without any the id is not stored.
Result<FoundCustomer> customerWithContacts(Connection &connection, const QString &name,
                                           const std::vector<ContactPoint> &contacts, BatchId batch, qint64 now);

/// Names by which a customer is known besides their own, so that the shop's own address in every row makes no customer of a
/// thousand names.
inline constexpr qsizetype mostNamesKept = 20;

/// The name of a customer where `said` is another one that is not known of them, else empty. A customer of `batch`, which is
/// arriving, is known by it from now on, and it goes with them when the batch is taken back; whoever was there before stays
/// as they are.
Result<QString> keepOtherName(Connection &connection, CustomerId customer, const QString &said, BatchId batch);

/// Whether a customer who has no name can get the one that is said.
struct WantedName
{
    bool isWanted = false;
    bool isOfBatch = false; ///< They are of the batch that is arriving.
};
/// Whether anybody has none.
Result<bool> isAnybodyNameless(Connection &connection);
Result<WantedName> wantedName(Connection &connection, CustomerId customer, const QString &said, BatchId batch);

/// The customer with this e-mail or phone; made, in the batch, when there is none. A bare name never makes a customer:
/// without either the id is not stored.
Result<FoundCustomer> customerWithContact(Connection &connection, const QString &name, const QString &email,
                                          const QString &phone, BatchId batch, qint64 now);

/// An SQL expression of shownName() for a row of `customer` that is in scope under that name.
QString shownNameSql();

} // namespace Shopbell
