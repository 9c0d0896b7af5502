// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/wordbreaks.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestWordBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndBetweenWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("parts");
        QTest::newRow("Chinese") << u"八月的新顾客中，"_s << u"zh_CN"_s << u"八月的|新|顾客中，"_s;
        QTest::newRow("with a Latin name") << u"谢谢Wellbrook的顾客。"_s << u"zh_CN"_s << u"谢谢|Wellbrook的|顾客。"_s;
        QTest::newRow("no particle") << u"中国人过去来了。"_s << u"zh_CN"_s << u"中国人|过去|来了。"_s;
        QTest::newRow("English") << u"They come back."_s << u"en_GB"_s << u"They |come |back."_s;
        QTest::newRow("nothing") << QString() << u"zh_CN"_s << QString();
    }
    void linesEndBetweenWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QStringList parts;
        int start = 0;
        for (const int end : wordBreaks(text, QLocale(language))) {
            parts << text.sliced(start, end - start);
            start = end;
        }
        QTEST(parts.join(u'|'), "parts");
        QCOMPARE(start, int(text.size()));
    }
};

SHOPBELL_TEST(TestWordBreaks)
#include "test_wordbreaks.moc"
