// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/script.h"
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// What a reply lacks, beside what the customer said.
class TestTakingUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the letter of an apology")
            << "You told us at the till that the oat milk was off, and the next time you came it was off again. I am sorry. "
               "You should not have had to say it twice. We opened cartons without writing the date on them, so nobody could "
               "tell how old they were. Your next two oat lattes are on us. Every carton now gets a date when we open it."
            << "";
        QTest::newRow("sorry alone") << "Hi, I am very sorry about that. Best wishes from the team."
                                     << "acknowledgement cause remedy prevention";
        QTest::newRow("everything but sorry")
            << "You waited forty minutes because only one of us was in. Your next cup is on us, and from now on we are two."
            << "apology";
        QTest::newRow("without prevention")
            << "You got the wrong loaf, and I am sorry. We mixed two orders up. The right one is ready for you."
            << "prevention";
        QTest::newRow("a Chinese letter")
            << "您等了四十分钟，也没有人告诉您原因。对不起。当时收银台只有一个人。下次来我们请您喝一杯。以后最忙的时候安排两个人。"
            << "";
        QTest::newRow("Chinese sorry alone") << "非常抱歉，祝您生活愉快！"
                                             << "acknowledgement cause remedy prevention";
        QTest::newRow("a language without lists")
            << "Es tut uns sehr leid, dass der Kuchen nicht gut war und Sie so lange warten mussten."
            << "";
    }
    void missingParts()
    {
        QFETCH(QString, text);
        ReplyFacts apology;
        apology.isApology = true;
        QStringList parts;
        for (const TextFinding &finding : missingPartsOf(text, apology, presetWords()))
            parts += keyOf(finding.part);
        QTEST(parts.join(u' '), "expected");
        QVERIFY(missingPartsOf(text, {}, presetWords()).empty());
    }

    void takenUp_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const QString milk =
            u"Second time the oat milk was off. I did tell the girl at the till and she said it was fine."_s;
        QTest::newRow("a stock phrase") << milk << "Thank you for your kind words, we hope to see you again very soon!"
                                        << true;
        QTest::newRow("one word") << milk << "The milk is fresh every morning from now on, and I am sorry." << false;
        QTest::newRow("another form") << u"We were waiting and waiting in a queue for coffee"_s
                                      << "I am sorry that you waited for so long, we were not ready." << false;
        QTest::newRow("who said little") << u"Great!"_s << "Thank you for your kind words, and see you soon." << false;
        QTest::newRow("Chinese stock phrase")
            << u"豆浆又是酸的，跟收银员反映了也没用"_s << "感谢您的评价，祝您生活愉快，期待再次光临！" << true;
        QTest::newRow("Chinese taken up")
            << u"豆浆又是酸的，跟收银员反映了也没用"_s << "豆浆的事对不起，今天都换成新的了。" << false;
        QTest::newRow("in two languages") << milk << "感谢您的评价，祝您生活愉快，期待再次光临！" << false;
    }
    void takenUp()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        ReplyFacts facts;
        facts.said = said;
        QTEST(!nothingTakenUpIn(text, facts, presetWords()).empty(), "found");
    }

    void shortComplaints_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const QString stock = u"Thank you for your feedback. We hope to see you again soon."_s;
        const QString hanStock = u"非常抱歉给您带来不好的体验，我们会努力改进，期待您再次光临。"_s;
        const auto row = [](const char *said, const QString &text, bool found) {
            QTest::addRow("%s %s", said, qPrintable(text.left(20))) << QString::fromUtf8(said) << text << found;
        };
        for (const char *said :
             {"Soup was cold", "Cold soup, rude waiter.", "Rude waiter", "Dirty tables.", "Slow service!",
              "Wrong size.", "Late delivery", "Coffee lukewarm, cake stale", "hair in my soup", "Wobbly wheel."})
            row(said, stock, true);
        for (const char *said : {"汤是凉的", "服务员态度差", "上菜太慢了", "差评！菜凉了", "屏幕碎了"})
            row(said, hanStock, true);
        for (const char *said : {"Bad.", "Terrible!", "Worst shop ever", "Really bad experience", "Awful, avoid",
                                 "Total disappointment, never again", "One star"})
            row(said, stock, false);
        for (const char *said : {"差评", "太差了", "垃圾", "失望", "再也不来了", "一颗星"})
            row(said, hanStock, false);
        row("Soup was cold", u"I am sorry your soup came out cold."_s, false);
        row("Soup was cold", u"I am sorry that it was lukewarm."_s, false);
        row("Rude waiter", u"I am sorry that he spoke to you like that."_s, false);
        row("汤是凉的", u"汤端上来是凉的，对不起"_s, false);
        row("汤是凉的", u"汤的事很抱歉。"_s, false);
        row("汤是凉的", u"没能趁热端给您，很抱歉。"_s, false);
        row("服务员态度差", u"他说话不该那样，对不起。"_s, false);
        row("Unfriendly waiter", u"I am sorry that Tom was short with you."_s, false);
        row("Room was cold", u"Sorry, the radiator failed; it is mended."_s, false);
        row("Rude", u"I am sorry that nobody said hello."_s, false);
        row("不理人", u"对不起，没人招呼您。"_s, false);
        row("太甜", u"对不起，糖放多了。"_s, false);
        row("太吵", u"对不起，隔音不好。"_s, false);
        row("Soup was cold", u"We are sorry to hear that."_s, true);
        row("Soup was cold", u"We are very sorry to hear that, Anna. Kind regards, Tom"_s, true);
        row("Soup was cold", u"Dear Anna, we will work hard to improve our service. Best wishes"_s, true);
        row("汤是凉的", u"对不起，王先生，我们会努力改进服务质量。"_s, true);
        row("太吵", u"非常抱歉给您带来不便，我们会加强管理，提升服务。"_s, true);
        row("Serveur impoli", u"I am sorry our waiter was rude."_s, false); // Nobody knows the language.
        row("Soup was cold", hanStock, false);
    }
    void shortComplaints()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        ReplyFacts facts;
        facts.isComplaint = true;
        facts.said = said;
        QTEST(!nothingTakenUpIn(text, facts, presetWords()).empty(), "found");
    }

    void aShortPraiseIsNoShortComplaint()
    {
        ReplyFacts facts;
        for (const QString &said : {u"Lovely cake!"_s, u"Cold beer!"_s, u"Delicious soup"_s, u"茶很香"_s, u"好喝"_s}) {
            facts.said = said;
            const QString text = isHan(said[0].unicode()) ? u"感谢您的评价，期待再次光临！"_s
                                                          : u"Thank you for your kind words. See you soon."_s;
            QVERIFY2(nothingTakenUpIn(text, facts, presetWords()).empty(), qPrintable(said));
        }
        facts.said = u"Soup was cold"_s; // What is wrong is known without stars.
        QVERIFY(!nothingTakenUpIn(u"Thank you for your kind words. See you soon."_s, facts, presetWords()).empty());
    }

    void aTagOrProductTakesItUp()
    {
        ReplyFacts facts;
        facts.said = u"The crust was burnt and the crumb was raw on Tuesday"_s;
        const QString text = u"Thank you for telling us about our sourdough, we look into it."_s;
        QVERIFY(!nothingTakenUpIn(text, facts, presetWords()).empty());
        facts.about = {u"Sourdough loaf"_s};
        QVERIFY(nothingTakenUpIn(text, facts, presetWords()).empty());
    }

    void otherLanguages()
    {
        ReplyFacts facts;
        facts.said = u"The queue was very long and nobody was at the till."_s;
        QCOMPARE(otherLanguageIn(u"对不起，让您久等了。"_s, facts, presetWords()).size(), 1u);
        QVERIFY(otherLanguageIn(u"I am sorry that you had to wait for us."_s, facts, presetWords()).empty());
        facts.language = u"zh_CN"_s;
        const TextFindings findings =
            otherLanguageIn(u"I am sorry that you had to wait for us."_s, facts, presetWords());
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings[0].language, u"zh"_s);
        QVERIFY(otherLanguageIn(u"OK"_s, facts, presetWords()).empty());
    }

    void limits()
    {
        ReplyFacts facts;
        facts.limit = ReplyLimit{LengthUnit::Bytes, 7};
        const TextFindings findings = overTheLimit(u"您好吗"_s, facts);
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings[0].count, 2);
        QCOMPARE(findings[0].ranges, (std::vector<TextRange>{{2, 1}}));
        QVERIFY(overTheLimit(u"您好"_s, facts).empty());
        QVERIFY(overTheLimit(QString(9999, u'a'), {}).empty());
    }
};

SHOPBELL_TEST(TestTakingUp)
#include "test_takingup.moc"
