// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerrow.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// What the owner chose, field by field, where the two entries differ.
struct MergeChoice
{
    CustomerId kept = {};
    CustomerId gone = {};
    QString name = {};
    /// Those to keep, in order; ids say which they are. Refusals are always kept.
    std::vector<ContactPoint> contacts = {};
    ContactWay preferred = ContactWay::None; ///< Not kept when either refuses it.
    SegmentId segment = {};
    TeamMemberId knownBy = {};
};

/// Two entries and what they would be together.
struct MergePreview
{
    CustomerDetails first = {};
    CustomerDetails second = {};
    std::optional<LikelySame> likely = {};
    int occasionsTogether = 0;
    std::optional<ReferralRow> cameThrough = {}; ///< Whichever would stand, with its credit afterwards.
    std::vector<ReferralRow> setAside = {}; ///< By which one of them sent the other.
};

/// Two customers become one; taken apart at any time, not only as the last action.
class MergeCustomers
{
public:
    explicit MergeCustomers(ShopFilePtr file);

    QFuture<Result<MergePreview>> preview(CustomerId first, CustomerId second) const;
    QFuture<Result<MergeId>> merge(MergeChoice choice) const;
    /// What moved goes back, replaced fields come back unless the owner changed them since; what came later stays,
    /// but for orders whose file named the entry that goes its own way again.
    QFuture<Result<CustomerId>> unmerge(MergeId id) const;
    /// The two are not suggested again.
    QFuture<Result<CustomerId>> notTheSame(CustomerId first, CustomerId second) const;
    /// Pairs that may be one person, likeliest first.
    QFuture<Result<std::vector<std::pair<CustomerId, LikelySame>>>> likelyPairs(int limit = 100) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
