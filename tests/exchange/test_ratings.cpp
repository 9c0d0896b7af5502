// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/labels.h"
#include "exchange/ratings.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
RatingEvidence ratingsOf(const QStringList &cells)
{
    RatingEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell.toStdString());
    return evidence;
}

LabelEvidence labelsOf(const QStringList &cells)
{
    LabelEvidence evidence;
    for (const QString &cell : cells)
        evidence.add(cell.toStdString());
    return evidence;
}

QStringList repeated(const QStringList &cells, int times)
{
    QStringList all;
    for (int i = 0; i < times; ++i)
        all += cells;
    return all;
}
} // namespace

class TestRatings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value"); // -99: no rating
        QTest::addColumn<int>("scale"); // 0: it names none
        const auto row = [](const QString &text, double value, int scale = 0) {
            QTest::addRow("%s", qPrintable(text)) << text << value << scale;
        };
        constexpr int stars = int(RatingScale::OneToFive);
        constexpr int ten = int(RatingScale::OneToTen);
        constexpr int percent = int(RatingScale::Percent);
        constexpr int thumbs = int(RatingScale::Thumbs);
        row(u"4"_s, 4);
        row(u" 4.0 "_s, 4);
        row(u"4,6"_s, 4.6);
        row(u"-1"_s, -1);
        row(u"12"_s, 12);
        row(u"FIVE"_s, 5);
        row(u"four stars"_s, 4);
        row(u"FIVE_STARS"_s, 5);
        row(u"4.5 stars"_s, 4.5);
        row(u"5★"_s, 5);
        row(u"4 Sterne"_s, 4);
        row(u"五星"_s, 5);
        row(u"4星"_s, 4);
        row(u"4分"_s, 4);
        row(u"5/5"_s, 5, stars);
        row(u"4.5 / 5"_s, 4.5, stars);
        row(u"4 out of 5"_s, 4, stars);
        row(u"4 of 5 stars"_s, 4, stars);
        row(u"4 stars out of 5"_s, 4, stars);
        row(u"8/10"_s, 8, ten);
        row(u"0/10"_s, 0, int(RatingScale::ZeroToTen));
        row(u"80%"_s, 80, percent);
        row(u"80 %"_s, 80, percent);
        row(u"80/100"_s, 80, percent);
        row(u"★★★★☆"_s, 4, stars);
        row(u"★★★"_s, 3, stars);
        row(u"☆☆☆☆☆"_s, 0, stars);
        row(u"⭐️⭐️⭐️⭐️"_s, 4, stars);
        row(u"★★★★★★★☆☆☆"_s, 7, ten);
        row(u"👍"_s, 1, thumbs);
        row(u"Thumbs down"_s, 0, thumbs);
        row(u"THUMBS_UP"_s, 1, thumbs);
        for (const QString &text :
             {u"good"_s, u"4 apples"_s, u"4/7"_s, u""_s, u"★★☆"_s, u"five hundred"_s, u"4.5.6"_s, u"1e3"_s, u"nan"_s,
              u"2024-01-05"_s, u"99999999999999999999"_s, u"4 5"_s, u"/5"_s, u"."_s})
            row(text, -99);
    }
    void ratings()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        QFETCH(int, scale);
        const std::optional<WrittenRating> found = ratingFrom(text.toStdString());
        QCOMPARE(found ? found->value : -99, value);
        QCOMPARE(found && found->scale ? int(*found->scale) : 0, scale);
    }

    void ratingsOnTheScaleOfTheirColumn()
    {
        const auto on = [](RatingScale scale, const char *text) { return ratingOn(scale, text); };
        using enum RatingScale;
        QCOMPARE(std::get<Rating>(on(OneToFive, "4,6")), (Rating{4.6, OneToFive}));
        QCOMPARE(std::get<Rating>(on(OneToTen, "4/5")), (Rating{4, OneToFive}));
        QCOMPARE(std::get<Rating>(on(ZeroToTen, "7/10")), (Rating{7, ZeroToTen}));
        QCOMPARE(std::get<ProblemReason>(on(OneToFive, "12")), ProblemReason::RatingOutsideScale);
        QCOMPARE(std::get<ProblemReason>(on(OneToFive, "6/5")), ProblemReason::RatingOutsideScale);
        QCOMPARE(std::get<ProblemReason>(on(OneToFive, "0")), ProblemReason::RatingOutsideScale);
        QCOMPARE(std::get<ProblemReason>(on(OneToFive, "good")), ProblemReason::UnreadableRating);
    }

    void scales_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<int>("hint");
        QTest::addColumn<int>("scale");
        const auto row = [](const char *name, const QStringList &cells, RatingScale scale, int hint = 0) {
            QTest::newRow(name) << cells << hint << int(scale);
        };
        using enum RatingScale;
        row("1 to 5", {u"1"_s, u"5"_s, u"3"_s}, OneToFive);
        row("6, 8 and 10", {u"6"_s, u"8"_s, u"10"_s}, OneToTen);
        row("6, 8 and 10 where the format says 1-5", {u"6"_s, u"8"_s, u"10"_s}, OneToTen, int(OneToFive));
        row("a single 12 among many", repeated({u"4"_s, u"5"_s}, 50) << u"12"_s, OneToFive);
        row("a single 12 among three", {u"4"_s, u"5"_s, u"12"_s}, OneToFive);
        row("a single 9 among very many", repeated({u"4"_s, u"5"_s}, 500) << u"9"_s, OneToFive);
        row("a 9 among a few", {u"4"_s, u"5"_s, u"9"_s}, OneToTen);
        row("nought to ten", {u"0"_s, u"7"_s, u"10"_s}, ZeroToTen);
        row("nought among stars", {u"0"_s, u"4"_s, u"5"_s}, OneToFive);
        row("percent", {u"80"_s, u"95"_s, u"7"_s}, Percent);
        row("percent by its sign", {u"80%"_s, u"5%"_s}, Percent);
        row("only 4 and 5 where the format says 0-10", {u"4"_s, u"5"_s}, ZeroToTen, int(ZeroToTen));
        row("0 and 1", {u"0"_s, u"1"_s, u"1"_s}, Thumbs);
        row("thumbs", {u"up"_s, u"down"_s}, Thumbs);
        row("only 1", {u"1"_s, u"1"_s}, OneToFive);
        row("out of ten", {u"3/10"_s, u"4/10"_s}, OneToTen);
        row("nothing", {}, OneToFive);
    }
    void scales()
    {
        QFETCH(QStringList, cells);
        QFETCH(int, hint);
        QFETCH(int, scale);
        const std::optional<RatingScale> usual = hint ? std::optional(RatingScale(hint)) : std::nullopt;
        QCOMPARE(int(ratingsOf(cells).scale(usual)), scale);
    }

    void valuesOfAColumn()
    {
        const RatingEvidence evidence = ratingsOf({u"4"_s, u"4"_s, u"12"_s, u"?"_s});
        QCOMPARE(evidence.cells(), 4);
        QCOMPARE(evidence.readable(), 3);
        QCOMPARE(evidence.fitting(RatingScale::OneToFive), 2);
        QCOMPARE(evidence.fitting(RatingScale::Percent), 3);
        QCOMPARE(evidence.values(), (std::map<double, int>{{4, 2}, {12, 1}}));
        QVERIFY(evidence.everyValueKept());
        RatingEvidence many;
        for (int i = 0; i < 1000; ++i)
            many.add(std::to_string(i));
        QVERIFY(!many.everyValueKept());
        QVERIFY(many.values().size() < 100);
    }

    void labels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("coding");
        QTest::addColumn<int>("sentiment"); // -1: no label
        const auto row = [](const QString &text, LabelCoding coding, int sentiment) {
            QTest::addRow("%s in coding %d", qPrintable(text), int(coding)) << text << int(coding) << sentiment;
        };
        constexpr int good = int(Sentiment::Positive);
        constexpr int bad = int(Sentiment::Negative);
        constexpr int mixed = int(Sentiment::Mixed);
        row(u"1"_s, LabelCoding::ZeroOne, good);
        row(u"0"_s, LabelCoding::ZeroOne, bad);
        row(u"1.0"_s, LabelCoding::ZeroOne, good);
        row(u"2"_s, LabelCoding::ZeroOne, -1);
        row(u"-1"_s, LabelCoding::MinusOneToOne, bad);
        row(u"0"_s, LabelCoding::MinusOneToOne, mixed);
        row(u"1"_s, LabelCoding::OneTwo, bad);
        row(u"2"_s, LabelCoding::OneTwo, good);
        row(u"1"_s, LabelCoding::ZeroOneTwo, mixed);
        row(u"Positive"_s, LabelCoding::ZeroOne, good);
        row(u" NEGATIVE "_s, LabelCoding::ZeroOne, bad);
        row(u"Recommended"_s, LabelCoding::ZeroOne, good);
        row(u"Not recommended"_s, LabelCoding::ZeroOne, bad);
        row(u"neutral"_s, LabelCoding::ZeroOne, mixed);
        row(u"好评"_s, LabelCoding::ZeroOne, good);
        row(u"差评"_s, LabelCoding::ZeroOne, bad);
        row(u"unsorted"_s, LabelCoding::ZeroOne, int(Sentiment::Unsorted));
        row(u"7"_s, LabelCoding::ZeroOne, -1);
        row(u"lovely bread"_s, LabelCoding::ZeroOne, -1);
    }
    void labels()
    {
        QFETCH(QString, text);
        QFETCH(int, coding);
        QFETCH(int, sentiment);
        const std::optional<Sentiment> found = sentimentFrom(text.toStdString(), LabelCoding(coding));
        QCOMPARE(found ? int(*found) : -1, sentiment);
    }

    void codings()
    {
        QCOMPARE(labelsOf({u"1"_s, u"0"_s}).coding(), LabelCoding::ZeroOne);
        QCOMPARE(labelsOf({u"1"_s, u"-1"_s, u"0"_s}).coding(), LabelCoding::MinusOneToOne);
        QCOMPARE(labelsOf({u"1"_s, u"2"_s}).coding(), LabelCoding::OneTwo);
        QCOMPARE(labelsOf({u"0"_s, u"1"_s, u"2"_s}).coding(), LabelCoding::ZeroOneTwo);
        const LabelEvidence words = labelsOf({u"good"_s, u"bad"_s, u"purple"_s});
        QCOMPARE(words.words(), 2);
        QCOMPARE(words.readable(), 2);
        QCOMPARE(words.cells(), 3);
    }

    void flags()
    {
        QCOMPARE(flagFrom("TRUE"), std::optional(true));
        QCOMPARE(flagFrom(" no "), std::optional(false));
        QCOMPARE(flagFrom("1"), std::optional(true));
        QCOMPARE(flagFrom("是"), std::optional(true));
        QCOMPARE(flagFrom("maybe"), std::nullopt);
        QCOMPARE(flagFrom(""), std::nullopt);
    }
};

SHOPBELL_TEST(TestRatings)
#include "test_ratings.moc"
