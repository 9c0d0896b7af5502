// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/shopfile.h"

#include <QDate>
#include <QFuture>

namespace Shopbell {

/// What the sample shop holds. The same seed, until and language give the same content.
struct SampleWishes
{
    int reviews = 1200; ///< Up to a million.
    int customers = 600; ///< Up to 100,000.
    int purchases = 0; ///< About so many; 0: as many as they make by the model of samplehabits.h.
    int months = 24;
    quint32 seed = 1;
    QDate until = {}; ///< Last day; must be valid.
    QString language = QStringLiteral("en"); ///< "en" or "zh".
};

/// The last day of a sample that is made at `now`, UTC milliseconds: today in its shop's zone, or yesterday while the morning
/// in which it stands still is to come. Nothing in it was then said, bought or promised later than now. Reads a resource.
QDate lastSampleDay(qint64 now, const QString &language);

/// What is written of a sample shop so far.
struct SampleProgress
{
    int customers = 0;
    int reviews = 0;
    qint64 purchases = 0;
    int percent = 0; ///< Of all the work.
};

/// Fills a new shop file with a believable, made-up shop. Blocks. When `cancelled` says so, nothing is left and the error
/// is Cancelled.
Result<ShopFilePtr> makeSampleShop(const QString &path, const SampleWishes &wishes, ShopFile::Options options,
                                   const std::function<void(const SampleProgress &)> &progress = {},
                                   const std::function<bool()> &cancelled = {});

} // namespace Shopbell
