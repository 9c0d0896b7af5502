// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importjson.h"

#include "cli/clitext.h"
#include "cli/values.h"
#include "domain/keys.h"
#include "format/importtext.h"
#include "format/problemtext.h"

#include <QJsonArray>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<ImportBatch::State, 4> batchStates{{
    {ImportBatch::State::Arriving, "arriving"_L1},
    {ImportBatch::State::Shown, "shown"_L1},
    {ImportBatch::State::TakenBack, "taken-back"_L1},
    {ImportBatch::State::Gone, "gone"_L1},
}};

QJsonObject problemJson(const Problem &problem, RatingScale scale)
{
    return {{u"line"_s, problem.line},
            {u"column"_s, problem.column < 0 ? QJsonValue() : QJsonValue(problem.column + 1)},
            {u"value"_s, problem.value},
            {u"reason"_s, problemText(problem, scale, QLocale())}};
}

QJsonArray problemsJson(const std::vector<Problem> &problems, RatingScale scale)
{
    QJsonArray all;
    for (const Problem &problem : problems)
        all.append(problemJson(problem, scale));
    return all;
}

QJsonObject madeJson(const ImportMade &made)
{
    return {{u"reviews"_s, made.reviews},
            {u"customers"_s, made.customers},
            {u"purchases"_s, made.purchases},
            {u"items"_s, made.items}};
}

QJsonObject kindsJson(const PurchaseKinds &kinds)
{
    return {{u"of_nobody"_s, kinds.ofNobody},
            {u"pending"_s, kinds.pending},
            {u"credit_notes"_s, kinds.creditNotes},
            {u"cancelled"_s, kinds.cancelled},
            {u"voided"_s, kinds.voided},
            {u"refunded"_s, kinds.refunded},
            {u"zero_or_less"_s, kinds.notCounting},
            {u"customers_with_only_credit_notes"_s, kinds.onlyCreditNotes}};
}

QJsonObject otherNamesJson(const OtherNames &names)
{
    QJsonArray first;
    for (const auto &[said, customer] : names.first)
        first.append(QJsonObject{{u"name"_s, said}, {u"customer"_s, customer}});
    return {{u"rows"_s, names.rows}, {u"first"_s, first}};
}

QJsonObject unkeptWordsJson(const UnkeptWords &words)
{
    return {{u"rows"_s, words.rows}, {u"first"_s, QJsonArray::fromStringList(words.first)}};
}

/// Why the first rows were left out, a line each, and how many more there are.
QStringList reasonsOf(const ImportReport &report)
{
    constexpr size_t listed = 5;
    QStringList lines;
    for (size_t at = 0; at < std::min(listed, report.problems.size()); ++at) {
        const Problem &problem = report.problems[at];
        lines << CliText::tr("Left out, line %1: %2.")
                     .arg(QLocale().toString(problem.line), problemText(problem, report.plan.scale, QLocale()));
    }
    if (const qint64 more = report.leftOut - qint64(lines.size()); more > 0 && !lines.isEmpty())
        lines << CliText::tr("%Ln more were left out; --rejects FILE writes all of them with their reasons.", nullptr,
                             int(more));
    return lines;
}

QJsonObject toComeJson(const DaysToCome &toCome)
{
    return {{u"rows"_s, toCome.rows},
            {u"first_line"_s, toCome.rows == 0 ? QJsonValue() : QJsonValue(toCome.firstLine)},
            {u"first_date"_s, jsonOf(toCome.firstDay)}};
}
} // namespace

QString keyOf(ImportBatch::State state)
{
    return keyIn(batchStates, state);
}

