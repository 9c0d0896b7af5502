// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/review.h"

#include <optional>

namespace Shopbell {

class Connection;

/// Finds the review that a record of a file is (rules.md "The same record").
struct SameRecord
{
    enum class By { SourceId, Link, ContentKey };
    ReviewId id = {};
    By by = By::ContentKey;
    bool sameWords = true; ///< By id or link: title, text and rating are as in the record.
    bool isOlder = false; ///< The record comes from an older export than what the review says by now.

    bool bringsNewWords() const { return by != By::ContentKey && !sameWords && !isOlder; }
};

/// `shown` is the condition of shownReviews(). Reviews that batch `holder` has already claimed by their content key are not
/// found again, so that equal records are counted; of equal ones the one with the record's `reply` is it, else one without
/// any. Pass a holder that is not stored to look without claiming.
Result<std::optional<SameRecord>> sameRecord(Connection &connection, const Review &record, const QString &reply,
                                             const QString &shown, BatchId holder);
/// Whether two texts are one answer, whatever their case and blanks.
bool isSameAnswer(const QString &one, const QString &other);
/// Whether the shop's answer in a record is not known yet: no posted response of the review has these words or had them
/// before it was reworded.
Result<bool> bringsAnswer(Connection &connection, ReviewId review, const QString &reply);
/// The same of the record that is known as the review. One that is older than what the review says, and one of several
/// equal ones, which may be another than it, answer only what has no answer at all.
Result<bool> bringsAnswer(Connection &connection, const SameRecord &known, const QString &reply);
/// Notes that the file of this import holds the review.
Status claim(Connection &connection, ReviewId review, BatchId holder);
/// How many reviews have this content key.
Result<qint64> countWithKey(Connection &connection, const QByteArray &contentKey, const QString &shown);

} // namespace Shopbell
