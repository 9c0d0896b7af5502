// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spelledword.h"
#include "support/run.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestSpelledWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADictionaryCanJudge_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("words and stops") << u"Hi Priya, sorry."_s << QStringList{u"Hi"_s, u"Priya"_s, u"sorry"_s};
        QTest::newRow("placeholders") << u"Hi {{customer|there}}, {{signs as}} here"_s
                                      << QStringList{u"Hi"_s, u"here"_s};
        QTest::newRow("a placeholder beside a word") << u"Mr{{customer}}son"_s << QStringList{u"Mr"_s, u"son"_s};
        QTest::newRow("braces that hold no placeholder")
            << u"{{ never closed"_s << QStringList{u"never"_s, u"closed"_s};
        QTest::newRow("a link") << u"see https://a.example/teh?x=wrng now"_s << QStringList{u"see"_s, u"now"_s};
        QTest::newRow("a link without a beginning")
            << u"at www.poppyseed.example or poppyseedlane.example/thanks."_s << QStringList{u"at"_s, u"or"_s};
        QTest::newRow("a link in brackets") << u"(https://a.example/teh) yes"_s << QStringList{u"yes"_s};
        QTest::newRow("an e-mail address")
            << u"to anna@poppyseed.example please"_s << QStringList{u"to"_s, u"please"_s};
        QTest::newRow("names and tags of networks")
            << u"with @poppyseed and #breead"_s << QStringList{u"with"_s, u"and"_s};
        QTest::newRow("an @ alone is no address") << u"two @ three"_s << QStringList{u"two"_s, u"three"_s};
        QTest::newRow("either and or are no link")
            << u"bread and/or cake"_s << QStringList{u"bread"_s, u"and"_s, u"or"_s, u"cake"_s};
        QTest::newRow("a blank forgotten after a sentence") << u"one.Two"_s << QStringList{u"one"_s, u"Two"_s};
        QTest::newRow("numbers") << u"at 8am on the 21st, A4 and 3x"_s
                                 << QStringList{u"at"_s, u"on"_s, u"the"_s, u"and"_s};
        QTest::newRow("single letters") << u"a b I"_s << QStringList();
        QTest::newRow("apostrophes") << u"don't can’t 'quoted' dogs'"_s
                                     << QStringList{u"don't"_s, u"can’t"_s, u"quoted"_s, u"dogs"_s};
        QTest::newRow("hyphens") << u"gluten-free"_s << QStringList{u"gluten"_s, u"free"_s};
        QTest::newRow("accents put on") << u"cafe\u0301 über"_s << QStringList{u"cafe\u0301"_s, u"über"_s};
        QTest::newRow("Chinese") << u"燕麦奶坏了，sorry 王女士"_s << QStringList{u"sorry"_s};
        QTest::newRow("Latin beside Chinese") << u"店里WiFi很好"_s << QStringList{u"WiFi"_s};
        QTest::newRow("a link beside Chinese") << u"看https://a.example/teh。好"_s << QStringList();
        QTest::newRow("Japanese and Korean") << u"ありがとう 감사합니다"_s << QStringList();
        QTest::newRow("Cyrillic and Arabic") << u"спасибо شكرا"_s << QStringList{u"спасибо"_s, u"شكرا"_s};
        QTest::newRow("letters of two units") << u"𝒜𝒷 😀ok"_s << QStringList{u"𝒜𝒷"_s, u"ok"_s};
        QTest::newRow("names of files and of code") << u"my_file wrong"_s << QStringList{u"wrong"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void whatADictionaryCanJudge()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList words;
        for (const TextRange &place : wordsToSpell(text))
            words += text.mid(place.start, place.length);
        QCOMPARE(words, expected);
    }

    void anyTextIsReadToItsEnd()
    {
        const bool passed = rc::check("places lie in the text, one after the other", [] {
            const std::vector<QString> pieces{
                u"a"_s,    u"{{"_s, u"}}"_s, u"@"_s, u"://"_s, u" "_s, u"好"_s,     u"\xD83D"_s, u"\xDE00"_s, u"'"_s,
                u"word"_s, u"7"_s,  u"\n"_s, u"/"_s, u"."_s,   u"#"_s, u"\u0301"_s, u"("_s,      u"_"_s};
            QString text;
            for (const QString &piece : *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces)))
                text += piece;
            qsizetype end = 0;
            for (const TextRange &place : wordsToSpell(text)) {
                RC_ASSERT(place.start >= end && place.length > 1);
                end = place.start + place.length;
            }
            RC_ASSERT(end <= text.size());
        });
        QVERIFY(passed);
    }

    void apostrophesAreOne() { QCOMPARE(plainApostrophes(u"can’t donʼt don't"_s), u"can't don't don't"_s); }
};

SHOPBELL_TEST(TestSpelledWord)
#include "test_spelledword.moc"
