// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textfinding.h"

#include <QLocale>

namespace Shopbell {

/// What a check found in the text, and what to do about it: "“20% off” sounds like selling. First make it good." The first
/// of the marked words is named, of what is not filled in all.
QString findingSentence(const TextFinding &finding, const QString &text, const QLocale &locale);

/// What is well when a check found nothing: "Says sorry without “if” or “but”".
QString passedSentence(TextCheck check);

/// What is well when an apology says what happened, whatever else of it is missing.
QString namesWhatWentWrongSentence();

} // namespace Shopbell
