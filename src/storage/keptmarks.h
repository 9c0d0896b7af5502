// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/reviewrow.h"

namespace Shopbell {

class Connection;

/// Where it is marked that a row of a table stays when its import is taken back.
struct Marks
{
    QLatin1StringView table;
    QLatin1StringView marks;
    QLatin1StringView column;
};

Marks marksOfRows(ImportKind kind);
/// Of the customers of a batch.
Marks marksOfCustomers(ImportKind kind);

/// Marks a row of a batch, which belongs to whoever it stays for from now on: to the owner, or another import.
Status keepRow(Connection &connection, const Marks &marks, BatchId batch, qint64 row);

} // namespace Shopbell
