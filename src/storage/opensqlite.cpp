// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opensqlite.h"

#include <sqlite3.h>

namespace Shopbell {

int openSqlite(const QByteArray &name, sqlite3 **handle, int flags)
{
    // Nobody reads how much memory SQLite uses, and counting it costs a lock at every allocation. Where something else in
    // the process has used SQLite before, it goes on counting.
    [[maybe_unused]] static const int quicker = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return sqlite3_open_v2(name.constData(), handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
}

} // namespace Shopbell
