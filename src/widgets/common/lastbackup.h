// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shopfile.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Shopbell {

/// When the newest copy of the shop file was made. Looks again some time after a change, because the first one of a day
/// makes a copy, and every minute.
class LastBackup : public QObject
{
    Q_OBJECT

public:
    LastBackup(ShopFilePtr file, QObject *parent);

    /// UTC milliseconds; nothing when there is no copy.
    std::optional<qint64> at() const { return m_at; }

Q_SIGNALS:
    void changed(); ///< Also each minute, because "today" is over at midnight.

private:
    void refresh();

    ShopFilePtr m_file;
    std::optional<qint64> m_at;
    QTimer m_soon;
    QTimer m_minute;
    int m_generation = 0;
};

} // namespace Shopbell
