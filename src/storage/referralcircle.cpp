// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referralcircle.h"

#include "domain/customername.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/hiddenbatches.h"
#include "storage/rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// One side of a referral: a customer, or somebody of whom only the name is known, by its key.
struct Side
{
    CustomerId id = {};
    QString key = {};

    friend bool operator==(const Side &, const Side &) = default;
    friend size_t qHash(const Side &side, size_t seed = 0) { return qHashMulti(seed, side.id.value(), side.key); }
};

Side sideOf(CustomerId id, const QString &name)
{
    return id.isStored() ? Side{id, {}} : Side{{}, sameNameKey(name)};
}

/// The people above somebody: who sent them, who sent those, and so on.
class PeopleAbove
{
public:
    PeopleAbove(Connection &connection, ReferralId except) : m_connection(connection), m_except(except) {}

    /// Reads what is known by name only; `names` are keys that will be asked for as well.
    Status prepare(QSet<QString> names)
    {
        Statement select(
            m_connection,
            u"SELECT referrer_id, referrer_name, friend_id, friend_name FROM referral "
            "WHERE id IS NOT ?1 AND (friend_id IS NULL OR (referrer_id IS NULL AND referrer_name <> ''))"_s);
        select.bind(m_except);
        const Result<std::vector<std::pair<Side, Side>>> byName = rowsFrom(select, [](const Statement &row) {
            return std::pair(sideOf(row.id<CustomerId>(0), row.text(1)), sideOf(row.id<CustomerId>(2), row.text(3)));
        });
        if (!byName)
            return byName.error();
        for (const auto &[referrer, sent] : *byName)
            names << referrer.key << sent.key;
        names.remove(QString());
        if (Status read = readNamesakes(names); !read)
            return read;
        for (const auto &[referrer, sent] : *byName)
            m_byName[known(sent)] << known(referrer);
        return done();
    }

    /// A name that only one customer has is that customer.
    Side known(const Side &side) const
    {
        const CustomerId only = m_namesakes.value(side.key);
        return !side.id.isStored() && only.isStored() ? Side{only, {}} : side;
    }

    Result<bool> hold(const Side &below, const Side &wanted)
    {
        QSet<Side> seen{below};
        QList<Side> waiting{below};
        while (!waiting.isEmpty()) {
            const Side side = waiting.takeLast();
            const Result<QList<Side>> next = nextTo(side);
            if (!next)
                return next.error();
            for (const Side &each : *next) {
                if (each == wanted)
                    return true;
                if (each == Side() || seen.contains(each))
                    continue;
                seen << each;
                waiting << each;
            }
        }
        return false;
    }

private:
    /// Customers of these names; a name that several have stays a name.
    Status readNamesakes(const QSet<QString> &names)
    {
        if (names.isEmpty())
            return done();
        QSet<QString> shared;
        Statement select(m_connection,
                         u"SELECT id, name FROM customer WHERE merged_into IS NULL AND name <> '' "
                         "AND (batch_id IS NULL OR %1)"_s.arg(QLatin1StringView(shownBatches)));
        const Status read = eachRow(select, [&] {
            const QString key = sameNameKey(select.text(1));
            if (!names.contains(key))
                return;
            if (m_namesakes.contains(key))
                shared << key;
            m_namesakes.insert(key, select.id<CustomerId>(0));
        });
        if (!read)
            return read.error();
        for (const QString &key : shared)
            m_namesakes.remove(key);
        return done();
    }

    /// Who sent them. A merged entry may have kept a referral that would have closed a circle; the walk goes through both
    /// entries, so that none is closed when they are taken apart.
    Result<QList<Side>> nextTo(const Side &side)
    {
        QList<Side> next = m_byName.value(side);
        if (!side.id.isStored())
            return next;
        Statement select(m_connection,
                         u"SELECT referrer_id FROM referral WHERE friend_id = ?1 AND referrer_id IS NOT NULL "
                         "AND id IS NOT ?2 UNION SELECT id FROM customer WHERE merged_into = ?1 "
                         "UNION SELECT merged_into FROM customer WHERE id = ?1 AND merged_into IS NOT NULL"_s);
        select.bind(side.id, m_except);
        const Result<std::vector<CustomerId>> customers =
            rowsFrom(select, [](const Statement &row) { return row.id<CustomerId>(0); });
        if (!customers)
            return customers.error();
        for (const CustomerId customer : *customers)
            next << Side{customer, {}};
        return next;
    }

    Connection &m_connection;
    ReferralId m_except;
    QHash<QString, CustomerId> m_namesakes;
    QHash<Side, QList<Side>> m_byName; ///< Whom a side was sent by, where one of the two is only a name.
};

