// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepimprovements.h"

#include "services/customerwork.h"
#include "services/promisework.h"
#include "storage/improvementreader.h"
#include "storage/improvementstore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
Status allowed(ImprovementRefusal refusal)
{
    if (refusal == ImprovementRefusal::None)
        return done();
    const bool conflict = refusal == ImprovementRefusal::WrongState;
    return Error{conflict ? Error::Kind::Conflict : Error::Kind::Invalid, keyOf(refusal)};
}

/// Each once, by id.
void sortReviewsBehind(std::vector<ReviewId> &reviews)
{
    std::ranges::sort(reviews);
    const auto again = std::ranges::unique(reviews);
    reviews.erase(again.begin(), again.end());
}

Result<std::vector<ReviewId>> reviewsBehind(const ImprovementPlan &plan, const Improvement &improvement,
                                            CustomerWork &work)
{
    if (plan.reviews)
        return *plan.reviews;
    const ImprovementReader reader(work.connection, work.zone, work.today());
    Result<std::optional<OftenRow>> often = reader.saidOften(improvement.topic);
    if (!often)
        return often.error();
    if (*often)
        return std::move((*often)->reviews);
    return reader.complaintsOf(improvement.topic, {improvement.start.addDays(-improvementDays), improvement.start});
}

Result<Improvement> plannedImprovement(const ImprovementPlan &plan, CustomerWork &work)
{
    const Result<TeamMemberId> owner = memberMeant(work, plan.who);
    if (!owner)
        return owner.error();
    Improvement improvement{.topic = plan.topic,
                            .title = plan.title.simplified(),
                            .what = plan.what.trimmed(),
                            .owner = *owner,
                            .start = plan.start.isValid() ? plan.start : work.today(),
                            .expected = plan.expected.simplified(),
                            .createdAt = work.now,
                            .updatedAt = work.now};
    if (Status may = allowed(refusalOf(improvement)); !may)
        return may.error();
    Result<std::vector<ReviewId>> reviews = reviewsBehind(plan, improvement, work);
    if (!reviews)
        return reviews.error();
    improvement.reviews = std::move(*reviews);
    sortReviewsBehind(improvement.reviews);
    return improvement;
}

/// Writes into the improvement what is told.
Status edited(Improvement &improvement, const ImprovementEdit &words, CustomerWork &work)
{
    if (!improvement.isOpen() && (words.topic || words.who || words.start || words.expected))
        return allowed(ImprovementRefusal::WrongState);
    if (words.who) {
        const Result<TeamMemberId> owner = memberMeant(work, *words.who);
        if (!owner)
            return owner.error();
        improvement.owner = *owner;
    }
    improvement.topic = words.topic.value_or(improvement.topic);
    if (words.title)
        improvement.title = words.title->simplified();
    if (words.what)
        improvement.what = words.what->trimmed();
    if (words.expected)
        improvement.expected = words.expected->simplified();
    if (words.start && *words.start != improvement.start) {
        improvement.start = *words.start;
        improvement.state = ImprovementState::Trying; // It is measured anew.
        improvement.evaluated = {};
    }
    if (improvement.isOpen())
        return allowed(refusalOf(improvement));
    return allowed(improvement.title.isEmpty() ? ImprovementRefusal::NoTitle : ImprovementRefusal::None);
}

/// Changes one improvement. Apply: Status(Improvement &, CustomerWork &), on the writer.
template<typename Apply>
KeepImprovements::Done improvementChanged(const ShopFilePtr &file, Did did, ImprovementId id, Apply apply)
{
    return recordedWork(
        file, did, [id, apply = std::move(apply)](CustomerWork &work, Recording &recording) -> Result<ImprovementId> {
            ImprovementStore store(work.connection);
            Result<Improvement> improvement = store.find(id);
            if (!improvement)
                return improvement.error();
            if (Status applied = apply(*improvement, work); !applied)
                return applied.error();
            improvement->updatedAt = work.now;
            if (Status updated = store.update(*improvement); !updated)
                return updated.error();
            recording.arguments = {id.value()};
            return id;
        });
}

Did didOfDecision(ImprovementState decision)
{
    switch (decision) {
    case ImprovementState::Adjusted:
        return Did::AdjustImprovement;
    case ImprovementState::Dropped:
        return Did::DropImprovement;
    default:
        return Did::KeepImprovement;
    }
}
} // namespace

KeepImprovements::KeepImprovements(ShopFilePtr file) : m_file(std::move(file)) {}

