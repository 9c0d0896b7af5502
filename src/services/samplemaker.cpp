// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplemaker.h"

#include <algorithm>
#include <utility>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourOfSample = 3600 * 1000;
constexpr qint64 minuteOfSample = 60 * 1000;
constexpr int fewReviews = 3000; // So few that the story alone fills the last two days.
constexpr std::array weekdayWeights{4, 6, 6, 7, 8, 12, 9}; // Monday first.
constexpr int othersPercent = 7; // Questions, ideas and notes of the team among what is typed in.

/// More towards the end: the derivative of this curve falls from 1.35 to 0.65. Whole numbers are the same everywhere.
qint64 curved(qint64 part)
{
    return part * (27 * SampleSpan::whole - 7 * part) / (20 * SampleSpan::whole);
}
} // namespace

SampleMaker::SampleMaker(const SampleWords &words, const SampleTime &time, quint32 seed, int reviews, QStringList known,
                         int strangers)
    : m_words(words)
    , m_time(time)
    , m_seed(seed)
    , m_dice(seed)
    , m_tales(words)
    , m_voice(words, m_dice)
    , m_crowd(words, m_dice, std::move(known), strangers, reviews)
    , m_whole(words.whole)
{
    const bool few = reviews < fewReviews;
    m_days = std::max(int(time.firstDay.daysTo(time.lastDay)) - (few ? 1 : 0), 1);
    m_latest = time.now - (few ? 44 : 16) * hourOfSample;
}

int SampleMaker::importedShare() const
{
    int imported = 0;
    int all = 0;
    for (const SampleChannel &channel : m_words.channels) {
        imported += channel.imported ? channel.share : 0;
        all += channel.share;
    }
    return all > 0 ? imported * 1000 / all : 0;
}

QDate SampleMaker::dayAt(qint64 part) const
{
    return m_time.firstDay.addDays(curved(part) * m_days / SampleSpan::whole);
}

SampleReview SampleMaker::next(bool imported, SampleSpan span, int i, int n)
{
    SampleReview made;
    Review &review = made.review;
    const SampleChannel &channel = channelOf(imported);
    ++m_number;
    made.channelKey = channel.key;
    review.isPrivate = channel.isPrivate;
    review.posted = momentIn(channel, span, i, n);
    review.createdAt =
        std::min(latestInstant(review.posted, m_time.zone) + m_dice.between(3, 400) * minuteOfSample, m_time.now);
    QString said;
    const SampleText *other = !imported && m_dice.chance(othersPercent) ? otherText(said) : nullptr;
    const bool ofTheShop = other && other->source != ReviewSource::Customer;
    review.author = ofTheShop ? m_crowd.nobody() : m_crowd.next(channel.nameless);
    const int daysBeforeEnd = int(review.posted.day.daysTo(m_time.lastDay));

    const Sentiment sentiment = sentimentOn(daysBeforeEnd);
    SampleText *whole = m_dice.chance(12) ? unusedWhole(sentiment) : nullptr;
    if (other) {
        speakOf(made, *other, said, channel.answered[size_t(Sentiment::Unsorted)]);
    } else if (whole) {
        rate(review, channel, sentiment);
        speakOf(made, *whole, m_voice.say(whole->text), channel.answered[size_t(sentiment)]);
        m_whole.erase(m_whole.begin() + (whole - m_whole.data()));
    } else {
        speak(made, channel, sentiment, daysBeforeEnd);
        if (sentiment == Sentiment::Negative && m_tales.isTold(daysBeforeEnd))
            retell(made, channel, daysBeforeEnd);
    }
    if (imported)
        identify(review, channel);
    else if (m_dice.chance(2))
        review.posted = Moment::unknown();
    return made;
}

const SampleChannel &SampleMaker::channelOf(bool imported)
{
    std::vector<int> shares;
    shares.reserve(m_words.channels.size());
    for (const SampleChannel &channel : m_words.channels)
        shares.push_back(channel.imported == imported ? channel.share : 0);
    return m_words.channels[size_t(m_dice.weighted(shares))];
}

