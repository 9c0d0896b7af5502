// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/shopaccess.h"
#include "core/samefile.h"
#include "services/exportrecords.h"

#include <QDir>
#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> exportOptions()
{
    return {{u"out"_s, CliText::tr("The file to write; of all, the folder, which is made when it is not there."),
             u"FILE|FOLDER"_s},
            {u"format"_s,
             CliText::tr("csv or json; by the ending of the file unless told, else csv. There is no xlsx: every "
                         "spreadsheet opens the csv."),
             u"FORMAT"_s}};
}

Result<RecordFormat> recordFormatOf(const Call &call)
{
    const QString word = call.isSet("format") ? call.value("format") : call.value("out").section(u'.', -1);
    if (word.compare("xlsx"_L1, Qt::CaseInsensitive) == 0) {
        return Error{Error::Kind::Invalid,
                     CliText::tr("No xlsx file is written. Every spreadsheet opens the csv: --format csv")};
    }
    const std::optional<RecordFormat> format = recordFormatFromKey(word);
    if (!format && call.isSet("format"))
        return Error{Error::Kind::Invalid, CliText::tr("“%1” is not a value of --format.").arg(word)};
    return format.value_or(RecordFormat::Csv);
}

/// One file, or of "all" one in the folder for each kind. Error Invalid with a sentence.
Result<std::vector<ExportWish>> exportWishesFrom(const Call &call)
{
    const QString what = call.arguments.at(1);
    const QString out = call.value("out");
    if (out.isEmpty())
        return Error{Error::Kind::Invalid, CliText::tr("Where to? --out customers.csv says it.")};
    const Result<RecordFormat> format = recordFormatOf(call);
    if (!format)
        return format.error();
    if (what == "all"_L1) {
        std::vector<ExportWish> wishes;
        for (const RecordKind kind : recordKinds)
            wishes.push_back({kind, *format, QDir(out).filePath(keyOf(kind) + u'.' + keyOf(*format))});
        return wishes;
    }
    const std::optional<RecordKind> kind = recordKindFromKey(what);
    if (!kind) {
        return Error{
            Error::Kind::Invalid,
            CliText::tr("“%1” cannot be exported, only reviews, customers, purchases, referrals, promises, followups, "
                        "improvements or all.")
                .arg(what)};
    }
    if (isNamedLikeShop(out))
        return Error{Error::Kind::Invalid, CliText::tr("“%1” is named like a shop.").arg(out)};
    if (QFileInfo(out).isDir())
        return Error{Error::Kind::Invalid, CliText::tr("“%1” is a folder. Name the file.").arg(out)};
    return std::vector<ExportWish>{{*kind, *format, out}};
}

void showExported(const Call &call, const ExportProgress &progress)
{
    const qint64 total = progress.total;
    const qint64 percent = total > 0 ? progress.records * 100 / total : 0;
    call.console.progress(
        CliText::tr("%1 of %2 records, %3%")
            .arg(QLocale().toString(progress.records.load()), QLocale().toString(total), QLocale().toString(percent)));
}

Exit reportExport(const Call &call, const std::vector<ExportedFile> &files)
{
    QJsonArray json;
    QStringList lines;
    for (const ExportedFile &file : files) {
        json.append(QJsonObject{{u"kind"_s, keyOf(file.wish.kind)},
                                {u"format"_s, keyOf(file.wish.format)},
                                {u"path"_s, QDir(file.wish.path).absolutePath()},
                                {u"records"_s, file.records}});
        lines << CliText::tr("%Ln records written as %1.", "", int(file.records))
                     .arg(QDir::toNativeSeparators(file.wish.path));
    }
    call.console.report(QJsonObject{{u"files"_s, json}}, [&lines] { return lines.join(u'\n'); });
    return Exit::Done;
}

Exit runExport(const Call &call)
{
    const Result<std::vector<ExportWish>> wishes = exportWishesFrom(call);
    if (!wishes)
        return wrongValue(call, wishes.error());
    const Result<OpenShop> shop = openShop(call);
    if (!shop)
        return failedToOpen(call, shop.error());
    if (call.arguments.at(1) == "all"_L1 && !QDir().mkpath(call.value("out")))
        return failed(call, Error{Error::Kind::ReadOnly, call.value("out")}, Task::WriteFile);
    const ExportRun run = ExportRecords(shop->file).write(*wishes);
    const Result<std::vector<ExportedFile>> files =
        await(run.future, [&call, &run] { showExported(call, *run.progress); });
    if (!files)
        return failed(call, files.error(), Task::WriteFile);
    return reportExport(call, *files);
}
} // namespace

const Command exportCommand{
    "export"_L1,
    "SHOP WHAT"_L1,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "Writes records of the shop as a file. WHAT is reviews, customers, purchases, referrals, promises, "
        "followups, improvements or all."),
    exportOptions,
    runExport,
    QT_TRANSLATE_NOOP(
        "Shopbell::Cli",
        "The csv files of reviews, customers and purchases can be imported again: into the same shop they "
        "bring nothing new; into another one customers come first, then purchases. What looks like a "
        "formula has an apostrophe before it, which the import takes off.")};

} // namespace Shopbell::Cli
