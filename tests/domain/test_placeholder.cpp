// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholder.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestPlaceholder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatNobodyFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name") << "Hi {{name}}, sorry."
                                << "{{name}}";
        QTest::newRow("the first of two") << "{{a}} and {{b}}"
                                          << "{{a}}";
        QTest::newRow("Chinese") << "{{姓名}}，您好"
                                 << "{{姓名}}";
        QTest::newRow("none") << "Hi Priya, sorry."
                              << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("single braces") << "a {smile} for you"
                                       << "";
        QTest::newRow("never closed") << "Hi {{name"
                                      << "{{name";
        QTest::newRow("never closed, with a blank") << "Hi {{ customer, thanks."
                                                    << "{{ customer";
        QTest::newRow("half closed") << "Hi {{customer}, thanks."
                                     << "{{customer}";
        QTest::newRow("never closed around any word") << "Hi {{smile"
                                                      << "";
        QTest::newRow("Chinese, never closed") << "{{顾客，您好"
                                               << "{{顾客";
        QTest::newRow("square brackets") << "Hi [name], thanks."
                                         << "[name]";
        QTest::newRow("square brackets, two words") << "Your order [Order Number] is here."
                                                    << "[Order Number]";
        QTest::newRow("square brackets in capitals") << "Dear [INSERT CUSTOMER NAME],"
                                                     << "[INSERT CUSTOMER NAME]";
        QTest::newRow("one brace") << "Hi {customer}, thanks."
                                   << "{customer}";
        QTest::newRow("one brace, one word of two") << "Hi {firstName}, your {order_date}"
                                                    << "{firstName}";
        QTest::newRow("one brace with a fallback") << "Hi {customer|there}!"
                                                   << "{customer|there}";
        QTest::newRow("Chinese square brackets") << "[姓名]，您好"
                                                 << "[姓名]";
        QTest::newRow("Chinese brace") << "您的{订单号}到了"
                                       << "{订单号}";
        QTest::newRow("wide brackets") << "［店名］敬上"
                                       << "［店名］";
        QTest::newRow("Chinese punctuation") << "【顾客】您好"
                                             << "";
        QTest::newRow("a quotation as it stands") << "You wrote “fresch [sic]”."
                                                  << "";
        QTest::newRow("a word of the shop in brackets") << "We changed it [the customer at the till asked]."
                                                        << "";
        QTest::newRow("a name that is left out") << "Thanks to [name withheld]."
                                                 << "";
        QTest::newRow("angle brackets") << "Hi <Name>, thanks."
                                        << "<Name>";
        QTest::newRow("angle brackets around two words") << "Dear <customer name>,"
                                                         << "<customer name>";
        QTest::newRow("angle brackets around other words") << "We <3 dogs, and cats > dogs."
                                                           << "";
        QTest::newRow("crosses for a name") << "Hi XXX, thanks."
                                            << "XXX";
        QTest::newRow("crosses behind a title") << "Dear Mrs. XX,"
                                                << "XX";
        QTest::newRow("kisses") << "See you on Monday. Ann XXX"
                                << "";
        QTest::newRow("a size") << "Hi XL fans, your XXL shirt is here."
                                << "";
        QTest::newRow("Chinese crosses") << "尊敬的XX先生，您好"
                                         << "XX";
        QTest::newRow("other Chinese crosses") << "××店敬上"
                                               << "××";
        QTest::newRow("Chinese, so-and-so") << "亲爱的某某，您好"
                                            << "某某";
        QTest::newRow("brackets of a Chinese keyboard") << "亲爱的【姓名】，谢谢。"
                                                        << "【姓名】";
        QTest::newRow("rounded ones") << "〔顾客姓名〕，您好"
                                      << "〔顾客姓名〕";
        QTest::newRow("headings") << "【地址】中山路12号【日期】周五"
                                  << "";
        QTest::newRow("a link") << "[name](https://example.com)"
                                << "";
        QTest::newRow("smileys") << "Thanks :-] [: {: :} [微笑] [图片]"
                                 << "";
        QTest::newRow("brackets over two lines") << "[na\nme]"
                                                 << "";
        QTest::newRow("nothing in brackets") << "[] {} [ ]"
                                             << "";
        QTest::newRow("over two lines") << "{{ a\nb }}"
                                        << "";
        QTest::newRow("braces far apart")
            << QString(QStringLiteral("{{") + QString(100, QLatin1Char('x')) + QStringLiteral("}}")) << "";
        QTest::newRow("a long fallback") << QString(QStringLiteral("{{customer|") + QString(100, QLatin1Char('x'))
                                                    + QStringLiteral("}}"))
                                         << QString(QStringLiteral("{{customer|") + QString(100, QLatin1Char('x'))
                                                    + QStringLiteral("}}"));
        QTest::newRow("a fallback over two lines") << "Hi {{customer|you\nthere}}!"
                                                   << "{{customer|you\nthere}}";
        QTest::newRow("three braces") << "{{{name}}}"
                                      << "{{{name}}";
    }
    void findsWhatNobodyFilledIn()
    {
        QFETCH(QString, text);
        QTEST(unresolvedPlaceholder(text), "expected");
    }

    void oneWithAFallbackIsUnresolvedUntilItIsFilled()
    {
        const QString text = u"Hi {{customer|there}}, sorry."_s;
        QCOMPARE(unresolvedPlaceholder(text), u"{{customer|there}}"_s);
        QCOMPARE(unresolvedPlaceholder(filledIn(text, {}).text), QString());
    }

    void everyUnresolvedOneHasItsPlace()
    {
        const std::vector<TextRange> expected{{3, 8}, {16, 4}};
        QCOMPARE(unresolvedPlaceholders(u"Hi {{name}}, and {{}} too"_s).size(), 2u);
        QCOMPARE(unresolvedPlaceholders(u"Hi {{name}}, or {{}} too"_s), expected);
        QVERIFY(unresolvedPlaceholders(u"{{ never closed"_s).empty());
        const std::vector<TextRange> singleOnes{{3, 6}, {13, 6}, {23, 11}};
        QCOMPARE(unresolvedPlaceholders(u"Hi [name], a {item}, a {{ customer"_s), singleOnes);
    }

    void tokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // start, length, name, fallback or "-"
        QTest::newRow("a name") << "Hi {{customer}}!" << QStringList{u"3,12,customer,-"_s};
        QTest::newRow("with a fallback") << "Hi {{customer|there}}!" << QStringList{u"3,18,customer,there"_s};
        QTest::newRow("with blanks") << "{{ what was good | it all }}" << QStringList{u"0,28,what was good,it all"_s};
        QTest::newRow("an empty fallback") << "{{customer|}}" << QStringList{u"0,13,customer,"_s};
        QTest::newRow("a bar in the fallback") << "{{a|b|c}}" << QStringList{u"0,9,a,b|c"_s};
        QTest::newRow("Chinese") << "{{顾客|您好}}，" << QStringList{u"0,9,顾客,您好"_s};
        QTest::newRow("two") << "{{a}}{{b}}" << QStringList{u"0,5,a,-"_s, u"5,5,b,-"_s};
        QTest::newRow("three braces") << "{{{name}}}" << QStringList{u"1,8,name,-"_s};
        QTest::newRow("nested: the inner one counts") << "{{a {{b}} c}}" << QStringList{u"4,5,b,-"_s};
        QTest::newRow("no name") << "{{}} {{|x}} {{ }}" << QStringList{};
        QTest::newRow("no name but a sum") << "{{3 > 2}}" << QStringList{};
        QTest::newRow("over two lines") << "{{a\nb}}" << QStringList{};
        QTest::newRow("never closed") << "Hi {{name" << QStringList{};
        QTest::newRow("never closed, then one") << "{{ or {{name}}" << QStringList{u"6,8,name,-"_s};
        QTest::newRow("too long a name") << QString(u"{{"_s + QString(100, u'x') + u"|a}}"_s) << QStringList{};
        QTest::newRow("a long fallback") << QString(u"{{a|"_s + QString(100, u'x') + u"}}"_s)
                                         << QStringList{u"0,106,a,"_s + QString(100, u'x')};
        QTest::newRow("a fallback over two lines") << "{{a|b\nc}}" << QStringList{u"0,9,a,b\nc"_s};
    }
    void tokens()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Placeholder &each : placeholdersIn(text))
            found += u"%1,%2,%3,%4"_s.arg(each.start).arg(each.length).arg(each.name, each.fallback.value_or(u"-"_s));
        QTEST(found, "expected");
    }

    void whatIsATokenIsNeverPostedUnfilled()
    {
        for (const QString &text : {u"{{{name}}}"_s, u"{{a {{b}} c}}"_s, u"{{ or {{name}}"_s, u"x {{顾客}}"_s})
            QVERIFY2(placeholdersIn(text).empty() || !unresolvedPlaceholder(text).isEmpty(), qPrintable(text));
    }

    void fillsWhatIsKnown()
    {
        PlaceholderValues values;
        values.set(PlaceholderName::Customer, u"Priya"_s);
        values.set(PlaceholderName::Signed, u"Anna"_s);
        values.set(u"How long"_s, u"40 minutes"_s);
        const FilledText filled =
            filledIn(u"Hi {{customer|there}}, {{how long}}, {{item|it}}, {{date}}, {{Date}}. {{signed}}"_s, values);
        QCOMPARE(filled.text, u"Hi Priya, 40 minutes, it, {{date}}, {{Date}}. Anna"_s);
        QCOMPARE(filled.missing, QStringList{u"date"_s});
        const std::vector<FilledPart> parts{{3, 5, u"customer"_s, false},
                                            {10, 10, u"how long"_s, false},
                                            {22, 2, u"item"_s, true},
                                            {46, 4, u"signed"_s, false}};
        QCOMPARE(filled.parts, parts);
    }

    void aSentenceBeginsWithACapital_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the first word") << u"{{item}} broke."_s << u"The cake broke."_s;
        QTest::newRow("a new sentence") << u"Sorry. {{item}} broke."_s << u"Sorry. The cake broke."_s;
        QTest::newRow("after a question") << u"Well? {{item}} broke."_s << u"Well? The cake broke."_s;
        QTest::newRow("a new line") << u"Dear Priya,\n\n{{item}} broke."_s << u"Dear Priya,\n\nThe cake broke."_s;
        QTest::newRow("a fallback") << u"Hi. {{cause|we forgot}}."_s << u"Hi. We forgot."_s;
        QTest::newRow("in a sentence") << u"Hi, {{item}} broke."_s << u"Hi, the cake broke."_s;
        QTest::newRow("after a dot without a blank") << u"a.{{item}}"_s << u"a.the cake"_s;
        QTest::newRow("Chinese") << u"对不起。{{原因|漏了}}。"_s << u"对不起。漏了。"_s;
    }
    void aSentenceBeginsWithACapital()
    {
        QFETCH(QString, text);
        PlaceholderValues values;
        values.set(PlaceholderName::Item, u"the cake"_s);
        QTEST(filledIn(text, values).text, "expected");
    }

    void chineseNamesMeanTheSame()
    {
        PlaceholderValues values;
        values.set(PlaceholderName::Customer, u"王小明"_s);
        QCOMPARE(filledIn(u"{{顾客}}，您好"_s, values).text, u"王小明，您好"_s);
        values = {};
        values.set(u"日期"_s, u"12月5日"_s);
        QCOMPARE(filledIn(u"{{date}}"_s, values).text, u"12月5日"_s);
    }

    void aValueWithBracesIsJustAValue()
    {
        PlaceholderValues values;
        values.set(PlaceholderName::Item, u"{{signed}}"_s);
        QCOMPARE(filledIn(u"{{item}}"_s, values).text, u"{{signed}}"_s);
    }
};

SHOPBELL_TEST(TestPlaceholder)
#include "test_placeholder.moc"
