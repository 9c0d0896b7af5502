// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QObject>
#include <QSet>

namespace Shopbell {

/// What a finished change touched; read from the changeset itself, so that no job writes its own bookkeeping.
struct Changed
{
    QSet<ReviewId> reviews = {};
    bool manyReviews = false; ///< An import or a large bulk action: every review may look different now.
    bool tags = false;
    bool shop = false;
    bool imports = false;
    /// Their entry, purchases, reviews, scores, notes, needs or referrals. An id that is not stored: purchases of nobody.
    QSet<CustomerId> customers = {};
    /// Every customer may look different now: an import, another program, another day in the shop's zone.
    bool manyCustomers = false;
    bool referrals = false; ///< A referral itself; how far it got changes with the purchases of customers.
    bool charts = false; ///< Notes on the time axis, targets, saved views.
    bool templates = false; ///< Templates of replies.
    bool questionnaires = false; ///< Services, the questionnaire, sheets that came back.
    bool team = false; ///< Who works in the shop.
    bool followUps = false; ///< Or a contact that was made. Whether one is held back changes with its customer, too.
    bool improvements = false; ///< Or why there is none.
    QSet<PromiseId> promises = {}; ///< Plans, too, with their steps and what shows that those were done.
    bool manyPromises = false; ///< Another program wrote.

    bool touches(CustomerId id) const { return manyCustomers || customers.contains(id); }
    bool touchesCustomers() const { return manyCustomers || !customers.isEmpty(); }
    bool touches(PromiseId id) const { return manyPromises || promises.contains(id); }
    /// Whether a list of promises may look different now: with purchases and names, and on another day, too.
    bool touchesPromises() const { return manyPromises || !promises.isEmpty() || touchesCustomers(); }
    /// Whether improvements and what is said often may look different now: with the words of reviews, tags, promises and
    /// the team, and on another day, too.
    bool touchesImprovements() const
    {
        return improvements || tags || team || followUps || touchesReviews() || touchesPromises();
    }
    bool touches(ReviewId id) const { return manyReviews || reviews.contains(id); }
    bool touchesReviews() const { return manyReviews || !reviews.isEmpty(); }
};

/// Announces every change of the shop file; where others are watched also what another program made (manyReviews) and that
/// the shop's day is another one, by midnight or another zone (manyCustomers alone), within a second.
/// Signals come from the writer's thread: connect with a context object, as ever.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const Shopbell::Changed &what);
};

} // namespace Shopbell

Q_DECLARE_METATYPE(Shopbell::Changed)
