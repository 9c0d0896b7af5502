// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/contactguard.h"
#include "domain/score.h"
#include "services/shopfile.h"

#include <QFuture>

#include <optional>

namespace Shopbell {

/// A follow-up that is about to be planned: for a customer, or for everybody whose first purchase lies in a span of days.
struct NewFollowUp
{
    CustomerId customer = {};
    std::optional<Audience> audience = {};
    FollowUpReason reason = FollowUpReason::AfterPurchase;
    QString title = {};
    QString text = {};
    ContactWay way = ContactWay::None; ///< None: the first that the customer allows; of an audience e-mail.
    std::optional<QDate> due = {}; ///< Nothing: today. An invalid day: none yet.
    QString owner = {}; ///< Team member by name; made when there is none. Empty: nobody.
    PurchaseId purchase = {}; ///< What it is about, where known.
    ReferralId referral = {};
    ReviewId review = {};
    PromiseId promise = {};
    ImprovementId improvement = {};
};

/// What of a planned follow-up changes; its words by saveText(), its day by move().
struct FollowUpEdit
{
    std::optional<QString> title = {};
    std::optional<ContactWay> way = {};
    std::optional<QString> owner = {}; ///< By name, as in NewFollowUp.
    std::optional<Audience> audience = {}; ///< Of one for an audience of which nobody has heard yet.
};

/// What became of a follow-up that was sent. Of one for an audience it stays planned while somebody waits.
struct SentFollowUp
{
    int sent = 0;
    int waiting = 0; ///< Held back by something that passes: they are sent it later.
    int never = 0; ///< Do not want it, cannot be reached, or need it no more.
};

/// What somebody answered. Words, a score, or both.
struct FollowUpAnswer
{
    QString words = {};
    std::optional<double> score = {};
    ScoreQuestion question = ScoreQuestion::Satisfied;
    QDate day = {}; ///< Invalid: today.
    ChannelId channel = {}; ///< Not stored: that of the way by which they were asked.
    std::optional<bool> satisfied = {}; ///< Of a check-back: whether it is right now.
};

/// Follow-ups by hand. Everything is one change each, with undo. Errors: Invalid for what is typed and Conflict for what the
/// state or the guards do not allow, with the key of the FollowUpFault or the HoldReason as detail.
class KeepFollowUps
{
public:
    explicit KeepFollowUps(ShopFilePtr file);

    /// What the guards hold back may be planned: it is shown as held. Invalid for a way that is refused; Conflict for a second
    /// invitation to people who are invited already by one that is planned.
    QFuture<Result<FollowUpId>> plan(NewFollowUp words) const;
    QFuture<Result<FollowUpId>> edit(FollowUpId id, FollowUpEdit words) const;
    /// Writes the words down. All saves of one stay are one change: pass the change that the first save of the stay gave.
    QFuture<Result<ChangeId>> saveText(FollowUpId id, QString text, ChangeId stay = {}) const;
    /// An invalid day: none yet.
    QFuture<Result<FollowUpId>> move(FollowUpId id, QDate day) const;
    QFuture<Result<FollowUpId>> skip(FollowUpId id, QString because) const;
    /// It was said, on a day (invalid: today) and by a way (nothing: as planned; of an audience each by their own). The guards
    /// are asked as of that day. Shopbell itself sends nothing.
    QFuture<Result<SentFollowUp>> markSent(FollowUpId id, QDate day = {}, std::optional<ContactWay> way = {}) const;
    /// What a customer said to it becomes a private review of theirs, and a score. `customer` matters for an audience. What
    /// the one who complained says to a check-back of a promise that is done checks the promise in the same change: it
    /// takes words, and whether they are satisfied; else Invalid with the key of PromiseRefusal::NoCustomerWords.
    QFuture<Result<ReviewId>> logAnswer(FollowUpId id, FollowUpAnswer answer, CustomerId customer = {}) const;
    /// One that nobody has heard.
    QFuture<Result<FollowUpId>> remove(FollowUpId id) const;

private:
    ShopFilePtr m_file;
};

} // namespace Shopbell
