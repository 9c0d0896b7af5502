// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/amounts.h"

#include "exchange/textcursor.h"

#include <QStringList>

#include <unicode/ucurr.h>

#include <algorithm>
#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<std::string_view, 4> groupBlanks{" ", "\u00A0", "\u202F", "\u2009"};
constexpr std::array<std::string_view, 2> apostrophes{"'", "\u2019"};
constexpr std::array<std::string_view, 3> minusSigns{"-", "\u2212", "\uFE63"};
constexpr int mostDigits = 18; ///< What fits into 64 bits whatever the digits are.
constexpr size_t longestCurrency = 16; ///< Bytes.

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool take(std::string_view &text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

bool takeBack(std::string_view &text, std::string_view end)
{
    if (!text.ends_with(end))
        return false;
    text.remove_suffix(end.size());
    return true;
}

/// The lead of the characters that Chinese and Japanese keyboards write as wide as a sign: １２．５０.
constexpr std::string_view wideLead = "\xEF\xBC";

bool holdsWide(std::string_view text)
{
    return text.find(wideLead) != std::string_view::npos;
}

/// With wide digits and what stands beside them as their plain ones; letters stay as they are.
std::string withPlainDigits(std::string_view text)
{
    constexpr int toPlain = 0x60;
    std::string plain;
    while (!text.empty()) {
        const bool isWide = text.size() > wideLead.size() && text.starts_with(wideLead);
        const char narrow = isWide ? char(uchar(text[wideLead.size()]) - toPlain) : '\0';
        const bool counts = isDigit(narrow) || std::string_view("+-.,()").find(narrow) != std::string_view::npos;
        plain += counts ? narrow : text.front();
        text.remove_prefix(counts ? wideLead.size() + 1 : 1);
    }
    return plain;
}

/// Digits with what groups them, from the first digit (or the decimal sign before it) to the last.
class NumberReader
{
public:
    NumberReader(std::string_view text, char decimalSign) : m_rest(text), m_sign(decimalSign) {}

    std::optional<Decimal> read()
    {
        while (!m_rest.empty()) {
            if (isDigit(m_rest.front()))
                takeDigit();
            else if (m_rest.front() == m_sign && !m_inFraction)
                startFraction();
            else if (m_inFraction || !takeGrouper())
                return std::nullopt;
            if (m_tooLong)
                return std::nullopt;
        }
        if (!m_any || !groupsAreWhole())
            return std::nullopt;
        return m_number;
    }

private:
    void takeDigit()
    {
        m_any = true;
        const int digit = m_rest.front() - '0';
        m_rest.remove_prefix(1);
        ++m_group;
        if (m_significant == mostDigits) {
            m_tooLong = !m_inFraction; // Places beyond what counts of an amount are dropped.
            return;
        }
        m_significant += m_significant > 0 || digit > 0;
        m_number.digits = m_number.digits * 10 + digit;
        m_number.places += m_inFraction;
        m_tooLong = m_number.places > 3 * mostDigits;
    }

    void startFraction()
    {
        m_rest.remove_prefix(1);
        m_wholeGroup = m_group;
        m_inFraction = true;
    }

    /// A group ends: all but the first and the last have two or three digits.
    bool takeGrouper()
    {
        std::string_view grouper;
        const std::string_view other = m_sign == '.' ? "," : ".";
        const auto stands = [this](std::string_view text) { return m_rest.starts_with(text); };
        if (stands(other)) {
            grouper = other;
        } else if (const auto blank = std::ranges::find_if(groupBlanks, stands); blank != groupBlanks.end()) {
            grouper = *blank;
        } else if (const auto mark = std::ranges::find_if(apostrophes, stands); mark != apostrophes.end()) {
            grouper = *mark;
        } else {
            return false;
        }
        if (m_group == 0 || m_group > 3 || m_number.digits == 0
            || (m_groups > 0 && (m_group < 2 || grouper != m_grouper)))
            return false;
        m_rest.remove_prefix(grouper.size());
        m_grouper = grouper;
        ++m_groups;
        m_group = 0;
        return true;
    }

    bool groupsAreWhole() const { return m_groups == 0 || (m_inFraction ? m_wholeGroup : m_group) == 3; }

    std::string_view m_rest;
    char m_sign;
    Decimal m_number = {};
    std::string_view m_grouper = {};
    int m_groups = 0; ///< That have ended.
    int m_group = 0; ///< Digits of the one at hand.
    int m_wholeGroup = 0; ///< Digits of the last one before the decimal sign.
    int m_significant = 0;
    bool m_inFraction = false;
    bool m_any = false;
    bool m_tooLong = false;
};

/// An amount cut into its parts, before it is known what its points and commas mean.
struct AmountParts
{
    std::string_view number = {};
    std::string_view currency = {};
    bool negative = false;
};

/// Takes signs, brackets and blanks off the front and the back.
bool takeOffSigns(std::string_view &text, AmountParts &parts)
{
    for (bool again = true; again;) {
        const std::string_view trimmed = withoutBlanks(text);
        again = trimmed.size() != text.size();
        text = trimmed;
        for (const std::string_view minus : minusSigns) {
            if (take(text, minus) || takeBack(text, minus)) {
                if (parts.negative)
                    return false;
                parts.negative = again = true;
            }
        }
        if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
            if (parts.negative)
                return false;
            text = text.substr(1, text.size() - 2);
            parts.negative = again = true;
        }
        again = take(text, "+") || again;
    }
    return true;
}

