// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/builtinchannels.h"

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/shopstore.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

Result<std::vector<Channel>> builtInChannels()
{
    // The schema says which they are; it is made in memory.
    Result<Connection> connection = Connection::open(u":memory:"_s, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    if (Status made = migrate(*connection, [] { return done(); }); !made)
        return made.error();
    return readChannels(*connection);
}

} // namespace Shopbell