KeepImprovements::Done KeepImprovements::start(ImprovementPlan plan) const
{
    return recordedWork(m_file, Did::StartImprovement,
                        [plan = std::move(plan)](CustomerWork &work, Recording &recording) -> Result<ImprovementId> {
                            const Result<Improvement> improvement = plannedImprovement(plan, work);
                            if (!improvement)
                                return improvement.error();
                            const Result<ImprovementId> id = ImprovementStore(work.connection).insert(*improvement);
                            if (id)
                                recording.arguments = {id->value()};
                            return id;
                        });
}

KeepImprovements::Done KeepImprovements::edit(ImprovementId id, ImprovementEdit words) const
{
    return improvementChanged(m_file, Did::EditImprovement, id,
                              [words = std::move(words)](Improvement &improvement, CustomerWork &work) {
                                  return edited(improvement, words, work);
                              });
}

KeepImprovements::Done KeepImprovements::link(ImprovementId id, std::vector<ReviewId> reviews) const
{
    return improvementChanged(m_file, Did::LinkImprovement, id,
                              [reviews = std::move(reviews)](Improvement &improvement, CustomerWork &) {
                                  improvement.reviews.insert(improvement.reviews.end(), reviews.begin(), reviews.end());
                                  sortReviewsBehind(improvement.reviews);
                                  return done();
                              });
}

KeepImprovements::Done KeepImprovements::unlink(ImprovementId id, ReviewId review) const
{
    return improvementChanged(m_file, Did::UnlinkImprovement, id, [review](Improvement &improvement, CustomerWork &) {
        std::erase(improvement.reviews, review);
        return done();
    });
}

KeepImprovements::Done KeepImprovements::evaluate(ImprovementId id) const
{
    return improvementChanged(m_file, Did::EvaluateImprovement, id, [](Improvement &improvement, CustomerWork &work) {
        return allowed(Shopbell::evaluate(improvement, work.today()));
    });
}

KeepImprovements::Done KeepImprovements::decided(ImprovementId id, ImprovementState decision, QString why) const
{
    return improvementChanged(m_file, didOfDecision(decision), id,
                              [decision, why = std::move(why)](Improvement &improvement, CustomerWork &work) {
                                  return allowed(Shopbell::settle(improvement, decision, why, work.today()));
                              });
}

KeepImprovements::Done KeepImprovements::keep(ImprovementId id, QString why) const
{
    return decided(id, ImprovementState::Kept, std::move(why));
}

KeepImprovements::Done KeepImprovements::adjust(ImprovementId id, QString why) const
{
    return decided(id, ImprovementState::Adjusted, std::move(why));
}

KeepImprovements::Done KeepImprovements::drop(ImprovementId id, QString why) const
{
    return decided(id, ImprovementState::Dropped, std::move(why));
}

KeepImprovements::Done KeepImprovements::tryAgain(ImprovementId id, QDate start) const
{
    return improvementChanged(m_file, Did::RetryImprovement, id, [start](Improvement &improvement, CustomerWork &) {
        return allowed(Shopbell::tryAgain(improvement, start));
    });
}

KeepImprovements::Done KeepImprovements::remove(ImprovementId id) const
{
    return recordedWork(m_file, Did::DeleteImprovement,
                        [id](CustomerWork &work, Recording &recording) -> Result<ImprovementId> {
                            ImprovementStore store(work.connection);
                            if (const Result<Improvement> there = store.find(id); !there)
                                return there.error();
                            if (Status removed = store.remove(id); !removed)
                                return removed.error();
                            recording.arguments = {id.value()};
                            return id;
                        });
}

QFuture<Result<WhyNotId>> KeepImprovements::sayWhyNot(ImprovementTopic topic, QString reason) const
{
    return recordedWork(
        m_file, Did::SayWhyNot,
        [topic, reason = reason.trimmed()](CustomerWork &work, Recording &recording) -> Result<WhyNotId> {
            const WhyNot whyNot{.topic = topic, .day = work.today(), .reason = reason, .createdAt = work.now};
            if (Status may = allowed(refusalOf(whyNot)); !may)
                return may.error();
            const Result<WhyNotId> id = ImprovementStore(work.connection).insert(whyNot);
            if (id)
                recording.arguments = {id->value()};
            return id;
        });
}

QFuture<Result<WhyNotId>> KeepImprovements::takeBackWhyNot(WhyNotId id) const
{
    return recordedWork(m_file, Did::TakeBackWhyNot,
                        [id](CustomerWork &work, Recording &recording) -> Result<WhyNotId> {
                            ImprovementStore store(work.connection);
                            if (const Result<WhyNot> there = store.find(id); !there)
                                return there.error();
                            if (Status removed = store.remove(id); !removed)
                                return removed.error();
                            recording.arguments = {id.value()};
                            return id;
                        });
}

} // namespace Shopbell
