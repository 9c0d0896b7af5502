// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/statistics.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// What the owner adds to charts: notes on the time axis, targets, saved views. Each is a change with undo.
class KeepCharts
{
public:
    explicit KeepCharts(ShopFilePtr file);

    /// Error Invalid when the text is empty.
    QFuture<Result<AxisNoteId>> addNote(QDate day, QString text) const;
    QFuture<Result<AxisNoteId>> editNote(AxisNote note) const;
    QFuture<Result<AxisNoteId>> removeNote(AxisNoteId id) const;
    /// No value takes the target away.
    QFuture<Result<Statistic>> setTarget(Statistic statistic, std::optional<double> value) const;
    QFuture<Result<SavedViewId>> saveView(QString name, StatisticsQuery query) const;
    QFuture<Result<SavedViewId>> removeView(SavedViewId id) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
