// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/phraselist.h"

#include "domain/script.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// The pattern of one word of a phrase, without its mark for optional ones.
QString patternOfWord(const QString &word)
{
    QStringList ways;
    for (const QString &way : word.split(u'|')) {
        const bool isBeginning = way.endsWith(u'*');
        const bool isEnd = way.startsWith(u'*') && way.size() > 1;
        QString pattern = QRegularExpression::escape(way.sliced(isEnd ? 1 : 0).chopped(isBeginning ? 1 : 0));
        pattern.replace(R"(\#)"_L1, R"(\d+(?:[.,]\d+)*)"_L1);
        pattern.replace(R"(\@)"_L1, R"((?:[A-Za-z\d]+-)*[A-Za-z\d]*\d{4}[A-Za-z\d]*(?:-[A-Za-z\d]+)*)"_L1);
        if (isEnd)
            pattern.prepend(R"([\p{L}\d']+)"_L1);
        ways += isBeginning ? pattern + R"([\p{L}\d']*)"_L1 : pattern;
    }
    return ways.size() == 1 ? ways.front() : u"(?:%1)"_s.arg(ways.join(u'|'));
}

/// What stands between the words of a phrase.
struct Between
{
    QLatin1StringView blank;
    QLatin1StringView gap;
};
constexpr Between spacedWords{R"([\s,;:]+)"_L1, R"((?:[\s,;:]+[\p{L}\d'%£$€-]+){0,4}[\s,;:]+)"_L1};
constexpr Between joinedWords{R"(\s*)"_L1, R"([^\x{3002}\x{FF01}\x{FF1F}\x{FF0C}\x{FF1B},!?\n]{0,8})"_L1};
/// Around spaced words. Looked for once for all phrases: most places of a text are inside a word.
constexpr auto asWholeWords = R"((?<![\p{L}\d])(?:%1)(?![\p{L}\d]))"_L1;
constexpr QLatin1StringView beforeNumber(R"([\s:#.\x{FF1A}\x{2116}]{0,4})");

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar each) { return isHan(each.unicode()); });
}

/// Whether the phrase can stand in no text without a Chinese character.
bool needsHan(const QString &phrase)
{
    return std::ranges::any_of(phrase.split(u' ', Qt::SkipEmptyParts), [](const QString &word) {
        return !word.startsWith(u'?') && std::ranges::all_of(word.split(u'|'), hasHan);
    });
}

/// Empty when the phrase makes no sense.
QString patternOf(const QString &phrase)
{
    const Between &between = hasHan(phrase) ? joinedWords : spacedWords;
    QString pattern;
    bool hasBegun =
        false; // Words that may be missing bring their own blank as long as none has come that must be there.
    bool gap = false;
    for (const QString &word : phrase.split(u' ', Qt::SkipEmptyParts)) {
        if (word == "~"_L1) {
            if (!hasBegun)
                return {};
            gap = true;
            continue;
        }
        const bool mayBeMissing = word.startsWith(u'?') && word.size() > 1;
        const QString way = patternOfWord(mayBeMissing ? word.sliced(1) : word);
        const QString blank = way.contains("{4}"_L1) ? beforeNumber : gap ? between.gap : between.blank;
        if (mayBeMissing)
            pattern += hasBegun ? u"(?:%1%2)?"_s.arg(blank, way) : u"(?:%1%2)?"_s.arg(way, blank);
        else
            pattern += hasBegun ? blank + way : way;
        hasBegun = hasBegun || !mayBeMissing;
        gap = gap && mayBeMissing;
    }
    if (!hasBegun || gap)
        return {};
    return pattern;
}

/// The signs that word processors put in the place of plain ones; as long as the text itself.
QString withPlainSigns(QString text)
{
    return text.replace(u'’', u'\'').replace(u'‘', u'\'').replace(QChar::Nbsp, u' ');
}
} // namespace

Result<PhraseList> PhraseList::from(const QStringList &phrases)
{
    QStringList spaced;
    QStringList joined;
    QStringList inHan;
    for (const QString &phrase : phrases) {
        const QString pattern = patternOf(withPlainSigns(phrase));
        if (pattern.isEmpty() || phrase.contains("||"_L1) || phrase.contains(" |"_L1))
            return Error{Error::Kind::Invalid, u"phrase “%1”"_s.arg(phrase)};
        (needsHan(phrase) ? inHan : hasHan(phrase) ? joined : spaced) += pattern;
    }
    if (!spaced.isEmpty())
        joined.prepend(QString(asWholeWords).arg(spaced.join(u'|')));
    PhraseList list;
    for (const auto &[part, patterns] : {std::pair(&list.m_anywhere, joined), std::pair(&list.m_inHan, inHan)}) {
        if (patterns.isEmpty())
            continue;
        *part = QRegularExpression(patterns.join(u'|'),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
        if (!part->isValid())
            return Error{Error::Kind::Invalid, part->errorString()};
        part->optimize();
    }
    return list;
}

std::vector<const QRegularExpression *> PhraseList::partsFor(const QString &text) const
{
    std::vector<const QRegularExpression *> parts;
    if (!m_anywhere.pattern().isEmpty())
        parts.push_back(&m_anywhere);
    if (!m_inHan.pattern().isEmpty() && hasHan(text))
        parts.push_back(&m_inHan);
    return parts;
}

std::vector<TextRange> PhraseList::in(const QString &text) const
{
    const QString plain = withPlainSigns(text);
    std::vector<TextRange> found;
    for (const QRegularExpression *part : partsFor(text)) {
        for (auto matches = part->globalMatch(plain); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            found.push_back({match.capturedStart(), match.capturedLength()});
        }
    }
    std::ranges::stable_sort(found, {}, &TextRange::start);
    std::vector<TextRange> ranges;
    for (const TextRange &range : found) {
        if (ranges.empty() || range.start >= ranges.back().end())
            ranges.push_back(range);
    }
    return ranges;
}

std::vector<TextRange> PhraseList::everywhereIn(const QString &text) const
{
    const QString plain = withPlainSigns(text);
    std::vector<TextRange> ranges;
    for (const QRegularExpression *part : partsFor(text)) {
        for (QRegularExpressionMatch match = part->match(plain); match.hasMatch();
             match = part->match(plain, match.capturedStart() + 1))
            ranges.push_back({match.capturedStart(), match.capturedLength()});
    }
    std::ranges::stable_sort(ranges, {}, &TextRange::start);
    return ranges;
}

bool PhraseList::standsIn(const QString &text) const
{
    const QString plain = withPlainSigns(text);
    return std::ranges::any_of(partsFor(text),
                               [&plain](const QRegularExpression *part) { return part->match(plain).hasMatch(); });
}

} // namespace Shopbell
