// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/responsetimes.h"

#include "domain/keys.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourOfReply = 3'600'000;

constexpr KeyTable<ReplyTarget, 4> replyTargetKeys{{
    {ReplyTarget::Urgent, "urgent"_L1},
    {ReplyTarget::Question, "question"_L1},
    {ReplyTarget::Negative, "negative"_L1},
    {ReplyTarget::Other, "other"_L1},
}};

std::optional<qint64> medianTime(std::vector<qint64> times)
{
    if (times.empty())
        return std::nullopt;
    std::ranges::sort(times);
    const qint64 low = times[(times.size() - 1) / 2];
    const qint64 high = times[times.size() / 2];
    return low + (high - low) / 2;
}

ReplyTimes timesOf(const std::vector<const ReplyTime *> &replies, const ResponseTargets &targets,
                   const ResponseClock &clock, qint64 now)
{
    ReplyTimes times;
    std::vector<qint64> answered;
    std::vector<qint64> waits;
    for (const ReplyTime *reply : replies) {
        const qint64 target = hourOfReply * hoursOf(reply->target, targets);
        if (reply->waits) {
            const qint64 wait = std::max<qint64>(0, now - *reply->from);
            waits.push_back(wait);
            ++times.waiting;
            times.late += clock.runs(*reply->from, now) > target;
            if (!times.longestWait || wait > *times.longestWait) {
                times.longestWait = wait;
                times.oldest = reply->review;
            }
            continue;
        }
        ++times.answered;
        times.inTime += clock.runs(*reply->from, *reply->answered) <= target;
        answered.push_back(std::max<qint64>(0, *reply->answered - *reply->from));
    }
    times.median = medianTime(std::move(answered));
    times.medianWait = medianTime(std::move(waits));
    return times;
}
} // namespace

QString keyOf(ReplyTarget target)
{
    return keyIn(replyTargetKeys, target);
}

int hoursOf(ReplyTarget target, const ResponseTargets &targets)
{
    switch (target) {
    case ReplyTarget::Urgent:
        return targets.urgentHours;
    case ReplyTarget::Question:
        return targets.questionHours;
    case ReplyTarget::Negative:
        return targets.negativeHours;
    case ReplyTarget::Other:
        return targets.otherHours;
    }
    Q_UNREACHABLE();
}

ReplyTarget replyTargetOf(const Review &review, const ResponseTargets &targets)
{
    const qint64 target = targetOf(review, targets);
    const auto is = [&](ReplyTarget which, bool applies) {
        return applies && hourOfReply * hoursOf(which, targets) == target;
    };
    if (is(ReplyTarget::Urgent, review.urgent))
        return ReplyTarget::Urgent;
    if (is(ReplyTarget::Question, review.kind == ReviewKind::Question))
        return ReplyTarget::Question;
    return is(ReplyTarget::Negative, review.sentiment == Sentiment::Negative) ? ReplyTarget::Negative
                                                                              : ReplyTarget::Other;
}

ResponseTimes responseTimes(const std::vector<ReplyTime> &replies, const ResponseTargets &targets,
                            const ResponseClock &clock, qint64 now)
{
    ResponseTimes times;
    std::vector<const ReplyTime *> known;
    for (const ReplyTime &reply : replies) {
        if (reply.from && (reply.waits || reply.answered))
            known.push_back(&reply);
        else
            ++times.untimed;
    }
    times.all = timesOf(known, targets, clock, now);
    for (const ReplyTarget target : replyTargets) {
        std::vector<const ReplyTime *> some;
        std::ranges::copy_if(known, std::back_inserter(some),
                             [target](const ReplyTime *reply) { return reply->target == target; });
        times.targets.emplace_back(target, timesOf(some, targets, clock, now));
    }
    return times;
}

} // namespace Shopbell
