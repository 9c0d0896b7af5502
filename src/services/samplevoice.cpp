// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplevoice.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostTextsRemembered = 50'000;
constexpr int mostAttempts = 50;
constexpr int mostRareUses = 2;
} // namespace

SampleSaying SampleVoice::review(Sentiment sentiment, const SampleChannel &channel, int daysBeforeEnd)
{
    SampleSaying saying = attempt(sentiment, channel, daysBeforeEnd);
    for (int tries = 1; !isNew(saying.text) && tries < mostAttempts; ++tries)
        saying = attempt(sentiment, channel, daysBeforeEnd);
    return saying;
}

bool SampleVoice::isNew(const QString &text)
{
    if (m_said.size() >= mostTextsRemembered)
        return true;
    const qsizetype before = m_said.size();
    m_said.insert(qHash(text));
    return m_said.size() > before;
}

SampleSaying SampleVoice::attempt(Sentiment sentiment, const SampleChannel &channel, int daysBeforeEnd)
{
    SampleSaying saying;
    SamplePhrase phrase(m_words.lists, m_dice);
    const bool mixed = sentiment == Sentiment::Mixed;
    saying.topic = &topicOf(mixed ? Sentiment::Negative : sentiment, channel, daysBeforeEnd);
    // Who is cross has more to say, and about one thing.
    const int second = sentiment == Sentiment::Negative ? 12 : 26;
    if (mixed || m_dice.chance(second))
        saying.alsoAbout = &topicOf(mixed ? Sentiment::Positive : sentiment, channel, daysBeforeEnd, saying.topic);
    saying.text = mixed ? praiseThenComplaint(phrase, saying) : sentences(phrase, sentiment, saying);
    saying.text = inAHurry(saying.text, sentiment, channel);
    saying.title = titleFor(phrase, sentiment, channel);
    saying.said = phrase.said();
    return saying;
}

QString SampleVoice::titleFor(SamplePhrase &phrase, Sentiment sentiment, const SampleChannel &channel)
{
    const QStringList &titles = m_words.tones[size_t(sentiment)].titles;
    return m_dice.chance(channel.titled) && !titles.isEmpty() ? begun(phrase.say(m_dice.pick(titles))) : QString();
}

SampleSaying SampleVoice::complaintAbout(const SampleTopic &topic, const SampleChannel &channel)
{
    const QScopedValueRollback<bool> plain(m_saysRare, false);
    SampleSaying saying;
    for (int tries = 0; tries < mostAttempts; ++tries) {
        SamplePhrase phrase(m_words.lists, m_dice);
        saying = {};
        saying.topic = &topic;
        saying.text = sentences(phrase, Sentiment::Negative, saying);
        saying.text = inAHurry(saying.text, Sentiment::Negative, channel);
        saying.title = titleFor(phrase, Sentiment::Negative, channel);
        saying.said = phrase.said();
        if (isNew(saying.text))
            break;
    }
    return saying;
}

const SampleTopic &SampleVoice::topicOf(Sentiment sentiment, const SampleChannel &channel, int daysBeforeEnd,
                                        const SampleTopic *butNot)
{
    std::vector<int> weights;
    for (const SampleTopic &topic : m_words.topics) {
        int weight = sentiment == Sentiment::Positive ? topic.praiseWeight : topic.complaintWeight;
        if (sentiment == Sentiment::Negative && daysBeforeEnd < topic.betterSince)
            weight = (weight + 2) / 3;
        if (channel.often.contains(topic.tag))
            weight *= 3;
        const bool never = &topic == butNot || channel.never.contains(topic.tag);
        weights.push_back(never ? 0 : weight);
    }
    return m_words.topics[size_t(m_dice.weighted(weights))];
}

const SampleLine &SampleVoice::lineOf(const SampleLines &lines)
{
    for (int tries = 1;; ++tries) {
        const SampleLine &line = m_dice.pick(lines);
        if (!line.rare || tries >= mostAttempts)
            return line;
        if (!m_saysRare)
            continue;
        int &uses = m_rareUses[&line];
        if (uses < mostRareUses) {
            ++uses;
            return line;
        }
    }
}

QString SampleVoice::beginning(SamplePhrase &phrase, const SampleLines &lines, SampleSaying &saying)
{
    const SampleLine &line = lineOf(lines);
    saying.answer = line.answer;
    return phrase.say(line.text);
}

