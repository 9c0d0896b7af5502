// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/samplephrase.h"
#include "services/samplewords.h"

#include <QSet>

namespace Shopbell {

/// What somebody said, what about, and what there is to answer.
struct SampleSaying
{
    QString title;
    QString text;
    const SampleTopic *topic = nullptr; ///< Of a mixed review: what was not good.
    const SampleTopic *alsoAbout = nullptr;
    QString answer; ///< Pattern; empty: one of the topic's own.
    SamplePhrase::Said said;
};

/// Speaks as customers and as the shop, out of the parts of SampleWords.
class SampleVoice
{
public:
    SampleVoice(const SampleWords &words, SampleDice &dice) : m_words(words), m_dice(dice) {}

    /// Positive, negative or mixed words that nobody used before, as long as the parts last.
    SampleSaying review(Sentiment sentiment, const SampleChannel &channel, int daysBeforeEnd);
    /// A complaint about a topic and nothing else, in words that nobody used before; nothing that is rarely said.
    SampleSaying complaintAbout(const SampleTopic &topic, const SampleChannel &channel);
    /// The shop's answer to a person called so, who may be nobody.
    QString answer(Sentiment sentiment, const SampleSaying &saying, const QString &name);
    /// The owner's own note.
    QString note(const SampleTopic *topic);
    QString say(const QString &pattern, const QString &name = {});
    /// Whether nobody said it before, as far as is remembered; from now on somebody did.
    bool isNew(const QString &text);

private:
    SampleSaying attempt(Sentiment sentiment, const SampleChannel &channel, int daysBeforeEnd);
    const SampleTopic &topicOf(Sentiment sentiment, const SampleChannel &channel, int daysBeforeEnd,
                               const SampleTopic *butNot = nullptr);
    const SampleLine &lineOf(const SampleLines &lines);
    /// The first sentence of a topic.
    QString beginning(SamplePhrase &phrase, const SampleLines &lines, SampleSaying &saying);
    QString praiseThenComplaint(SamplePhrase &phrase, SampleSaying &saying);
    QString sentences(SamplePhrase &phrase, Sentiment sentiment, SampleSaying &saying);
    QString titleFor(SamplePhrase &phrase, Sentiment sentiment, const SampleChannel &channel);
    QString inAHurry(QString text, Sentiment sentiment, const SampleChannel &channel);
    QString begun(QString text) const;
    QString continued(QString sentence) const;

    const SampleWords &m_words;
    SampleDice &m_dice;
    QHash<const SampleLine *, int> m_rareUses;
    bool m_saysRare = true;
    QSet<size_t> m_said; ///< Of the first texts only, so that a million reviews take no more memory than a few.
};

} // namespace Shopbell
