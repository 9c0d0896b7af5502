// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customerwords.h"
#include "format/nameinsentence.h"

#include <QCoreApplication>

// The words of customerwords.h on ways, stages and credits of referrals.

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
struct WayWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::CustomerWords)
};
} // namespace

QString nameOf(ReferralWay way)
{
    switch (way) {
    case ReferralWay::ToldAFriend:
        return WayWords::tr("Told a friend");
    case ReferralWay::CameAlong:
        return WayWords::tr("Came along");
    case ReferralWay::CardHandedOn:
        return WayWords::tr("Card handed on");
    case ReferralWay::Online:
        return WayWords::tr("Online");
    case ReferralWay::ReadAReview:
        return WayWords::tr("Read a review");
    case ReferralWay::SawOurPost:
        return WayWords::tr("Saw our post");
    case ReferralWay::Own:
        return WayWords::tr("Another way");
    }
    Q_UNREACHABLE();
}

QString wayOf(const Referral &referral)
{
    return wayOf(referral.way, referral.ownWay);
}

QString wayOf(ReferralWay way, const QString &ownWay)
{
    const QString own = way == ReferralWay::Own ? ownWay.trimmed() : QString();
    return own.isEmpty() ? nameOf(way) : own;
}

QString phraseOf(ReferralWay way)
{
    switch (way) {
    case ReferralWay::ToldAFriend:
        return WayWords::tr("told a friend");
    case ReferralWay::CameAlong:
        return WayWords::tr("came along");
    case ReferralWay::CardHandedOn:
        return WayWords::tr("handed a card on");
    case ReferralWay::Online:
        return WayWords::tr("online");
    case ReferralWay::ReadAReview:
        return WayWords::tr("read a review");
    case ReferralWay::SawOurPost:
        return WayWords::tr("saw our post");
    case ReferralWay::Own:
        return WayWords::tr("another way");
    }
    Q_UNREACHABLE();
}

QString phraseOf(const Referral &referral)
{
    const bool isNamed = referral.way == ReferralWay::Own && !referral.ownWay.trimmed().isEmpty();
    return isNamed ? wayOf(referral) : phraseOf(referral.way);
}

QString iconOf(ReferralWay way)
{
    switch (way) {
    case ReferralWay::ToldAFriend:
        return u"message-circle"_s;
    case ReferralWay::CameAlong:
        return u"footprints"_s;
    case ReferralWay::CardHandedOn:
        return u"hand-heart"_s;
    case ReferralWay::Online:
        return u"globe"_s;
    case ReferralWay::ReadAReview:
        return u"message-square-text"_s;
    case ReferralWay::SawOurPost:
        return u"image"_s;
    case ReferralWay::Own:
        return u"git-fork"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ReferralStage stage)
{
    switch (stage) {
    case ReferralStage::Recommended:
        return WayWords::tr("Recommended");
    case ReferralStage::Visited:
        return WayWords::tr("Visited");
    case ReferralStage::Bought:
        return WayWords::tr("Bought");
    }
    Q_UNREACHABLE();
}

QString nameOf(ReferralCredit credit)
{
    switch (credit) {
    case ReferralCredit::Credited:
        return WayWords::tr("Counted");
    case ReferralCredit::NotFirst:
        return WayWords::tr("Not counted: somebody else was first");
    case ReferralCredit::AlreadyCustomer:
        return WayWords::tr("Not counted: already a customer");
    case ReferralCredit::WonBack:
        return WayWords::tr("Won back by a friend");
    case ReferralCredit::Waiting:
        return WayWords::tr("Recommended, not here yet");
    case ReferralCredit::Circle:
        return WayWords::tr("Not counted: they sent the other one first");
    }
    Q_UNREACHABLE();
}

QString reasonOf(ReferralRefusal refusal, const QString &friendName, const QString &referrerName, WhoSentField field)
{
    switch (refusal) {
    case ReferralRefusal::None:
        return {};
    case ReferralRefusal::Self:
        if (field == WhoSentField::Needed)
            return WayWords::tr("Nobody sends themselves. Choose somebody else than %1.")
                .arg(nameInSentence(referrerName));
        return WayWords::tr("Nobody sends themselves. Choose somebody else than %1, or leave it empty.")
            .arg(nameInSentence(referrerName));
    case ReferralRefusal::Loop:
        return WayWords::tr("%1 came to the shop through %2, so it cannot be the other way round.")
            .arg(nameAtBeginning(referrerName), nameInSentence(friendName));
    }
    Q_UNREACHABLE();
}

QString lateVisitText(const QString &friendName)
{
    //: "They are here" of a recommended friend, with a day that cannot be; %1 is a name.
    return WayWords::tr("%1 had bought something before that day. Choose the day of that purchase, or an earlier one.")
        .arg(nameAtBeginning(friendName));
}

} // namespace Shopbell
