// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"
#include "domain/statistics.h"

namespace Shopbell::Cli {

/// Options by which a command asks for figures: --from, --to, --by, --window, --cohorts, --where.
QList<QCommandLineOption> figureOptions();
/// The query of the options, without a segment. Error Invalid with a sentence.
Result<StatisticsQuery> figureQueryFrom(const Call &call, Statistic statistic);
/// Puts the segment of --where into a query. Error Invalid with a sentence, or what reading it failed with.
Status addSegment(const Call &call, const OpenShop &shop, StatisticsQuery &query);

/// Says it to the person where the records end long before the last day.
void noteRecordsEnd(const Call &call, const Statistics &answer);

/// "repeat-purchases, cohorts, ...": the statistics that can be asked for by name.
QString statisticNames();
/// What a name stands for; referrals are told by three statistics together.
std::vector<Statistic> statisticsFromName(const QString &name);

} // namespace Shopbell::Cli
