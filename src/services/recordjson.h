// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/referralrow.h"
#include "domain/reviewrow.h"

#include <QJsonArray>
#include <QJsonObject>

// Records as JSON, for files and for the command line. What is unknown is null. Dates are ISO 8601 with the offset of the
// zone, a bare day where only the day is known; money is {"minor": 1840, "currency": "GBP"}.

namespace Shopbell {

QJsonValue jsonOf(const Moment &moment, const QTimeZone &zone);
QJsonValue jsonOfInstant(qint64 utcMilliseconds, const QTimeZone &zone);
QJsonValue jsonOfInstant(std::optional<qint64> utcMilliseconds, const QTimeZone &zone);
QJsonValue jsonOf(QDate day); ///< Null for no day.
QJsonObject jsonOf(const Money &money);
QJsonArray jsonOf(const MoneySum &sum); ///< One for each currency.
QJsonValue jsonOfText(const QString &text); ///< Null for an empty text.
/// Null for an id that is not stored.
template<typename Tag>
QJsonValue jsonOfId(Id<Tag> id)
{
    return id.isStored() ? QJsonValue(id.value()) : QJsonValue();
}
/// {"value": 8, "scale": "1-10"}; null when there is none.
QJsonValue jsonOfRating(const std::optional<Rating> &rating);

/// Fields that only some files have stand there when they are known.
QJsonObject jsonOf(const ReviewDetails &details, const QTimeZone &zone);
QJsonObject jsonOf(const CustomerRow &row, const Customer &person);
/// `channel`: the key; empty when it is not said.
QJsonObject jsonOf(const PurchaseRow &row, const QString &channel, const QTimeZone &zone);
QJsonObject jsonOf(const ReferralRow &row);

} // namespace Shopbell
