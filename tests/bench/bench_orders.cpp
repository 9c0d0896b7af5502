// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_orders CSV SHOP.shopbell REFERENCE-SECONDS: imports a file of makeorders into a new shop, then again, takes the
// import back and does it again, also while somebody else writes. REFERENCE-SECONDS is what reference_orders.sh needed.

#include "answers.h"
#include "services/importreviews.h"
#include "services/undo.h"

#include <QCoreApplication>

using namespace Shopbell;
using namespace Shopbell::Bench;
using namespace Qt::StringLiterals;

namespace {
ImportReport import(const ShopFilePtr &file, const QString &csv)
{
    const ImportReviews imports(file);
    ImportOverrides overrides;
    overrides.kind = ImportKind::Purchases;
    const FileSurvey survey = valueOf(imports.survey(csv, overrides).future);
    return valueOf(imports.run(csv, survey.plan).future);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        qFatal("Usage: bench_orders CSV SHOP REFERENCE-SECONDS");
    Shop shop;
    shop.name = u"Bench"_s;
    shop.currency = u"GBP"_s;
    const ShopFilePtr file = valueOf(ShopFile::create(arguments[2], shop, {systemClock(), false, false}));

    const double before = memory("VmRSS");
    forgetPeak();
    ImportReport made;
    const double first = timed([&] { made = import(file, arguments[1]); });
    const double peak = memory("VmHWM") - before;
    const qint64 rows = made.records;
    if (made.made.purchases != rows || made.made.customers != rows / 10)
        qFatal("%lld purchases, %lld customers", made.made.purchases, made.made.customers);
    ImportReport seen;
    const double again = timed([&] { seen = import(file, arguments[1]); });
    if (seen.alreadyThere != rows)
        qFatal("%lld were there already", seen.alreadyThere);

    report("import of purchases", rows, first, "ms", {arguments[3].toDouble() * 1000, "sqlite3 shell"});
    report("import of purchases, memory above start", rows, peak, "MiB");
    const Reference import{first, "the import"};
    report("import of the same purchases again", rows, again, "ms", import);
    report("undo an import of purchases", rows, timed([&] { valueOf(Undo(file).undo()); }), "ms", import);
    report("redo an import of purchases", rows, timed([&] { valueOf(Undo(file).redo()); }), "ms", import);
    report("a write while an import is undone, the slowest", rows,
           slowestWrite(file, [&] { valueOf(Undo(file).undo()); }), "ms");
    valueOf(Undo(file).redo());
    valueOf(file->threads().writeAndWait([](Connection &connection) {
        return connection.execute(u"INSERT INTO purchase (customer_id, day, created_at, counts, worth_minor) "
                                  "SELECT id, 2460000, 0, 1, 100 FROM customer"_s);
    }));
    report("the same while all its customers stay", rows, slowestWrite(file, [&] { valueOf(Undo(file).undo()); }),
           "ms");
    report("and while they join it again", rows, slowestWrite(file, [&] { valueOf(Undo(file).redo()); }), "ms");
    return 0;
}
