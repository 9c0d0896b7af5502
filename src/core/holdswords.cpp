// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdswords.h"

#include <QStringList>

#include <algorithm>

namespace Shopbell {

bool holdsWords(const QString &text, const QString &search)
{
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Shopbell
