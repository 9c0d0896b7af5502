// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customertext.h"
#include "format/customerwords.h"
#include "format/followuptext.h"
#include "format/nameinsentence.h"
#include "format/sentences.h"

#include <algorithm>
#include <cmath>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool isKnownWhat(const Purchase &purchase)
{
    return !purchase.what.trimmed().isEmpty()
        || std::ranges::any_of(purchase.items, [](const PurchaseItem &item) { return !item.name.trimmed().isEmpty(); });
}
} // namespace

QString FollowUpText::bought(const Purchase &purchase) const
{
    const CustomerText words(m_dates.locale(), m_dates.zone(), m_currency);
    const QString day = m_dates.weekdayAndDay(purchase.when.day, m_today);
    const QString amount = purchase.amount ? words.money().amount(*purchase.amount) : QString();
    if (!isKnownWhat(purchase)) //: %1 is a day, %2 an amount of money.
        return amount.isEmpty() ? tr("Was here on %1.").arg(day) : tr("Bought on %1 for %2.").arg(day, amount);
    QString what = words.what(purchase);
    if (what.front().isUpper()) // As the shop wrote it down, not a part of the sentence.
        //: What was bought, in the shop's own words, inside a sentence: "Bought “Two buns” on Saturday 15 November."
        what = tr("“%1”").arg(what);
    //: %1 is what was bought, %2 a day, %3 an amount of money: "Bought a cake on Saturday 15 November, £42.00."
    return amount.isEmpty() ? tr("Bought %1 on %2.").arg(what, day) : tr("Bought %1 on %2, %3.").arg(what, day, amount);
}

QString FollowUpText::why(const FollowUpRow &row) const
{
    const FollowUp &followUp = row.followUp;
    if (followUp.audience && followUp.state != FollowUpState::Planned)
        return tr("For %1.", "an audience").arg(audience(*followUp.audience));
    if (followUp.audience) {
        QStringList sentences{tr("For %1: %2.").arg(audience(*followUp.audience), count(row.audience)),
                              filling(*followUp.audience)};
        if (row.isOver)
            sentences << tr("%1.").arg(over(row));
        return joinedSentences(sentences);
    }
    QStringList sentences;
    if (followUp.reason == FollowUpReason::CheckBack && !followUp.matter.title.isEmpty())
        sentences << tr("%1.").arg(checkBack(followUp.matter));
    if (row.purchase)
        sentences << bought(*row.purchase);
    sentences << tr("%1.").arg(inDays(row.days));
    const QDate first = QDate::fromJulianDay(row.days.first);
    if (row.purchase && row.purchase->when.day == first) {
        sentences << tr("It was the first purchase.");
    } else if (row.days.occasions > 0) {
        sentences << tr("The first purchase was on %1.").arg(m_dates.fullDay(first));
    }
    if (followUp.reason == FollowUpReason::CheckBack && !followUp.matter.owner.isEmpty())
        sentences << tr("%1 owns the complaint.", "a name").arg(followUp.matter.owner);
    if (followUp.isMoved() && followUp.firstDue.isValid())
        sentences << tr("Was planned for %1.").arg(m_dates.day(followUp.firstDue, m_today));
    return joinedSentences(sentences);
}

QString FollowUpText::why(const IdeaRow &row) const
{
    const FollowUpIdea &idea = row.idea;
    switch (idea.reason) {
    case FollowUpReason::Welcome:
        return tr("First bought %Ln days ago", nullptr, idea.days);
    case FollowUpReason::QuietRegular:
    case FollowUpReason::NextOne: {
        if (!row.service.isEmpty()) {
            //: %1 is the name of a service.
            const QString bought = tr("“%1” %Ln days ago", nullptr, idea.days).arg(row.service);
            //: %1 is "“Birthday cakes” 60 days ago".
            return tr("%1, comes round every %Ln weeks", nullptr, int(idea.usualGap) / 7).arg(bought);
        }
        const QString notSeen = tr("Not seen for %Ln days", nullptr, idea.days);
        return tr("%1, usually every %Ln", nullptr, int(std::lround(idea.usualGap))).arg(notSeen);
    }
    case FollowUpReason::FirstPurchaseDay:
        return tr("%Ln years since the first purchase", nullptr, idea.days);
    case FollowUpReason::CheckBack: {
        const QString day = m_dates.day(QDate::fromJulianDay(idea.due).addDays(-idea.days), m_today);
        //: %1 is what was promised, %2 a day such as "6 Nov".
        return row.promiseTitle.isEmpty() ? tr("Promised to ask on %1").arg(day)
                                          : tr("“%1”: promised to ask on %2").arg(row.promiseTitle, day);
    }
    case FollowUpReason::IdeaCameTrue:
        //: %1 is what the shop does differently now, because somebody said so.
        return tr("“%1” was kept").arg(row.improvementTitle);
    case FollowUpReason::StillThinking:
        return tr("Asked a question %Ln days ago", nullptr, idea.days);
    case FollowUpReason::ReferralThanks:
        return tr("Brought %1, who bought %Ln days ago", nullptr, idea.days).arg(nameInSentence(row.friendName));
    default:
        return nameOf(idea.reason);
    }
}

} // namespace Shopbell
