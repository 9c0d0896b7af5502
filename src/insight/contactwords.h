// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"

namespace Shopbell {

struct CheckWords;

/// What the words of a contact do: sell, ask for a review, ask to bring somebody. Care when nothing of it stands there, or
/// nothing at all. The reason of the contact counts beside it.
ContactPurposes purposesIn(const QString &text, const CheckWords &words);

} // namespace Shopbell
