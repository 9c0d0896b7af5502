// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/profilefoot.h"

#include "core/whenanswered.h"
#include "format/followuptext.h"
#include "look/theme.h"
#include "services/readfollowups.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/tooltip.h"
#include "widgets/customers/customerfacts.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

ProfileFoot::ProfileFoot(const UiContext &context, const CustomerFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
{
    auto *purchase = add(tr("Add a purchase"), u"addPurchase"_s, u"shopping-bag");
    auto *score = add(tr("Score"), u"addScore"_s, u"smile");
    auto *note = add(tr("Note"), u"addNote"_s, u"notebook-pen");
    auto *plan = add(tr("Plan a follow-up"), u"planFollowUp"_s, u"calendar-check");
    m_ask = new QPushButton(tr("Ask for a referral"));
    m_ask->setObjectName(u"askForReferral"_s);
    m_ask->setProperty("primary", true);
    giveIcon(m_ask, context.theme, u"heart", IconColors(ColorToken::OnAccent));

    auto *happened = new QHBoxLayout;
    happened->setSpacing(8);
    happened->addWidget(purchase);
    happened->addWidget(score);
    happened->addWidget(note);
    happened->addStretch(1);
    auto *planned = new QHBoxLayout;
    planned->setSpacing(8);
    planned->addWidget(plan);
    planned->addStretch(1);
    planned->addWidget(m_ask);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 10, 18, 10);
    rows->setSpacing(8);
    rows->addLayout(happened);
    rows->addLayout(planned);

    connect(purchase, &QPushButton::clicked, this, &ProfileFoot::purchaseWanted);
    connect(score, &QPushButton::clicked, this, &ProfileFoot::scoreWanted);
    connect(note, &QPushButton::clicked, this, &ProfileFoot::noteWanted);
    connect(plan, &QPushButton::clicked, this, [this] { Q_EMIT followUpWanted(FollowUpReason::AfterPurchase); });
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT followUpWanted(FollowUpReason::ReferralRequest); });
}

QPushButton *ProfileFoot::add(const QString &text, const QString &name, QAnyStringView icon)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    giveIcon(button, m_context.theme, icon);
    return button;
}

void ProfileFoot::display(CustomerId customer)
{
    const int generation = ++m_generation;
    const ReadFollowUps read(m_context.file);
    whenAnswered(read.mayContact(customer, ContactPurpose::Request), this,
                 [this, generation](const Result<std::optional<Hold>> &hold) {
                     // When it could not be read the window that plans one asks the guards again.
                     if (generation == m_generation)
                         setHold(hold ? *hold : std::nullopt);
                 });
}

void ProfileFoot::setHold(const std::optional<Hold> &hold)
{
    m_ask->setEnabled(!hold);
    const FollowUpText text(m_facts.dates(), m_facts.shop().contacts, m_facts.today());
    const QString why = hold ? text.refusal(*hold, FollowUpReason::ReferralRequest) : QString();
    m_ask->setToolTip(why.isEmpty() ? QString() : toolTipOf(why));
    m_ask->setAccessibleDescription(why);
}

} // namespace Shopbell
