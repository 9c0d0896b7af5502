// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statistictext.h"
#include "format/todaytext.h"

namespace Shopbell {

namespace {
struct ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ShareWords)
};

QString tenths(qint64 number)
{
    //: A share, inside a sentence: "half".
    return number == 5 ? ShareWords::tr("half") :
                       //: A share, inside a sentence: "four in ten".
        ShareWords::tr("%1 in ten").arg(numberWord(number));
}
} // namespace

QString shareInWords(qint64 hits, qint64 n)
{
    if (hits <= 0)
        return ShareWords::tr("nobody");
    if (hits >= n)
        return ShareWords::tr("everybody");
    const qint64 whole = hits * 10 / n;
    const qint64 rest = hits * 10 % n; // Of n, beyond whole tenths.
    if (rest == 0)
        return tenths(whole);
    const bool nearlyNext = rest * 5 >= n * 4;
    if (nearlyNext && whole < 9) {
        //: %1 is a share: "nearly half".
        return ShareWords::tr("nearly %1").arg(tenths(whole + 1));
    }
    if (whole == 0)
        return ShareWords::tr("fewer than one in ten");
    //: %1 is a share: "more than four in ten".
    return ShareWords::tr("more than %1").arg(tenths(whole));
}

} // namespace Shopbell
