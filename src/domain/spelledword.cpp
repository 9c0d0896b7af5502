// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spelledword.h"

#include "domain/script.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'\u2019' || letter == u'\u02BC';
}

/// One letter of the text, which may be two units long.
struct TextLetter
{
    char32_t code = 0;
    qsizetype length = 1;
};

TextLetter letterAt(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

bool isOfAWord(char32_t code)
{
    return QChar::isLetter(code) || QChar::isMark(code);
}

/// What ends a run of signs that may be a link: a blank, or a letter of a script without blanks.
bool endsRun(QChar letter)
{
    return letter.isSpace() || isWrittenWithoutBlanks(letter.unicode())
        || (letter.unicode() >= 0x3000 && letter.unicode() < 0x3040);
}

bool isLink(QStringView run)
{
    const auto isWordSign = [](QChar sign) { return sign.isLetterOrNumber() || sign == u'_'; };
    if (run.contains(u"://"_s) || run.startsWith(u"www."_s, Qt::CaseInsensitive))
        return true;
    const qsizetype at = run.indexOf(u'@');
    if (at >= 0 && at + 1 < run.size() && isWordSign(run[at + 1]))
        return true;
    if (run.startsWith(u'#') && run.size() > 1 && isWordSign(run[1]))
        return true;
    // "poppyseedlane.example/thanks", but not the end of one sentence and the beginning of the next without a blank.
    const qsizetype slash = run.indexOf(u'/');
    return slash > 0 && run.first(slash).contains(u'.');
}

class WordReader
{
public:
    explicit WordReader(const QString &text) : m_text(text), m_placeholders(unresolvedPlaceholders(text)) {}

    std::vector<TextRange> read()
    {
        while (m_at < m_text.size()) {
            if (skippedPlaceholder() || skippedLink())
                continue;
            const TextLetter letter = letterAt(m_text, m_at);
            if (QChar::isLetterOrNumber(letter.code))
                readWord();
            else
                m_at += letter.length;
        }
        return std::move(m_words);
    }

private:
    /// Where the next placeholder from here on begins; the end of the text when there is none.
    qsizetype nextPlaceholder()
    {
        while (m_next < m_placeholders.size() && m_placeholders[m_next].start < m_at)
            ++m_next;
        return m_next < m_placeholders.size() ? m_placeholders[m_next].start : m_text.size();
    }

    bool skippedPlaceholder()
    {
        if (nextPlaceholder() != m_at || m_next >= m_placeholders.size())
            return false;
        m_at = m_placeholders[m_next].end();
        return true;
    }

    /// At the beginning of a run only.
    bool skippedLink()
    {
        if (m_at < m_runEnd || endsRun(m_text[m_at]))
            return false;
        const qsizetype most = nextPlaceholder();
        m_runEnd = m_at;
        while (m_runEnd < most && !endsRun(m_text[m_runEnd]))
            ++m_runEnd;
        QStringView run = QStringView(m_text).mid(m_at, m_runEnd - m_at);
        while (!run.isEmpty() && (run.front() == u'(' || run.front() == u'"' || run.front() == u'<'))
            run = run.sliced(1);
        if (!isLink(run))
            return false;
        m_at = m_runEnd;
        return true;
    }

    void readWord()
    {
        const qsizetype start = m_at;
        qsizetype letters = 0;
        bool isJudged = true;
        while (m_at < m_text.size()) {
            const TextLetter letter = letterAt(m_text, m_at);
            const bool joins = isApostrophe(m_text[m_at]) && m_at > start && m_at + 1 < m_text.size()
                && QChar::isLetter(letterAt(m_text, m_at + 1).code);
            if (!joins && !isOfAWord(letter.code) && !QChar::isNumber(letter.code) && letter.code != u'_')
                break;
            const bool isForeign = isWrittenWithoutBlanks(letter.code);
            if (isForeign && m_at > start)
                break; // "WiFi很好": the Latin word is one of its own.
            isJudged = isJudged && !isForeign && !QChar::isNumber(letter.code) && letter.code != u'_';
            letters += QChar::isLetter(letter.code) ? 1 : 0;
            m_at += letter.length;
            if (isForeign)
                return;
        }
        if (isJudged && letters > 1)
            m_words.push_back({.start = start, .length = m_at - start});
    }

    const QString &m_text;
    std::vector<TextRange> m_placeholders;
    size_t m_next = 0; ///< Of the placeholders.
    qsizetype m_at = 0;
    qsizetype m_runEnd = 0;
    std::vector<TextRange> m_words;
};

} // namespace

std::vector<TextRange> wordsToSpell(const QString &text)
{
    return WordReader(text).read();
}

QString plainApostrophes(QString word)
{
    for (QChar &letter : word) {
        if (isApostrophe(letter))
            letter = u'\'';
    }
    return word;
}

} // namespace Shopbell
