// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/detailpane.h"

#include "core/whenanswered.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/readreviews.h"
#include "widgets/apology/apologypane.h"
#include "widgets/common/card.h"
#include "widgets/common/segment.h"
#include "widgets/reviews/answeredalone.h"
#include "widgets/reviews/changedline.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/conversationview.h"
#include "widgets/reviews/customerstrip.h"
#include "widgets/reviews/detailheader.h"
#include "widgets/reviews/detaillines.h"
#include "widgets/reviews/detailspanel.h"
#include "widgets/reviews/matterrow.h"
#include "widgets/reviews/notepanel.h"
#include "widgets/reviews/ownerfoot.h"
#include "widgets/reviews/ownerpanel.h"
#include "widgets/reviews/owntitle.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/reviewhead.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/sortingpanel.h"
#include "widgets/reviews/tagspanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

DetailPane::DetailPane(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
    , m_stack(new QStackedLayout(this))
{
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    m_stack->addWidget(buildEmpty());
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (m_review.isStored() && (what.touches(m_review) || what.tags || what.imports))
            read();
    });
    connect(&facts, &ShopFacts::changed, this, [this] {
        if (m_details)
            display(false);
    });
    connect(&facts, &ShopFacts::minutePassed, this, [this] {
        if (m_details)
            m_head->showClock(*m_details);
    });
    connect(&context.theme, &Theme::changed, this, &DetailPane::arrange);
}

DetailPane::~DetailPane()
{
    m_reading.cancel();
    if (isBuilt())
        m_apology->disconnect(this); // A field that goes loses the keys, and would say so.
}

void DetailPane::build()
{
    if (isBuilt())
        return;
    m_stack->addWidget(buildReview());
    setBackVisible(m_backVisible);
    m_header->setMenu(m_menu);
    arrange();
}

Composer &DetailPane::composer()
{
    build();
    return *m_composer;
}

ApologyPane &DetailPane::apology()
{
    build();
    return *m_apology;
}

QWidget *DetailPane::buildReview()
{
    auto *page = new QWidget;
    m_header = new DetailHeader(m_context.theme);
    m_composer = new Composer(m_context, m_facts, m_actions);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildColumn());

    m_left = new QVBoxLayout;
    m_left->setSpacing(0);
    m_left->addWidget(m_scroll, 62);
    m_replyLine = detailLine();
    m_left->addWidget(m_replyLine);
    m_left->addWidget(m_composer, composerShare);
    m_left->addWidget(buildPlanRow());
    m_ownerFoot = new OwnerFoot(m_context.theme);
    m_left->addWidget(m_ownerFoot);
    auto *reply = new QWidget;
    auto *body = new QHBoxLayout(reply);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(m_left, 1);
    body->addWidget(buildSide());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(detailLine());
    m_apology = new ApologyPane(m_context, m_facts, m_actions, m_composer->spelling());
    m_ways = new QStackedWidget;
    m_ways->addWidget(reply);
    m_ways->addWidget(m_apology);
    layout->addWidget(m_ways, 1);

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
    return page;
}

QWidget *DetailPane::buildColumn()
{
    const Theme &theme = m_context.theme;
    auto *widget = new QWidget;
    m_column = new QVBoxLayout(widget);
    m_column->setContentsMargins(columnMargin, 14, columnMargin, 14);
    m_column->setSpacing(10);

    m_head = new ReviewHead(theme, m_facts);
    m_title = new ReadingText(theme, TypeRole::Title);
    m_title->setAccessibleName(tr("Title of the review"));
    m_words = new ReadingText(theme, TypeRole::Reading);
    m_words->setAccessibleName(tr("The review"));
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_whole = new QPushButton(tr("Show the whole text"));
    m_whole->setProperty("link", true);
    m_owner = new OwnerPanel(m_context, m_facts);
    m_matter = new MatterRow(m_context, m_facts);
    m_changed = new ChangedLine(m_context);
    m_conversation = new ConversationView(m_context, m_facts, m_actions);
    m_alone = new AnsweredAlone(theme);
    m_sorting = new SortingPanel(theme, m_actions);
    m_tags = new TagsPanel(m_context, m_actions);
    m_customer = new CustomerStrip(m_context, m_facts);
    m_note = new NotePanel(m_context, m_actions);
    m_more = new DetailsPanel(m_context, m_facts);
    for (QWidget *each : std::initializer_list<QWidget *>{m_head, m_title, m_words})
        m_column->addWidget(each);
    m_column->addWidget(m_whole, 0, Qt::AlignLeading);
    for (QWidget *each : std::initializer_list<QWidget *>{m_owner, m_matter, m_changed, m_customer, m_conversation,
                                                          m_alone, m_sorting, m_tags, m_note, m_more})
        m_column->addWidget(each);
    m_column->addStretch(1);

    connect(m_alone, &AnsweredAlone::publicReplyWanted, this, &DetailPane::replyInPublic);
    connect(m_customer, &CustomerStrip::customerWanted, this, &DetailPane::customerWanted);
    connect(m_changed, &ChangedLine::improvementWanted, this, &DetailPane::improvementWanted);
    connect(m_head, &ReviewHead::clockWanted, this, [this] { m_actions.startClock(ReviewSelection::one(m_review)); });
    connect(m_whole, &QPushButton::clicked, this, [this] {
        m_words->showWhole();
        m_whole->hide();
    });
    return widget;
}

