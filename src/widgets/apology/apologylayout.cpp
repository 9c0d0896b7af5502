// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the apology pane looks, and what it says about what is saved and given.

#include "core/cutwords.h"
#include "domain/handover.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "widgets/apology/apologyform.h"
#include "widgets/apology/apologypane.h"
#include "widgets/apology/letterside.h"
#include "widgets/apology/placechoice.h"
#include "widgets/apology/sending.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/notices.h"
#include "widgets/common/segment.h"
#include "widgets/common/switch.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/reviews/detaillines.h"
#include "widgets/reviews/draftsaver.h"
#include "widgets/reviews/lowscroll.h"
#include "widgets/reviews/ownerfoot.h"
#include "widgets/reviews/ownerline.h"
#include "widgets/reviews/ownerpanel.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/reviewhead.h"
#include "widgets/reviews/shopfacts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int roomForBoth = 700;
constexpr int formLeast = 380;
constexpr int formWidth = 452;
constexpr int wholeWordsLeast = 66; // Three lines.
constexpr int besideScrollBar = 14;
constexpr int roomForHead = 540; // High.
constexpr int footMargin = 20;
constexpr int betweenFootButtons = 6;
constexpr int footEnd = 14; // As in the header of the pane.
constexpr int wordsGap = 10;
constexpr int wordsLeast = 60; // Of the review, in one line with its owner.
constexpr int wholeWordsShare = 3; // A third of the height, at most.

enum ApologyTab { WriteTab, ReadTab };

} // namespace

void ApologyPane::buildAbove()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(detailLine());
    column->addWidget(buildWords());
    column->addWidget(detailLine());
    column->addWidget(buildHandOver());
    column->addWidget(buildTabs());
    setProperty("pane", true);
    // Hidden, it does not keep the window wide; shown, its parts scroll and become tabs.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void ApologyPane::build(ShopSpelling &spelling)
{
    m_form = new ApologyForm(m_context, m_facts, spelling, this);
    m_letter = new LetterSide(m_context, m_facts, this);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_form, 0);
    body->addWidget(m_letter, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(body, 1);
    column->addWidget(detailLine());
    column->addWidget(buildFoot());
    setFocusProxy(m_form);
    connectParts();
}

QWidget *ApologyPane::buildHead()
{
    auto *head = new QWidget;
    m_head = new ReviewHead(m_context.theme, m_facts);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(20, 7, 20, 7);
    layout->addWidget(m_head);
    connect(m_head, &ReviewHead::clockWanted, this,
            [this] { m_actions.startClock(ReviewSelection::one(m_details.review.id)); });
    return head;
}

QWidget *ApologyPane::buildWords()
{
    auto *words = new QFrame;
    words->setProperty("ground", u"canvas"_s);
    m_said = new ElidedLabel;
    m_whole = new ReadingText(m_context.theme, TypeRole::Body);
    m_whole->setAccessibleName(tr("The review"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, besideScrollBar, 0);
    column->addWidget(m_whole);
    content->hide(); // The scroll area is seen when it is.
    m_wholeScroll = new LowScroll(m_context.theme, content, wholeWordsLeast, words);
    m_wholeScroll->setFocusPolicy(Qt::StrongFocus);
    m_wholeScroll->setAccessibleName(m_whole->accessibleName());
    m_wholeScroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_all = new QPushButton(tr("Show all"));
    m_all->setProperty("link", true);
    m_all->setCheckable(true);
    m_giveToSomebody = new QPushButton;
    m_giveToSomebody->setObjectName(u"giveFromPlan"_s);
    m_giveToSomebody->setProperty("small", true);
    auto *layout = new QHBoxLayout(words);
    layout->setContentsMargins(footMargin, 8, footMargin, 8);
    layout->setSpacing(wordsGap);
    m_owner = new OwnerLine(m_context.theme);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_wholeScroll, 1);
    layout->addWidget(m_owner, 0, Qt::AlignVCenter);
    layout->addWidget(m_giveToSomebody, 0, Qt::AlignVCenter);
    layout->addWidget(m_all, 0, Qt::AlignVCenter);
    connect(m_giveToSomebody, &QPushButton::clicked, this, &ApologyPane::handOver);
    connect(m_all, &QPushButton::toggled, this, [this, layout, content](bool whole) {
        for (QWidget *each : std::initializer_list<QWidget *>{m_owner, m_giveToSomebody, m_all}) // By the first line.
            layout->setAlignment(each, whole ? Qt::AlignTop : Qt::AlignVCenter);
        m_said->setVisible(!whole);
        content->setVisible(whole);
        m_all->setText(whole ? tr("Show less") : tr("Show all"));
    });
    return words;
}

