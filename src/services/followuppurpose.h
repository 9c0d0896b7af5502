// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"

namespace Shopbell {

/// What the words of a contact do, whatever its reason: read with the word lists of the program.
ContactPurposes purposesOfWords(const QString &text);
/// What a contact is for: by its reason and by its words.
ContactPurposes purposesOf(FollowUpReason reason, const QString &text);

} // namespace Shopbell
