// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/statistics.h"

namespace Shopbell {

class Connection;

/// What the owner added to charts.
class ChartStore
{
public:
    explicit ChartStore(Connection &connection) : m_connection(connection) {}

    Result<std::vector<AxisNote>> notes() const; ///< By day.
    Result<AxisNoteId> insertNote(const AxisNote &note);
    Status updateNote(const AxisNote &note); ///< NotFound when there is none.
    Status removeNote(AxisNoteId id);

    Result<std::vector<Target>> targets() const;
    Status setTarget(const Target &target);
    Status removeTarget(Statistic statistic);

    Result<std::vector<SavedView>> views() const; ///< In the order in which they were made.
    /// A view of the same name is replaced.
    Result<SavedViewId> saveView(const SavedView &view);
    Status removeView(SavedViewId id);

private:
    Status removeFrom(const QString &table, qint64 id);

    Connection &m_connection;
};

} // namespace Shopbell
