// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cutwords.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestCutWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfSomebodyAreNotChanged_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("capital letters") << u"Ich habe gestern das\nBrot mit den schönen\nKörnern gekauft"_s
                                         << u"Ich habe gestern das Brot mit den schönen Körnern gekauft"_s;
        QTest::newRow("Chinese") << u"昨天买的面包\n又干又硬，\n不好吃"_s << u"昨天买的面包又干又硬，不好吃"_s;
        QTest::newRow("a rare character") << u"姓\n𠮷\n田"_s << u"姓𠮷田"_s;
        QTest::newRow("Chinese and another script") << u"我要\nBrioche\n谢谢"_s << u"我要 Brioche 谢谢"_s;
        QTest::newRow("Korean") << u"빵이\n맛있어요"_s << u"빵이 맛있어요"_s;
        QTest::newRow("an empty line") << u"The rye\r\n\r\nOat milk"_s << u"The rye Oat milk"_s;
        QTest::newRow("nothing") << u" \n "_s << QString();
    }
    void wordsOfSomebodyAreNotChanged()
    {
        QFETCH(QString, words);
        QTEST(onOneLine(words), "line");
    }

    void linesOfASheetAreToldApart_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("answers on a sheet")
            << u"What brings you back?\nThe rye and Ruth\nIs anything missing?\nGluten free cookies"_s
            << u"What brings you back? The rye and Ruth · Is anything missing? Gluten free cookies"_s;
        QTest::newRow("sentences") << u"Lovely.\n\nI come back. \r\n"_s << u"Lovely. I come back."_s;
        QTest::newRow("a quote") << u"She said “yes.”\nGood"_s << u"She said “yes.” Good"_s;
        QTest::newRow("a broken line") << u"The rye was so good\nthat we came  back"_s
                                       << u"The rye was so good that we came back"_s;
        QTest::newRow("a list") << u"Wanted\n- Oat milk"_s << u"Wanted - Oat milk"_s;
        QTest::newRow("Chinese") << u"为什么回来？\n黑麦面包\n还缺什么？\n燕麦奶"_s
                                 << u"为什么回来？ 黑麦面包 · 还缺什么？ 燕麦奶"_s;
        QTest::newRow("nothing") << u" \n "_s << QString();
    }
    void linesOfASheetAreToldApart()
    {
        QFETCH(QString, words);
        QTEST(onOneLine(words, Lines::OfSheet), "line");
    }

    void endsBetweenTwoWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("cut");
        QTest::newRow("short enough") << u"Since you opened."_s << 17 << u"Since you opened."_s;
        QTest::newRow("on one line") << u" Since\n you  opened "_s << 16 << u"Since you opened"_s;
        QTest::newRow("inside a word") << u"Since you opened."_s << 12 << u"Since you…"_s;
        QTest::newRow("behind a word") << u"Since you opened."_s << 9 << u"Since you…"_s;
        QTest::newRow("before a word") << u"Since you opened."_s << 10 << u"Since you…"_s;
        QTest::newRow("between two lines") << u"The rye\nOat milk"_s << 10 << u"The rye…"_s;
        QTest::newRow("a broken Chinese line") << u"燕麦\n奶又酸了"_s << 4 << u"燕麦奶又…"_s;
        QTest::newRow("Chinese") << u"燕麦奶又酸了"_s << 4 << u"燕麦奶又…"_s;
        QTest::newRow("one long word") << u"Baaaaaaaaaad bread"_s << 8 << u"Baaaaaaa…"_s;
        QTest::newRow("a pair of units") << u"aaaa😀😀"_s << 5 << u"aaaa…"_s;
    }
    void endsBetweenTwoWords()
    {
        QFETCH(QString, words);
        QFETCH(int, most);
        QTEST(cutAtWord(words, most), "cut");
    }

    void endsBetweenTwoLinesOfASheet()
    {
        QCOMPARE(cutAtWord(u"The rye\nOat milk"_s, 10, Lines::OfSheet), u"The rye…"_s);
        QCOMPARE(cutAtWord(u"The rye\nOat milk"_s, 15, Lines::OfSheet), u"The rye · Oat…"_s);
    }
};

SHOPBELL_TEST(TestCutWords)
#include "test_cutwords.moc"
