// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/responseclock.h"

#include <QStringList>

#include <vector>

namespace Shopbell {

/// Answers to what was said in so many days, today among them, tell how quick the shop is of late.
inline constexpr int replyDays = 30;
inline constexpr qint64 leastReplies = 3; ///< Fewer have no median worth telling.

/// The targets of answers, the strictest first.
enum class ReplyTarget { Urgent, Question, Negative, Other };
inline constexpr ReplyTarget replyTargets[] = {ReplyTarget::Urgent, ReplyTarget::Question, ReplyTarget::Negative,
                                               ReplyTarget::Other};
QString keyOf(ReplyTarget target); ///< "urgent", "question", "negative", "other"
/// The one that targetOf() takes the hours of; of several with the same hours the first.
ReplyTarget replyTargetOf(const Review &review, const ResponseTargets &targets);
int hoursOf(ReplyTarget target, const ResponseTargets &targets);

/// A review that was answered, from what was said first to the first answer, or waits for an answer. One to which the
/// customer wrote again after an answer is both, each on its own.
struct ReplyTime
{
    ReviewId review = {};
    ReplyTarget target = ReplyTarget::Other;
    std::optional<qint64> from = {}; ///< Since when somebody waited, UTC milliseconds; nothing: not known.
    bool waits = false;
    std::optional<qint64> answered = {}; ///< When the first answer was given; nothing while it waits, or not known.
};

/// How quickly reviews of one target, or all of them, were answered. Times are real ones, whatever the opening hours.
struct ReplyTimes
{
    qint64 answered = 0; ///< Whose two moments are known.
    qint64 inTime = 0; ///< Of those, within their target; the clock stands still when the shop is closed, if it should.
    std::optional<qint64> median = {}; ///< Milliseconds; the mean of the middle two.
    qint64 waiting = 0;
    qint64 late = 0;
    std::optional<qint64> medianWait = {};
    std::optional<qint64> longestWait = {};
    ReviewId oldest = {}; ///< Which has waited longest.

    friend bool operator==(const ReplyTimes &, const ReplyTimes &) = default;
};

struct ResponseTimes
{
    ReplyTimes all = {};
    std::vector<std::pair<ReplyTarget, ReplyTimes>> targets = {}; ///< Each, in the order of replyTargets.
    qint64 untimed = 0; ///< Answered, but when or how long after is not known.
};

ResponseTimes responseTimes(const std::vector<ReplyTime> &replies, const ResponseTargets &targets,
                            const ResponseClock &clock, qint64 now);

} // namespace Shopbell
