// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Shopbell {

/// The numbers are stored in the shop file: append only.
enum class ReferralWay {
    ToldAFriend = 1,
    CameAlong = 2,
    CardHandedOn = 3,
    Online = 4,
    ReadAReview = 5, ///< Without a person.
    SawOurPost = 6, ///< Without a person.
    Own = 7, ///< Of the owner's naming: Referral::ownWay.
};
QString keyOf(ReferralWay way);
std::optional<ReferralWay> referralWayFromKey(QStringView key);
const std::vector<ReferralWay> &allReferralWays();
/// Read a review, Saw our post: nobody in person sent the friend.
bool isWithoutPerson(ReferralWay way);

/// A Referrer brought a Friend. A friend may be only a first name until they buy.
struct Referral
{
    ReferralId id = {};
    CustomerId referrer = {};
    QString referrerName = {}; ///< When the referrer is not in the list (yet).
    CustomerId friendId = {};
    QString friendName = {};
    ReferralWay way = ReferralWay::ToldAFriend;
    QString ownWay = {};
    QString code = {};
    std::optional<bool> asked = {}; ///< Asked for, unasked, or not known.
    QString reward = {};
    QDate recommended = {}; ///< Always known.
    QDate visited = {};
    qint64 createdAt = 0;
    /// After a merge the friend brought the referrer, directly or over others: kept, and never counted. Not stored.
    bool closesCircle = false;

    friend bool operator==(const Referral &, const Referral &) = default;
};

/// Recommended, then visited, then bought: whether a friend can have come on that day. `bought`: their first occasion on
/// or after the recommendation; invalid when there is none.
bool canHaveVisited(QDate day, const Referral &referral, QDate bought);

/// Why a referral is refused.
enum class ReferralRefusal {
    None,
    Self, ///< Referrer and friend are the same person.
    Loop, ///< The friend (directly or over others) brought the referrer.
};

enum class ReferralStage { Recommended = 0, Visited = 1, Bought = 2 };

/// Whether a referral counts for its referrer (rules.md "Referrals"). Worked out, never stored, because a purchase file
/// that comes later can show that the friend had been there before.
enum class ReferralCredit {
    Credited = 0, ///< The earliest recommendation before the friend's first purchase.
    NotFirst = 1, ///< Another one recommended earlier.
    AlreadyCustomer = 2, ///< The friend had bought before, and had not been away or has not come back.
    WonBack = 3, ///< The friend had bought before, had been away for at least `wonBackDays` and came back.
    Waiting = 4, ///< Nothing bought yet: "recommended, not here yet".
    Circle = 5, ///< Since two entries were merged the friend had brought the referrer before.
};
/// Whether a recommendation stands in the figures: it is credited, or may be once the friend buys. Others are kept.
bool isCounted(ReferralCredit credit);
QString keyOf(ReferralStage stage);
QString keyOf(ReferralCredit credit);

/// Days without a purchase after which an old customer counts as gone, so that a friend can win them back.
inline constexpr int wonBackDays = 180;

} // namespace Shopbell
