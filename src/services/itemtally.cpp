// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/itemtally.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Shopbell {

using namespace Qt::StringLiterals;

void ItemTally::add(const std::vector<PurchaseItem> &items)
{
    for (const PurchaseItem &item : items) {
        const QString words =
            u"%1\x1f%2\x1f%3\x1f%4"_s.arg(item.name, item.sku, QString::number(item.quantity, 'g', 17),
                                          item.totalMinor ? QString::number(*item.totalMinor) : QString());
        const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1);
        sum += qFromLittleEndian<quint64>(hash.constData());
        ++count;
    }
}

} // namespace Shopbell
