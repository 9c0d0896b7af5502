// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace Shopbell {
class Tokens;

// What a language asks of the type.
struct Typeface
{
    QStringList families; // In the order of choice; the rest covers other scripts in reviews.
    double minimumPx = 0;
    int extraLineHeight = 0; // Logical pixels.
    bool onlyTwoWeights = false; // Regular and bold: 500 is shown as 400.
    bool tracking = true; // Letter spacing is for Latin.
};

// Of headlines on pictures to post, Latin or Chinese first; the serif faces of the language.
QStringList storyFamilies(const QLocale &language, const Tokens &tokens, bool hanFirst);
Typeface typefaceFor(const QLocale &language, const Tokens &tokens);

} // namespace Shopbell
