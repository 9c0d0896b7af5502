// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/followuprow.h"
#include "domain/promiserow.h"
#include "exchange/calendarfile.h"
#include "services/shopfile.h"

#include <QFuture>

#include <functional>

namespace Shopbell {

/// What the days of a promise are called; never empty.
struct DueTitles
{
    std::function<QString(const PromiseRow &)> promise;
    std::function<QString(const PromiseRow &)> ask; ///< The day on which the customer is asked.
};

/// The days of promises that are not Checked yet: by when each step and the whole has to be done, and when the customer is
/// asked.
std::vector<CalendarEntry> dueDaysOf(const std::vector<PromiseDetails> &promises, const DueTitles &titles);
/// The days of planned follow-ups: of one that the guards hold back the day on which it is free, and none when nobody
/// knows that day or it is needless. `titleOf` names each.
std::vector<CalendarEntry> dueDaysOf(const std::vector<FollowUpRow> &followUps,
                                     const std::function<QString(const FollowUpRow &)> &titleOf);

/// Both together, each in its order. Where a follow-up asks whether a promise is good now, its day is the one on which the
/// customer is asked.
std::vector<CalendarEntry> dueDaysOf(const std::vector<PromiseDetails> &promises, const DueTitles &titles,
                                     const std::vector<FollowUpRow> &followUps,
                                     const std::function<QString(const FollowUpRow &)> &titleOf);

/// The entries as a calendar file of this shop: read again by a calendar, each changes the one it has, and none of another
/// shop. Error Invalid without entries.
QFuture<Result<QByteArray>> dueCalendar(const ShopFilePtr &file, std::vector<CalendarEntry> entries);

} // namespace Shopbell
