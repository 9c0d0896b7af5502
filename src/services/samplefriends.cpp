// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplelife.h"
#include "storage/samplerows.h"
#include "storage/shopstore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

ReferralWay SampleLife::someWay(LifeDice &dice) const
{
    constexpr std::array weights{44, 23, 17, 5, 6, 4, 1};
    return allReferralWays()[size_t(dice.weighted(weights))];
}

/// Somebody who was a customer by then; more often one who loves the shop. -1: nobody was.
int SampleLife::referrerBefore(QDate day, int butNot, LifeDice &dice) const
{
    const auto after =
        std::ranges::lower_bound(m_byFirst, day, {}, [this](int place) { return m_people[size_t(place)].first; });
    const int there = int(after - m_byFirst.begin());
    int found = -1;
    for (int tries = 0; tries < 8 && there > 0; ++tries) {
        const int place = m_byFirst[size_t(dice.below(there))];
        if (place == butNot)
            continue;
        found = place;
        const Person &person = m_people[size_t(place)];
        if (person.liking == Liking::Loves && person.voice.complaints == 0)
            break;
    }
    return found;
}

Referral SampleLife::referralTo(int place, LifeDice &dice) const
{
    const QDate came = m_people[size_t(place)].first;
    Referral made;
    made.friendId = idOf(place);
    made.way = someWay(dice);
    made.recommended =
        std::max(came.addDays(made.way == ReferralWay::CameAlong ? 0 : -dice.below(25)), m_time.firstDay);
    made.visited = came;
    return made;
}

Status SampleLife::writeReferrals(Connection &connection)
{
    SampleRows rows(connection);
    const auto give = [&](Referral made, int butNot) -> Status { // From who came earlier: never in a circle.
        if (made.way == ReferralWay::Own)
            made.ownWay = m_words.trade.ownWay;
        if (!isWithoutPerson(made.way)) {
            const int referrer =
                referrerBefore(std::min(made.recommended, m_people[size_t(butNot)].first), butNot, m_dice);
            if (referrer < 0)
                return done();
            made.referrer = idOf(referrer);
            if (m_dice.chance(70))
                made.asked = m_dice.chance(40);
        }
        if (made.way == ReferralWay::CardHandedOn) {
            made.code = u"BRING-%1"_s.arg(1000 + m_dice.below(9000));
            made.reward = m_dice.chance(50) ? m_words.trade.reward : QString();
        }
        made.createdAt = momentOf(made.visited.isValid() ? made.visited : made.recommended, 18);
        return rows.add(made);
    };
    for (const int place : m_byFirst) {
        const Person &person = m_people[size_t(place)];
        if (m_dice.chance(person.regular ? 45 : 19)) {
            if (Status written = give(referralTo(place, m_dice), place); !written)
                return written;
        }
        const int kind = m_dice.below(100);
        Referral other;
        other.way = someWay(m_dice);
        const int days = int(person.first.daysTo(m_time.lastDay));
        other.recommended = person.first.addDays(m_dice.below(std::max(days, 1)));
        if (kind < 3) { // Somebody sends a customer whom the shop knows already, or who has been away.
            other.friendId = idOf(place);
            other.visited = std::min(other.recommended.addDays(m_dice.below(10)), m_time.lastDay.addDays(-1));
        } else if (kind < 21) { // Has not come yet, or has come and not bought.
            other.recommended = person.first;
            other.friendName = m_dice.pick(m_words.firstNames);
            if (kind < 7)
                other.visited = std::min(other.recommended.addDays(m_dice.below(20)), m_time.lastDay.addDays(-1));
        } else {
            continue;
        }
        if (other.visited.isValid() && other.visited < other.recommended)
            continue;
        if (Status written = give(other, place); !written)
            return written;
    }
    return done();
}

} // namespace Shopbell
