// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/samplestatistics.h"
#include "charts/socialpicture.h"

namespace Shopbell::Test {

using namespace Qt::StringLiterals;

/// A post of a year of repeat purchases, in English.
inline SocialContent samplePost()
{
    SocialContent content;
    content.lineAbove = u"A year of new faces"_s;
    content.headline = u"Of August’s new faces, more than four in ten came back."_s;
    content.source = u"New customers who bought again within 60 days, by month of their first visit, September 2024 to "
                     "August 2025. August: 30 of 71."_s;
    content.sourceShort = u"Bought again within 60 days. August 2025: 30 of 71."_s;
    content.signOff = u"Thank you, Wellbrook."_s;
    content.language = QLocale(u"en_GB"_s);
    content.bars = socialBars(repeatPurchases().statistics, content.language);
    content.named = int(content.bars.size()) - 1;
    content.shopName = u"Poppyseed Lane"_s;
    content.shopPlace = u"Bakery, 14 Lane End, Wellbrook"_s;
    content.shopKind = u"bakery"_s;
    return content;
}

} // namespace Shopbell::Test