QWidget *DetailPane::buildSide()
{
    const Theme &theme = m_context.theme;
    m_side = new QFrame;
    m_side->setProperty("ground", u"canvas"_s);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_sideColumn = new QVBoxLayout(content);
    m_sideColumn->setContentsMargins(18, 16, 18, 16);
    m_sideColumn->setSpacing(8);
    m_sideColumn->addStretch(1);
    scroll->setWidget(content);
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
    return m_side;
}

void DetailPane::open(ReviewId id)
{
    if (id == m_review)
        return;
    m_review = id;
    m_replyWanted = false;
    m_planWanted = false;
    if (!id.isStored()) {
        ++m_generation;
        m_details.reset();
        if (isBuilt()) {
            m_composer->close();
            m_apology->close();
            m_note->close();
        }
        m_stack->setCurrentIndex(0);
        Q_EMIT shown();
        return;
    }
    read();
}

void DetailPane::addTag()
{
    if (isBuilt())
        m_tags->add();
}

void DetailPane::addMessage()
{
    if (isBuilt())
        m_conversation->addMessage();
}

void DetailPane::setBackVisible(bool visible)
{
    m_backVisible = visible;
    if (!isBuilt())
        return;
    m_header->setBackVisible(visible);
    m_apology->setAlone(visible);
}

void DetailPane::setMenu(QMenu *menu)
{
    m_menu = menu;
    if (isBuilt())
        m_header->setMenu(menu);
}

bool DetailPane::isInUse() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused);
}

void DetailPane::read()
{
    m_reading.cancel();
    const int generation = ++m_generation;
    m_reading = ReadReviews(m_context.file).details(m_review);
    const int reply = isBuilt() ? m_composer->mark() : 0;
    const int note = isBuilt() ? m_note->mark() : 0;
    whenAnswered(m_reading, this, [this, generation, reply, note](Result<ReviewDetails> details) {
        take(std::move(details), generation, reply, note);
    });
}

void DetailPane::take(Result<ReviewDetails> details, int generation, int replyMark, int noteMark)
{
    if (generation != m_generation)
        return;
    if (!details) {
        if (details.error().kind == Error::Kind::NotFound) {
            open({});
            Q_EMIT gone();
        } else {
            m_actions.sayFailed(details.error(), Task::ReadReviews);
        }
        return;
    }
    build();
    const bool another = !m_details || m_details->review.id != details->review.id;
    m_details = *std::move(details);
    if (another) {
        m_composer->open(*m_details);
        m_note->open(m_details->review);
    } else {
        m_composer->refresh(*m_details, replyMark);
        m_note->refresh(m_details->review, noteMark);
    }
    m_apology->display(*m_details);
    display(another);
    Q_EMIT shown();
    if (std::exchange(m_planWanted, false))
        apologise();
    if (std::exchange(m_replyWanted, false))
        reply();
}

void DetailPane::display(bool another)
{
    const Review &review = m_details->review;
    const QWidget *focused = QApplication::focusWidget();
    const bool writes = focused && m_composer->isAncestorOf(focused); // Nobody's words go away while they are typed.
    const bool hands = focused && (m_owner->isAncestorOf(focused) || m_ownerFoot->isAncestorOf(focused));
    m_goesOn = !another && mayReplyWait() && (m_goesOn || (writes && openHandOver(m_details->handOvers)));
    showReply();
    if (writes && isReplyWaiting())
        m_ownerFoot->goToReply();
    m_header->display(review);
    m_head->display(*m_details);
    const QString title = ownTitle(review.title, review.text);
    m_title->setWords(title);
    m_title->setVisible(!title.isEmpty());
    m_words->setWords(review.text);
    m_words->setVisible(!review.text.isEmpty());
    m_whole->setVisible(m_words->isCut());
    m_owner->display(*m_details);
    m_matter->display(*m_details);
    m_changed->display(review.id);
    m_customer->display(review);
    m_conversation->display(*m_details);
    m_alone->display(*m_details);
    m_sorting->display(review);
    m_tags->display(*m_details);
    m_more->display(*m_details);
    m_stack->setCurrentIndex(1);
    if (hands && !another && !focused->isVisible())
        goToOwner();
    setFocusProxy(m_header->segment());
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace Shopbell
