// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Shopbell {

class Connection;

/// Registers the FTS5 tokenizer "shopbell" on a connection: `unicode61 remove_diacritics 2`, but every Chinese, Japanese
/// or Korean character is a token of its own. unicode61 alone makes one token of a whole Chinese sentence. Where two runs
/// of such characters are parted by something that is no token (a comma, a blank), a boundary token stands between them,
/// so that a phrase never matches across it: a search finds exactly the reviews that contain the word.
Status registerTokenizer(Connection &connection);

/// Whether the character is a token of its own.
bool isCjk(char32_t character);

} // namespace Shopbell
