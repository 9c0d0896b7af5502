// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/score.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr auto detractor = CustomerGroup::Detractor;
constexpr auto passive = CustomerGroup::Passive;
constexpr auto advocate = CustomerGroup::Advocate;

Score scored(double value, ScoreQuestion question = ScoreQuestion::Satisfied)
{
    return {.question = question, .answer = {value, scaleOf(question)}};
}

/// Oldest first, as an owner thinks of them.
std::optional<ScoreRange> rangeOf(const QList<double> &oldestFirst)
{
    std::vector<Score> scores;
    for (const double value : oldestFirst)
        scores.insert(scores.begin(), scored(value));
    return rangeOfLast(scores);
}
} // namespace

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bands_data()
    {
        QTest::addColumn<ScoreQuestion>("question");
        QTest::addColumn<double>("value");
        QTest::addColumn<ScoreBands>("bands");
        QTest::addColumn<CustomerGroup>("group");
        const auto row = [](ScoreQuestion question, double value, ScoreBands bands, CustomerGroup group) {
            QTest::addRow("%s %g of %d and %d", qPrintable(keyOf(question)), value, bands.passiveFrom,
                          bands.advocateFrom)
                << question << value << bands << group;
        };
        const auto satisfied = ScoreQuestion::Satisfied;
        for (const double value : {1., 2., 3., 3.9})
            row(satisfied, value, {}, detractor);
        for (const double value : {4., 8., 8.9})
            row(satisfied, value, {}, passive);
        for (const double value : {9., 10.})
            row(satisfied, value, {}, advocate);
        const ScoreBands moved{7, 10};
        row(satisfied, 6, moved, detractor);
        row(satisfied, 7, moved, passive);
        row(satisfied, 9, moved, passive);
        row(satisfied, 10, moved, advocate);
        const auto recommend = ScoreQuestion::WouldRecommend;
        for (const ScoreBands &bands : {ScoreBands(), moved}) { // The owner moves satisfaction only.
            row(recommend, 0, bands, detractor);
            row(recommend, 6, bands, detractor);
            row(recommend, 7, bands, passive);
            row(recommend, 8, bands, passive);
            row(recommend, 9, bands, advocate);
            row(recommend, 10, bands, advocate);
        }
    }
    void bands()
    {
        QFETCH(ScoreQuestion, question);
        QFETCH(double, value);
        QFETCH(ScoreBands, bands);
        QTEST(groupOf(question, {value, scaleOf(question)}, bands), "group");
    }

    void starsHaveNoBandsAndScalesAreNotMixed()
    {
        QCOMPARE(groupOf(ScoreQuestion::Satisfied, {5, RatingScale::OneToFive}, {}), CustomerGroup::NoScore);
        QCOMPARE(groupOf(ScoreQuestion::Satisfied, {10, RatingScale::ZeroToTen}, {}), CustomerGroup::NoScore);
        QCOMPARE(groupOf(ScoreQuestion::WouldRecommend, {10, RatingScale::OneToTen}, {}), CustomerGroup::NoScore);
        QCOMPARE(scaleOf(ScoreQuestion::Satisfied), RatingScale::OneToTen);
        QCOMPARE(scaleOf(ScoreQuestion::WouldRecommend), RatingScale::ZeroToTen);
    }

    void everyGroupKeepsAPlace()
    {
        QVERIFY(areBands({}));
        QVERIFY(areBands({2, 3}));
        QVERIFY(areBands({9, 10}));
        QVERIFY(!areBands({1, 9})); // No Detractor.
        QVERIFY(!areBands({5, 5})); // No Passive.
        QVERIFY(!areBands({6, 5}));
        QVERIFY(!areBands({4, 11})); // No Advocate.
    }

    void theRangeOfTheLastFive_data()
    {
        QTest::addColumn<QList<double>>("scores");
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("count");
        QTest::addColumn<ScoreTrend>("trend");
        using List = QList<double>;
        QTest::newRow("one") << List{7} << 7. << 7. << 1 << ScoreTrend::Single;
        QTest::newRow("4 to 7, wavering") << List{5, 7, 4, 6} << 4. << 7. << 4 << ScoreTrend::Wavering;
        QTest::newRow("up and back to the same") << List{5, 7, 5} << 5. << 7. << 3 << ScoreTrend::Wavering;
        QTest::newRow("steady") << List{8, 8, 8} << 8. << 8. << 3 << ScoreTrend::Steady;
        QTest::newRow("rising") << List{3, 5, 9} << 3. << 9. << 3 << ScoreTrend::Rising;
        QTest::newRow("rising with a rest") << List{3, 3, 9, 9} << 3. << 9. << 4 << ScoreTrend::Rising;
        QTest::newRow("falling") << List{9, 6, 6, 2} << 2. << 9. << 4 << ScoreTrend::Falling;
        QTest::newRow("the sixth is forgotten") << List{1, 5, 6, 7, 8, 9} << 5. << 9. << 5 << ScoreTrend::Rising;
        QTest::newRow("two") << List{9, 8} << 8. << 9. << 2 << ScoreTrend::Falling;
    }
    void theRangeOfTheLastFive()
    {
        QFETCH(QList<double>, scores);
        const std::optional<ScoreRange> range = rangeOf(scores);
        QVERIFY(range);
        QTEST(range->lowest, "lowest");
        QTEST(range->highest, "highest");
        QTEST(range->count, "count");
        QTEST(range->trend, "trend");
    }

    void theQuestionOfTheNewestDecides()
    {
        const std::vector<Score> newestFirst{scored(6), scored(0, ScoreQuestion::WouldRecommend), scored(4)};
        QCOMPARE(rangeOfLast(newestFirst), std::optional(ScoreRange{4, 6, 2, ScoreTrend::Rising}));
        QCOMPARE(rangeOfLast(std::span(newestFirst).subspan(1)),
                 std::optional(ScoreRange{0, 0, 1, ScoreTrend::Single}));
        QCOMPARE(rangeOfLast(newestFirst, 1), std::optional(ScoreRange{6, 6, 1, ScoreTrend::Single}));
        QVERIFY(!rangeOfLast({}));
    }

    void keysReadBack()
    {
        for (const auto question : {ScoreQuestion::Satisfied, ScoreQuestion::WouldRecommend})
            QCOMPARE(scoreQuestionFromKey(keyOf(question)), std::optional(question));
        for (const auto group : {CustomerGroup::NoScore, detractor, passive, advocate})
            QCOMPARE(customerGroupFromKey(keyOf(group)), std::optional(group));
        QVERIFY(!customerGroupFromKey(u"promoter"));
        QVERIFY(!scoreQuestionFromKey(u""));
    }
};

SHOPBELL_TEST(TestScore)
#include "test_score.moc"
