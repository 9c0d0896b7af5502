// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/purchasechecker.h"

#include "exchange/amounts.h"
#include "exchange/checkparts.h"
#include "exchange/dates.h"
#include "exchange/personreader.h"
#include "exchange/purchasewords.h"
#include "exchange/textcursor.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array amountFields{ImportField::Amount,    ImportField::Price,    ImportField::Quantity,
                                  ImportField::LineTotal, ImportField::Discount, ImportField::Refunded};

size_t placeOf(ImportField field)
{
    return size_t(std::ranges::find(amountFields, field) - amountFields.begin());
}

bool isAmong(std::string_view word, const std::vector<std::string> &words)
{
    return std::ranges::any_of(words, [word](const std::string &one) { return equalsFolded(word, one); });
}

/// Whether a number is one of its kind: the prefix with a number behind it.
bool bearsPrefix(std::string_view number, std::string_view prefix)
{
    return !prefix.empty() && number.size() > prefix.size() && startsWithFolded(number, prefix)
        && number[prefix.size()] >= '0' && number[prefix.size()] <= '9';
}

std::optional<qint64> bounded(std::optional<qint64> minor)
{
    return minor && std::abs(*minor) > largestAmount ? std::nullopt : minor;
}

double asReal(const Decimal &number)
{
    auto value = double(number.digits);
    for (int place = 0; place < number.places; ++place)
        value /= 10;
    return value;
}
} // namespace

/// A purchase in the making.
struct PurchaseChecker::Reading
{
    struct Amount
    {
        std::optional<WrittenAmount> written = {};
        int column = -1;
    };

    IncomingPurchase incoming = {};
    PersonReader person = {};
    PurchaseItem item = {};
    std::array<Amount, amountFields.size()> amounts = {};
    std::string_view date = {};
    std::string_view time = {};
    std::string_view currency = {};
    std::string_view refundedTo = {};
    QStringList oddWords = {}; ///< In the place of an e-mail or a phone.
    int dateColumn = -1;
    int currencyColumn = -1;
    int refundedToColumn = -1;
    int statusColumn = -1;
    bool cancelled = false;
    bool credit = false;
    bool takesBack = false; ///< It says so, and its number is that of the order that it takes back.
    bool sold = false; ///< Its status is one of those that the format asks for.

    const Amount &of(ImportField field) const { return amounts[placeOf(field)]; }
};

PurchaseChecker::PurchaseChecker(ImportPlan plan, const QTimeZone &zone, QString currency)
    : m_plan(std::move(plan))
    , m_zone(zone)
    , m_currency(std::move(currency))
{
    m_plan.fields.resize(m_plan.columns.size(), ImportField::Skip);
}

bool PurchaseChecker::has(ImportField field) const
{
    return std::ranges::find(m_plan.fields, field) != m_plan.fields.end();
}

