// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referral.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Shopbell {

class Connection;

/// Who was sent by whom and what everybody is called, read once, so that the rows of a file can be held against it one by
/// one. Merged entries are the same person as the one they became part of. Of whom only the name is known: the name of
/// exactly one customer stands for that customer, else equal names (sameNameKey()) stand for one person.
class ReferralBook
{
public:
    /// Of customers that are shown. Reads all of them and all referrals: on a reader, in one snapshot.
    static Result<ReferralBook> read(Connection &connection);

    /// The only customer who is called that; not stored when there is none, or several are. Whether they are still there
    /// has to be asked.
    CustomerId named(const QString &name) const;
    /// Why it cannot be, as refusalOfCircle() says.
    ReferralRefusal refusal(const Referral &wanted) const;
    /// Whether the shop holds a recommendation of the same day between the same two, by the same way (or any), that has not
    /// been claimed yet: equal ones are counted.
    bool claim(const Referral &wanted, bool anyWay);

    /// From now on it takes part.
    void add(const Referral &referral);
    void addCustomer(CustomerId id, const QString &name);
    /// Of one who was shown by a contact and gets a name.
    void nameCustomer(CustomerId id, const QString &name);
    bool isNamedSince(CustomerId id) const { return m_named.contains(id.value()); }

private:
    /// One side of a referral: a customer, or somebody of whom only the name is known, by its key.
    struct Side
    {
        qint64 id = 0;
        QString key = {};

        friend bool operator==(const Side &, const Side &) = default;
        friend size_t qHash(const Side &side, size_t seed = 0) { return qHashMulti(seed, side.id, side.key); }
    };
    /// The same before it is known whose the name is: that can change with every customer who joins.
    struct Person
    {
        CustomerId id = {};
        QString key = {}; ///< Of their name.
    };
    struct Known
    {
        Person referrer = {};
        Person sent = {};
        ReferralWay way = ReferralWay::ToldAFriend;
        QString ownWay = {};
        bool isClaimed = false;
    };

    Person personOf(CustomerId id, const QString &name) const;
    Side sideOf(const Person &person) const;
    Side sideOf(CustomerId id, const QString &name) const { return sideOf(personOf(id, name)); }
    bool isSame(const Person &one, const Person &other) const;
    qint64 standing(CustomerId id) const;
    Status readCustomers(Connection &connection);

    QHash<qint64, QString> m_keys; ///< Of the name of a customer.
    QHash<QString, qint64> m_namesakes; ///< 0: several have the name.
    QHash<qint64, qint64> m_mergedInto;
    QSet<qint64> m_named; ///< Since it was read.
    QHash<Side, QList<Side>> m_senders;
    QHash<QDate, std::vector<Known>> m_known; ///< That were in the shop before the file.
};

} // namespace Shopbell
