// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/proofs.h"

#include "format/importwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ImportProofs)
};

const Proof *proofOf(const FileSurvey &survey, Proof::Kind kind)
{
    const auto found = std::ranges::find(survey.proofs, kind, &Proof::kind);
    return found == survey.proofs.end() ? nullptr : &*found;
}

const ColumnStatistics *statisticsOf(const FileSurvey &survey, const ImportPlan &plan, ImportField field)
{
    const std::optional<size_t> column = columnOf(plan, field);
    return column && *column < survey.columns.size() ? &survey.columns[*column] : nullptr;
}

QString digits(qint64 number)
{
    return QLocale().toString(number);
}

QString numberList(const std::vector<double> &values)
{
    QStringList words;
    for (const double value : values)
        words << QLocale().toString(value, 'g', 4);
    return QLocale().createSeparatedList(words);
}

/// "311 of 312 dates fit", good when nearly all do.
ProofLine::Tone toneFor(qint64 fitting, qint64 of)
{
    return of > 0 && fitting * 20 >= of * 19 ? ProofLine::Tone::Good : ProofLine::Tone::Doubtful;
}

std::vector<double> valuesOutside(const RatingEvidence &ratings, RatingScale scale)
{
    std::vector<double> outside;
    for (const auto &[value, times] : ratings.values()) {
        if (!checkedRating(value, scale))
            outside.push_back(value);
    }
    return outside;
}

std::optional<MatchWarning> scoresWarning(const FileSurvey &survey, const ImportPlan &plan)
{
    const ColumnStatistics *column = statisticsOf(survey, plan, ImportField::Rating);
    if (!column)
        return std::nullopt;
    const RatingEvidence &ratings = column->ratings();
    const int amiss = ratings.cells() - ratings.fitting(plan.scale);
    if (amiss <= 0)
        return std::nullopt;
    MatchWarning warning{
        ProofWords::tr("%Ln scores are not %1.", nullptr, amiss).arg(rangeWords(plan.scale)), {}, true};
    const std::vector<double> outside = valuesOutside(ratings, plan.scale);
    constexpr size_t listed = 5;
    if (ratings.everyValueKept() && !outside.empty() && outside.size() <= listed)
        //: %1 is a list of scores: "11, 12 and 70". %n counts the scores, of which several may be the same.
        warning.advice =
            ProofWords::tr("Found: %1. Choose another scale, or %Ln rows are left out and listed.", nullptr, amiss)
                .arg(numberList(outside));
    else
        warning.advice = ProofWords::tr("Choose another scale, or %Ln rows are left out and listed.", nullptr, amiss);
    return warning;
}

std::optional<MatchWarning> datesWarning(const FileSurvey &survey, const ImportPlan &plan)
{
    const ColumnStatistics *column = statisticsOf(survey, plan, ImportField::Date);
    if (!column)
        return std::nullopt;
    const int amiss = column->dates().cells() - column->dates().fitting(plan.dateOrder);
    if (amiss > 0)
        return MatchWarning{
            ProofWords::tr("%Ln dates cannot be read.", nullptr, amiss),
            ProofWords::tr("Choose another order, or %Ln rows are left out and listed.", nullptr, amiss), true};
    if (proofOf(survey, Proof::Kind::DateOrderAmbiguous) && plan.dateOrder == survey.plan.dateOrder)
        return MatchWarning{
            ambiguousDatesSentence(),
            ProofWords::tr("No date in this file says which comes first. Look for one that you remember."), false};
    return std::nullopt;
}

QString delimiterPhrase(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ProofWords::tr("with commas", "a file whose columns are split by commas");
    case ';':
        return ProofWords::tr("with semicolons");
    case '\t':
        return ProofWords::tr("with tabs");
    case '|':
        return ProofWords::tr("with bars");
    default:
        return ProofWords::tr("with %1 between columns").arg(QLatin1Char(delimiter));
    }
}

QString dateOrderPhrase(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return ProofWords::tr("dates day first");
    case DateOrder::MonthFirst:
        return ProofWords::tr("dates month first");
    case DateOrder::YearFirst:
        break;
    }
    return ProofWords::tr("dates year first");
}

QString scorePhrase(RatingScale scale)
{
    switch (scale) {
    case RatingScale::Percent:
        return ProofWords::tr("scores in percent");
    case RatingScale::Thumbs:
        return ProofWords::tr("thumbs up and down");
    default:
        return ProofWords::tr("scores from %1", "%1 is a range like 1 to 5").arg(rangeWords(scale));
    }
}

} // namespace

