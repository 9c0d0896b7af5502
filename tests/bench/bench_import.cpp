// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_import CSV SHOP.shopbell REFERENCE-SECONDS [--drafts]: imports the file into a new shop, takes the import back and
// does it again, so that the shop stays for the measurements of reading. REFERENCE-SECONDS is what reference_import.sh
// needed. With --drafts a reply is written meanwhile, saved four times a second.

#include "answers.h"
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/importreviews.h"
#include "services/undo.h"

#include <QCoreApplication>
#include <QThread>

using namespace Shopbell;
using namespace Shopbell::Bench;
using namespace Qt::StringLiterals;

namespace {
/// Saves a growing draft until the import is done.
Samples typeWhile(const ShopFilePtr &file, ReviewId review, const QFuture<Result<ImportReport>> &importing)
{
    const AnswerReview answers(file);
    Samples saves;
    ChangeId stay;
    QString text;
    while (!importing.isFinished()) {
        text += u"Thank you for coming. "_s;
        saves.add(timed([&] { stay = valueOf(answers.saveDraft(review, text, stay)); }));
        QThread::msleep(250);
    }
    return saves;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        qFatal("Usage: bench_import CSV SHOP REFERENCE-SECONDS [--drafts]");
    Shop shop;
    shop.name = u"Bench"_s;
    Result<ShopFilePtr> made = ShopFile::create(arguments[2], shop, {systemClock(), false, false});
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    const ShopFilePtr file = *made;
    const ReviewId typed = valueOf(AddReview(file).add({.text = u"Typed by hand"_s}));

    const double before = memory("VmRSS");
    forgetPeak();
    ImportReport report;
    Samples saves;
    const double import = timed([&] {
        const ImportReviews reviews(file);
        const FileSurvey survey = valueOf(reviews.survey(arguments[1], {}).future);
        auto run = reviews.run(arguments[1], survey.plan);
        if (arguments.contains(u"--drafts"_s))
            saves = typeWhile(file, typed, run.future);
        report = valueOf(std::move(run.future));
    });
    const double peak = memory("VmHWM") - before;

    const qint64 rows = report.records;
    if (!saves.isEmpty()) {
        Bench::report("save a draft during an import, the slowest", rows, saves.largest(), "ms",
                      {saves.percentile(0.5), "the usual save"});
        return 0;
    }
    const Reference reference{arguments[3].toDouble() * 1000, "sqlite3 shell"};
    Bench::report("import", rows, import, "ms", reference);
    Bench::report("import, memory above start", rows, peak, "MiB");
    Bench::report("undo an import", rows, timed([&] { valueOf(Undo(file).undo()); }), "ms", {import, "the import"});
    Bench::report("redo an import", rows, timed([&] { valueOf(Undo(file).redo()); }), "ms", {import, "the import"});
    return 0;
}
