// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace Shopbell {

/// A day that the owner wants to be told of by a calendar: a promise is due, a customer is asked again. An event of the
/// whole day, because most calendars take no tasks from a file.
struct CalendarEntry
{
    /// What it is about, the same each time it is written ("promise-12-due"): a calendar that reads the file again
    /// changes the entry it has instead of making a second one.
    QString key = {};
    QDate day = {};
    QString title = {};
    QString words = {}; ///< May have several lines.
    bool remindTheDayBefore = false; ///< At nine in the morning.
};

/// The entries as an iCalendar file (RFC 5545), UTF-8, the same bytes for the same input. `shop` tells this shop's
/// entries from those of another in one calendar and never changes; `madeAt` is in UTC milliseconds. Error Invalid
/// without entries, and for one without key, day or title.
Result<QByteArray> calendarFile(const std::vector<CalendarEntry> &entries, const QString &shop, qint64 madeAt);

} // namespace Shopbell
