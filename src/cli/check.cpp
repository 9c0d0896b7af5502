// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/shopaccess.h"
#include "services/checkfile.h"

#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> noCheckOptions()
{
    return {};
}

Exit answerFindings(const Call &call, const QStringList &findings, qint64 reviews)
{
    const QJsonObject json{
        {u"ok"_s, findings.isEmpty()}, {u"findings"_s, QJsonArray::fromStringList(findings)}, {u"reviews"_s, reviews}};
    call.console.answer(json, [&] {
        return findings.isEmpty() ? CliText::tr("All is well with %Ln reviews.", "", int(reviews))
                                  : findings.join(u'\n');
    });
    return findings.isEmpty() ? Exit::Done : Exit::ShopFile;
}

Exit runCheck(const Call &call)
{
    const Result<OpenShop> shop = openShop(call);
    if (!shop) {
        // A file too damaged to be opened is what a check is there to say.
        return shop.error().kind == Error::Kind::Damaged
            ? answerFindings(call, {sentenceOf(shop.error(), Task::OpenShop)}, 0)
            : failedToOpen(call, shop.error());
    }
    const Result<CheckFindings> found = await(CheckFile(shop->file).run());
    if (!found)
        return failed(call, found.error(), Task::Check);
    return answerFindings(call, found->findings, found->reviews);
}
} // namespace

const Command checkCommand{
    "check"_L1, "SHOP"_L1,
    QT_TRANSLATE_NOOP("Shopbell::Cli", "Checks the file, its search index and every rule between its tables."),
    noCheckOptions, runCheck};

} // namespace Shopbell::Cli
