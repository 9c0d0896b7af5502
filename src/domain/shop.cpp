// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shop.h"

#include <QList>

namespace Shopbell {

using namespace Qt::StringLiterals;

QTimeZone Shop::timeZone() const
{
    const QTimeZone own(zone);
    return own.isValid() ? own : QTimeZone::systemTimeZone();
}

const QList<QString> &shopKinds()
{
    static const QList<QString> kinds{u"bakery"_s,   u"cafe"_s,     u"restaurant"_s, u"tea"_s,     u"grocery"_s,
                                      u"bicycles"_s, u"salon"_s,    u"books"_s,      u"flowers"_s, u"tools"_s,
                                      u"pets"_s,     u"clothing"_s, u"web"_s,        u"other"_s};
    return kinds;
}

} // namespace Shopbell
