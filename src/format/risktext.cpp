// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/risktext.h"

#include "format/customerwords.h"

#include <cmath>

namespace Shopbell {

QString RiskText::reason(const RiskRow &row) const
{
    const QString away = row.isLate() ? tr("Not seen for %Ln days", nullptr, row.away) : QString();
    if (!row.complaint.isStored())
        //: %1 is "Not seen for 48 days".
        return tr("%1, usually every %Ln", nullptr, int(std::lround(row.usualGap))).arg(away);
    const QString complaint = tr("Open complaint since %1").arg(m_dates.day(row.complaintSince, m_today));
    //: %1 is "Open complaint since 18 Nov", %2 "Not seen for 48 days".
    return row.isLate() ? tr("%1. %2").arg(complaint, away) : complaint;
}

QString RiskText::row(const RiskRow &row) const
{
    //: A customer in a list, for a screen reader: the name, then why they may not come back.
    return tr("%1. %2.").arg(customerName(row.name), reason(row));
}

} // namespace Shopbell
