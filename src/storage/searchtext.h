// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// The FTS5 expression for what the owner typed: words are joined by AND, each the beginning of a word; in quotation marks
/// a phrase of whole words; a run of Chinese, Japanese or Korean characters is always a phrase. Nothing the owner types is
/// taken for FTS5's own syntax. Empty when there is nothing to search for (blanks, punctuation).
QString searchExpression(const QString &typed);

} // namespace Shopbell
