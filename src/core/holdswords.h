// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// Whether each word that is searched for stands anywhere in a text, in any case; always when nothing is searched for.
bool holdsWords(const QString &text, const QString &search);

} // namespace Shopbell
