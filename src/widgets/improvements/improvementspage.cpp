// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/improvementspage.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/readimprovements.h"
#include "widgets/common/card.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/preferences.h"
#include "widgets/common/windowrequests.h"
#include "widgets/improvements/behinddialog.h"
#include "widgets/improvements/improvementfacts.h"
#include "widgets/improvements/improvementlist.h"
#include "widgets/improvements/improvementmoves.h"
#include "widgets/improvements/improvementpane.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr int usualList = 372;
constexpr int narrowestList = 280;
constexpr int narrowestBesideList = 800; ///< Below it the improvement stands in the place of the list.
} // namespace

ReviewQuery reviewsOf(const ImprovementItem &item)
{
    if (item.kind != ImprovementItem::Kind::Often)
        return reviewsAbout(item.topic);
    ReviewQuery query;
    query.shelf = Shelf::Both;
    query.order = ReviewOrder::Newest;
    query.among = item.complaints;
    return query;
}

ImprovementsPage::ImprovementsPage(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_requests(requests)
    , m_facts(new ImprovementFacts(context, this))
    , m_moves(new ImprovementMoves(context, *m_facts, this))
    , m_list(new ImprovementList(context.theme, tr("Improvements"), false))
    , m_empty(new EmptyState(context.theme))
    , m_lists(new QStackedWidget)
    , m_pane(new ImprovementPane(context, *m_facts, *m_moves))
    , m_nothing(new EmptyState(context.theme))
    , m_panes(new QStackedWidget)
    , m_split(new QSplitter)
{
    setAccessibleName(tr("Improvements"));
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_empty);
    m_panes->addWidget(m_nothing);
    m_panes->addWidget(m_pane);
    m_side = buildList();
    m_split->addWidget(m_side);
    m_split->addWidget(m_panes);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(1, 1);
    const QList<int> kept = context.preferences.paneWidths(u"improvements"_s);
    const int list = kept.size() == 1 ? kept.first() : context.theme.scaled(usualList);
    m_split->setSizes({list, 2 * context.theme.scaled(usualList)});
    m_empty->say(u"hourglass"_s, tr("Looking for what is said often…"));
    m_lists->setCurrentWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    setFocusProxy(m_list);
    connectParts();
}

QWidget *ImprovementsPage::buildList()
{
    auto *side = new QWidget;
    side->setProperty("ground", u"surface"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setProperty("pane", true);
    side->setAccessibleName(tr("Improvements"));
    auto *back = new IconButton(m_context.theme, u"arrow-left"_s, tr("Back to Today"));
    back->setObjectName(u"backToToday"_s);
    connect(back, &QToolButton::clicked, this, &ImprovementsPage::backWanted);
    auto *add = new IconButton(m_context.theme, u"plus"_s, tr("Start an improvement"), IconButton::Look::Edged);
    connect(add, &QToolButton::clicked, this, [this] { m_moves->tryIt(); });
    auto *title = new TextLabel(m_context.theme, TypeRole::Section, ColorToken::Text, tr("Improvements"));
    title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 11, 16, 11);
    head->setSpacing(8);
    head->addWidget(back);
    head->addWidget(title, 1);
    head->addWidget(add);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_lists, 1);
    return side;
}

void ImprovementsPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &ImprovementsPage::refresh);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.touchesImprovements() || what.shop || what.imports)
            refreshSoon();
    });
    connect(m_facts, &ShopFacts::changed, this, &ImprovementsPage::refreshSoon);
    connect(&m_context.theme, &Theme::changed, this, &ImprovementsPage::fit);
    connect(m_moves, &ImprovementMoves::refused, this, &ImprovementsPage::refreshSoon);
    connect(m_moves, &ImprovementMoves::started, this, &ImprovementsPage::openPane);
    connect(m_list, &ImprovementList::opened, this, &ImprovementsPage::open);
    connect(m_list, &ImprovementList::verbWanted, this, &ImprovementsPage::act);
    connect(m_list, &ImprovementList::moved, this, &ImprovementsPage::showBeside);
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_context.preferences.setPaneWidths(u"improvements"_s, {m_side->width()}); });
    connect(m_empty, &EmptyState::actionWanted, this, [this] {
        if (m_failed)
            refresh();
        else
            m_moves->tryIt();
    });
    connect(m_pane, &ImprovementPane::backWanted, this, &ImprovementsPage::closePane);
    connect(m_pane, &ImprovementPane::gone, this, &ImprovementsPage::closePane);
    connect(m_pane, &ImprovementPane::reviewWanted, &m_requests, &WindowRequests::reviewWanted);
    connect(m_pane, &ImprovementPane::topicWanted, this,
            [this](const ImprovementTopic &topic) { Q_EMIT m_requests.reviewsWanted(reviewsAbout(topic)); });
}

void ImprovementsPage::showImprovement(ImprovementId id)
{
    if (id.isStored())
        openPane(id);
    else
        closePane();
}

void ImprovementsPage::refreshSoon()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void ImprovementsPage::refresh()
{
    m_isStale = false;
    whenAnswered(ReadImprovements(m_context.file).saidOften(), this,
                 [this, generation = ++m_generation](Result<std::vector<OftenRow>> often) {
                     if (generation != m_generation)
                         return;
                     if (often)
                         readRows(generation, {.often = *std::move(often)});
                     else
                         sayFailed(often.error());
                 });
    m_pane->refresh();
}

void ImprovementsPage::readRows(int generation, Found found)
{
    whenAnswered(ReadImprovements(m_context.file).find(), this,
                 [this, generation, found = std::move(found)](Result<FoundImprovements> rows) mutable {
                     if (generation != m_generation)
                         return;
                     if (!rows) {
                         sayFailed(rows.error());
                         return;
                     }
                     found.rows = std::move((*std::move(rows)).rows);
                     readWhyNots(generation, std::move(found));
                 });
}

