// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/customerlines.h"

#include "format/customertext.h"
#include "format/customerwords.h"
#include "format/referralwords.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

QString lineOf(const CustomerRow &row, const CustomerText &text, QDate today)
{
    return QString::number(row.id.value()) + u"  "_s + text.row(row, today);
}

QString lineOf(const PurchaseRow &row, const CustomerText &text, QDate today)
{
    QStringList parts{QString::number(row.purchase.id.value()), text.purchase(row, today)};
    if (row.purchase.customer.isStored())
        parts << customerName(row.customerName);
    return parts.join(u"  "_s);
}

QString lineOf(const ReferralRow &row, const CustomerText &text)
{
    const QStringList parts{QString::number(row.referral.id.value()),
                            text.dates().fullDay(row.referral.recommended),
                            row.referrerName.isEmpty() ? wayOf(row.referral) : row.referrerName,
                            u"→"_s,
                            row.friendName,
                            nameOf(row.stage),
                            creditOf(row)};
    return parts.join(u"  "_s);
}

} // namespace Shopbell::Cli
