// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/channel.h"
#include "domain/moment.h"
#include "domain/promiserules.h"
#include "domain/rating.h"
#include "services/shopfile.h"

#include <QFuture>

namespace Shopbell {

/// Somebody of the shop: one who is known, or a name that the team gets with it.
struct WhoDoesIt
{
    TeamMemberId member = {};
    QString name = {}; ///< When `member` is not stored.
};

struct PlannedStep
{
    PromiseStepId id = {}; ///< Of a step that is there already.
    QString words = {};
    WhoDoesIt who = {};
    QDate due = {};
};

/// The plan of an apology as it is typed.
struct PromisePlan
{
    QString title = {};
    ApologyParts parts = {};
    Tone tone = Tone::Warm;
    QString language = {};
    bool on = true; ///< The switch "Apologise with a plan".
    WhoDoesIt who = {};
    QDate due = {};
    QDate checkBack = {};
    bool remind = true;
    std::vector<PlannedStep> steps = {};
    std::optional<qint64> readAt = {}; ///< Promise::updatedAt of what it was read from; nothing: it is new.
};
PromisePlan planOf(const Promise &promise);

/// The words that are posted with a promise.
struct PostedLetter
{
    QString text = {}; ///< Empty: the customer was told in person, which answers the review without words.
    Moment when = {}; ///< Unknown: now.
    QString signedBy = {}; ///< Empty: as the shop signs.
    ChannelId place = {}; ///< Where it goes, such as to the customer alone; not stored: where the review stands.
};

struct SavedPlan
{
    PromiseId promise = {}; ///< Not stored when nothing is left of the plan.
    ChangeId change = {};
};

/// What the customer said when asked whether it is right now.
struct CustomersAnswer
{
    bool satisfied = true;
    QString words = {};
    std::optional<double> score = {}; ///< 1-10; needs a customer who is known.
    bool reviewChanged = false; ///< The customer changed the public review, on their own.
    QDate day = {}; ///< When they said it; invalid: now.
};

/// Plans, gives and keeps promises. What a rule of domain/promiserules.h forbids is an error with keyOf(PromiseRefusal) as
/// its detail: Conflict for WrongState and NotDoneYet, else Invalid.
class KeepPromise
{
public:
    explicit KeepPromise(ShopFilePtr file);

    /// Writes the plan for a review down. All saves of one stay are one change: pass the change that the first save of the
    /// stay gave. Steps are kept by their place. A plan that says nothing is discarded; one that is switched off is kept.
    QFuture<Result<SavedPlan>> savePlan(ReviewId review, PromisePlan plan, ChangeId stay = {}) const;
    /// The plan becomes a promise and its letter the posted apology, in one change. Error Invalid when a placeholder of the
    /// letter is not filled in, or when what was said in private would be answered in public. A draft of a reply stays
    /// one, unless it says just that. A complaint that nobody owned belongs to who keeps the promise.
    QFuture<Result<PromiseId>> give(ReviewId review, PromisePlan plan, PostedLetter letter) const;
    /// Of what was promised already. Steps are kept by their ids; those that are missing go. Refused as ChangedMeanwhile
    /// when the promise is not any more as it was when the plan was read from it.
    QFuture<Result<PromiseId>> edit(PromiseId id, PromisePlan plan) const;
    QFuture<Result<PromiseId>> remove(PromiseId id) const;

    QFuture<Result<PromiseId>> start(PromiseId id) const;
    /// `day`: when it was done; invalid: today. Evidence is added with it.
    QFuture<Result<PromiseId>> finishStep(PromiseId id, PromiseStepId step, QDate day = {},
                                          std::vector<Evidence> evidence = {}) const;
    QFuture<Result<PromiseId>> reopenStep(PromiseId id, PromiseStepId step) const;
    QFuture<Result<PromiseId>> addEvidence(PromiseId id, PromiseStepId step, Evidence evidence) const;
    QFuture<Result<PromiseId>> removeEvidence(EvidenceId id) const;
    QFuture<Result<PromiseId>> finish(PromiseId id) const;
    /// Check-backs of it that are planned or wait for an answer have theirs with it.
    QFuture<Result<PromiseId>> check(PromiseId id, CustomersAnswer answer) const;
    QFuture<Result<PromiseId>> reopen(PromiseId id, PromiseState to) const;
    QFuture<Result<PromiseId>> handTo(PromiseId id, WhoDoesIt who) const;

    QFuture<Result<PromiseId>> cover(PromiseId id, std::vector<ReviewId> reviews) const;
    QFuture<Result<PromiseId>> uncover(PromiseId id, ReviewId review) const;
    /// That customer heard of it on a day (invalid, without a reason: today), or hears nothing for a reason.
    QFuture<Result<PromiseId>> followUp(PromiseId id, ReviewId review, QDate day, QString whyNot = {}) const;
    /// The customer said yes to publishing, since a day; an invalid day takes the yes back.
    QFuture<Result<PromiseId>> agree(PromiseId id, ReviewId review, QDate day, QString how) const;
    /// What we changed, for others to read; may be written at any time. Empty words take it away.
    QFuture<Result<PromiseId>> setPublication(PromiseId id, QString words) const;
    QFuture<Result<PromiseId>> publish(PromiseId id) const;

    /// "How we make it good", of a topic; empty words take it away.
    QFuture<Result<TagId>> setRemedy(TagId tag, QString words) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
