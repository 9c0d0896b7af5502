// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"
#include "domain/tone.h"

namespace Shopbell {

/// What stands for the placeholders that the program knows: the first name of the customer, the date as a text of that
/// language (ISO 639) writes it, with its year when it is not that of `today`.
PlaceholderValues placeholderValues(const PlaceholderFacts &facts, const QString &language, QDate today);

/// How a placeholder is called where it is asked for: "First name of the customer", "Date"; an own one by its name.
QString placeholderLabel(const QString &name);

/// What nobody filled in, for a sentence: "{{item}} and {{why}}", "{{item}}, {{why}}, {{date}} and 2 more".
struct UnfilledWords
{
    QString names = {}; ///< Each once, at most three.
    qsizetype count = 0; ///< Of all of them.

    bool areSeveral() const { return count > 1; }
};
UnfilledWords unfilledWords(const QString &text, const std::vector<TextRange> &ranges);
UnfilledWords unfilledWords(const QString &text);

/// "Warm", "Plain", "Formal".
QString nameOf(Tone tone);

} // namespace Shopbell
