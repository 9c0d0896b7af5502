// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customerwords.h"

#include <QCoreApplication>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::CustomerWords)
};
} // namespace

QString nameOf(CustomerGroup group)
{
    switch (group) {
    case CustomerGroup::NoScore:
        return CustomerWords::tr("No score");
    case CustomerGroup::Detractor:
        return CustomerWords::tr("Detractor");
    case CustomerGroup::Passive:
        return CustomerWords::tr("Passive");
    case CustomerGroup::Advocate:
        return CustomerWords::tr("Advocate");
    }
    Q_UNREACHABLE();
}

QString pluralOf(CustomerGroup group)
{
    switch (group) {
    case CustomerGroup::NoScore:
        return CustomerWords::tr("No score");
    case CustomerGroup::Detractor:
        return CustomerWords::tr("Detractors");
    case CustomerGroup::Passive:
        return CustomerWords::tr("Passives");
    case CustomerGroup::Advocate:
        return CustomerWords::tr("Advocates");
    }
    Q_UNREACHABLE();
}

QString iconOf(CustomerGroup group)
{
    switch (group) {
    case CustomerGroup::NoScore:
        return {};
    case CustomerGroup::Detractor:
        return u"frown"_s;
    case CustomerGroup::Passive:
        return u"meh"_s;
    case CustomerGroup::Advocate:
        return u"smile"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ContactWay way)
{
    switch (way) {
    case ContactWay::None:
        return CustomerWords::tr("No preference");
    case ContactWay::Email:
        return CustomerWords::tr("E-mail");
    case ContactWay::Phone:
        return CustomerWords::tr("Phone");
    case ContactWay::Message:
        return CustomerWords::tr("Message");
    case ContactWay::Post:
        return CustomerWords::tr("Post");
    case ContactWay::InPerson:
        return CustomerWords::tr("In person");
    }
    Q_UNREACHABLE();
}

QString iconOf(ContactWay way)
{
    switch (way) {
    case ContactWay::None:
        return {};
    case ContactWay::Email:
        return u"mail"_s;
    case ContactWay::Phone:
        return u"phone"_s;
    case ContactWay::Message:
        return u"message-circle"_s;
    case ContactWay::Post:
        return u"inbox"_s;
    case ContactWay::InPerson:
        return u"store"_s;
    }
    Q_UNREACHABLE();
}

QString firstOf(ContactWay way)
{
    switch (way) {
    case ContactWay::None:
        return {};
    case ContactWay::Email:
        return CustomerWords::tr("E-mail first");
    case ContactWay::Phone:
        return CustomerWords::tr("Phone first");
    case ContactWay::Message:
        return CustomerWords::tr("Message first");
    case ContactWay::Post:
        return CustomerWords::tr("Post first");
    case ContactWay::InPerson:
        return CustomerWords::tr("In person first");
    }
    Q_UNREACHABLE();
}

QString nameOf(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Email:
        return nameOf(ContactWay::Email);
    case ConsentKind::Phone:
        return nameOf(ContactWay::Phone);
    case ConsentKind::Message:
        return nameOf(ContactWay::Message);
    case ConsentKind::Post:
        return nameOf(ContactWay::Post);
    case ConsentKind::InPerson:
        return nameOf(ContactWay::InPerson);
    case ConsentKind::Marketing:
        return CustomerWords::tr("News and offers");
    case ConsentKind::BeAsked:
        return CustomerWords::tr("Being asked to recommend or review");
    case ConsentKind::PublishName:
        return CustomerWords::tr("Name in public");
    }
    Q_UNREACHABLE();
}

QString refusalOf(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Email:
        return CustomerWords::tr("No e-mail");
    case ConsentKind::Phone:
        return CustomerWords::tr("No phone");
    case ConsentKind::Message:
        return CustomerWords::tr("No message");
    case ConsentKind::Post:
        return CustomerWords::tr("No post");
    case ConsentKind::InPerson:
        return CustomerWords::tr("Not in person");
    case ConsentKind::Marketing:
        return CustomerWords::tr("No news or offers");
    case ConsentKind::BeAsked:
        return CustomerWords::tr("Not to be asked");
    case ConsentKind::PublishName:
        return CustomerWords::tr("No name in public");
    }
    Q_UNREACHABLE();
}

QString refusalSince(ConsentKind kind, const QString &day)
{
    if (day.isEmpty())
        return refusalOf(kind);
    //: What somebody does not want, and since when: "No post since 3 Mar".
    return CustomerWords::tr("%1 since %2").arg(refusalOf(kind), day);
}

QString allowanceOf(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Email:
        return CustomerWords::tr("E-mail is welcome");
    case ConsentKind::Phone:
        return CustomerWords::tr("A call is welcome");
    case ConsentKind::Message:
        return CustomerWords::tr("A message is welcome");
    case ConsentKind::Post:
        return CustomerWords::tr("Post is welcome");
    case ConsentKind::InPerson:
        return CustomerWords::tr("Glad to talk in person");
    case ConsentKind::Marketing:
        return CustomerWords::tr("News and offers are welcome");
    case ConsentKind::BeAsked:
        return CustomerWords::tr("May be asked to recommend");
    case ConsentKind::PublishName:
        return CustomerWords::tr("May be named in public");
    }
    Q_UNREACHABLE();
}

