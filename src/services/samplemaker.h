// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samplecrowd.h"
#include "services/samplereview.h"
#include "services/sampletales.h"
#include "services/samplevoice.h"

namespace Shopbell {

/// Part of the months before the story, from 0 to `whole`; people write more often towards the end.
struct SampleSpan
{
    static constexpr qint64 whole = qint64(1) << 20;

    qint64 from = 0;
    qint64 to = whole;
};

/// Rolls the reviews of the months before the story, one after the other.
class SampleMaker
{
public:
    /// `reviews` will be asked for, by `strangers` people beside the `known` ones.
    SampleMaker(const SampleWords &words, const SampleTime &time, quint32 seed, int reviews, QStringList known,
                int strangers);

    /// The next review: of a channel that comes by import or of one that is typed in. Number `i` of `n` in the span.
    SampleReview next(bool imported, SampleSpan span, int i, int n);
    const SampleCrowd &crowd() const { return m_crowd; }
    /// Out of 1000 reviews.
    int importedShare() const;
    /// The day on which a part of the months ends.
    QDate dayAt(qint64 part) const;

private:
    const SampleChannel &channelOf(bool imported);
    Moment momentIn(const SampleChannel &channel, SampleSpan span, int i, int n);
    Sentiment sentimentOn(int daysBeforeEnd);
    const SampleText *otherText(QString &said);
    SampleText *unusedWhole(Sentiment sentiment);
    void speak(SampleReview &made, const SampleChannel &channel, Sentiment sentiment, int daysBeforeEnd);
    /// Says what fits the improvements of the shop, where the day asks for it. All else about the review stays, and
    /// nothing that is rolled after it changes.
    void retell(SampleReview &made, const SampleChannel &channel, int daysBeforeEnd);
    void speakOf(SampleReview &made, const SampleText &text, const QString &said, int answeredPercent);
    void sort(SampleReview &made, const SampleTopic &topic, Sentiment sentiment);
    void rate(Review &review, const SampleChannel &channel, Sentiment sentiment);
    void answer(SampleReview &made, const QString &text);
    void annotate(SampleReview &made, const SampleTopic *topic);
    void identify(Review &review, const SampleChannel &channel);

    const SampleWords &m_words;
    const SampleTime &m_time;
    quint32 m_seed;
    SampleDice m_dice;
    SampleTales m_tales;
    SampleVoice m_voice;
    SampleCrowd m_crowd;
    std::vector<SampleText> m_whole; ///< Those that are left.
    int m_days; ///< From the first day to the last one of this part.
    qint64 m_latest; ///< Nothing is said after it, UTC milliseconds.
    qint64 m_number = 0;
};

} // namespace Shopbell
