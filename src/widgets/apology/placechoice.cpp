// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/placechoice.h"

#include "core/whenanswered.h"
#include "domain/answerplace.h"
#include "format/customerwords.h"
#include "format/reviewwords.h"
#include "services/readcustomers.h"
#include "widgets/reviews/shopfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

PlaceChoice::PlaceChoice(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QuietCombo(parent)
    , m_context(context)
    , m_facts(facts)
{
    setObjectName(u"answerPlace"_s);
    setAccessibleName(tr("Where it goes"));
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen[form()] = place().id;
        describe();
        Q_EMIT placeChanged();
    });
    connect(&facts, &ShopFacts::changed, this, &PlaceChoice::fill);
}

void PlaceChoice::begin(const ReviewDetails &details)
{
    const bool another = details.review.id != m_details.review.id;
    const bool otherCustomer = another || details.review.customer != m_details.review.customer;
    m_details = details;
    if (another) {
        m_chosen = {};
        m_letter = true;
    }
    if (otherCustomer) {
        m_customer = writerAsSigned(details.review);
        readCustomer();
    }
    fill();
}

void PlaceChoice::readCustomer()
{
    ++m_generation;
    if (!m_details.review.customer.isStored())
        return;
    whenAnswered(ReadCustomers(m_context.file).people({m_details.review.customer}), this,
                 [this, generation = m_generation](const Result<std::vector<Customer>> &people) {
                     if (generation != m_generation || !people || people->empty())
                         return;
                     m_customer = people->front();
                     fill();
                 });
}

void PlaceChoice::setLetter(bool letter)
{
    if (letter == m_letter)
        return;
    m_letter = letter;
    show(usualPlace());
}

const Channel &PlaceChoice::place() const
{
    const int at = currentIndex();
    return at < 0 || size_t(at) >= m_places.size() ? m_details.channel : m_places[size_t(at)];
}

bool PlaceChoice::isPublic() const
{
    return othersRead(m_details.review, place());
}

void PlaceChoice::fill()
{
    const Channel before = place();
    m_places = placesToAnswer(m_details.review, m_details.channel, m_customer, m_facts.channels());
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Channel &each : m_places) {
            const bool everybody = othersRead(m_details.review, each);
            addItem(givenAt(each, everybody));
            setItemData(count() - 1,
                        everybody ? tr("Everybody who reads the review reads it.") : tr("Only the customer reads it."),
                        Qt::ToolTipRole);
        }
    }
    show(usualPlace());
    if (place() != before)
        Q_EMIT placeChanged();
}

void PlaceChoice::show(ChannelId wanted)
{
    const auto place = std::ranges::find(m_places, wanted, &Channel::id);
    {
        const QSignalBlocker quiet(this);
        setCurrentIndex(place == m_places.end() ? 0 : int(place - m_places.begin()));
    }
    updateGeometry();
    describe();
}

void PlaceChoice::describe()
{
    setToolTip(currentData(Qt::ToolTipRole).toString());
    setAccessibleDescription(toolTip());
}

ChannelId PlaceChoice::usualPlace() const
{
    if (m_chosen[form()].isStored())
        return m_chosen[form()];
    const bool everybody = othersRead(m_details.review, m_details.channel);
    if (everybody && !m_letter)
        return m_details.channel.id;
    return usualPlaceAlone(m_details.review, m_details.channel, m_customer);
}

} // namespace Shopbell