QString nameOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Email:
        return CustomerWords::tr("E-mail");
    case ContactKind::Phone:
        return CustomerWords::tr("Phone");
    case ContactKind::Number:
        return CustomerWords::tr("Customer number");
    case ContactKind::Name:
        return CustomerWords::tr("Name in files");
    }
    Q_UNREACHABLE();
}

QString nameOf(PurchaseStatus status)
{
    switch (status) {
    case PurchaseStatus::Paid:
        return CustomerWords::tr("Paid");
    case PurchaseStatus::Pending:
        return CustomerWords::tr("Not paid yet");
    case PurchaseStatus::Cancelled:
        return CustomerWords::tr("Cancelled");
    case PurchaseStatus::Voided:
        return CustomerWords::tr("Voided");
    case PurchaseStatus::Refunded:
        return CustomerWords::tr("Refunded");
    case PurchaseStatus::CreditNote:
        return CustomerWords::tr("Credit note");
    }
    Q_UNREACHABLE();
}

QString whyNotCounted(NotCounting reason)
{
    const auto because = [](const QString &what) {
        return CustomerWords::tr("%1, does not count", "why a purchase does not count").arg(what);
    };
    switch (reason) {
    case NotCounting::Cancelled:
        return because(nameOf(PurchaseStatus::Cancelled));
    case NotCounting::Voided:
        return because(nameOf(PurchaseStatus::Voided));
    case NotCounting::Refunded:
        return because(nameOf(PurchaseStatus::Refunded));
    case NotCounting::CreditNote:
        return because(nameOf(PurchaseStatus::CreditNote));
    case NotCounting::NothingPaid:
        return because(CustomerWords::tr("Nothing was paid"));
    }
    Q_UNREACHABLE();
}

QString questionOf(ScoreQuestion question)
{
    switch (question) {
    case ScoreQuestion::Satisfied:
        return CustomerWords::tr("How satisfied are you with us?");
    case ScoreQuestion::WouldRecommend:
        return CustomerWords::tr("Would you recommend us?");
    }
    Q_UNREACHABLE();
}

QString phraseOf(ScoreQuestion question, CustomerGroup group)
{
    const bool isSatisfied = question == ScoreQuestion::Satisfied;
    switch (group) {
    case CustomerGroup::Advocate:
        return isSatisfied ? CustomerWords::tr("satisfied") : CustomerWords::tr("would recommend");
    case CustomerGroup::Passive:
        return isSatisfied ? CustomerWords::tr("partly satisfied") : CustomerWords::tr("might recommend");
    case CustomerGroup::Detractor:
        return isSatisfied ? CustomerWords::tr("not satisfied") : CustomerWords::tr("would not recommend");
    case CustomerGroup::NoScore:
        break;
    }
    return {};
}

QString phraseOf(ScoreTrend trend)
{
    switch (trend) {
    case ScoreTrend::Single:
        return {};
    case ScoreTrend::Steady:
        return CustomerWords::tr("steady");
    case ScoreTrend::Rising:
        return CustomerWords::tr("rising");
    case ScoreTrend::Falling:
        return CustomerWords::tr("falling");
    case ScoreTrend::Wavering:
        return CustomerWords::tr("wavering");
    }
    Q_UNREACHABLE();
}

QString nameOf(CustomerOrder order)
{
    switch (order) {
    case CustomerOrder::LastSeen:
        return CustomerWords::tr("Last seen");
    case CustomerOrder::Name:
        return CustomerWords::tr("Name");
    case CustomerOrder::MostBought:
        return CustomerWords::tr("Most bought");
    case CustomerOrder::Score:
        return CustomerWords::tr("Score");
    case CustomerOrder::Segment:
        return CustomerWords::tr("Segment");
    case CustomerOrder::UsualGap:
        return CustomerWords::tr("Usual gap");
    case CustomerOrder::SinceLast:
        return CustomerWords::tr("Longest away");
    case CustomerOrder::MostSpent:
        return CustomerWords::tr("Most spent");
    case CustomerOrder::Newest:
        return CustomerWords::tr("Newest");
    case CustomerOrder::AsGiven:
        return CustomerWords::tr("As in the chart");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const LikelySame &likely)
{
    switch (likely.reason) {
    case LikelySame::Reason::SameEmail:
        return likely.neverSameDay ? CustomerWords::tr("Same e-mail, and the two never bought on the same day.")
                                   : CustomerWords::tr("Same e-mail.");
    case LikelySame::Reason::SamePhone:
        return likely.neverSameDay ? CustomerWords::tr("Same phone number, and the two never bought on the same day.")
                                   : CustomerWords::tr("Same phone number.");
    case LikelySame::Reason::SameName:
        return likely.neverSameDay ? CustomerWords::tr("Same name, and the two never bought on the same day.")
                                   : CustomerWords::tr("Same name.");
    case LikelySame::Reason::SimilarName:
        return likely.neverSameDay
            ? CustomerWords::tr("Same family name, same first letter, and the two never bought on the same day.")
            : CustomerWords::tr("Same family name, same first letter.");
    }
    Q_UNREACHABLE();
}

QString customerName(const QString &name)
{
    const QString shown = name.simplified();
    return shown.isEmpty() ? CustomerWords::tr("No name") : shown;
}

QString firstNameOf(const QString &name)
{
    const QString shown = name.simplified();
    return shown.isEmpty() ? customerName(name) : shown.section(u' ', 0, 0);
}

} // namespace Shopbell
