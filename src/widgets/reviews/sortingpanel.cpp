// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/sortingpanel.h"

#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/reviews/quietcombo.h"
#include "widgets/reviews/reviewactions.h"

#include <QBoxLayout>

namespace Shopbell {

namespace {

template<typename Enum>
void fill(QComboBox *combo)
{
    for (const Enum value : allOf<Enum>())
        combo->addItem(nameOf(value), int(value));
}

} // namespace

SortingPanel::SortingPanel(const Theme &theme, ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setLayout(new FlowLayout(14, 8));
    m_fields.push_back(addField(tr("Kind"), tr("What kind of feedback it is")));
    m_fields.push_back(
        addField(tr("About", "what a review is about"), tr("The moment of the customer’s journey that it is about")));
    m_fields.push_back(addField(tr("Where it hurts"), tr("People, product or service, process, or channel")));
    fill<ReviewKind>(m_fields[0].combo);
    fill<Touchpoint>(m_fields[1].combo);
    fill<WhereItHurts>(m_fields[2].combo);
    const auto chosen = [this](size_t field) { return m_fields[field].combo->currentData().toInt(); };
    connect(m_fields[0].combo, &QComboBox::activated, this,
            [this, &actions, chosen] { actions.setKind(ReviewSelection::one(m_review), ReviewKind(chosen(0))); });
    connect(m_fields[1].combo, &QComboBox::activated, this,
            [this, &actions, chosen] { actions.setTouchpoint(ReviewSelection::one(m_review), Touchpoint(chosen(1))); });
    connect(m_fields[2].combo, &QComboBox::activated, this, [this, &actions, chosen] {
        actions.setWhereItHurts(ReviewSelection::one(m_review), WhereItHurts(chosen(2)));
    });
    setWide(false);
}

SortingPanel::Field SortingPanel::addField(const QString &label, const QString &meaning)
{
    Field field{.layout = new QBoxLayout(QBoxLayout::LeftToRight), .box = new QWidget, .combo = new QuietCombo};
    auto *words = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text2, label);
    words->setWeight(QFont::Medium);
    words->setBuddy(field.combo);
    field.combo->setProperty("small", true);
    field.combo->setAccessibleName(label);
    field.combo->setAccessibleDescription(meaning);
    field.combo->setToolTip(meaning);
    field.layout->setContentsMargins(0, 0, 0, 0);
    field.layout->addWidget(words);
    field.layout->addWidget(field.combo);
    field.box->setLayout(field.layout);
    layout()->addWidget(field.box);
    return field;
}

void SortingPanel::display(const Review &review)
{
    m_review = review.id;
    const std::array values{int(review.kind), int(review.touchpoint), int(review.whereItHurts)};
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i].combo->setCurrentIndex(m_fields[i].combo->findData(values[i]));
}

void SortingPanel::setWide(bool wide)
{
    for (const Field &field : m_fields) {
        field.layout->setDirection(wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        field.layout->setSpacing(wide ? 2 : 6);
        field.box->setSizePolicy(wide ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
        field.combo->setSizePolicy(wide ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    layout()->invalidate();
}

} // namespace Shopbell
