// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways to answer in the detail pane, a reply or an apology with a plan, and where its panels stand.

#include "core/whenanswered.h"
#include "look/theme.h"
#include "services/readpromises.h"
#include "widgets/apology/apologypane.h"
#include "widgets/apology/publicreply.h"
#include "widgets/common/card.h"
#include "widgets/common/intoview.h"
#include "widgets/common/switch.h"
#include "widgets/common/toggling.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailheader.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/detailspanel.h"
#include "widgets/reviews/notepanel.h"
#include "widgets/reviews/ownerfoot.h"
#include "widgets/reviews/ownerpanel.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/reviewhead.h"
#include "widgets/reviews/sortingpanel.h"
#include "widgets/reviews/tagspanel.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int composerMost = 54; // Of a hundred parts of the height.
constexpr int linesOfReview = 4; // Seen while one answers.
// Logical pixels at 100 %.
constexpr int roomForSide = 860;
constexpr int sideWidth = 320;
constexpr int columnMost = 720;
constexpr int columnMarginWide = 24;
constexpr int roomForComposer = 500; // High.
constexpr int headOfReview = 90;
constexpr int composerLeast = 240;

} // namespace

void DetailPane::showWay(bool plan)
{
    const bool wasHere = isInUse();
    showChecked(*m_plan, plan);
    m_ways->setCurrentWidget(plan ? static_cast<QWidget *>(m_apology) : m_ways->widget(0));
    if (!plan && wasHere) { // What had the focus is hidden now.
        if (isReplyWaiting())
            goToOwner();
        else
            m_composer->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT roomWanted(plan);
}

bool DetailPane::isPlanning() const
{
    return isBuilt() && m_apology->isOn();
}

bool DetailPane::mayReplyWait() const
{
    return openHandOver(m_details->handOvers)
        || (m_details->draft && isSetAside(*m_details->draft, m_details->conversation));
}

bool DetailPane::isReplyWaiting() const
{
    return m_details && !m_goesOn && mayReplyWait();
}

void DetailPane::showReply()
{
    const bool waits = isReplyWaiting();
    m_replyLine->setVisible(!waits && !m_low);
    m_composer->setVisible(!waits);
    showPlanRow();
    m_ownerFoot->display(*m_details, waits);
    arrange();
}

void DetailPane::goToOwner()
{
    if (!m_ownerFoot->takeKeys())
        m_words->setFocus(Qt::OtherFocusReason);
}

void DetailPane::showPlanRow()
{
    const bool keepsPlan = m_apology->keepsPlan();
    m_planNote->setText(keepsPlan ? tr("Plan kept as a draft") : tr("Adds a promise with an owner and a date"));
    const bool mayPlan = m_details && (m_details->review.sentiment != Sentiment::Positive || m_apology->isOn());
    m_planRow->setVisible(m_details && !isReplyWaiting() && (mayPlan || keepsPlan));
}

void DetailPane::reply()
{
    if (m_details && m_details->review.id == m_review) {
        if (m_apology->isOn()) {
            m_apology->goOn();
            return;
        }
        m_goesOn = mayReplyWait();
        showReply();
        m_composer->edit()->setFocus(Qt::ShortcutFocusReason);
        if (m_low)
            bringIntoView(m_composer);
        m_composer->edit()->moveCursor(QTextCursor::End);
    } else {
        m_replyWanted = true;
    }
}

void DetailPane::replyInPublic()
{
    reply();
    if (m_composer->hasWords())
        return;
    whenAnswered(ReadPromises(m_context.file).of(m_review), this,
                 [this, review = m_review](const Result<std::vector<PromiseDetails>> &promises) {
                     if (!promises) {
                         m_actions.sayFailed(promises.error(), Task::ReadPromises);
                         return;
                     }
                     if (!m_details || m_details->review.id != review || m_composer->hasWords())
                         return; // Another one is read meanwhile, or words were written.
                     const QString words = publicReply(*m_details, *promises, m_facts, m_context.theme.language());
                     if (!words.isEmpty())
                         m_composer->insertTemplate({.text = words}, ResponseKind::Apology);
                 });
}

void DetailPane::post()
{
    if (!isBuilt())
        return;
    if (m_apology->isOn())
        m_apology->post();
    else if (isReplyWaiting())
        reply(); // Nothing is posted unseen.
    else
        m_composer->post();
}

void DetailPane::copy()
{
    if (!isBuilt())
        return;
    if (m_apology->isOn())
        m_apology->copy();
    else
        m_composer->copy();
}

void DetailPane::saveNow()
{
    if (!isBuilt())
        return;
    if (m_apology->isOn())
        m_apology->saveNow();
    else
        m_composer->saveNow();
}

void DetailPane::handOver()
{
    if (!isBuilt())
        return;
    if (m_apology->isOn())
        m_apology->handOver();
    else
        m_owner->openForm();
}

void DetailPane::apologise()
{
    if (!m_details || m_details->review.id != m_review)
        m_planWanted = true;
    else if (m_apology->isOn())
        reply(); // Where the plan stands already, the keys go into it.
    else
        m_apology->setOn(true);
}

void DetailPane::arrange()
{
    if (!isBuilt())
        return;
    const Theme &theme = m_context.theme;
    const bool wide = width() >= theme.scaled(roomForSide);
    m_side->setFixedWidth(theme.scaled(sideWidth));
    if (wide != m_wide)
        setWide(wide);
    if (const bool low = height() < theme.scaled(roomForComposer); low != m_low)
        setLow(low);
    const int room = width() - (wide ? m_side->width() : 0);
    const int margin = wide ? columnMarginWide : columnMargin;
    const int side = std::max(margin, (room - theme.scaled(columnMost)) / 2);
    m_column->setContentsMargins(side, wide ? 18 : 14, side, 14);
    m_composer->setSideMargins(m_low ? 0 : side);
    m_planRow->layout()->setContentsMargins(side, 0, side, 10);
    m_ownerFoot->setSideMargins(side);
    if (m_low) {
        m_composer->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    int others = m_header->sizeHint().height() + theme.scaled(headOfReview)
        + linesOfReview * theme.lineHeight(TypeRole::Reading);
    for (const QWidget *each : std::initializer_list<const QWidget *>{m_planRow, m_ownerFoot})
        others += each->isHidden() ? 0 : each->sizeHint().height();
    const int most = std::max(theme.scaled(composerLeast), height() - others);
    m_composer->setMaximumHeight(most); // What it would like to have is not taken from the words it answers.
    m_composer->setMostHeight(height() * composerMost / 100);
}

void DetailPane::setLow(bool low)
{
    m_low = low;
    QWidget *focused = QApplication::focusWidget();
    const bool writes = focused && m_composer->isAncestorOf(focused);
    if (low)
        m_column->insertWidget(m_column->indexOf(m_whole) + 1, m_composer);
    else
        m_left->insertWidget(m_left->indexOf(m_replyLine) + 1, m_composer, composerShare);
    const bool shown = m_details && !isReplyWaiting();
    m_composer->setVisible(shown);
    m_replyLine->setVisible(shown && !low);
    m_head->setCompact(low);
    m_composer->setChecksFoldable(low);
    if (writes)
        focused->setFocus(Qt::OtherFocusReason); // A new parent takes the focus away.
}

void DetailPane::setWide(bool wide)
{
    m_wide = wide;
    QWidget *focused = QApplication::focusWidget();
    const QList<QWidget *> panels{m_sorting, m_tags, m_note, m_more};
    if (wide) {
        const QList<QWidget *> order{m_sideOnly[0], m_sorting, m_sideOnly[1], m_tags,        m_sideOnly[2],
                                     m_sideOnly[3], m_note,    m_sideOnly[4], m_sideOnly[5], m_more};
        for (qsizetype i = 0; i < order.size(); ++i)
            m_sideColumn->insertWidget(int(i), order[i]);
    } else {
        for (QWidget *each : panels)
            m_column->insertWidget(m_column->count() - 1, each);
    }
    for (QWidget *each : std::as_const(m_sideOnly))
        each->setVisible(wide);
    m_sorting->setWide(wide);
    m_note->setWide(wide);
    m_more->setWide(wide);
    m_side->setVisible(wide);
    if (focused && isAncestorOf(focused))
        focused->setFocus(Qt::OtherFocusReason); // A new parent takes the focus away.
}

} // namespace Shopbell
