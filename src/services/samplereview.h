// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/promise.h"
#include "domain/review.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Shopbell {

/// A further message of a conversation in the sample shop.
struct SampleMessage
{
    bool ours = false;
    QString text;
    Moment said;
    ResponseKind kind = ResponseKind::Reply; ///< Of ours.
};

/// A made-up review on its way to the writer: everything but its id, its batch and its clock.
struct SampleReview
{
    Review review;
    QString channelKey;
    QStringList tags;
    std::vector<SampleMessage> messages; ///< In order.
    QString draft;
    bool clockRuns = false; ///< However old it is; else as after an import.
    std::optional<Promise> promise = {}; ///< What came with the last answer; without its owners.
    QString keeper = {}; ///< Who keeps it, and does each step.
};

/// The time that a sample shop lives in.
struct SampleTime
{
    QTimeZone zone;
    QDate firstDay;
    QDate lastDay; ///< The day of `now`.
    qint64 now = 0; ///< That morning, UTC milliseconds: the same whenever the shop is made.

    Moment at(QDate day, QTime time) const
    {
        return Moment::atTime(QDateTime(day, time, zone).toMSecsSinceEpoch(), zone);
    }
};

} // namespace Shopbell
