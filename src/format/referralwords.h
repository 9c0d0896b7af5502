// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"

#include <QLocale>

// What is said of referrals beside the names of their values, which stand in customerwords.h.

namespace Shopbell {

/// Why a referral is counted or not, in a sentence, for a tooltip.
QString explanationOf(const ReferralRow &row);
/// Whether a recommendation counts, and how far the friend came where that is not known yet.
QString creditOf(ReferralStage stage, ReferralCredit credit);
QString creditOf(const ReferralRow &row);
/// "All referrals", "Recommended, not here yet", "Counted", "Not counted".
QString nameOf(ReferralView view);

/// "12 this month, 5 of them became customers".
QString referralsLine(const ReferralCounts &counts);

/// Why somebody may be asked now: "Gave 5 of 5 stars lately", or why not: "Has an open complaint since 12 Nov".
class AdvocateText
{
public:
    AdvocateText(const QLocale &locale, QDate today);

    QString why(const AdvocateRow &row) const;
    QString whyNot(const AdvocateRow &row) const;
    /// Allowed ways to reach them: "E-mail, phone"; "in person" when nothing else is left.
    QString ways(const AdvocateRow &row) const;
    /// The same where there is little room, with the number of those after the first: "E-mail +2".
    QString waysInShort(const AdvocateRow &row) const;

private:
    QLocale m_locale;
    QDate m_today;
};

} // namespace Shopbell
