// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/sharelayout.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/segment.h"
#include "widgets/insights/gallery.h"
#include "widgets/share/sharestage.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int narrowestWithSources = 1000;
constexpr int narrowestStage = 320; ///< Beside the options; a narrower one stands over them.
constexpr int lowestStage = 420;

QFrame *verticalLine()
{
    auto *line = new QFrame;
    line->setProperty("hairline", u"vertical"_s);
    return line;
}

} // namespace

ShareSources::ShareSources(const Theme &theme, GalleryModel &charts, QWidget *parent)
    : QWidget(parent)
    , m_list(new Gallery(theme, charts, true))
{
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    m_list->setObjectName(u"sources"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *title = new TextLabel(theme, TypeRole::Page, ColorToken::Text, tr("Share"));
    title->setContentsMargins(16, 15, 8, 13);
    column->addWidget(title);
    auto *tabs = new Segment(theme);
    tabs->addSegment(0, tr("Charts"));
    tabs->setCurrent(0);
    connect(tabs, &Segment::chosen, tabs, [tabs] { tabs->setCurrent(0); });
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(12, 0, 12, 10);
    inset->addWidget(tabs);
    inset->addStretch();
    column->addLayout(inset);
    column->addWidget(m_list, 1);
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    column->addWidget(line);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(16, 10, 16, 10);
    more->setSpacing(8);
    more->addWidget(new IconLabel(theme, u"chart-line"_s, SizeToken::IconInline, ColorToken::Text3));
    auto *words = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3);
    words->setParagraph(tr("More in Insights: “Make a post” brings any chart here."));
    more->addWidget(words, 1);
    column->addLayout(more);
}

ShareLayout::ShareLayout(const Theme &theme, ShareSources *sources, ShareStage *stage, QWidget *options,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sources(sources)
    , m_line(verticalLine())
    , m_stage(stage)
    , m_options(options)
    , m_scroll(new QScrollArea)
{
    auto *content = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addWidget(stage, 1);
    m_row->addWidget(options);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(sources);
    whole->addWidget(m_line);
    whole->addWidget(m_scroll, 1);
    connect(&theme, &Theme::changed, this, &ShareLayout::fit);
    fit();
}

bool ShareLayout::areSourcesFolded() const
{
    return m_sources->isHidden();
}

void ShareLayout::fit()
{
    const bool wide = width() >= m_theme.scaled(narrowestWithSources);
    m_sources->setVisible(wide);
    m_line->setVisible(wide);
    m_sources->setFixedWidth(m_theme.pane(PaneToken::ShareSource).usual);
    m_stage->setDropShown(!wide);
    const int options = m_theme.pane(PaneToken::ShareInspector).usual;
    const int room = width() - (wide ? m_theme.pane(PaneToken::ShareSource).usual : 0);
    const bool beside = room - options >= m_theme.scaled(narrowestStage);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_options->setMinimumWidth(beside ? options : 0);
    m_options->setMaximumWidth(beside ? options : QWIDGETSIZE_MAX);
    m_stage->setMinimumHeight(beside ? 0 : lowestStage);
    m_options->setMinimumHeight(beside ? 0 : m_theme.scaled(lowestStage));
}

void ShareLayout::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Shopbell
