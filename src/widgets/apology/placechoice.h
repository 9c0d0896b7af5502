// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/customer.h"
#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"
#include "widgets/reviews/quietcombo.h"

#include <array>

namespace Shopbell {
class ShopFacts;

/// "Where it goes": everybody who reads the review, or the customer alone and by which way. A letter goes to the customer,
/// a short reply to where the review stands, until something else is chosen for it.
class PlaceChoice : public QuietCombo
{
    Q_OBJECT

public:
    PlaceChoice(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    /// Another review, or the same one, read again.
    void begin(const ReviewDetails &details);
    void setLetter(bool letter);
    /// The one that is chosen.
    const Channel &place() const;
    bool isPublic() const;

Q_SIGNALS:
    /// Another place(), by the owner or because more is known of the customer.
    void placeChanged();

private:
    void readCustomer();
    void fill();
    void show(ChannelId wanted);
    void describe();
    ChannelId usualPlace() const;
    size_t form() const { return m_letter ? 0 : 1; }

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewDetails m_details;
    Customer m_customer;
    std::vector<Channel> m_places;
    std::array<ChannelId, 2> m_chosen; ///< By the owner, for a letter and for a short reply.
    bool m_letter = true;
    int m_generation = 0;
};

} // namespace Shopbell
