// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keepimprovements.h"
#include "services/readimprovements.h"
#include "support/promiseshop.h"

namespace Shopbell::Test {

/// A shop in which three people complained of the phone orders lately, and one of them long ago.
struct PhoneShop : PromiseShop
{
    CustomerId felix = customer(QStringLiteral("Felix Grant"));
    CustomerId beth = customer(QStringLiteral("Beth Moreno"));
    ReviewId longAgo = about(QStringLiteral("Nobody picked up."), felix, today.addDays(-200));
    ReviewId wrongDay = about(QStringLiteral("It was taken down for the wrong day."), felix, today.addDays(-30));
    ReviewId rangTwice = about(QStringLiteral("Rang twice."), beth, today.addDays(-20));
    ReviewId wrongName = about(QStringLiteral("Somebody else's name."), {}, today.addDays(-10));

    ReviewId about(const QString &words, CustomerId by, QDate day) const
    {
        return complained(words, by, day, {QStringLiteral("phone orders")});
    }
    ReadImprovements read() const { return ReadImprovements(file); }
    KeepImprovements keep() const { return KeepImprovements(file); }
    std::vector<OftenRow> often() const { return valueOf(read().saidOften()); }
    ImprovementTopic topic() const
    {
        const std::vector<Tag> tags = valueOf(ReadReviews(file).tags(QStringLiteral("phone orders")));
        return {tags.empty() ? TagId() : tags.front().id, Touchpoint::None};
    }
    ImprovementPlan plan() const
    {
        ImprovementPlan plan;
        plan.topic = topic();
        plan.title = QStringLiteral(" Read phone  orders back ");
        plan.what = QStringLiteral("Every phone order is read back.");
        plan.who.name = QStringLiteral("Sam");
        plan.expected = QStringLiteral("At most 3 in 60 days");
        return plan;
    }
    ImprovementId started() const { return valueOf(keep().start(plan())); }
    ImprovementDetails details(ImprovementId id) const { return valueOf(read().details(id)); }
    ImprovementState stateOf(ImprovementId id) const { return details(id).improvement.state; }
    void goOn(int days) { clock.set(clock.now() + days * 24LL * 3600 * 1000); }
};

} // namespace Shopbell::Test
