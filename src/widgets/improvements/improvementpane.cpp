// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/improvementpane.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/readimprovements.h"
#include "widgets/common/avatarlabel.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/notices.h"
#include "widgets/followups/followupdialog.h"
#include "widgets/improvements/behindlist.h"
#include "widgets/improvements/findingcard.h"
#include "widgets/improvements/improvementfacts.h"
#include "widgets/improvements/improvementmoves.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int panePadding = 20;
constexpr size_t fewReviews = 6;
constexpr int narrowFoot = 720; ///< Logical pixels at 100 %: below it the words stand over the buttons.
} // namespace

ImprovementPane::ImprovementPane(const UiContext &context, const ImprovementFacts &facts, ImprovementMoves &moves,
                                 QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_moves(moves)
    , m_back(new IconButton(context.theme, u"arrow-left"_s, tr("Back to the list")))
    , m_title(new TextLabel(context.theme, TypeRole::Page))
    , m_what(new TextLabel(context.theme, TypeRole::Body, ColorToken::Text2))
    , m_decision(new TextLabel(context.theme, TypeRole::Body, ColorToken::AccentText))
    , m_more(new IconButton(context.theme, u"ellipsis"_s, tr("More about this improvement"), IconButton::Look::Edged))
    , m_menu(new QMenu(this))
    , m_avatar(new AvatarLabel(context.theme, SizeToken::AvatarTiny))
    , m_owner(new TextLabel(context.theme, TypeRole::Body))
    , m_started(new TextLabel(context.theme, TypeRole::Body))
    , m_behind(new TextLabel(context.theme, TypeRole::Body))
    , m_expected(new TextLabel(context.theme, TypeRole::Body))
    , m_finding(new FindingCard(context.theme, facts))
    , m_reviews(new BehindList(context.theme, facts))
    , m_showAll(new QPushButton)
    , m_add(new QPushButton(tr("Add reviews…")))
    , m_none(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2,
                           tr("No review is behind it yet. Add those it answers.")))
    , m_scroll(new QScrollArea)
    , m_hears(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_tell(new QPushButton(tr("Tell them")))
    , m_people(new QMenu(this))
    , m_drop(new QPushButton(tr("Drop…")))
    , m_adjust(new QPushButton(tr("Adjust…")))
    , m_keep(new QPushButton(tr("Keep it")))
    , m_again(new QPushButton(tr("Try it again")))
{
    setProperty("pane", true);
    setAccessibleName(tr("The improvement"));
    auto *content = new QWidget;
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(panePadding, 14, panePadding, 14);
    body->setSpacing(context.theme.space(SpaceToken::CardGap));
    for (QWidget *part : {buildHead(), buildFacts(), static_cast<QWidget *>(m_finding), buildBehind()})
        body->addWidget(part);
    body->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(line);
    column->addWidget(buildFoot());
    setFocusProxy(m_keep);
    connectParts();
}

QWidget *ImprovementPane::buildHead()
{
    auto *head = new QWidget;
    for (TextLabel *label : {m_title, m_what, m_decision})
        label->setWordWrap(true);
    m_back->hide();
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (TextLabel *label : {m_title, m_what, m_decision})
        words->addWidget(label);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    return head;
}

QWidget *ImprovementPane::fact(const QString &caption, TextLabel *value, QWidget *before) const
{
    auto *part = new QWidget;
    value->setWeight(QFont::Medium);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    if (before)
        line->addWidget(before);
    line->addWidget(value, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(1);
    column->addWidget(new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3, caption));
    column->addLayout(line);
    return part;
}

QWidget *ImprovementPane::buildFacts()
{
    auto *card = new Card(m_context.theme);
    card->setAccessibleName(tr("The facts"));
    m_expected->setWordWrap(true);
    auto *flow = new FlowLayout(36, 8);
    flow->addWidget(fact(tr("Owner"), m_owner, m_avatar));
    flow->addWidget(fact(tr("Started"), m_started));
    flow->addWidget(fact(tr("Behind it"), m_behind));
    for (int at = 0; at < flow->count(); ++at) // Beside each other; what was expected takes the rest of its line.
        flow->itemAt(at)->widget()->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    flow->addWidget(fact(tr("What we expected"), m_expected));
    card->box()->addLayout(flow);
    return card;
}

QWidget *ImprovementPane::buildBehind()
{
    auto *card = new Card(m_context.theme, nullptr, false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(14);
    auto *title = new TextLabel(m_context.theme, TypeRole::Strong, ColorToken::Text, tr("Reviews behind it"));
    title->setWordWrap(true);
    row->addWidget(title, 1);
    for (QPushButton *link : {m_showAll, m_add}) {
        link->setProperty("link", true);
        row->addWidget(link);
    }
    m_none->setWordWrap(true);
    m_none->setContentsMargins(14, 0, 14, 14);
    card->box()->addLayout(row);
    card->box()->addWidget(m_reviews);
    card->box()->addWidget(m_none);
    return card;
}

QWidget *ImprovementPane::buildFoot()
{
    m_keep->setProperty("primary", true);
    giveIcon(m_keep, m_context.theme, "check", ColorToken::OnAccent);
    m_tell->setMenu(m_people);
    m_hears->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, 8, buttons);
    for (QPushButton *button : {m_tell, m_again, m_drop, m_adjust, m_keep})
        flow->addWidget(button);
    auto *foot = new QWidget;
    foot->setProperty("ground", u"surface"_s);
    foot->setAttribute(Qt::WA_StyledBackground);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    m_foot->setContentsMargins(panePadding, 10, panePadding, 10);
    m_foot->setSpacing(8);
    m_foot->addWidget(m_hears, 1);
    m_foot->addWidget(buttons);
    return foot;
}

void ImprovementPane::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &ImprovementPane::backWanted);
    connect(m_menu, &QMenu::aboutToShow, this, &ImprovementPane::fillMenu);
    connect(m_people, &QMenu::aboutToShow, this, &ImprovementPane::fillPeople);
    connect(m_reviews, &BehindList::opened, this, &ImprovementPane::reviewWanted);
    connect(m_reviews, &BehindList::takeOffWanted, this, [this](ReviewId review) { m_moves.unlink(m_id, review); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (m_details)
            m_moves.askReviews(*m_details);
    });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showBehind();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_moves.keep(m_id); });
    connect(m_adjust, &QPushButton::clicked, this, [this] { m_moves.askWhy(m_id, ImprovementState::Adjusted); });
    connect(m_drop, &QPushButton::clicked, this, [this] { m_moves.askWhy(m_id, ImprovementState::Dropped); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_moves.tryAgain(m_id); });
    connect(&m_moves, &ImprovementMoves::refused, this, &ImprovementPane::refresh);
    connect(&m_facts, &ShopFacts::changed, this, &ImprovementPane::refresh);
    connect(&m_context.theme, &Theme::changed, this, &ImprovementPane::fit);
}

