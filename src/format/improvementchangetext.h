// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace Shopbell {

/// Whether a change is one of improvements, whose words stand here.
bool isImprovementChange(Did did);
/// As it goes on after "Undo:": "start an improvement".
QString improvementChangePhrase(Did did);
/// The toast after it is done: "Improvement started."
QString improvementDoneSentence(Did did);

} // namespace Shopbell
