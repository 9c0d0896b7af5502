// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr std::array scales{RatingScale::OneToFive, RatingScale::OneToTen, RatingScale::ZeroToTen, RatingScale::Percent,
                            RatingScale::Thumbs};

rc::Gen<RatingScale> anyScale()
{
    return rc::gen::elementOf(scales);
}

/// A value on a scale, in hundredths.
rc::Gen<double> valueOn(RatingScale scale)
{
    const ScaleRange range = rangeOf(scale);
    return rc::gen::map(rc::gen::inRange(int(range.lowest * 100), int(range.highest * 100) + 1),
                        [](int hundredths) { return hundredths / 100.0; });
}

int warmth(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Negative:
        return 0;
    case Sentiment::Mixed:
        return 1;
    default:
        return 2;
    }
}
} // namespace

class TestRating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bands_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, double value, RatingScale scale, Sentiment expected) {
            QTest::newRow(name) << value << int(scale) << int(expected);
        };
        using enum RatingScale;
        using enum Sentiment;
        row("one star", 1, OneToFive, Negative);
        row("two stars", 2, OneToFive, Negative);
        row("almost three stars", 2.9, OneToFive, Negative);
        row("three stars", 3, OneToFive, Mixed);
        row("almost four stars", 3.9, OneToFive, Mixed);
        row("four stars", 4, OneToFive, Positive);
        row("five stars", 5, OneToFive, Positive);
        row("1 of 10", 1, OneToTen, Negative);
        row("4 of 10", 4, OneToTen, Negative);
        row("5 of 10", 5, OneToTen, Mixed);
        row("7 of 10", 7, OneToTen, Mixed);
        row("8 of 10", 8, OneToTen, Positive);
        row("10 of 10", 10, OneToTen, Positive);
        row("0 of 10, from zero", 0, ZeroToTen, Negative);
        row("4 of 10, from zero", 4, ZeroToTen, Negative);
        row("5 of 10, from zero", 5, ZeroToTen, Mixed);
        row("7 of 10, from zero", 7, ZeroToTen, Mixed);
        row("8 of 10, from zero", 8, ZeroToTen, Positive);
        row("0 percent", 0, Percent, Negative);
        row("39.9 percent", 39.9, Percent, Negative);
        row("40 percent", 40, Percent, Mixed);
        row("79.9 percent", 79.9, Percent, Mixed);
        row("80 percent", 80, Percent, Positive);
        row("100 percent", 100, Percent, Positive);
        row("thumbs down", 0, Thumbs, Negative);
        row("thumbs up", 1, Thumbs, Positive);
    }
    void bands()
    {
        QFETCH(double, value);
        QFETCH(int, scale);
        QTEST(int(sentimentOf({value, RatingScale(scale)})), "expected");
    }

    void aBetterRatingIsNeverSortedWorse()
    {
        QVERIFY(rc::check("sentiment grows with the rating", [] {
            const RatingScale scale = *anyScale();
            const double one = *valueOn(scale);
            const double other = *valueOn(scale);
            RC_ASSERT(warmth(sentimentOf({std::min(one, other), scale}))
                      <= warmth(sentimentOf({std::max(one, other), scale})));
            RC_ASSERT(sentimentOf({one, scale}) != Sentiment::Unsorted);
        }));
    }

    void valuesOutsideTheirScaleAreRefused_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("12 of 5") << 12.0 << int(RatingScale::OneToFive) << false;
        QTest::newRow("0 of 5") << 0.0 << int(RatingScale::OneToFive) << false;
        QTest::newRow("a little over") << 5.0001 << int(RatingScale::OneToFive) << false;
        QTest::newRow("the highest") << 5.0 << int(RatingScale::OneToFive) << true;
        QTest::newRow("half a star") << 3.5 << int(RatingScale::OneToFive) << true;
        QTest::newRow("0 where scores begin at 1") << 0.0 << int(RatingScale::OneToTen) << false;
        QTest::newRow("0 where scores begin at 0") << 0.0 << int(RatingScale::ZeroToTen) << true;
        QTest::newRow("101 percent") << 101.0 << int(RatingScale::Percent) << false;
        QTest::newRow("below zero") << -1.0 << int(RatingScale::Percent) << false;
        QTest::newRow("no number") << std::nan("") << int(RatingScale::OneToFive) << false;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << int(RatingScale::Percent) << false;
    }
    void valuesOutsideTheirScaleAreRefused()
    {
        QFETCH(double, value);
        QFETCH(int, scale);
        const Result<Rating> rating = checkedRating(value, RatingScale(scale));
        QTEST(bool(rating), "allowed");
        if (!rating)
            QCOMPARE(rating.error().kind, Error::Kind::Invalid);
        else
            QCOMPARE(rating->value, value);
    }

    void halfAThumbIsRefused()
    {
        QVERIFY(checkedRating(0, RatingScale::Thumbs));
        QVERIFY(checkedRating(1, RatingScale::Thumbs));
        QVERIFY(!checkedRating(0.5, RatingScale::Thumbs));
    }

    void shareLiesBetweenZeroAndOne()
    {
        QVERIFY(rc::check("the share of a rating", [] {
            const RatingScale scale = *anyScale();
            const double share = shareOf({*valueOn(scale), scale});
            RC_ASSERT(share >= 0);
            RC_ASSERT(share <= 1);
            RC_ASSERT(shareOf({rangeOf(scale).lowest, scale}) == 0);
            RC_ASSERT(shareOf({rangeOf(scale).highest, scale}) == 1);
        }));
    }

    void keysGoThereAndBack()
    {
        for (const RatingScale scale : scales)
            QCOMPARE(scaleFromKey(keyOf(scale)), std::optional(scale));
        QCOMPARE(scaleFromKey(u"PERCENT"), std::optional(RatingScale::Percent));
        QCOMPARE(scaleFromKey(u"1-7"), std::nullopt);
        QCOMPARE(scaleFromKey(u""), std::nullopt);
    }

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("assumed");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("scale");
        const int stars = int(RatingScale::OneToFive);
        QTest::newRow("two of five") << "2/5" << stars << 2.0 << stars;
        QTest::newRow("eight of ten") << "8/10" << stars << 8.0 << int(RatingScale::OneToTen);
        QTest::newRow("zero of ten where scores begin at 0")
            << "0/10" << int(RatingScale::ZeroToTen) << 0.0 << int(RatingScale::ZeroToTen);
        QTest::newRow("of a hundred") << "85/100" << stars << 85.0 << int(RatingScale::Percent);
        QTest::newRow("percent") << "80%" << stars << 80.0 << int(RatingScale::Percent);
        QTest::newRow("percent with a blank") << " 80 % " << stars << 80.0 << int(RatingScale::Percent);
        QTest::newRow("blanks around the stroke") << " 4 / 5 " << stars << 4.0 << stars;
        QTest::newRow("a bare number takes the assumed scale")
            << "7" << int(RatingScale::OneToTen) << 7.0 << int(RatingScale::OneToTen);
        QTest::newRow("a decimal comma") << "4,5" << stars << 4.5 << stars;
        QTest::newRow("thumbs up") << "Up" << stars << 1.0 << int(RatingScale::Thumbs);
        QTest::newRow("thumbs down") << "down" << stars << 0.0 << int(RatingScale::Thumbs);
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(int, assumed);
        const Result<Rating> rating = ratingFromText(text, RatingScale(assumed));
        QVERIFY(rating);
        QTEST(rating->value, "value");
        QTEST(int(rating->scale), "scale");
    }

    void refusesWhatIsNoRating_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "good", "/5", "3/", "3/7", "6/5", "0/5", "nan", "inf", "%", "120%", "3/5/5",
                                 "1e400", "5 stars", "--3", "0x3"})
            QTest::newRow(*text ? text : "nothing") << text;
    }
    void refusesWhatIsNoRating()
    {
        QFETCH(QString, text);
        const Result<Rating> rating = ratingFromText(text);
        QVERIFY(!rating);
        QCOMPARE(rating.error().kind, Error::Kind::Invalid);
    }
};

SHOPBELL_TEST(TestRating)
#include "test_rating.moc"