Moment SampleMaker::momentIn(const SampleChannel &channel, SampleSpan span, int i, int n)
{
    const qint64 width = span.to - span.from;
    const qint64 part = span.from + (width * i + width * m_dice.below(1000) / 1000) / std::max(n, 1);
    const int dayNumber = int(curved(part) * m_days / SampleSpan::whole);
    QDate day = m_time.firstDay.addDays(dayNumber);
    for (int tries = 0; tries < 6; ++tries) {
        const int near = dayNumber + m_dice.between(-3, 3);
        const QDate candidate = m_time.firstDay.addDays(near);
        if (near < 0 || near >= m_days || m_dice.below(12) >= weekdayWeights[size_t(candidate.dayOfWeek() - 1)])
            continue;
        day = candidate;
        break;
    }
    const int hour = m_dice.weighted(channel.hours);
    const int minute = m_dice.below(60);
    const int second = m_dice.below(60);
    Moment moment = m_time.at(day, QTime(hour, minute, second));
    while (*moment.at > m_latest)
        moment = m_time.at(moment.day.addDays(-1), QTime(hour, minute, second));
    return m_dice.chance(channel.dayOnly) ? Moment::onDay(moment.day) : moment;
}

/// The shop learns: fewer things go wrong towards the end.
Sentiment SampleMaker::sentimentOn(int daysBeforeEnd)
{
    const int negative = 13 + 6 * std::min(daysBeforeEnd, m_days) / m_days;
    const int rolled = m_dice.below(100);
    if (rolled < negative)
        return Sentiment::Negative;
    return rolled < negative + 8 ? Sentiment::Mixed : Sentiment::Positive;
}

const SampleText *SampleMaker::otherText(QString &said)
{
    const SampleText *text = nullptr;
    for (int tries = 0; tries < 50 && !m_words.others.empty(); ++tries) {
        text = &m_dice.pick(m_words.others);
        said = m_voice.say(text->text);
        if (m_voice.isNew(said))
            break;
    }
    return text;
}

SampleText *SampleMaker::unusedWhole(Sentiment sentiment)
{
    const auto fits = [sentiment](const SampleText &text) { return text.sentiment == sentiment; };
    const int left = int(std::count_if(m_whole.begin(), m_whole.end(), fits));
    if (left == 0)
        return nullptr;
    int chosen = m_dice.below(left);
    for (SampleText &text : m_whole) {
        if (fits(text) && chosen-- == 0)
            return &text;
    }
    return nullptr;
}

void SampleMaker::speak(SampleReview &made, const SampleChannel &channel, Sentiment sentiment, int daysBeforeEnd)
{
    const SampleSaying said = m_voice.review(sentiment, channel, daysBeforeEnd);
    made.review.title = said.title;
    made.review.text = said.text;
    rate(made.review, channel, sentiment);
    sort(made, *said.topic, sentiment);
    if (said.alsoAbout && m_dice.chance(80))
        made.tags += said.alsoAbout->tag;
    if (m_dice.chance(channel.answered[size_t(sentiment)]))
        answer(made, m_voice.answer(sentiment, said, m_crowd.calledBy(made.review.author)));
    annotate(made, said.topic);
}

void SampleMaker::retell(SampleReview &made, const SampleChannel &channel, int daysBeforeEnd)
{
    const SampleDice before = std::exchange(m_dice, SampleDice(m_seed * 31 + quint32(m_number)));
    if (const SampleTopic *topic = m_tales.topicOf(made.tags, channel, daysBeforeEnd, m_dice)) {
        Review &review = made.review;
        const SampleSaying said = m_voice.complaintAbout(*topic, channel);
        review.text = said.text;
        if (!review.title.isEmpty())
            review.title = said.title;
        if (review.touchpoint != Touchpoint::None)
            review.touchpoint = topic->touchpoint;
        if (review.whereItHurts != WhereItHurts::None)
            review.whereItHurts = topic->whereItHurts;
        review.urgent = review.urgent && topic->urgent;
        made.tags = {topic->tag};
        for (SampleMessage &message : made.messages)
            message.text = m_voice.answer(Sentiment::Negative, said, m_crowd.calledBy(review.author));
        if (!review.privateNote.isEmpty())
            review.privateNote = m_voice.note(topic);
    }
    m_dice = before;
}

void SampleMaker::speakOf(SampleReview &made, const SampleText &text, const QString &said, int answeredPercent)
{
    Review &review = made.review;
    review.source = text.source;
    review.kind = text.kind;
    review.touchpoint = text.touchpoint;
    review.whereItHurts = text.whereItHurts;
    review.text = said;
    review.language = text.language;
    if (text.source != ReviewSource::Customer)
        made.channelKey = u"in-person"_s;
    if (!review.rating && text.sentiment != Sentiment::Unsorted)
        sortAs(review, text.sentiment, SentimentOrigin::Owner);
    made.tags = text.tags;
    const bool customer = text.source == ReviewSource::Customer;
    if (customer && !text.answer.isEmpty() && m_dice.chance(answeredPercent))
        answer(made, m_voice.say(text.answer, m_crowd.calledBy(review.author)));
    if (customer)
        annotate(made, nullptr);
}