QWidget *ApologyPane::buildHandOver()
{
    m_handOver = new OwnerPanel(m_context, m_facts);
    m_handOver->setStoryHidden(true);
    m_handOver->layout()->setContentsMargins(footMargin, 10, footMargin, 10);
    m_handOverScroll = new LowScroll(m_context.theme, m_handOver, wholeWordsLeast, this);
    m_handOverScroll->viewport()->setAutoFillBackground(false);
    m_handOver->setAutoFillBackground(false);
    connect(m_handOver, &OwnerPanel::formLeft, this, [this] {
        QWidget *next = m_giveToSomebody->isVisible() ? static_cast<QWidget *>(m_giveToSomebody) : m_form;
        next->setFocus(Qt::OtherFocusReason);
    });
    return m_handOverScroll;
}

void ApologyPane::handOver()
{
    m_handOver->openForm();
}

void ApologyPane::showOwner()
{
    const bool needs = needsOwner(m_details);
    m_owner->setVisible(needs);
    m_giveToSomebody->setText(OwnerFoot::giveWords(m_details));
    int used = 2 * footMargin + 3 * wordsGap + m_context.theme.scaled(wordsLeast);
    for (const QWidget *each : std::initializer_list<const QWidget *>{m_owner, m_giveToSomebody, m_all})
        used += each->sizeHint().width();
    // Where it has no room it stands in the menus.
    m_giveToSomebody->setVisible(needs && !openHandOver(m_details.handOvers) && used <= width());
}

void ApologyPane::showReview()
{
    if (!m_details.review.id.isStored())
        return;
    m_head->display(m_details);
    m_said->setText(onOneLine(m_details.review.text, m_details.lines));
    m_whole->setWords(m_details.review.text);
    m_owner->display(m_details);
    const auto isInHandOver = [this] { return m_handOver->isAncestorOf(QApplication::focusWidget()); };
    const bool wasInHandOver = isInHandOver();
    m_handOver->display(m_details);
    showOwner();
    if (wasInHandOver && !isInHandOver() && m_giveToSomebody->isVisible())
        m_giveToSomebody->setFocus(Qt::OtherFocusReason); // In a field Ctrl+Z would take back words, not the hand-over.
}

QWidget *ApologyPane::buildTabs()
{
    m_tabRow = new QWidget;
    m_tabs = new Segment(m_context.theme);
    m_tabs->addSegment(WriteTab, tr("Write"));
    m_readTab = m_tabs->addSegment(ReadTab, tr("Read"));
    m_tabs->setCurrent(WriteTab);
    m_tabs->setAccessibleName(tr("Write or read the letter"));
    auto *layout = new QHBoxLayout(m_tabRow);
    layout->setContentsMargins(20, 8, 20, 4);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    return m_tabRow;
}

void ApologyPane::showToLookAt()
{
    const int found = m_letter->toLookAt();
    //: The tab of a letter, when the checks found something in it.
    m_readTab->setText(found > 0 ? tr("Read, %Ln to look at", "", found) : tr("Read"));
}

QWidget *ApologyPane::buildFoot()
{
    const Theme &theme = m_context.theme;
    auto *foot = new QWidget;
    m_switch = new Switch(theme);
    m_switch->setCheckable(true);
    m_switch->setText(tr("Apologise with a plan"));
    m_switch->setAccessibleName(m_switch->text());
    auto *name = new TextLabel(theme, TypeRole::Strong, ColorToken::Text, m_switch->text());
    m_state = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3);
    m_state->setWordWrap(true);
    m_problem = new TextLabel(theme, TypeRole::Small, ColorToken::Danger);
    m_problem->setObjectName(u"apologyProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_place = new PlaceChoice(m_context, m_facts);
    m_send = new QPushButton(tr("Send"));
    m_send->setToolTip(tr("Copy, e-mail, phone, paper"));
    m_send->setMenu(m_sending->menu());
    giveIcon(m_send, theme, u"send");
    m_give = new QPushButton;
    m_give->setObjectName(u"giveApology"_s);
    m_give->setProperty("primary", true);
    giveIcon(m_give, theme, u"check", IconColors(ColorToken::OnAccent));
    auto *plan = new QHBoxLayout;
    plan->setSpacing(8);
    plan->addWidget(m_switch);
    plan->addWidget(name);
    plan->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(betweenFootButtons);
    buttons->addStretch(1);
    buttons->addWidget(m_place);
    buttons->addWidget(m_send);
    buttons->addWidget(m_give);
    m_footLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_footLine->setSpacing(8);
    m_footLine->addLayout(plan, 1);
    m_footLine->addLayout(buttons);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(footMargin, 10, footEnd, 10);
    column->setSpacing(6);
    column->addWidget(m_problem);
    column->addLayout(m_footLine);
    return foot;
}

void ApologyPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_form)
        arrange();
}

void ApologyPane::setAlone(bool alone)
{
    if (alone == m_alone)
        return;
    m_alone = alone;
    arrange();
}

void ApologyPane::arrange()
{
    const Theme &theme = m_context.theme;
    m_narrow = m_alone || width() < theme.scaled(roomForBoth);
    m_tabRow->setVisible(m_narrow);
    turnFoot();
    m_head->setCompact(height() < theme.scaled(roomForHead));
    const int words = std::max(theme.scaled(wholeWordsLeast), height() / wholeWordsShare);
    for (LowScroll *each : {m_wholeScroll, m_handOverScroll}) {
        each->setMost(words);
        each->setLeast(words);
    }
    showOwner();
    const bool reads = m_tabs->current() == ReadTab;
    m_form->setVisible(!m_narrow || !reads);
    m_letter->setVisible(!m_narrow || reads);
    if (m_narrow) {
        m_form->setMinimumWidth(0);
        m_form->setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    const int form = std::clamp(width() * 56 / 100, theme.scaled(formLeast), theme.scaled(formWidth));
    m_form->setFixedWidth(form);
}

void ApologyPane::showPlace()
{
    m_place->setLetter(m_letter->isLetter());
    m_letter->setPlace(m_place->place(), m_place->isPublic());
    m_give->setText(m_place->isPublic() ? tr("Save promise, mark as posted") : tr("Save promise, mark as answered"));
    turnFoot();
}

void ApologyPane::turnFoot()
{
    const int room = width() - footMargin - footEnd;
    auto *plan = static_cast<QBoxLayout *>(m_footLine->itemAt(0)->layout());
    auto *buttons = static_cast<QBoxLayout *>(m_footLine->itemAt(1)->layout());
    int together = 2 * betweenFootButtons;
    for (const QWidget *each : std::initializer_list<const QWidget *>{m_place, m_send, m_give})
        together += each->sizeHint().width();
    const bool isTight = together > room; // Then the place stands behind the switch: the words of a button stay whole.
    if (QBoxLayout *home = isTight ? plan : buttons; home->indexOf(m_place) < 0) {
        (isTight ? buttons : plan)->removeWidget(m_place);
        home->insertWidget(isTight ? -1 : 1, m_place);
    }
    const int line = m_footLine->itemAt(0)->minimumSize().width() + m_footLine->spacing()
        + m_footLine->itemAt(1)->sizeHint().width();
    const bool narrow = width() < m_context.theme.scaled(roomForBoth);
    m_footLine->setDirection(narrow || line > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ApologyPane::showState()
{
    QString words;
    bool danger = false;
    switch (m_saver->state()) {
    case DraftSaver::State::Unsaved:
    case DraftSaver::State::Saving:
        words = tr("Saving…");
        break;
    case DraftSaver::State::Saved:
        words = tr("Draft saved");
        break;
    case DraftSaver::State::Clean:
        break;
    case DraftSaver::State::Failed:
        danger = true;
        words = m_saver->error() ? errorText(*m_saver->error(), Task::SaveDraft) : QString();
        break;
    }
    m_state->setText(words);
    m_state->setColor(danger ? ColorToken::Danger : ColorToken::Text3);
}

void ApologyPane::given(const Result<PromiseId> &done, ReviewId review)
{
    m_posting = false;
    m_form->setEnabled(true);
    if (!done) {
        m_problem->setText(promiseFailure(done.error()));
        m_problem->show();
        takeChecked();
        return;
    }
    m_context.notices.did(doneSentence(Did::GivePromise));
    if (review != m_details.review.id)
        return; // Another one is being answered meanwhile.
    m_saver->enter(review, {}); // What is written from now on is another plan.
    show(emptyPlan());
}

} // namespace Shopbell
