// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replylimit.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestReplyLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("characters");
        QTest::addColumn<qsizetype>("bytes");
        QTest::newRow("nothing") << "" << qsizetype(0) << qsizetype(0);
        QTest::newRow("plain letters") << "abc" << qsizetype(3) << qsizetype(3);
        QTest::newRow("an accent of its own") << u"e\u0301"_s << qsizetype(1) << qsizetype(3);
        QTest::newRow("Chinese") << "您好" << qsizetype(2) << qsizetype(6);
        QTest::newRow("an emoji") << u"\U0001F600"_s << qsizetype(1) << qsizetype(4);
    }
    void lengths()
    {
        QFETCH(QString, text);
        QTEST(lengthIn(LengthUnit::Characters, text), "characters");
        QTEST(lengthIn(LengthUnit::Bytes, text), "bytes");
    }

    void ofChannels()
    {
        Channel channel;
        QVERIFY(!replyLimitOf(channel));
        channel.replyLimitCharacters = 2200;
        QCOMPARE(*replyLimitOf(channel), (ReplyLimit{LengthUnit::Characters, 2200}));
        channel.replyLimitBytes = 4096;
        QCOMPARE(*replyLimitOf(channel), (ReplyLimit{LengthUnit::Bytes, 4096}));
    }

    void whatFitsEndsBetweenCharacters()
    {
        QCOMPARE(endOfWhatFits(u"abcdef"_s, {LengthUnit::Characters, 4}), 4);
        QCOMPARE(endOfWhatFits(u"abcdef"_s, {LengthUnit::Bytes, 6}), 6);
        QCOMPARE(endOfWhatFits(u"您好吗"_s, {LengthUnit::Bytes, 7}), 2);
        QCOMPARE(endOfWhatFits(u"a\U0001F600b"_s, {LengthUnit::Bytes, 4}), 1);
        QCOMPARE(endOfWhatFits(u"a\U0001F600b"_s, {LengthUnit::Characters, 2}), 3);
    }
};

SHOPBELL_TEST(TestReplyLimit)
#include "test_replylimit.moc"
