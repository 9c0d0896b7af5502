// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "services/keepcopies.h"

#include <QDate>
#include <QMutex>

namespace Shopbell {

class DatabaseThreads;

/// The folder "Shopbell Backups": a verified copy each day on the first change, the newest 14 kept.
class Backups
{
public:
    static constexpr int kept = 14;

    Backups(QString shopPath, DatabaseThreads &threads, Clock clock, bool daily);

    /// Before a change, on the writer: takes hold of the state of this moment when today has no copy yet; the copy itself
    /// is written on a job thread.
    void beforeChange();
    /// Writes a copy now; call on a job thread. Exists when there is a file that is no older copy of this shop.
    Result<ShopCopy> write(const QString &path);
    /// Where a copy made now is kept.
    QString pathNow() const;

private:
    QString pathOf(QDate day) const;
    QDate today() const;
    bool mayWriteTo(const QString &path) const;
    void prune() const;

    QString m_shopPath;
    DatabaseThreads &m_threads;
    Clock m_clock;
    bool m_daily;
    QDate m_covered; ///< The day of the last daily copy; writer thread only.
};

/// Copies of a shop file in its backup folder, newest first.
std::vector<ShopCopy> copiesOf(const QString &shopPath);

} // namespace Shopbell
