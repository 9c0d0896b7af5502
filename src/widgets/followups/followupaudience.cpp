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
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace Shopbell {

namespace {
constexpr int mostFreeNames = 20;
constexpr int mostHeldNames = 20;

QVBoxLayout *columnIn(QWidget *part, TextLabel *heading)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading);
    return column;
}
} // namespace

FollowUpAudience::FollowUpAudience(const UiContext &context, const FollowUpFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_copy(new QPushButton(tr("Copy the addresses")))
{
    setAccessibleName(tr("Who gets it, and who does not"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(buildFree());
    column->addWidget(buildHeld());
    connect(m_copy, &QPushButton::clicked, this, &FollowUpAudience::copyAddresses);
    hide();
}

QWidget *FollowUpAudience::buildFree()
{
    const QString heading = tr("Who gets it");
    m_free = new QWidget;
    m_free->setAccessibleName(heading);
    auto *column = columnIn(m_free, new TextLabel(m_context.theme, TypeRole::Strong, ColorToken::Text, heading));
    m_freePlace = new QVBoxLayout;
    column->addLayout(m_freePlace);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    return m_free;
}

QWidget *FollowUpAudience::buildHeld()
{
    const QString heading = tr("Who gets nothing now, and why");
    m_held = new QWidget;
    m_held->setAccessibleName(heading);
    m_heldPlace = columnIn(m_held, new TextLabel(m_context.theme, TypeRole::Strong, ColorToken::Text, heading));
    return m_held;
}

void FollowUpAudience::display(const FollowUp &followUp)
{
    const int generation = ++m_generation;
    if (!followUp.audience || followUp.state != FollowUpState::Planned) {
        hide();
        return;
    }
    whenAnswered(ReadFollowUps(m_context.file).audience(followUp.id), this,
                 [this, generation, followUp](const Result<std::vector<AudienceRow>> &people) {
                     if (generation != m_generation)
                         return;
                     if (people)
                         fill(*people, followUp);
                     else
                         m_context.notices.failed(errorText(people.error(), Task::ReadCustomers));
                 });
}

void FollowUpAudience::fill(const std::vector<AudienceRow> &people, const FollowUp &followUp)
{
    fillFree(people, followUp.way);
    fillHeld(people, followUp);
    setVisible(m_freeLines || m_heldLines);
}

void FollowUpAudience::fillFree(const std::vector<AudienceRow> &people, ContactWay wanted)
{
    delete m_freeLines;
    m_freeLines = nullptr;
    m_addresses.clear();
    std::vector<ContactCheck> lines;
    int more = 0;
    for (const AudienceRow &person : people) {
        if (person.member.hold)
            continue;
        if (person.member.way == wanted && !person.address.isEmpty())
            m_addresses << person.address;
        const QString way = nameOf(person.member.way);
        if (int(lines.size()) == mostFreeNames)
            ++more;
        else if (person.address.isEmpty())
            lines.push_back({true, tr("%1: %2", "a name, a way").arg(customerName(person.name), way)});
        else
            lines.push_back(
                {true,
                 tr("%1: %2, %3", "a name, a way, an address").arg(customerName(person.name), way, person.address)});
    }
    if (more > 0)
        lines.push_back({true, tr("and %Ln more", "people", more), true});
    m_addresses.removeDuplicates();
    m_copy->setEnabled(!m_addresses.isEmpty());
    m_copy->setToolTip(m_addresses.isEmpty() ? tr("There are no addresses for this way: %1.").arg(nameOf(wanted))
                                             : tr("One in a line, for this way: %1.").arg(nameOf(wanted)));
    m_free->setVisible(!lines.empty());
    if (lines.empty())
        return;
    m_freeLines = followUpChecks(m_context.theme, lines);
    m_freePlace->addWidget(m_freeLines);
}

void FollowUpAudience::fillHeld(const std::vector<AudienceRow> &people, const FollowUp &followUp)
{
    delete m_heldLines;
    m_heldLines = nullptr;
    const ContactPurposes purposes = purposesOf(followUp.reason, followUp.text);
    std::vector<ContactCheck> lines;
    int leftOut = 0;
    for (const AudienceRow &person : people) {
        if (!person.member.hold)
            continue;
        if (int(lines.size()) == mostHeldNames)
            ++leftOut;
        else
            //: A name, and why somebody is held back.
            lines.push_back({false,
                             tr("%1: %2").arg(customerName(person.name),
                                              m_facts.text().refusal(*person.member.hold, followUp.reason, purposes))});
    }
    if (leftOut > 0)
        lines.push_back({false, tr("and %Ln more", "people", leftOut)});
    m_held->setVisible(!lines.empty());
    if (lines.empty())
        return;
    m_heldLines = followUpChecks(m_context.theme, lines);
    m_heldPlace->addWidget(m_heldLines);
}

void FollowUpAudience::copyAddresses()
{
    QGuiApplication::clipboard()->setText(m_addresses.join(u'\n'));
    m_context.notices.say(tr("%Ln addresses are copied.", nullptr, int(m_addresses.size())));
}

} // namespace Shopbell