std::optional<size_t> columnOf(const ImportPlan &plan, ImportField field)
{
    const auto found = std::ranges::find(plan.fields, field);
    if (found == plan.fields.end())
        return std::nullopt;
    return size_t(found - plan.fields.begin());
}

QString obstacleOf(const ImportPlan &plan)
{
    const std::optional<ImportField> missing = missingField(plan);
    return missing && !joinsKnownOrders(plan) ? missingFieldSentence(keyOf(*missing)) : QString();
}

QStringList tellingLetters(const FileSurvey &survey)
{
    constexpr qsizetype wanted = 3;
    QStringList all;
    QStringList chosen;
    QSet<int> scripts;
    const auto look = [&](const QString &text) {
        for (const char32_t letter : text.toUcs4()) {
            const QString shown = QString::fromUcs4(&letter, 1);
            if (letter < 0x80 || !QChar::isLetter(letter) || all.contains(shown) || all.size() > 50)
                continue;
            all << shown;
            if (!scripts.contains(QChar::script(letter)) && chosen.size() < wanted) {
                scripts.insert(QChar::script(letter));
                chosen << shown;
            }
        }
    };
    for (const std::vector<QString> &row : survey.samples)
        std::ranges::for_each(row, look);
    for (const ColumnStatistics &column : survey.columns)
        std::ranges::for_each(column.examples(), look);
    for (qsizetype i = 0; i < all.size() && chosen.size() < wanted; ++i) {
        if (!chosen.contains(all.at(i)))
            chosen.insert(chosen.size() - 1, all.at(i));
    }
    return chosen;
}

ProofLine lettersProof(const FileSurvey &survey)
{
    const Proof *proof = proofOf(survey, Proof::Kind::Encoding);
    if (proof && proof->n > 0)
        return {ProofLine::Tone::Doubtful, ProofWords::tr("%Ln rows cannot be read in it", nullptr, int(proof->n))};
    if (proof && proof->evidence == EncodingEvidence::OnlyAscii)
        return {ProofLine::Tone::Good, ProofWords::tr("Plain letters, all read well")};
    if (proof && proof->evidence == EncodingEvidence::Assumed)
        return {ProofLine::Tone::Doubtful, ProofWords::tr("A guess: do the rows look right?")};
    const QStringList letters = tellingLetters(survey);
    if (letters.isEmpty())
        return {ProofLine::Tone::Good, ProofWords::tr("All letters read well")};
    return {ProofLine::Tone::Good,
            ProofWords::tr("%1 read well", "%1 is a list of letters", int(letters.size()))
                .arg(QLocale().createSeparatedList(letters))};
}

ProofLine columnsProof(const FileSurvey &survey)
{
    if (const Proof *ragged = proofOf(survey, Proof::Kind::RaggedRows))
        return {ProofLine::Tone::Doubtful, ProofWords::tr("%Ln rows have more or fewer", nullptr, int(ragged->n))};
    return {ProofLine::Tone::Good,
            ProofWords::tr("%Ln columns in every row", nullptr, int(survey.plan.columns.size()))};
}

ProofLine datesProof(const FileSurvey &survey, const ImportPlan &plan)
{
    const ColumnStatistics *column = statisticsOf(survey, plan, ImportField::Date);
    if (!column || column->dates().cells() == 0)
        return {ProofLine::Tone::Quiet, ProofWords::tr("No column with dates")};
    const int fitting = column->dates().fitting(plan.dateOrder);
    const int cells = column->dates().cells();
    return {toneFor(fitting, cells), ProofWords::tr("%1 of %Ln dates fit", nullptr, cells).arg(digits(fitting))};
}

ProofLine kindProof(const FileSurvey &survey)
{
    if (survey.kindCertain)
        return {ProofLine::Tone::Good, ProofWords::tr("Seen by the headings")};
    return {ProofLine::Tone::Doubtful, ProofWords::tr("A guess: is it right?")};
}

ProofLine amountsProof(const FileSurvey &survey, const ImportPlan &plan)
{
    AmountEvidence amounts;
    for (size_t column = 0; column < std::min(plan.fields.size(), survey.columns.size()); ++column) {
        if (isAmount(plan.fields[column]))
            amounts.add(survey.columns[column].amounts());
    }
    if (amounts.cells() == 0)
        return {ProofLine::Tone::Quiet, ProofWords::tr("No column with amounts")};
    const int fitting = amounts.fitting(plan.decimal);
    return {toneFor(fitting, amounts.cells()),
            ProofWords::tr("%1 of %Ln amounts fit", nullptr, amounts.cells()).arg(digits(fitting))};
}

