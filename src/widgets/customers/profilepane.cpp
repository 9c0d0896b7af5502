// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/profilepane.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/readcustomers.h"
#include "widgets/common/card.h"
#include "widgets/common/icontile.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerdialogs.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/needsview.h"
#include "widgets/customers/notesview.h"
#include "widgets/customers/plannedview.h"
#include "widgets/customers/profilefacts.h"
#include "widgets/customers/profilefoot.h"
#include "widgets/customers/profilehead.h"
#include "widgets/customers/purchasesview.h"
#include "widgets/customers/storyview.h"
#include "widgets/reviews/liststrip.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int leastTabHeight = 220; // Logical pixels at 100 %: of what stands under the tabs.

QFrame *profileLine()
{
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    return line;
}

} // namespace

ProfilePane::ProfilePane(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                         CustomerDialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
    , m_dialogs(dialogs)
{
    build();
    listen();
}

ProfilePane::~ProfilePane()
{
    m_reading.cancel();
}

void ProfilePane::build()
{
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildProfile());
    setFocusProxy(m_tabs);
}

QWidget *ProfilePane::buildEmpty()
{
    const Theme &theme = m_context.theme;
    auto *empty = new QWidget;
    m_message = new TextLabel(theme, TypeRole::Body, ColorToken::Text3, tr("Choose a customer to see their story."));
    m_message->setAlignment(Qt::AlignHCenter);
    m_message->setWordWrap(true);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(new IconTile(theme, u"users"_s, nullptr, ColorToken::Sunken, ColorToken::Text2), 0,
                      Qt::AlignHCenter);
    column->addWidget(m_message);
    column->addStretch(3);
    return empty;
}

QWidget *ProfilePane::buildProfile()
{
    const Theme &theme = m_context.theme;
    m_head = new ProfileHead(theme, m_facts);
    m_likely = new ListStrip(theme, u"users"_s, tr("Look"));
    m_likely->hide();
    m_about = new ProfileFacts(theme, m_facts);
    m_tabs = new QTabBar;
    m_tabs->setProperty("tight", true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("What to see of this customer"));
    for (const QString &name : {tr("Story"), tr("Needs"), tr("Purchases"), tr("Promises"), tr("Notes")})
        m_tabs->addTab(name);
    m_story = new StoryView(m_context, m_facts);
    m_needs = new NeedsView(m_context, m_actions);
    m_purchases = new PurchasesView(m_context, m_facts, m_actions, m_dialogs);
    m_planned = new PlannedView(m_context, m_facts);
    m_notes = new NotesView(theme, m_facts);
    m_foot = new ProfileFoot(m_context, m_facts);
    auto *pages = new QWidget;
    pages->setMinimumHeight(theme.scaled(leastTabHeight));
    m_pages = new QStackedLayout(pages);
    for (QWidget *each : std::initializer_list<QWidget *>{m_story, m_needs, m_purchases, m_planned, m_notes}) {
        // They scroll themselves; what is asked for is the least height of all, also of a layout that asks by width.
        each->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        m_pages->addWidget(each);
    }

    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(18, 6, 18, 0);
    tabs->addWidget(m_tabs, 1);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_head);
    inside->addWidget(m_likely);
    inside->addWidget(profileLine());
    inside->addWidget(m_about);
    inside->addLayout(tabs);
    inside->addWidget(profileLine());
    inside->addWidget(pages, 1);
    auto *scroll = new QScrollArea; // Where large text leaves the tabs no room.
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *profile = new QWidget;
    auto *column = new QVBoxLayout(profile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(profileLine());
    column->addWidget(m_foot);
    return profile;
}

