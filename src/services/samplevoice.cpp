// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplevoice.h"

#include <algorithm>

namespace Shopbell {

namespace {
constexpr int mostTextsRemembered = 50'000;
constexpr int mostAttempts = 50;

const QStringList &linesOf(const SampleTopic &topic, Sentiment sentiment)
{
    return sentiment == Sentiment::Positive ? topic.praise : topic.complaint;
}

const QStringList &moreLinesOf(const SampleTopic &topic, Sentiment sentiment)
{
    return sentiment == Sentiment::Positive ? topic.praiseMore : topic.complaintMore;
}
} // namespace

SampleSaying SampleVoice::review(Sentiment sentiment, const SampleChannel &channel, int daysBeforeEnd)
{
    SampleSaying saying = attempt(sentiment, channel, daysBeforeEnd);
    for (int tries = 1; !isNew(saying.text) && tries < mostAttempts; ++tries)
        saying = attempt(sentiment, channel, daysBeforeEnd);
    return saying;
}

SampleSaying SampleVoice::attempt(Sentiment sentiment, const SampleChannel &channel, int daysBeforeEnd)
{
    SampleSaying saying;
    SamplePhrase phrase(m_words.lists, m_dice);
    if (sentiment == Sentiment::Mixed) {
        saying.topic = &topicOf(Sentiment::Negative, daysBeforeEnd);
        saying.alsoAbout = &topicOf(Sentiment::Positive, daysBeforeEnd, saying.topic);
        saying.text = praiseThenComplaint(phrase, saying);
    } else {
        saying.topic = &topicOf(sentiment, daysBeforeEnd);
        saying.text = sentences(phrase, sentiment, saying, daysBeforeEnd);
    }
    saying.text = inAHurry(saying.text, channel);
    const QStringList &titles = m_words.tones[size_t(sentiment)].titles;
    if (m_dice.chance(channel.titled) && !titles.isEmpty())
        saying.title = phrase.say(m_dice.pick(titles));
    return saying;
}

const SampleTopic &SampleVoice::topicOf(Sentiment sentiment, int daysBeforeEnd, const SampleTopic *butNot)
{
    std::vector<int> weights;
    for (const SampleTopic &topic : m_words.topics) {
        int weight = sentiment == Sentiment::Positive ? topic.praiseWeight : topic.complaintWeight;
        if (sentiment == Sentiment::Negative && daysBeforeEnd < topic.betterSince)
            weight = (weight + 2) / 3;
        weights.push_back(&topic == butNot ? 0 : weight);
    }
    return m_words.topics[size_t(m_dice.weighted(weights))];
}

QString SampleVoice::praiseThenComplaint(SamplePhrase &phrase, const SampleSaying &saying)
{
    const SampleTone &tone = m_words.tones[size_t(Sentiment::Mixed)];
    QStringList parts{begun(phrase.say(m_dice.pick(saying.alsoAbout->praise)))};
    if (m_dice.chance(20) && !saying.alsoAbout->praiseMore.isEmpty())
        parts += begun(phrase.say(m_dice.pick(saying.alsoAbout->praiseMore)));
    const QString pivot = m_dice.pick(m_words.pivots);
    parts += begun(pivot + continued(phrase.say(m_dice.pick(saying.topic->complaint))));
    if (m_dice.chance(35) && !saying.topic->complaintMore.isEmpty())
        parts += begun(phrase.say(m_dice.pick(saying.topic->complaintMore)));
    if (m_dice.chance(25) && !tone.closers.isEmpty())
        parts += begun(phrase.say(m_dice.pick(tone.closers)));
    return parts.join(m_words.joint);
}

QString SampleVoice::sentences(SamplePhrase &phrase, Sentiment sentiment, SampleSaying &saying, int daysBeforeEnd)
{
    const SampleTone &tone = m_words.tones[size_t(sentiment)];
    const bool cross = sentiment == Sentiment::Negative;
    QStringList parts;
    const auto add = [&](const QStringList &lines) {
        if (!lines.isEmpty())
            parts += begun(phrase.say(m_dice.pick(lines)));
    };
    // Who is cross has more to say.
    if (m_dice.chance(30))
        add(tone.openers);
    add(linesOf(*saying.topic, sentiment));
    if (m_dice.chance(cross ? 60 : 38))
        add(moreLinesOf(*saying.topic, sentiment));
    if (m_dice.chance(cross ? 15 : 28)) {
        saying.alsoAbout = &topicOf(sentiment, daysBeforeEnd, saying.topic);
        add(linesOf(*saying.alsoAbout, sentiment));
    }
    if (m_dice.chance(30))
        add(tone.closers);
    return parts.join(m_words.joint);
}

/// Some people write as they talk, and some add what is usual in the place.
QString SampleVoice::inAHurry(QString text, const SampleChannel &channel)
{
    if (m_dice.chance(4))
        text = text.toLower();
    if (m_dice.chance(5) && (text.endsWith(u'.') || text.endsWith(u'。')))
        text.chop(1);
    if (!channel.endings.isEmpty() && m_dice.chance(40))
        text += m_words.joint + m_dice.pick(channel.endings);
    return text;
}

QString SampleVoice::answer(Sentiment sentiment, const SampleTopic &topic, const QString &name)
{
    const bool thanks = sentiment == Sentiment::Positive;
    const SampleTone &tone = m_words.tones[size_t(thanks ? Sentiment::Positive : Sentiment::Negative)];
    const QStringList &patterns = name.isEmpty() ? tone.answersToNobody : tone.answers;
    SamplePhrase phrase(m_words.lists, m_dice);
    phrase.set(QStringLiteral("name"), name);
    const QStringList &points = thanks ? topic.praiseAnswer : topic.complaintAnswer;
    phrase.set(QStringLiteral("point"), points.isEmpty() ? QString() : begun(phrase.say(m_dice.pick(points))));
    return phrase.say(m_dice.pick(patterns)).trimmed();
}

QString SampleVoice::note(const SampleTopic *topic)
{
    const bool general = !topic || topic->notes.isEmpty() || m_dice.chance(30);
    return say(m_dice.pick(general ? m_words.notes : topic->notes));
}

QString SampleVoice::say(const QString &pattern, const QString &name)
{
    SamplePhrase phrase(m_words.lists, m_dice);
    phrase.set(QStringLiteral("name"), name);
    return begun(phrase.say(pattern));
}

bool SampleVoice::isNew(const QString &text)
{
    const size_t mark = qHash(text);
    if (m_said.contains(mark))
        return false;
    if (m_said.size() < mostTextsRemembered)
        m_said.insert(mark);
    return true;
}

QString SampleVoice::begun(QString sentence) const
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

/// In the middle of a sentence; names keep their capital.
QString SampleVoice::continued(QString sentence) const
{
    const QString first = sentence.section(u' ', 0, 0);
    const bool keeps = first == u"I" || first.startsWith(u"I'") || (first.size() > 1 && first.isUpper());
    const auto named = [&first](const QString &noun) { return first.startsWith(noun); };
    if (!sentence.isEmpty() && !keeps && std::none_of(m_words.properNouns.begin(), m_words.properNouns.end(), named))
        sentence[0] = sentence[0].toLower();
    return sentence;
}

} // namespace Shopbell
