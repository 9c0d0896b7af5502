// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readstatistics.h"
#include "storage/chartstore.h"
#include "storage/databasethreads.h"

namespace Shopbell {

QFuture<Result<std::vector<AxisNote>>> ReadStatistics::axisNotes() const
{
    return m_file->threads().read([](Connection &connection) { return ChartStore(connection).notes(); });
}

QFuture<Result<std::vector<Target>>> ReadStatistics::targets() const
{
    return m_file->threads().read([](Connection &connection) { return ChartStore(connection).targets(); });
}

QFuture<Result<std::vector<SavedView>>> ReadStatistics::savedViews() const
{
    return m_file->threads().read([](Connection &connection) { return ChartStore(connection).views(); });
}

} // namespace Shopbell
