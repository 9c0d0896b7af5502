// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replytemplate.h"

#include "domain/script.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

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
    const QString text = foldedWords(words.title + u'\n' + words.text);
    const QStringList wanted = foldedWords(search).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&text](const QString &word) { return holdsWord(text, word); });
}

bool isAbout(const ReplyTemplate &words, const QString &topic)
{
    return words.topic.compare(topic.simplified(), Qt::CaseInsensitive) == 0;
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
        const bool near = std::ranges::any_of(query.topics, [&each](const QString &tag) { return isAbout(each, tag); });
        return std::pair(near ? 0 : 1, query.stars ? each.ratingTo - each.ratingFrom : 0);
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
