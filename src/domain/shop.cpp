// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shop.h"

#include <QList>

#include <array>
#include <utility>

namespace Shopbell {

using namespace Qt::StringLiterals;

QTimeZone Shop::timeZone() const
{
    const QTimeZone own(zone);
    return own.isValid() ? own : QTimeZone::systemTimeZone();
}

ShopPart changedPart(const Shop &before, const Shop &after)
{
    const std::array differences{
        std::pair{ShopPart::Name, before.name != after.name},
        std::pair{ShopPart::Kind, before.kind != after.kind},
        std::pair{ShopPart::Place, before.place != after.place},
        std::pair{ShopPart::SignsAs, before.signsAs != after.signsAs},
        std::pair{ShopPart::BrandColour, before.brandColour != after.brandColour},
        std::pair{ShopPart::Logo, before.logo != after.logo},
        std::pair{ShopPart::Currency, before.currency != after.currency},
        std::pair{ShopPart::Country, before.country != after.country},
        std::pair{ShopPart::Zone, before.zone != after.zone},
        std::pair{ShopPart::Targets, before.targets != after.targets},
        std::pair{ShopPart::Bands, before.bands != after.bands},
        std::pair{ShopPart::OpeningHours, before.opening != after.opening},
        std::pair{ShopPart::Contacts, before.contacts != after.contacts},
    };
    ShopPart changed = ShopPart::Several;
    for (const auto &[part, differs] : differences) {
        if (!differs)
            continue;
        if (changed != ShopPart::Several)
            return ShopPart::Several;
        changed = part;
    }
    return changed;
}

const QList<QString> &shopKinds()
{
    static const QList<QString> kinds{u"bakery"_s,   u"cafe"_s,     u"restaurant"_s, u"tea"_s,     u"grocery"_s,
                                      u"bicycles"_s, u"salon"_s,    u"books"_s,      u"flowers"_s, u"tools"_s,
                                      u"pets"_s,     u"clothing"_s, u"web"_s,        u"other"_s};
    return kinds;
}

} // namespace Shopbell
