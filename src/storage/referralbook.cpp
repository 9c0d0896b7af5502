// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referralbook.h"

#include "domain/customername.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/figurereader.h"
#include "storage/hiddenbatches.h"
#include "storage/statement.h"

#include <QSet>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<ReferralBook> ReferralBook::read(Connection &connection, BatchId batch)
{
    ReferralBook book;
    if (Status read = book.readCustomers(connection, batch); !read)
        return read.error();
    const Result<std::vector<Referral>> referrals = readRecommendations(connection);
    if (!referrals)
        return referrals.error();
    for (const Referral &referral : *referrals) {
        book.m_known[referral.recommended].push_back({referral, false});
        book.add(referral);
    }
    return book;
}

Status ReferralBook::readCustomers(Connection &connection, BatchId batch)
{
    Statement select(connection,
                     u"SELECT id, %1, merged_into FROM customer WHERE batch_id IS NULL OR batch_id = ?1 OR %2"_s.arg(
                         shownNameSql(), QLatin1StringView(shownBatches)));
    select.bind(batch);
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

ReferralBook::Side ReferralBook::sideOf(CustomerId id, const QString &name) const
{
    if (id.isStored())
        return {standing(id), {}};
    const QString key = sameNameKey(name);
    const qint64 only = m_namesakes.value(key);
    return only != 0 ? Side{only, {}} : Side{0, key};
}

QString ReferralBook::keyOf(CustomerId id, const QString &name) const
{
    const QString key = id.isStored() ? m_keys.value(standing(id)) : QString();
    return key.isEmpty() ? sameNameKey(name) : key;
}

bool ReferralBook::isSame(CustomerId id, const QString &name, CustomerId otherId, const QString &otherName) const
{
    return sideOf(id, name) == sideOf(otherId, otherName) || keyOf(id, name) == keyOf(otherId, otherName);
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
    const auto same = std::ranges::find_if(*there, [&](const Known &known) {
        const Referral &other = known.referral;
        const bool byTheWay = anyWay || (other.way == wanted.way && other.ownWay == wanted.ownWay);
        return !known.isClaimed && byTheWay
            && isSame(wanted.referrer, wanted.referrerName, other.referrer, other.referrerName)
            && isSame(wanted.friendId, wanted.friendName, other.friendId, other.friendName);
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
