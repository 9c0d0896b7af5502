// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/score.h"

#include "domain/keys.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ScoreQuestion, 2> questions{{
    {ScoreQuestion::Satisfied, "satisfied"_L1},
    {ScoreQuestion::WouldRecommend, "would-recommend"_L1},
}};
constexpr KeyTable<CustomerGroup, 4> groups{{
    {CustomerGroup::NoScore, "no-score"_L1},
    {CustomerGroup::Detractor, "detractor"_L1},
    {CustomerGroup::Passive, "passive"_L1},
    {CustomerGroup::Advocate, "advocate"_L1},
}};
constexpr double recommendPassiveFrom = 7;
constexpr double recommendAdvocateFrom = 9;

CustomerGroup banded(double value, double passiveFrom, double advocateFrom)
{
    if (value >= advocateFrom)
        return CustomerGroup::Advocate;
    return value >= passiveFrom ? CustomerGroup::Passive : CustomerGroup::Detractor;
}
} // namespace

QString keyOf(ScoreQuestion question)
{
    return keyIn(questions, question);
}

std::optional<ScoreQuestion> scoreQuestionFromKey(QStringView key)
{
    return valueIn(questions, key);
}

QString keyOf(CustomerGroup group)
{
    return keyIn(groups, group);
}

std::optional<CustomerGroup> customerGroupFromKey(QStringView key)
{
    return valueIn(groups, key);
}

bool areBands(const ScoreBands &bands)
{
    return bands.passiveFrom > 1 && bands.passiveFrom < bands.advocateFrom && bands.advocateFrom <= 10;
}

RatingScale scaleOf(ScoreQuestion question)
{
    return question == ScoreQuestion::Satisfied ? RatingScale::OneToTen : RatingScale::ZeroToTen;
}

CustomerGroup groupOf(ScoreQuestion question, const Rating &answer, const ScoreBands &bands)
{
    if (answer.scale != scaleOf(question))
        return CustomerGroup::NoScore;
    if (question == ScoreQuestion::WouldRecommend)
        return banded(answer.value, recommendPassiveFrom, recommendAdvocateFrom);
    return banded(answer.value, bands.passiveFrom, bands.advocateFrom);
}

std::optional<ScoreRange> rangeOfLast(std::span<const Score> newestFirst, int most)
{
    if (newestFirst.empty())
        return std::nullopt;
    const Score &newest = newestFirst.front();
    std::vector<double> values; // Newest first.
    for (const Score &score : newestFirst) {
        if (score.question == newest.question && score.answer.scale == newest.answer.scale && int(values.size()) < most)
            values.push_back(score.answer.value);
    }
    ScoreRange range{*std::ranges::min_element(values), *std::ranges::max_element(values), int(values.size())};
    if (values.size() == 1)
        range.trend = ScoreTrend::Single;
    else if (range.lowest == range.highest)
        range.trend = ScoreTrend::Steady;
    else if (std::ranges::is_sorted(values, std::greater<>()))
        range.trend = ScoreTrend::Rising;
    else
        range.trend = std::ranges::is_sorted(values) ? ScoreTrend::Falling : ScoreTrend::Wavering;
    return range;
}

} // namespace Shopbell
