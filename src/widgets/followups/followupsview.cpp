// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupsview.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "look/theme.h"
#include "models/followuplistmodel.h"
#include "services/changefeed.h"
#include "services/readfollowups.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/notices.h"
#include "widgets/followups/followupdialog.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followupmoves.h"
#include "widgets/followups/followuppane.h"
#include "widgets/followups/followuptable.h"
#include "widgets/reviews/detaillines.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {

constexpr int mostFollowUps = 500;
constexpr int firstIdeasOfAReason = 10;
constexpr int mostIdeasOfAReason = 500; // When more are wanted.
// Logical pixels at 100 %.
constexpr int usualFollowUpPane = 340;
constexpr int narrowestBesideFollowUp = 975; ///< Below it the follow-up stands in the place of the list.

} // namespace

FollowUpsView::FollowUpsView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(new FollowUpFacts(context, this))
    , m_moves(new FollowUpMoves(context, this))
    , m_model(new FollowUpListModel(this))
    , m_state(new QComboBox)
    , m_lists(new QStackedWidget)
    , m_table(new FollowUpTable(context.theme, *m_model))
    , m_moreIdeas(new QPushButton)
    , m_list(new QWidget)
    , m_empty(new EmptyState(context.theme))
    , m_loading(new QWidget)
    , m_split(new QSplitter)
    , m_pane(new FollowUpPane(context, *m_facts, *m_moves))
{
    setAccessibleName(tr("Follow-ups"));
    m_state->setAccessibleName(tr("Which follow-ups"));
    for (const FollowUpState each : {FollowUpState::Planned, FollowUpState::Done, FollowUpState::Skipped})
        m_state->addItem(nameOf(each), int(each));
    layOut();
    connectParts();
    refresh();
}

void FollowUpsView::layOut()
{
    m_lists->addWidget(m_loading); // Until they are read.
    m_moreIdeas->setAutoDefault(false);
    m_moreIdeas->hide();
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_table, 1);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(14, 8, 14, 8);
    more->addWidget(m_moreIdeas, 0, Qt::AlignLeading);
    list->addLayout(more);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_empty);
    m_split->addWidget(m_lists);
    m_split->addWidget(m_pane);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_pane->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(detailLine());
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
}

void FollowUpsView::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &FollowUpsView::refresh);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (!m_soon.isActive()
            && (what.followUps || what.touchesPromises() || what.touchesReviews() || what.imports || what.team
                || what.questionnaires || what.improvements))
            m_soon.start();
    });
    connect(m_facts, &ShopFacts::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_state, &QComboBox::activated, this, [this] {
        m_query.state = FollowUpState(m_state->currentData().toInt());
        closePane();
        refresh();
    });
    connect(m_table, &FollowUpTable::rowChosen, this, [this](int row) {
        const FollowUpRow *chosen = m_model->followUp(row);
        if (chosen && !m_narrow)
            openPane(chosen->followUp.id, false);
        else if (!chosen && !m_narrow && QGuiApplication::mouseButtons() == Qt::NoButton)
            closePane(); // It tells of another one. Not under a press, whose button would move away.
    });
    connect(m_moreIdeas, &QPushButton::clicked, this, [this] {
        m_wantsMoreIdeas = true;
        m_table->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    connect(m_table, &FollowUpTable::rowOpened, this, &FollowUpsView::open);
    connect(m_table, &FollowUpTable::overClosed, this, [this](int row) {
        const FollowUpRow *over = m_model->followUp(row);
        if (over && over->isOver)
            m_moves->finish(*over);
    });
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (m_query.search.isEmpty())
            plan();
        else
            Q_EMIT searchCleared();
    });
    connect(m_pane, &FollowUpPane::closeWanted, this, &FollowUpsView::closePane);
    connect(m_pane, &FollowUpPane::reviewWanted, this, &FollowUpsView::reviewWanted);
    connect(m_pane, &FollowUpPane::customerWanted, this, &FollowUpsView::customerWanted);
}

void FollowUpsView::narrow(const QString &search, std::optional<TeamMemberId> owner)
{
    if (m_query.search == search && m_query.owner == owner)
        return;
    if (m_query.search != search)
        m_wantsMoreIdeas = false; // Of others the first ones are enough again.
    m_query.search = search;
    m_query.owner = owner;
    refresh();
}

void FollowUpsView::refresh()
{
    const int generation = ++m_generation;
    whenAnswered(ReadFollowUps(m_context.file).find(m_query, mostFollowUps), this,
                 [this, generation](Result<FoundFollowUps> found) {
                     if (generation != m_generation)
                         return;
                     if (found)
                         readIdeas(*std::move(found), generation);
                     else
                         sayFailed(found.error());
                 });
    if (m_pane->followUp().isStored())
        m_pane->refresh();
}

void FollowUpsView::readIdeas(FoundFollowUps found, int generation)
{
    m_lacksIdeas = !isVisible();
    if (m_lacksIdeas) {
        display(std::move(found), {});
        return;
    }
    // Whoever looks at what one person has to do does not look for what could be planned.
    if (m_query.state != FollowUpState::Planned || m_query.owner) {
        m_wantsMoreIdeas = false; // Afterwards the first ones are enough again.
        display(std::move(found), {});
        return;
    }
    const int most = m_wantsMoreIdeas ? mostIdeasOfAReason : firstIdeasOfAReason;
    whenAnswered(ReadFollowUps(m_context.file).ideas(most, {}, m_query.search), this,
                 [this, generation, found = std::move(found)](Result<FoundIdeas> ideas) mutable {
                     if (generation != m_generation)
                         return;
                     if (!ideas)
                         sayFailed(ideas.error());
                     display(std::move(found), ideas ? *std::move(ideas) : FoundIdeas());
                 });
}