/// The people above somebody as far as they are customers, which is told by indices.
struct CustomersAbove
{
    std::vector<CustomerId> ids = {};
    QSet<QString> names = {}; ///< What they are called, by sameNameKey().
    bool someByName = false; ///< One of them was sent by somebody of whom only the name is known.
};

Result<CustomersAbove> customersAbove(Connection &connection, CustomerId below, ReferralId except)
{
    Statement select(connection,
                     u"WITH RECURSIVE above (id) AS (SELECT ?1 "
                     "UNION SELECT referral.referrer_id FROM above JOIN referral ON referral.friend_id = above.id "
                     "WHERE referral.referrer_id IS NOT NULL AND referral.id IS NOT ?2 "
                     "UNION SELECT customer.id FROM above JOIN customer ON customer.merged_into = above.id "
                     "UNION SELECT customer.merged_into FROM above JOIN customer ON customer.id = above.id "
                     "WHERE customer.merged_into IS NOT NULL) "
                     "SELECT customer.id, customer.name, EXISTS (SELECT 1 FROM referral WHERE friend_id = customer.id "
                     "AND referrer_id IS NULL AND referrer_name <> '' AND referral.id IS NOT ?2) "
                     "FROM above JOIN customer ON customer.id = above.id"_s);
    select.bind(below, except);
    CustomersAbove above;
    const Status read = eachRow(select, [&] {
        above.ids.push_back(select.id<CustomerId>(0));
        above.names << sameNameKey(select.text(1));
        above.someByName = above.someByName || select.integer(2) != 0;
    });
    if (!read)
        return read.error();
    above.names.remove(QString());
    return above;
}

/// Whether one of the names is that of a friend who was sent and is known by name only.
Result<bool> someWereSentByName(Connection &connection, const QSet<QString> &names, ReferralId except)
{
    if (names.isEmpty())
        return false;
    Statement select(connection, u"SELECT friend_name FROM referral WHERE friend_id IS NULL AND id IS NOT ?1"_s);
    select.bind(except);
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return false;
        if (names.contains(sameNameKey(select.text(0))))
            return true;
    }
}

/// What is told without the names of everybody; nothing where somebody known by name only may be one of those above.
Result<std::optional<ReferralRefusal>> refusalByEntries(Connection &connection, const Side &referrer, const Side &sent,
                                                        ReferralId except)
{
    using Told = std::optional<ReferralRefusal>;
    if (!referrer.id.isStored())
        return Told();
    if (referrer == sent)
        return Told(ReferralRefusal::Self);
    const Result<CustomersAbove> above = customersAbove(connection, referrer.id, except);
    if (!above)
        return above.error();
    if (sent.id.isStored() && std::ranges::find(above->ids, sent.id) != above->ids.end())
        return Told(ReferralRefusal::Loop);
    if (above->someByName || above->names.contains(sent.key))
        return Told();
    const Result<bool> byName = someWereSentByName(connection, above->names, except);
    if (!byName)
        return byName.error();
    return *byName ? Told() : Told(ReferralRefusal::None);
}

Result<Side> standingSide(Connection &connection, CustomerId id, const QString &name)
{
    if (!id.isStored())
        return sideOf(id, name);
    const Result<CustomerId> standing = standingCustomer(connection, id);
    if (!standing)
        return standing.error();
    return Side{*standing, {}};
}
} // namespace

Result<ReferralRefusal> refusalOfCircle(Connection &connection, const Referral &wanted)
{
    Result<Side> referrer = standingSide(connection, wanted.referrer, wanted.referrerName);
    if (!referrer)
        return referrer.error();
    Result<Side> sent = standingSide(connection, wanted.friendId, wanted.friendName);
    if (!sent)
        return sent.error();
    if (*referrer == Side() || *sent == Side())
        return ReferralRefusal::None;
    const Result<std::optional<ReferralRefusal>> told = refusalByEntries(connection, *referrer, *sent, wanted.id);
    if (!told)
        return told.error();
    if (*told)
        return **told;
    PeopleAbove above(connection, wanted.id);
    if (Status prepared = above.prepare({referrer->key, sent->key}); !prepared)
        return prepared.error();
    *referrer = above.known(*referrer);
    *sent = above.known(*sent);
    if (*referrer == *sent)
        return ReferralRefusal::Self;
    const Result<bool> loop = above.hold(*referrer, *sent);
    if (!loop)
        return loop.error();
    return *loop ? ReferralRefusal::Loop : ReferralRefusal::None;
}

} // namespace Shopbell