/// Takes one cell that is more than blanks; the fault if it spoils the record.
std::optional<PurchaseChecker::Fault> PurchaseChecker::take(Reading &reading, size_t column,
                                                            std::string_view cell) const
{
    const std::string_view trimmed = withoutBlanks(cell);
    const ImportField field = column < m_plan.fields.size() ? m_plan.fields[column] : ImportField::Skip;
    Purchase &purchase = reading.incoming.purchase;
    if (isAmount(field))
        return takeAmount(reading, field, column, trimmed);
    if (isOddContact(field, trimmed)) {
        reading.oddWords << underHeading(m_plan, column, trimmed);
        return std::nullopt;
    }
    if (reading.person.take(field, cell) || saysNothing(trimmed))
        return std::nullopt;
    switch (field) {
    case ImportField::Date:
        reading.date = trimmed;
        reading.dateColumn = int(column);
        break;
    case ImportField::Time:
        reading.time = trimmed;
        break;
    case ImportField::OrderNumber:
        return takeOrderNumber(reading, column, trimmed);
    case ImportField::Currency:
        reading.currency = trimmed;
        reading.currencyColumn = int(column);
        break;
    case ImportField::Item:
        reading.item.name = trimmedTextOf(cell);
        break;
    case ImportField::Sku:
        reading.item.sku = trimmedTextOf(cell);
        break;
    case ImportField::Status:
        return takeStatus(reading, column, trimmed);
    case ImportField::CancelledAt:
        reading.cancelled = true;
        break;
    case ImportField::Event:
        return takeEvent(reading, column, trimmed);
    case ImportField::RefundOf:
        reading.incoming.refundOf = trimmedTextOf(cell);
        break;
    case ImportField::RefundedTo:
        reading.refundedTo = trimmed;
        reading.refundedToColumn = int(column);
        break;
    case ImportField::Channel:
        reading.incoming.channelName = trimmedTextOf(cell);
        break;
    case ImportField::Location:
        purchase.location = trimmedTextOf(cell);
        break;
    case ImportField::ServedBy:
        reading.incoming.servedBy = trimmedTextOf(cell);
        break;
    case ImportField::What:
        purchase.what = wordsOf(trimmed);
        break;
    case ImportField::Note:
        purchase.note = wordsOf(trimmed);
        break;
    default: // Skipped, or a field of another kind of file.
        break;
    }
    return std::nullopt;
}

std::optional<PurchaseChecker::Fault> PurchaseChecker::takeAmount(Reading &reading, ImportField field, size_t column,
                                                                  std::string_view cell) const
{
    if (saysNothing(cell))
        return std::nullopt;
    const std::optional<WrittenAmount> amount = amountFrom(cell, m_plan.decimal);
    if (!amount) {
        const bool isQuantity = field == ImportField::Quantity;
        return Fault{isQuantity ? ProblemReason::UnreadableQuantity : ProblemReason::UnreadableAmount, int(column)};
    }
    reading.amounts[placeOf(field)] = {amount, int(column)};
    return std::nullopt;
}

std::optional<PurchaseChecker::Fault> PurchaseChecker::takeOrderNumber(Reading &reading, size_t column,
                                                                       std::string_view cell) const
{
    if (bearsPrefix(cell, m_plan.rules.adjustmentPrefix))
        return Fault{ProblemReason::AccountingAdjustment, int(column)};
    reading.credit = reading.credit || bearsPrefix(cell, m_plan.rules.creditPrefix);
    reading.incoming.purchase.orderNumber = textOf(cell);
    if (reading.incoming.purchase.orderNumber.startsWith(u'\''))
        reading.incoming.purchase.orderNumber.remove(0, 1);
    return std::nullopt;
}

std::optional<PurchaseChecker::Fault> PurchaseChecker::takeStatus(Reading &reading, size_t column,
                                                                  std::string_view cell) const
{
    if (!m_plan.rules.sold.empty() && !isAmong(cell, m_plan.rules.sold))
        return Fault{ProblemReason::NotASale, int(column)};
    reading.takesBack = reading.takesBack || meansRefund(cell);
    const std::optional<PurchaseStatus> status = purchaseStatusFrom(cell);
    if (!status)
        return std::nullopt; // A word nobody knows says nothing against the purchase.
    reading.incoming.purchase.status = *status;
    reading.incoming.saysStatus = true;
    reading.credit = reading.credit || *status == PurchaseStatus::CreditNote;
    return std::nullopt;
}

std::optional<PurchaseChecker::Fault> PurchaseChecker::takeEvent(Reading &reading, size_t column,
                                                                 std::string_view cell) const
{
    if (isAmong(cell, m_plan.rules.noSales))
        return Fault{ProblemReason::NotASale, int(column)};
    const std::vector<std::string> &refunds = m_plan.rules.refunds;
    reading.takesBack = reading.takesBack || (refunds.empty() ? meansRefund(cell) : isAmong(cell, refunds));
    return std::nullopt;
}