std::optional<AmountParts> partsOf(std::string_view text)
{
    AmountParts parts;
    // `12.-` is what is written in Switzerland for a whole amount.
    for (const std::string_view even : {".-", ",-", ".\u2013", ",\u2013", ".--", ",--"}) {
        if (takeBack(text, even))
            break;
    }
    if (!takeOffSigns(text, parts))
        return std::nullopt;
    const auto first = std::ranges::find_if(text, isDigit);
    if (first == text.end())
        return std::nullopt;
    auto start = size_t(first - text.begin());
    if (start > 0 && (text[start - 1] == '.' || text[start - 1] == ','))
        --start; // .50
    size_t end = text.size();
    while (!isDigit(text[end - 1]))
        --end;
    std::string_view front = text.substr(0, start);
    std::string_view back = text.substr(end);
    if (!back.empty() && (back.front() == '.' || back.front() == ',') && withoutBlanks(back.substr(1)).empty())
        back = {}; // 12.
    if (!takeOffSigns(front, parts) || !takeOffSigns(back, parts) || (!front.empty() && !back.empty()))
        return std::nullopt;
    parts.number = text.substr(start, end - start);
    parts.currency = front.empty() ? back : front;
    return parts;
}

std::optional<Decimal> numberOf(const AmountParts &parts, DecimalSign sign)
{
    std::optional<Decimal> number = NumberReader(parts.number, sign == DecimalSign::Point ? '.' : ',').read();
    if (number && parts.negative)
        number->digits = -number->digits;
    return number;
}

struct CurrencySign
{
    std::string_view written;
    std::string_view codes; ///< Separated by blanks, the commonest first.
};
constexpr std::array currencySigns{
    CurrencySign{"$", "USD CAD AUD NZD SGD HKD TWD MXN CLP COP ARS UYU DOP BBD BSD BZD FJD JMD NAD TTD LRD"},
    CurrencySign{"us$", "USD"},
    CurrencySign{"ca$", "CAD"},
    CurrencySign{"c$", "CAD NIO"},
    CurrencySign{"a$", "AUD"},
    CurrencySign{"au$", "AUD"},
    CurrencySign{"nz$", "NZD"},
    CurrencySign{"s$", "SGD"},
    CurrencySign{"hk$", "HKD"},
    CurrencySign{"nt$", "TWD"},
    CurrencySign{"mx$", "MXN"},
    CurrencySign{"r$", "BRL"},
    CurrencySign{"£", "GBP EGP"},
    CurrencySign{"€", "EUR"},
    CurrencySign{"¥", "CNY JPY"},
    CurrencySign{"￥", "CNY JPY"},
    CurrencySign{"元", "CNY TWD"},
    CurrencySign{"rmb", "CNY"},
    CurrencySign{"円", "JPY"},
    CurrencySign{"৳", "BDT"},
    CurrencySign{"tk", "BDT"},
    CurrencySign{"₹", "INR"},
    CurrencySign{"rs", "INR PKR LKR NPR MUR"},
    CurrencySign{"rs.", "INR PKR LKR NPR MUR"},
    CurrencySign{"₨", "PKR LKR NPR INR MUR"},
    CurrencySign{"₩", "KRW"},
    CurrencySign{"₺", "TRY"},
    CurrencySign{"tl", "TRY"},
    CurrencySign{"₽", "RUB"},
    CurrencySign{"₴", "UAH"},
    CurrencySign{"₦", "NGN"},
    CurrencySign{"₱", "PHP"},
    CurrencySign{"₫", "VND"},
    CurrencySign{"฿", "THB"},
    CurrencySign{"₪", "ILS"},
    CurrencySign{"₡", "CRC"},
    CurrencySign{"₲", "PYG"},
    CurrencySign{"₸", "KZT"},
    CurrencySign{"₾", "GEL"},
    CurrencySign{"₵", "GHS"},
    CurrencySign{"zł", "PLN"},
    CurrencySign{"kč", "CZK"},
    CurrencySign{"Kč", "CZK"},
    CurrencySign{"ft", "HUF"},
    CurrencySign{"kr", "SEK NOK DKK ISK"},
    CurrencySign{"kr.", "DKK SEK NOK ISK"},
    CurrencySign{"fr", "CHF"},
    CurrencySign{"fr.", "CHF"},
    CurrencySign{"sfr.", "CHF"},
    CurrencySign{"rp", "IDR"},
    CurrencySign{"rm", "MYR"},
    CurrencySign{"r", "ZAR"},
    CurrencySign{"ksh", "KES"},
    CurrencySign{"lei", "RON MDL"},
    CurrencySign{"лв", "BGN"},
    CurrencySign{"лв.", "BGN"},
    CurrencySign{"руб.", "RUB"},
    CurrencySign{"руб", "RUB"},
};

