// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace Shopbell {

/// Whether a change is one of plans and promises, whose words stand here.
bool isPromiseChange(Did did);
/// As it goes on after "Undo:": "make a promise".
QString promiseChangePhrase(Did did);
/// The toast after it is done: "Promise made."
QString promiseDoneSentence(Did did);

} // namespace Shopbell