std::optional<PurchaseChecker::Fault> PurchaseChecker::setWhen(Reading &reading) const
{
    if (reading.date.empty())
        return std::nullopt;
    std::optional<WrittenDate> date = dateFrom(reading.date, m_plan.dateOrder);
    if (date && !date->msecOfDay && !reading.time.empty()) {
        const std::string both = std::string(reading.date) + ' ' + std::string(reading.time);
        date = dateFrom(both, m_plan.dateOrder);
    }
    if (!date)
        return Fault{ProblemReason::UnreadableDate, reading.dateColumn};
    reading.incoming.purchase.when = momentOf(*date, m_zone);
    return std::nullopt;
}

PurchaseChecker::ToldCurrency PurchaseChecker::currencyOf(const Reading &reading) const
{
    if (!reading.currency.empty()) {
        const QString told = currencyFrom(reading.currency, m_currency);
        return {told.isEmpty() ? textOf(reading.currency).toUpper() : told, reading.currencyColumn};
    }
    for (const ImportField field : {ImportField::Amount, ImportField::LineTotal, ImportField::Price}) {
        const auto &[written, column] = reading.of(field);
        if (written && !written->currency.empty()) {
            if (QString known = currencyFrom(written->currency, m_currency); !known.isEmpty())
                return {known, column};
        }
    }
    return {m_plan.rules.currency.isEmpty() ? m_currency : m_plan.rules.currency};
}

std::optional<PurchaseChecker::Fault> PurchaseChecker::setAmounts(Reading &reading) const
{
    Purchase &purchase = reading.incoming.purchase;
    const auto [currency, currencyColumn] = currencyOf(reading);
    using enum ImportField;
    const bool saysMoney =
        std::ranges::any_of(std::array{Amount, LineTotal, Price, Discount, Refunded},
                            [&](ImportField field) { return reading.of(field).written.has_value(); });
    if (saysMoney && currencyColumn >= 0 && currency != m_currency && !isCurrencyCode(currency))
        return Fault{ProblemReason::UnknownCurrency, currencyColumn};
    const int digits = minorDigits(currency);
    const auto tooLarge = [&reading](ImportField field) {
        return Fault{ProblemReason::AmountTooLarge, reading.of(field).column};
    };
    const auto &quantity = reading.of(ImportField::Quantity).written;
    const auto &price = reading.of(ImportField::Price).written;
    if (quantity)
        reading.item.quantity = asReal(quantity->number);
    if (const auto &total = reading.of(ImportField::LineTotal).written) {
        reading.item.totalMinor = bounded(minorFrom(total->number, digits));
        if (!reading.item.totalMinor)
            return tooLarge(ImportField::LineTotal);
    } else if (price) {
        reading.item.totalMinor =
            bounded(lineTotal(quantity ? quantity->number : Decimal{1, 0}, price->number, digits));
        if (!reading.item.totalMinor)
            return tooLarge(ImportField::Price);
    }
    if (const auto &amount = reading.of(ImportField::Amount).written) {
        const std::optional<qint64> minor = bounded(minorFrom(amount->number, digits));
        if (!minor)
            return tooLarge(ImportField::Amount);
        purchase.amount = Money{*minor, currency};
    } else if (!has(ImportField::Amount) && reading.item.totalMinor) {
        purchase.amount = Money{*reading.item.totalMinor, currency};
        reading.incoming.amountIsSum = true;
    }
    if (const auto &discount = reading.of(ImportField::Discount).written) {
        const std::optional<qint64> minor = bounded(minorFrom(discount->number, digits));
        if (!minor)
            return tooLarge(ImportField::Discount);
        purchase.discountMinor = std::abs(*minor);
    }
    if (const auto &refunded = reading.of(ImportField::Refunded).written) {
        const std::optional<qint64> minor = bounded(minorFrom(refunded->number, digits));
        if (!minor)
            return tooLarge(ImportField::Refunded);
        purchase.refundedMinor = std::abs(*minor);
        reading.incoming.saysRefunded = true;
    }
    return std::nullopt;
}

