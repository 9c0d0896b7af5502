// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
// ISO 4217, active currencies whose minor unit is not a hundredth.
constexpr std::array withoutMinor{"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1, "KMF"_L1, "KRW"_L1,
                                  "PYG"_L1, "RWF"_L1, "UGX"_L1, "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
constexpr std::array withThousandths{"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};

__extension__ using Wide = __int128; // A product of two amounts with all their places.

std::optional<Decimal> decimalFrom(QStringView text)
{
    Decimal number;
    bool negative = false;
    bool fraction = false;
    bool any = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t character = text[at].unicode();
        if (at == 0 && (character == u'-' || character == u'+')) {
            negative = character == u'-';
        } else if (character == u'.' && !fraction) {
            fraction = true;
        } else if (character >= u'0' && character <= u'9') {
            any = true;
            if (__builtin_mul_overflow(number.digits, 10, &number.digits)
                || __builtin_add_overflow(number.digits, character - u'0', &number.digits))
                return std::nullopt;
            number.places += fraction;
        } else {
            return std::nullopt;
        }
    }
    if (!any)
        return std::nullopt;
    if (negative)
        number.digits = -number.digits;
    return number;
}
} // namespace

int minorDigits(QStringView currency)
{
    const auto is = [currency](QLatin1StringView code) { return currency.compare(code, Qt::CaseInsensitive) == 0; };
    if (std::ranges::any_of(withoutMinor, is))
        return 0;
    return std::ranges::any_of(withThousandths, is) ? 3 : 2;
}

QString majorText(const Money &money)
{
    const int digits = minorDigits(money.currency);
    QString text = QString::number(money.minor);
    if (money.minor < 0)
        text.remove(0, 1);
    text = text.rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return money.minor < 0 ? u'-' + text : text;
}

qint64 boundedSum(qint64 one, qint64 other)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(one, other, &sum))
        return sum;
    return other > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

void MoneySum::add(qint64 minor, const QString &currency)
{
    const auto known = std::ranges::find(m_amounts, currency, &Money::currency);
    if (known != m_amounts.end())
        known->minor = boundedSum(known->minor, minor);
    else
        m_amounts.push_back({minor, currency});
}

void MoneySum::add(const MoneySum &other)
{
    for (const Money &amount : other.m_amounts)
        add(amount.minor, amount.currency);
}

qint64 MoneySum::in(QStringView currency) const
{
    const auto known = std::ranges::find(m_amounts, currency, &Money::currency);
    return known == m_amounts.end() ? 0 : known->minor;
}

std::optional<qint64> lineTotal(QStringView quantity, QStringView price, int digits)
{
    const std::optional<Decimal> many = decimalFrom(quantity.trimmed());
    const std::optional<Decimal> each = decimalFrom(price.trimmed());
    return many && each ? lineTotal(*many, *each, digits) : std::nullopt;
}

std::optional<qint64> lineTotal(Decimal quantity, Decimal price, int digits)
{
    constexpr Wide largest = std::numeric_limits<qint64>::max();
    Wide product = Wide(quantity.digits) * price.digits;
    int shift = digits - quantity.places - price.places;
    for (; shift > 0; --shift) {
        if (product > largest || product < -largest)
            return std::nullopt;
        product *= 10;
    }
    constexpr Wide largestDivisor = 2 * largest * largest / 10; // Ten times as much is still a number.
    Wide divisor = 1;
    for (; shift < 0; ++shift) {
        if (divisor > (product < 0 ? -product : product) * 2 || divisor > largestDivisor)
            return 0; // So many places that nothing is left of the amount.
        divisor *= 10;
    }
    Wide whole = product / divisor;
    const Wide rest = product % divisor;
    if (2 * (rest < 0 ? -rest : rest) >= divisor)
        whole += product < 0 ? -1 : 1;
    if (whole > largest || whole < -largest)
        return std::nullopt;
    return qint64(whole);
}

std::optional<qint64> minorFrom(Decimal amount, int digits)
{
    return lineTotal(Decimal{1, 0}, amount, digits);
}

} // namespace Shopbell
