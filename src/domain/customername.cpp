// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customername.h"

#include "domain/script.h"

#include <QStringList>

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

QString sameNameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString similarNameKey(const QString &name)
{
    const QString folded = sameNameKey(name);
    const QList<uint> characters = folded.toUcs4();
    if (!characters.isEmpty() && isHan(characters.first())) {
        QList<uint> letters = characters;
        letters.removeAll(U' ');
        return letters.size() < 2 ? QString()
                                  : QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.data()), 2);
    }
    QString family;
    QString given;
    if (const qsizetype comma = folded.indexOf(u','); comma >= 0) {
        family = folded.first(comma).trimmed();
        given = folded.sliced(comma + 1).trimmed();
    } else {
        family = folded.section(u' ', -1);
        given = folded.section(u' ', 0, -2);
    }
    if (family.isEmpty() || given.isEmpty())
        return {};
    return family + u' ' + given.first(given.front().isHighSurrogate() ? 2 : 1);
}

QString shownName(const Customer &customer)
{
    if (!customer.name.isEmpty())
        return customer.name;
    for (const ContactKind kind : standInKinds) {
        const auto contact = std::ranges::find(customer.contacts, kind, &ContactPoint::kind);
        if (contact != customer.contacts.end())
            return contact->value;
    }
    return {};
}

} // namespace Shopbell
