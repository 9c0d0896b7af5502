// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single cells: amounts, quantities, currencies. Promises: what is read is exact and can be read back, a line is the same whichever way it is multiplied, and evidence and reading agree.
#include "exchange/amounts.h"
#include "require.h"

#include <cstdlib>
#include <string>
#include <vector>

using namespace Shopbell;
using Shopbell::Test::require;

namespace {
/// "-12.50" of 1250 and two places.
std::string plain(const Decimal &number)
{
    std::string digits = std::to_string(std::llabs(number.digits));
    if (digits.size() <= size_t(number.places))
        digits.insert(0, size_t(number.places) + 1 - digits.size(), '0');
    if (number.places > 0)
        digits.insert(digits.size() - size_t(number.places), 1, '.');
    return (number.digits < 0 ? "-" : "") + digits;
}

void tryNumber(const Decimal &number)
{
    require(number.places >= 0, "places count forward");
    const std::optional<WrittenAmount> again = amountFrom(plain(number), DecimalSign::Point);
    require(again && again->number.digits == number.digits && again->number.places == number.places,
            "a plain number is read back");
    for (const int digits : {0, 2, 3}) {
        const std::optional<qint64> minor = minorFrom(number, digits);
        const std::optional<qint64> opposite = minorFrom({-number.digits, number.places}, digits);
        require(minor.has_value() == opposite.has_value() && (!minor || *opposite == -*minor),
                "amounts taken back are as large");
    }
}

void tryLine(const Decimal &quantity, const Decimal &price)
{
    const std::optional<qint64> line = lineTotal(quantity, price, 2);
    require(line == lineTotal(price, quantity, 2), "a line is the same whichever way");
}

std::vector<Decimal> tryCell(std::string_view text)
{
    AmountEvidence evidence;
    evidence.add(text);
    require(evidence.cells() == 1 && evidence.readable() <= 1, "one cell is one amount");
    std::vector<Decimal> numbers;
    for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma}) {
        const std::optional<WrittenAmount> amount = amountFrom(text, sign);
        require(amount.has_value() == (evidence.fitting(sign) == 1), "evidence and reading agree");
        if (!amount)
            continue;
        require(amount->currency.empty() || text.find(amount->currency) != std::string_view::npos,
                "a currency stands in its cell");
        const QString code = currencyFrom(amount->currency, u"GBP");
        require(code.isEmpty() || code.size() == 3, "a currency has three letters");
        tryNumber(amount->number);
        numbers.push_back(amount->number);
    }
    return numbers;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    std::vector<Decimal> before;
    for (size_t start = 0; start <= text.size();) { // Each line is a cell; two in a row are a quantity and a price.
        const size_t end = std::min(text.find('\n', start), text.size());
        std::vector<Decimal> now = tryCell(text.substr(start, end - start));
        for (const Decimal &quantity : before) {
            for (const Decimal &price : now)
                tryLine(quantity, price);
        }
        before = std::move(now);
        start = end + 1;
    }
    return 0;
}
