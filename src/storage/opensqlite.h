// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace Shopbell {

/// sqlite3_open_v2() by a file's name or URI, in the way of this program: every file is opened through here, because what is
/// set up for the whole process has to be set before the first one is. The handle is to be closed whatever comes back.
int openSqlite(const QByteArray &name, sqlite3 **handle, int flags);

} // namespace Shopbell
