// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whenanswered.h"
#include "services/readfollowups.h"
#include "widgets/followups/followupdialog.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followuppaneparts.h"
#include "widgets/followups/wayfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>

// What the guards say to a follow-up that is being planned: asked again whenever its reason, its way or its words change.

using namespace Qt::StringLiterals;

namespace Shopbell {

void FollowUpDialog::askGuard()
{
    const int generation = ++m_guards;
    if (isForAudience()) {
        countAudience();
        return;
    }
    if (!m_customer) {
        sayGuard({}, true);
        return;
    }
    whenAnswered(ReadFollowUps(context().file).mayBeSaid(m_customer->id, reason(), m_text->toPlainText(), wayIn(m_way)),
                 this, [this, generation](const Result<GuardAnswer> &answer) {
                     if (generation != m_guards)
                         return;
                     if (answer)
                         takeGuard(*answer);
                     else
                         fail(answer.error(), Task::ReadCustomers);
                 });
}

void FollowUpDialog::takeGuard(const GuardAnswer &answer)
{
    if (answer.hold) {
        //: %1 is why a follow-up is held back: "Open complaint since 18 Nov."
        sayGuard(tr("%1 You can plan it; Shopbell holds it back until it is allowed.")
                     .arg(m_facts.text().refusal(*answer.hold, reason(), answer.purposes)),
                 false);
    } else if (wayIn(m_way) == ContactWay::None) {
        sayGuard(sentenceOf(HoldReason::NoWay), false);
    } else if (const QString notQuiet = m_facts.text().notQuiet(answer.days);
               reason() == FollowUpReason::QuietRegular && !notQuiet.isEmpty()) {
        sayGuard(notQuiet, false);
    } else {
        sayGuard(tr("Nothing speaks against it."), true);
    }
}

void FollowUpDialog::countAudience()
{
    whenAnswered(
        ReadFollowUps(context().file).audienceOf(reason(), audience(), wayIn(m_way), m_text->toPlainText()), this,
        [this, generation = m_guards](const Result<AudienceCount> &count) {
            if (generation != m_guards)
                return;
            if (!count)
                fail(count.error(), Task::ReadCustomers);
            else
                //: %1 is "14 people, 2 wait".
                sayGuard(
                    tr("%1. Everyone who qualifies is invited, whatever they said.").arg(m_facts.text().count(*count)),
                    count->free > 0);
        });
}

void FollowUpDialog::sayGuard(const QString &sentence, bool fine)
{
    if (m_guardLine && m_guardLine->accessibleName() == sentence)
        return;
    delete m_guardLine;
    m_guardLine = nullptr;
    if (sentence.isEmpty())
        return;
    m_guardLine = followUpChecks(context().theme, {{fine, sentence}});
    m_guardLine->setAccessibleName(sentence);
    m_guardLine->setObjectName(u"guard"_s);
    m_guardPlace->addWidget(m_guardLine);
}

} // namespace Shopbell
