// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace Shopbell {

/// SplitMix64 (Steele, Lea and Flood 2014, "Fast Splittable Pseudorandom Number Generators"), of which the upper half is
/// given. Each customer has dice of their own; the standard's engines take longer to begin than a customer's life does.
class SplitMix
{
public:
    explicit SplitMix(quint32 seed) : m_state(seed) {}

    quint32 operator()()
    {
        quint64 mixed = m_state += 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return quint32((mixed ^ (mixed >> 31)) >> 32);
    }

private:
    quint64 m_state;
};

/// Chance for the sample shop. The distributions are our own in whole numbers, because those of the library differ from
/// one compiler to the next: the same seed gives the same shop everywhere. `Engine` gives 32 bits a call.
template<typename Engine>
class DiceOf
{
public:
    explicit DiceOf(quint32 seed) : m_engine(seed) {}

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
    Engine m_engine;
};

/// For what the reviews say.
using SampleDice = DiceOf<std::mt19937>;
/// For what customers do.
using LifeDice = DiceOf<SplitMix>;

} // namespace Shopbell
