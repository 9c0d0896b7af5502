// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/moment.h"
#include "domain/rating.h"

#include <QString>

#include <optional>
#include <span>

namespace Shopbell {

// The numbers are stored in the shop file: append only.
enum class ScoreQuestion {
    Satisfied = 0, ///< 1-10; its bands can be moved by the owner.
    WouldRecommend = 1, ///< 0-10; Detractor 0-6, Passive 7-8, Advocate 9-10, always.
};
QString keyOf(ScoreQuestion question);
std::optional<ScoreQuestion> scoreQuestionFromKey(QStringView key);

/// NoScore is a group of its own.
enum class CustomerGroup { NoScore = 0, Detractor = 1, Passive = 2, Advocate = 3 };
QString keyOf(CustomerGroup group);
std::optional<CustomerGroup> customerGroupFromKey(QStringView key);

/// The bands of a satisfaction score from 1 to 10: below passiveFrom a Detractor, from advocateFrom on an Advocate.
struct ScoreBands
{
    int passiveFrom = 4;
    int advocateFrom = 9;

    friend bool operator==(const ScoreBands &, const ScoreBands &) = default;
};

/// Whether each group has a place: 1 is a Detractor, 10 an Advocate, and something lies between.
bool areBands(const ScoreBands &bands);

/// An answer on a scale at a date.
struct Score
{
    ScoreId id = {};
    CustomerId customer = {};
    ReviewId review = {}; ///< The review it came with, if any.
    ScoreQuestion question = ScoreQuestion::Satisfied;
    Rating answer = {10, RatingScale::OneToTen};
    QString occasion = {}; ///< "at the till", "after the repair"; may be empty.
    TeamMemberId askedBy = {};
    QString askedByName = {}; ///< Read with it, never written.
    Moment said = {};
    qint64 createdAt = 0;

    friend bool operator==(const Score &, const Score &) = default;
};

/// The scale on which a question is asked.
RatingScale scaleOf(ScoreQuestion question);
/// The group of an answer; NoScore for a scale that has no bands (stars).
CustomerGroup groupOf(ScoreQuestion question, const Rating &answer, const ScoreBands &bands);

enum class ScoreTrend { Single, Steady, Rising, Falling, Wavering };

/// Lowest and highest of the last scores of one question, and where they go: Rising when none is lower than the one
/// before it and the last is higher than the first, Falling the other way round, Steady when all are equal, else Wavering.
struct ScoreRange
{
    double lowest = 0;
    double highest = 0;
    int count = 0;
    ScoreTrend trend = ScoreTrend::Single;

    friend bool operator==(const ScoreRange &, const ScoreRange &) = default;
};
/// Of the newest scores, newest first; only those that answer the same question as the newest, at most `most` of them.
/// Nothing when there is none.
std::optional<ScoreRange> rangeOfLast(std::span<const Score> newestFirst, int most = 5);

} // namespace Shopbell
