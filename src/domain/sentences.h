// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"

#include <QString>

#include <vector>

namespace Shopbell {

// A stop inside a number, behind an abbreviation ("approx.", "Dr.") or behind an ordinal ("3. Mai") ends no sentence;
// where it is not sure that one ends, it goes on.

/// The sentences of a text with their stops and the closing quotes behind them.
std::vector<TextRange> sentencesIn(const QString &text);

/// The first sentence with its stop, without blanks around it; all of the text when no sentence ends in it.
QString firstSentence(const QString &text);

/// The sentence without the stops at its end, for a title.
QString withoutStop(QString sentence);

} // namespace Shopbell
