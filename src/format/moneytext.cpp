// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/moneytext.h"

#include "format/currencysign.h"
#include "format/typedamount.h"

#include <QRegularExpression>

#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr QChar narrowSpace(0x00a0);

qint64 tenTo(int digits)
{
    constexpr std::array<qint64, 4> powers{1, 10, 100, 1000};
    return powers.at(size_t(digits));
}

/// Digits as the locale writes them, with leading zeros up to a width.
QString padded(qint64 number, int width, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = width > 0 ? plain.toString(number) : QString();
    while (text.size() < width * locale.zeroDigit().size())
        text.prepend(locale.zeroDigit());
    return text;
}

struct Parts
{
    qint64 whole = 0;
    qint64 fraction = 0;
    int digits = 0;
};

Parts partsOf(const Money &money)
{
    const int digits = minorDigits(money.currency);
    return {std::abs(money.minor / tenTo(digits)), std::abs(money.minor % tenTo(digits)), digits};
}
} // namespace

MoneyText::MoneyText(const QLocale &locale, const QString &shopCurrency)
    : m_locale(locale)
    , m_shopCurrency(shopCurrency.toUpper())
{
}

QString MoneyText::sign(const QString &currency) const
{
    if (currency.isEmpty())
        return {};
    const QString own = shortSign(m_shopCurrency, m_locale);
    if (currency.compare(m_shopCurrency, Qt::CaseInsensitive) == 0)
        return own;
    const QString clear = clearSign(currency, m_locale);
    return clear == own ? currency.toUpper() : clear;
}

QString MoneyText::shown(qint64 whole, const QString &fraction, bool negative, const QString &currency) const
{
    QString number = m_locale.toString(whole);
    if (!fraction.isEmpty())
        number += m_locale.decimalPoint() + fraction;
    if (currency.isEmpty())
        return negative ? m_locale.negativeSign() + number : number;
    QString text = sign(currency);
    const QString one = m_locale.toString(1);
    // A sign of letters does not touch the number: "CHF 3.50".
    if (text.back().isLetter() && m_locale.toCurrencyString(qlonglong(1), u"#"_s).contains(u'#' + one))
        text += narrowSpace;
    const QString pattern = m_locale.toCurrencyString(qlonglong(1), text);
    const qsizetype at = pattern.lastIndexOf(one);
    // A minus, not the parentheses of accountants that some locales want.
    const QString minus = negative ? m_locale.negativeSign() : QString();
    return minus + pattern.first(at) + number + pattern.sliced(at + one.size());
}

QString MoneyText::amount(const Money &money) const
{
    const Parts parts = partsOf(money);
    return shown(parts.whole, padded(parts.fraction, parts.digits, m_locale), money.minor < 0, money.currency);
}

QString MoneyText::amount(qint64 minor) const
{
    return amount({minor, m_shopCurrency});
}

QString MoneyText::whole(const Money &money) const
{
    const Parts parts = partsOf(money);
    const bool up = parts.digits > 0 && 2 * parts.fraction >= tenTo(parts.digits);
    const qint64 rounded = parts.whole + (up ? 1 : 0);
    return shown(rounded, {}, money.minor < 0 && rounded > 0, money.currency);
}

std::vector<Money> MoneyText::inOrder(const MoneySum &sum) const
{
    std::vector<Money> amounts = sum.amounts();
    std::erase_if(amounts, [](const Money &money) { return money.minor == 0; });
    std::ranges::stable_partition(amounts, [this](const Money &money) { return money.currency == m_shopCurrency; });
    if (amounts.empty())
        amounts.push_back({0, m_shopCurrency});
    return amounts;
}

QString MoneyText::sum(const MoneySum &sum) const
{
    QString text;
    for (const Money &money : inOrder(sum)) {
        //: Amounts of two currencies: "£612.40 + €20.00".
        text = text.isEmpty() ? amount(money) : tr("%1 + %2").arg(text, amount(money));
    }
    return text;
}

QString MoneyText::wholeSum(const MoneySum &sum) const
{
    QString text;
    for (const Money &money : inOrder(sum))
        text = text.isEmpty() ? whole(money) : tr("%1 + %2").arg(text, whole(money));
    return text;
}

QString MoneyText::inField(const Money &money) const
{
    const Parts parts = partsOf(money);
    QString text = money.minor < 0 ? m_locale.negativeSign() : QString();
    text += padded(parts.whole, 1, m_locale);
    if (parts.digits > 0)
        text += m_locale.decimalPoint() + padded(parts.fraction, parts.digits, m_locale);
    return text;
}

