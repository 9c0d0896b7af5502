// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incomingpurchase.h"
#include "exchange/importplan.h"
#include "exchange/recordreader.h"

#include <QTimeZone>

#include <variant>
#include <vector>

namespace Shopbell {

using CheckedPurchase = std::variant<IncomingPurchase, Problem>;

/// Makes a purchase, or one line of an order, of a record as the plan says, or tells why not. An amount in the file's
/// words is the order's; without such a column it is the sum of the lines (line total, else quantity x price). No state
/// changes from record to record.
class PurchaseChecker
{
public:
    /// `currency` is the shop's: for amounts of which neither column, sign nor format says it.
    PurchaseChecker(ImportPlan plan, const QTimeZone &zone, QString currency);

    CheckedPurchase check(const Record &record) const;

private:
    struct Reading;
    struct Fault
    {
        ProblemReason reason;
        int column = -1;
    };
    std::optional<Fault> take(Reading &reading, size_t column, std::string_view cell) const;
    std::optional<Fault> takeAmount(Reading &reading, ImportField field, size_t column, std::string_view cell) const;
    std::optional<Fault> takeOrderNumber(Reading &reading, size_t column, std::string_view cell) const;
    std::optional<Fault> takeStatus(Reading &reading, size_t column, std::string_view cell) const;
    std::optional<Fault> takeEvent(Reading &reading, size_t column, std::string_view cell) const;
    std::optional<Fault> finish(Reading &reading) const;
    void setPerson(Reading &reading) const;
    std::optional<Fault> setWhen(Reading &reading) const;
    std::optional<Fault> setAmounts(Reading &reading) const;
    std::optional<qint64> minorOf(const Reading &reading, ImportField field) const;
    struct ToldCurrency
    {
        QString code;
        int column = -1; ///< Where it stands; -1: nowhere in the row.
    };
    ToldCurrency currencyOf(const Reading &reading) const;
    bool has(ImportField field) const;

    ImportPlan m_plan;
    QTimeZone m_zone;
    QString m_currency;
};

} // namespace Shopbell