QString SampleVoice::praiseThenComplaint(SamplePhrase &phrase, SampleSaying &saying)
{
    const SampleTone &tone = m_words.tones[size_t(Sentiment::Mixed)];
    QStringList parts;
    const auto add = [&](const SampleLines &lines, int percent) {
        if (m_dice.chance(percent) && !lines.empty())
            parts += begun(phrase.say(lineOf(lines).text));
    };
    add(saying.alsoAbout->praise, 100);
    add(saying.alsoAbout->praiseMore, 15);
    const QString pivot = m_dice.pick(m_words.pivots);
    parts += begun(pivot + continued(beginning(phrase, saying.topic->complaint, saying)));
    add(saying.topic->complaintMore, 30);
    add(tone.closers, 25);
    return parts.join(m_words.joint);
}

QString SampleVoice::sentences(SamplePhrase &phrase, Sentiment sentiment, SampleSaying &saying)
{
    const SampleTone &tone = m_words.tones[size_t(sentiment)];
    const bool cross = sentiment == Sentiment::Negative;
    QStringList parts;
    const auto add = [&](const SampleLines &lines, int percent) {
        if (m_dice.chance(percent) && !lines.empty())
            parts += begun(phrase.say(lineOf(lines).text));
    };
    add(tone.openers, 28);
    parts += begun(beginning(phrase, cross ? saying.topic->complaint : saying.topic->praise, saying));
    add(cross ? saying.topic->complaintMore : saying.topic->praiseMore, cross ? 55 : 32);
    if (saying.alsoAbout)
        add(cross ? saying.alsoAbout->complaint : saying.alsoAbout->praise, 100);
    add(tone.closers, 26);
    return parts.join(m_words.joint);
}

/// Some people add what is usual in the place, and some leave out the last full stop.
QString SampleVoice::inAHurry(QString text, Sentiment sentiment, const SampleChannel &channel)
{
    const bool fits = sentiment == Sentiment::Positive || channel.isPrivate;
    if (fits && !channel.endings.isEmpty() && m_dice.chance(35))
        text += m_words.joint + m_dice.pick(channel.endings);
    else if (m_dice.chance(5) && (text.endsWith(u'.') || text.endsWith(u'。')))
        text.chop(1);
    return text;
}

QString SampleVoice::answer(Sentiment sentiment, const SampleSaying &saying, const QString &name)
{
    const bool thanks = sentiment == Sentiment::Positive;
    const SampleTone &tone = m_words.tones[size_t(thanks ? Sentiment::Positive : Sentiment::Negative)];
    const QStringList &patterns = name.isEmpty() ? tone.answersToNobody : tone.answers;
    const QStringList &points = thanks ? saying.topic->praiseAnswer : saying.topic->complaintAnswer;
    SamplePhrase phrase(m_words.lists, m_dice, saying.said);
    phrase.set(u"name"_s, name);
    QString point = saying.answer;
    if (point.isEmpty() && !points.isEmpty())
        point = m_dice.pick(points);
    phrase.set(u"point"_s, begun(phrase.say(point)));
    return begun(phrase.say(m_dice.pick(patterns)).replace(u" \n"_s, u"\n"_s).trimmed());
}

QString SampleVoice::note(const SampleTopic *topic)
{
    const bool general = !topic || topic->notes.empty() || m_dice.chance(30);
    return say(lineOf(general ? m_words.notes : topic->notes).text);
}

QString SampleVoice::say(const QString &pattern, const QString &name)
{
    SamplePhrase phrase(m_words.lists, m_dice);
    phrase.set(u"name"_s, name);
    return begun(phrase.say(pattern));
}

/// Every sentence begins with a capital, also one that begins with a word from a list.
QString SampleVoice::begun(QString text) const
{
    bool begins = true;
    bool ended = false;
    for (QChar &sign : text) {
        if (sign.isLetterOrNumber()) {
            if (begins)
                sign = sign.toUpper();
            begins = ended = false;
        } else if (sign.isSpace()) {
            begins = begins || ended;
        } else if (sign == u'.' || sign == u'!' || sign == u'?') {
            ended = true;
        }
    }
    return text;
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
