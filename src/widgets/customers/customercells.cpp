// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customercells.h"

#include "format/customertext.h"
#include "format/customerwords.h"
#include "models/customerlistmodel.h"

namespace Shopbell {

QString customerCell(const CustomerRow &row, int column, const CustomerText &text, QDate today)
{
    switch (CustomerListModel::Column(column)) {
    case CustomerListModel::Name:
        return customerName(row.name);
    case CustomerListModel::Group:
        return text.group(row.group, row.score);
    case CustomerListModel::Segment:
        return row.segmentName;
    case CustomerListModel::Bought:
        return text.numbers().count(row.purchases);
    case CustomerListModel::LastSeen:
        return text.lastSeen(row.lastSeen, today);
    case CustomerListModel::Gap:
        break;
    }
    const std::optional<int> since = CustomerText::sinceLast(row, today);
    if (!row.usualGapDays || !since)
        return text.tooFew(row);
    //: The usual gap between two visits and how long it is now: "6 days, now 2 days".
    return QCoreApplication::translate("CustomerCell", "%1, now %2")
        .arg(text.days(*row.usualGapDays), text.days(*since));
}

} // namespace Shopbell
