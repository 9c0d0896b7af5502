// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole file of orders, and the same as a list of customers: survey, then every record checked by the plan and joined to
// the order before it. Promises: a record that is left out says why, one that comes in has a day or waits for its order,
// rows and items are all there after joining, and what a newer file says twice is nothing new.
#include "exchange/customerchecker.h"
#include "exchange/purchasechecker.h"
#include "exchange/survey.h"
#include "require.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Shopbell;
using namespace Qt::StringLiterals;
using Shopbell::Test::require;

namespace {
const QByteArray formats = R"({"purchases": {
    "formats": [{"name": "shop", "signatures": [["Financial Status", "Lineitem name"]],
                 "columns": {"order": ["Name"], "email": ["Email"], "order-status": ["Financial Status"],
                             "amount": ["Total"], "date": ["Created at"], "quantity": ["Lineitem quantity"],
                             "item": ["Lineitem name"], "price": ["Lineitem price"], "currency": ["Currency"],
                             "refunded": ["Refunded Amount"], "cancelled-at": ["Cancelled at"]}},
                {"name": "till", "signatures": [["Net Sales", "Event Type"]], "refunds": ["refund"], "no_sales": ["transfer"],
                 "credit_prefix": "C", "adjustment_prefix": "A", "currency": "CNY",
                 "columns": {"order": ["Transaction ID"], "amount": ["Net Sales"], "event": ["Event Type"],
                             "date": ["Date"], "time": ["Time"], "customer": ["Customer Name"]}}],
    "aliases": {"order": ["order", "InvoiceNo"], "date": ["date", "InvoiceDate"], "amount": ["amount", "金额"],
                "customer": ["customer"], "customer-number": ["CustomerID"], "quantity": ["Quantity"],
                "price": ["UnitPrice"], "line-total": ["line total"], "item": ["Description"], "sku": ["StockCode"],
                "discount": ["discount"], "note": ["note"], "channel": ["channel"]}},
  "customers": {"aliases": {"customer": ["customer", "name"], "email": ["email"], "phone": ["phone"],
                            "marketing-consent": ["accepts marketing"], "segment": ["tags"], "note": ["note"]}}})";

QString written(const uint8_t *data, size_t size)
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(u"orders.csv"_s));
    require(file.open(QIODevice::WriteOnly), "the file can be written");
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    return file.fileName();
}

void checkProblem(const Problem &problem, const Record &record)
{
    require(problem.line == record.line, "a problem knows its line");
    require(problem.cells.size() == record.cells.size(), "a problem keeps the record");
}

void checkRow(const IncomingPurchase &row)
{
    require(row.records == 1 && row.purchase.items.size() <= 1, "a row is one row");
    require(row.purchase.when.isKnown() != !row.asRecords.empty(), "a row without a day waits for its order");
    require(row.purchase.when.isKnown() || row.continues || !row.purchase.orderNumber.isEmpty(),
            "a row without a day names its order");
    require(!row.purchase.amount || std::abs(row.purchase.amount->minor) <= largestAmount, "amounts are bounded");
    require(row.purchase.refundedMinor >= 0 && row.purchase.discountMinor >= 0,
            "what is taken off is no less than nothing");
}

/// An order, read from its rows, is in the shop: the same file says nothing newer of it.
void checkOrder(const IncomingPurchase &order, int rows, size_t items)
{
    require(order.records == rows, "no row is lost");
    require(order.purchase.items.size() == items, "no item is lost");
    require(contentKeyOf(order).size() == 16, "an order has a content key");
    require(!order.purchase.counts() || order.purchase.worth() >= 0, "what counts is worth something");
    require(!withNewer(order.purchase, order.purchase.items, order), "the same again is nothing newer");
}

/// Of every record, what the checker makes of it; says how many there were.
template<typename Checker, typename Take>
qint64 forEachChecked(const QString &path, const FileSurvey &survey, const Checker &checker, Take take)
{
    Result<RecordReader> reader = RecordReader::open(path, survey.plan.dialect);
    require(bool(reader), "what was surveyed can be read");
    qint64 records = 0;
    for (; reader->next(); ++records) {
        auto checked = checker.check(reader->record());
        if (const auto *problem = std::get_if<Problem>(&checked))
            checkProblem(*problem, reader->record());
        else
            take(std::move(std::get<0>(checked)));
    }
    return records;
}

qint64 checkPurchases(const QString &path, const FileSurvey &survey)
{
    static const QTimeZone zone("Asia/Shanghai");
    std::optional<IncomingPurchase> order;
    int rows = 0;
    size_t items = 0;
    const auto settle = [&] {
        if (order)
            checkOrder(*order, rows, items);
    };
    const qint64 records =
        forEachChecked(path, survey, PurchaseChecker(survey.plan, zone, u"GBP"_s), [&](IncomingPurchase &&row) {
            checkRow(row);
            const size_t more = row.purchase.items.size();
            if (order && belongsTo(*order, row)) {
                join(*order, std::move(row));
                ++rows;
                items += more;
                return;
            }
            settle();
            order = std::move(row);
            rows = 1;
            items = more;
        });
    settle();
    return records;
}

qint64 checkCustomers(const QString &path, const FileSurvey &survey)
{
    return forEachChecked(
        path, survey, CustomerChecker(survey.plan, QTimeZone::utc()),
        [](IncomingCustomer &&customer) { require(!customer.person.isNobody(), "a customer is somebody"); });
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString path = written(data, size);
    for (const ImportKind kind : {ImportKind::Purchases, ImportKind::Customers}) {
        const Result<FileSurvey> survey = surveyFile(path, {.kind = kind}, formats);
        if (!survey)
            continue;
        require(survey->plan.fields.size() == survey->plan.columns.size(), "every column has a field");
        require(survey->plan.kind == kind, "the owner's word on the kind counts");
        const qint64 records =
            kind == ImportKind::Purchases ? checkPurchases(path, *survey) : checkCustomers(path, *survey);
        require(records == survey->records, "the survey counts every record");
    }
    return 0;
}
