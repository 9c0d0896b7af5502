// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"
#include "domain/referral.h"

#include <QStringList>

namespace Shopbell {

/// A recommendation of a foreign file, not yet part of a shop: who sent whom is looked up there.
struct IncomingReferral
{
    IncomingPerson referrer = {};
    IncomingPerson friendWho = {};
    std::optional<ReferralWay> way = {}; ///< Nothing: the row does not say.
    QString ownWay = {};
    std::optional<bool> asked = {};
    QString code = {};
    QString reward = {};
    QDate recommended = {}; ///< Always known.
    QDate visited = {};
    QStringList unkept = {}; ///< Words that no part of a referral can hold, with their headings.
    int line = 0;
    Problem asRecord = {}; ///< What it is when the shop shows that it cannot be.

    /// What it would be before anybody is looked up: names only.
    Referral asReferral() const;
};

} // namespace Shopbell