void ProfilePane::listen()
{
    connect(m_head, &ProfileHead::backWanted, this, &ProfilePane::backWanted);
    connect(m_head, &ProfileHead::editWanted, this, [this] { m_dialogs.editCustomer(*m_details); });
    connect(m_likely, &ListStrip::verbChosen, this, &ProfilePane::lookAtLikely);
    connect(m_about, &ProfileFacts::customerWanted, this, &ProfilePane::customerWanted);
    connect(m_about, &ProfileFacts::referralsWanted, this, [this] {
        Q_EMIT referralsWanted({m_customer, m_details->row.name, {}});
    });
    connect(m_about, &ProfileFacts::whoSentWanted, this, [this] {
        m_dialogs.addReferral({}, {m_customer, m_details->row.name, {}});
    });
    connect(m_about, &ProfileFacts::senderConfirmed, this,
            [this](const ReferralRow &row) { m_actions.linkSender(row, m_customer, m_details->row.name); });
    connect(
        m_about, &ProfileFacts::senderDenied, this,
        [this] {
            if (m_details)
                m_about->display(*m_details);
        },
        Qt::QueuedConnection); // The button goes with its row.
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedLayout::setCurrentIndex);
    connect(m_story, &StoryView::chosen, this, &ProfilePane::openEntry);
    connect(m_story, &StoryView::needsWanted, this, [this] { showTab(Needs); });
    connect(m_notes, &NotesView::editWanted, this,
            [this](const CustomerNote &note) { m_dialogs.editNote(m_customer, m_details->row.name, note); });
    connect(m_notes, &NotesView::removeWanted, this, [this](NoteId note) { m_actions.removeNote(note, m_customer); });
    connect(m_planned, &PlannedView::counted, this,
            [this](qint64 promises) { countTab(Promises, tr("Promises"), promises); });
    connect(m_planned, &PlannedView::promiseWanted, this, &ProfilePane::promiseWanted);
    connect(m_planned, &PlannedView::plannedWanted, this, &ProfilePane::plannedWanted);
    connect(m_foot, &ProfileFoot::scoreWanted, this, [this] { m_dialogs.addScore(m_customer, m_details->row.name); });
    connect(m_foot, &ProfileFoot::noteWanted, this, [this] { m_dialogs.addNote(m_customer, m_details->row.name); });
    connect(m_foot, &ProfileFoot::purchaseWanted, this,
            [this] { m_dialogs.addPurchase(m_customer, m_details->row.name); });
    connect(m_foot, &ProfileFoot::followUpWanted, this, &ProfilePane::followUpWanted);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        // Another customer's change can be a part of this one's story: who was sent, what a friend spent.
        if (!m_customer.isStored())
            return;
        if (what.touchesPromises() || what.followUps || what.referrals || what.improvements || what.imports)
            read();
        else if (what.touchesReviews()) // A complaint was opened, answered or closed.
            m_foot->display(m_customer);
    });
    const auto again = [this] {
        if (m_details)
            display(false);
    };
    connect(&m_facts, &ShopFacts::changed, this, again);
    connect(&m_context.theme, &Theme::changed, this, again);
    connect(&m_actions, &CustomerActions::failed, this, again);
}

void ProfilePane::open(CustomerId id)
{
    if (id == m_customer)
        return;
    m_customer = id;
    if (id.isStored()) {
        read();
        return;
    }
    ++m_generation;
    m_details.reset();
    m_message->setText(tr("Choose a customer to see their story."));
    m_stack->setCurrentIndex(0);
    Q_EMIT shown();
}

void ProfilePane::read()
{
    m_reading.cancel();
    const int generation = ++m_generation;
    m_reading = ReadCustomers(m_context.file).details(m_customer);
    whenAnswered(m_reading, this,
                 [this, generation](Result<CustomerDetails> details) { take(std::move(details), generation); });
}

