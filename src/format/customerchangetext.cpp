// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customerchangetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shopbell {

namespace {
struct CustomerChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::CustomerChangeText)
};

struct Words
{
    Did did;
    const char *phrase; ///< After "Undo: ".
    const char *done;
};
constexpr Words table[] = {
    {Did::AddCustomer, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "add a customer"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Customer added.")},
    {Did::EditCustomer, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "edit a customer"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Customer changed.")},
    {Did::DeleteCustomer, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "delete a customer"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Customer deleted.")},
    {Did::MergeCustomers, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "make one customer of two"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Two customers are one now.")},
    {Did::UnmergeCustomers, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "take two customers apart"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Customers taken apart.")},
    {Did::NotTheSame, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "say that two customers are not the same"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Noted: they are two people.")},
    {Did::AddPurchase, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "add a purchase"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Purchase added.")},
    {Did::EditPurchase, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "edit a purchase"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Purchase changed.")},
    {Did::DeletePurchase, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "delete a purchase"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Purchase deleted.")},
    {Did::AddScore, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "add a score"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Score added.")},
    {Did::EditScore, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "edit a score"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Score changed.")},
    {Did::DeleteScore, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "delete a score"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Score deleted.")},
    {Did::AddCustomerNote, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "add a note on a customer"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Note added.")},
    {Did::EditCustomerNote, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "edit a note on a customer"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Note changed.")},
    {Did::DeleteCustomerNote, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "delete a note on a customer"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Note deleted.")},
    {Did::EditNeeds, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "change what a customer needs"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Needs saved.")},
    {Did::EditContactWishes,
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "change how a customer may be contacted"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Contact wishes saved.")},
    {Did::LinkReview, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "link a review to a customer"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Review linked.")},
    {Did::UnlinkReview, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "take a review off a customer"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Review is no longer linked.")},
    {Did::AddReferral, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "add a referral"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Referral added.")},
    {Did::EditReferral, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "edit a referral"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Referral changed.")},
    {Did::DeleteReferral, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "delete a referral"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Referral deleted.")},
    {Did::AddAxisNote, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "add a note to the charts"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Note added to the charts.")},
    {Did::EditAxisNote, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "edit a note in the charts"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Note in the charts changed.")},
    {Did::DeleteAxisNote, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "delete a note from the charts"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Note deleted from the charts.")},
    {Did::SaveView, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "save a view of a chart"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "View saved.")},
    {Did::DeleteView, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "delete a view of a chart"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "View deleted.")},
    {Did::AddTemplate, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "add a template"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Template added.")},
    {Did::EditTemplate, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "change a template"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Template changed.")},
    {Did::RestoreTemplate, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "put a template back as it came"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Template is as it came.")},
    {Did::DeleteTemplate, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "delete a template"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Template deleted.")},
    {Did::EditQuestionnaire, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "change the questionnaire"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Questionnaire saved.")},
    {Did::FillInSheet, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "fill in a questionnaire"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Answers saved.")},
    {Did::OwnReview, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "say who sees to a review"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "The review has an owner now.")},
    {Did::AskHandOver, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "ask somebody to take over"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Asked to take over.")},
    {Did::AcceptHandOver, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "accept a hand-over"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Taken over.")},
    {Did::DeclineHandOver, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "decline a hand-over"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Hand-over declined.")},
    {Did::TakeBackHandOver, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "take a hand-over back"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Hand-over taken back.")},
    {Did::CloseComplaint, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "close a complaint"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Complaint closed.")},
    {Did::ReopenComplaint, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "open a complaint again"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Complaint open again.")},
    {Did::EndQuestion, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "say how a question came out"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Noted how the question came out.")},
    {Did::AddTeamMember, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "add a team member"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Team member added.")},
    {Did::RenameTeamMember, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "rename a team member"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Team member renamed.")},
    {Did::LeaveTeam, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "note that a team member left"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Noted that the team member left.")},
    {Did::RejoinTeam, QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "note that a team member is back"),
     QT_TRANSLATE_NOOP("Shopbell::CustomerChangeText", "Noted that the team member is back.")},
};

const Words &wordsOf(Did did)
{
    const auto *words = std::ranges::find(table, did, &Words::did);
    Q_ASSERT(words != std::end(table));
    return *words;
}

int importedRows(const QJsonArray &arguments)
{
    return int(arguments.at(1).toInteger() + arguments.at(2).toInteger());
}

bool isHidden(const QJsonArray &arguments)
{
    return arguments.at(1).toInteger() != 0;
}

bool isTaken(const QJsonArray &arguments)
{
    return arguments.size() > 0 && arguments.at(0).toInteger() == 0;
}
} // namespace

bool isCustomerChange(Did did)
{
    return int(did) > int(Did::MakeSample);
}

QString customerChangePhrase(Did did, const QJsonArray &arguments)
{
    switch (did) {
    case Did::SetSegment:
        return CustomerChangeText::tr("set the segment of %Ln customers", "", int(arguments.at(0).toInteger()));
    case Did::ImportPurchases:
        return CustomerChangeText::tr("import %Ln purchases", "", importedRows(arguments));
    case Did::ImportCustomers:
        return CustomerChangeText::tr("import %Ln customers", "", importedRows(arguments));
    case Did::ImportReferrals:
        return CustomerChangeText::tr("import %Ln referrals", "", importedRows(arguments));
    case Did::SetTarget:
        return isTaken(arguments) ? CustomerChangeText::tr("take a target away")
                                  : CustomerChangeText::tr("set a target");
    case Did::HideTemplate:
        return isHidden(arguments) ? CustomerChangeText::tr("hide a template")
                                   : CustomerChangeText::tr("show a hidden template again");
    default:
        return CustomerChangeText::tr(wordsOf(did).phrase);
    }
}

QString customerDoneSentence(Did did, const QJsonArray &arguments)
{
    switch (did) {
    case Did::SetSegment:
        return CustomerChangeText::tr("Segment of %Ln customers set.", "", int(arguments.at(0).toInteger()));
    case Did::ImportPurchases:
        return CustomerChangeText::tr("%Ln purchases imported.", "", importedRows(arguments));
    case Did::ImportCustomers:
        return CustomerChangeText::tr("%Ln customers imported.", "", importedRows(arguments));
    case Did::ImportReferrals:
        return CustomerChangeText::tr("%Ln referrals imported.", "", importedRows(arguments));
    case Did::SetTarget:
        return isTaken(arguments) ? CustomerChangeText::tr("Target taken away.")
                                  : CustomerChangeText::tr("Target set.");
    case Did::HideTemplate:
        return isHidden(arguments) ? CustomerChangeText::tr("Template hidden.")
                                   : CustomerChangeText::tr("Template is shown again.");
    default:
        return CustomerChangeText::tr(wordsOf(did).done);
    }
}

} // namespace Shopbell
