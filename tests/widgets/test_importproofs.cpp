// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/import/proofs.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

/// A file of one column of cells with one meaning.
FileSurvey surveyOf(ImportField field, const std::vector<std::string> &cells)
{
    FileSurvey survey;
    survey.plan.columns = {u"column"_s};
    survey.plan.fields = {field};
    survey.records = qint64(cells.size());
    ColumnStatistics column;
    column.expectDates();
    column.expectRatings();
    column.expectLabels();
    for (const std::string &cell : cells)
        column.add(cell);
    survey.columns = {column};
    survey.plan.scale = column.ratings().scale();
    survey.plan.dateOrder = column.dates().order().value_or(DateOrder::DayFirst);
    return survey;
}

} // namespace

class TestImportProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheScaleComesFrom()
    {
        const FileSurvey survey = surveyOf(ImportField::Rating, {"6", "8", "10", "10", "8"});
        QCOMPARE(survey.plan.scale, RatingScale::OneToTen);
        QCOMPARE(scoresProof(survey, survey.plan).text, u"Scores 6, 8 and 10, so 1 to 10"_s);
        QVERIFY(warningsOf(survey, survey.plan).empty());
    }

    void warnsOfScoresOutsideTheChosenScale()
    {
        const FileSurvey survey = surveyOf(ImportField::Rating, {"6", "8", "10", "5", "4"});
        ImportPlan plan = survey.plan;
        plan.scale = RatingScale::OneToFive;
        QCOMPARE(scoresProof(survey, plan).tone, ProofLine::Tone::Doubtful);
        const std::vector<MatchWarning> warnings = warningsOf(survey, plan);
        QCOMPARE(warnings.size(), size_t(1));
        QCOMPARE(warnings.front().headline, u"3 scores are not 1 to 5."_s);
        QVERIFY(warnings.front().advice.startsWith(u"Found: 6, 8 and 10."_s));
        QVERIFY(warnings.front().hasRows);
    }

    void countsTheDatesThatFitTheChosenOrder()
    {
        const FileSurvey survey = surveyOf(ImportField::Date, {"12/11/2025", "13/11/2025", "14/11/2025", "31/02/2025"});
        QCOMPARE(datesProof(survey, survey.plan).text, u"3 of 4 dates fit"_s);
        ImportPlan plan = survey.plan;
        plan.dateOrder = DateOrder::MonthFirst;
        QCOMPARE(datesProof(survey, plan).text, u"1 of 4 dates fit"_s);
        QCOMPARE(datesProof(survey, plan).tone, ProofLine::Tone::Doubtful);
    }

    void showsLettersOfSeveralScripts()
    {
        FileSurvey survey;
        survey.samples = {{u"Zoë and José like 肉桂卷"_s}};
        QCOMPARE(tellingLetters(survey), QStringList({u"ë"_s, u"é"_s, u"肉"_s}));
        QCOMPARE(lettersProof(survey).text, u"ë, é and 肉 read well"_s);
    }

    void namesWhatIsMissing()
    {
        ImportPlan plan;
        plan.fields = {ImportField::Author, ImportField::Email};
        QVERIFY(!obstacleOf(plan).isEmpty());
        plan.fields[1] = ImportField::Sentiment;
        QVERIFY(obstacleOf(plan).isEmpty());
    }

    void rowsOfKnownOrdersNeedNoDate()
    {
        FileSurvey survey;
        survey.plan.kind = ImportKind::Purchases;
        survey.plan.fields = {ImportField::Customer, ImportField::Amount};
        QVERIFY(!obstacleOf(survey.plan).isEmpty());
        QVERIFY(warningsOf(survey, survey.plan).empty());
        survey.plan.fields[0] = ImportField::OrderNumber;
        QVERIFY(obstacleOf(survey.plan).isEmpty());
        QCOMPARE(warningsOf(survey, survey.plan).at(0).headline, u"Choose which column holds the date."_s);
    }

    void warnsOfMoneyThatNoColumnIsTakenFor()
    {
        FileSurvey survey = surveyOf(ImportField::Skip, {"5.00", "7.50"});
        survey.plan.kind = ImportKind::Purchases;
        const std::vector<MatchWarning> warnings = warningsOf(survey, survey.plan);
        QVERIFY(!warnings.empty());
        QCOMPARE(warnings.front().headline, u"No column was taken for the amount: every row counts as a visit."_s);
        ImportPlan plan = survey.plan;
        plan.fields = {ImportField::Amount};
        QVERIFY(warningsOf(survey, plan).empty());
        survey = surveyOf(ImportField::Skip, {"Tea", "Bun"});
        survey.plan.kind = ImportKind::Purchases;
        QVERIFY(warningsOf(survey, survey.plan).empty());
    }

    void aFileNameIsNeverMarkup()
    {
        ImportPlan plan;
        QVERIFY(sourceSentence(u"<img src=x>.csv"_s, plan).contains(u"&lt;img"_s));
    }

    void saysHowTheRowsAreRead()
    {
        ImportPlan plan;
        plan.fields = {ImportField::Rating, ImportField::Date};
        plan.scale = RatingScale::OneToTen;
        QCOMPARE(readingSentence(plan), u"Read with scores from 1 to 10 and dates day first."_s);
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
};

SHOPBELL_WINDOW_TEST(TestImportProofs)
#include "test_importproofs.moc"
