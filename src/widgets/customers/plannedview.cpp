// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/plannedview.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/followuptext.h"
#include "format/promisewords.h"
#include "look/marks.h"
#include "look/theme.h"
#include "services/readfollowups.h"
#include "services/readpromises.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/notices.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/storyline.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int mostPlanned = 50; // Of each; nobody is promised as much.

StoryWords markedBy(const PromiseStanding &standing)
{
    switch (standing.kind) {
    case PromiseStanding::Kind::Late:
    case PromiseStanding::Kind::AskLate:
    case PromiseStanding::Kind::NotSatisfied:
        return {.icon = u"handshake"_s, .fill = ColorToken::NegativeSoft, .ink = ColorToken::NegativeText};
    case PromiseStanding::Kind::DueToday:
    case PromiseStanding::Kind::AskToday:
        return {.icon = u"handshake"_s, .fill = ColorToken::BrassSoft, .ink = ColorToken::BrassText};
    case PromiseStanding::Kind::Checked:
        return {.icon = u"circle-check"_s, .fill = ColorToken::PositiveSoft, .ink = ColorToken::PositiveText};
    case PromiseStanding::Kind::NotGiven:
    case PromiseStanding::Kind::DueLater:
    case PromiseStanding::Kind::AskLater:
        break;
    }
    return {.icon = u"handshake"_s, .fill = ColorToken::AccentSoft, .ink = ColorToken::AccentText};
}

StoryWords wordsOf(const PromiseRow &row, const PromiseText &text, QDate today)
{
    StoryWords words = markedBy(row.standing);
    words.title = promiseTitle(row);
    QStringList parts;
    //: Who in the shop owns the complaint that a promise is about.
    const QString owned =
        row.isKeptForAnother() ? PlannedView::tr("owner %1", "a name").arg(row.complaintOwnerName) : QString();
    for (const QString &part : {nameOf(row.state), text.steps(row), row.ownerName, owned,
                                row.back ? PromiseText::cameBack(*row.back) : QString()}) {
        if (!part.isEmpty())
            parts << part;
    }
    words.line = parts.join(u" · "_s);
    words.day = words.spokenDay = text.standing(row.standing, today);
    return words;
}

StoryWords wordsOf(const FollowUpRow &row, const FollowUpText &text)
{
    const bool isHeld = row.group == FollowUpGroup::HeldBack;
    StoryWords words{.icon = isHeld ? u"hourglass"_s : u"calendar-check"_s};
    if (isHeld) {
        words.fill = ColorToken::BrassSoft;
        words.ink = ColorToken::BrassText;
    }
    words.title = text.title(row.followUp);
    words.line = text.line(row);
    words.day = words.spokenDay = text.day(row);
    return words;
}

} // namespace

PlannedView::PlannedView(const UiContext &context, const CustomerFacts &facts, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_facts(facts)
    , m_message(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text3,
                              tr("Nothing was promised, and no follow-up is planned.")))
    , m_promisesTitle(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text, tr("What we promised")))
    , m_promises(new QVBoxLayout)
    , m_followUpsTitle(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text, tr("Follow-ups planned")))
    , m_followUps(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Promises and follow-ups"));
    m_message->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 10, 18, 12);
    column->setSpacing(6);
    column->addWidget(m_message);
    for (const auto &[title, lines] :
         {std::pair(m_promisesTitle, m_promises), std::pair(m_followUpsTitle, m_followUps)}) {
        title->setWeight(QFont::DemiBold);
        title->hide();
        lines->setSpacing(0);
        column->addWidget(title);
        column->addLayout(lines);
    }
    column->addStretch(1);
    setWidget(content);
}

void PlannedView::display(CustomerId customer)
{
    const int generation = ++m_generation;
    if (customer != m_customer) {
        m_customer = customer;
        showPromises(FoundPromises());
        showFollowUps(FoundFollowUps());
    }
    m_answers = 0;
    showMessage();
    whenAnswered(ReadPromises(m_context.file).find({.customer = customer}, mostPlanned), this,
                 [this, generation](const Result<FoundPromises> &found) {
                     if (generation != m_generation)
                         return;
                     ++m_answers;
                     showPromises(found);
                 });
    whenAnswered(ReadFollowUps(m_context.file).find({.customer = customer}, mostPlanned), this,
                 [this, generation](const Result<FoundFollowUps> &found) {
                     if (generation != m_generation)
                         return;
                     ++m_answers;
                     showFollowUps(found);
                 });
}

void PlannedView::showPromises(const Result<FoundPromises> &found)
{
    const KeptFocus focus(*widget());
    emptyLayout(*m_promises);
    if (!found) {
        focus.giveBack();
        m_context.notices.failed(errorText(found.error(), Task::ReadPromises));
        return;
    }
    const PromiseText text(m_context.theme.language(), m_facts.shop().timeZone(), m_facts.shop().currency);
    StoryLine *last = nullptr;
    for (const PromiseRow &row : found->rows) {
        last = new StoryLine(m_context.theme, wordsOf(row, text, m_facts.today()));
        connect(last, &QAbstractButton::clicked, this, [this, id = row.id] { Q_EMIT promiseWanted(id); });
        m_promises->addWidget(last);
    }
    if (last)
        last->setLast(true);
    m_promisesTitle->setVisible(last != nullptr);
    focus.giveBack();
    Q_EMIT counted(found->total);
    showMessage();
}

void PlannedView::showFollowUps(const Result<FoundFollowUps> &found)
{
    const KeptFocus focus(*widget());
    emptyLayout(*m_followUps);
    if (!found) {
        focus.giveBack();
        m_context.notices.failed(errorText(found.error(), Task::ReadCustomers));
        return;
    }
    const FollowUpText text(m_facts.dates(), m_facts.shop().contacts, m_facts.today());
    StoryLine *last = nullptr;
    for (const FollowUpRow &row : found->rows) {
        last = new StoryLine(m_context.theme, wordsOf(row, text));
        connect(last, &QAbstractButton::clicked, this, [this, id = row.followUp.id] { Q_EMIT plannedWanted(id); });
        m_followUps->addWidget(last);
    }
    if (last)
        last->setLast(true);
    m_followUpsTitle->setVisible(last != nullptr);
    focus.giveBack();
    showMessage();
}

void PlannedView::showMessage()
{
    m_message->setVisible(m_answers == 2 && m_promises->isEmpty() && m_followUps->isEmpty());
}

} // namespace Shopbell
