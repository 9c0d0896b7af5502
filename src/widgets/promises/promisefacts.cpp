// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisefacts.h"

#include "look/theme.h"

namespace Shopbell {

PromiseFacts::PromiseFacts(const UiContext &context, QObject *parent)
    : ShopFacts(context, parent)
    , m_theme(context.theme)
{
}

PromiseText PromiseFacts::text() const
{
    return {m_theme.language(), shop().timeZone(), shop().currency};
}

} // namespace Shopbell
