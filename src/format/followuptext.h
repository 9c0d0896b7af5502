// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "format/datetext.h"

#include <QCoreApplication>

#include <vector>

namespace Shopbell {

/// "A welcome", "Thanks for a referral"; begins with a capital and stands alone.
QString nameOf(FollowUpReason reason);
/// The lucide icon that stands before a follow-up of this reason.
QString iconOf(FollowUpReason reason);
/// "Today", "This week and next", "Later", "Held back".
QString nameOf(FollowUpGroup group);
/// "Planned", "Done", "Skipped".
QString nameOf(FollowUpState state);
/// Why a follow-up cannot be what somebody wants, in a sentence; empty for a key that is none (Error::detail of
/// services/keepfollowups.h).
QString sentenceOf(FollowUpFault fault);
/// The same of what a guard refuses.
QString sentenceOf(HoldReason reason);
/// Either of them by the detail of an error.
QString followUpRefusal(const QString &detail);

/// A line of what stands under the words that are written: fine, or why not.
struct ContactCheck
{
    bool fine = true;
    QString sentence = {};
    bool isPlain = false; ///< It says what is done, and praises nothing.

    friend bool operator==(const ContactCheck &, const ContactCheck &) = default;
};

/// What is shown of follow-ups, in words. Days are the shop's; `today` is passed in.
class FollowUpText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::FollowUpText)

public:
    /// `currency`: of the shop, for amounts of purchases.
    FollowUpText(const DateText &dates, const ContactRule &rule, QDate today, const QString &currency = {});

    /// In the chip: "Today", "Sat 22 Nov"; of a held one the day on which it is free, of one that is settled the day on
    /// which that was; "No date".
    QString day(const FollowUpRow &row) const;
    /// Planned for a day that has gone, and neither done nor held back.
    bool isOverdue(const FollowUpRow &row) const;
    /// As day(); "2 days late" of what is late.
    QString when(const FollowUpRow &row) const;
    /// The same as day() of an idea: when it is best done.
    QString day(const IdeaRow &row) const;
    /// "Ida Holm"; of an audience "New customers".
    QString who(const FollowUpRow &row) const;
    /// As the owner called it, else by its reason.
    QString title(const FollowUp &followUp) const;
    /// Below the title: why it is planned, or why it is held back.
    QString line(const FollowUpRow &row) const;
    /// "Open complaint owned by Anna, free once it is checked", "Asked on 8 Nov. At most one request in 30 days".
    /// `purposes`: by the reason and the words.
    QString hold(const Hold &hold, FollowUpReason reason, ContactPurposes purposes) const;
    /// The same as an answer to somebody who wanted to do it: with the day from which it is allowed.
    QString refusal(const Hold &hold, FollowUpReason reason, ContactPurposes purposes) const;
    /// As far as the reason alone tells.
    QString hold(const Hold &hold, FollowUpReason reason) const { return this->hold(hold, reason, purposeOf(reason)); }
    QString refusal(const Hold &hold, FollowUpReason reason) const { return refusal(hold, reason, purposeOf(reason)); }
    /// What it sells or asks for, and whether that comes from its words; of neither "Asks for nothing, sells nothing".
    QStringList whatItDoes(FollowUpReason reason, ContactPurposes purposes) const;
    /// "all who first bought 10 Nov to 16 Nov".
    QString audience(const Audience &audience) const;
    /// That people can still come to belong to it; empty when its days are over.
    QString filling(const Audience &audience) const;
    /// How it goes out: "E-mail"; of an audience by all ways of whoever gets it: "E-mail, Phone".
    QString way(const FollowUpRow &row) const;
    /// The same where there is little room: "E-mail +1".
    QString wayInShort(const FollowUpRow &row) const;
    /// "Skipped: Spoke to them at the till".
    QString skipped(const FollowUp &followUp) const;
    /// Of an audience that is over: "Its days are over and nobody new came".
    QString over(const FollowUpRow &row) const;
    /// "14 people; 2 wait, 1 is left out".
    QString count(const AudienceCount &count) const;
    /// In the pane: what the reason rests on, in sentences: "Bought a cake on Saturday 15 November, £42.00."
    QString why(const FollowUpRow &row) const;
    /// What an idea rests on; the same of one that is not planned yet.
    QString why(const IdeaRow &row) const;
    /// "Not seen for 45 days, usually every 59: not quiet yet."; empty of who is late and can be asked why.
    QString notQuiet(const CustomerDays &days) const;
    /// That one which says the same is planned already: "An invitation to review is already planned for 24 Nov, for all who
    /// first bought 10 Nov to 16 Nov."
    QString alreadyPlanned(const FollowUp &twin) const;
    /// Under the words: the way, what it asks for, what was asked last. Answers and letters are no matter of it.
    std::vector<ContactCheck> checks(const FollowUpRow &row) const;

private:
    QString checkBack(const FollowUpMatter &matter) const;
    QString openComplaint(const Hold &hold, ContactPurposes purposes) const;
    QString bought(const Purchase &purchase) const;
    QString inDays(const CustomerDays &days) const;
    QString lastContact(const ContactFacts &facts) const;

    DateText m_dates;
    ContactRule m_rule;
    QDate m_today;
    QString m_currency;
};

} // namespace Shopbell
