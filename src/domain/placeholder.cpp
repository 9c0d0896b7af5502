// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholder.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

QString unresolvedPlaceholder(const QString &text)
{
    constexpr qsizetype longest = 60; // Braces further apart than any name are just braces.
    for (qsizetype open = text.indexOf("{{"_L1); open >= 0; open = text.indexOf("{{"_L1, open + 1)) {
        const qsizetype close = text.indexOf("}}"_L1, open);
        if (close < 0)
            return {};
        if (close - open <= longest && !text.mid(open, close - open).contains(u'\n'))
            return text.mid(open, close + 2 - open);
    }
    return {};
}

} // namespace Shopbell
