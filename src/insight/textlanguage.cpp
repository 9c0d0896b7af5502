// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textlanguage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// Scripts that one language has in practice.
QString languageOfScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
        return u"zh"_s;
    case QChar::Script_Hangul:
        return u"ko"_s;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return u"ja"_s;
    case QChar::Script_Arabic:
        return u"ar"_s;
    case QChar::Script_Hebrew:
        return u"he"_s;
    case QChar::Script_Greek:
        return u"el"_s;
    case QChar::Script_Thai:
        return u"th"_s;
    case QChar::Script_Devanagari:
        return u"hi"_s;
    default:
        return {};
    }
}

struct Letters
{
    QHash<int, int> ofScript = {};
    int all = 0;

    int of(QChar::Script script) const { return ofScript.value(int(script)); }
};

Letters lettersOf(const QString &text)
{
    Letters letters;
    for (const char32_t character : text.toUcs4()) {
        if (!QChar::isLetter(character))
            continue;
        const QChar::Script script = QChar::script(character);
        ++letters.ofScript[int(script)];
        ++letters.all;
    }
    return letters;
}

bool hasPersianLetters(const QString &text)
{
    static const QString persian = u"پچژگ"_s;
    return std::ranges::any_of(text, [](QChar each) { return persian.contains(each); });
}

constexpr QChar tellingSign = u'!';

/// The one language of which a word that tells stands there: "Thanks!"
QString languageThatTells(const QStringList &text, const LanguageWords &words)
{
    QStringList told;
    for (auto language = words.begin(); language != words.end(); ++language) {
        if (std::ranges::any_of(text, [&](const QString &word) { return language->contains(tellingSign + word); }))
            told += language.key();
    }
    return told.size() == 1 ? told.front() : QString();
}

/// Of Latin or Cyrillic texts: the language most of whose commonest words stand there, if it is well ahead.
QString languageOfWords(const QString &text, const LanguageWords &words)
{
    constexpr int leastWords = 2;
    constexpr int fewWords = 4;
    QString plain = text.toLower();
    plain.replace(u'’', u'\'');
    for (QChar &each : plain) {
        if (!each.isLetter() && !each.isMark() && each != u'\'')
            each = u' ';
    }
    const QStringList all = plain.split(u' ', Qt::SkipEmptyParts);
    std::pair<int, QString> best{0, {}};
    int second = 0;
    for (auto language = words.begin(); language != words.end(); ++language) {
        const int known =
            int(std::ranges::count_if(all, [&](const QString &word) { return language->contains(word); }));
        if (known > best.first) {
            second = best.first;
            best = {known, language.key()};
        } else {
            second = std::max(second, known);
        }
    }
    if (best.first < leastWords && all.size() <= fewWords)
        return languageThatTells(all, words);
    const bool isAhead = best.first >= leastWords && best.first * 2 >= second * 3;
    const bool isUsual = best.first * 6 >= all.size(); // One word in six at least.
    return isAhead && isUsual ? best.second : QString();
}
} // namespace

Result<LanguageWords> languageWordsFrom(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (root.isEmpty())
        return Error{Error::Kind::Invalid, u"language words: %1 at %2"_s.arg(fault.errorString()).arg(fault.offset)};
    LanguageWords words;
    for (auto language = root.begin(); language != root.end(); ++language) {
        for (const auto &each : language->toArray()) {
            const QString word = each.toString();
            words[language.key()].insert(word);
            if (word.startsWith(tellingSign))
                words[language.key()].insert(word.sliced(1));
        }
    }
    return words;
}

QString languageOf(const QString &text, const LanguageWords &words)
{
    constexpr int latinPerCharacter = 3; // So many letters make a word where one Chinese character does.
    const Letters letters = lettersOf(text);
    const int kana = letters.of(QChar::Script_Hiragana) + letters.of(QChar::Script_Katakana);
    const int spelled = letters.of(QChar::Script_Latin) + letters.of(QChar::Script_Cyrillic);
    const int others = letters.all - spelled;
    if (letters.all == 0)
        return {};
    if (others * latinPerCharacter <= spelled)
        return languageOfWords(text, words);
    if (kana * 5 >= letters.of(QChar::Script_Han) && kana > 0)
        return u"ja"_s;
    for (const QChar::Script script :
         {QChar::Script_Han, QChar::Script_Hangul, QChar::Script_Arabic, QChar::Script_Hebrew, QChar::Script_Greek,
          QChar::Script_Thai, QChar::Script_Devanagari}) {
        if (letters.of(script) * 2 > others)
            return script == QChar::Script_Arabic && hasPersianLetters(text) ? u"fa"_s : languageOfScript(script);
    }
    return {};
}

} // namespace Shopbell
