// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/contactshown.h"

#include <QLocale>

namespace Shopbell {

QString contactShown(const QString &contact, const QLocale &language)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    if (language.textDirection() == Qt::LeftToRight || contact.isEmpty())
        return contact;
    return leftToRightIsolate + contact + popIsolate;
}

} // namespace Shopbell
