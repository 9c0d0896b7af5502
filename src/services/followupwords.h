// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/followup.h"

#include <QString>

#include <vector>

namespace Shopbell {

/// What a follow-up can begin with. Placeholders stand in title and text (domain/placeholder.h); each has a fallback, so
/// that what nobody fills in reads well, too. "friend" is the one who was brought, "promise" what a
/// check-back is about.
struct FollowUpWords
{
    FollowUpReason reason = FollowUpReason::AfterPurchase;
    QString language = {}; ///< ISO 639, "en", "zh".
    QString title = {};
    QString text = {};
};

/// Of resources/presets/follow-ups.json. English where the language has none; empty for reasons of the owner's naming.
FollowUpWords followUpWords(FollowUpReason reason, const QString &language);

/// Reads such a file. Error Invalid with the place when it does not say for each reason of ours what it begins with.
struct FollowUpPresets
{
    std::vector<FollowUpWords> words = {};
};
Result<FollowUpPresets> followUpPresetsFrom(const QByteArray &json);

} // namespace Shopbell
