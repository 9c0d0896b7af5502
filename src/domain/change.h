// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QJsonArray>
#include <QString>

#include <optional>

namespace Shopbell {

/// What the owner did. The key (keyOf) is stored, the sentence is made when it is shown (format/changetext.h), in the
/// language of the day.
enum class Did {
    AddReview, ///< arguments: review id
    EditReview,
    DeleteReview,
    SortReviews, ///< arguments: count, sentiment number
    SetKind, ///< count, kind number
    SetTouchpoint, ///< count, touchpoint number
    SetWhereItHurts, ///< count, number
    AddTag, ///< count, tag id
    RemoveTag, ///< count, tag id
    FlagReviews, ///< count, 1 or 0
    MarkUrgent, ///< count, 1 or 0
    ArchiveReviews, ///< count
    UnarchiveReviews, ///< count
    StartClock, ///< count
    WriteNote, ///< review id
    MarkPrivate, ///< review id, 1 said in private or 0 in public
    WriteDraft, ///< review id
    DiscardDraft, ///< review id
    PostResponse, ///< review id; where it is told, 1 behind it: to a private review
    EditResponse, ///< review id
    AddTurn, ///< review id
    EditTurn, ///< review id
    DeleteTurn, ///< review id
    ImportReviews, ///< batch id, count added, count updated
    TakeBackImport, ///< batch id, count removed, count kept, ImportKind number, customers brought along: removed, kept
    EditShop, ///< number of the ShopPart; none in old files
    RenameTag, ///< tag id
    DeleteTag, ///< count
    MakeSample,
    AddCustomer, ///< customer id
    EditCustomer, ///< customer id
    DeleteCustomer, ///< customer id
    MergeCustomers, ///< id of the kept customer, of the other
    UnmergeCustomers, ///< the same
    NotTheSame, ///< two customer ids
    AddPurchase, ///< purchase id, customer id (0: nobody)
    EditPurchase, ///< purchase id, customer id
    DeletePurchase, ///< purchase id, customer id
    AddScore, ///< customer id
    EditScore, ///< customer id
    DeleteScore, ///< customer id
    AddCustomerNote, ///< customer id
    EditCustomerNote, ///< customer id
    DeleteCustomerNote, ///< customer id
    EditNeeds, ///< customer id
    EditContactWishes, ///< customer id
    SetSegment, ///< count, segment id
    LinkReview, ///< review id, customer id
    UnlinkReview, ///< review id
    AddReferral, ///< referral id
    EditReferral, ///< referral id
    DeleteReferral, ///< referral id
    ImportPurchases, ///< as ImportReviews
    ImportCustomers, ///< as ImportReviews
    AddAxisNote, ///< note id
    EditAxisNote, ///< note id
    DeleteAxisNote, ///< note id
    SetTarget, ///< 1 set, 0 taken away
    SaveView, ///< view id
    DeleteView, ///< view id
    AddTemplate, ///< template id
    EditTemplate, ///< template id
    HideTemplate, ///< template id, 1 hidden or 0 shown again
    RestoreTemplate, ///< template id; the one of the starting set is as it came
    DeleteTemplate, ///< template id
    OwnReview, ///< review id, team member id
    AskHandOver, ///< review id, team member id
    AcceptHandOver, ///< review id
    DeclineHandOver, ///< review id
    TakeBackHandOver, ///< review id
    CloseComplaint, ///< review id
    ReopenComplaint, ///< review id
    EndQuestion, ///< review id, QuestionEnd number
    AddTeamMember, ///< team member id
    RenameTeamMember, ///< team member id
    LeaveTeam, ///< team member id, count of complaints passed on
    RejoinTeam, ///< team member id
    PlanFollowUp, ///< follow-up id, customer id (0: an audience)
    EditFollowUp, ///< the same, as all that follow
    WriteFollowUp,
    MoveFollowUp,
    SkipFollowUp,
    SendFollowUp, ///< and how many people it went to
    AnswerFollowUp,
    DeleteFollowUp,
    WritePlan, ///< review id
    DiscardPlan, ///< review id
    GivePromise, ///< promise id, review id
    EditPromise, ///< the same, as all that follow
    DeletePromise,
    StartPromise,
    FinishStep,
    ReopenStep,
    AddEvidence,
    RemoveEvidence,
    FinishPromise,
    CheckPromise,
    ReopenPromise,
    HandPromise,
    CoverReviews,
    UncoverReview,
    FollowUpReview,
    AgreeToPublish,
    PublishPromise,
    SetRemedy, ///< tag id
    ReadyResponse, ///< review id, 1 ready or 0 a draft again
    EditQuestionnaire, ///< The services it lists, too; no arguments.
    FillInSheet, ///< sheet id, customer id (0: it bears no name)
    StartImprovement, ///< improvement id, as all that follow
    EditImprovement,
    LinkImprovement,
    UnlinkImprovement,
    EvaluateImprovement,
    KeepImprovement,
    AdjustImprovement,
    DropImprovement,
    RetryImprovement,
    DeleteImprovement,
    SayWhyNot, ///< why-not id
    TakeBackWhyNot, ///< why-not id
    ImportReferrals, ///< as ImportReviews
};

/// An import of any kind: a batch is shown when it is done and hidden when it is undone.
bool isImport(Did did);

QString keyOf(Did did);
std::optional<Did> didFromKey(QStringView key);

/// One thing the owner did, as the line of changes shows it.
struct Change
{
    ChangeId id = {};
    qint64 at = 0; ///< UTC milliseconds.
    Did did = Did::AddReview;
    QJsonArray arguments = {}; ///< Ids and numbers, never names.
    bool undone = false;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace Shopbell