/// Whose it is. Money that goes back comes from the shop: the customer is the one who gets it, where a column says that.
void PurchaseChecker::setPerson(Reading &reading) const
{
    const std::optional<Money> &amount = reading.incoming.purchase.amount;
    if (amount && amount->minor < 0 && has(ImportField::RefundedTo)) {
        const bool isOdd = isNoAddress(reading.refundedTo);
        if (isOdd)
            reading.oddWords << underHeading(m_plan, size_t(reading.refundedToColumn), reading.refundedTo);
        reading.person.take(ImportField::Email, isOdd ? std::string_view() : reading.refundedTo);
    }
    reading.incoming.person = reading.person.person();
}

/// What can only be said when all cells are known.
std::optional<PurchaseChecker::Fault> PurchaseChecker::finish(Reading &reading) const
{
    IncomingPurchase &incoming = reading.incoming;
    Purchase &purchase = incoming.purchase;
    if (const std::optional<Fault> fault = setWhen(reading))
        return fault;
    if (const std::optional<Fault> fault = setAmounts(reading))
        return fault;
    setPerson(reading);
    if (!reading.oddWords.isEmpty())
        purchase.note += (purchase.note.isEmpty() ? QString() : u"\n"_s) + reading.oddWords.join(u'\n');
    if (reading.cancelled && purchase.status != PurchaseStatus::Refunded) {
        purchase.status = PurchaseStatus::Cancelled;
        incoming.saysStatus = true;
    }
    const bool tookPlace = purchase.status != PurchaseStatus::Cancelled && purchase.status != PurchaseStatus::Voided;
    if (!incoming.refundOf.isEmpty() && purchase.amount && purchase.amount->minor < 0 && tookPlace)
        reading.credit = true;
    if (reading.credit || reading.takesBack) {
        purchase.status = PurchaseStatus::CreditNote;
        incoming.saysStatus = true;
        // Where the number itself says that it is a credit note, it is one of its own; else it names the order.
        const std::string number = purchase.orderNumber.toStdString();
        const bool namesOrder = reading.takesBack || !m_plan.rules.refunds.empty();
        if (namesOrder && !bearsPrefix(number, m_plan.rules.creditPrefix) && incoming.refundOf.isEmpty())
            incoming.refundOf = std::exchange(purchase.orderNumber, {});
    }
    if (!reading.item.name.isEmpty() || !reading.item.sku.isEmpty() || reading.item.totalMinor)
        purchase.items.push_back(std::move(reading.item));
    const bool nobody = incoming.person.isNobody();
    const bool isVisit = m_plan.rules.visits && purchase.when.isKnown();
    if (nobody && !purchase.amount && purchase.orderNumber.isEmpty() && purchase.items.empty() && !isVisit)
        return Fault{ProblemReason::NobodyAndNothing};
    incoming.continues = nobody && !purchase.when.isKnown() && purchase.orderNumber.isEmpty();
    return std::nullopt;
}

CheckedPurchase PurchaseChecker::check(const Record &record) const
{
    if (record.fault)
        return problemOf(m_plan, record, faultyColumn(record), *record.fault);
    Reading reading;
    reading.incoming.purchase.line = record.line;
    for (size_t column = 0; column < record.cells.size(); ++column) {
        const std::string_view cell = meantCell(m_plan, record, column);
        if (withoutBlanks(cell).empty())
            continue;
        if (const std::optional<Fault> fault = take(reading, column, cell))
            return problemOf(m_plan, record, fault->column, fault->reason);
    }
    if (const std::optional<Fault> fault = finish(reading))
        return problemOf(m_plan, record, fault->column, fault->reason);
    if (!reading.incoming.purchase.when.isKnown()) {
        const bool namesOrder = !reading.incoming.purchase.orderNumber.isEmpty() || reading.incoming.continues;
        if (!namesOrder)
            return problemOf(m_plan, record, -1, ProblemReason::NoDate);
        reading.incoming.asRecords.push_back(problemOf(m_plan, record, -1, ProblemReason::OrderNotFound));
    }
    return std::move(reading.incoming);
}

} // namespace Shopbell