QJsonObject jsonOf(const ImportReport &report, const QString &path)
{
    const FileDialect &dialect = report.plan.dialect;
    return {{u"file"_s, path},
            {u"format"_s, jsonOfText(report.plan.formatName)},
            {u"kind"_s, keyOf(report.plan.kind)},
            {u"encoding"_s, QString::fromLatin1(dialect.encoding)},
            {u"delimiter"_s, QString(QLatin1Char(dialect.delimiter))},
            {u"header_row"_s, dialect.hasHeader},
            {u"scale"_s, keyOf(report.plan.scale)},
            {u"date_order"_s, keyOf(report.plan.dateOrder)},
            {u"records"_s, report.records},
            {u"added"_s, report.added},
            {u"updated"_s, report.updated},
            {u"already_there"_s, report.alreadyThere},
            {u"left_out"_s, report.leftOut},
            {u"problems"_s, problemsJson(report.problems, report.plan.scale)},
            {u"notes"_s, problemsJson(report.notes.first, report.plan.scale)},
            {u"to_come"_s, toComeJson(report.toCome)},
            {u"cut_at_line"_s, report.cutLine > 0 ? QJsonValue(report.cutLine) : QJsonValue()},
            {u"batch"_s, jsonOfId(report.batch)},
            {u"made"_s, madeJson(report.made)},
            {u"other_names"_s, otherNamesJson(report.otherNames)},
            {u"unkept_words"_s, unkeptWordsJson(report.unkept)},
            {u"said_otherwise"_s, unkeptWordsJson(report.saidOtherwise)},
            {u"kinds"_s,
             report.plan.kind == ImportKind::Purchases ? QJsonValue(kindsJson(kindsOf(report))) : QJsonValue()}};
}

QJsonObject jsonOf(const ImportBatch &batch, const QTimeZone &zone)
{
    return {{u"batch"_s, batch.id.value()},          {u"file"_s, batch.fileName},
            {u"format"_s, jsonOfText(batch.format)}, {u"kind"_s, keyOf(batch.kind)},
            {u"state"_s, keyOf(batch.state)},        {u"at"_s, jsonOfInstant(batch.at, zone)},
            {u"records"_s, batch.records},           {u"added"_s, batch.added},
            {u"updated"_s, batch.updated},           {u"already_there"_s, batch.alreadyThere},
            {u"left_out"_s, batch.leftOut},          {u"made"_s, madeJson(batch.made)}};
}

ImportReport reportOf(const CheckReport &check, const ImportPlan &plan)
{
    ImportReport report;
    report.plan = plan;
    report.records = check.records;
    report.added = check.fresh;
    report.updated = check.newWords;
    report.alreadyThere = check.seenBefore;
    report.leftOut = check.needLook;
    report.toCome = check.toCome;
    report.cutLine = check.cutLine;
    for (const CheckedRow &row : check.lookRows) {
        if (row.problem)
            report.problems.push_back(*row.problem);
    }
    return report;
}

QString summaryOf(const ImportReport &report, const QString &path, bool dryRun)
{
    const QString counts =
        CliText::tr("%1 added, %2 updated, %3 seen before, %4 left out, of %Ln rows", "", int(report.records))
            .arg(QLocale().toString(report.added), QLocale().toString(report.updated),
                 QLocale().toString(report.alreadyThere), QLocale().toString(report.leftOut));
    QStringList lines{dryRun ? CliText::tr("%1: would be %2. Nothing was changed.").arg(path, counts)
                             : CliText::tr("%1: %2.").arg(path, counts)};
    if (report.plan.kind == ImportKind::Purchases) {
        if (const QString kinds = purchaseKindsText(kindsOf(report)); !kinds.isEmpty())
            lines << kinds;
    }
    if (const QString others = otherNamesText(report.otherNames); !others.isEmpty())
        lines << others;
    if (const QString unkept = unkeptWordsText(report.unkept); !unkept.isEmpty())
        lines << unkept;
    if (const QString otherwise = saidOtherwiseText(report.saidOtherwise); !otherwise.isEmpty())
        lines << otherwise;
    if (const QString notes = rowNotesText(report.notes, report.plan.columns, QLocale()); !notes.isEmpty())
        lines << notes;
    lines << reasonsOf(report);
    for (const QString &warning : {cutText(report.cutLine, QLocale()), daysToComeText(report.toCome, QLocale())}) {
        if (!warning.isEmpty())
            lines << warning;
    }
    return lines.join(u'\n');
}

} // namespace Shopbell::Cli
