// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/stillthinkingrow.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "look/theme.h"
#include "services/keepfollowups.h"
#include "services/readfollowups.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/notices.h"
#include "widgets/followups/followupmoves.h"
#include "widgets/followups/followupwordsmenu.h"
#include "widgets/reviews/shopfacts.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int daysToThink = 7;

} // namespace

StillThinkingRow::StillThinkingRow(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_words(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_day(new DateField)
    , m_plan(new QPushButton(tr("Plan it")))
{
    m_words->setTextFormat(Qt::PlainText);
    m_day->setObjectName(u"stillThinkingDay"_s);
    m_day->setProperty("small", true);
    m_day->setAccessibleName(tr("The day on which you ask whether they are still thinking"));
    m_plan->setObjectName(u"planStillThinking"_s);
    m_plan->setProperty("small", true);
    m_plan->setAccessibleName(tr("Plan to ask whether they are still thinking"));
    auto *line = new FlowLayout(8, 6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_words, m_day, m_plan})
        line->addWidget(each);
    setLayout(line);
    hide();
    connect(m_plan, &QPushButton::clicked, this, &StillThinkingRow::plan);
}

void StillThinkingRow::display(const Review &review, bool offered)
{
    const bool another = review.id != m_review.id;
    m_review = review;
    ++m_generation;
    if (!offered) {
        hide();
        return;
    }
    if (another || isHidden()) {
        const QDate today = m_facts.today();
        m_day->setMinimumDate(today);
        m_day->setDate(today.addDays(daysToThink));
    }
    if (review.customer.isStored()) {
        read();
        return;
    }
    m_words->setText(tr("Say whose question it is, and you can plan to ask whether they are still thinking."));
    m_day->hide();
    m_plan->hide();
    show();
}

void StillThinkingRow::read()
{
    const FollowUpQuery query{.customer = m_review.customer, .reason = FollowUpReason::StillThinking};
    whenAnswered(ReadFollowUps(m_context.file).find(query), this,
                 [this, generation = m_generation](const Result<FoundFollowUps> &planned) {
                     if (generation == m_generation && planned)
                         showPlanned(planned->rows);
                 });
}

void StillThinkingRow::showPlanned(const std::vector<FollowUpRow> &planned)
{
    const auto theirs =
        std::ranges::find_if(planned, [this](const FollowUpRow &row) { return row.followUp.review == m_review.id; });
    const bool isPlanned = theirs != planned.end();
    m_day->setHidden(isPlanned);
    m_plan->setHidden(isPlanned);
    if (!isPlanned)
        m_words->setText(tr("Ask whether they are still thinking on"));
    else if (theirs->followUp.due.isValid())
        //: A follow-up that is planned; %1 is a day.
        m_words->setText(tr("You ask whether they are still thinking: %1.")
                             .arg(m_facts.dates().weekdayAndDay(theirs->followUp.due, m_facts.today())));
    else
        m_words->setText(tr("You ask whether they are still thinking. It has no day yet."));
    m_plan->setEnabled(true);
    show();
}

void StillThinkingRow::plan()
{
    const PlaceholderFacts facts{.customer = m_review.author,
                                 .shop = m_facts.shop().name,
                                 .signedBy = m_facts.shop().signsAs,
                                 .item = m_review.product,
                                 .date = m_facts.today()};
    const FirstWords words = firstWordsOf(FollowUpReason::StillThinking, facts, {}, {}, m_context.theme);
    NewFollowUp wanted;
    wanted.customer = m_review.customer;
    wanted.reason = FollowUpReason::StillThinking;
    wanted.title = words.title;
    wanted.text = words.text;
    wanted.due = m_day->date();
    wanted.review = m_review.id;
    m_plan->setEnabled(false); // Until it is there.
    whenAnswered(KeepFollowUps(m_context.file).plan(wanted), this, [this](const Result<FollowUpId> &planned) {
        m_plan->setEnabled(true);
        if (!planned) {
            m_context.notices.failed(followUpFailure(planned.error()));
            return;
        }
        m_context.notices.did(doneSentence(Did::PlanFollowUp));
        ++m_generation;
        read();
    });
}

} // namespace Shopbell
