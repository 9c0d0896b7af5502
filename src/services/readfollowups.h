// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/followuprow.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// What words are for, what the guards say to it, and when the customer was here.
struct GuardAnswer
{
    ContactPurposes purposes = {};
    std::optional<Hold> hold = {};
    CustomerDays days = {};
    std::optional<FollowUp> twin = {}; ///< One that is planned already and says the same.
};

/// Reads follow-ups, on the reader threads. What is worth planning is found by itself from purchases and referrals, and
/// never written before the owner plans it.
class ReadFollowUps
{
public:
    explicit ReadFollowUps(ShopFilePtr file);

    /// Of an audience how many people there are; what becomes of them is told by one(), and where the query wants it.
    QFuture<Result<FoundFollowUps>> find(const FollowUpQuery &query, int limit = 500, int offset = 0) const;
    QFuture<Result<FollowUpRow>> one(FollowUpId id) const;
    /// Everybody of an audience who has not heard yet, with who is held back and why; by name.
    QFuture<Result<std::vector<AudienceRow>>> audience(FollowUpId id) const;
    /// What was said by a follow-up, with the names of those who heard it and what became of it; the oldest first.
    QFuture<Result<std::vector<std::pair<QString, ContactMade>>>> contacts(FollowUpId id) const;
    /// How many an audience would have, before it is planned.
    QFuture<Result<AudienceCount>> audienceOf(FollowUpReason reason, Audience audience, ContactWay way,
                                              QString text = {}) const;
    /// At most so many of each reason. `customer`: only theirs. `search`: as of FollowUpQuery; the name of a service, of a
    /// friend and what was promised or changed are searched, too.
    QFuture<Result<FoundIdeas>> ideas(int mostOfAReason = 20, std::optional<CustomerId> customer = {},
                                      const QString &search = {}) const;
    /// What the guards say about a customer, by hand: for purposes and, unless None, a way.
    QFuture<Result<std::optional<Hold>>> mayContact(CustomerId customer, ContactPurposes purposes,
                                                    ContactWay way = ContactWay::None) const;
    /// The same of one that is about to be planned for a customer: its reason, its words, and unless None its way.
    QFuture<Result<GuardAnswer>> mayBeSaid(FollowUp followUp) const;
    /// One that is planned already and says the same to the same people (twinOf()) as one that is about to be planned.
    QFuture<Result<std::optional<FollowUp>>> twin(FollowUp followUp) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
