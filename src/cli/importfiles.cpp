// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/importjson.h"
#include "cli/importoptions.h"
#include "cli/shopaccess.h"
#include "format/importwords.h"
#include "format/problemtext.h"

#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
struct ImportWishes
{
    ImportOverrides overrides = {};
    QString channel = {};
    bool dryRun = false;
    QString rejects = {};
};

template<typename T>
Result<T> awaitRun(const ImportRun<T> &run, const Call &call, const QString &path)
{
    return await(run.future, [&] {
        const qint64 total = run.progress->totalBytes;
        const qint64 percent = total > 0 ? std::min<qint64>(run.progress->bytes * 100 / total, 100) : 0;
        call.console.progress(
            CliText::tr("%1: %2 rows, %3%")
                .arg(path, QLocale().toString(run.progress->rows.load()), QLocale().toString(percent)));
    });
}

QString nameItSentence(const QString &sentence, const QString &key)
{
    //: %1 is a sentence, %2 a word that is typed as it stands.
    return CliText::tr("%1 Name it with --map %2=COLUMN.").arg(sentence, key);
}

/// What no column has though new rows need it, and how to name it; empty when nothing is missing.
QString missingIn(const ImportPlan &plan)
{
    const std::optional<ImportField> missing = missingField(plan);
    if (!missing)
        return {};
    const QString key = keyOf(*missing);
    return nameItSentence(missingFieldSentence(key), key);
}

/// What the owner should know of how the file was read.
QStringList doubtsOf(const FileSurvey &survey)
{
    QStringList doubts;
    const auto isAmbiguous = [](const Proof &proof) { return proof.kind == Proof::Kind::DateOrderAmbiguous; };
    if (std::ranges::any_of(survey.proofs, isAmbiguous))
        //: %1 is a sentence.
        doubts << CliText::tr("%1 Say which comes first with --date-order.").arg(ambiguousDatesSentence());
    if (overlooksMoney(survey, survey.plan))
        doubts << nameItSentence(overlookedMoneySentence(), keyOf(ImportField::Amount));
    return doubts;
}

/// One file; where it fails, `during` says at what, or `unclear` what has to be said first.
Result<ImportReport> importOne(const Call &call, const OpenShop &shop, const QString &path, const ImportWishes &wishes,
                               Task &during, QString &unclear)
{
    const ImportReviews imports(shop.file);
    during = Task::ReadFile;
    const Result<FileSurvey> survey = awaitRun(imports.survey(path, wishes.overrides), call, path);
    if (!survey)
        return survey.error();
    ImportPlan plan = survey->plan;
    plan.channelName = wishes.channel;
    const QString missing = missingIn(plan);
    if (!missing.isEmpty() && !joinsKnownOrders(plan)) {
        unclear = missing;
        return Error{Error::Kind::Invalid, path};
    }
    for (const QString &doubt : doubtsOf(*survey))
        call.console.note(u"%1: %2"_s.arg(path, doubt));
    const auto reason = [scale = plan.scale](const Problem &problem) { return problemText(problem, scale, QLocale()); };

    during = Task::Import;
    if (missing.isEmpty() && !wishes.dryRun)
        return awaitRun(imports.run(path, plan, wishes.rejects, reason), call, path);
    const Result<CheckReport> check = awaitRun(imports.check(path, plan), call, path);
    if (!check)
        return check.error();
    if (!missing.isEmpty()) {
        if (check->records > 0 && check->needLook == check->records) {
            unclear = missing;
            return Error{Error::Kind::Invalid, path};
        }
        call.console.note(missing);
        if (!wishes.dryRun)
            return awaitRun(imports.run(path, plan, wishes.rejects, reason), call, path);
    }
    if (!wishes.rejects.isEmpty()) {
        during = Task::SaveRejects;
        const Result<qint64> saved = awaitRun(imports.saveRejects(path, plan, wishes.rejects, reason), call, path);
        if (!saved)
            return saved.error();
    }
    return reportOf(*check, plan);
}

Result<ImportWishes> wishesFrom(const Call &call)
{
    Result<ImportOverrides> overrides = overridesFrom(call);
    if (!overrides)
        return overrides.error();
    ImportWishes wishes;
    wishes.overrides = *overrides;
    wishes.dryRun = call.isSet("dry-run");
    wishes.rejects = call.value("rejects");
    wishes.channel = call.value("channel").simplified();
    if (call.isSet("channel") && wishes.channel.isEmpty())
        return Error{Error::Kind::Invalid, CliText::tr("A channel needs a name.")};
    return wishes;
}

/// The worse of two outcomes, in the order in which a script has to care.
Exit worse(Exit one, Exit other)
{
    const auto rank = [](Exit exit) {
        constexpr std::array order{Exit::Done, Exit::RowsLeftOut, Exit::Refused, Exit::ShopFile, Exit::Interrupted};
        return std::ranges::find(order, exit) - order.begin();
    };
    return rank(one) < rank(other) ? other : one;
}

/// Imports the files one after the other; one that is refused does not hold up the others.
Exit importAll(const Call &call, const OpenShop &shop, const ImportWishes &wishes)
{
    const QStringList files = call.arguments.sliced(1);
    Exit exit = Exit::Done;
    QJsonArray answers;
    QStringList summaries;
    for (const QString &path : files) {
        Task during = Task::ReadFile;
        QString unclear;
        const Result<ImportReport> report = importOne(call, shop, path, wishes, during, unclear);
        if (report) {
            answers.append(jsonOf(*report, path));
            summaries << summaryOf(*report, path, wishes.dryRun);
            exit = worse(exit, report->leftOut > 0 ? Exit::RowsLeftOut : Exit::Done);
            continue;
        }
        const QString sentence = unclear.isEmpty() ? sentenceOf(report.error(), during) : unclear;
        if (files.size() == 1 || report.error().kind == Error::Kind::Cancelled) {
            return call.console.fail(exitFor(report.error()), keyOf(report.error().kind), sentence,
                                     {{u"file"_s, path}});
        }
        call.console.note(u"%1: %2"_s.arg(path, sentence));
        answers.append(
            QJsonObject{{u"file"_s, path}, {u"error"_s, keyOf(report.error().kind)}, {u"message"_s, sentence}});
        exit = worse(exit, exitFor(report.error()));
    }
    const QJsonValue json = files.size() == 1 ? answers.first() : QJsonValue(answers);
    call.console.report(json, [&] { return summaries.join(u'\n'); });
    return exit;
}

Exit runImport(const Call &call)
{
    if (call.isSet("rejects") && call.arguments.size() > 2)
        return call.console.wrongUsage(CliText::tr("With --rejects there can be only one FILE."));
    const Result<ImportOverrides> understood = overridesFrom(call);
    if (!understood)
        return wrongValue(call, understood.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    const Result<ImportWishes> wishes = wishesFrom(call);
    if (!wishes) {
        return wishes.error().kind == Error::Kind::Invalid ? wrongValue(call, wishes.error())
                                                           : failed(call, wishes.error(), Task::Import);
    }
    return importAll(call, *shop, *wishes);
}
} // namespace

const Command importCommand{
    "import"_L1,
    "SHOP FILE..."_L1,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "Brings files of reviews, purchases, customers or referrals into the shop, recognising what is not told."),
    importOptions,
    runImport,
    QT_TRANSLATE_NOOP("Shopbell::Cli",
                      "records = added + updated + already_there + left_out, always. The exit status is 1 when rows "
                      "were left out. Several files give an array.")};

} // namespace Shopbell::Cli
