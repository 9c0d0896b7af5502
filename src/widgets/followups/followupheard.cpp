// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupheard.h"

#include "core/whenanswered.h"
#include "domain/answerplace.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/sentences.h"
#include "services/readfollowups.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/followups/followupanswerdialog.h"
#include "widgets/followups/followupfacts.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr size_t mostHeardNames = 20;
} // namespace

FollowUpHeard::FollowUpHeard(const UiContext &context, const FollowUpFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_words(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_log(new QPushButton(tr("Note the answer…")))
{
    m_words->setWordWrap(true);
    m_log->setAutoDefault(false);
    m_log->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_log);
    connect(m_log, &QPushButton::clicked, this, &FollowUpHeard::askAnswer);
}

void FollowUpHeard::display(const FollowUpRow &row)
{
    const bool isAnother = m_followUp.id != row.followUp.id;
    m_followUp = row.followUp;
    const int generation = ++m_generation;
    if (isAnother)
        m_contacts.clear();
    const bool isSkipped = m_followUp.state == FollowUpState::Skipped;
    if (isSkipped)
        m_words->setText(m_facts.text().skipped(m_followUp));
    else if (isAnother)
        m_words->clear();
    setVisible(isSkipped || m_followUp.state == FollowUpState::Done || row.heard > 0);
    whenAnswered(ReadFollowUps(m_context.file).contacts(m_followUp.id), this,
                 [this, generation](Result<Contacts> contacts) {
                     if (generation != m_generation)
                         return;
                     if (contacts)
                         show(*std::move(contacts));
                     else
                         m_context.notices.failed(errorText(contacts.error(), Task::ReadCustomers));
                 });
}

void FollowUpHeard::show(Contacts contacts)
{
    m_contacts = std::move(contacts);
    const auto answered =
        int(std::ranges::count_if(m_contacts, [](const auto &each) { return each.second.answered.isValid(); }));
    if (!m_contacts.empty())
        m_words->setText(sentence(answered));
    const bool isOpen = answered < int(m_contacts.size());
    m_log->setVisible(!m_contacts.empty());
    m_log->setEnabled(isOpen);
    m_log->setToolTip(isOpen ? QString() : tr("The answer is logged already."));
}

QString FollowUpHeard::sentence(int answered) const
{
    if (m_followUp.audience) {
        const QString heard = tr("%Ln people have heard.", nullptr, int(m_contacts.size()));
        //: %1 is "14 people have heard."
        QStringList lines{tr("%1 %Ln of them answered.", nullptr, answered).arg(heard)};
        for (const auto &[name, contact] : std::span(m_contacts).first(std::min(m_contacts.size(), mostHeardNames)))
            lines << tr("%1: %2", "a name, a way").arg(customerName(name), nameOf(contact.way));
        if (m_contacts.size() > mostHeardNames)
            lines << tr("and %Ln more", "people", int(m_contacts.size() - mostHeardNames));
        return lines.join(u'\n');
    }
    const ContactMade &contact = m_contacts.front().second;
    const DateText &dates = m_facts.dates();
    const QString day = dates.longDay(contact.day, m_facts.today());
    const QString said = isSpoken(contact.way)
        //: A way, a day: "Said on 20 November. Way: Phone."
        ? tr("Said on %2. Way: %1.").arg(nameOf(contact.way), day)
        //: A way, a day: "Sent on 20 November. Way: E-mail."
        : tr("Sent on %2. Way: %1.").arg(nameOf(contact.way), day);
    const QString then = contact.answered.isValid()
        ? tr("Answered on %1.").arg(dates.longDay(contact.answered, m_facts.today()))
        : tr("No answer yet.");
    return joinedSentences({said, then});
}

ReviewId FollowUpHeard::answer() const
{
    return m_followUp.audience || m_contacts.empty() ? ReviewId() : m_contacts.front().second.review;
}

void FollowUpHeard::askAnswer()
{
    auto *dialog = new FollowUpAnswerDialog(m_context, m_facts, m_followUp, m_contacts, this);
    connect(dialog, &FollowUpAnswerDialog::logged, this, &FollowUpHeard::logged);
    dialog->start();
}

} // namespace Shopbell
