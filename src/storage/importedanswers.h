// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/moment.h"
#include "domain/review.h"

#include <QJsonObject>

namespace Shopbell {

class Connection;

// The shop's public answer that a file has to a review which came in without it. It is a posted response of the file's batch
// and comes and goes with it: as long as it is not in its table, it lies in `batch_row` behind the words of its review.

/// The answer as it lies there.
QJsonObject answerAsJson(BatchId batch, const QString &text, const Moment &replied, qint64 now);

/// SQL that gives what is in the table of the answer described by `answer`, for the row of `review` that is read.
QByteArray answerInTable(const QJsonObject &answer);
/// Puts the answer `other` of a review into the table, if it has words; one of the same batch that is there goes.
Status swapAnswer(Connection &connection, ReviewId review, const QJsonObject &other);

} // namespace Shopbell
