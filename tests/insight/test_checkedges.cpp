// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QString marked(const QString &text, const TextFindings &findings)
{
    QStringList words;
    for (const TextFinding &finding : findings) {
        for (const TextRange &range : finding.ranges)
            words += text.sliced(range.start, range.length);
    }
    return words.join(u"; "_s);
}

ReplyFacts complaint(const QString &said = {})
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
    facts.said = said;
    return facts;
}

void textAndMarks()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

void row(const char *text, const char *expected = "")
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}
} // namespace

/// Sentences of shopkeepers at the edge of what the checks look for: what must be marked, and its innocent neighbours.
class TestCheckEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sells_data()
    {
        textAndMarks();
        row("Each phone order now gets a name and is read back.");
        row("Here is a voucher for £10.");
        row("Order now and save!", "Order now");
        row("So order now.", "So order now");
        row("Our summer sale starts on Monday.", "Our summer sale starts");
        row("There is a voucher waiting for you at the till.");
        row("Your order today was wrong, and I am sorry.");
        row("Please book now for Easter.", "Please book now");
        row("Each book now has its price inside.");
        row("We are sorry about the sale of an old loaf.");
        row("While you are here, look at our Christmas range.", "look at our Christmas range");
        row("We have a sale on Friday, do come.", "have a sale on");
        row("Look at our range of bread: there was no label on any.");
        row("夏季大促马上开始。", "大促");
        row("送您一张20元代金券，不设任何条件。");
        row("现在每一单都要念一遍。");
        row("Here is 10% off when you spend £20.", "10% off; when you spend");
        row("There are vouchers at the till for 10 pounds.", "vouchers");
        row("I am sorry, the voucher you bought did not work. I have sent a new one.");
        row("The discount code did not work. I have taken the 10 % off by hand.");
        row("The refund of £12 includes the 20% off that you should have had.");
        row("I am sorry that the sale price was not given.");
        row("The special offer on our board was out of date.");
        row("The half price offer was on the sign, so I returned £1.20.");
        row("I took 10 % off your bill by hand.");
        row("Our sale price was wrong on the shelf, and I am sorry.");
        row("The promo code does not work on the page, and we are mending it.");
        row("您买的代金券用不了，新的已经寄给您。");
        row("折扣码没生效，我手动给您减了一成。");
        row("本该给您的八折没打，差的钱今天退。");
        row("牌子上的特价过期了，对不起。");
        row("半价的牌子还挂着，所以我退了您六块。");
        row("我手动给您打了九折。");
        row("Our new chef is here, and he tastes everything.");
        row("Come in this week and get 10% off.", "10% off");
        row("Use code SORRY10 for your next order.", "Use code");
        row("I am sorry the code did not work, come in and get 10% off.", "10% off");
        row("I am sorry the bread was not fresh, here is 10% off for you.", "10% off");
        row("We have taken 20% off all our cakes.", "20% off");
        row("The code did not work. Half price on Monday.", "Half price");
        row("Our new gluten-free range is out now, come and see it.", "Our new gluten-free range is out");
        row("Our new vegan spring menu has arrived.", "Our new vegan spring menu has arrived");
        row("折扣码用不了，下次来再打八折。", "打八折");
        row("别忘了本周特价。", "别忘了本周特价");
        row("全场半价，快来。", "半价");
        row("我们新的无麸质系列上线了。", "新的无麸质系列上线");
    }
    void sells()
    {
        QFETCH(QString, text);
        QTEST(marked(text, sellingIn(text, complaint(), presetWords())), "expected");
    }

    void asksToChange_data()
    {
        textAndMarks();
        row("You gave us five stars, thank you.");
        row("希望您能撤下评论。", "撤下评论");
        row("方便的话追加一个好评吧。", "追加一个好评");
        row("我们撤下了那款蛋糕。");
        row("We would be grateful if you took down your stars.", "took down your stars");
        row("Would you consider giving us five stars now?", "giving us five stars");
        row("Would you mind editing what you wrote here?", "editing what you wrote");
        row("追评一下可以吗", "追评");
        row("Could you add one more star?", "add one more star");
        row("能不能改评？", "改评");
        row("谢谢您的追评，我们都看了。");
        row("Thank you for giving us five stars.");
        row("We took down the old sign.");
        row("We have changed what we wrote on the label.");
        row("We updated the price list.");
        row("You gave us two stars, and you were right.");
        row("看到您的追加评价，我们马上去查了。");
        row("不用撤评，您写的都对。");
        row("我们没有要求撤评。");
        row("In return for your patience we baked you a new one.");
        row("We ask nothing in return, and your review can stay.");
        row("If your review is removed by Google, tell us.");
        row("The old sign comes down today.");
        row("我们把旧广告撤下了。");
        row("撤评后我们马上退款。", "撤评");
        row("撤评返现20元。", "撤评");
        row("差评删了我们就退款。", "差评删了我们就");
        row("希望您的评论能下架。", "希望您的评论能下架");
        row("In return for a refund we ask that the comment comes down.",
            "In return for a refund we ask that the comment");
        row("Once the review is down, we refund you.", "Once the review is down");
        row("We would like the review to come down.", "the review to come down");
        row("We ask that your review be removed.", "ask that your review be removed");
    }
    void asksToChange()
    {
        QFETCH(QString, text);
        QTEST(marked(text, askingToChangeIn(text, presetWords())), "expected");
    }

    void blames_data()
    {
        textAndMarks();
        row("You are lying.", "You are lying");
        row("You ordered the wrong thing.", "You ordered the wrong");
        row("You must have kept it too long.", "You must have kept");
        row("If you had told us, we could have helped.", "If you had told");
        row("We know where you live.", "We know where you live");
        row("谁让你不问清楚", "谁让你");
        row("你爱来不来", "爱来不来");
        row("已经报警了", "已经报警了");
        row("您应该提前被告知，我们没有做到。");
        row("You should have been told.");
        row("您本该收到电话，我们忘了打。");
        row("冰箱装了报警器。");
        row("You got the wrong loaf.");
        row("You must have been so disappointed.");
        row("If you have told us before, I missed it.");
        row("The cake you ordered was not there.");
        row("What you ordered the wrong oven spoilt.");
        row("您点错菜了吧", "您点错");
        row("不是您点错，是我们送错了。");
        row("You lied about the hair.", "You lied");
        row("要是您早点说就好了。", "要是您早点说");
        row("If you had been told, you could have planned. I am sorry.");
        row("We reported the courier to their office.");
        row("The police came because of a break-in, so we opened late.");
        row("I would have been angry as well, and you had every right.");
        row("您不是找茬，您说得对。");
        row("不是您找茬，是我们错了。");
        row("昨晚有人砸了玻璃，我们报警了。");
        row("冰箱装了报警器，再停电就报警。");
        row("后果由我们承担。");
        row("请保留小票，我们给您换。");
        row("您当然可以保留追究的权利。");
        row("Clearly you are right.");
        row("Clearly you were not told.");
        row("You clearly waited too long.");
        row("We told you it was fresh, and that was simply not true.");
        row("It is not true that you were late.");
        row("The police closed our street on Sunday.");
        row("We reported the theft to the police.");
        row("您要是再乱说，我们就报警。", "再乱说，我们就报警");
        row("您再闹，我们只好报警。", "再闹，我们只好报警");
        row("您要是继续发差评，后果自负。", "后果自负");
        row("一切后果由您自行承担。", "后果由您自行承担");
        row("我们已经保留法律追究的权利。", "保留法律追究的权利");
        row("我们保留起诉的权利。", "保留起诉的权利");
        row("您是不是故意找茬？", "您是不是故意找茬");
        row("您说的不是事实。", "您说的不是事实");
        row("Clearly you don't understand baking.", "Clearly you don't understand");
        row("You clearly do not understand how bread is made.", "You clearly do not understand");
        row("That is simply not true.", "That is simply not true");
        row("It's not true.", "It's not true");
        row("The police will hear about this.", "police will hear about this");
        row("You will hear from the police.", "hear from the police");
        row("We will go to the police.", "We will go to the police");
        row("Take this down or else.", "Take this down or else");
        row("You will regret writing this.", "You will regret");
        row("We regret that you waited, or else you would have had it warm.");
        row("You never came to our shop.", "You never came to our");
        row("You never came across as rude.");
        row("别怪我们不客气。", "别怪我");
        row("你态度也不好。", "你态度也不好");
        row("店员对您态度不好，对不起。");
    }
    void blames()
    {
        QFETCH(QString, text);
        QTEST(marked(text, threatsIn(text, presetWords())), "expected");
    }

    void defends_data()
    {
        textAndMarks();
        row("But the sign says so. I am sorry.", "But");
        row("We changed our policy on dates. I am sorry.");
        row("我们改了规定，对不起。");
        row("Our policy was wrong, and I am sorry.");
        row("But you told us twice, and nobody listened. I am sorry.");
        row("But that is no excuse. I am sorry.");
        row("It is our policy. I am sorry.", "policy");
        row("这是我们的规定，对不起。", "规定");
        row("可是牌子上写着。对不起。", "可是");
        row("I am sorry. But the sign was wrong.");
        row("But rules are rules.", "But");
        row("规定不合理，我们取消了。对不起。");
        row("Butter was missing. I am sorry.");
        row("我们有新的规定，对不起。");
        row("We are closed on Monday but please call us on 01632 960123.");
        row("不能换，不过可以给您拼一份小的。");
        row("You were told the wrong price, and you paid it. I am sorry.");
        row("I am sorry. However, the oven was too hot.");
        row("However long you waited, it was too long. I am sorry.");
        row("However, you told us twice, and nobody listened. I am sorry.");
        row("However, that is no excuse. I am sorry.");
        row("The courier is not to blame, we are. I am sorry.");
        row("We are to blame, and I am sorry.");
        row("是不是我们的问题，正在查。对不起。");
        row("这不是您的问题，是我们的错。");
        row("不过我们没有告诉您，对不起。");
        row("但我们做得不够好，对不起。");
        row("However, the loaf was fine when it left.", "However; was fine when it left");
        row("However, the queue was short.", "However");
        row("The courier is to blame, we packed it well.", "courier is to blame; we packed it well");
        row("The supplier was at fault.", "supplier was at fault");
        row("不过我们当时人手不足。", "不过; 人手不足");
        row("但是当天人手不够。", "但是; 人手不够");
        row("您说的情况我们核实过了，不是我们的问题。", "不是我们的问题");
        row("这跟我们无关。", "跟我们无关");
    }
    void defends()
    {
        QFETCH(QString, text);
        QTEST(marked(text, defenceFirstIn(text, complaint(), presetWords())), "expected");
    }

    void givesAway_data()
    {
        textAndMarks();
        row("您的卡号 6222 0200 1234 5678 901。", "卡号 6222");
        row("Call 01632 960123 if in doubt.");
        row("Please call 01632 960123.");
        row("We will call 07700 900123 tomorrow.", "07700 900123");
        row("We sent the card to 14 Mill Lane.", "14 Mill Lane");
        row("We brought it to 14 Mill Street.", "14 Mill Street");
        row("We have your card ending 4242 on file.", "card ending 4242");
        row("It went to Flat 4, 20 Park Avenue.", "Flat 4, 20 Park Avenue");
        row("Your postcode BS1 4DJ is outside our round.", "postcode BS1 4DJ");
        row("加微信 annabakery88 谈。", "annabakery88");
        row("请加我微信 annabakery88。");
        row("订单号20251118001已退款", "订单号20251118001");
        row("电话：010-12345678。");
        row("店里电话010-12345678，随时打。");
        row("我们打您电话13812345678没通。", "13812345678");
        row("我们寄到了幸福路12号。", "幸福路12号");
        row("请寄到我们店，幸福路12号。");
        row("Bring it back to 14 Mill Lane.");
        row("Come to 14 Mill Lane, Anna is in all day.");
        row("Poppyseed, 14 Mill Lane, Bristol BS1 4DJ");
        row("We are at 14 Mill Lane now.");
        row("The refund went to the card with the last four digits 4242.", "last four digits 4242");
        row("退款到尾号4242的卡。", "尾号4242");
        row("Ring the shop on 01632 960123.");
        row("You rang from 07700 900123.", "07700 900123");
        row("Phone: 01632 960123");
        row("微信号：annabakery88，我们加过您。");
        row("您的微信号：annabakery88，我们加过了。", "annabakery88");
        row("We open at 7 this evening.");
        row("You ordered 3 Croissants, Butter.");
        row("We brought 2 Flat Whites, Oat to your table.");
        row("We open at 7 Monday, Tuesday and Friday.");
        row("The PS5 2TB is put aside.");
        row("Come to our shop, 7 Mill Rise, Wellbrook.");
        row("We moved to 7 Mill Rise, Wellbrook.");
        row("You find us at 14 Lane End, Wellbrook SW1A 1AA.");
        row("Bring it to 7 Mill Rise, Wellbrook, and ask for Anna.");
        row("Thank you.\nAnna\nPoppyseed\n14 Mill Lane, Bristol BS1 4DJ");
        row("Our account is DE89 3704 0044 0532 0130 00.");
        row("我们店在7 Mill Rise, Wellbrook。");
        row("7 Mill Rise, Wellbrook", "7 Mill Rise, Wellbrook");
        row("14 Lane End, Wellbrook", "14 Lane End, Wellbrook");
        row("14 Lane End, Wellbrook SW1A 1AA", "14 Lane End, Wellbrook SW1A 1AA");
        row("I will send it to 14 Lane End, Wellbrook.", "14 Lane End, Wellbrook");
        row("The driver could not find 7 Mill Rise, Wellbrook.", "7 Mill Rise, Wellbrook");
        row("We sent it to 9 The Nook, Wellbrook.", "9 The Nook, Wellbrook");
        row("Mrs Hartley, 14 Lane End, Wellbrook", "14 Lane End, Wellbrook");
        row("SW1A 1AA is outside our round.", "SW1A 1AA");
        row("The refund went to DE89 3704 0044 0532 0130 00.", "DE89 3704 0044 0532 0130 00");
        row("Your IBAN is DE89370400440532013000.", "DE89370400440532013000");
        row("You paid with card 4111 1111 1111 1111.", "4111 1111 1111 1111");
        row("Part 4111 1111 1111 1112 fits your oven.");
        row("您用4111-1111-1111-1111付了款。", "4111-1111-1111-1111");
        row("我们寄到了14 Lane End, Wellbrook SW1A 1AA。", "14 Lane End, Wellbrook SW1A 1AA");
        row("钱退到了DE89 3704 0044 0532 0130 00。", "DE89 3704 0044 0532 0130 00");
    }
    void givesAway()
    {
        QFETCH(QString, text);
        QTEST(marked(text, personalDataIn(text, {}, presetWords())), "expected");
    }

    void takesUp_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const QString queue = u"排队排了半小时"_s;
        QTest::newRow("another word for it") << queue << u"您等了太久，对不起。"_s << false;
        QTest::newRow("the emptiest answer") << u"面包太干了，排队也久"_s << u"谢谢您的反馈，我们会努力。"_s << true;
        QTest::newRow("another word, English")
            << u"The queue was endless on Saturday morning"_s << u"You waited far too long, and I am sorry."_s << false;
        QTest::newRow("the emptiest answer, English") << u"The bread was dry and the staff were rude"_s
                                                      << u"Thank you for your feedback. We will try harder."_s << true;
        QTest::newRow("little was said") << u"面包好"_s << u"谢谢您的反馈。"_s << false;
    }
    void takesUp()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        QTEST(!nothingTakenUpIn(text, complaint(said), presetWords()).empty(), "found");
    }

    void fewWordsAreTakenUpWhereTheirLanguageIsKnown()
    {
        ReplyFacts facts = complaint(u"Dry bread and rude staff"_s);
        const QString empty = u"Thank you for your feedback. We will try harder."_s;
        QVERIFY(!nothingTakenUpIn(empty, facts, presetWords()).empty()); // The fault tells the language.
        facts.language = u"fr"_s;
        QVERIFY(nothingTakenUpIn(empty, facts, presetWords()).empty());
    }

    void languages_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString french = u"Le pain était très bon et le service aussi."_s;
        const QString english = u"The queue was very long and nobody was at the till."_s;
        QTest::newRow("thanks to French") << french << u"OK, thanks."_s << u"fr"_s;
        QTest::newRow("thanks to Chinese") << u"谢谢，很好"_s << u"Thanks!"_s << u"zh"_s;
        QTest::newRow("German to English") << english << u"Danke, dass Sie uns schreiben."_s << u"en"_s;
        QTest::newRow("thanks to English") << english << u"OK, thanks."_s << QString();
        QTest::newRow("merci to French") << french << u"Merci !"_s << QString();
        QTest::newRow("a German frame")
            << english
            << u"Guten Tag Priya Nair,\n\nyou waited in the queue for too long, and I am sorry about it.\n\nMit freundlichen Grüßen\nAnna"_s
            << QString();
        QTest::newRow("nobody can tell") << english << u"OK"_s << QString();
    }
    void languages()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        const TextFindings found = otherLanguageIn(text, complaint(said), presetWords());
        QTEST(found.empty() ? QString() : found.front().language, "expected");
    }

    void aFrameThatWasChosenIsAnotherLanguage()
    {
        ReplyFacts facts = complaint(u"The queue was very long and nobody was at the till."_s);
        facts.plan.acknowledgement = u"You waited in the queue for too long."_s;
        facts.framedIn = u"en"_s;
        const QString text = u"Guten Tag\nYou waited in the queue for too long."_s;
        QVERIFY(otherLanguageIn(text, facts, presetWords()).empty());
        facts.framedIn = u"de"_s;
        const TextFindings found = otherLanguageIn(text, facts, presetWords());
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().language, u"en"_s);
    }
};

SHOPBELL_TEST(TestCheckEdges)
#include "test_checkedges.moc"
