// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/purchasechecker.h"
#include "exchange/survey.h"
#include "support/importformats.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

/// What purchases of files of all kinds become, from the headings to the purchase.
class TestPurchaseChecker : public QObject
{
    Q_OBJECT

private:
    /// "number|customer|day|amount currency|status|credit of|what" of each row, or the number of the reason.
    QStringList readAs(const QByteArray &bytes, ImportPlan *read = nullptr, IncomingPurchase *last = nullptr)
    {
        const QString path = m_folder.filePath(u"file.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {u"not written"_s};
        file.close();
        const Result<FileSurvey> survey = surveyFile(path, {}, Test::importFormatsJson());
        if (!survey || survey->plan.kind != ImportKind::Purchases)
            return {u"no purchases"_s};
        if (read)
            *read = survey->plan;
        const PurchaseChecker checker(survey->plan, QTimeZone("Europe/London"), u"GBP"_s);
        Result<RecordReader> reader = RecordReader::open(path, survey->plan.dialect);
        QStringList found;
        while (reader && reader->next()) {
            const CheckedPurchase checked = checker.check(reader->record());
            if (const auto *problem = std::get_if<Problem>(&checked)) {
                found << u"reason %1"_s.arg(int(problem->reason));
                continue;
            }
            const auto &incoming = std::get<IncomingPurchase>(checked);
            const Purchase &purchase = incoming.purchase;
            if (last)
                *last = incoming;
            const auto contacts = incoming.person.contacts();
            found << QStringList{purchase.orderNumber, contacts.empty() ? u"nobody"_s : contacts.front().value,
                                 purchase.when.isKnown() ? purchase.when.day.toString(Qt::ISODate) : u"-"_s,
                                 purchase.amount ? u"%1 %2"_s.arg(purchase.amount->minor).arg(purchase.amount->currency)
                                                 : u"visit"_s,
                                 keyOf(purchase.status)}
                         .join(u'|');
        }
        return found;
    }

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a plain list") << QByteArray(
            "customer,date,amount,order number\nPriya,2025-03-05,12.50,17\nTom,2025-03-06,,\n")
                                      << QStringList{u"17|Priya|2025-03-05|1250 GBP|paid"_s,
                                                     u"|Tom|2025-03-06|visit|paid"_s};
        QTest::newRow("decimal commas all through")
            << QByteArray(
                   "Kunde;Datum;Betrag\nPriya;05.03.2025;1.250,00 \xE2\x82\xAC\nTom;06.03.2025;7,50 \xE2\x82\xAC\n")
            << QStringList{u"|Priya|2025-03-05|125000 EUR|paid"_s, u"|Tom|2025-03-06|750 EUR|paid"_s};
        QTest::newRow("Chinese headings")
            << QByteArray("订单号,客户姓名,下单时间,实付金额\nA1,王芳,2025-03-05 10:00,38.50\n")
            << QStringList{u"A1|王芳|2025-03-05|3850 GBP|paid"_s};
        QTest::newRow("numbers that a spreadsheet shall keep")
            << QByteArray("订单编号,买家会员名,买家实际支付金额,订单状态,收货人姓名,联系手机,订单创建时间,宝贝标题\n"
                          "=\"1001\",nick1,=\"38.50\",交易成功,王芳,=\"13800138000\",=\"2025-03-05 10:00\",茶\n"
                          "\"=\"\"1002\"\"\",'77,'12.00,交易成功,李娜,=\"\",'2025-03-06 10:00,茶\n"
                          "\"\t1003\",=\"78\",9.00,交易成功,李娜,,2025-03-07 10:00,茶\n")
            << QStringList{u"1001|13800138000|2025-03-05|3850 CNY|paid"_s, u"1002|77|2025-03-06|1200 CNY|paid"_s,
                           u"1003|78|2025-03-07|900 CNY|paid"_s};
        QTest::newRow("Shopify: a further line has blank order cells")
            << QByteArray("Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,"
                          "Lineitem price,Cancelled at,Refunded Amount\n"
                          "#1,a@b.c,paid,BDT,1500.00,2026-04-05 23:50:00 +0400,1,Tea,1400.00,,0.00\n"
                          "#1,,,,,,2,Cup,50.00,,\n"
                          "#2,d@e.f,voided,BDT,10.00,2026-04-06 10:00:00 +0400,1,Tea,10.00,,0.00\n"
                          "#3,d@e.f,pending,BDT,10.00,2026-04-06 10:00:00 +0400,1,Tea,10.00,2026-04-07,0.00\n")
            << QStringList{u"#1|a@b.c|2026-04-05|150000 BDT|paid"_s, u"#1|nobody|-|visit|paid"_s,
                           u"#2|d@e.f|2026-04-06|1000 BDT|voided"_s, u"#3|d@e.f|2026-04-06|1000 BDT|cancelled"_s};
        QTest::newRow("invoices with credit notes and a correction")
            << QByteArray("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
                          "536365,85123A,HEART,3,2010-12-01 08:26:00,0.425,17850,United Kingdom\n"
                          "C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527,United Kingdom\n"
                          "A563185,B,Adjust bad debt,1,2011-08-12 14:50:00,11062.06,,United Kingdom\n"
                          "536414,22139,,56,2010-12-01 11:52:00,0,,United Kingdom\n")
            << QStringList{u"536365|17850|2010-12-01|128 GBP|paid"_s,
                           u"C536379|14527|2010-12-01|-2750 GBP|credit-note"_s,
                           u"reason %1"_s.arg(int(ProblemReason::AccountingAdjustment)),
                           u"536414|nobody|2010-12-01|0 GBP|paid"_s};
        QTest::newRow("Square: a refund names its sale")
            << QByteArray("Date,Time,Gross Sales,Net Sales,Total Collected,Transaction ID,Event Type,Customer Name\n"
                          "03/25/25,14:03:00,$60.00,$60.00,$60.00,T1,Payment,Priya\n"
                          "03/26/25,09:00:00,-$0.93,-$0.93,-$0.93,T1,Refund,Priya\n")
            << QStringList{u"T1|Priya|2025-03-25|6000 USD|paid"_s, u"|Priya|2025-03-26|-93 USD|credit-note"_s};
        QTest::newRow("a refund names its sale in any list")
            << QByteArray("Date,Event Type,Transaction ID,Customer Name,Gross Sales\n"
                          "2025-03-01,Payment,T1,Ana,$50.00\n2025-03-05,Refund,T1,Ana,-$50.00\n"
                          "2025-03-06,Refund,T9,Ana,($5.00)\n2025-03-07,Payment,T3,Ana,\n2025-03-08,refund,T3,Ana,\n")
            << QStringList{u"T1|Ana|2025-03-01|5000 USD|paid"_s, u"|Ana|2025-03-05|-5000 USD|credit-note"_s,
                           u"|Ana|2025-03-06|-500 USD|credit-note"_s, u"T3|Ana|2025-03-07|visit|paid"_s,
                           u"|Ana|2025-03-08|visit|credit-note"_s};
        QTest::newRow("a refund by its status, in Chinese")
            << QByteArray("日期,状态,顾客,金额\n2025-03-01,已付款,李娜,50.00\n2025-03-05,退款,李娜,50.00\n")
            << QStringList{u"|李娜|2025-03-01|5000 GBP|paid"_s, u"|李娜|2025-03-05|5000 GBP|credit-note"_s};
        QTest::newRow("PayPal: only what is completed and a sale")
            << QByteArray(
                   "\"Date\",\"Time\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\",\"Fee\",\"Net\","
                   "\"From Email Address\",\"Transaction ID\",\"Balance Impact\"\n"
                   "25/03/2025,10:00:00,Priya,Express Checkout Payment,Completed,EUR,\"1,250.00\",-1,1249,"
                   "p@x.org,X1,Credit\n"
                   "25/03/2025,10:00:00,Priya,Express Checkout Payment,Pending,EUR,10.00,0,10,p@x.org,X2,Credit\n"
                   "25/03/2025,10:00:00,,General Withdrawal,Completed,EUR,-5.00,0,-5,,X3,Debit\n"
                   "25/03/2025,10:00:00,Priya,Order,Completed,EUR,5.00,0,5,p@x.org,X4,Memo\n")
            << QStringList{u"X1|p@x.org|2025-03-25|125000 EUR|paid"_s, u"reason %1"_s.arg(int(ProblemReason::NotASale)),
                           u"reason %1"_s.arg(int(ProblemReason::NotASale)),
                           u"reason %1"_s.arg(int(ProblemReason::NotASale))};
        QTest::newRow("PayPal: money goes back to whom it came from")
            << QByteArray("Date,Time,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,To Email Address,"
                          "Transaction ID,Reference Txn ID\n"
                          "25/03/2025,10:00:00,Ann Lee,Website Payment,Completed,GBP,10.00,0,10,ann@x.org,me@x.org,"
                          "3XK99,B-7\n"
                          "26/03/2025,10:00:00,Ann Lee,Payment Refund,Completed,GBP,-4.00,0,-4,me@x.org,ann@x.org,"
                          "9RF11,3XK99\n"
                          "27/03/2025,10:00:00,Ann Lee,Payment Refund,Completed,GBP,-6.00,0,-6,me@x.org,not given,"
                          "9RF12,3XK99\n"
                          "28/03/2025,10:00:00,Ann Lee,Payment Refund,Completed,GBP,-1.00,0,-1,me@x.org,,9RF13,\n")
            << QStringList{
                   u"3XK99|ann@x.org|2025-03-25|1000 GBP|paid"_s, u"9RF11|ann@x.org|2025-03-26|-400 GBP|credit-note"_s,
                   u"9RF12|Ann Lee|2025-03-27|-600 GBP|credit-note"_s, u"|Ann Lee|2025-03-28|-100 GBP|credit-note"_s};
        QTest::newRow("Amazon, split by tabs")
            << QByteArray("amazon-order-id\tpurchase-date\torder-status\tproduct-name\tquantity\tcurrency\titem-price\n"
                          "111-1\t2025-03-05T10:00:00+00:00\tShipped\tTea\t2\tUSD\t19.98\n"
                          "111-2\t2025-03-06T10:00:00+00:00\tCancelled\tTea\t0\tUSD\t\n")
            << QStringList{u"111-1|nobody|2025-03-05|1998 USD|paid"_s, u"111-2|nobody|2025-03-06|visit|cancelled"_s};
        QTest::newRow("masked names make nobody")
            << QByteArray("customer,date,amount\nJ***,2025-03-05,1.00\nGuest,2025-03-05,2.00\n,2025-03-05,3.00\n")
            << QStringList{u"|nobody|2025-03-05|100 GBP|paid"_s, u"|nobody|2025-03-05|200 GBP|paid"_s,
                           u"|nobody|2025-03-05|300 GBP|paid"_s};
        QTest::newRow("words that are no address find nobody")
            << QByteArray("customer,email,date,amount\nAnn,not given,2025-03-05,1.00\n,not given,2025-03-05,2.00\n"
                          "Ann,ann@x.org,2025-03-05,3.00\n")
            << QStringList{u"|Ann|2025-03-05|100 GBP|paid"_s, u"|nobody|2025-03-05|200 GBP|paid"_s,
                           u"|ann@x.org|2025-03-05|300 GBP|paid"_s};
        QTest::newRow("a day alone is a slip")
            << QByteArray("customer,date,amount,what\n,2025-03-05,,Coffee\nTom,2025-03-05,2.00,\n")
            << QStringList{u"reason %1"_s.arg(int(ProblemReason::NobodyAndNothing)), u"|Tom|2025-03-05|200 GBP|paid"_s};
        QTest::newRow("of our own, a day alone is a visit of nobody")
            << QByteArray("Customer,Customer number,Date,Amount,Order number,Refunded,What,Item,Quantity\n"
                          ",,2025-03-05,,,,,,\n,,2025-03-05,,,,Coffee,Cup,1\n,,,,,,,Bun,2\n,,,,,,,,\n")
            << QStringList{u"|nobody|2025-03-05|visit|paid"_s, u"|nobody|2025-03-05|visit|paid"_s,
                           u"|nobody|-|visit|paid"_s, u"reason %1"_s.arg(int(ProblemReason::NobodyAndNothing))};
        QTest::newRow("what cannot be read is a reason")
            << QByteArray("customer,date,amount\nPriya,2025-13-05,1.00\nPriya,,1.00\nPriya,2025-03-05,lots\n"
                          "Tom,2025-03-05,2.00\n")
            << QStringList{u"reason %1"_s.arg(int(ProblemReason::UnreadableDate)),
                           u"reason %1"_s.arg(int(ProblemReason::NoDate)),
                           u"reason %1"_s.arg(int(ProblemReason::UnreadableAmount)), u"|Tom|2025-03-05|200 GBP|paid"_s};
        QTest::newRow("letters that are no currency")
            << QByteArray("customer,date,amount,currency\nPriya,2025-03-05,1.00,XXQ\nPriya,2025-03-05,2.00,pounds\n"
                          "Tom,2025-03-05,3.00,eur\nTom,2025-03-05,XXQ 4.00,\nTom,2025-03-05,5.00 CHF,\n")
            << QStringList{u"reason %1"_s.arg(int(ProblemReason::UnknownCurrency)),
                           u"reason %1"_s.arg(int(ProblemReason::UnknownCurrency)), u"|Tom|2025-03-05|300 EUR|paid"_s,
                           u"reason %1"_s.arg(int(ProblemReason::UnknownCurrency)), u"|Tom|2025-03-05|500 CHF|paid"_s};
        QTest::newRow("a visit needs no currency")
            << QByteArray("customer,date,amount,currency\nPriya,2025-03-05,,pounds\nTom,2025-03-05,3.00,XCG\n")
            << QStringList{u"|Priya|2025-03-05|visit|paid"_s, u"|Tom|2025-03-05|300 XCG|paid"_s};
        QTest::newRow("amounts that differ within an order are those of its lines")
            << QByteArray("order,customer,date,item,amount\n1,Priya,2025-03-05,Tea,3.00\n1,Priya,2025-03-05,Bun,2.00\n")
            << QStringList{u"1|Priya|2025-03-05|300 GBP|paid"_s, u"1|Priya|2025-03-05|200 GBP|paid"_s};
        QTest::newRow("less than nothing, with the order it takes back, is a credit note")
            << QByteArray("Order number,Date,Customer,Total,Credit for\n100,2026-05-01,Ida,10.00,\n"
                          "102,2026-05-05,Ida,-10.00,100\n103,2026-05-06,Ida,-5.00,\n104,2026-05-07,Ida,2.00,100\n")
            << QStringList{u"100|Ida|2026-05-01|1000 GBP|paid"_s, u"102|Ida|2026-05-05|-1000 GBP|credit-note"_s,
                           u"103|Ida|2026-05-06|-500 GBP|paid"_s, u"104|Ida|2026-05-07|200 GBP|paid"_s};
        QTest::newRow("so it is whatever its status, unless it did not take place")
            << QByteArray("Order number,Order date,Customer name,Item,Quantity,Unit price,Status,Refund of\n"
                          "A4,2026-03-12,Bert,Tea,-1,3.50,paid,A3\nA5,2026-03-13,Bert,Tea,-1,3.50,refunded,A3\n"
                          "A6,2026-03-14,Bert,Tea,-1,3.50,cancelled,A3\nA7,2026-03-15,Bert,Tea,-1,3.50,voided,A3\n")
            << QStringList{u"A4|Bert|2026-03-12|-350 GBP|credit-note"_s, u"A5|Bert|2026-03-13|-350 GBP|credit-note"_s,
                           u"A6|Bert|2026-03-14|-350 GBP|cancelled"_s, u"A7|Bert|2026-03-15|-350 GBP|voided"_s};
        QTest::newRow("the order that is taken back, in Chinese")
            << QByteArray("订单号,客户姓名,下单时间,实付金额,原订单号\nA2,王芳,2025-03-06 10:00,-38.50,A1\n")
            << QStringList{u"A2|王芳|2025-03-06|-3850 GBP|credit-note"_s};
        QTest::newRow("no headings: customer, date, amount")
            << QByteArray("00001,19970101,11.77\n00002,19970112,12.00\n00002,19970112,77.00\n")
            << QStringList{u"|00001|1997-01-01|1177 GBP|paid"_s, u"|00002|1997-01-12|1200 GBP|paid"_s,
                           u"|00002|1997-01-12|7700 GBP|paid"_s};
    }
    void rows()
    {
        QFETCH(QByteArray, file);
        QTEST(readAs(file), "expected");
    }

    void anOrderOfEtsyIsOfItsBuyer()
    {
        const QByteArray head =
            "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,"
            "Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,"
            "Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,"
            "Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,"
            "Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,"
            "Order Type,Payment Type,InPerson Discount,InPerson Location,SKU\n";
        const QByteArray row =
            "03/25/25,1001,ann1,Ann Lee,Ann,Lee,2,CC,03/26/25,1 High Street,,Leeds,,LS1,UK,GBP,10.00,"
            ",,1.00,0,3.00,0,12.00,Completed,0.5,11.5,,,,Ann Lee (ann1),online,online_cc,0,,\n";
        ImportPlan plan;
        IncomingPurchase order;
        QCOMPARE(readAs(head + row, &plan, &order), QStringList{u"1001|ann1|2025-03-25|1200 GBP|paid"_s});
        QCOMPARE(plan.formatName, u"etsy-orders"_s);
        QCOMPARE(plan.channelKey, u"etsy"_s);
        QCOMPARE(order.person.name, u"Ann Lee"_s);
        QCOMPARE(order.purchase.discountMinor, 100);
    }

    void anOrderOfWooCommerceIsKnownByItsHeadings()
    {
        ImportPlan plan;
        QCOMPARE(readAs("order_id,order_number,order_date,status,order_total,payment_method,billing_email\n"
                        "7,107,2025-03-25 10:00,completed,12.00,cod,ann@x.org\n",
                        &plan),
                 QStringList{u"107|ann@x.org|2025-03-25|1200 GBP|paid"_s});
        QCOMPARE(plan.formatName, u"woocommerce-order-export"_s);
    }

    void linesOfAnOrderAreSums()
    {
        ImportPlan plan;
        readAs("order,customer,date,item,amount\n1,Priya,2025-03-05,Tea,3.00\n1,Priya,2025-03-05,Bun,2.00\n", &plan);
        QVERIFY(std::ranges::find(plan.fields, ImportField::LineTotal) != plan.fields.end());
        QVERIFY(std::ranges::find(plan.fields, ImportField::Amount) == plan.fields.end());
    }

    void whichAmountsAreOfLines_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<bool>("areLines");
        QTest::newRow("days in words") << QByteArray("1,,Ana,\"Nov 3, 2025\",3.00\n1,,Bob,\"Nov 4, 2025\",2.00\n")
                                       << false;
        QTest::newRow("days in words, one customer")
            << QByteArray("1,,Ana,3 Nov 2025,3.00\n1,,Ana,4 Nov 2025,2.00\n") << false;
        QTest::newRow("days with hours, of one order")
            << QByteArray("1,,Ana,2025-11-03 10:00,3.00\n1,,Ana,2025-11-03 10:01,2.00\n") << true;
        QTest::newRow("one address, a name for each line")
            << QByteArray("1,a@x.org,Ana,2025-11-03,5.00\n1,a@x.org,Cy,2025-11-03,7.00\n") << true;
        QTest::newRow("two addresses, one name")
            << QByteArray("1,a@x.org,Ana,2025-11-03,5.00\n1,b@x.org,Ana,2025-11-03,7.00\n") << false;
    }
    void whichAmountsAreOfLines()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const bool, areLines);
        ImportPlan plan;
        readAs("order,email,customer,date,amount\n" + rows, &plan);
        QCOMPARE(std::ranges::find(plan.fields, ImportField::LineTotal) != plan.fields.end(), areLines);
    }

    void reviewsStayReviews()
    {
        QCOMPARE(readAs("author,date,rating,review,price\nPriya,2025-03-05,5,Lovely,3.00\n"),
                 QStringList{u"no purchases"_s});
    }

private:
    QTemporaryDir m_folder;
};

SHOPBELL_TEST(TestPurchaseChecker)
#include "test_purchasechecker.moc"
