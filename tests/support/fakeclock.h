// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDateTime>
#include <QTimeZone>

#include <atomic>
#include <chrono>
#include <memory>

namespace Shopbell::Test {

/// UTC milliseconds of a day and time in a zone.
inline qint64 instant(QDate day, QTime time = QTime(12, 0), const QTimeZone &zone = QTimeZone::utc())
{
    return QDateTime(day, time, zone).toMSecsSinceEpoch();
}

/// A clock that stands still until it is moved. Copies of clock() go on telling its time after it is gone, as the
/// threads of a shop file may.
class FakeClock
{
public:
    explicit FakeClock(qint64 now) : m_now(std::make_shared<std::atomic<qint64>>(now)) {}
    explicit FakeClock(QDate day = QDate(2025, 11, 20), QTime time = QTime(8, 20)) : FakeClock(instant(day, time)) {}

    Clock clock() const
    {
        return [now = m_now] { return now->load(); };
    }
    qint64 now() const { return m_now->load(); }
    void set(qint64 now) { *m_now = now; }
    void advance(std::chrono::milliseconds by) { *m_now += by.count(); }

private:
    std::shared_ptr<std::atomic<qint64>> m_now;
};

} // namespace Shopbell::Test
