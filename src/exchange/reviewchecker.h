// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingreview.h"
#include "exchange/importplan.h"
#include "exchange/recordreader.h"

#include <QTimeZone>

#include <variant>
#include <vector>

namespace Shopbell {

using CheckedReview = std::variant<IncomingReview, Problem>;

/// Makes a review of a record as the plan says, or tells why not. Nothing of the record is dropped but empty cells and
/// columns that the owner skips: what has no field becomes an extra column, named by its heading or, without one, "#3".
/// No state changes from record to record, so several threads may each have a copy.
class ReviewChecker
{
public:
    ReviewChecker(ImportPlan plan, const QTimeZone &zone);

    CheckedReview check(const Record &record) const;

private:
    struct Reading;
    std::optional<ProblemReason> take(Reading &reading, size_t column, std::string_view cell) const;
    std::optional<ProblemReason> takeRating(Reading &reading, std::string_view cell) const;
    RatingScale scaleOf(const Record &record) const;
    std::optional<ProblemReason> takeDate(Moment &moment, std::string_view cell) const;
    std::optional<ProblemReason> finish(Reading &reading) const;
    QString nameOf(size_t column) const;

    ImportPlan m_plan;
    QTimeZone m_zone;
    std::vector<QString> m_names; ///< Of the columns, as extra columns are named.
};

} // namespace Shopbell
