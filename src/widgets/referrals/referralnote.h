// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/recordreferral.h"

class QJsonObject;

namespace Shopbell {

/// A referral that is being typed, as it is kept; with the names of those who are customers.
QJsonObject noteOf(const NewReferral &referral, const QString &friendName, const QString &referrerName);
/// Back again; an empty one from an empty note. The names of customers stand in it, too.
NewReferral referralOf(const QJsonObject &note);

} // namespace Shopbell
