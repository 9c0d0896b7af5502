// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisespage.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "look/theme.h"
#include "models/promiselistmodel.h"
#include "services/changefeed.h"
#include "services/readcustomers.h"
#include "services/readpromises.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/notices.h"
#include "widgets/common/pageheader.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/segment.h"
#include "widgets/common/windowrequests.h"
#include "widgets/followups/followupsview.h"
#include "widgets/promises/boardview.h"
#include "widgets/promises/cutline.h"
#include "widgets/promises/promisedesk.h"
#include "widgets/promises/promisedialog.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisefigurestrip.h"
#include "widgets/promises/promisemenu.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/promises/promisepane.h"
#include "widgets/promises/promisetable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHideEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr int mostCards = 50;
constexpr int mostRows = 500;
// Logical pixels at 100 %.
constexpr int usualPane = 380;
constexpr int narrowestBesidePane = 760; ///< Below it the promise stands in the place of the board.

} // namespace

PromisesPage::PromisesPage(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_requests(requests)
    , m_facts(new PromiseFacts(context, this))
    , m_moves(new PromiseMoves(context, *m_facts, this))
    , m_header(new PageHeader(context.theme))
    , m_view(new Segment(context.theme))
    , m_search(new SearchField(context.theme))
    , m_owner(new QComboBox)
    , m_add(new QPushButton)
    , m_figures(new PromiseFigureStrip(context.theme, *m_facts))
    , m_views(new QStackedWidget)
    , m_board(new BoardView(context, *m_facts))
    , m_model(new PromiseListModel(this))
    , m_table(makePromiseTable(context.theme, *m_facts, m_model, this))
    , m_cut(new CutLine(context.theme, *m_facts))
    , m_empty(new EmptyState(context.theme))
    , m_desk(new PromiseDesk(context.theme, m_figures, m_views, m_cut))
    , m_split(new QSplitter)
    , m_pane(new PromisePane(context, *m_facts, *m_moves))
    , m_followUps(new FollowUpsView(context))
    , m_body(new QStackedWidget)
{
    setProperty("pane", true);
    setAccessibleName(tr("Promises"));
    fillHeader();
    layOut();
    connectParts();
    connectFollowUps();
    readTeam();
    refresh();
}

void PromisesPage::fillHeader()
{
    m_header->setTitle(tr("Promises"));
    m_view->addSegment(Board, tr("Board"), "columns-3");
    m_view->addSegment(List, tr("List"), "list");
    m_view->addSegment(FollowUps, tr("Follow-ups"), "calendar-check");
    m_view->setAccessibleName(tr("What is shown"));
    m_view->setCurrent(Board);
    m_owner->addItem(tr("Everyone"), 0);
    giveIcon(m_add, m_context.theme, "plus", ColorToken::OnAccent);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (view() == FollowUps)
            planFollowUp();
        else
            addPromise();
    });
    m_header->setBesideTitle(m_view);
    for (QWidget *each : std::initializer_list<QWidget *>{m_search, m_followUps->stateChooser(), m_owner, m_add})
        m_header->addButton(each);
    showHeader();
}

void PromisesPage::showHeader()
{
    const bool isFollowUps = view() == FollowUps;
    const QString search = isFollowUps ? tr("Search follow-ups") : tr("Search promises");
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_owner->setAccessibleName(isFollowUps ? tr("Who does them") : tr("Who keeps them"));
    m_add->setText(isFollowUps ? tr("Plan a follow-up") : tr("New promise"));
    m_followUps->stateChooser()->setVisible(isFollowUps);
    const bool isFirst = !isFollowUps && !m_pane->isVisibleTo(this); // Beside a pane its next job is the first one.
    m_add->setProperty("primary", isFirst);
    m_add->setIcon(m_context.theme.icon("plus", isFirst ? ColorToken::OnAccent : ColorToken::Text));
    m_add->style()->unpolish(m_add);
    m_add->style()->polish(m_add);
}

void PromisesPage::layOut()
{
    m_table->setAccessibleName(tr("Promises as a list"));
    m_views->addWidget(m_board);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    m_split->addWidget(m_desk);
    m_split->addWidget(m_pane);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_pane->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_body->addWidget(m_split);
    m_body->addWidget(m_followUps);
    column->addWidget(m_body, 1);
    setFocusProxy(m_board);
}

void PromisesPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &PromisesPage::refresh);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.touchesPromises() || what.touchesReviews() || what.imports)
            refreshSoon();
        if (what.shop || what.touchesPromises())
            readTeam();
    });
    connect(m_facts, &ShopFacts::changed, this, &PromisesPage::refreshSoon);
    connect(m_view, &Segment::chosen, this, [this](int view) { showView(View(view)); });
    connect(m_search, &SearchField::searched, this, &PromisesPage::refresh);
    connect(m_search, &SearchField::leaveDown, this, [this] {
        (view() == FollowUps ? static_cast<QWidget *>(m_followUps) : m_views->currentWidget())->setFocus();
    });
    connect(m_owner, &QComboBox::activated, this, &PromisesPage::refresh);
    connect(m_board, &BoardView::openWanted, this, &PromisesPage::open);
    connect(m_board, &BoardView::chosen, this, [this](PromiseId id) {
        if (m_pane->isVisible() && !m_narrow)
            m_pane->open(id);
    });
    connect(m_board, &BoardView::moveWanted, m_moves, &PromiseMoves::move);
    connect(m_table, &ColumnTable::opened, this, [this](const QModelIndex &index) {
        if (const PromiseRow *row = m_model->row(index.row()))
            open(row->id);
    });
    connect(m_table, &ColumnTable::stepWanted, this, [this](int step) {
        if (const PromiseRow *row = m_model->row(m_table->currentIndex().row()))
            m_moves->step(row->id, row->state, step);
    });
    auto *menu = new PromiseMenu(*m_moves, this);
    menu->offerOn(*m_table, [this](const QModelIndex &index) { return m_model->row(index.row()); });
    m_board->offer(*menu);
    connect(menu, &PromiseMenu::openWanted, this, &PromisesPage::open);
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (query().search.isEmpty()) {
            addPromise();
        } else {
            m_search->takeText({});
            refresh();
        }
    });
    connect(m_pane, &PromisePane::closeWanted, this, &PromisesPage::closePane);
    connect(m_pane, &PromisePane::editWanted, this, &PromisesPage::editPromise);
    connect(m_pane, &PromisePane::reviewWanted, &m_requests, &WindowRequests::reviewWanted);
    connect(m_pane, &PromisePane::customerWanted, &m_requests, &WindowRequests::customerWanted);
}

PromisesPage::View PromisesPage::view() const
{
    return View(m_view->current());
}

PromiseQuery PromisesPage::query() const
{
    PromiseQuery query;
    query.search = m_search->text().trimmed();
    if (const qint64 owner = m_owner->currentData().toLongLong())
        query.owner = TeamMemberId(owner);
    return query;
}

void PromisesPage::readTeam()
{
    whenAnswered(ReadCustomers(m_context.file).team(), this, [this](const Result<std::vector<TeamMember>> &team) {
        if (!team) {
            sayFailed(team.error(), Task::ReadCustomers);
            return;
        }
        const QVariant chosen = m_owner->currentData();
        m_owner->clear();
        m_owner->addItem(tr("Everyone"), 0);
        for (const TeamMember &member : *team)
            m_owner->addItem(member.name, member.id.value());
        m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
    });
}

void PromisesPage::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PromisesPage::refresh()
{
    if (view() == FollowUps) { // They read themselves again.
        m_followUps->narrow(query().search, query().owner);
        return;
    }
    const int generation = ++m_generation;
    whenAnswered(ReadPromises(m_context.file).figures(), this,
                 [this, generation](const Result<PromiseFigures> &figures) {
                     if (generation == m_generation && figures)
                         m_figures->show(*figures);
                     else if (generation == m_generation)
                         sayFailed(figures.error(), Task::ReadPromises);
                 });
    if (view() == Board)
        readBoard(generation);
    else
        readList(generation);
    if (m_pane->isVisible())
        m_pane->refresh();
}

