// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Shopbell {

/// What a changeset holds of one table: a changeset of its own.
struct ChangesetPart
{
    QByteArray table = {};
    QByteArray bytes = {};
};

/// A changeset cut into its tables, in its order; nothing when it cannot be read. SQLite 3.40 has no way to say in which
/// order a group of changesets is put together, but for the order in which tables come to it. The format stands at the
/// head of ext/session/sqlite3session.c, "CHANGESET FORMAT".
std::vector<ChangesetPart> partsOf(const QByteArray &changeset);

} // namespace Shopbell
