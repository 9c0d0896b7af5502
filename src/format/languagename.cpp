// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/languagename.h"

#include "format/language.h"

#include <QCoreApplication>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace Shopbell {

namespace {
struct LanguageName
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::LanguageName)
};
} // namespace

QString languageName(const QString &code, const QLocale &in)
{
    const QByteArray language = code.toLatin1();
    const QByteArray locale = in.name().toLatin1();
    std::array<UChar, 128> name;
    UErrorCode error = U_ZERO_ERROR;
    const int length = uloc_getDisplayLanguage(language, locale, name.data(), int(name.size()), &error);
    if (U_FAILURE(error) || length <= 0)
        return code;
    return QString::fromUtf16(name.data(), length);
}

QString languageAndCountry(const QString &code, const QLocale &in)
{
    const QString language = languageName(code, in);
    std::array<UChar, 128> name;
    UErrorCode error = U_ZERO_ERROR;
    const int length =
        uloc_getDisplayCountry(code.toLatin1(), in.name().toLatin1(), name.data(), int(name.size()), &error);
    if (U_FAILURE(error) || length <= 0)
        return language;
    //: A language and the country that it is spelled as in: "English (United Kingdom)".
    return LanguageName::tr("%1 (%2)", "language and country").arg(language, QString::fromUtf16(name.data(), length));
}

QLocale localeOfText(const QString &language)
{
    const QLocale::Language wanted = QLocale(language).language();
    if (QLocale().language() == wanted)
        return QLocale();
    const QList<OfferedLanguage> &offered = offeredLanguages();
    const auto known = std::ranges::find_if(
        offered, [wanted](const OfferedLanguage &each) { return each.usual.language() == wanted; });
    return known == offered.end() ? QLocale(language) : known->usual;
}

} // namespace Shopbell
