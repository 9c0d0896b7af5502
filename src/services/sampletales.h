// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sampledice.h"
#include "services/samplewords.h"

namespace Shopbell {

/// What the improvements of a sample shop are about: what each of them puts right is said often in the days before it
/// starts, and seldom after.
class SampleTales
{
public:
    explicit SampleTales(const SampleWords &words);

    /// Whether complaints of that day can be told in another way.
    bool isTold(int daysBeforeEnd) const { return daysBeforeEnd <= m_earliest; }
    /// What a complaint with those tags is about instead; null where it stays.
    const SampleTopic *topicOf(const QStringList &tags, const SampleChannel &channel, int daysBeforeEnd,
                               SampleDice &dice) const;

private:
    struct Tale
    {
        SampleTopic topic; ///< Says only what the improvement puts right.
        int started = 0; ///< Days before the end.
        int heard = 0; ///< Percent of the complaints in the days before.
    };
    const SampleTopic &another(const SampleChannel &channel, SampleDice &dice) const;

    const SampleWords &m_words;
    std::vector<Tale> m_tales;
    int m_earliest = 0;
};

} // namespace Shopbell
