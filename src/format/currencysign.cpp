// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/currencysign.h"

#include <QScopeGuard>

#include <unicode/ucurr.h>

namespace Shopbell {

namespace {
QString signIn(const QString &currency, const QByteArray &language, UCurrNameStyle style)
{
    UErrorCode error = U_ZERO_ERROR;
    UBool isChoice = false; // Of no use any more, but asked for.
    int32_t length = 0;
    const QString code = currency.toUpper();
    const UChar *name = ucurr_getName(reinterpret_cast<const UChar *>(code.utf16()), language.constData(), style,
                                      &isChoice, &length, &error);
    return U_FAILURE(error) ? code : QString::fromUtf16(name, length);
}

/// The first currency of which `fits` likes the code or the sign.
template<typename Fits> // bool(const QString &written, Qt::CaseSensitivity)
std::optional<QString> firstCurrency(const QByteArray &language, Fits fits)
{
    UErrorCode error = U_ZERO_ERROR;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &error);
    const auto close = qScopeGuard([codes] { uenum_close(codes); });
    for (;;) {
        int32_t length = 0;
        const char *code = uenum_next(codes, &length, &error);
        if (U_FAILURE(error) || code == nullptr)
            return std::nullopt;
        QString currency = QString::fromLatin1(code, length);
        if (fits(currency, Qt::CaseInsensitive)
            || fits(signIn(currency, language, UCURR_SYMBOL_NAME), Qt::CaseSensitive))
            return currency;
    }
}

std::optional<QString> currencyWrittenLike(const QString &sign, const QByteArray &language)
{
    return firstCurrency(language, [&sign](const QString &written, Qt::CaseSensitivity letters) {
        return sign.compare(written, letters) == 0;
    });
}
} // namespace

QString clearSign(const QString &currency, const QLocale &language)
{
    return signIn(currency, language.name().toLatin1(), UCURR_SYMBOL_NAME);
}

QString shortSign(const QString &currency, const QLocale &language)
{
    return signIn(currency, language.name().toLatin1(), UCURR_NARROW_SYMBOL_NAME);
}

std::optional<QString> currencyWithSign(const QString &sign, const QLocale &language)
{
    const std::optional<QString> here = currencyWrittenLike(sign, language.name().toLatin1());
    return here ? here : currencyWrittenLike(sign, "en");
}

bool beginsASign(const QString &begun, const QLocale &language)
{
    const auto begins = [&begun](const QString &written, Qt::CaseSensitivity letters) {
        return written.startsWith(begun, letters);
    };
    return firstCurrency(language.name().toLatin1(), begins) || firstCurrency("en", begins);
}

} // namespace Shopbell
