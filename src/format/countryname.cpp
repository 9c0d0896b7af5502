// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/countryname.h"

#include <unicode/uloc.h>

#include <array>

namespace Shopbell {

QString countryName(const QString &code, const QLocale &language)
{
    // Qt names a country only in the languages that are spoken there.
    const QByteArray place = "und_" + code.toLatin1();
    const QByteArray in = language.name().toLatin1();
    std::array<UChar, 128> name;
    UErrorCode error = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(place, in, name.data(), int(name.size()), &error);
    if (U_FAILURE(error) || length <= 0)
        return code;
    return QString::fromUtf16(name.data(), length);
}

} // namespace Shopbell
