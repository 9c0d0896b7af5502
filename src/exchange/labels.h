// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentiment.h"
#include "exchange/importplan.h"

#include <array>
#include <optional>
#include <string_view>

namespace Shopbell {

/// Reads a sentiment label: 1/0 by `coding`, positive, negative, good, bad, mixed, recommended, yes, no, 好评, 差评 ...
std::optional<Sentiment> sentimentFrom(std::string_view text, LabelCoding coding);

/// What a whole column says about the meaning of its labels.
class LabelEvidence
{
public:
    /// Takes one cell that is not empty.
    void add(std::string_view text);

    int cells() const { return m_cells; }
    /// How many can be read with coding().
    int readable() const;
    /// How many labels are words, not numbers.
    int words() const { return m_words; }
    LabelCoding coding() const;

private:
    int m_cells = 0;
    int m_words = 0;
    std::array<int, 4> m_numbers = {}; ///< How often -1, 0, 1 and 2 stand there.
};

/// Reads yes/no, true/false, 1/0, 是/否 and the like.
std::optional<bool> flagFrom(std::string_view text);
/// The same of what somebody agreed to: also "subscribed", "opted out", "unsubscribed", 同意, 退订. Nothing when they were never
/// asked.
std::optional<bool> consentFrom(std::string_view text);

} // namespace Shopbell
