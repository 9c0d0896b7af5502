// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace Shopbell {

/// Whether a change is one of follow-ups, whose words stand here.
bool isFollowUpChange(Did did);
/// As it goes on after "Undo:": "plan a follow-up".
QString followUpChangePhrase(Did did, const QJsonArray &arguments);
/// The toast after it is done: "Follow-up planned."
QString followUpDoneSentence(Did did, const QJsonArray &arguments);

} // namespace Shopbell
