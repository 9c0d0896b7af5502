// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/risktext.h"

#include "format/customerwords.h"

#include <cmath>

namespace Shopbell {

QString RiskText::complaint(const RiskRow &row) const
{
    return tr("Open complaint since %1").arg(m_dates.day(row.complaintSince, m_today));
}

QString RiskText::reason(const RiskRow &row) const
{
    if (row.complaintOwner.isEmpty())
        return reason(row, complaint(row));
    //: %1 is "Open complaint since 18 Nov", %2 the name of who sees to it.
    return reason(row, tr("%1 · %2", "a complaint and its owner").arg(complaint(row), row.complaintOwner));
}

QString RiskText::reason(const RiskRow &row, const QString &complaint) const
{
    const QString away = row.isLate() ? tr("Not seen for %Ln days", nullptr, row.away) : QString();
    if (!row.complaint.isStored())
        //: %1 is "Not seen for 48 days".
        return tr("%1, usually every %Ln", nullptr, int(std::lround(row.usualGap))).arg(away);
    //: %1 is "Open complaint since 18 Nov", %2 "Not seen for 48 days".
    return row.isLate() ? tr("%1. %2").arg(complaint, away) : complaint;
}

QString RiskText::row(const RiskRow &row) const
{
    //: A customer in a list, for a screen reader: the name, then why they may not come back.
    const QString sentence = tr("%1. %2.");
    if (!row.complaint.isStored() || row.complaintOwner.isEmpty())
        return sentence.arg(customerName(row.name), reason(row));
    //: %1 is "Open complaint since 18 Nov", %2 a name.
    const QString owned = tr("%1, %2 sees to it").arg(complaint(row), row.complaintOwner);
    return sentence.arg(customerName(row.name), reason(row, owned));
}

} // namespace Shopbell
