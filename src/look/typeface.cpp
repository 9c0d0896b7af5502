// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/typeface.h"

#include "look/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int arabicExtraLineHeight = 2;

QString hanFamily(const QLocale &language)
{
    switch (language.script()) {
    case QLocale::TraditionalHanScript:
        return u"Noto Sans CJK TC"_s;
    case QLocale::JapaneseScript:
        return u"Noto Sans CJK JP"_s;
    case QLocale::KoreanScript:
        return u"Noto Sans CJK KR"_s;
    default:
        return u"Noto Sans CJK SC"_s;
    }
}

} // namespace

// Without a family named, fontconfig draws Chinese with Japanese shapes in every other language.
Typeface typefaceFor(const QLocale &language, const Tokens &tokens)
{
    const QString simplified = u"Noto Sans CJK SC"_s;
    const QString arabic = u"Noto Sans Arabic"_s;
    const bool isHan = language.language() == QLocale::Chinese || language.language() == QLocale::Japanese
        || language.language() == QLocale::Korean;

    if (isHan) {
        QStringList families = tokens.families("uiZh"_L1);
        families.replaceInStrings(simplified, hanFamily(language));
        if (!families.contains(simplified))
            families.append(simplified);
        return {.families = families + QStringList{arabic},
                .minimumPx = tokens.chineseMinimumPx(),
                .extraLineHeight = tokens.chineseExtraLineHeight(),
                .onlyTwoWeights = true,
                .tracking = false};
    }
    if (language.script() == QLocale::ArabicScript) {
        // Second, although it draws nearly every letter: the first family gives a widget its height, and the lines
        // of the Arabic font are twice as high as its type size.
        QStringList families = tokens.families("ui"_L1);
        families.insert(1, arabic);
        return {.families = families,
                .minimumPx = 0,
                .extraLineHeight = arabicExtraLineHeight,
                .onlyTwoWeights = false,
                .tracking = false};
    }
    return {.families = tokens.families("ui"_L1) + QStringList{arabic},
            .minimumPx = 0,
            .extraLineHeight = 0,
            .onlyTwoWeights = false,
            .tracking = true};
}

QStringList storyFamilies(const QLocale &language, const Tokens &tokens, bool hanFirst)
{
    QStringList families = tokens.families("story"_L1);
    QString serif = hanFamily(language);
    serif.replace("Sans"_L1, "Serif"_L1);
    families.replaceInStrings(u"Noto Serif CJK SC"_s, serif);
    if (hanFirst)
        std::reverse(families.begin(), families.end());
    return families + QStringList{u"Noto Sans Arabic"_s};
}

} // namespace Shopbell