void FollowUpsView::display(FoundFollowUps found, FoundIdeas ideas)
{
    const qint64 planned = found.counts.everything;
    m_model->setWords(m_facts->text());
    m_model->show(std::move(found), std::move(ideas));
    m_moreIdeas->setVisible(!m_wantsMoreIdeas && m_model->ideaCount() > m_model->listedIdeas());
    //: %Ln: how many things are worth planning.
    m_moreIdeas->setText(tr("Show all %Ln worth planning", nullptr, int(m_model->ideaCount())));
    if (m_model->rowCount() > 0)
        m_lists->setCurrentWidget(m_list);
    else
        showEmpty();
    // It comes back into the list: with Undo, with another choice of what is listed. Also while it stands in its place.
    markShown();
    Q_EMIT counted(planned);
}

void FollowUpsView::markShown()
{
    const int shown = m_pane->followUp().isStored() ? m_model->rowOf(m_pane->followUp()) : -1;
    if (shown >= 0 && !m_table->selectionModel()->isRowSelected(shown))
        m_table->markRow(shown);
}

void FollowUpsView::showEmpty()
{
    if (!m_query.search.isEmpty())
        m_empty->say(u"search-x"_s, tr("No follow-ups match “%1”").arg(m_query.search), tr("Clear search"));
    else if (m_query.state == FollowUpState::Done)
        m_empty->say(u"calendar-check"_s, tr("No follow-up was done yet"), {},
                     tr("What is marked as sent stands here, and you note here what was answered."));
    else if (m_query.state == FollowUpState::Skipped)
        m_empty->say(u"calendar-check"_s, tr("No follow-up was skipped"));
    else if (m_query.owner)
        m_empty->say(u"calendar-check"_s, tr("Nothing is planned for this person"), tr("Plan a follow-up"));
    else
        m_empty->say(u"calendar-check"_s, tr("Ask a customer how it was"), tr("Plan a follow-up"),
                     tr("Once there are purchases, Shopbell says here whom it is worth asking, and when."));
    m_lists->setCurrentWidget(m_empty);
}

void FollowUpsView::open(int row)
{
    if (const FollowUpRow *followUp = m_model->followUp(row))
        openPane(followUp->followUp.id, true);
    else if (const IdeaRow *idea = m_model->idea(row))
        planIdea(*idea);
}

void FollowUpsView::openPane(FollowUpId id, bool withFocus)
{
    m_pane->open(id);
    if (!m_pane->isVisibleTo(m_split)) {
        m_pane->show();
        const int pane = m_context.theme.scaled(usualFollowUpPane);
        m_split->setSizes({std::max(1, m_split->width() - pane), pane});
    }
    fit();
    markShown();
    if (withFocus)
        m_pane->setFocus(Qt::OtherFocusReason);
}

void FollowUpsView::closePane()
{
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_pane->leave();
    m_pane->hide();
    m_lists->show();
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
}

void FollowUpsView::showList()
{
    if (m_narrow)
        closePane();
}

void FollowUpsView::plan(CustomerId customer, std::optional<FollowUpReason> reason)
{
    auto *dialog = new FollowUpDialog(m_context, *m_facts, this);
    connect(dialog, &FollowUpDialog::planned, this, &FollowUpsView::tellPlanned);
    if (customer.isStored())
        dialog->startFor(customer, reason.value_or(FollowUpReason::AfterPurchase));
    else
        dialog->start();
}

void FollowUpsView::planIdea(const IdeaRow &idea)
{
    auto *dialog = new FollowUpDialog(m_context, *m_facts, this);
    connect(dialog, &FollowUpDialog::planned, this, &FollowUpsView::tellPlanned);
    dialog->startWith(idea);
}

void FollowUpsView::tellPlanned(FollowUpId id)
{
    m_context.notices.did(doneSentence(Did::PlanFollowUp));
    showFollowUp(id);
}

void FollowUpsView::showFollowUp(FollowUpId id)
{
    m_query.state = FollowUpState::Planned;
    m_state->setCurrentIndex(m_state->findData(int(FollowUpState::Planned)));
    refresh();
    openPane(id, true);
}

void FollowUpsView::sayFailed(const Error &error)
{
    const QString sentence = errorText(error, Task::ReadCustomers);
    if (sentence.isEmpty())
        return;
    m_context.notices.failed(sentence);
    if (m_lists->currentWidget() == m_loading) { // Nothing was read before that could stay.
        m_empty->say(u"calendar-check"_s, tr("The follow-ups could not be read"));
        m_lists->setCurrentWidget(m_empty);
    }
}

void FollowUpsView::fit()
{
    m_narrow = width() < m_context.theme.scaled(narrowestBesideFollowUp);
    m_lists->setVisible(!m_narrow || !m_pane->isVisibleTo(this));
    m_pane->setAlone(m_narrow);
}

void FollowUpsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_lacksIdeas)
        refresh();
}

void FollowUpsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Shopbell