std::optional<QString> MoneyText::currencyOf(const QString &typedSign) const
{
    // The full-width signs of Chinese and Japanese keyboards mean the same.
    const QString sign = typedSign.normalized(QString::NormalizationForm_KC);
    if (sign.isEmpty() || sign == shortSign(m_shopCurrency, m_locale) || sign == clearSign(m_shopCurrency, m_locale)
        || sign == shortSign(m_shopCurrency, QLocale(u"en"_s)))
        return m_shopCurrency;
    return currencyWithSign(sign, m_locale);
}

std::optional<Money> MoneyText::typed(const QString &text) const
{
    const std::optional<TypedAmount> parts = typedAmountFrom(text);
    if (!parts)
        return std::nullopt;
    const std::optional<QString> currency = currencyOf(parts->sign);
    if (!currency)
        return std::nullopt;
    const std::optional<qint64> minor = minorFrom(*parts, minorDigits(*currency), m_locale);
    if (!minor)
        return std::nullopt;
    return Money{*minor, *currency};
}

bool MoneyText::mayBecome(const QString &text) const
{
    const std::array endings{QString(), u"1"_s, u"00"_s, u".00"_s, u",00"_s};
    if (std::ranges::any_of(endings, [&](const QString &ending) { return typed(text + ending).has_value(); }))
        return true;
    const std::optional<TypedAmount> whole = typedAmountFrom(text);
    const std::optional<TypedAmount> begun = whole ? whole : typedAmountFrom(text + u'1');
    return begun && !begun->sign.isEmpty() && beginsASign(begun->sign, m_locale);
}

/// A code only in capital letters: "All" and "Top" begin words, too.
bool MoneyText::isSign(const QString &word) const
{
    const std::optional<QString> currency = word.isEmpty() ? std::nullopt : currencyOf(word);
    return currency && (word == *currency || word.compare(*currency, Qt::CaseInsensitive) != 0);
}

/// Of what stands between blanks.
bool MoneyText::isToldIn(const QString &part) const
{
    static const QRegularExpression around(u"^[(\\[]+|[.,;:!?)\\]]+$"_s);
    const QString text = QString(part).remove(around);
    const std::optional<TypedAmount> amount = typedAmountFrom(text);
    if (!amount)
        return false;
    if (!amount->sign.isEmpty())
        return isSign(amount->sign);
    return (amount->number.contains(u'.') || amount->number.contains(u',')) && typed(text);
}

/// "3 buns", "2杯拿铁", "1 kg of rye", "10% off", but not "5 euros" or "5 EUR".
bool MoneyText::isCountOfThings(const QString &words) const
{
    static const QRegularExpression things(
        u"^\\p{Nd}{1,3}(?:[\\s-]+(?!euros?\\b|pounds?\\b|dollars?\\b|cents?\\b|pence\\b|yuan\\b|francs?\\b|yen\\b|"
        "rupees?\\b|\\p{Han})(\\p{L}{3,})"
        "|\\s*(?:%|(?:kg|g|ml|cl|oz|lbs?)(?![\\p{Latin}\\d]))|\\s+l\\b|\\s*[x×]\\s*\\p{L}"
        "|\\s*(?!(?:[美港日加澳欧韩新台])?[元圆币]|人民币|英?镑|美金|法郎|卢比|[角毛分刀]|块(?:钱|\\P{L}|$))\\p{Han})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch counted = things.match(words);
    return counted.hasMatch() && !isSign(counted.captured(1));
}

bool MoneyText::isTold(const QString &words) const
{
    static const QRegularExpression beginning(
        u"^[\\s+\\-\u2212\uff0d]*(?:\\p{Sc}|[.,]?\\p{Nd}|([^\\p{Nd}\\s]+)\\s*[+\\-]?\\s*[.,]?\\p{Nd})"_s);
    const QRegularExpressionMatch begun = beginning.match(words);
    if (!isCountOfThings(words) && begun.hasMatch() && (begun.captured(1).isEmpty() || isSign(begun.captured(1))))
        return true;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isToldIn(parts[i]) || (i + 1 < parts.size() && isToldIn(parts[i] + parts[i + 1])))
            return true;
    }
    return false;
}

} // namespace Shopbell
