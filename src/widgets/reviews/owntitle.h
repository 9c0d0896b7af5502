// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {

/// The title, on one line; empty where a site only cut it out of the beginning of the words ("I am very satisfied wi...").
inline QString ownTitle(const QString &title, const QString &words)
{
    const QString whole = title.simplified();
    QStringView stem = whole;
    while (stem.endsWith(u'.') || stem.endsWith(QChar(0x2026)) || stem.endsWith(u' '))
        stem.chop(1);
    return words.simplified().startsWith(stem) ? QString() : whole;
}

} // namespace Shopbell
