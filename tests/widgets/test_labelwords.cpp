// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/common/labelwords.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestLabelWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualWordsStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a sentence") << u"Every phone order is read back and pinned to the bag."_s;
        QTest::newRow("lines") << u"You ordered a seeded loaf.\n\nI am sorry for that."_s;
        QTest::newRow("a long word") << u"Die Donaudampfschifffahrt hatte heute keine Semmeln mehr."_s;
        QTest::newRow("Chinese, which has no blanks")
            << u"上周六我预订了一个带籽面包但是它被交给了另一位顾客我很遗憾也没有人打电话给我。"_s;
    }
    void usualWordsStayAsTheyAre()
    {
        QFETCH(QString, words);
        QCOMPARE(breakableWords(words), words);
    }

    void aWordWithoutAnEndMayGoOnInTheNextLine()
    {
        const QString loud = u"so"_s + QString(60, u'o');
        const QString broken = breakableWords(u"It was "_s + loud + u" good"_s);
        QVERIFY(broken.startsWith(u"It was s\u200bo\u200bo"_s));
        QVERIFY(broken.endsWith(u"o\u200bo good"_s));
        QString whole = broken;
        QCOMPARE(whole.remove(QChar(0x200B)), u"It was "_s + loud + u" good"_s);
    }

    void noSignIsBrokenInItself()
    {
        const QString accented = u"e\u0301"_s.repeated(40); // An accent of its own on every letter.
        QVERIFY(!breakableWords(accented).contains(u"e\u200b"_s));
        QVERIFY(breakableWords(accented).contains(u"\u0301\u200be"_s));
    }
};

SHOPBELL_TEST(TestLabelWords)
#include "test_labelwords.moc"
