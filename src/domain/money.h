// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Shopbell {

/// An amount in the minor unit of its currency (pence, fen), never a float.
struct Money
{
    qint64 minor = 0;
    QString currency = {}; ///< ISO 4217; may be empty when a file names none and the shop has none.

    friend bool operator==(const Money &, const Money &) = default;
};

/// Digits after the separator by ISO 4217: 0 for JPY, 3 for KWD, 2 for most and for what is unknown.
int minorDigits(QStringView currency);

/// In major units with all decimals of its currency, for files: "18.40", "-5.00", "1840" of JPY.
QString majorText(const Money &money);

/// The sum of two amounts of one currency; the largest (or smallest) number there is where it would be beyond it.
qint64 boundedSum(qint64 one, qint64 other);

/// Sums by currency: amounts of two currencies are never added up together. In the order in which currencies came.
class MoneySum
{
public:
    void add(qint64 minor, const QString &currency);
    void add(const MoneySum &other);
    const std::vector<Money> &amounts() const { return m_amounts; }
    /// The amount in one currency, 0 when there is none.
    qint64 in(QStringView currency) const;
    bool isEmpty() const { return m_amounts.empty(); }

    friend bool operator==(const MoneySum &, const MoneySum &) = default;

private:
    std::vector<Money> m_amounts;
};

/// A decimal number as it was written, exact: digits x 10^-places.
struct Decimal
{
    qint64 digits = 0;
    int places = 0; ///< 0 or more.

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// Quantity x price in minor units, rounded half up (away from zero for negative amounts). Exact for decimal text:
/// "3" x "0.425" in GBP is 128. Nothing when either is no plain decimal number ("12", "-0.5") or the product is too large.
std::optional<qint64> lineTotal(QStringView quantity, QStringView price, int digits);
std::optional<qint64> lineTotal(Decimal quantity, Decimal price, int digits);
/// The amount in minor units, rounded likewise. Nothing when it is too large.
std::optional<qint64> minorFrom(Decimal amount, int digits);

} // namespace Shopbell
