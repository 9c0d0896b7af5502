// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookorder.h"

#include "storage/customerbook.h"

#include <algorithm>

namespace Shopbell {

namespace {

template<typename Value>
int compared(const Value &left, const Value &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

template<typename Value>
int knownFirst(const std::optional<Value> &left, const std::optional<Value> &right)
{
    if (!left || !right)
        return compared(!left, !right) * 2;
    return compared(*left, *right);
}

/// Nothing for somebody whose money is all in other currencies.
std::optional<qint64> spentIn(const QString &currency, const BookLine &line)
{
    const auto known = std::ranges::find(line.spent.amounts(), currency, &Money::currency);
    if (known != line.spent.amounts().end())
        return known->minor;
    return line.spent.isEmpty() ? std::optional<qint64>(0) : std::nullopt;
}

std::optional<Day> lastDay(const BookLine &line)
{
    return line.occasions > 0 ? std::optional(line.last) : std::nullopt;
}

int bySpent(const BookLine &left, const BookLine &right, const BookOrder &order)
{
    const std::optional<qint64> one = spentIn(order.currency, left);
    const std::optional<qint64> other = spentIn(order.currency, right);
    return one && other ? compared(*other, *one) : knownFirst(one, other);
}

int bySegment(const BookLine &left, const BookLine &right, const BookOrder &order)
{
    const auto place = [&order](const BookLine &line) {
        const auto at = std::ranges::find(order.segments, line.segment);
        return at == order.segments.end() ? std::nullopt : std::optional(at - order.segments.begin());
    };
    return knownFirst(place(left), place(right));
}

} // namespace

BookComparison comparisonOf(CustomerOrder order)
{
    using Line = const BookLine &;
    using Order = const BookOrder &;
    switch (order) {
    case CustomerOrder::LastSeen:
        return [](Line left, Line right, Order) {
            return left.occasions > 0 && right.occasions > 0 ? compared(right.last, left.last)
                                                             : knownFirst(lastDay(left), lastDay(right));
        };
    case CustomerOrder::Name:
        return [](Line left, Line right, Order) {
            if (left.name.isEmpty() || right.name.isEmpty())
                return compared(left.name.isEmpty(), right.name.isEmpty()) * 2;
            return compared(left.sortKey->compare(*right.sortKey), 0);
        };
    case CustomerOrder::MostBought:
        return [](Line left, Line right, Order) { return compared(right.purchases, left.purchases); };
    case CustomerOrder::Score:
        return [](Line left, Line right, Order) {
            const auto value = [](Line line) {
                return line.score ? std::optional(-shareOf(*line.score)) : std::nullopt;
            };
            return knownFirst(value(left), value(right));
        };
    case CustomerOrder::Segment:
        return bySegment;
    case CustomerOrder::UsualGap:
        return [](Line left, Line right, Order) { return knownFirst(left.usualGap, right.usualGap); };
    case CustomerOrder::SinceLast:
        return [](Line left, Line right, Order) { return knownFirst(lastDay(left), lastDay(right)); };
    case CustomerOrder::MostSpent:
        return bySpent;
    case CustomerOrder::Newest:
        return [](Line left, Line right, Order) { return compared(right.createdAt, left.createdAt); };
    }
    Q_UNREACHABLE();
}

} // namespace Shopbell
