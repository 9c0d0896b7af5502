// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the detail pane is made: part by part, so that the window never waits for all of it.

#include "look/theme.h"
#include "widgets/apology/apologypane.h"
#include "widgets/common/card.h"
#include "widgets/common/icontile.h"
#include "widgets/common/segment.h"
#include "widgets/common/switch.h"
#include "widgets/common/toggling.h"
#include "widgets/reviews/answeredalone.h"
#include "widgets/reviews/changedline.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/conversationview.h"
#include "widgets/reviews/customerstrip.h"
#include "widgets/reviews/detailheader.h"
#include "widgets/reviews/detaillines.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/detailspanel.h"
#include "widgets/reviews/matterrow.h"
#include "widgets/reviews/notepanel.h"
#include "widgets/reviews/ownerfoot.h"
#include "widgets/reviews/ownerpanel.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/reviewhead.h"
#include "widgets/reviews/sortingpanel.h"
#include "widgets/reviews/tagspanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QScrollArea *scrollAreaIn(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

QWidget *DetailPane::buildEmpty()
{
    auto *empty = new QWidget;
    auto *top = new QWidget;
    top->setFixedHeight(m_context.theme.size(SizeToken::PaneHeader));
    auto *tile =
        new IconTile(m_context.theme, u"message-square-text"_s, nullptr, ColorToken::Sunken, ColorToken::Text2);
    auto *line =
        new TextLabel(m_context.theme, TypeRole::Body, ColorToken::Text3, tr("Choose a review to read it here"));
    line->setWordWrap(true);
    line->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(detailLine());
    layout->addStretch(1);
    layout->addWidget(tile, 0, Qt::AlignHCenter);
    layout->addSpacing(10);
    layout->addWidget(line);
    layout->addStretch(1);
    return empty;
}

void DetailPane::build()
{
    while (!isBuilt())
        buildNext();
}

void DetailPane::buildNext()
{
    // Each stands in the window before the next one: what is styled there already is not styled again.
    static constexpr std::array parts{&DetailPane::buildPage,  &DetailPane::buildColumn,  &DetailPane::buildPanels,
                                      &DetailPane::buildReply, &DetailPane::buildApology, &DetailPane::buildPlan};
    (this->*parts.at(m_partsMade))();
    ++m_partsMade;
    if (m_partsMade < parts.size())
        return;
    m_isBuilt = true;
    connectParts();
    setBackVisible(m_backVisible);
    m_header->setMenu(m_menu);
    arrange();
}

void DetailPane::buildPage()
{
    auto *page = new QWidget(this);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new DetailHeader(m_context.theme, page);
    layout->addWidget(m_header);
    layout->addWidget(detailLine());
    m_ways = new QStackedWidget(page);
    layout->addWidget(m_ways, 1);

    auto *reply = new QWidget(m_ways);
    m_ways->addWidget(reply);
    m_scroll = scrollAreaIn(reply);
    m_left = new QVBoxLayout;
    m_left->setSpacing(0);
    m_left->addWidget(m_scroll, 62);
    auto *body = new QHBoxLayout(reply);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(m_left, 1);
}

void DetailPane::buildColumn()
{
    const Theme &theme = m_context.theme;
    auto *column = new QWidget(m_scroll->viewport());
    m_scroll->setWidget(column);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(columnMargin, 14, columnMargin, 14);
    m_column->setSpacing(10);

    m_head = new ReviewHead(theme, m_facts, column);
    m_title = new ReadingText(theme, TypeRole::Title, column);
    m_title->setAccessibleName(tr("Title of the review"));
    m_words = new ReadingText(theme, TypeRole::Reading, column);
    m_words->setAccessibleName(tr("The review"));
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_whole = new QPushButton(tr("Show the whole text"), column);
    m_whole->setProperty("link", true);
    m_owner = new OwnerPanel(m_context, m_facts, column);
    m_matter = new MatterRow(m_context, m_facts, column);
    m_changed = new ChangedLine(m_context, column);
    for (QWidget *each : std::initializer_list<QWidget *>{m_head, m_title, m_words})
        m_column->addWidget(each);
    m_column->addWidget(m_whole, 0, Qt::AlignLeading);
    for (QWidget *each : std::initializer_list<QWidget *>{m_owner, m_matter, m_changed})
        m_column->addWidget(each);
}

void DetailPane::buildPanels()
{
    QWidget *column = m_scroll->widget();
    m_customer = new CustomerStrip(m_context, m_facts, column);
    m_conversation = new ConversationView(m_context, m_facts, m_actions, column);
    m_alone = new AnsweredAlone(m_context.theme, column);
    m_sorting = new SortingPanel(m_context.theme, m_actions, column);
    m_tags = new TagsPanel(m_context, m_actions, column);
    m_note = new NotePanel(m_context, m_actions, column);
    m_more = new DetailsPanel(m_context, m_facts, column);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_customer, m_conversation, m_alone, m_sorting, m_tags, m_note, m_more})
        m_column->addWidget(each);
    m_column->addStretch(1);
}

