// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookorder.h"

#include "storage/customerbook.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace Shopbell {

namespace {
/// The largest first; turns no number over, not even the smallest.
qint64 largestFirst(qint64 number)
{
    return ~number;
}

/// A whole number for each number, in the same order.
qint64 inOrder(double number)
{
    const auto bits = std::bit_cast<qint64>(number + 0.0); // -0 is 0.
    return bits >= 0 ? bits : bits ^ std::numeric_limits<qint64>::max();
}

/// Nothing for somebody whose money is all in other currencies.
std::optional<qint64> spentIn(const QString &currency, const BookLine &line)
{
    const auto known = std::ranges::find(line.spent.amounts(), currency, &Money::currency);
    if (known != line.spent.amounts().end())
        return known->minor;
    return line.spent.isEmpty() ? std::optional<qint64>(0) : std::nullopt;
}

using Place = std::optional<qint64>;
} // namespace

BookPlace placeIn(CustomerOrder order)
{
    using Line = const BookLine &;
    using Order = const BookOrder &;
    switch (order) {
    case CustomerOrder::LastSeen:
        return [](Line line, Order) { return line.occasions > 0 ? Place(largestFirst(line.last)) : Place(); };
    case CustomerOrder::MostBought:
        return [](Line line, Order) { return Place(largestFirst(line.purchases)); };
    case CustomerOrder::Score:
        return [](Line line, Order) { return line.score ? Place(inOrder(-shareOf(*line.score))) : Place(); };
    case CustomerOrder::Segment:
        return [](Line line, Order segments) {
            const auto at = std::ranges::find(segments.segments, line.segment);
            return at == segments.segments.end() ? Place() : Place(at - segments.segments.begin());
        };
    case CustomerOrder::UsualGap:
        return [](Line line, Order) { return line.usualGap ? Place(inOrder(*line.usualGap)) : Place(); };
    case CustomerOrder::SinceLast:
        return [](Line line, Order) { return line.occasions > 0 ? Place(line.last) : Place(); };
    case CustomerOrder::MostSpent:
        return [](Line line, Order currency) {
            const Place spent = spentIn(currency.currency, line);
            return spent ? Place(largestFirst(*spent)) : Place();
        };
    case CustomerOrder::Newest:
        return [](Line line, Order) { return Place(largestFirst(line.createdAt)); };
    case CustomerOrder::AsGiven:
        return [](Line, Order) { return Place(); };
    case CustomerOrder::Name:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
