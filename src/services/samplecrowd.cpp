// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecrowd.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

SampleCrowd::SampleCrowd(const SampleWords &words, SampleDice &dice, QStringList known, int strangers, int reviews)
    : m_words(words)
    , m_dice(dice)
    , m_known(std::move(known))
    , m_firstName(dice.below(int(words.firstNames.size() * words.lastNames.size())))
    , m_strangersLeft(strangers)
    , m_reviewsLeft(reviews)
{
}

QString SampleCrowd::next(int namelessPercent)
{
    const int left = std::max(m_reviewsLeft--, 1);
    const int regulars = int(m_known.size()) + m_strangers;
    if (m_dice.below(left) < m_strangersLeft || (regulars == 0 && m_strangersLeft > 0)) {
        --m_strangersLeft;
        return stranger(m_strangers++);
    }
    if (regulars == 0 || m_dice.chance(namelessPercent))
        return {};
    // The smaller of two draws: who has come for long writes more often.
    const int one = m_dice.below(regulars);
    const int other = m_dice.below(regulars);
    const int chosen = std::min(one, other);
    return chosen < m_known.size() ? m_known[chosen] : stranger(chosen - int(m_known.size()));
}

QString SampleCrowd::nobody()
{
    --m_reviewsLeft;
    return {};
}

QString SampleCrowd::stranger(int number) const
{
    constexpr qint64 stride = 7919; // A prime that no list is a multiple of: neighbours share neither name.
    const qint64 first = m_words.firstNames.size();
    const qint64 names = first * m_words.lastNames.size();
    const qint64 place = (m_firstName + number * stride) % names;
    const QString given = m_words.firstNames[int(place % first)];
    const QString family = m_words.lastNames[int(place / first)];
    const QString name = m_words.familyNameFirst ? family + given : given + u' ' + family;
    const int round = int(number / names) + (m_known.contains(name) ? 1 : 0);
    if (round == 0)
        return name;
    if (m_words.familyNameFirst)
        return name + QString::number(round + 1);
    return given + u' ' + QChar(u'A' + (round - 1) % 26) + QStringLiteral(". ") + family;
}

QString SampleCrowd::person(int number) const
{
    return number < m_known.size() ? m_known[number] : stranger(number - int(m_known.size()));
}

QString SampleCrowd::calledBy(const QString &author) const
{
    return m_words.familyNameFirst ? author : author.section(u' ', 0, 0);
}

} // namespace Shopbell
