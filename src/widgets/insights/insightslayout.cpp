// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/emptystate.h"
#include "widgets/insights/chartcard.h"
#include "widgets/insights/chartkeeper.h"
#include "widgets/insights/charttools.h"
#include "widgets/insights/gallery.h"
#include "widgets/insights/gallerymodel.h"
#include "widgets/insights/insightspage.h"
#include "widgets/insights/lowercards.h"
#include "widgets/reviews/quietcombo.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

// What stands where in the section.

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int sidePadding = 18;
/// Below it the gallery becomes a drop-down and the cards below become tabs.
constexpr int narrowestWithGallery = 1040;
constexpr int lowestChart = 280;
constexpr int highestChart = 420;
constexpr int lowestCards = 230;
constexpr int usualRows = 3;
constexpr int highFrom = 960;
/// From it on the fields above the chart may take a second row rather than lose their words.
constexpr int twoRowsFrom = 700;
constexpr int rowsWhenHigh = 12;
/// Below it everything is as low as it can be read, before the page scrolls.
constexpr int lowBelow = 640;
constexpr int lowestChartWhenLow = 264;
constexpr int lowestCardsWhenLow = 197;
constexpr int rowsWhenLow = 2;

} // namespace

QWidget *InsightsPage::makeGallery()
{
    auto *pane = new QWidget;
    pane->setProperty("pane", true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(0);
    auto *title = new TextLabel(m_context.theme, TypeRole::Page, ColorToken::Text, tr("Insights"));
    title->setContentsMargins(16, 15, 8, 13);
    m_gallery = new Gallery(m_context.theme, *m_charts, false);
    m_gallery->setObjectName(u"gallery"_s);
    auto *save = new QPushButton(tr("Save this view…"));
    save->setProperty("small", true);
    save->setProperty("ghost", true);
    giveIcon(save, m_context.theme, "plus", ColorToken::Text2);
    column->addWidget(title);
    column->addWidget(m_gallery, 1);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 4, 8, 0);
    inset->addWidget(save, 0, Qt::AlignLeading);
    inset->addStretch();
    column->addLayout(inset);
    auto *framed = new QWidget;
    auto *row = new QHBoxLayout(framed);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(pane, 1);
    auto *line = new QFrame;
    line->setProperty("hairline", u"vertical"_s);
    row->addWidget(line);
    connect(save, &QPushButton::clicked, this, &InsightsPage::saveView);
    connect(m_gallery, &Gallery::chosen, this, [this](int chart) {
        if (const auto query = m_charts->queryAt(chart))
            ask(*query);
    });
    connect(m_gallery, &Gallery::removeWanted, this, [this](int chart) {
        if (const SavedView *view = m_charts->viewAt(chart))
            m_keeper->removeView(view->id);
    });
    return framed;
}

QWidget *InsightsPage::makeDesk()
{
    m_tools = new ChartTools(m_context.theme);
    m_drop = new QuietCombo;
    m_drop->setModel(m_charts);
    m_drop->setProperty("small", true);
    m_drop->setProperty("tone", u"accent"_s);
    m_drop->setAccessibleName(tr("Chart"));
    m_tools->setLead(m_drop);
    connect(m_drop, &QComboBox::activated, m_gallery, &Gallery::chosen);
    m_card = new ChartCard(m_context.theme);
    m_lower = new LowerCards(m_context.theme);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(sidePadding, 14, sidePadding, 14);
    column->setSpacing(m_context.theme.space(SpaceToken::CardGap));
    column->addWidget(m_tools);
    column->addWidget(m_card, 55);
    column->addWidget(m_lower, 45);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"desk"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setProperty("pane", true);
    return m_scroll;
}

void InsightsPage::fit()
{
    const Theme &theme = m_context.theme;
    const bool narrow = width() < theme.scaled(narrowestWithGallery);
    const bool empty = m_empty->isVisibleTo(this);
    m_galleryPane->setVisible(!narrow && !empty);
    m_galleryPane->setFixedWidth(theme.pane(PaneToken::InsightsGallery).usual);
    m_drop->setVisible(narrow);
    m_lower->setNarrow(narrow);
    m_tools->setTwoRows(!narrow && height() >= theme.scaled(twoRowsFrom));
    const bool low = height() < theme.scaled(lowBelow);
    m_card->setLeastHeight(theme.scaled(low ? lowestChartWhenLow : lowestChart));
    m_card->setMaximumHeight(theme.scaled(highestChart));
    const bool high = height() >= theme.scaled(highFrom);
    m_lower->setMinimumHeight(high ? 0 : theme.scaled(low ? lowestCardsWhenLow : lowestCards)); // 0: by its rows.
    m_lower->setRows(high ? rowsWhenHigh : low ? rowsWhenLow : usualRows);
    setFocusProxy(narrow ? static_cast<QWidget *>(m_drop) : m_gallery);
}

} // namespace Shopbell
