// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
}

void addRows(const QList<const char *> &texts, bool isFound)
{
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text) << isFound;
}

ReplyFacts complaint()
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
    return facts;
}
} // namespace

/// Sentences that shopkeepers write every day, and honest ones beside them.
class TestEverydayWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sells_data()
    {
        columns();
        addRows({"顺便推荐我们的新品南瓜面包。", "顺便给您推荐我们新出的桂花蛋糕。",
                 "再给您推荐一下本店新推的芋泥麻薯。", "想跟您介绍我们的新款披肩。",
                 "We have a fantastic offer on cakes this week.", "We have a lovely offer on bread this week.",
                 "There is a lovely deal on scones today.", "You can order our wedding cakes online now.",
                 "You can now book our pottery classes online.", "Our catering service might suit you better.",
                 "Our summer courses might interest you.", "Our catering team can also do your birthday party.",
                 "Our kitchen will gladly cater for your office party.", "We also cater for weddings.",
                 "We also do cakes for weddings."},
                true);
        addRows({"You can order online again since Monday; the fault was ours.",
                 "You can order our rye online again, the page works now.",
                 "You can order our cake again at no charge.", "We offer you a refund.",
                 "There was a mistake in the offer on cakes.",
                 "We have an offer on cakes that was not taken off your bill, and I am sorry.",
                 "We had a great deal on our hands, and I am sorry.", "We have a great deal on today.",
                 "Our kitchen could not keep up with the party next door. I am sorry.",
                 "Our catering team forgot your party, and I am sorry.",
                 "Our team will make your birthday cake again at no charge.", "Our service was slow, and I am sorry.",
                 "谢谢您推荐我们的新品，也谢谢您指出它太甜。", "对不起，店员只顾给您推荐新品，没听您说话。",
                 "我们不再给您推荐新品，先把汤做好。对不起。", "店员推荐错了，对不起。"},
                false);
    }
    void sells()
    {
        QFETCH(QString, text);
        QTEST(!sellingIn(text, complaint(), presetWords()).empty(), "isFound");
    }

    void defends_data()
    {
        columns();
        addRows({"对不起,只是那天太忙了。", "实在对不起,只是那天客人太多。", "对不起，只是当时店里人手不够。",
                 "抱歉，只是周末客人太多。", "虽然很抱歉,可是我们也没办法。", "不好意思，不过我们也没办法。",
                 "Sorry, though it was busy.", "Although I am sorry, Saturdays are always busy.",
                 "While we are sorry for the wait, weekends are always busy.",
                 "Although we apologise, it was not really our fault.", "It was a busy Saturday. We are sorry.",
                 "It was just a very hectic evening. Sorry.", "Weekends are always busy. We are sorry."},
                true);
        addRows({"I am sorry though I know it does not bring the cake back.",
                 "I am sorry, though that is no comfort to you.",
                 "I am sorry that nobody came to you even though you had called twice.",
                 "Although I am sorry, that does not bring the evening back.",
                 "While we are sorry, we know that words are not enough.",
                 "I am sorry. You came on a busy Saturday and nobody looked after you.",
                 "You came in on a busy Saturday, and nobody looked up. I am sorry.",
                 "We knew that it was a busy Saturday and planned too few people. I am sorry.",
                 "Even if it was a busy Saturday, you should not have waited. I am sorry.",
                 "However busy the morning is, nobody should wait for an hour. I am sorry.",
                 "对不起，不只是那天的汤，之前的面也咸了。", "对不起，我只是想快点，没看单子。",
                 "我们只是一家小店，对不起，是我们漏了。", "对不起，只是一句道歉不够，钱已经退给您。",
                 "对不起，只是当时我们没检查，责任在我们。", "虽然很抱歉，可是我们没告诉您，错在我们。"},
                false);
    }
    void defends()
    {
        QFETCH(QString, text);
        QTEST(!defenceFirstIn(text, complaint(), presetWords()).empty(), "isFound");
    }

    void asksToChange_data()
    {
        columns();
        addRows({"Please take this down.", "Please take it offline.", "Please just remove it.",
                 "I'd appreciate it if you could remove this.", "We would be grateful if you would take this down.",
                 "It would be kind if you deleted it.", "We hope you will change your mind about the rating.",
                 "We hope you change your opinion on our stars.", "希望您能改变对我们的评价。",
                 "希望您改变一下想法，评分太低了。", "麻烦您把它撤下。", "请把这个删掉。"},
                true);
        addRows({"Please take this letter to the counter, and you get your money back.",
                 "Please take this down to the counter.", "Please take it down from the shelf and look at the date.",
                 "I will take this down in writing and read it to the team.",
                 "Please remove it from the box before you heat it.",
                 "Please remove this label before you wash the cup.", "If you can remove it yourself, send us a photo.",
                 "Please delete this message if it is not for you.", "We hope you will change trains in time.",
                 "If you change your mind about the cake, tell me.",
                 "We do not ask you to change your mind about the rating.", "请把这个标签留着，到店里换一个新的。",
                 "我们会把它撤下货架。", "您要是改变主意，告诉我一声就行。", "我们改变了对您的评价的看法，您说得对。"},
                false);
    }
    void asksToChange()
    {
        QFETCH(QString, text);
        QTEST(!askingToChangeIn(text, presetWords()).empty(), "isFound");
    }

    void blames_data()
    {
        columns();
        addRows({"If you had kept it in the fridge, it would still be good.",
                 "If you had kept it in the fridge, it would not have gone off.",
                 "If you'd only stored them properly, they would not be soft.",
                 "If you had left it in the fridge, it would be fine.",
                 "Had you washed it by hand, it would still fit.", "如果您当时放冰箱，就不会坏了。",
                 "要是您早点放进冷柜，它就不会化。"},
                true);
        addRows({"Even if you had kept it outside, it should have lasted a week.",
                 "We treated you as if you had left it in the sun, and that was wrong.",
                 "If we had kept it in the fridge, it would still be good.",
                 "If you had room for another, we would bake it.",
                 "If you keep it in the fridge, it stays fresh for three days.", "What had you washed it with?",
                 "如果您放在冰箱里，可以存三天。", "要是我们早点放进冷柜，就不会化了。"},
                false);
    }
    void blames()
    {
        QFETCH(QString, text);
        QTEST(!threatsIn(text, presetWords()).empty(), "isFound");
    }

    void tellsOfHealth_data()
    {
        columns();
        addRows({"We are sorry about your husband's diabetes.",
                 "Your mother's cancer was not mentioned when you ordered.",
                 "Your son's severe asthma was not on the slip.", "We heard of her father's dementia.",
                 "您女儿的过敏病没有写在单子上。", "您先生的糖尿病我们记下了。", "您妈妈有高血压，我们知道。",
                 "您孩子的过敏史我们有记录。"},
                true);
        addRows({"Your husband's birthday cake came without candles, and I am sorry.",
                 "Your mother's scarf is ready for you.", "Your son's kite is mended.", "您女儿的蛋糕重做好了。",
                 "您妈妈的毛衣洗好了。", "您特意说过对百合过敏，我们没看。"},
                false);
    }
    void tellsOfHealth()
    {
        QFETCH(QString, text);
        QTEST(!personalDataIn(text, {}, presetWords()).empty(), "isFound");
    }

    void thanksWithoutContentTakeNoPraiseUp()
    {
        ReplyFacts facts;
        const auto takesNothingUp = [&facts](const QString &said, const QString &text) {
            facts.said = said;
            return !nothingTakenUpIn(text, facts, presetWords()).empty();
        };
        const QString staff = u"Lovely sourdough and friendly staff."_s;
        QVERIFY(takesNothingUp(staff, u"Thank you so much for your kind words, we are so glad."_s));
        QVERIFY(!takesNothingUp(staff, u"Thank you, the sourdough likes to hear that, and so do we."_s));
        QVERIFY(!takesNothingUp(staff, u"Thank you. Our staff read this aloud and we were so glad."_s));
        const QString bread = u"面包很香，店员很亲切。"_s;
        QVERIFY(takesNothingUp(bread, u"谢谢您，我们很高兴。"_s));
        QVERIFY(!takesNothingUp(bread, u"谢谢您，面包师傅看到了很高兴。"_s));
        QVERIFY(!takesNothingUp(bread, u"谢谢您，小陈听说您夸她亲切，笑了一上午。"_s));
        QVERIFY(!takesNothingUp(u"好喝"_s, u"谢谢您，我们很高兴。"_s)); // Who says little.
    }
};

SHOPBELL_TEST(TestEverydayWords)
#include "test_everydaywords.moc"
