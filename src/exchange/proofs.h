// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/survey.h"

#include <optional>
#include <vector>

namespace Shopbell {

/// What the surveyor knows beyond the survey itself.
struct SurveyFacts
{
    EncodingGuess encoding = {};
    qint64 brokenCharacters = 0; ///< Records with bytes that are no text.
    bool dateOrderTold = false;
    bool dateOrderCertain = false;
    bool scaleTold = false;
    bool byContent = false;
    bool decimalCertain = true;
    int amountsPerLine = -1; ///< Column of amounts that are taken for those of lines.
    std::optional<RatingScale> usualScale = {};
};

/// What the match step says about a file that was read through.
std::vector<Proof> proofsFor(const FileSurvey &survey, const SurveyFacts &facts);

} // namespace Shopbell