void PromisesPage::readBoard(int generation)
{
    whenAnswered(ReadPromises(m_context.file).board(query(), mostCards), this,
                 [this, generation](Result<PromiseBoard> board) {
                     if (generation != m_generation)
                         return;
                     if (!board) {
                         sayFailed(board.error(), Task::ReadPromises);
                         return;
                     }
                     showEmpty(std::ranges::all_of(board->columns,
                                                   [](const FoundPromises &column) { return column.total == 0; }));
                     m_board->show(*std::move(board));
                 });
}

void PromisesPage::readList(int generation)
{
    whenAnswered(ReadPromises(m_context.file).find(query(), mostRows), this,
                 [this, generation](Result<FoundPromises> found) {
                     if (generation != m_generation)
                         return;
                     if (!found) {
                         sayFailed(found.error(), Task::ReadPromises);
                         return;
                     }
                     m_model->setWords(m_facts->text(), m_facts->today());
                     m_cut->tell(*found);
                     showEmpty(found->total == 0);
                     m_model->show(*std::move(found));
                 });
}

void PromisesPage::showEmpty(bool empty)
{
    const PromiseQuery asked = query();
    if (!empty)
        m_views->setCurrentWidget(view() == Board ? static_cast<QWidget *>(m_board) : m_table);
    else if (!asked.search.isEmpty())
        m_empty->say(u"search-x"_s, tr("No promises match “%1”").arg(asked.search), tr("Clear search"));
    else if (asked.owner)
        m_empty->say(u"handshake"_s, tr("%1 has promised nothing").arg(m_owner->currentText()));
    else
        m_empty->say(u"handshake"_s, tr("When something went wrong, promise to put it right"), tr("New promise"),
                     tr("Shopbell reminds you, and shows whether the customer came back."));
    if (empty)
        m_views->setCurrentWidget(m_empty);
}

void PromisesPage::showView(View view)
{
    m_moves->moveOn();
    m_view->setCurrent(view);
    m_cut->hide();
    showHeader();
    m_body->setCurrentWidget(view == FollowUps ? static_cast<QWidget *>(m_followUps) : m_split);
    QWidget *shown = m_followUps;
    if (view != FollowUps)
        shown = view == Board ? static_cast<QWidget *>(m_board) : m_table;
    setFocusProxy(shown);
    refresh();
}

void PromisesPage::open(PromiseId id)
{
    m_pane->open(id);
    if (!m_pane->isVisible()) {
        m_pane->show();
        const int pane = m_context.theme.scaled(usualPane);
        m_split->setSizes({std::max(1, m_split->width() - pane), pane});
    }
    fit();
    showHeader();
    m_pane->setFocus(Qt::OtherFocusReason);
}

void PromisesPage::closePane()
{
    m_pane->hide();
    showHeader();
    m_desk->show();
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PromisesPage::showPromise(PromiseId id)
{
    m_search->takeText({});
    m_owner->setCurrentIndex(0);
    showView(view() == FollowUps ? Board : view());
    open(id);
}

void PromisesPage::addPromise(ReviewId review)
{
    if (view() == FollowUps)
        showView(Board);
    auto *dialog = new PromiseDialog(m_context, *m_facts, this);
    connect(dialog, &PromiseDialog::saved, this, [this](PromiseId id, Did did) {
        m_context.notices.did(doneSentence(did));
        open(id);
    });
    dialog->start(review);
}

void PromisesPage::editPromise(PromiseId id)
{
    auto *dialog = new PromiseDialog(m_context, *m_facts, this);
    connect(dialog, &PromiseDialog::saved, this,
            [this](PromiseId, Did did) { m_context.notices.did(doneSentence(did)); });
    dialog->edit(id);
}

void PromisesPage::searchHere()
{
    if (m_narrow && m_pane->isVisible())
        closePane();
    m_followUps->showList();
    m_search->begin();
}

void PromisesPage::sayFailed(const Error &error, Task task)
{
    const QString sentence = errorText(error, task);
    if (!sentence.isEmpty())
        m_context.notices.failed(sentence);
}

void PromisesPage::fit()
{
    m_narrow = width() < m_context.theme.scaled(narrowestBesidePane);
    m_desk->setVisible(!m_narrow || !m_pane->isVisibleTo(this));
}

void PromisesPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_moves->moveOn();
    QWidget::hideEvent(event);
}

void PromisesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Shopbell
