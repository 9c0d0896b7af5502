// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "domain/reviewrow.h"

namespace Shopbell {

class DateText;
class RatingText;

/// One thing of what goes along with a complaint when somebody takes it over.
struct OwnerStoryEntry
{
    enum class Kind { HandOver, Draft, Promise, Answer, Message, Note, Review };
    Kind kind = Kind::HandOver;
    QString title = {};
    QString line = {}; ///< The words that belong to it; may be empty.
    Moment when = {}; ///< Unknown: nobody noted it.

    friend bool operator==(const OwnerStoryEntry &, const OwnerStoryEntry &) = default;
};

/// The whole story of a complaint for whoever sees to it next, the newest first: who asked whom, what is drafted, what is
/// promised with its steps, what was said and answered, what is noted, and the review it began with.
std::vector<OwnerStoryEntry> ownerStory(const ReviewDetails &details, const std::vector<PromiseDetails> &promises,
                                        const RatingText &ratings, const DateText &dates, QDate today);

} // namespace Shopbell
