// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/statistics.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Works statistics out on the reader threads, from the ledger.
class ReadStatistics
{
public:
    explicit ReadStatistics(ShopFilePtr file);

    QFuture<Result<Statistics>> read(StatisticsQuery query) const;
    /// Who stands behind a point: all of its n. For a point of referrals: the friends and referrers who are customers.
    QFuture<Result<PeopleBehind>> behind(const PointChosen &point) const;

    /// A segment by its name, letter case aside, or its number. Error NotFound.
    QFuture<Result<SegmentId>> segmentNamed(QString name) const;

    QFuture<Result<std::vector<AxisNote>>> axisNotes() const;
    QFuture<Result<std::vector<Target>>> targets() const;
    QFuture<Result<std::vector<SavedView>>> savedViews() const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
