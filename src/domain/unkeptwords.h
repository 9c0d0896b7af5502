// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Shopbell {

/// The rows that came in without some of their words: of a referral, those that stand in the place of an e-mail or
/// a phone and are neither, and the shop has no room for them; of a customer, those that differ from what the owner wrote.
struct UnkeptWords
{
    static constexpr qsizetype listed = 3;

    qint64 rows = 0;
    QStringList first = {}; ///< "Friend e-mail: not given", each once.
    bool more = false; ///< Than those.

    /// Counts a row with its words; none where there are none.
    void add(const QStringList &words)
    {
        rows += !words.isEmpty();
        for (const QString &each : words) {
            if (first.contains(each))
                continue;
            if (first.size() < listed)
                first += each;
            else
                more = true;
        }
    }
};

} // namespace Shopbell
