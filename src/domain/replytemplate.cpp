// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replytemplate.h"

#include "domain/script.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Without letter case and accents.
QString foldedWords(const QString &text)
{
    QString folded;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!each.isMark())
            folded += each;
    }
    return folded;
}

/// Whether the word stands at the beginning of a word of the text.
bool holdsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || isWordOfItsOwn(word.front().unicode()) || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool holdsWords(const ReplyTemplate &words, const QString &search)
{
    const QString text = foldedWords(words.title + u'\n' + words.topic + u'\n' + words.text);
    const QStringList wanted = foldedWords(search).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&text](const QString &word) { return holdsWord(text, word); });
}

bool isAbout(const ReplyTemplate &words, const QString &topic)
{
    return words.topic.compare(topic.simplified(), Qt::CaseInsensitive) == 0;
}

/// The words of a topic or a tag, without the s of a plural. Chinese is one word: it has no blanks.
QStringList wordsOfTopic(const QString &topic)
{
    QStringList words;
    QString word;
    for (const QChar each : foldedWords(topic) + u' ') {
        if (each.isLetterOrNumber()) {
            word += each;
            continue;
        }
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1))
            word.chop(1);
        if (!word.isEmpty())
            words += std::exchange(word, {});
    }
    return words;
}

bool holdsAll(const QStringList &words, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&words](const QString &word) { return words.contains(word); });
}

/// Whether a tag and a template speak of the same: one has all the words of the other, "phone" and "phone orders".
bool isNear(const ReplyTemplate &words, const QString &tag)
{
    const QStringList topic = wordsOfTopic(words.topic);
    const QStringList tagged = wordsOfTopic(tag);
    return !topic.isEmpty() && !tagged.isEmpty() && (holdsAll(tagged, topic) || holdsAll(topic, tagged));
}

bool fits(const ReplyTemplate &words, const TemplateQuery &query)
{
    const int stars = query.stars ? int(std::floor(*query.stars)) : 0;
    return (query.withHidden || !words.hidden) && query.kind.value_or(words.kind) == words.kind
        && query.tone.value_or(words.tone) == words.tone
        && (!query.stars || (stars >= words.ratingFrom && stars <= words.ratingTo))
        && (query.topic.isEmpty() || isAbout(words, query.topic))
        && (query.language.isEmpty() || primaryLanguage(query.language) == primaryLanguage(words.language))
        && holdsWords(words, query.search);
}
} // namespace

bool isUsable(const ReplyTemplate &words)
{
    return !words.title.trimmed().isEmpty() && !words.text.trimmed().isEmpty()
        && !primaryLanguage(words.language).isEmpty() && words.ratingFrom >= 1 && words.ratingTo <= 5
        && words.ratingFrom <= words.ratingTo;
}

std::vector<ReplyTemplate> withOwn(const std::vector<ReplyTemplate> &starting, const std::vector<ReplyTemplate> &kept)
{
    std::vector<ReplyTemplate> all = starting;
    for (const ReplyTemplate &row : kept) {
        const auto same = std::ranges::find_if(
            all, [&row](const ReplyTemplate &each) { return !row.isOwn() && !each.isOwn() && each.key == row.key; });
        if (same != all.end()) {
            *same = row;
            continue;
        }
        all.push_back(row);
        all.back().key.clear();
    }
    return all;
}

std::vector<ReplyTemplate> fittingTemplates(const std::vector<ReplyTemplate> &templates, const TemplateQuery &query)
{
    std::vector<ReplyTemplate> fitting;
    std::ranges::copy_if(templates, std::back_inserter(fitting),
                         [&query](const ReplyTemplate &each) { return fits(each, query); });
    const auto rank = [&query](const ReplyTemplate &each) {
        const auto about = [&each](const QString &tag) { return isAbout(each, tag); };
        const auto near = [&each](const QString &tag) { return isNear(each, tag); };
        const int stars = query.stars ? each.ratingTo - each.ratingFrom : 0;
        if (std::ranges::any_of(query.topics, about))
            return std::pair(0, stars);
        if (std::ranges::any_of(query.topics, near))
            return std::pair(1, stars);
        // What is about something else is never nearer for being made for few stars.
        const bool ofReview = query.stars || !query.topics.isEmpty();
        return ofReview && !each.topic.isEmpty() ? std::pair(3, 0) : std::pair(2, stars);
    };
    std::ranges::stable_sort(fitting, {}, rank);
    return fitting;
}

QStringList topicsOf(const std::vector<ReplyTemplate> &templates, const QString &language)
{
    QStringList topics;
    for (const ReplyTemplate &each : templates) {
        const bool spoken = language.isEmpty() || primaryLanguage(language) == primaryLanguage(each.language);
        if (spoken && !each.hidden && !each.topic.isEmpty() && !topics.contains(each.topic, Qt::CaseInsensitive))
            topics += each.topic;
    }
    topics.sort(Qt::CaseInsensitive);
    return topics;
}

QString primaryLanguage(const QString &language)
{
    const QString whole = language.trimmed().toLower();
    const auto end = std::ranges::find_if_not(whole, [](QChar each) { return each.isLetter(); });
    return whole.first(end - whole.begin());
}

} // namespace Shopbell
