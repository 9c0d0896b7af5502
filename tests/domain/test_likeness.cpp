// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/likeness.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
TextPrint printOf(const QString &text)
{
    return TextPrint(text.toUtf8());
}
} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearCopies_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("expected");
        const QString english =
            u"Hi Priya, thank you for coming back to us, week after week. People like you are why we open the door in the morning. Anna"_s;
        const QString chinese = u"王小明，谢谢您一次次回来。早上一开门就看到熟悉的面孔，是我们最踏实的时候。安娜"_s;
        QTest::newRow("the same") << english << english << true;
        QTest::newRow("another name and a changed word")
            << english
            << u"Hi Tom, thank you for coming back to us, week after week. People like you are why we unlock the door in the morning. Anna"_s
            << true;
        QTest::newRow("capitals, apostrophes and signs")
            << u"We don't know what went wrong that morning, and we will find out today!"_s
            << u"we don’t know what went wrong that morning and we WILL find out, today."_s << true;
        QTest::newRow("with one more sentence") << english << english + u" See you on Saturday for the buns."_s << true;
        QTest::newRow("another text")
            << english << u"You ordered rye and went home with white. I am sorry, the right one is ready."_s << false;
        QTest::newRow("Chinese with another name")
            << chinese << QString(chinese).replace(u"王小明"_s, u"李芳"_s) << true;
        QTest::newRow("other Chinese") << chinese
                                       << u"您等了很久，也没有人告诉您原因。对不起，最忙的时候收银台只有一个人。"_s
                                       << false;
        QTest::newRow("the same words in another order")
            << u"one two three four five six seven eight nine ten"_s
            << u"ten nine eight seven six five four three two one"_s << false;
    }
    void nearCopies()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, expected);
        QCOMPARE(printOf(one).isLike(printOf(other), nearCopyLikeness), expected);
        QCOMPARE(printOf(other).isLike(printOf(one), nearCopyLikeness), expected);
        QCOMPARE(printOf(one).likeness(printOf(other)) >= nearCopyLikeness, expected);
    }

    void bounds()
    {
        QCOMPARE(printOf(u"a b c"_s).likeness(printOf(u"A, b: C."_s)), 1.0);
        QCOMPARE(printOf(u"a b c"_s).likeness(printOf(u"d e f"_s)), 0.0);
        QCOMPARE(TextPrint().likeness(TextPrint()), 0.0);
        QCOMPARE(printOf(u"一二三"_s).size(), 2u);
    }
};

SHOPBELL_TEST(TestLikeness)
#include "test_likeness.moc"
