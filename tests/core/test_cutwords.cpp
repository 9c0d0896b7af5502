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
};

SHOPBELL_TEST(TestCutWords)
#include "test_cutwords.moc"
