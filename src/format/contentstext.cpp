// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/contentstext.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
struct ContentsText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ContentsText)
};
} // namespace

QString contentsText(const ShopContents &contents)
{
    //: What a shop holds: %1 is "1,200 reviews", %2 customers, %3 purchases, %4 referrals.
    return ContentsText::tr("%1, %2, %3 and %4")
        .arg(ContentsText::tr("%Ln reviews", "", int(contents.reviews)),
             ContentsText::tr("%Ln customers", "", int(contents.customers)),
             ContentsText::tr("%Ln purchases", "", int(contents.purchases)),
             ContentsText::tr("%Ln referrals", "", int(contents.referrals)));
}

} // namespace Shopbell
