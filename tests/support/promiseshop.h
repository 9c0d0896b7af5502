// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keepcustomers.h"
#include "services/keeppromise.h"
#include "services/promisework.h"
#include "services/readpromises.h"
#include "services/recordpurchase.h"
#include "support/testshop.h"

namespace Shopbell::Test {

/// Gives a promise days that have passed, as if it had been made when they were still to come.
inline PromiseId fallenDue(const ShopFilePtr &file, PromiseId id, QDate due, QDate checkBack)
{
    return valueOf(
        promiseChanged(file, Did::EditPromise, id, [due, checkBack](Promise &promise, CustomerWork &, PromiseStore &) {
            promise.due = due;
            promise.checkBack = checkBack;
            return done();
        }));
}

/// A shop in which Priya complained about the oat milk two days ago.
struct PromiseShop : TestShop
{
    const QDate today{2025, 11, 20};
    CustomerId priya = customer(QStringLiteral("Priya Nair"));
    ReviewId complaint = complained(QStringLiteral("Second time the oat milk was off."), priya, today.addDays(-2));

    CustomerId customer(const QString &name) const { return valueOf(KeepCustomers(file).add({.name = name})); }
    ReviewId complained(const QString &words, CustomerId by, QDate day, const QStringList &tags = {}) const
    {
        NewReview review;
        review.text = words;
        review.posted = Moment::onDay(day);
        review.rating = Rating{1};
        review.kind = ReviewKind::Complaint;
        review.tags = tags;
        const ReviewId id = valueOf(AddReview(file).add(review));
        if (by.isStored())
            valueOf(KeepCustomers(file).linkReview(id, by));
        return id;
    }
    void bought(CustomerId who, QDate day, qint64 minor = 1840, const QString &what = {}) const
    {
        NewPurchase purchase;
        purchase.customer = who;
        purchase.amountMinor = minor;
        purchase.currency = QStringLiteral("GBP");
        purchase.when = Moment::onDay(day);
        purchase.what = what;
        valueOf(RecordPurchase(file).add(purchase));
    }

    /// Anna dates every carton until tomorrow and asks on 5 December.
    static PromisePlan plan()
    {
        PromisePlan plan;
        plan.title = QStringLiteral("A date on every carton");
        plan.parts.acknowledgement = QStringLiteral("You told us that the oat milk was off.");
        plan.parts.apology = QStringLiteral("I am sorry.");
        plan.parts.remedy = QStringLiteral("Your next two oat lattes are on us.");
        plan.who.name = QStringLiteral("Anna");
        plan.due = QDate(2025, 11, 21);
        plan.checkBack = QDate(2025, 12, 5);
        plan.steps = {step(QStringLiteral("Post the card")), step(QStringLiteral("Date the cartons"))};
        return plan;
    }
    static PlannedStep step(const QString &words)
    {
        return {{}, words, {{}, QStringLiteral("Sam")}, QDate(2025, 11, 21)};
    }

    /// Nothing is promised for a day that has passed: a promise that is late has fallen due since.
    PromiseId promised(ReviewId review, const PromisePlan &wanted = plan()) const
    {
        PromisePlan given = wanted;
        given.due = std::max(given.due, today);
        given.checkBack = std::max(given.checkBack, given.due);
        const PromiseId id =
            valueOf(KeepPromise(file).give(review, given, {QStringLiteral("I am sorry, Priya."), {}, {}}));
        if (given.due == wanted.due && given.checkBack == wanted.checkBack)
            return id;
        return fallenDue(file, id, wanted.due, wanted.checkBack);
    }
    PromiseId finished(ReviewId review) const
    {
        PromisePlan wanted = plan();
        wanted.steps.clear();
        const PromiseId id = promised(review, wanted);
        return valueOf(KeepPromise(file).finish(id));
    }
    Promise promise(PromiseId id) const { return valueOf(ReadPromises(file).details(id)).promise; }
    PromiseState state(PromiseId id) const { return promise(id).state; }
    ReviewDetails review(ReviewId id) const { return valueOf(ReadReviews(file).details(id)); }
    std::vector<PromiseDetails> of(ReviewId id) const { return valueOf(ReadPromises(file).of(id)); }
    QStringList findings() const { return valueOf(CheckFile(file).run()).findings; }
    Change undone() const { return valueOf(Undo(file).undo()); }
};

/// What a refused job says: the key of the refusal; empty when it was done.
template<typename T>
QString refusedBecause(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.takeResult();
    return result ? QString() : result.error().detail;
}

} // namespace Shopbell::Test
