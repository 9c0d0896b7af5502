// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace Shopbell {

/// What a text is made of, for finding near copies: its pairs of neighbouring words, hashed. A word is a run of letters and
/// digits without letter case, a Chinese, Japanese or Korean character is a word of its own. Names and a changed word touch
/// few pairs, another text shares hardly any.
class TextPrint
{
public:
    TextPrint() = default;
    explicit TextPrint(QByteArrayView utf8);

    /// How many pairs it has.
    size_t size() const { return m_pairs.size(); }
    /// From 0 to 1: twice the pairs that both have, of the pairs of both (Dice 1945).
    double likeness(const TextPrint &other) const;
    /// The same, at least `least`, decided as soon as it is clear.
    bool isLike(const TextPrint &other, double least) const;

private:
    std::vector<quint32> m_pairs; ///< Sorted; a pair that comes twice stands twice.
};

/// From here on people see the same text.
inline constexpr double nearCopyLikeness = 0.7;
/// Shorter texts ("Thank you so much!") are everybody's.
inline constexpr size_t leastPairsOfACopy = 8;

} // namespace Shopbell
