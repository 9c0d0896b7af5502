// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <span>

// The kinds of rows that a merge moves from one entry of a person to the other, and how it notes them.

namespace Shopbell {

class Connection;

/// Where a kind of row says whose it is. The name stands in customer_merge_row.
struct MergedKind
{
    const char *entity;
    const char *table;
    const char *owner;
};

namespace Merged {
inline constexpr MergedKind referrer{"referrer", "referral", "referrer_id"};
inline constexpr MergedKind friendOf{"friend", "referral", "friend_id"};
inline constexpr MergedKind contact{"contact_point", "contact_point", "customer_id"};
/// A contact of the kept entry that was not chosen: it waits with the gone one.
inline constexpr MergedKind parkedContact{"contact_parked", "contact_point", "customer_id"};
inline constexpr MergedKind consent{"consent", "consent", "customer_id"};
/// A consent of the kept entry that waits with the gone one (mergedconsents.h).
inline constexpr MergedKind parkedConsent{"consent_parked", "consent", "customer_id"};
/// A refusal that the kept entry had before: it stays where it is.
inline constexpr MergedKind ownRefusal{"consent_own", "consent", "customer_id"};
} // namespace Merged

/// Those that go to the kept entry without a question.
std::span<const MergedKind> wholeMergedKinds();
/// Null for a name that this program does not know, or of what no merge moves.
const MergedKind *mergedKindNamed(const QString &entity);

/// Removes one row of a table that merges move rows of. They forget it: a later row may get its id, and is not the one that
/// they moved.
Status removeMergeable(Connection &connection, const char *table, qint64 id);
/// Merges forget all rows of a table that are gone for good.
Status forgetGoneRows(Connection &connection, const char *table);

/// SQL of a subquery: the ids of changes that made two entries one and took them apart again, which left nothing behind.
QString changesOfTakenApart();

} // namespace Shopbell
