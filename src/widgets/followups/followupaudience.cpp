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

using namespace Qt::StringLiterals;

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
    , m_copyEmails(new QPushButton)
    , m_copyNumbers(new QPushButton)
{
    setAccessibleName(tr("Who gets it, and who does not"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(buildFree());
    column->addWidget(buildHeld());
    m_copyEmails->setObjectName(u"copyEmails"_s);
    m_copyNumbers->setObjectName(u"copyNumbers"_s);
    connect(m_copyEmails, &QPushButton::clicked, this, [this] { copy(m_emails); });
    connect(m_copyNumbers, &QPushButton::clicked, this, [this] { copy(m_numbers); });
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
    column->addWidget(m_copyEmails, 0, Qt::AlignLeading);
    column->addWidget(m_copyNumbers, 0, Qt::AlignLeading);
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
    fillFree(people);
    fillHeld(people, followUp);
    setVisible(m_freeLines || m_heldLines);
}

void FollowUpAudience::fillFree(const std::vector<AudienceRow> &people)
{
    delete m_freeLines;
    m_freeLines = nullptr;
    m_emails.clear();
    m_numbers.clear();
    std::vector<ContactCheck> lines;
    int more = 0;
    for (const AudienceRow &person : people) {
        if (person.member.hold)
            continue;
        if (!person.address.isEmpty())
            (person.member.way == ContactWay::Email ? m_emails : m_numbers) << person.address;
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
    offerToCopy();
    m_free->setVisible(!lines.empty());
    if (lines.empty())
        return;
    m_freeLines = followUpChecks(m_context.theme, lines);
    m_freePlace->addWidget(m_freeLines);
}

void FollowUpAudience::offerToCopy()
{
    m_emails.removeDuplicates();
    m_numbers.removeDuplicates();
    m_copyEmails->setText(tr("Copy %Ln e-mail addresses", nullptr, int(m_emails.size())));
    m_copyEmails->setToolTip(tr("One in a line, for everybody who gets an e-mail."));
    m_copyEmails->setVisible(!m_emails.isEmpty());
    m_copyNumbers->setText(tr("Copy %Ln phone numbers", nullptr, int(m_numbers.size())));
    m_copyNumbers->setToolTip(tr("One in a line, for everybody who gets a call or a message."));
    m_copyNumbers->setVisible(!m_numbers.isEmpty());
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

void FollowUpAudience::copy(const QStringList &addresses)
{
    QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
    m_context.notices.say(tr("%Ln addresses are copied.", nullptr, int(addresses.size())));
}

} // namespace Shopbell
