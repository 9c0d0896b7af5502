// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/shopaccess.h"
#include "cli/values.h"
#include "format/numbertext.h"
#include "services/keepcopies.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> noCopyOptions()
{
    return {};
}

void reportCopy(const Call &call, const ShopCopy &copy)
{
    const QJsonObject json{{u"path"_s, copy.path},
                           {u"bytes"_s, copy.bytes},
                           {u"at"_s, jsonOfInstant(copy.at, QTimeZone::systemTimeZone())}};
    call.console.report(
        json, [&] { return CliText::tr("Wrote %1, %2.").arg(copy.path, NumberText(QLocale()).bytes(copy.bytes)); });
}

Exit runBackup(const Call &call)
{
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<ShopCopy> copy = await(KeepCopies(shop->file).backUp(call.arguments.at(1)));
    if (!copy)
        return failed(call, copy.error(), Task::BackUp);
    reportCopy(call, *copy);
    return Exit::Done;
}

Exit runRestore(const Call &call)
{
    const Result<ShopCopy> shop = restoreCopy(call.arguments.at(0), call.arguments.at(1));
    if (!shop)
        return failed(call, shop.error(), Task::Restore);
    reportCopy(call, *shop);
    return Exit::Done;
}
} // namespace

const Command backupCommand{
    "backup"_L1, "SHOP OUT"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "Writes a checked copy of the shop, also while the program is open. Replaces an "
                      "older copy of the same shop, and no other file."),
    noCopyOptions, runBackup};
const Command restoreCommand{
    "restore"_L1, "BACKUP OUT"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Makes a shop file of a backup. Never writes over a file."), noCopyOptions,
    runRestore};

} // namespace Shopbell::Cli
