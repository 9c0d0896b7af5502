// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importreviews.h"

#include <QJsonObject>

namespace Shopbell::Cli {

QJsonObject jsonOf(const ImportReport &report, const QString &path);
QJsonObject jsonOf(const ImportBatch &batch, const QTimeZone &zone);
/// What a check says, as the report of an import that was not done.
ImportReport reportOf(const CheckReport &check, const ImportPlan &plan);
/// "reviews.csv: 286 reviews added, 24 seen before, 2 left out of 312 rows."
QString summaryOf(const ImportReport &report, const QString &path, bool dryRun);
/// Key of the state: "shown", "taken-back", ...
QString keyOf(ImportBatch::State state);

} // namespace Shopbell::Cli
