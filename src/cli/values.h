// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/moment.h"
#include "domain/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

// Values as they stand on a command line and in JSON. What cannot be read is an Error Invalid whose detail is a sentence
// for the person who typed it.

namespace Shopbell::Cli {

Result<qint64> numberFrom(const QString &text, qint64 least, qint64 most);
Result<QDate> dayFrom(const QString &text);
/// "2025-11-18", "2025-11-18T13:20", with or without an offset; without one it is the shop's time.
Result<Moment> momentFrom(const QString &text, const QTimeZone &zone);
/// The same of something that has happened: not after `now`, UTC milliseconds.
Result<Moment> pastMomentFrom(const QString &text, const QTimeZone &zone, qint64 now);
Result<std::vector<ReviewId>> reviewIdsFrom(const QStringList &texts);
/// The text itself; for "-" what stands on standard input, without the last line end.
QString textOrInput(const QString &text);

/// ISO 8601 with the offset of the zone; only the day where only the day is known; null when unknown.
QJsonValue jsonOf(const Moment &moment, const QTimeZone &zone);
QJsonValue jsonOfInstant(qint64 utcMilliseconds, const QTimeZone &zone);
QJsonValue jsonOfInstant(std::optional<qint64> utcMilliseconds, const QTimeZone &zone);
QJsonValue jsonOf(QDate day); ///< Null for no day.
/// {"minor": 1840, "currency": "GBP"}
QJsonObject jsonOf(const Money &money);
/// One for each currency.
QJsonArray jsonOf(const MoneySum &sum);
/// Null for an empty text.
QJsonValue jsonOfText(const QString &text);
/// Null for an id that is not stored.
template<typename Tag>
QJsonValue jsonOfId(Id<Tag> id)
{
    return id.isStored() ? QJsonValue(id.value()) : QJsonValue();
}

} // namespace Shopbell::Cli
