// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personkey.h"

#include "domain/incomingpurchase.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Shopbell {

PersonKey personKeyOf(const IncomingPerson &person)
{
    constexpr QChar between(0x1f); // So that "ab" + "c" differs from "a" + "bc".
    const QString words = person.email + between + person.phone + between + person.number + between + person.name;
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1);
    return {qFromBigEndian<quint64>(hash.constData()), qFromBigEndian<quint64>(hash.constData() + sizeof(quint64))};
}

} // namespace Shopbell
