// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/detailpane.h"

#include "core/whenanswered.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/readreviews.h"
#include "widgets/apology/apologypane.h"
#include "widgets/common/segment.h"
#include "widgets/reviews/answeredalone.h"
#include "widgets/reviews/changedline.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/conversationview.h"
#include "widgets/reviews/customerstrip.h"
#include "widgets/reviews/detailheader.h"
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
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    if (m_apology)
        m_apology->disconnect(this); // A field that goes loses the keys, and would say so.
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
    if (!isBuilt()) {
        buildNext();
        // The window answers between the parts; not for a queued call, which comes before the keys.
        QTimer::singleShot(1ms, this, [this, details = std::move(details), generation, replyMark, noteMark]() mutable {
            take(std::move(details), generation, replyMark, noteMark);
        });
        return;
    }
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
