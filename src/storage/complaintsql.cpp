// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/complaintsql.h"

#include "domain/review.h"
#include "storage/promisereader.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

QString isComplaintSql()
{
    return u"(sentiment = %1 OR (sentiment = %2 AND kind = %3))"_s.arg(int(Sentiment::Negative))
        .arg(int(Sentiment::Mixed))
        .arg(int(ReviewKind::Complaint));
}

QString openComplaintSql()
{
    return u"(%1 AND closed_at IS NULL AND (answer = %2 OR (answer = %3 AND archived = 0) OR %4 OR %5))"_s
        .arg(isComplaintSql())
        .arg(int(AnswerState::Waiting))
        .arg(int(AnswerState::NotAnswered))
        .arg(hasOpenPromise(), endedNotSatisfied());
}

} // namespace Shopbell
