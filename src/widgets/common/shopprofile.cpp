// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/shopprofile.h"

#include "core/whenanswered.h"
#include "format/reviewwords.h"
#include "services/changefeed.h"
#include "services/keepshop.h"

#include <QCoreApplication>

namespace Shopbell {

ShopProfile::ShopProfile(ShopFilePtr file, Shop known, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_shop(std::move(known))
{
    connect(&m_file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.shop)
            refresh();
    });
}

void ShopProfile::refresh()
{
    whenAnswered(KeepShop(m_file).read(), this, [this, generation = ++m_generation](const Result<Shop> &shop) {
        if (generation != m_generation || !shop)
            return;
        // What was saved and undone before it was read stands in a field still, though the shop is as it was.
        const bool isFirstAnswer = m_answered == generation - 1;
        m_answered = generation;
        if (*shop == m_shop && isFirstAnswer)
            return;
        m_shop = *shop;
        Q_EMIT changed(m_shop);
    });
}

QString signLine(const Shop &shop)
{
    const QString place = placeLine(shop);
    return place.isEmpty() ? QCoreApplication::translate("ShopProfile", "Name it in Settings") : place;
}

} // namespace Shopbell
