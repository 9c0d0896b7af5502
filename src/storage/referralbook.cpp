// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referralbook.h"

#include "domain/customername.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/figurereader.h"
#include "storage/hiddenbatches.h"
#include "storage/statement.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<ReferralBook> ReferralBook::read(Connection &connection)
{
    ReferralBook book;
    if (Status read = book.readCustomers(connection); !read)
        return read.error();
    const Result<std::vector<Referral>> referrals = readRecommendations(connection);
    if (!referrals)
        return referrals.error();
    for (const Referral &referral : *referrals) {
        book.m_known[referral.recommended].push_back({book.personOf(referral.referrer, referral.referrerName),
                                                      book.personOf(referral.friendId, referral.friendName),
                                                      referral.way, referral.ownWay});
        book.add(referral);
    }
    return book;
}

Status ReferralBook::readCustomers(Connection &connection)
{
    Statement select(connection,
                     u"SELECT id, %1, merged_into FROM customer WHERE batch_id IS NULL OR %2"_s.arg(
                         shownNameSql(), QLatin1StringView(shownBatches)));
    for (;;) {
        const Result<bool> row = select.next();
        if (!row)
            return row.error();
        if (!*row)
            return done();
        const auto id = select.id<CustomerId>(0);
        if (select.isNull(2)) {
            addCustomer(id, select.text(1));
        } else {
            m_keys.insert(id.value(), sameNameKey(select.text(1)));
            m_mergedInto.insert(id.value(), select.integer(2));
        }
    }
}

void ReferralBook::addCustomer(CustomerId id, const QString &name)
{
    const QString key = sameNameKey(name);
    m_keys.insert(id.value(), key);
    if (key.isEmpty())
        return;
    const bool isShared = m_namesakes.contains(key) && m_namesakes.value(key) != id.value();
    m_namesakes.insert(key, isShared ? 0 : id.value());
}

void ReferralBook::nameCustomer(CustomerId id, const QString &name)
{
    m_named.insert(id.value());
    addCustomer(id, name);
}

CustomerId ReferralBook::named(const QString &name) const
{
    return CustomerId(m_namesakes.value(sameNameKey(name)));
}

qint64 ReferralBook::standing(CustomerId id) const
{
    qint64 at = id.value();
    for (int steps = 0; m_mergedInto.contains(at) && steps <= m_mergedInto.size(); ++steps)
        at = m_mergedInto.value(at);
    return at;
}

ReferralBook::Person ReferralBook::personOf(CustomerId id, const QString &name) const
{
    const QString key = id.isStored() ? m_keys.value(standing(id)) : QString();
    return {id, key.isEmpty() ? sameNameKey(name) : key};
}

ReferralBook::Side ReferralBook::sideOf(const Person &person) const
{
    if (person.id.isStored())
        return {standing(person.id), {}};
    const qint64 only = m_namesakes.value(person.key);
    return only != 0 ? Side{only, {}} : Side{0, person.key};
}

bool ReferralBook::isSame(const Person &one, const Person &other) const
{
    return one.key == other.key || sideOf(one) == sideOf(other);
}

ReferralRefusal ReferralBook::refusal(const Referral &wanted) const
{
    const Side referrer = sideOf(wanted.referrer, wanted.referrerName);
    const Side sent = sideOf(wanted.friendId, wanted.friendName);
    if (referrer == Side() || sent == Side())
        return ReferralRefusal::None;
    if (referrer == sent)
        return ReferralRefusal::Self;
    QSet<Side> seen{referrer};
    QList<Side> waiting{referrer};
    while (!waiting.isEmpty()) {
        for (const Side &above : m_senders.value(waiting.takeLast())) {
            if (above == sent)
                return ReferralRefusal::Loop;
            if (seen.contains(above))
                continue;
            seen << above;
            waiting << above;
        }
    }
    return ReferralRefusal::None;
}

bool ReferralBook::claim(const Referral &wanted, bool anyWay)
{
    const auto there = m_known.find(wanted.recommended);
    if (there == m_known.end())
        return false;
    const Person referrer = personOf(wanted.referrer, wanted.referrerName);
    const Person sent = personOf(wanted.friendId, wanted.friendName);
    const auto same = std::ranges::find_if(*there, [&](const Known &known) {
        const bool byTheWay = anyWay || (known.way == wanted.way && known.ownWay == wanted.ownWay);
        return !known.isClaimed && byTheWay && isSame(sent, known.sent) && isSame(referrer, known.referrer);
    });
    if (same == there->end())
        return false;
    same->isClaimed = true;
    return true;
}

void ReferralBook::add(const Referral &referral)
{
    const Side referrer = sideOf(referral.referrer, referral.referrerName);
    if (referrer != Side())
        m_senders[sideOf(referral.friendId, referral.friendName)] << referrer;
}

} // namespace Shopbell
