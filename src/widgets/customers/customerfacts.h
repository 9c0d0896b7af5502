// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/customertext.h"
#include "widgets/reviews/shopfacts.h"

namespace Shopbell {

/// What the section needs to word and draw a customer: the facts of the shop, and money and days in its words.
class CustomerFacts : public ShopFacts
{
    Q_OBJECT

public:
    explicit CustomerFacts(const UiContext &context, QObject *parent = nullptr);

    const CustomerText &text() const { return *m_text; }

private:
    void chooseText();

    const Theme &m_theme;
    std::optional<CustomerText> m_text;
};

} // namespace Shopbell
