// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

namespace Shopbell {

/// Chance for the sample shop. The engine is the standard's, the distributions are our own in whole numbers, because
/// those of the library differ from one compiler to the next: the same seed gives the same shop everywhere.
class SampleDice
{
public:
    explicit SampleDice(quint32 seed) : m_engine(seed) {}

    /// 0 to n - 1; n must be positive.
    int below(int n) { return int((quint64(m_engine()) * quint64(n)) >> 32); }
    /// From `low` to `high`, both of them included.
    int between(int low, int high) { return low + below(high - low + 1); }
    /// Between 0 and 1, neither of them included.
    double part() { return (double(m_engine()) + 0.5) / 4294967296.0; }
    bool chance(int percent) { return below(100) < percent; }

    template<typename List>
    const auto &pick(const List &list)
    {
        return list[below(int(list.size()))];
    }

    /// Place in the list of weights, more often where the weight is larger. Their sum must be positive.
    template<typename Weights>
    int weighted(const Weights &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int place = 0;
        while (left >= weights[place])
            left -= weights[place++];
        return place;
    }

private:
    std::mt19937 m_engine;
};

} // namespace Shopbell
