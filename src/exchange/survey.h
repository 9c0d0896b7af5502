// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/columnstatistics.h"
#include "exchange/encoding.h"
#include "exchange/importplan.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace Shopbell {

/// What the owner (or the command line) says about a file. It wins; the rest is recognised anew around it.
struct ImportOverrides
{
    std::optional<QByteArray> encoding = {};
    std::optional<char> delimiter = {};
    std::optional<bool> hasHeader = {};
    std::optional<QString> formatName = {}; ///< One of the formats' names; an empty one means none.
    std::optional<DateOrder> dateOrder = {};
    std::optional<RatingScale> scale = {};
    std::optional<ImportKind> kind = {};
    std::optional<DecimalSign> decimal = {};
    std::vector<std::pair<ImportField, QString>> map = {}; ///< FIELD=COLUMN: a heading, else a number from 1.
    std::vector<std::pair<int, ImportField>> fields = {}; ///< Column (from 0) and what it means.

    friend bool operator==(const ImportOverrides &, const ImportOverrides &) = default;
};

/// What decides where a file leaves it open: the custom of the place.
struct LocaleHabits
{
    DateOrder dateOrder = DateOrder::DayFirst;
    QByteArray encoding = "windows-1252";
    DecimalSign decimal = DecimalSign::Point;

    static LocaleHabits of(const QLocale &locale);
};

/// What the match step says about the file: facts and numbers; the sentences are made in format.
struct Proof
{
    enum class Kind {
        Encoding, ///< `name` reads all but `n` of `of` records; `evidence` says why it was chosen.
        SteadyColumns, ///< `n` columns in every one of `of` records.
        RaggedRows, ///< `n` of `of` records have more or fewer cells than the header.
        BrokenRows, ///< `n` of `of` records cannot be used (unclosed quotes, broken characters, too long).
        DatesFit, ///< `n` of `of` filled cells in `column` are dates in the plan's order.
        DateOrderCertain, ///< Only one order fits `column`: `n` dates decide it.
        DateOrderAmbiguous, ///< All `of` dates in `column` could be in another order, too: the usual one is taken.
        DateOrderTold, ///< The owner said it.
        RatingsFit, ///< `n` of `of` filled cells in `column` lie on the plan's scale.
        ScaleFromValues, ///< The scale was read from `values` in `column`.
        ScaleTold,
        LabelsFit, ///< `n` of `of` filled cells in `column` are labels that can be read.
        FormatRecognised, ///< `name`.
        AmountsFit, ///< `n` of `of` filled cells in `column` are amounts with the plan's decimal sign.
        DecimalAmbiguous, ///< All `of` amounts could be read with the other sign, too: the usual one is taken.
        AmountsPerLine, ///< The amounts in `column` differ within an order, so that they are those of its lines.
        KindUncertain, ///< What the file holds was guessed: the owner decides.
        SeveralFormats, ///< `names`: the owner decides.
        ColumnsByContent, ///< There were no headings to go by.
        RunningNumber, ///< `column` counts rows and is not taken as an id.
        NothingToImport, ///< No column with a text, a title, a rating or a label; or with a date; or with a person.
    };
    Kind kind = Kind::Encoding;
    int column = -1; ///< From 0; -1 when none is meant.
    qint64 n = 0;
    qint64 of = 0;
    QString name = {};
    std::vector<QString> names = {};
    std::vector<double> values = {};
    EncodingEvidence evidence = EncodingEvidence::Told;
};

/// A file, read through once.
struct FileSurvey
{
    ImportPlan plan = {}; ///< The proposal.
    bool kindCertain = true; ///< The plan's kind comes from a signature, from plain headings or from the owner.
    qint64 bytes = 0;
    qint64 records = 0; ///< Data rows, whole or broken, without the header: what the counts of an import add up to.
    qint64 brokenRecords = 0;
    qint64 raggedRecords = 0;
    std::vector<std::vector<QString>> samples = {}; ///< The first five records that are not empty.
    std::vector<int> sampleLines = {}; ///< Their physical lines.
    std::vector<ColumnStatistics> columns = {}; ///< One for each column of the plan.
    std::vector<QString> formatCandidates = {};
    std::vector<Proof> proofs = {};
};

/// Called now and then with bytes read and bytes in all; false cancels.
using SurveyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads the whole file once and proposes a plan. Errors: as openForeignFile(); Invalid when `map` names a column or
/// `formatName` a format that is not there, or the formats cannot be read; Cancelled.
Result<FileSurvey> surveyFile(const QString &path, const ImportOverrides &overrides, const QByteArray &formatsJson,
                              const LocaleHabits &habits = {}, const SurveyProgress &progress = {});

/// Whether no column of a file of purchases is taken for what was paid, though one that is left out holds money: then every
/// row counts as a visit.
bool overlooksMoney(const FileSurvey &survey, const ImportPlan &plan);

} // namespace Shopbell
