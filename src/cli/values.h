// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/moment.h"
#include "format/moneytext.h"
#include "services/recordjson.h"

#include <QStringList>

#include <optional>
#include <vector>

// Values as they stand on a command line. What cannot be read is an Error Invalid whose detail is a sentence
// for the person who typed it.

namespace Shopbell::Cli {

Result<qint64> numberFrom(const QString &text, qint64 least, qint64 most);
Result<QDate> dayFrom(const QString &text);
/// "2025-11-18", "2025-11-18T13:20", with or without an offset; without one it is the shop's time.
Result<Moment> momentFrom(const QString &text, const QTimeZone &zone);
/// The same of something that has happened: not after `now`, UTC milliseconds.
Result<Moment> pastMomentFrom(const QString &text, const QTimeZone &zone, qint64 now);
Result<std::vector<ReviewId>> reviewIdsFrom(const QStringList &texts);
/// An amount of money that has to be one, without a currency in that of `money`: not below `least` minor units.
Result<Money> amountFrom(const QString &text, const MoneyText &money, qint64 least);
/// The text itself; for "-" what stands on standard input, without the last line end.
QString textOrInput(const QString &text);

// JSON of the program is that of its files.
using Shopbell::jsonOf;
using Shopbell::jsonOfId;
using Shopbell::jsonOfInstant;
using Shopbell::jsonOfRating;
using Shopbell::jsonOfText;

} // namespace Shopbell::Cli
