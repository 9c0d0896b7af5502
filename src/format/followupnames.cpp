// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/followuptext.h"

// The names of followuptext.h and the sentences of what is refused.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct FollowUpNames
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::FollowUpNames)
};
} // namespace

QString nameOf(FollowUpReason reason)
{
    switch (reason) {
    case FollowUpReason::Welcome:
        return FollowUpNames::tr("A welcome after the first purchase");
    case FollowUpReason::AfterPurchase:
        return FollowUpNames::tr("After a purchase");
    case FollowUpReason::CheckBack:
        return FollowUpNames::tr("Check-back of a promise");
    case FollowUpReason::IdeaCameTrue:
        return FollowUpNames::tr("Your idea came true");
    case FollowUpReason::NextOne:
        return FollowUpNames::tr("Time for the next one");
    case FollowUpReason::QuietRegular:
        return FollowUpNames::tr("A quiet regular");
    case FollowUpReason::ReferralThanks:
        return FollowUpNames::tr("Thanks for a referral");
    case FollowUpReason::FirstPurchaseDay:
        return FollowUpNames::tr("Birthday of the first purchase");
    case FollowUpReason::ReviewInvitation:
        return FollowUpNames::tr("Review invitation");
    case FollowUpReason::ReferralRequest:
        return FollowUpNames::tr("Request to recommend us");
    case FollowUpReason::Marketing:
        return FollowUpNames::tr("News and offers");
    case FollowUpReason::Own:
        return FollowUpNames::tr("Something of your own");
    case FollowUpReason::StillThinking:
        return FollowUpNames::tr("Still thinking about it?");
    }
    Q_UNREACHABLE();
}

QString iconOf(FollowUpReason reason)
{
    switch (reason) {
    case FollowUpReason::Welcome:
    case FollowUpReason::AfterPurchase:
        return u"shopping-bag"_s;
    case FollowUpReason::CheckBack:
        return u"handshake"_s;
    case FollowUpReason::IdeaCameTrue:
        return u"lightbulb"_s;
    case FollowUpReason::NextOne:
        return u"repeat"_s;
    case FollowUpReason::QuietRegular:
        return u"footprints"_s;
    case FollowUpReason::ReferralThanks:
        return u"heart"_s;
    case FollowUpReason::FirstPurchaseDay:
        return u"cake"_s;
    case FollowUpReason::ReviewInvitation:
        return u"star"_s;
    case FollowUpReason::ReferralRequest:
        return u"git-fork"_s;
    case FollowUpReason::Marketing:
        return u"megaphone"_s;
    case FollowUpReason::Own:
        return u"message-circle"_s;
    case FollowUpReason::StillThinking:
        return u"circle-help"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(FollowUpGroup group)
{
    switch (group) {
    case FollowUpGroup::Today:
        return FollowUpNames::tr("Today");
    case FollowUpGroup::ThisWeekAndNext:
        return FollowUpNames::tr("This week and next");
    case FollowUpGroup::Later:
        return FollowUpNames::tr("Later");
    case FollowUpGroup::HeldBack:
        return FollowUpNames::tr("Held back");
    }
    Q_UNREACHABLE();
}

QString nameOf(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Planned:
        return FollowUpNames::tr("Planned");
    case FollowUpState::Done:
        return FollowUpNames::tr("Done");
    case FollowUpState::Skipped:
        return FollowUpNames::tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(FollowUpFault fault)
{
    switch (fault) {
    case FollowUpFault::NoOne:
        return FollowUpNames::tr(
            "A follow-up is for one customer, or for everybody who first bought in a span of days.");
    case FollowUpFault::NotForOne:
        return FollowUpNames::tr("A review invitation goes to everyone who qualifies, never to chosen customers.");
    case FollowUpFault::NoTitle:
        return FollowUpNames::tr("It needs a name.");
    case FollowUpFault::DayGone:
        return FollowUpNames::tr("That day has passed.");
    case FollowUpFault::NoDay:
        return FollowUpNames::tr("It needs a day.");
    case FollowUpFault::Settled:
        return FollowUpNames::tr("It is done or skipped already, or somebody has heard it.");
    case FollowUpFault::NoReason:
        return FollowUpNames::tr("Say in a few words why you skip it.");
    case FollowUpFault::DayToCome:
        return FollowUpNames::tr("That day is still to come.");
    case FollowUpFault::NoWay:
        return FollowUpNames::tr("Say by which way it was done.");
    case FollowUpFault::Unresolved:
        return FollowUpNames::tr("A placeholder still stands in the words. Fill it in or take it out first.");
    case FollowUpFault::AlreadyAnswered:
        return FollowUpNames::tr("The answer to it is logged already.");
    case FollowUpFault::AlreadyPlanned:
        return FollowUpNames::tr("An invitation for some of these days is planned already.");
    case FollowUpFault::NobodyFree:
        return FollowUpNames::tr("Nobody can get it now: all have heard it or are left out, or nobody has come yet.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(HoldReason reason)
{
    switch (reason) {
    case HoldReason::GoalMet:
        return FollowUpNames::tr("It is not needed any more.");
    case HoldReason::QuestionEnded:
        return FollowUpNames::tr("The question has ended: they bought it, here or elsewhere.");
    case HoldReason::OpenComplaint:
        return FollowUpNames::tr(
            "A complaint of this customer is open. Nothing is sold or asked for before it is settled.");
    case HoldReason::NotWanted:
        return FollowUpNames::tr("The customer does not want to be asked that.");
    case HoldReason::WayRefused:
        return FollowUpNames::tr("The customer does not want to be reached that way.");
    case HoldReason::NoWay:
        return FollowUpNames::tr("There is no way to reach them.");
    case HoldReason::AskedLately:
        return FollowUpNames::tr("They were asked for something a short while ago.");
    case HoldReason::PromiseOpen:
        return FollowUpNames::tr("The promise behind it is not done yet.");
    case HoldReason::ImprovementOpen:
        return FollowUpNames::tr("The improvement behind it was not kept yet.");
    case HoldReason::InvitesOne:
        return FollowUpNames::tr(
            "The words ask for a review. An invitation goes to everyone who qualifies, never to chosen customers.");
    case HoldReason::NoEmail:
        return FollowUpNames::tr("No e-mail address is known. Add it, or choose another way.");
    case HoldReason::NoPhone:
        return FollowUpNames::tr("No phone number is known. Add it, or choose another way.");
    case HoldReason::NoPost:
        return FollowUpNames::tr("No yes to post is noted. Note it, or choose another way.");
    }
    Q_UNREACHABLE();
}

QString followUpRefusal(const QString &detail)
{
    for (int fault = 0; fault <= int(lastFollowUpFault); ++fault) {
        if (keyOf(FollowUpFault(fault)) == detail)
            return sentenceOf(FollowUpFault(fault));
    }
    for (int reason = 0; reason <= int(lastHoldReason); ++reason) {
        if (keyOf(HoldReason(reason)) == detail)
            return sentenceOf(HoldReason(reason));
    }
    return {};
}

} // namespace Shopbell
