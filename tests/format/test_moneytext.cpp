// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/moneytext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr QChar space(0x00a0);

MoneyText british()
{
    return {QLocale(u"en_GB"_s), u"GBP"_s};
}
} // namespace

class TestMoneyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shop");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &locale, const QString &shop, qint64 minor,
                            const QString &currency, const QString &expected) {
            QTest::newRow(name) << locale << shop << minor << currency << expected;
        };
        row("pounds of a British shop", u"en_GB"_s, u"GBP"_s, 1840, u"GBP"_s, u"£18.40"_s);
        row("thousands", u"en_GB"_s, u"GBP"_s, 123456789, u"GBP"_s, u"£1,234,567.89"_s);
        row("pence only", u"en_GB"_s, u"GBP"_s, 5, u"GBP"_s, u"£0.05"_s);
        row("less than nothing", u"en_GB"_s, u"GBP"_s, -1840, u"GBP"_s, u"-£18.40"_s);
        row("pence less than nothing", u"en_GB"_s, u"GBP"_s, -5, u"GBP"_s, u"-£0.05"_s);
        row("yuan of a Chinese shop in Chinese", u"zh_CN"_s, u"CNY"_s, 12800, u"CNY"_s, u"¥128.00"_s);
        row("yuan of a Chinese shop in English", u"en_GB"_s, u"CNY"_s, 12800, u"CNY"_s, u"¥128.00"_s);
        row("pounds of a British shop in Chinese", u"zh_CN"_s, u"GBP"_s, 1840, u"GBP"_s, u"£18.40"_s);
        row("pounds of a British shop in German", u"de_DE"_s, u"GBP"_s, 184000, u"GBP"_s, u"1.840,00"_s + space + u'£');
        row("dollars in a British shop", u"en_GB"_s, u"GBP"_s, 500, u"USD"_s, u"US$5.00"_s);
        row("yen in a Chinese shop", u"zh_CN"_s, u"CNY"_s, 500, u"JPY"_s, u"JP¥500"_s);
        row("American dollars in an Australian shop, read in America", u"en_US"_s, u"AUD"_s, 500, u"USD"_s,
            u"USD"_s + space + u"5.00"_s);
        row("a currency without a sign", u"en_GB"_s, u"GBP"_s, 350, u"CHF"_s, u"CHF"_s + space + u"3.50"_s);
        row("a currency nobody knows", u"en_GB"_s, u"GBP"_s, 350, u"XQQ"_s, u"XQQ"_s + space + u"3.50"_s);
        row("a currency without a minor unit", u"en_GB"_s, u"JPY"_s, 12800, u"JPY"_s, u"¥12,800"_s);
        row("a currency with thousandths", u"en_GB"_s, u"KWD"_s, 12805, u"KWD"_s, u"KWD"_s + space + u"12.805"_s);
        row("no currency", u"en_GB"_s, u""_s, 1840, u""_s, u"18.40"_s);
        row("no currency, less than nothing", u"en_GB"_s, u""_s, -1840, u""_s, u"-18.40"_s);
        row("more than a float can tell apart", u"en_GB"_s, u"GBP"_s, 9'007'199'254'740'993, u"GBP"_s,
            u"£90,071,992,547,409.93"_s);
    }
    void amounts()
    {
        QFETCH(QString, locale);
        QFETCH(QString, shop);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QTEST(MoneyText(QLocale(locale), shop).amount({minor, currency}), "expected");
    }

    void arabicDigits()
    {
        const QString text = MoneyText(QLocale(u"ar_EG"_s), u"EGP"_s).amount(1805);
        QVERIFY2(text.contains(u"١٨٫٠٥"_s), qPrintable(text));
    }

    void wholeUnits()
    {
        QCOMPARE(british().whole({70249, u"GBP"_s}), u"£702"_s);
        QCOMPARE(british().whole({70250, u"GBP"_s}), u"£703"_s);
        QCOMPARE(british().whole({-49, u"GBP"_s}), u"£0"_s);
        QCOMPARE(british().whole({-150, u"GBP"_s}), u"-£2"_s);
        QCOMPARE(british().whole({702, u"JPY"_s}), u"JP¥702"_s);
    }

    void sumsNeverMixCurrencies()
    {
        MoneySum sum;
        QCOMPARE(british().sum(sum), u"£0.00"_s);
        sum.add(2000, u"EUR"_s);
        QCOMPARE(british().sum(sum), u"€20.00"_s);
        sum.add(61240, u"GBP"_s);
        QCOMPARE(british().sum(sum), u"£612.40 + €20.00"_s);
        QCOMPARE(british().wholeSum(sum), u"£612 + €20"_s);
        sum.add(-2000, u"EUR"_s);
        QCOMPARE(british().sum(sum), u"£612.40"_s);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("shop");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor"); // -1: no amount
        QTest::addColumn<QString>("currency");
        const auto british = [](const char *name, const QString &text, qint64 minor,
                                const QString &currency = u"GBP"_s) {
            QTest::newRow(name) << u"en_GB"_s << u"GBP"_s << text << minor << currency;
        };
        british("a point", u"6.40"_s, 640);
        british("a comma", u"6,40"_s, 640);
        british("a sign", u"£6.40"_s, 640);
        british("a sign behind", u" 6.40 £ "_s, 640);
        british("whole pounds", u"6"_s, 600);
        british("one digit behind the point", u"6.4"_s, 640);
        british("nothing before the point", u".40"_s, 40);
        british("nothing behind the point", u"6."_s, 600);
        british("thousands the British way", u"1,250.00"_s, 125000);
        british("thousands the German way", u"1.250,00"_s, 125000);
        british("thousands the French way", u"1 250,00"_s, 125000);
        british("thousands the Swiss way", u"1'250.00"_s, 125000);
        british("millions", u"1,250,000"_s, 125000000);
        british("lakhs", u"12,50,000.50"_s, 125000050);
        british("three digits behind a comma", u"1,250"_s, 125000);
        british("three digits behind a point", u"1.255"_s, -1);
        british("three digits behind a point, one of them idle", u"1.250"_s, 125);
        british("euros by their sign", u"€20"_s, 2000, u"EUR"_s);
        british("euros by their code", u"20 EUR"_s, 2000, u"EUR"_s);
        british("euros by their code in small letters", u"eur 20"_s, 2000, u"EUR"_s);
        british("dollars", u"$5"_s, 500, u"USD"_s);
        british("dollars, clear", u"US$5"_s, 500, u"USD"_s);
        british("a full-width sign", u"￡6.40"_s, 640);
        british("less than nothing", u"-6.40"_s, -640);
        british("thousandths of a pound", u"6.405"_s, -1);
        british("too fine", u"0.405"_s, -1);
        british("finer by zeros only", u"0.400"_s, 40);
        british("a word", u"six"_s, -1);
        british("nothing", u""_s, -1);
        british("only a sign", u"£"_s, -1);
        british("two numbers", u"6 £ 40"_s, -1);
        british("points in odd places", u"1.2.3"_s, -1);
        british("separators that change their mind", u"1.250,000.00"_s, -1);
        british("an unknown sign", u"6.40 buns"_s, -1);
        british("too much", u"99999999999999999999"_s, -1);
        QTest::newRow("full-width yuan") << u"zh_CN"_s << u"CNY"_s << u"￥128"_s << qint64(12800) << u"CNY"_s;
        QTest::newRow("full-width digits") << u"zh_CN"_s << u"CNY"_s << u"￥１２．５０"_s << qint64(1250) << u"CNY"_s;
        QTest::newRow("full-width digits round a plain point")
            << u"en_GB"_s << u"CNY"_s << u"１２.５０"_s << qint64(1250) << u"CNY"_s;
        QTest::newRow("full-width, less than nothing")
            << u"zh_CN"_s << u"CNY"_s << u"－１２"_s << qint64(-1200) << u"CNY"_s;
        QTest::newRow("yuan in an English window")
            << u"en_GB"_s << u"CNY"_s << u"¥128.5"_s << qint64(12850) << u"CNY"_s;
        QTest::newRow("yen") << u"ja_JP"_s << u"JPY"_s << u"1,280"_s << qint64(1280) << u"JPY"_s;
        QTest::newRow("yen with zeros") << u"ja_JP"_s << u"JPY"_s << u"128.00"_s << qint64(128) << u"JPY"_s;
        QTest::newRow("a shop's own dollars") << u"en_AU"_s << u"AUD"_s << u"$5"_s << qint64(500) << u"AUD"_s;
        QTest::newRow("thousands in a German window")
            << u"de_DE"_s << u"EUR"_s << u"1.250"_s << qint64(125000) << u"EUR"_s;
        QTest::newRow("three digits behind a German comma")
            << u"de_DE"_s << u"EUR"_s << u"1,255"_s << qint64(-1) << u"EUR"_s;
        QTest::newRow("thousandths by point") << u"en_GB"_s << u"KWD"_s << u"1.250"_s << qint64(1250) << u"KWD"_s;
        QTest::newRow("thousands by comma") << u"en_GB"_s << u"KWD"_s << u"1,250"_s << qint64(1250000) << u"KWD"_s;
        QTest::newRow("Arabic digits") << u"ar_EG"_s << u"EGP"_s << u"١٢٫٥٠"_s << qint64(1250) << u"EGP"_s;
        QTest::newRow("a shop without a currency") << u"en_GB"_s << u""_s << u"6.40"_s << qint64(640) << u""_s;
    }
    void typed()
    {
        QFETCH(QString, locale);
        QFETCH(QString, shop);
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        const std::optional<Money> money = MoneyText(QLocale(locale), shop).typed(text);
        QCOMPARE(money.has_value(), minor != -1);
        if (money)
            QCOMPARE(*money, (Money{minor, currency}));
    }

    void whatIsBegunMayBecomeAnAmount_data()
    {
        QTest::addColumn<QString>("begun");
        QTest::addColumn<bool>("may");
        for (const char *begun : {"£", "-", "-£", "U", "US$", "eu", ".", "6", "6.", "6.405", "12,50,0", "6.40 E"})
            QTest::newRow(begun) << QString::fromUtf8(begun) << true;
        for (const char *wrong : {"6.40 buns", "buns", "6 and 7", "--", "6..4", "6-"})
            QTest::newRow(wrong) << QString::fromUtf8(wrong) << false;
    }
    void whatIsBegunMayBecomeAnAmount()
    {
        QFETCH(QString, begun);
        QTEST(british().mayBecome(begun), "may");
    }

    void whoTellsAnAmountIsNotTakenAtTheirWord_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("told");
        for (const char *told : {"6.40", "-5 EUR", "0 EUR", "6.4O", "£6,40 cake", "£ six", "+5", ".5O", "EUR 5O",
                                 "EUR5O", "CHF -5x", "- 5 EUR", "5 euros", "5 EUR cake", "3.5 buns",
                                 "a voucher of 5 EUR", "a voucher (€5)", "two lattes, 6.40."})
            QTest::newRow(told) << QString::fromUtf8(told) << true;
        for (const char *told : {"5-EUR voucher", "5 O", "5元", "5 块钱", "5块", "20美元代金券", "5 人民币"})
            QTest::newRow(told) << QString::fromUtf8(told) << true;
        for (const char *words : {"two oat lattes", "两杯燕麦拿铁", "a cake for 4", "3 buns", "１２ buns",
                                  "All 3 cakes", "Cup 7 of the box", "- a cake", "EUR-pallets", "a cake.", "-"})
            QTest::newRow(words) << QString::fromUtf8(words) << false;
        for (const char *words : {"2杯燕麦拿铁", "3 个面包", "2块蛋糕", "1 kg of rye", "250g of coffee", "1 l of milk",
                                  "2x oat latte", "2 × latte", "10% off the next order", "3-course meal"})
            QTest::newRow(words) << QString::fromUtf8(words) << false;
    }
    void whoTellsAnAmountIsNotTakenAtTheirWord()
    {
        QFETCH(QString, words);
        QTEST(british().isTold(words), "told");
    }

    void whatAFieldShowsIsReadBack()
    {
        for (const char *name : {"en_GB", "de_DE", "zh_CN", "ar_EG", "fr_CH"}) {
            const MoneyText text{QLocale(QLatin1StringView(name)), u"EUR"_s};
            for (const qint64 minor : {0, 5, 640, 125000, 123456789, -640}) {
                const Money money{minor, u"EUR"_s};
                const std::optional<Money> fromField = text.typed(text.inField(money));
                QVERIFY2(fromField == money, qPrintable(text.inField(money)));
                const std::optional<Money> fromText = text.typed(text.amount(money));
                QVERIFY2(fromText == money, qPrintable(text.amount(money)));
            }
        }
    }
};

SHOPBELL_TEST(TestMoneyText)
#include "test_moneytext.moc"
