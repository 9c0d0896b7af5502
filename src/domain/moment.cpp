// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moment.h"

#include <QDateTime>

namespace Shopbell {

Moment Moment::atTime(qint64 utcMilliseconds, const QTimeZone &zone)
{
    return {QDateTime::fromMSecsSinceEpoch(utcMilliseconds, zone).date(), utcMilliseconds};
}

qint64 startOfDay(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

qint64 latestInstant(const Moment &moment, const QTimeZone &zone)
{
    Q_ASSERT(moment.isKnown());
    return moment.at ? *moment.at : startOfDay(moment.day.addDays(1), zone) - 1;
}

} // namespace Shopbell
