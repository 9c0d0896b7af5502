// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/language.h"
#include "format/numbertext.h"
#include "format/ratingtext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
Channel google()
{
    return {ChannelId(1), u"google"_s, false, false, 4096};
}

Channel instagram()
{
    return {.id = ChannelId(7), .key = u"instagram"_s, .replyLimitCharacters = 2200};
}

Channel email()
{
    return {ChannelId(12), u"e-mail"_s, false, true, {}};
}
} // namespace

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersByLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("atLeast");
        QTest::addColumn<QString>("percent");
        QTest::newRow("British") << "en_GB"
                                 << "1,284"
                                 << "5,000+"
                                 << "41.8%";
        QTest::newRow("Chinese") << "zh_CN"
                                 << "1,284"
                                 << "5,000+"
                                 << "41.8%";
        QTest::newRow("German") << "de"
                                << "1.284"
                                << "5.000+"
                                << "41,8%";
        QTest::newRow("Arabic") << "ar"
                                << "١٬٢٨٤"
                                << "٥٬٠٠٠+" << QLocale(u"ar"_s).toString(41.8, 'f', 1) + QLocale(u"ar"_s).percent();
    }
    void numbersByLocale()
    {
        QFETCH(QString, locale);
        const NumberText numbers{QLocale(locale)};
        QTEST(numbers.count(1284), "count");
        QTEST(numbers.atLeast(5000), "atLeast");
        QTEST(numbers.percent(0.418, 1), "percent");
    }

    void decimals()
    {
        const NumberText numbers{QLocale(u"en_GB"_s)};
        QCOMPARE(numbers.decimal(4), u"4"_s);
        QCOMPARE(numbers.decimal(4.5), u"4.5"_s);
        QCOMPARE(numbers.decimal(4.666), u"4.67"_s);
        QCOMPARE(numbers.decimal(100), u"100"_s);
        QCOMPARE(numbers.decimal(10, 0), u"10"_s);
        QCOMPARE(numbers.fixed(2, 2), u"2.00"_s); // Of a column.
        QCOMPARE(numbers.fixed(1.875, 1), u"1.9"_s);
        QCOMPARE(numbers.fixed(-0.04, 1), u"0.0"_s); // Nought has no sign.
        QCOMPARE(numbers.fixed(-0.06, 1), u"-0.1"_s);
        QCOMPARE(NumberText(QLocale(u"de"_s)).decimal(4.5), u"4,5"_s);
        QCOMPARE(NumberText(QLocale(u"ar"_s)).decimal(4.5), u"٤٫٥"_s);
        QCOMPARE(numbers.ofTotal(218, 522), u"218 of 522"_s);
        QCOMPARE(numbers.bytes(1'200'000), u"1.2 MB"_s);
    }

    void charactersAreWhatAPersonCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("nothing") << "" << 0;
        QTest::newRow("letters") << "Hi Priya," << 9;
        QTest::newRow("Chinese") << "态度好" << 3;
        QTest::newRow("an emoji outside the first plane") << "🙂" << 1;
        QTest::newRow("a combining accent") << QString::fromUtf8("e\xcc\x81") << 1;
        QTest::newRow("a family of joined emoji") << QString::fromUtf8("👩‍👧") << 1;
    }
    void charactersAreWhatAPersonCounts()
    {
        QFETCH(QString, text);
        QTEST(int(charactersIn(text)), "expected");
    }

    void lengthOfAReply()
    {
        const Language english{QLocale(u"en_GB"_s)};
        const NumberText numbers{QLocale(u"en_GB"_s)};
        QCOMPARE(numbers.replyLength(QString(242, u'a'), email()), u"242 characters · no limit by e-mail"_s);
        QCOMPARE(numbers.replyLength(u"a", email()), u"1 character · no limit by e-mail"_s);
        QCOMPARE(numbers.replyLength(QString(370, u'a'), google()), u"370 characters · 370 of 4,096 bytes on Google"_s);
        QCOMPARE(numbers.replyLength(u"态度", google()), u"2 characters · 6 of 4,096 bytes on Google"_s);
        QCOMPARE(numbers.replyLength(u"态度", instagram()), u"2 of 2,200 characters on Instagram"_s);
    }

    void chineseCountsInItsOwnWord()
    {
        const Language chinese{QLocale(u"zh_CN"_s)};
        QCOMPARE(NumberText(QLocale(u"zh_CN"_s)).characters(u"态度好"), u"3 字"_s);
    }

    void aReplyIsTooLongByItsBytes()
    {
        QVERIFY(!isTooLong(QString(4096, u'a'), google()));
        QVERIFY(isTooLong(QString(4097, u'a'), google()));
        QVERIFY(isTooLong(QString(1366, u'好'), google()));
        QVERIFY(!isTooLong(QString(100'000, u'a'), email()));
        QVERIFY(!isTooLong(QString(2200, u'好'), instagram()));
        QVERIFY(isTooLong(QString(2201, u'好'), instagram()));
    }

    void ratings_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("stars") << 4.0 << int(RatingScale::OneToFive) << "4/5"
                               << "4 of 5 stars";
        QTest::newRow("half a star") << 3.5 << int(RatingScale::OneToFive) << "3.5/5"
                                     << "3.5 of 5 stars";
        QTest::newRow("ten steps") << 8.0 << int(RatingScale::OneToTen) << "8/10"
                                   << "8 of 10";
        QTest::newRow("from zero") << 0.0 << int(RatingScale::ZeroToTen) << "0/10"
                                   << "0 of 10";
        QTest::newRow("percent") << 80.0 << int(RatingScale::Percent) << "80%"
                                 << "80 percent";
        QTest::newRow("parts of a percent") << 79.5 << int(RatingScale::Percent) << "79.5%"
                                            << "79.5 percent";
        QTest::newRow("thumb up") << 1.0 << int(RatingScale::Thumbs) << "thumbs up"
                                  << "thumbs up";
        QTest::newRow("thumb down") << 0.0 << int(RatingScale::Thumbs) << "thumbs down"
                                    << "thumbs down";
    }
    void ratings()
    {
        QFETCH(double, value);
        QFETCH(int, scale);
        const RatingText text{QLocale(u"en_GB"_s)};
        QTEST(text.brief({value, RatingScale(scale)}), "brief");
        QTEST(text.spoken(Rating{value, RatingScale(scale)}), "spoken");
    }

    void noRatingIsSaid() { QCOMPARE(RatingText(QLocale(u"en_GB"_s)).spoken(std::nullopt), u"no rating"_s); }
};

SHOPBELL_TEST(TestNumberText)
#include "test_numbertext.moc"