void SampleMaker::sort(SampleReview &made, const SampleTopic &topic, Sentiment sentiment)
{
    Review &review = made.review;
    const bool hurts = sentiment != Sentiment::Positive;
    if (m_dice.chance(92))
        made.tags += topic.tag;
    if (!topic.alsoTags.isEmpty() && m_dice.chance(22))
        made.tags += m_dice.pick(topic.alsoTags);
    if (m_dice.chance(hurts ? 75 : 45))
        review.touchpoint = topic.touchpoint;
    if (hurts && m_dice.chance(65))
        review.whereItHurts = topic.whereItHurts;
    if (sentiment == Sentiment::Negative && m_dice.chance(65))
        review.kind = ReviewKind::Complaint;
    else if (sentiment == Sentiment::Positive && m_dice.chance(40))
        review.kind = ReviewKind::Praise;
    review.urgent = sentiment == Sentiment::Negative && topic.urgent && m_dice.chance(70);
}

void SampleMaker::rate(Review &review, const SampleChannel &channel, Sentiment sentiment)
{
    if (!m_dice.chance(channel.rated)) {
        sortAs(review, sentiment, SentimentOrigin::Owner);
        return;
    }
    const bool more = m_dice.chance(sentiment == Sentiment::Positive ? 72 : 55);
    int stars = 3;
    if (sentiment == Sentiment::Positive)
        stars = more ? 5 : 4;
    else if (sentiment == Sentiment::Negative)
        stars = more ? 2 : 1;
    else if (m_dice.chance(18))
        stars = more ? 4 : 2;
    review.rating = Rating{double(stars)};
    sortAs(review, sentimentOf(*review.rating), SentimentOrigin::Rating);
    if (review.sentiment != sentiment)
        sortAs(review, sentiment, SentimentOrigin::Owner);
}

/// Most answers come within a few hours, some on the next days; one that would come after now is not written yet.
void SampleMaker::answer(SampleReview &made, const QString &text)
{
    constexpr std::array hours{1, 2, 3, 4, 5, 7, 9, 12, 15, 18, 20, 22, 26, 34, 44, 60, 70};
    const bool calm = made.review.sentiment != Sentiment::Negative;
    const int longest = m_dice.chance(calm ? 40 : 8) ? int(hours.size()) : 11;
    const qint64 wait = hours[size_t(m_dice.below(longest))] * hourOfSample + m_dice.below(60) * minuteOfSample;
    const Moment &posted = made.review.posted;
    const qint64 heard = posted.at ? *posted.at : startOfDay(posted.day, m_time.zone) + 12 * hourOfSample;
    if (heard + wait > m_time.now - hourOfSample)
        return;
    const bool thanks = made.review.sentiment == Sentiment::Positive;
    made.messages.push_back(
        {true, text, Moment::atTime(heard + wait, m_time.zone), thanks ? ResponseKind::Thanks : ResponseKind::Reply});
}

void SampleMaker::annotate(SampleReview &made, const SampleTopic *topic)
{
    Review &review = made.review;
    const bool hurts = review.sentiment != Sentiment::Positive;
    if (m_dice.chance(hurts ? 16 : 4))
        review.privateNote = m_voice.note(hurts ? topic : nullptr);
    review.flagged = m_dice.chance(hurts ? 4 : 1);
    review.archived = review.posted.day.daysTo(m_time.lastDay) > 45 && m_dice.chance(10);
}

/// What a site or a web shop adds to its reviews.
void SampleMaker::identify(Review &review, const SampleChannel &channel)
{
    const QStringList products = m_words.lists.value(u"product"_s);
    if (m_dice.chance(channel.withProduct) && !products.isEmpty())
        review.product = m_voice.say(m_dice.pick(products));
    if (channel.withProduct > 0)
        review.verified = m_dice.chance(92);
    review.sourceId = u"%1-%2"_s.arg(channel.key.left(2)).arg(100'000 + m_number * 7 + m_dice.below(7));
    if (review.language.isEmpty())
        review.language = m_words.lists.value(u"language"_s).value(0);
}

} // namespace Shopbell
