// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<Did, 121> keys{{
    {Did::AddReview, "review.add"_L1},
    {Did::EditReview, "review.edit"_L1},
    {Did::DeleteReview, "review.delete"_L1},
    {Did::SortReviews, "review.sort"_L1},
    {Did::SetKind, "review.kind"_L1},
    {Did::SetTouchpoint, "review.touchpoint"_L1},
    {Did::SetWhereItHurts, "review.where-it-hurts"_L1},
    {Did::AddTag, "review.tag"_L1},
    {Did::RemoveTag, "review.untag"_L1},
    {Did::FlagReviews, "review.flag"_L1},
    {Did::MarkUrgent, "review.urgent"_L1},
    {Did::ArchiveReviews, "review.archive"_L1},
    {Did::UnarchiveReviews, "review.unarchive"_L1},
    {Did::StartClock, "review.start-clock"_L1},
    {Did::WriteNote, "review.note"_L1},
    {Did::MarkPrivate, "review.private"_L1},
    {Did::WriteDraft, "response.draft"_L1},
    {Did::DiscardDraft, "response.discard"_L1},
    {Did::PostResponse, "response.post"_L1},
    {Did::EditResponse, "response.edit"_L1},
    {Did::AddTurn, "turn.add"_L1},
    {Did::EditTurn, "turn.edit"_L1},
    {Did::DeleteTurn, "turn.delete"_L1},
    {Did::ImportReviews, "import.reviews"_L1},
    {Did::TakeBackImport, "import.take-back"_L1},
    {Did::EditShop, "shop.edit"_L1},
    {Did::RenameTag, "tag.rename"_L1},
    {Did::DeleteTag, "tag.delete"_L1},
    {Did::MakeSample, "sample.make"_L1},
    {Did::AddCustomer, "customer.add"_L1},
    {Did::EditCustomer, "customer.edit"_L1},
    {Did::DeleteCustomer, "customer.delete"_L1},
    {Did::MergeCustomers, "customer.merge"_L1},
    {Did::UnmergeCustomers, "customer.unmerge"_L1},
    {Did::NotTheSame, "customer.not-the-same"_L1},
    {Did::AddPurchase, "purchase.add"_L1},
    {Did::EditPurchase, "purchase.edit"_L1},
    {Did::DeletePurchase, "purchase.delete"_L1},
    {Did::AddScore, "score.add"_L1},
    {Did::EditScore, "score.edit"_L1},
    {Did::DeleteScore, "score.delete"_L1},
    {Did::AddCustomerNote, "customer-note.add"_L1},
    {Did::EditCustomerNote, "customer-note.edit"_L1},
    {Did::DeleteCustomerNote, "customer-note.delete"_L1},
    {Did::EditNeeds, "customer.needs"_L1},
    {Did::EditContactWishes, "customer.contact-wishes"_L1},
    {Did::SetSegment, "customer.segment"_L1},
    {Did::LinkReview, "review.link"_L1},
    {Did::UnlinkReview, "review.unlink"_L1},
    {Did::AddReferral, "referral.add"_L1},
    {Did::EditReferral, "referral.edit"_L1},
    {Did::DeleteReferral, "referral.delete"_L1},
    {Did::ImportPurchases, "import.purchases"_L1},
    {Did::ImportCustomers, "import.customers"_L1},
    {Did::AddAxisNote, "axis-note.add"_L1},
    {Did::EditAxisNote, "axis-note.edit"_L1},
    {Did::DeleteAxisNote, "axis-note.delete"_L1},
    {Did::SetTarget, "target.set"_L1},
    {Did::SaveView, "view.save"_L1},
    {Did::DeleteView, "view.delete"_L1},
    {Did::AddTemplate, "template.add"_L1},
    {Did::EditTemplate, "template.edit"_L1},
    {Did::HideTemplate, "template.hide"_L1},
    {Did::RestoreTemplate, "template.restore"_L1},
    {Did::DeleteTemplate, "template.delete"_L1},
    {Did::OwnReview, "review.own"_L1},
    {Did::AskHandOver, "hand-over.ask"_L1},
    {Did::AcceptHandOver, "hand-over.accept"_L1},
    {Did::DeclineHandOver, "hand-over.decline"_L1},
    {Did::TakeBackHandOver, "hand-over.take-back"_L1},
    {Did::CloseComplaint, "complaint.close"_L1},
    {Did::ReopenComplaint, "complaint.reopen"_L1},
    {Did::EndQuestion, "question.end"_L1},
    {Did::AddTeamMember, "team.add"_L1},
    {Did::RenameTeamMember, "team.rename"_L1},
    {Did::LeaveTeam, "team.leave"_L1},
    {Did::RejoinTeam, "team.rejoin"_L1},
    {Did::PlanFollowUp, "follow-up.plan"_L1},
    {Did::EditFollowUp, "follow-up.edit"_L1},
    {Did::WriteFollowUp, "follow-up.write"_L1},
    {Did::MoveFollowUp, "follow-up.move"_L1},
    {Did::SkipFollowUp, "follow-up.skip"_L1},
    {Did::SendFollowUp, "follow-up.send"_L1},
    {Did::AnswerFollowUp, "follow-up.answer"_L1},
    {Did::DeleteFollowUp, "follow-up.delete"_L1},
    {Did::WritePlan, "promise.plan"_L1},
    {Did::DiscardPlan, "promise.discard-plan"_L1},
    {Did::GivePromise, "promise.give"_L1},
    {Did::EditPromise, "promise.edit"_L1},
    {Did::DeletePromise, "promise.delete"_L1},
    {Did::StartPromise, "promise.start"_L1},
    {Did::FinishStep, "promise.step-done"_L1},
    {Did::ReopenStep, "promise.step-open"_L1},
    {Did::AddEvidence, "promise.evidence"_L1},
    {Did::RemoveEvidence, "promise.no-evidence"_L1},
    {Did::FinishPromise, "promise.done"_L1},
    {Did::CheckPromise, "promise.check"_L1},
    {Did::ReopenPromise, "promise.reopen"_L1},
    {Did::HandPromise, "promise.hand"_L1},
    {Did::CoverReviews, "promise.cover"_L1},
    {Did::UncoverReview, "promise.uncover"_L1},
    {Did::FollowUpReview, "promise.follow-up"_L1},
    {Did::AgreeToPublish, "promise.agree"_L1},
    {Did::PublishPromise, "promise.publish"_L1},
    {Did::SetRemedy, "tag.remedy"_L1},
    {Did::ReadyResponse, "response.ready"_L1},
    {Did::EditQuestionnaire, "questionnaire.edit"_L1},
    {Did::FillInSheet, "questionnaire.fill-in"_L1},
    {Did::StartImprovement, "improvement.start"_L1},
    {Did::EditImprovement, "improvement.edit"_L1},
    {Did::LinkImprovement, "improvement.link"_L1},
    {Did::UnlinkImprovement, "improvement.unlink"_L1},
    {Did::EvaluateImprovement, "improvement.evaluate"_L1},
    {Did::KeepImprovement, "improvement.keep"_L1},
    {Did::AdjustImprovement, "improvement.adjust"_L1},
    {Did::DropImprovement, "improvement.drop"_L1},
    {Did::RetryImprovement, "improvement.try-again"_L1},
    {Did::DeleteImprovement, "improvement.delete"_L1},
    {Did::SayWhyNot, "why-not.say"_L1},
    {Did::TakeBackWhyNot, "why-not.take-back"_L1},
    {Did::ImportReferrals, "import.referrals"_L1},
}};
} // namespace

bool isImport(Did did)
{
    return did == Did::ImportReviews || did == Did::ImportPurchases || did == Did::ImportCustomers
        || did == Did::ImportReferrals;
}

QString keyOf(Did did)
{
    return keyIn(keys, did);
}

std::optional<Did> didFromKey(QStringView key)
{
    return valueIn(keys, key);
}

} // namespace Shopbell
