// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/riskrow.h"
#include "format/datetext.h"

#include <QCoreApplication>

namespace Shopbell {

/// Why somebody may not come back, in words. Days are the shop's; `today` is passed in.
class RiskText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::RiskText)

public:
    RiskText(const DateText &dates, QDate today) : m_dates(dates), m_today(today) {}

    /// Under a name: "Open complaint since 18 Nov · Anna", "Not seen for 48 days, usually every 7".
    QString reason(const RiskRow &row) const;
    /// "Grace Whitlock. Not seen for 48 days, usually every 7."
    QString row(const RiskRow &row) const;

private:
    QString complaint(const RiskRow &row) const;
    QString reason(const RiskRow &row, const QString &complaint) const;

    DateText m_dates;
    QDate m_today;
};

} // namespace Shopbell
