// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/lettertext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QLocale british(u"en_GB"_s);

ApologyParts priyas()
{
    return {.acknowledgement =
                u"You told us at the till that the oat milk was off, and the next time you came it was off again."_s,
            .apology = u"I am sorry. You should not have had to say it twice."_s,
            .cause = u"We opened cartons without writing the date on them, so nobody could tell how old they were."_s,
            .remedy = u"Your next two oat lattes are on us. A card is in the post to you."_s,
            .prevention = u"Every carton now gets a date when we open it. After three days it goes, full or not."_s};
}

LetterFacts facts()
{
    return {u"Priya Nair"_s, QDate(2025, 12, 5), u"Anna"_s, u"Poppyseed Lane"_s, QDate(2025, 11, 20)};
}

/// "Customer: Priya", in the order of the letter.
QStringList tokensOf(const Letter &letter)
{
    const QStringList names{u"Customer"_s, u"CheckBack"_s, u"Owner"_s, u"Shop"_s};
    QStringList tokens;
    for (const LetterToken &token : letter.tokens)
        tokens += names[int(token.kind)] + u": "_s + letter.text.mid(token.start, token.length);
    return tokens;
}
} // namespace

class TestLetterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the letter of the mock-up of the screen.
    void theLetterIsComposedOfItsParts()
    {
        const Letter letter = composedLetter(priyas(), facts(), Tone::Warm, u"en"_s, british);
        QCOMPARE(
            letter.text,
            u"Hi Priya,\n\n"
            "You told us at the till that the oat milk was off, and the next time you came it was off again. "
            "I am sorry. You should not have had to say it twice.\n\n"
            "We opened cartons without writing the date on them, so nobody could tell how old they were.\n\n"
            "Your next two oat lattes are on us. A card is in the post to you. Every carton now gets a date when we "
            "open it. After three days it goes, full or not.\n\n"
            "I will write again on 5 December to ask if we got it right.\n\n"
            "Anna, Poppyseed Lane"_s);
        QCOMPARE(tokensOf(letter),
                 (QStringList{u"Customer: Priya"_s, u"CheckBack: 5 December"_s, u"Owner: Anna"_s,
                              u"Shop: Poppyseed Lane"_s}));
    }

    void theShortReplyIsOneParagraph()
    {
        const Letter reply = composedShortReply(priyas(), facts(), Tone::Warm, u"en"_s);
        QCOMPARE(reply.text.split(u"\n\n"_s).size(), 3);
        QVERIFY(!reply.text.contains(u"December"_s));
        QVERIFY(reply.text.contains(u"twice. We opened cartons without writing the date on them, so nobody could tell "
                                    "how old they were. Your next two"_s));
    }

    void theShortReplySaysTheCauseInOneSentence()
    {
        ApologyParts parts{.apology = u"I am sorry."_s, .cause = u"The fridge ran at 9.5 degrees. It is old."_s};
        QCOMPARE(composedShortReply(parts, {}, Tone::Warm, u"en"_s).text.section(u"\n\n"_s, 1),
                 u"I am sorry. The fridge ran at 9.5 degrees."_s);
        parts.cause = u"Our supplier Dr. Meyer sent approx. 20 fewer. It is old."_s;
        QCOMPARE(composedShortReply(parts, {}, Tone::Warm, u"en"_s).text.section(u"\n\n"_s, 1),
                 u"I am sorry. Our supplier Dr. Meyer sent approx. 20 fewer."_s);
        parts = {.apology = u"对不起。"_s, .cause = u"冰箱坏了。昨天才发现。"_s, .remedy = u"下次我们请您喝一杯。"_s};
        QCOMPARE(composedShortReply(parts, {}, Tone::Warm, u"zh"_s).text.section(u"\n\n"_s, 1),
                 u"对不起。冰箱坏了。下次我们请您喝一杯。"_s);
        parts.cause.clear();
        QCOMPARE(composedShortReply(parts, {}, Tone::Warm, u"zh"_s).text.section(u"\n\n"_s, 1),
                 u"对不起。下次我们请您喝一杯。"_s);
    }

    void partsThatSayNothingAreLeftOut()
    {
        QCOMPARE(composedLetter({.apology = u" I am sorry "_s}, {.customer = u"Priya"_s}, Tone::Plain, u"en"_s, british)
                     .text,
                 u"Hello Priya,\n\nI am sorry."_s);
        QCOMPARE(composedLetter({}, {}, Tone::Warm, u"en"_s, british).text, u"Hello,"_s);
    }

    void sentencesAreClosedWhereOthersFollow()
    {
        const ApologyParts open{.acknowledgement = u"The box was too thin"_s, .apology = u"We are sorry!"_s};
        QCOMPARE(composedLetter(open, {}, Tone::Warm, u"en"_s, british).text,
                 u"Hello,\n\nThe box was too thin. We are sorry!"_s);
        const ApologyParts chinese{.acknowledgement = u"燕麦奶发酸了"_s, .apology = u"非常抱歉。"_s};
        QCOMPARE(composedLetter(chinese, {}, Tone::Warm, u"zh"_s, british).text,
                 u"您好！\n\n燕麦奶发酸了。非常抱歉。"_s);
    }

    void toneAndLanguageFrameIt_data()
    {
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("ends");
        QTest::newRow("warm") << Tone::Warm << u"en"_s << u"Hi Priya,"_s << u"Anna, Poppyseed Lane"_s;
        QTest::newRow("plain") << Tone::Plain << u"en"_s << u"Hello Priya,"_s << u"Anna, Poppyseed Lane"_s;
        QTest::newRow("formal, with the whole name")
            << Tone::Formal << u"en"_s << u"Dear Priya Nair,"_s << u"Yours sincerely\nAnna, Poppyseed Lane"_s;
        QTest::newRow("warm Chinese") << Tone::Warm << u"zh"_s << u"Priya Nair，您好！"_s << u"Poppyseed Lane Anna"_s;
        QTest::newRow("formal Chinese") << Tone::Formal << u"zh"_s << u"尊敬的Priya Nair："_s
                                        << u"此致敬礼\nPoppyseed Lane Anna"_s;
        QTest::newRow("warm German") << Tone::Warm << u"de"_s << u"Hallo Priya,"_s << u"Anna, Poppyseed Lane"_s;
    }
    void toneAndLanguageFrameIt()
    {
        QFETCH(Tone, tone);
        QFETCH(QString, language);
        QFETCH(QString, begins);
        QFETCH(QString, ends);
        const QString text = composedLetter(priyas(), facts(), tone, language, british).text;
        QVERIFY2(text.startsWith(begins + u"\n\n"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"\n\n"_s + ends), qPrintable(text));
    }

    void theDayIsWrittenInTheLanguageOfTheLetter()
    {
        const auto day = [](const QString &language, const QLocale &program, QDate today) {
            LetterFacts told = facts();
            told.today = today;
            const Letter letter = composedLetter(priyas(), told, Tone::Warm, language, program);
            return tokensOf(letter).filter(u"CheckBack"_s).join(u'|');
        };
        const QDate today(2025, 11, 20);
        QCOMPARE(day(u"en"_s, british, today), u"CheckBack: 5 December"_s);
        QCOMPARE(day(u"zh"_s, british, today), u"CheckBack: 12月5日"_s);
        QCOMPARE(day(u"de"_s, british, today), u"CheckBack: 5. Dezember"_s);
        QCOMPARE(day(u"en"_s, british, QDate(2024, 12, 30)), u"CheckBack: 5 December 2025"_s);
    }

    void nobodyIsCalledByAMaskedName()
    {
        LetterFacts told = facts();
        told.customer = u"P***a"_s;
        QVERIFY(composedLetter(priyas(), told, Tone::Warm, u"en"_s, british).text.startsWith(u"Hello,\n"_s));
    }

    void whoIsNotKnownDoesNotSign()
    {
        LetterFacts told = facts();
        told.owner.clear();
        QVERIFY(composedLetter(priyas(), told, Tone::Warm, u"en"_s, british).text.endsWith(u"\n\nPoppyseed Lane"_s));
        QVERIFY(composedLetter(priyas(), told, Tone::Formal, u"zh"_s, british)
                    .text.endsWith(u"此致敬礼\nPoppyseed Lane"_s));
        told.shop.clear();
        QVERIFY(composedLetter(priyas(), told, Tone::Warm, u"en"_s, british).text.endsWith(u"got it right."_s));
        told.owner = told.shop = u"Anna"_s;
        QVERIFY(composedLetter(priyas(), told, Tone::Warm, u"en"_s, british).text.endsWith(u"right.\n\nAnna"_s));
    }

    void wordsThatLookLikeAPlaceStayAsTheyAre()
    {
        LetterFacts told = facts();
        told.customer = u"{day}"_s;
        const Letter letter = composedLetter({.apology = u"Sorry for {shop}."_s}, told, Tone::Warm, u"en"_s, british);
        QVERIFY(letter.text.startsWith(u"Hi {day},\n\nSorry for {shop}.\n\n"_s));
        QCOMPARE(letter.tokens.size(), size_t(4));
    }

    void everyLanguageHasEveryTone()
    {
        QVERIFY(letterLanguages().contains(u"en"_s) && letterLanguages().contains(u"zh"_s));
        for (const QString &language : letterLanguages()) {
            for (const Tone tone : {Tone::Warm, Tone::Plain, Tone::Formal}) {
                const Letter letter = composedLetter(priyas(), facts(), tone, language, british);
                QCOMPARE(letter.tokens.size(), size_t(4));
                QVERIFY(!letter.text.contains(u'{'));
                QVERIFY(!composedLetter(priyas(), {}, tone, language, british).text.startsWith(u'\n'));
            }
        }
    }

    void theLanguageIsOneThatThereIs()
    {
        QCOMPARE(letterLanguage(u"zh-Hans"_s, british), u"zh"_s);
        QCOMPARE(letterLanguage(u"zh_CN"_s, british), u"zh"_s);
        QCOMPARE(letterLanguage({}, QLocale(u"zh_CN"_s)), u"zh"_s);
        QCOMPARE(letterLanguage(u"fi"_s, QLocale(u"zh_CN"_s)), u"zh"_s);
        QCOMPARE(letterLanguage(u"fi"_s, QLocale(u"fi_FI"_s)), u"en"_s);
    }
};

SHOPBELL_TEST(TestLetterText)
#include "test_lettertext.moc"
