// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statistictext.h"
#include "format/todaytext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Shopbell {

namespace {
struct ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ShareWords)
};

/// A part that is said in words.
struct Part
{
    qint64 of = 1;
    qint64 all = 1;

    double value() const { return double(of) / double(all); }
};

/// Beside the tenths; "one in ten" and "half" are tenths.
constexpr std::array simpleParts{Part{1, 8}, Part{1, 7}, Part{1, 6}, Part{1, 4}, Part{1, 3}, Part{2, 3}, Part{3, 4}};

// All in parts of the whole.
constexpr double nearlyReach = 0.02; ///< Below a tenth.
constexpr double moreReach = 0.03; ///< Above one; beyond it another part says it better.
constexpr double aboutReach = 0.0125; ///< Around another part.

QString said(const Part &part)
{
    //: A share, inside a sentence: "half".
    return part.of * 2 == part.all ? ShareWords::tr("half") :
                                   //: A share, inside a sentence, both numbers as words: "four in ten", "one in six".
        ShareWords::tr("%1 in %2").arg(numberWord(part.of), numberWord(part.all));
}

/// The largest that is not more than the share.
Part partBelow(double share, qint64 tenths)
{
    Part best{tenths, 10};
    for (const Part &part : simpleParts) {
        if (part.value() <= share && part.value() > best.value())
            best = part;
    }
    return best;
}
} // namespace

QString shareInWords(qint64 hits, qint64 n)
{
    if (hits <= 0)
        return ShareWords::tr("nobody");
    if (hits >= n)
        return ShareWords::tr("everybody");
    const qint64 whole = hits * 10 / n;
    if (hits * 10 % n == 0)
        return said({whole, 10});
    for (const Part &part : simpleParts) {
        if (hits * part.all == n * part.of)
            return said(part);
    }
    const double share = double(hits) / double(n);
    const double over = share - double(whole) / 10;
    if (whole < 9 && over >= 0.1 - nearlyReach - 1e-9) {
        //: %1 is a share: "nearly half".
        return ShareWords::tr("nearly %1").arg(said({whole + 1, 10}));
    }
    if (whole == 0)
        return ShareWords::tr("fewer than one in ten");
    if (over > moreReach) {
        const auto away = [share](const Part &part) { return std::abs(part.value() - share); };
        const Part &nearest = *std::ranges::min_element(simpleParts, {}, away);
        if (away(nearest) <= aboutReach) {
            //: %1 is a share: "about one in six".
            return ShareWords::tr("about %1").arg(said(nearest));
        }
    }
    //: %1 is a share: "more than four in ten".
    return ShareWords::tr("more than %1").arg(said(over > moreReach ? partBelow(share, whole) : Part{whole, 10}));
}

} // namespace Shopbell
