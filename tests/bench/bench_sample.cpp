// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_sample SHOP.shopbell ROWS REFERENCE-SECONDS: makes the sample shop that the purchases are measured on, with ROWS
// purchases of a tenth as many customers. REFERENCE-SECONDS is what reference_orders.sh needed for as many.

#include "answers.h"
#include "services/makesample.h"

#include <QCoreApplication>

using namespace Shopbell;
using namespace Shopbell::Bench;

int main(int argc, char *argv[])
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        qFatal("Usage: bench_sample SHOP ROWS REFERENCE-SECONDS");
    SampleWishes wishes;
    wishes.purchases = arguments[2].toInt();
    wishes.customers = wishes.purchases / 10;
    wishes.until = QDate(2025, 11, 20);
    const double made = timed([&] { valueOf(makeSampleShop(arguments[1], wishes, {systemClock(), false, false})); });
    report("make a sample shop", wishes.purchases, made, "ms",
           {arguments[3].toDouble() * 1000, "as many orders into the sqlite3 shell"});
    return 0;
}
