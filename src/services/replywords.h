// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/checkwords.h"

namespace Shopbell {

/// The word lists of the checks "Before you send", read once: resources/presets/check-words.json and language-words.json.
const CheckWords &replyWords();

} // namespace Shopbell