void DetailPane::buildReply()
{
    QWidget *reply = m_ways->widget(0);
    m_replyLine = detailLine();
    m_composer = new Composer(m_context, m_facts, m_actions, reply);
    m_left->addWidget(m_replyLine);
    m_left->addWidget(m_composer, composerShare);
    m_left->addWidget(buildPlanRow(reply));
    m_ownerFoot = new OwnerFoot(m_context.theme, reply);
    m_left->addWidget(m_ownerFoot);
    buildSide(reply);
    reply->layout()->addWidget(m_side);
}

void DetailPane::buildApology()
{
    m_apology = new ApologyPane(m_context, m_facts, m_actions, m_ways);
    m_ways->addWidget(m_apology);
}

void DetailPane::buildPlan()
{
    m_apology->build(m_composer->spelling());
}

QWidget *DetailPane::buildPlanRow(QWidget *parent)
{
    m_planRow = new QWidget(parent);
    m_plan = new Switch(m_context.theme);
    m_plan->setCheckable(true);
    m_plan->setText(tr("Apologise with a plan"));
    m_plan->setAccessibleName(m_plan->text());
    auto *name = new TextLabel(m_context.theme, TypeRole::Strong, ColorToken::Text, m_plan->text());
    m_planNote = new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text2);
    m_planNote->setObjectName(u"planNote"_s);
    m_planNote->setWordWrap(true);
    auto *layout = new QHBoxLayout(m_planRow);
    layout->setContentsMargins(0, 0, 0, 10);
    layout->setSpacing(8);
    layout->addWidget(m_plan);
    layout->addWidget(name);
    layout->addWidget(m_planNote, 1);
    whenToggled(*m_plan, this, [this](bool on) {
        m_apology->setOn(on);
        showChecked(*m_plan, m_apology->isOn());
    });
    return m_planRow;
}

void DetailPane::buildSide(QWidget *parent)
{
    const Theme &theme = m_context.theme;
    m_side = new QFrame(parent);
    m_side->setProperty("ground", u"canvas"_s);
    QScrollArea *scroll = scrollAreaIn(m_side);
    auto *content = new QWidget(scroll->viewport());
    scroll->setWidget(content);
    m_sideColumn = new QVBoxLayout(content);
    m_sideColumn->setContentsMargins(18, 16, 18, 16);
    m_sideColumn->setSpacing(8);
    m_sideColumn->addStretch(1);
    auto *line = new QFrame;
    line->setProperty("hairline", u"vertical"_s);
    auto *layout = new QHBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addWidget(scroll, 1);

    const auto heading = [&](const QString &words, TypeRole role, ColorToken color) {
        auto *label = new TextLabel(theme, role, color, words, m_side);
        m_sideOnly.append(label);
        return label;
    };
    heading(tr("Sorting"), TypeRole::Strong, ColorToken::Text);
    heading(tr("Tags"), TypeRole::Micro, ColorToken::Text2);
    m_sideOnly.append(sideLine());
    heading(tr("Private note"), TypeRole::Strong, ColorToken::Text);
    heading(tr("Never part of a reply, a picture or an export for others."), TypeRole::Micro, ColorToken::Text3)
        ->setWordWrap(true);
    m_sideOnly.append(sideLine());
    for (QWidget *each : m_sideOnly)
        each->setParent(m_side);
    m_side->hide();
}

void DetailPane::connectParts()
{
    connect(m_alone, &AnsweredAlone::publicReplyWanted, this, &DetailPane::replyInPublic);
    connect(m_customer, &CustomerStrip::customerWanted, this, &DetailPane::customerWanted);
    connect(m_changed, &ChangedLine::improvementWanted, this, &DetailPane::improvementWanted);
    connect(m_head, &ReviewHead::clockWanted, this, [this] { m_actions.startClock(ReviewSelection::one(m_review)); });
    connect(m_whole, &QPushButton::clicked, this, [this] {
        m_words->showWhole();
        m_whole->hide();
    });
    connect(m_ownerFoot, &OwnerFoot::giveWanted, m_owner, &OwnerPanel::openForm);
    connect(m_ownerFoot, &OwnerFoot::replyWanted, this, &DetailPane::reply);
    connect(m_owner, &OwnerPanel::formLeft, this, &DetailPane::goToOwner);
    connect(m_apology, &ApologyPane::onChanged, this, &DetailPane::showWay);
    connect(m_apology, &ApologyPane::composed, this, &DetailPane::showPlanRow);
    connect(m_apology, &ApologyPane::giving, this, [this] {
        if (m_apology->isAncestorOf(QApplication::focusWidget()))
            setFocus(Qt::OtherFocusReason); // A field that is disabled would pass it on out of the page.
    });
    connect(m_apology, &ApologyPane::reviewWanted, this, &DetailPane::reviewWanted);
    connect(m_header, &DetailHeader::backWanted, this, &DetailPane::backWanted);
    connect(m_header, &DetailHeader::archiveWanted, this, &DetailPane::archiveWanted);
    connect(m_header, &DetailHeader::flagWanted, this, &DetailPane::flagWanted);
    connect(m_header, &DetailHeader::sentimentChosen, this,
            [this](Sentiment sentiment) { m_actions.setSentiment(ReviewSelection::one(m_review), sentiment); });
}

} // namespace Shopbell