ProofLine scoresProof(const FileSurvey &survey, const ImportPlan &plan)
{
    if (const ColumnStatistics *column = statisticsOf(survey, plan, ImportField::Rating)) {
        const RatingEvidence &ratings = column->ratings();
        const int fitting = ratings.fitting(plan.scale);
        constexpr size_t listed = 4;
        if (fitting == ratings.cells() && ratings.everyValueKept() && ratings.values().size() <= listed
            && plan.scale != RatingScale::OneToFive && plan.scale != RatingScale::Thumbs) {
            std::vector<double> values;
            for (const auto &[value, times] : ratings.values())
                values.push_back(value);
            return {ProofLine::Tone::Good,
                    ProofWords::tr("Scores %1, so %2", "%1: 6, 8 and 10, %2: 1 to 10", int(values.size()))
                        .arg(numberList(values), rangeWords(plan.scale))};
        }
        return {toneFor(fitting, ratings.cells()),
                ProofWords::tr("%1 of %Ln scores fit", nullptr, ratings.cells()).arg(digits(fitting))};
    }
    if (const ColumnStatistics *column = statisticsOf(survey, plan, ImportField::Sentiment)) {
        const LabelEvidence &labels = column->labels();
        return {toneFor(labels.readable(), labels.cells()),
                ProofWords::tr("%1 of %Ln labels good or bad", nullptr, labels.cells()).arg(digits(labels.readable()))};
    }
    return {ProofLine::Tone::Quiet, ProofWords::tr("No column with scores")};
}

std::vector<MatchWarning> warningsOf(const FileSurvey &survey, const ImportPlan &plan)
{
    std::vector<MatchWarning> warnings;
    if (std::optional<MatchWarning> scores = scoresWarning(survey, plan))
        warnings.push_back(*std::move(scores));
    if (std::optional<MatchWarning> dates = datesWarning(survey, plan))
        warnings.push_back(*std::move(dates));
    if (const std::optional<ImportField> missing = missingField(plan); missing && joinsKnownOrders(plan))
        warnings.push_back({missingFieldSentence(keyOf(*missing)),
                            ProofWords::tr("Without it, only rows of orders that are in your shop come in."), true});
    if (overlooksMoney(survey, plan))
        warnings.push_back(
            {overlookedMoneySentence(), ProofWords::tr("Choose the column that says what was paid."), false});
    if (survey.brokenRecords > 0)
        warnings.push_back(
            {ProofWords::tr("%Ln rows are broken.", nullptr, int(survey.brokenRecords)),
             ProofWords::tr("A quotation mark never ends, or letters cannot be read. They are left out and listed."),
             true});
    return warnings;
}

QString rangeWords(RatingScale scale)
{
    if (scale == RatingScale::Percent)
        return ProofWords::tr("0 to 100 percent");
    if (scale == RatingScale::Thumbs)
        return ProofWords::tr("thumbs up and down");
    const ScaleRange range = rangeOf(scale);
    return ProofWords::tr("%1 to %2", "a range of scores")
        .arg(digits(qint64(range.lowest)), digits(qint64(range.highest)));
}

QString readingSentence(const ImportPlan &plan)
{
    const bool scores = columnOf(plan, ImportField::Rating).has_value();
    const bool dates = columnOf(plan, ImportField::Date).has_value();
    if (scores && dates)
        //: %1: scores from 1 to 5, %2: dates day first
        return ProofWords::tr("Read with %1 and %2.").arg(scorePhrase(plan.scale), dateOrderPhrase(plan.dateOrder));
    if (scores || dates)
        return ProofWords::tr("Read with %1.").arg(scores ? scorePhrase(plan.scale) : dateOrderPhrase(plan.dateOrder));
    return {};
}

QString sourceSentence(const QString &fileName, const ImportPlan &plan)
{
    const QString file = u"<b>%1</b>"_s.arg(fileName.toHtmlEscaped());
    const QString encoding = QString::fromLatin1(plan.dialect.encoding);
    const QString split = delimiterPhrase(plan.dialect.delimiter);
    if (columnOf(plan, ImportField::Rating))
        //: %1: the file, %2: UTF-8, %3: with commas, %4: scores from 1 to 5
        return ProofWords::tr("From %1, read as %2 %3, %4.").arg(file, encoding, split, scorePhrase(plan.scale));
    return ProofWords::tr("From %1, read as %2 %3.").arg(file, encoding, split);
}

} // namespace Shopbell
