// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerfacts.h"

#include "look/theme.h"

namespace Shopbell {

CustomerFacts::CustomerFacts(const UiContext &context, QObject *parent)
    : ShopFacts(context, parent)
    , m_theme(context.theme)
{
    chooseText();
    connect(this, &ShopFacts::changed, this, &CustomerFacts::chooseText); // Before anybody else hears it.
}

void CustomerFacts::chooseText()
{
    m_text.emplace(m_theme.language(), shop().timeZone(), shop().currency);
}

} // namespace Shopbell
