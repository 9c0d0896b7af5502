// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupaudience.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "services/followuppurpose.h"
#include "services/readfollowups.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followuppaneparts.h"

#include <QBoxLayout>

namespace Shopbell {

namespace {
constexpr size_t mostHeldNames = 20;
} // namespace

FollowUpAudience::FollowUpAudience(const UiContext &context, const FollowUpFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(
        new TextLabel(context.theme, TypeRole::Strong, ColorToken::Text, tr("Who gets nothing now, and why")));
    setAccessibleName(tr("Who gets nothing now, and why"));
    hide();
}

void FollowUpAudience::display(const FollowUp &followUp)
{
    const int generation = ++m_generation;
    if (!followUp.audience || followUp.state != FollowUpState::Planned) {
        hide();
        return;
    }
    using Members = std::vector<std::pair<QString, AudienceMember>>;
    whenAnswered(ReadFollowUps(m_context.file).audience(followUp.id), this,
                 [this, generation, followUp](const Result<Members> &members) {
                     if (generation != m_generation)
                         return;
                     if (members)
                         fill(*members, followUp);
                     else
                         m_context.notices.failed(errorText(members.error(), Task::ReadCustomers));
                 });
}

void FollowUpAudience::fill(const std::vector<std::pair<QString, AudienceMember>> &members, const FollowUp &followUp)
{
    delete m_lines;
    m_lines = nullptr;
    const ContactPurposes purposes = purposesOf(followUp.reason, followUp.text);
    std::vector<ContactCheck> lines;
    int leftOut = 0;
    for (const auto &[name, member] : members) {
        if (!member.hold)
            continue;
        if (lines.size() == mostHeldNames)
            ++leftOut;
        else
            //: A name, and why somebody is held back.
            lines.push_back({false,
                             tr("%1: %2").arg(customerName(name),
                                              m_facts.text().refusal(*member.hold, followUp.reason, purposes))});
    }
    if (leftOut > 0)
        lines.push_back({false, tr("and %Ln more", "people", leftOut)});
    setVisible(!lines.empty());
    if (lines.empty())
        return;
    m_lines = followUpChecks(m_context.theme, lines);
    m_column->addWidget(m_lines);
}

} // namespace Shopbell
