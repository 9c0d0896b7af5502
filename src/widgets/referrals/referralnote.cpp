// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/referralnote.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Shopbell {

QJsonObject noteOf(const NewReferral &referral, const QString &friendName, const QString &referrerName)
{
    QJsonObject note{{u"friend"_s, referral.friendId.value()},
                     {u"friendName"_s, friendName},
                     {u"referrer"_s, referral.sent.referrer.value()},
                     {u"referrerName"_s, referrerName},
                     {u"way"_s, keyOf(referral.sent.way)},
                     {u"ownWay"_s, referral.sent.ownWay},
                     {u"code"_s, referral.code},
                     {u"reward"_s, referral.reward},
                     {u"day"_s, referral.recommended.toString(Qt::ISODate)}};
    if (referral.sent.asked)
        note[u"asked"_s] = *referral.sent.asked;
    return note;
}

NewReferral referralOf(const QJsonObject &note)
{
    NewReferral referral;
    referral.friendId = CustomerId(note[u"friend"_s].toInteger());
    referral.friendName = note[u"friendName"_s].toString();
    referral.sent.referrer = CustomerId(note[u"referrer"_s].toInteger());
    referral.sent.referrerName = note[u"referrerName"_s].toString();
    referral.sent.way = referralWayFromKey(note[u"way"_s].toString()).value_or(ReferralWay::ToldAFriend);
    referral.sent.ownWay = note[u"ownWay"_s].toString();
    if (note[u"asked"_s].isBool())
        referral.sent.asked = note[u"asked"_s].toBool();
    referral.code = note[u"code"_s].toString();
    referral.reward = note[u"reward"_s].toString();
    referral.recommended = QDate::fromString(note[u"day"_s].toString(), Qt::ISODate);
    return referral;
}

} // namespace Shopbell
