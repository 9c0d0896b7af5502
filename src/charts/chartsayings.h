// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "format/statistictext.h"

namespace Shopbell {

/// The words of an answer in a language.
StatisticText statisticText(const Statistics &answer, const QLocale &locale);
/// What a chart says in words: finding, the line below it, what was counted, too little data.
ChartWords wordsOf(const Statistics &answer, const QLocale &locale);
/// Whether it can be drawn; else wordsOf().tooLittle says what is needed.
bool canBeDrawn(const Statistics &answer);

} // namespace Shopbell
