// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customerreading.h"
#include "services/exportrows.h"

#include <functional>

class QJsonObject;

namespace Shopbell {

// Promises, follow-ups and improvements as records of the files of services/exportrecords.h. They are for people and other programs:
// the importer does not read them.

TableRow promiseHeadings();
TableRow followUpHeadings();
TableRow improvementHeadings();

Result<qint64> countOfPromises(const CustomerReading &reading); ///< Of those that were given.
Result<qint64> countOfFollowUps(const CustomerReading &reading);
Result<qint64> countOfImprovements(const CustomerReading &reading);

/// A record in both forms; each is made only when it is asked for.
struct CareRecord
{
    std::function<TableRow()> row;
    std::function<QJsonObject()> json;
};
/// Every promise that was given, by id. Stops with the first error.
Status eachPromise(const CustomerReading &reading, const std::function<void(const CareRecord &)> &take);
/// Every follow-up, planned, done and skipped, by id.
Status eachFollowUp(const CustomerReading &reading, const std::function<void(const CareRecord &)> &take);
/// Every improvement, open and decided, by id.
Status eachImprovement(const CustomerReading &reading, const std::function<void(const CareRecord &)> &take);

} // namespace Shopbell