void ImprovementsPage::readWhyNots(int generation, Found found)
{
    whenAnswered(ReadImprovements(m_context.file).whyNots(), this,
                 [this, generation, found = std::move(found)](Result<std::vector<WhyNotRow>> whyNots) mutable {
                     if (generation != m_generation)
                         return;
                     if (!whyNots) {
                         sayFailed(whyNots.error());
                         return;
                     }
                     found.whyNots = *std::move(whyNots);
                     display(found);
                 });
}

void ImprovementsPage::sayFailed(const Error &error)
{
    m_failed = true;
    m_empty->say(u"triangle-alert"_s, errorText(error, Task::ReadImprovements), tr("Try again"));
    m_lists->setCurrentWidget(m_empty);
}

std::vector<ImprovementItem> ImprovementsPage::itemsOf(const Found &found) const
{
    std::vector<ImprovementItem> items;
    const auto add = [&](const auto &rows, ImprovementItem heading) {
        if (rows.empty())
            return;
        items.push_back(std::move(heading));
        for (const auto &row : rows)
            items.push_back(itemOf(row, *m_facts));
    };
    std::vector<ImprovementRow> tried;
    std::vector<ImprovementRow> decided;
    for (const ImprovementRow &row : found.rows)
        (isDecision(row.state) ? decided : tried).push_back(row);
    add(found.often, oftenHeading(qsizetype(found.often.size()), *m_facts));
    add(tried, headingItem(tr("Being tried"), qsizetype(tried.size()), *m_facts));
    add(decided, headingItem(tr("Decided"), qsizetype(decided.size()), *m_facts));
    add(found.whyNots, headingItem(tr("Nothing is changed"), qsizetype(found.whyNots.size()), *m_facts));
    return items;
}

void ImprovementsPage::display(const Found &found)
{
    m_failed = false;
    const bool wasBeside = m_panes->currentWidget() == m_pane;
    std::vector<ImprovementItem> items = itemsOf(found);
    const bool empty = items.empty();
    m_list->setItems(std::move(items));
    if (empty)
        m_empty->say(u"lightbulb"_s, tr("What is said three times in 60 days will stand here"),
                     tr("Start an improvement…"), tr("Until you try something, or write why not."));
    m_lists->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    const bool first = !std::exchange(m_wasRead, true);
    if (first && !m_narrow && !m_pane->shown().isStored() && !found.rows.empty())
        openPane(found.rows.front().id);
    const bool isListed = (!m_followsPane && m_list->current()) || m_list->choose(m_pane->shown());
    m_followsPane = m_followsPane && !isListed; // What was just begun comes with a later answer.
    sayWhatIsShown();
    const ImprovementItem *current = m_list->current();
    if (current && !current->improvement.isStored() && wasBeside)
        m_list->choose(m_pane->shown()); // A click on a button of a topic left the improvement where it was.
    else if (current && !m_followsPane)
        showBeside(*current);
}

void ImprovementsPage::showBeside(const ImprovementItem &item)
{
    if (m_narrow)
        return;
    if (!item.improvement.isStored()) // A topic has no page: nothing beside it may be taken for its own.
        m_panes->setCurrentWidget(m_nothing);
    else if (item.improvement != m_pane->shown() || m_panes->currentWidget() != m_pane)
        openPane(item.improvement);
}

void ImprovementsPage::sayWhatIsShown()
{
    m_nothing->say(u"lightbulb"_s, tr("Choose an improvement to see what came of it"), {},
                   tr("Complaints are counted in equal, whole days before and after its start."));
    m_panes->setCurrentWidget(m_pane->shown().isStored() ? static_cast<QWidget *>(m_pane) : m_nothing);
}

void ImprovementsPage::open(const ImprovementItem &item, Qt::FocusReason by)
{
    if (item.improvement.isStored()) {
        openPane(item.improvement);
        if (m_narrow || by != Qt::MouseFocusReason) // Who clicks goes on in the list.
            m_pane->setFocus(by);
    } else if (item.topic.isKnown()) { // Its tag may be gone.
        Q_EMIT m_requests.reviewsWanted(reviewsOf(item));
    }
}

void ImprovementsPage::act(const ImprovementItem &item, int verb)
{
    if (item.kind == ImprovementItem::Kind::WhyNot)
        m_moves->takeBack(item.whyNot);
    else if (verb == ImprovementItem::Try)
        m_moves->tryIt(item.topic, item.tagName);
    else
        m_moves->askWhyNot(item.topic, item.tagName);
}

void ImprovementsPage::openPane(ImprovementId id)
{
    m_pane->open(id);
    m_followsPane = !m_list->choose(id);
    sayWhatIsShown();
    fit();
}

void ImprovementsPage::closePane()
{
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_pane->open({});
    m_followsPane = false;
    m_list->choose({});
    sayWhatIsShown();
    fit();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void ImprovementsPage::fit()
{
    m_narrow = width() < m_context.theme.scaled(narrowestBesideList);
    const bool pane = m_pane->shown().isStored();
    m_pane->setAlone(m_narrow);
    m_side->setMinimumWidth(m_narrow ? 0 : m_context.theme.scaled(narrowestList));
    m_side->setHidden(m_narrow && pane);
    m_panes->setHidden(m_narrow && !pane);
    setFocusProxy(m_narrow && pane ? static_cast<QWidget *>(m_pane) : m_list);
}

void ImprovementsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ImprovementsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
    if (m_isStale)
        refresh();
}

void ImprovementsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_narrow && m_pane->shown().isStored())
        closePane();
    else
        Q_EMIT backWanted();
}

} // namespace Shopbell
