// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/importjson.h"
#include "cli/shopaccess.h"
#include "cli/values.h"
#include "format/datetext.h"
#include "format/importwords.h"
#include "format/sentences.h"

#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> noBatchOptions()
{
    return {};
}

QString batchLine(const ImportBatch &batch, const OpenShop &shop)
{
    const DateText dates(QLocale(), shop.zone());
    return u"%1  %2  %3  %4 (%5)"_s.arg(QString::number(batch.id.value()), dates.recently(batch.at, shop.file->now()),
                                        batch.fileName, summaryOf(batch), nameOf(batch.state));
}

Exit runBatches(const Call &call)
{
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<std::vector<ImportBatch>> batches = await(ImportReviews(shop->file).batches());
    if (!batches)
        return failed(call, batches.error(), Task::ReadReviews);
    QJsonArray items;
    QStringList lines;
    for (const ImportBatch &batch : *batches) {
        items.append(jsonOf(batch, shop->zone()));
        lines << batchLine(batch, *shop);
    }
    const QJsonObject json{{u"total"_s, items.size()}, {u"items"_s, items}};
    call.console.answer(json, [&] { return lines.join(u'\n'); });
    return Exit::Done;
}

QString removedText(const TakenBack &taken)
{
    switch (taken.kind) {
    case ImportKind::Reviews:
        return CliText::tr("Import taken back, %Ln reviews removed.", "", int(taken.removed));
    case ImportKind::Purchases:
        return CliText::tr("Import taken back, %Ln purchases removed.", "", int(taken.removed));
    case ImportKind::Customers:
        return CliText::tr("Import taken back, %Ln customers removed.", "", int(taken.removed));
    case ImportKind::Referrals:
        return CliText::tr("Import taken back, %Ln referrals removed.", "", int(taken.removed));
    }
    Q_UNREACHABLE();
}

Exit runUndoImport(const Call &call)
{
    const Result<qint64> batch = numberFrom(call.arguments.at(1), 1, std::numeric_limits<qint64>::max());
    if (!batch)
        return call.console.wrongUsage(CliText::tr("“%1” is not the number of an import.").arg(call.arguments.at(1)));
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<TakenBack> taken = await(ImportReviews(shop->file).takeBack(BatchId(*batch)));
    if (!taken)
        return failed(call, taken.error(), Task::TakeBackImport);
    QJsonArray kept;
    for (const qint64 id : taken->keptBecauseChanged)
        kept.append(id);
    QJsonArray keptCustomers;
    for (const CustomerId id : taken->keptCustomers)
        keptCustomers.append(id.value());
    const QJsonObject json{{u"batch"_s, *batch},
                           {u"removed"_s, taken->removed},
                           {u"kept_because_changed"_s, kept},
                           {u"customers_removed"_s, taken->customersRemoved},
                           {u"customers_kept_because_changed"_s, keptCustomers}};
    call.console.report(json, [&] {
        QStringList sentences{removedText(*taken)};
        if (!kept.isEmpty())
            sentences << CliText::tr("%Ln were changed since and are kept as they are.", "", int(kept.size()));
        if (taken->customersRemoved > 0)
            sentences << CliText::tr("%Ln customers who came with them go as well.", "", int(taken->customersRemoved));
        if (!keptCustomers.isEmpty())
            sentences << CliText::tr("%Ln customers were changed since, or have something else here, and are kept.", "",
                                     int(keptCustomers.size()));
        return joinedSentences(sentences);
    });
    return taken->keptAny() ? Exit::RowsLeftOut : Exit::Done;
}
} // namespace

const Command batchesCommand{"batches"_L1, "SHOP"_L1,
                             QT_TRANSLATE_NOOP("Shopbell::Cli", "Lists what was imported, the newest first."),
                             noBatchOptions, runBatches};
const Command undoImportCommand{
    "undo-import"_L1, "SHOP BATCH"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Takes an import back whole. What was changed since is kept."), noBatchOptions,
    runUndoImport};

} // namespace Shopbell::Cli
