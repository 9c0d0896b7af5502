// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptrows.h"

#include <QStringList>

namespace Shopbell {

using namespace Qt::StringLiterals;

QString isTiedTo(const QString &reviews, const QString &purchases, const QString &referrals)
{
    QStringList conditions{u"EXISTS (SELECT 1 FROM review WHERE customer_id = customer.id AND %1)"_s.arg(reviews),
                           u"EXISTS (SELECT 1 FROM purchase WHERE customer_id = customer.id AND %1)"_s.arg(purchases)};
    for (const auto column : {"referrer_id"_L1, "friend_id"_L1})
        conditions += u"EXISTS (SELECT 1 FROM referral WHERE %1 = customer.id AND %2)"_s.arg(column, referrals);
    for (const auto column : {"kept_id"_L1, "gone_id"_L1})
        conditions += u"EXISTS (SELECT 1 FROM customer_merge WHERE %1 = customer.id)"_s.arg(column);
    for (const auto table : {"follow_up"_L1, "contact_made"_L1, "answer_sheet"_L1})
        conditions += u"EXISTS (SELECT 1 FROM %1 WHERE customer_id = customer.id)"_s.arg(table);
    return u'(' + conditions.join(u" OR "_s) + u')';
}

} // namespace Shopbell
