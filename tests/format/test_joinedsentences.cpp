// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/language.h"
#include "format/sentences.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestJoinedSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlankStandsBetweenSentences()
    {
        QCOMPARE(joinedSentences({u"One."_s, QString(), u"Two of 100 %1."_s, u"Three."_s}),
                 u"One. Two of 100 %1. Three."_s);
        QCOMPARE(joinedSentences({}), QString());
        QCOMPARE(joinedSentences({QString(), u"Alone."_s}), u"Alone."_s);
    }

    void chineseHasNone()
    {
        const Language language{QLocale(u"zh_CN"_s)};
        QCOMPARE(joinedSentences({u"找不到这个文件。"_s, u"请选择另一个文件。"_s}),
                 u"找不到这个文件。请选择另一个文件。"_s);
    }
};

SHOPBELL_TEST(TestJoinedSentences)
#include "test_joinedsentences.moc"
