// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"

#include <QJsonObject>

namespace Shopbell::Cli {

/// {"value": 8, "scale": "1-10"}; null when there is none.
QJsonValue ratingJson(const std::optional<Rating> &rating);
/// Everything about a review; what is unknown is null, fields that only some files have stand there when they are known.
QJsonObject jsonOf(const ReviewDetails &details, const QTimeZone &zone);
/// One line for people: number, day, rating, sentiment, author, beginning of the text.
QString lineOf(const Review &review, const QTimeZone &zone, qint64 now);

} // namespace Shopbell::Cli