void ImprovementPane::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void ImprovementPane::open(ImprovementId id)
{
    if (id != m_id) {
        m_details.reset();
        m_all = false;
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_id = id;
    refresh();
}

void ImprovementPane::refresh()
{
    const int generation = ++m_generation;
    if (!m_id.isStored())
        return;
    whenAnswered(ReadImprovements(m_context.file).details(m_id), this,
                 [this, generation](Result<ImprovementDetails> details) {
                     if (generation != m_generation)
                         return;
                     if (details) {
                         display(*std::move(details));
                         return;
                     }
                     if (details.error().kind != Error::Kind::NotFound) {
                         m_context.notices.failed(errorText(details.error(), Task::ReadImprovements));
                         return;
                     }
                     m_id = {};
                     m_details.reset();
                     Q_EMIT gone();
                 });
}

void ImprovementPane::display(ImprovementDetails details)
{
    m_details = std::move(details);
    showFacts();
    m_finding->display(*m_details);
    showBehind();
    showFoot();
}

void ImprovementPane::showFacts()
{
    const Improvement &improvement = m_details->improvement;
    const QDate today = m_details->today;
    m_title->setText(improvement.title);
    m_what->setText(improvement.what);
    m_what->setVisible(!improvement.what.isEmpty());
    m_decision->setVisible(isDecision(improvement.state));
    //: What was decided of an improvement, and when: "Kept on 2 Nov".
    const QString decided =
        tr("%1 on %2").arg(nameOf(improvement.state), m_facts.dates().day(improvement.decided, today));
    //: A decision and the owner's words to it: "Dropped on 1 Oct: nobody used it".
    m_decision->setText(improvement.why.isEmpty() ? decided : tr("%1: %2").arg(decided, improvement.why));
    const QString owner = m_details->row.ownerName;
    m_avatar->display(owner, 0);
    m_avatar->setHidden(owner.isEmpty());
    m_owner->setText(owner.isEmpty() ? tr("nobody") : owner);
    m_started->setText(m_facts.dates().weekdayAndDay(improvement.start, today));
    m_behind->setText(ImprovementText::behind(m_details->row));
    m_expected->setText(improvement.expected.isEmpty() ? tr("nothing written") : improvement.expected);
}

void ImprovementPane::showBehind()
{
    if (!m_details)
        return;
    std::vector<ReviewBehind> reviews = m_details->reviews;
    const bool many = reviews.size() > fewReviews;
    m_showAll->setVisible(many);
    m_showAll->setText(m_all ? tr("Show fewer") : tr("Show all %Ln", nullptr, int(reviews.size())));
    m_none->setVisible(reviews.empty());
    m_reviews->setHidden(reviews.empty());
    if (many && !m_all)
        reviews.resize(fewReviews);
    m_reviews->display(reviews);
}

void ImprovementPane::showFoot()
{
    const ImprovementState state = m_details->improvement.state;
    const bool open = !isDecision(state);
    const QString hears = ImprovementText::whoHears(m_details->row);
    m_hears->setText(hears);
    m_tell->setVisible(!hears.isEmpty() && (state == ImprovementState::Kept || state == ImprovementState::Adjusted));
    const QWidget *focused = window()->focusWidget();
    const bool isFocusLost =
        open ? focused == m_again : focused && (focused == m_drop || focused == m_adjust || focused == m_keep);
    if (isFocusLost) // Else it goes on to the message, where Enter would take the decision back.
        (m_tell->isHidden() ? static_cast<QWidget *>(m_more) : m_tell)->setFocus(Qt::OtherFocusReason);
    for (QPushButton *button : {m_drop, m_adjust, m_keep})
        button->setVisible(open);
    m_again->setVisible(!open);
    setFocusProxy(open ? m_keep : m_again);
    fit();
}

void ImprovementPane::fillMenu()
{
    m_menu->clear();
    if (!m_details)
        return;
    const Improvement &improvement = m_details->improvement;
    m_menu->addAction(tr("Change…"), this, [this] { m_moves.edit(*m_details); });
    if (improvement.topic.isKnown())
        //: %1 is what an improvement is about: "Show the reviews about phone orders".
        m_menu->addAction(tr("Show the reviews about %1").arg(topicName(improvement.topic, m_details->row.tagName)),
                          this, [this, topic = improvement.topic] { Q_EMIT topicWanted(topic); });
    if (improvement.isOpen())
        m_menu->addAction(tr("Keep it and say why…"), this, [this] { m_moves.askWhy(m_id, ImprovementState::Kept); });
    if (improvement.state == ImprovementState::Trying && m_details->finding.windows.isWhole())
        m_menu->addAction(tr("It is measured, decide later"), this, [this] { m_moves.evaluate(m_id); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Delete the improvement"), this, [this] { m_moves.remove(m_id); });
}

void ImprovementPane::fillPeople()
{
    m_people->clear();
    if (!m_details)
        return;
    std::set<CustomerId> there;
    for (const ReviewBehind &behind : m_details->reviews) {
        if (!behind.customer.isStored() || !there.insert(behind.customer).second)
            continue;
        // An ampersand in a name is no shortcut.
        m_people->addAction(labelWords(customerName(behind.customerName)), this, [this, behind] { tell(behind); });
    }
}

void ImprovementPane::tell(const ReviewBehind &behind)
{
    IdeaRow idea;
    idea.idea.reason = FollowUpReason::IdeaCameTrue;
    idea.idea.due = Day(m_facts.today().toJulianDay());
    idea.customer = behind.customer;
    idea.customerName = behind.customerName;
    idea.review = behind.review;
    idea.improvement = m_id;
    idea.improvementTitle = m_details->improvement.title;
    auto *dialog = new FollowUpDialog(m_context, m_facts, this);
    connect(dialog, &FollowUpDialog::planned, this, [this] { m_context.notices.did(doneSentence(Did::PlanFollowUp)); });
    dialog->startWith(idea);
}

void ImprovementPane::fit()
{
    const bool narrow = width() < m_context.theme.scaled(narrowFoot);
    m_foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_hears->setHidden(narrow && m_hears->text().isEmpty());
}

void ImprovementPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Shopbell
