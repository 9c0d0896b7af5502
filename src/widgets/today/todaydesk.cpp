// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaydesk.h"

#include "look/theme.h"
#include "widgets/today/todaycard.h"

#include <QBoxLayout>

#include <algorithm>

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr int trailingWidth = 304;
constexpr int narrowestDesk = 1000; ///< Below this the trailing column stands under the leading one.
constexpr int narrowestPair = 640;
constexpr int narrowestFourNumbers = 1280;
constexpr int usualNumbers = 3;
constexpr int rowsOfUsualPage = 4;
constexpr int rowsOfTallPage = 5;
} // namespace

TodayDesk::TodayDesk(const Theme &theme, QWidget *replies, QWidget *kindWord, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side{kindWord}
    , m_numbers(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_leading(new QVBoxLayout)
    , m_belowReplies(new QVBoxLayout)
    , m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_trailing(new QVBoxLayout)
{
    const int padding = theme.space(SpaceToken::PagePadding);
    const int gap = theme.space(SpaceToken::CardGap);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(padding, 0, padding, 14);
    for (QBoxLayout *each : std::initializer_list<QBoxLayout *>{whole, m_numbers, m_columns, m_leading, m_belowReplies,
                                                                m_pair, m_trailing})
        each->setSpacing(gap);
    whole->addLayout(m_numbers);
    whole->addLayout(m_columns);
    // With a factor, they alone take the room that is left: cards are as high as what they show.
    whole->addStretch(1);
    m_columns->addLayout(m_leading, 1);
    m_columns->addLayout(m_trailing);
    m_leading->addWidget(replies);
    m_leading->addLayout(m_pair);
    m_leading->addLayout(m_belowReplies);
    m_leading->addStretch(1);
    m_trailing->addWidget(kindWord);
    m_trailing->addStretch(1);
}

void TodayDesk::add(TodayCard *card, Place place)
{
    m_cards.append(card);
    (place == Place::Numbers ? m_figures : m_lists).append(card);
    switch (place) {
    case Place::Numbers:
        m_numbers->addWidget(card, 1);
        break;
    case Place::BelowReplies:
        m_belowReplies->addWidget(card);
        break;
    case Place::Pair:
        m_pair->addWidget(card, 1);
        break;
    case Place::Side:
        m_trailing->insertWidget(m_trailing->count() - 2, card); // Before the kind word and the end.
        m_side.append(card);
        break;
    }
    if (place == Place::Numbers)
        connect(card, &TodayCard::folded, this, &TodayDesk::placeNumbers);
    connect(card, &TodayCard::folded, this, &TodayDesk::folded);
    if (m_isAwake)
        card->wake();
}

void TodayDesk::wake()
{
    if (m_isAwake)
        return;
    m_isAwake = true;
    const QList<TodayCard *> listsFirst = m_lists + m_cards;
    for (TodayCard *card : listsFirst)
        card->wake();
}

bool TodayDesk::hasLists() const
{
    return std::ranges::any_of(m_lists, [](const TodayCard *card) { return !card->isEmpty(); });
}

void TodayDesk::fitInto(int width, bool isTall)
{
    m_isWide = width >= m_theme.scaled(narrowestDesk);
    m_columns->setDirection(m_isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, m_isWide ? 1 : 0);
    const bool besideEachOther = width >= m_theme.scaled(narrowestPair);
    m_pair->setDirection(besideEachOther ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_numbers->setDirection(besideEachOther ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_mostFigures = usualNumbers + (width >= m_theme.scaled(narrowestFourNumbers) ? 1 : 0);
    placeNumbers();
    for (QWidget *card : std::as_const(m_side))
        fitSide(card);
    for (TodayCard *card : std::as_const(m_cards)) {
        card->fitInto(m_isWide);
        card->setMostRows(isTall ? rowsOfTallPage : rowsOfUsualPage);
    }
}

void TodayDesk::placeNumbers()
{
    int shown = 0;
    for (TodayCard *card : std::as_const(m_figures)) {
        card->setSpare(!card->isEmpty() && shown >= m_mostFigures);
        shown += card->isEmpty() ? 0 : 1;
    }
}

void TodayDesk::fitSide(QWidget *card)
{
    const int width = m_theme.scaled(trailingWidth);
    card->setMinimumWidth(m_isWide ? width : 0);
    card->setMaximumWidth(m_isWide ? width : QWIDGETSIZE_MAX);
}

void TodayDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (TodayCard *card : std::as_const(m_cards))
        card->catchUp();
}

} // namespace Shopbell
