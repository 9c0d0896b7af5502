// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/shopaccess.h"
#include "format/contentstext.h"
#include "services/checkfile.h"
#include "services/unfinishedtexts.h"

#include <QDir>
#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> noCheckOptions()
{
    return {};
}

/// What was typed in the window and is not saved yet lies outside of the shop.
QStringList unfinishedOf(const Call &call)
{
    return UnfinishedTexts(UnfinishedTexts::usualFolder()).of(call.arguments.front());
}

Exit answerFindings(const Call &call, const QStringList &findings, const ShopContents &contents)
{
    const QStringList unfinished = unfinishedOf(call);
    const QJsonObject json{{u"ok"_s, findings.isEmpty()},
                           {u"findings"_s, QJsonArray::fromStringList(findings)},
                           {u"reviews"_s, contents.reviews},
                           {u"customers"_s, contents.customers},
                           {u"purchases"_s, contents.purchases},
                           {u"referrals"_s, contents.referrals},
                           {u"unfinished"_s, QJsonArray::fromStringList(unfinished)}};
    if (!unfinished.isEmpty()) {
        call.console.note(CliText::tr("What was typed in the window and is not saved yet lies in %1.")
                              .arg(QDir::toNativeSeparators(UnfinishedTexts::usualFolder())));
    }
    call.console.answer(json, [&] {
        //: %1: 1,200 reviews, 600 customers, 3,214 purchases and 41 referrals
        return findings.isEmpty() ? CliText::tr("All is well: %1.").arg(contentsText(contents)) : findings.join(u'\n');
    });
    return findings.isEmpty() ? Exit::Done : Exit::ShopFile;
}

Exit runCheck(const Call &call)
{
    const Result<OpenShop> shop = openShop(call);
    if (!shop) {
        // A file too damaged to be opened is what a check is there to say.
        return shop.error().kind == Error::Kind::Damaged
            ? answerFindings(call, {sentenceOf(shop.error(), Task::OpenShop)}, {})
            : failedToOpen(call, shop.error());
    }
    const Result<CheckFindings> found = await(CheckFile(shop->file).run());
    if (!found)
        return failed(call, found.error(), Task::Check);
    return answerFindings(call, found->findings, found->contents);
}
} // namespace

const Command checkCommand{
    "check"_L1,
    "SHOP"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Checks the file, its search index and every rule between its tables."),
    noCheckOptions,
    runCheck,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "It also names the files in which the window keeps what is typed and not saved yet.")};

} // namespace Shopbell::Cli
