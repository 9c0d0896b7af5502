// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sampledice.h"
#include "services/samplewords.h"

namespace Shopbell {

/// The people who write the reviews of a sample shop: exactly as many as wished when there are reviews enough, none of
/// them kept in memory, some of them regulars.
class SampleCrowd
{
public:
    /// `known` are the people of the story; `strangers` more join them over the next `reviews` reviews.
    SampleCrowd(const SampleWords &words, SampleDice &dice, QStringList known, int strangers, int reviews);

    /// The author of the next review. Somebody new never stays nameless.
    QString next(int namelessPercent);
    /// The next review comes from the shop itself.
    QString nobody();
    /// Everybody there is, from 0: those of the story first, then the strangers in the order in which they join.
    QString person(int number) const;
    /// How an answer addresses somebody.
    QString calledBy(const QString &author) const;

private:
    QString stranger(int number) const;

    const SampleWords &m_words;
    SampleDice &m_dice;
    QStringList m_known;
    int m_firstName;
    int m_strangersLeft;
    int m_reviewsLeft;
    int m_strangers = 0; ///< Who have written already.
};

} // namespace Shopbell
