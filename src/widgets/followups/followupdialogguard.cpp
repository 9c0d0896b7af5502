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
    m_plannedAlready.clear();
    if (isForAudience()) {
        lookForTwin();
        return;
    }
    if (!m_customer) {
        sayGuard({}, true);
        return;
    }
    whenAnswered(ReadFollowUps(context().file).mayBeSaid(wanted()), this,
                 [this, generation](const Result<GuardAnswer> &answer) {
                     if (generation != m_guards)
                         return;
                     if (answer)
                         takeGuard(*answer);
                     else
                         fail(answer.error(), Task::ReadCustomers);
                 });
}

FollowUp FollowUpDialog::wanted() const
{
    const NewFollowUp planned = words();
    return {.customer = planned.customer,
            .audience = planned.audience,
            .reason = planned.reason,
            .title = planned.title,
            .text = planned.text,
            .way = planned.way,
            .purchase = planned.purchase,
            .referral = planned.referral,
            .review = planned.review,
            .promise = planned.promise,
            .improvement = planned.improvement};
}

void FollowUpDialog::takeGuard(const GuardAnswer &answer)
{
    const QString twice = answer.twin ? m_facts.text().alreadyPlanned(*answer.twin) : QString();
    const auto warn = [&](const QString &sentence) {
        sayGuard(twice.isEmpty() ? sentence : sentence + u'\n' + twice, false);
    };
    if (answer.hold) {
        //: %1 is why a follow-up is held back: "Open complaint since 18 Nov, free once it is settled."
        warn(tr("%1 You can plan it; Shopbell holds it back until it is allowed.")
                 .arg(m_facts.text().refusal(*answer.hold, reason(), answer.purposes)));
    } else if (wayIn(m_way) == ContactWay::None) {
        warn(sentenceOf(HoldReason::NoWay));
    } else if (const QString notQuiet = m_facts.text().notQuiet(answer.days);
               reason() == FollowUpReason::QuietRegular && !notQuiet.isEmpty()) {
        warn(notQuiet);
    } else if (!twice.isEmpty()) {
        sayGuard(twice, false);
    } else {
        sayGuard(tr("Nothing speaks against it."), true);
    }
}

/// Who is invited already is not counted once more.
void FollowUpDialog::lookForTwin()
{
    whenAnswered(ReadFollowUps(context().file).twin(wanted()), this,
                 [this, generation = m_guards](const Result<std::optional<FollowUp>> &twin) {
                     if (generation != m_guards)
                         return;
                     if (!twin) {
                         fail(twin.error(), Task::ReadCustomers);
                     } else if (*twin) {
                         m_plannedAlready = m_facts.text().alreadyPlanned(**twin);
                         sayGuard(m_plannedAlready, false);
                         showReady();
                     } else {
                         countAudience();
                     }
                 });
}

void FollowUpDialog::countAudience()
{
    whenAnswered(ReadFollowUps(context().file).audienceOf(reason(), audience(), wayIn(m_way), m_text->toPlainText()),
                 this, [this, generation = m_guards](const Result<AudienceCount> &count) {
                     if (generation != m_guards)
                         return;
                     if (count)
                         sayAudience(*count);
                     else
                         fail(count.error(), Task::ReadCustomers);
                 });
}

void FollowUpDialog::sayAudience(const AudienceCount &count)
{
    //: %1 is "14 people, 2 wait".
    QStringList sentences{
        tr("%1. Everyone who qualifies is invited, whatever they said.").arg(m_facts.text().count(count))};
    const QString filling = m_facts.text().filling(audience());
    if (!filling.isEmpty())
        sentences << filling;
    sayGuard(sentences.join(u'\n'), count.free > 0 || !filling.isEmpty());
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
