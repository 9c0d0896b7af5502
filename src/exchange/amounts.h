// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "exchange/importplan.h"

#include <array>
#include <optional>
#include <string_view>

namespace Shopbell {

/// An amount as it was written: the number, and the sign or letters of a currency beside it.
struct WrittenAmount
{
    Decimal number = {};
    std::string_view currency = {}; ///< "$", "GBP", "元"; empty when there is none. Lives as long as the text.

    friend bool operator==(const WrittenAmount &, const WrittenAmount &) = default;
};

/// Reads `$1,250.00`, `1.250,00 €`, `৳2,999`, `-$0.93`, `(12.50)`, `１２．５０`, `1 250,00`, `1'250.-`, `12`. Digits are grouped by
/// three (or by two and three, as in India). Nothing when it is no amount, or none with this decimal sign.
std::optional<WrittenAmount> amountFrom(std::string_view text, DecimalSign sign);

/// The ISO 4217 code that a sign or letters beside an amount mean; of several currencies that share a sign the shop's own
/// where it is one of them. Empty when it is unknown.
QString currencyFrom(std::string_view written, QStringView shopCurrency);

/// Whether ISO 4217 has this code, or had it: old files tell of old money.
bool isCurrencyCode(const QString &code);

/// What whole columns say about their decimal sign.
class AmountEvidence
{
public:
    /// Takes one cell that is not empty.
    void add(std::string_view text);
    void add(const AmountEvidence &other);

    int cells() const { return m_cells; }
    /// How many can be read with one decimal sign or the other.
    int readable() const { return m_readable; }
    int fitting(DecimalSign sign) const { return m_fitting[size_t(sign)]; }
    /// How many have a currency beside them, or digits behind a decimal sign: hardly a count or a number of something.
    int moneyLike() const { return m_moneyLike; }
    /// How many mean different amounts with different signs: 1,250.
    int differing() const { return m_differing; }
    /// The sign that fits more cells than the other; nothing when both fit equally well and differ in what they mean.
    std::optional<DecimalSign> sign() const;

private:
    int m_cells = 0;
    int m_readable = 0;
    int m_moneyLike = 0;
    int m_differing = 0;
    std::array<int, 2> m_fitting = {};
};

} // namespace Shopbell