void ProfilePane::take(Result<CustomerDetails> details, int generation)
{
    if (generation != m_generation)
        return;
    if (!details) {
        if (details.error().kind == Error::Kind::NotFound) {
            open({});
            Q_EMIT gone();
        } else if (details.error().kind != Error::Kind::Cancelled) {
            m_details.reset();
            m_message->setText(errorText(details.error(), Task::ReadCustomers));
            m_stack->setCurrentIndex(0);
            Q_EMIT shown();
        }
        return;
    }
    const bool another = !m_details || m_details->customer.id != details->customer.id;
    m_details = *std::move(details);
    m_customer = m_details->customer.id; // Of an entry that was merged: what became of it.
    display(another);
    Q_EMIT shown();
}

void ProfilePane::display(bool another)
{
    const CustomerDetails &details = *m_details;
    m_head->display(details);
    m_about->display(details);
    m_likely->setVisible(!details.likelySame.empty());
    if (!details.likelySame.empty())
        m_likely->say(tr("May be the same person as %1.").arg(nameInSentence(details.likelySame.front().name)));
    countTab(Purchases, tr("Purchases"), details.row.purchases);
    countTab(Notes, tr("Notes"), qint64(details.notes.size()));
    m_story->display(details, another);
    m_needs->display(details, another);
    m_purchases->display(details);
    m_planned->display(details.customer.id);
    m_notes->display(details);
    m_foot->display(details.customer.id);
    m_stack->setCurrentIndex(1);
    setAccessibleName(customerName(details.row.name));
}

void ProfilePane::countTab(Tab tab, const QString &name, qint64 count)
{
    //: The name of a tab and how many are in it: "Purchases 58".
    m_tabs->setTabText(tab, count > 0 ? tr("%1 %2", "tab and count").arg(name, m_facts.numbers().count(count)) : name);
}

void ProfilePane::setBackVisible(bool visible)
{
    m_head->setBackVisible(visible);
}

void ProfilePane::setMenu(QMenu *menu)
{
    m_head->setMenu(menu);
}

void ProfilePane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ProfilePane::openEntry(const StoryEntry &entry)
{
    switch (entry.kind) {
    case StoryEntry::Kind::Review:
    case StoryEntry::Kind::Response:
    case StoryEntry::Kind::HandOver:
    case StoryEntry::Kind::Closed:
    case StoryEntry::Kind::Contact:
        Q_EMIT reviewWanted(entry.review);
        break;
    case StoryEntry::Kind::Promised:
    case StoryEntry::Kind::PutRight:
    case StoryEntry::Kind::Checked:
        Q_EMIT promiseWanted(entry.promise);
        break;
    case StoryEntry::Kind::Tried:
    case StoryEntry::Kind::Decided:
        Q_EMIT improvementWanted(entry.improvement);
        break;
    case StoryEntry::Kind::Came:
    case StoryEntry::Kind::Brought:
        Q_EMIT customerWanted(entry.other);
        break;
    case StoryEntry::Kind::Purchase:
        showTab(Purchases);
        break;
    case StoryEntry::Kind::Note:
        showTab(Notes);
        break;
    case StoryEntry::Kind::Score: {
        const auto sameScore = [&entry](const Score &score) {
            return score.question == entry.question && score.said == entry.when && score.answer == entry.rating;
        };
        const auto found = std::ranges::find_if(m_details->scores, sameScore);
        if (found != m_details->scores.end())
            m_dialogs.editScore(*found, m_details->row.name);
        break;
    }
    case StoryEntry::Kind::Sheet: {
        const auto found = std::ranges::find(m_details->scores, entry.score, &Score::id);
        if (entry.review.isStored())
            Q_EMIT reviewWanted(entry.review);
        else if (found != m_details->scores.end())
            m_dialogs.editScore(*found, m_details->row.name);
        else
            showTab(Needs); // What is missing and which services they use.
        break;
    }
    case StoryEntry::Kind::Merged:
        m_actions.unmerge(entry.merge, m_customer);
        break;
    }
}

void ProfilePane::lookAtLikely()
{
    if (m_details && !m_details->likelySame.empty())
        m_dialogs.merge(m_customer, m_details->likelySame.front().id);
}

} // namespace Shopbell
