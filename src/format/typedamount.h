// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace Shopbell {

/// An amount as it was typed, taken apart: "-£1.250,00" is the sign "£" and the number "1.250,00", negative.
struct TypedAmount
{
    QString sign = {}; ///< Of the currency, or its code; empty when there is none.
    QString number = {}; ///< ASCII digits and "." and "," only.
    bool negative = false;
};
/// Nothing when there is no number or more than one.
std::optional<TypedAmount> typedAmountFrom(const QString &text);

/// In minor units of a currency with so many digits. Which separator is the decimal point follows from the number itself
/// and only where it could be either from the locale. Nothing when it is no number, or finer than the minor unit.
std::optional<qint64> minorFrom(const TypedAmount &amount, int digits, const QLocale &locale);

} // namespace Shopbell