const CurrencySign *knownSign(std::string_view written)
{
    const auto found = std::ranges::find_if(
        currencySigns, [written](const CurrencySign &sign) { return equalsFolded(sign.written, written); });
    return found == currencySigns.end() ? nullptr : &*found;
}

bool isCode(std::string_view written)
{
    return written.size() == 3 && std::ranges::all_of(written, [](char byte) {
               return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
           });
}

/// A code, a known sign, or one that is no plain letters: "ca." and "pcs" are no currency.
bool mayBeCurrency(std::string_view written)
{
    if (written.empty() || isCode(written) || knownSign(written))
        return true;
    return written.size() <= longestCurrency
        && std::ranges::all_of(written, [](char byte) { return (uchar(byte) & 0x80) || byte == '$' || byte == '.'; });
}
} // namespace

std::optional<WrittenAmount> amountFrom(std::string_view text, DecimalSign sign)
{
    if (const std::string plain = holdsWide(text) ? withPlainDigits(text) : std::string();
        !plain.empty() && plain != text) {
        std::optional<WrittenAmount> amount = amountFrom(plain, sign);
        if (amount)
            amount->currency = text.substr(std::min(text.find(amount->currency), text.size()), amount->currency.size());
        return amount;
    }
    const std::optional<AmountParts> parts = partsOf(withoutBlanks(text));
    if (!parts || !mayBeCurrency(parts->currency))
        return std::nullopt;
    const std::optional<Decimal> number = numberOf(*parts, sign);
    return number ? std::optional(WrittenAmount{*number, parts->currency}) : std::nullopt;
}

QString currencyFrom(std::string_view written, QStringView shopCurrency)
{
    const std::string_view text = withoutBlanks(written);
    if (const CurrencySign *sign = knownSign(text)) {
        const QString codes = QString::fromLatin1(sign->codes.data(), qsizetype(sign->codes.size()));
        const QStringList list = codes.split(u' ');
        const bool isShops =
            std::ranges::any_of(list, [shopCurrency](const QString &code) { return shopCurrency.compare(code) == 0; });
        return isShops ? shopCurrency.toString() : list.front();
    }
    return isCode(text) ? QString::fromLatin1(text.data(), 3).toUpper() : QString();
}

bool isCurrencyCode(const QString &code)
{
    constexpr std::array newer{"XCG"_L1, "ZWG"_L1}; // Than the ICU of Debian 12.
    if (std::ranges::find(newer, code) != newer.end())
        return true;
    UErrorCode error = U_ZERO_ERROR;
    return code.size() == 3
        && ucurr_isAvailable(reinterpret_cast<const UChar *>(code.utf16()), U_DATE_MIN, U_DATE_MAX, &error)
        && U_SUCCESS(error);
}

void AmountEvidence::add(std::string_view text)
{
    ++m_cells;
    const std::string plain = holdsWide(text) ? withPlainDigits(text) : std::string();
    const std::optional<AmountParts> parts = partsOf(withoutBlanks(plain.empty() ? text : std::string_view(plain)));
    if (!parts || !mayBeCurrency(parts->currency))
        return;
    const std::optional<Decimal> byPoint = numberOf(*parts, DecimalSign::Point);
    const std::optional<Decimal> byComma = numberOf(*parts, DecimalSign::Comma);
    m_fitting[size_t(DecimalSign::Point)] += byPoint.has_value();
    m_fitting[size_t(DecimalSign::Comma)] += byComma.has_value();
    m_readable += byPoint || byComma;
    m_differing += byPoint && byComma && *byPoint != *byComma;
    m_moneyLike += !parts->currency.empty() || (byPoint && byPoint->places > 0) || (byComma && byComma->places > 0);
}

void AmountEvidence::add(const AmountEvidence &other)
{
    m_cells += other.m_cells;
    m_readable += other.m_readable;
    m_moneyLike += other.m_moneyLike;
    m_differing += other.m_differing;
    for (size_t sign = 0; sign < m_fitting.size(); ++sign)
        m_fitting[sign] += other.m_fitting[sign];
}

std::optional<DecimalSign> AmountEvidence::sign() const
{
    const int point = fitting(DecimalSign::Point);
    const int comma = fitting(DecimalSign::Comma);
    if (point != comma)
        return point > comma ? DecimalSign::Point : DecimalSign::Comma;
    return m_differing == 0 ? std::optional(DecimalSign::Point) : std::nullopt;
}

} // namespace Shopbell
