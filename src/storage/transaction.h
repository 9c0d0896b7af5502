// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <QScopeGuard>

#include <type_traits>

namespace Shopbell {

/// Runs `work`, which returns a Result, inside one transaction and rolls back on every way out but success. IMMEDIATE,
/// so that a writer never fails half-way on a lock.
template<typename Work>
auto inTransaction(Connection &connection, Work work) -> std::invoke_result_t<Work>
{
    if (Status begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    // SQLite rolls back by itself on a full disk or an I/O error; there is nothing left to roll back then.
    auto rollback = qScopeGuard([&] {
        if (connection.isInTransaction())
            std::ignore = connection.execute(QStringLiteral("ROLLBACK"));
    });

    auto outcome = work();
    if (!outcome)
        return outcome;
    if (Status committed = connection.execute(QStringLiteral("COMMIT")); !committed)
        return committed.error();
    rollback.dismiss();
    return outcome;
}

/// Runs `work` on one snapshot of the file, so that several reads agree with each other.
template<typename Work>
auto inSnapshot(Connection &connection, Work work) -> std::invoke_result_t<Work>
{
    if (Status begun = connection.execute(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    const auto finish = qScopeGuard([&] {
        if (connection.isInTransaction())
            std::ignore = connection.execute(QStringLiteral("COMMIT"));
    });
    return work();
}

} // namespace Shopbell
