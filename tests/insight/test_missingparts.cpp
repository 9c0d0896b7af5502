// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

#include <array>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
ReplyFacts apology()
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
    return facts;
}

QString missingIn(const QString &text, const ReplyFacts &facts)
{
    QStringList parts;
    for (const TextFinding &finding : missingPartsOf(text, facts, presetWords()))
        parts += keyOf(finding.part);
    return parts.join(u' ');
}

ApologyParts milk()
{
    return {.acknowledgement = u"You told us the milk was off."_s,
            .apology = u"I am sorry."_s,
            .cause = u"We forgot the dates."_s,
            .remedy = u"Your next cup is on us."_s,
            .prevention = u"From now on every carton gets a date."_s};
}

ApologyParts soyMilk()
{
    return {.acknowledgement = u"您说豆浆是酸的。"_s,
            .apology = u"对不起。"_s,
            .cause = u"我们忘了看日期。"_s,
            .remedy = u"下次我们请您喝一杯。"_s,
            .prevention = u"以后每盒都写日期。"_s};
}

QString &fieldOf(ApologyParts &parts, ApologyPart part)
{
    const std::array fields{&parts.acknowledgement, &parts.apology, &parts.cause, &parts.remedy, &parts.prevention};
    return *fields[size_t(part)];
}

void row(ApologyPart part, const char *words)
{
    QTest::newRow(words) << int(part) << QString::fromUtf8(words);
}
} // namespace

/// A part of an apology is missing only when nothing that stands there can be it.
class TestMissingParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPlainPeopleSayIsSeen_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("words");
        row(ApologyPart::Cause, "Nobody wrote your name on the slip.");
        row(ApologyPart::Cause, "The dough was left out overnight.");
        row(ApologyPart::Cause, "The loaf was from Monday.");
        row(ApologyPart::Cause, "The pipes burst.");
        row(ApologyPart::Cause, "Cheap thread.");
        row(ApologyPart::Cause, "头天剩的。");
        row(ApologyPart::Remedy, "您拿来我重缝。");
        row(ApologyPart::Prevention, "棚子换好了。");
        row(ApologyPart::Remedy, "下次剪发不要钱。");
        row(ApologyPart::Remedy, "我明天拿新的过去。");
        row(ApologyPart::Cause, "Sam put the wrong label on the box.");
        row(ApologyPart::Cause, "The fridge had stopped in the night.");
        row(ApologyPart::Cause, "I gave your table away.");
        row(ApologyPart::Cause, "Two of us were ill.");
        row(ApologyPart::Cause, "The box was too big.");
        row(ApologyPart::Cause, "Our oven ran too hot that morning.");
        row(ApologyPart::Cause, "My colleague read the wrong line.");
        row(ApologyPart::Cause, "The driver went to the wrong street.");
        row(ApologyPart::Cause, "The order never reached the kitchen.");
        row(ApologyPart::Cause, "It was our fault.");
        row(ApologyPart::Cause, "We were short of hands.");
        row(ApologyPart::Cause, "The tin stood open all night.");
        row(ApologyPart::Remedy, "A card is in the post to you.");
        row(ApologyPart::Remedy, "Sam is baking you another one.");
        row(ApologyPart::Remedy, "We have put £6.40 back on your card.");
        row(ApologyPart::Remedy, "Please ring me and I will sort it out.");
        row(ApologyPart::Remedy, "The driver brings a fresh one tomorrow.");
        row(ApologyPart::Remedy, "Come by whenever it suits you.");
        row(ApologyPart::Remedy, "I would like to make it up to you.");
        row(ApologyPart::Prevention, "Every carton gets a date when we open it.");
        row(ApologyPart::Prevention, "The fridge now has an alarm.");
        row(ApologyPart::Prevention, "A list hangs by the till.");
        row(ApologyPart::Prevention, "Our new policy is to read every order back.");
        row(ApologyPart::Prevention, "Two people check each box before it leaves.");
        row(ApologyPart::Prevention, "We will read each order back.");
        row(ApologyPart::Prevention, "Sam tastes the milk before we open.");
        row(ApologyPart::Prevention, "We are training everybody on the till this week.");
        row(ApologyPart::Prevention, "On Saturdays three of us are in.");
        row(ApologyPart::Prevention, "The machine is serviced every month, no later.");
        row(ApologyPart::Prevention, "Nobody leaves the counter alone.");
        row(ApologyPart::Cause, "我们烤得太早。");
        row(ApologyPart::Cause, "冰箱半夜停了。");
        row(ApologyPart::Cause, "面团放了一夜。");
        row(ApologyPart::Cause, "那天有两个人生病。");
        row(ApologyPart::Cause, "我们把单子弄混了。");
        row(ApologyPart::Cause, "师傅把盐放多了。");
        row(ApologyPart::Cause, "我们把盐放错了。");
        row(ApologyPart::Cause, "当班的同事搞错了桌号。");
        row(ApologyPart::Cause, "新来的员工看错单子。");
        row(ApologyPart::Cause, "是我们粗心。");
        row(ApologyPart::Remedy, "钱已经退到您卡上。");
        row(ApologyPart::Remedy, "新的一份明天送到。");
        row(ApologyPart::Remedy, "下次来给您免单。");
        row(ApologyPart::Remedy, "请来店里找我。");
        row(ApologyPart::Remedy, "我们再做一个，今天送。");
        row(ApologyPart::Prevention, "我们改了规定，每单都念一遍。");
        row(ApologyPart::Prevention, "每单都由两个人核对。");
        row(ApologyPart::Prevention, "冰箱装了报警器。");
        row(ApologyPart::Prevention, "我们定了新的规定。");
        row(ApologyPart::Prevention, "这条规定不合理，取消了。");
        row(ApologyPart::Prevention, "周末多一个人上班。");
        row(ApologyPart::Prevention, "同事们这周培训。");
        row(ApologyPart::Prevention, "先看日期再开封。");
        row(ApologyPart::Cause, "The baker slept in.");
        row(ApologyPart::Cause, "Our supplier sent the wrong flour and we used it.");
        row(ApologyPart::Cause, "I misjudged the Saturday crowd.");
        row(ApologyPart::Cause, "Someone leaned on the switch.");
        row(ApologyPart::Cause, "It sat in the window too long.");
        row(ApologyPart::Cause, "The new girl did not know about your order.");
        row(ApologyPart::Cause, "Our card machine was down.");
        row(ApologyPart::Cause, "The courier dropped it.");
        row(ApologyPart::Remedy, "Lunch is on the house next time.");
        row(ApologyPart::Remedy, "Your refund went out this morning.");
        row(ApologyPart::Remedy, "I have set aside two loaves with your name on them.");
        row(ApologyPart::Remedy, "Joel will drive over with the right part.");
        row(ApologyPart::Remedy, "Nothing to pay for the repair.");
        row(ApologyPart::Remedy, "There is a fresh bouquet with your name at the counter.");
        row(ApologyPart::Prevention, "Joel has moved the fridge.");
        row(ApologyPart::Prevention, "Only one person writes the slips from here on.");
        row(ApologyPart::Prevention, "The old oven is gone.");
        row(ApologyPart::Prevention, "The courier was replaced.");
        row(ApologyPart::Prevention, "Both of us count the till.");
        row(ApologyPart::Prevention, "We bought a second card machine.");
        row(ApologyPart::Cause, "师傅睡过头了。");
        row(ApologyPart::Cause, "供应商送错了面粉。");
        row(ApologyPart::Cause, "周六人手排得太少。");
        row(ApologyPart::Cause, "快递把箱子摔了。");
        row(ApologyPart::Cause, "电话线路坏了。");
        row(ApologyPart::Cause, "账是我算错的。");
        row(ApologyPart::Remedy, "给您重新做了一束，放在柜台。");
        row(ApologyPart::Remedy, "修理费不收了。");
        row(ApologyPart::Remedy, "明天小王给您送过去。");
        row(ApologyPart::Remedy, "这顿算我的。");
        row(ApologyPart::Prevention, "旧烤箱已经换掉。");
        row(ApologyPart::Prevention, "收银台多放了一台刷卡机。");
        row(ApologyPart::Prevention, "单子以后只由一个人写。");
        row(ApologyPart::Prevention, "快递公司换了一家。");
        row(ApologyPart::Cause, "It had sat on the shelf since Monday.");
        row(ApologyPart::Cause, "Your cake fell in the van.");
        row(ApologyPart::Cause, "The bread had lain there since Friday.");
        row(ApologyPart::Cause, "Your parcel stood outside in the rain.");
        row(ApologyPart::Cause, "Your booking was written on the wrong page.");
        row(ApologyPart::Cause, "Your order got mixed up with another.");
        row(ApologyPart::Remedy, "我们明天上午给您送一个新的。");
        row(ApologyPart::Remedy, "明天一早给您补做一束。");
        row(ApologyPart::Remedy, "我们给您再烤一炉。");
        row(ApologyPart::Remedy, "今晚小王给您修好。");
        row(ApologyPart::Prevention, "Since Monday we read each order back.");
        row(ApologyPart::Prevention, "Since this week two of us open the shop.");
        row(ApologyPart::Remedy, "We paid it back today.");
        row(ApologyPart::Remedy, "I gave the difference back on Friday.");
        row(ApologyPart::Remedy, "积分已经补上。");
        row(ApologyPart::Remedy, "差额今天已经给您补齐。");
        row(ApologyPart::Remedy, "I could not refund it at the till, so it went back to your card today.");
        row(ApologyPart::Remedy, "As we could not replace it we refunded you in full.");
        row(ApologyPart::Remedy, "You do not pay for the replacement.");
        row(ApologyPart::Remedy, "If the new one does not do, we refund you in full.");
        row(ApologyPart::Remedy, "仅退款不退货。");
        row(ApologyPart::Remedy, "您不退货也给您全额退款。");
        row(ApologyPart::Remedy, "It does not matter what it cost: we refund you in full.");
        row(ApologyPart::Remedy, "昨天没能给您退款，今天已经退到您卡上。");
        row(ApologyPart::Prevention, "We check the milk each morning.");
        row(ApologyPart::Prevention, "The milk is tasted each morning.");
        row(ApologyPart::Prevention, "We had the door mended.");
        row(ApologyPart::Prevention, "The fridge door is mended.");
        row(ApologyPart::Remedy, "The voucher that did not scan is valid again.");
        row(ApologyPart::Remedy, "I have added a free coffee.");
        row(ApologyPart::Remedy, "The code works again.");
        row(ApologyPart::Remedy, "已经补上。");
        row(ApologyPart::Remedy, "积分没有记上，已经补上。");
        row(ApologyPart::Remedy, "今天已补寄。");
        row(ApologyPart::Cause, "The flour came late.");
        row(ApologyPart::Cause, "The order was missing on my list.");
        row(ApologyPart::Cause, "The lift was broken.");
        row(ApologyPart::Cause, "没来得及看单子。");
        row(ApologyPart::Cause, "没接到通知。");
        row(ApologyPart::Cause, "错在我们。");
        row(ApologyPart::Remedy, "I will drop by tomorrow.");
        row(ApologyPart::Remedy, "We will come over on Friday.");
        row(ApologyPart::Remedy, "Call in and a cup is yours.");
        row(ApologyPart::Remedy, "我们明天再来修。");
        row(ApologyPart::Prevention, "Each tray is looked over before it leaves.");
        row(ApologyPart::Prevention, "先试温度再给您端上来。");
        row(ApologyPart::Prevention, "给您送之前先核对。");
    }
    void whatPlainPeopleSayIsSeen()
    {
        QFETCH(int, part);
        QFETCH(QString, words);
        const bool isChinese = words.front().unicode() > 0x2e7f;
        ApologyParts parts = isChinese ? soyMilk() : milk();
        fieldOf(parts, ApologyPart(part)) = words;
        QCOMPARE(missingIn(wordsOf(parts), apology()), QString());
        ReplyFacts planned = apology();
        planned.plan = parts;
        QCOMPARE(missingIn(u"I am sorry."_s, planned), QString());
        fieldOf(parts, ApologyPart(part)).clear();
        const QString key = keyOf(ApologyPart(part));
        QCOMPARE(missingIn(wordsOf(parts), apology()), key);
        planned.plan = parts;
        QCOMPARE(missingIn(u"I am sorry."_s, planned), key);
    }

    void emptyPhrasesSayNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto says = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        says("Hi, I am very sorry about that. Best wishes from the team.", "acknowledgement cause remedy prevention");
        says("I am sorry that you waited so long.", "cause remedy prevention");
        says("We are sorry to hear that you were not happy with your visit. We hope to see you again soon.",
             "cause remedy prevention");
        says("Sorry for the inconvenience. Your feedback is important to us and we take it seriously.",
             "acknowledgement cause remedy prevention");
        says("We apologise for your experience. We always try our best. Thank you for your patience.",
             "acknowledgement cause remedy prevention");
        says("I am so sorry your cake was dry. Thank you for telling us.", "cause remedy prevention");
        says("I am sorry your cake was dry. Unfortunately our policy does not allow refunds.",
             "cause remedy prevention");
        says("对不起，让您久等了。", "cause remedy prevention");
        says("非常抱歉给您带来不便，感谢您的反馈，我们会努力改进。", "cause remedy prevention");
        says("很抱歉让您失望了，希望下次能让您满意，期待您的再次光临。", "cause remedy prevention");
        says("您等了太久，对不起。", "cause remedy prevention");
        says("I am sorry. You should not have had to say it twice.", "cause remedy prevention");
        says("I am sorry the milk was sour. You should not have had to say it twice.", "cause remedy prevention");
        says("I am sorry about the milk. Please take this post down.", "acknowledgement cause remedy prevention");
        says("燕麦奶酸了，对不起。现在办会员卡充200送50。", "remedy prevention");
        says("燕麦奶酸了，对不起。能不能麻烦您改一下评价？", "remedy prevention");
        says("I am sorry the milk was sour. We never had the fridge serviced.", "remedy prevention");
        says("您的积分没补上，对不起。", "remedy prevention");
        says("I am sorry the milk was sour. We never had the fridge serviced. We do not refund.", "remedy prevention");
        says("I am sorry the milk was sour. We cannot give you a refund. No exchanges.", "cause remedy prevention");
        says("I am sorry the milk was sour. We don't do refunds.", "cause remedy prevention");
        says("I am sorry the milk was sour. We are not able to do a refund.", "cause remedy prevention");
        says("I am sorry the milk was sour. We do not pay for replacements.", "cause remedy prevention");
        says("I am sorry the milk was sour. We don't do exchanges.", "cause remedy prevention");
        says("燕麦奶酸了，对不起。我们不退款。", "remedy prevention");
        says("燕麦奶酸了，对不起。本店不做退款。", "remedy prevention");
        says("燕麦奶酸了，对不起。方便的话请删一下这条。", "remedy prevention");
        says("燕麦奶酸了，对不起。但是我们店里规定不能退。", "remedy prevention");
        says("燕麦奶酸了，对不起。本店概不退换。", "remedy prevention");
        says("燕麦奶酸了，对不起。食品不退不换。", "remedy prevention");
        says("燕麦奶酸了，对不起。无法退。", "remedy prevention");
        says("燕麦奶酸了，对不起。没法退。", "remedy prevention");
        says("燕麦奶酸了，对不起。我们不予退款。", "remedy prevention");
        says("燕麦奶酸了，对不起。店里的制度是必须当天退。", "remedy prevention");
        says("燕麦奶酸了，对不起。我们退了钱给您。店里有规定。", "prevention");
        says(
            "I am sorry the milk was off. We forgot it. You get a free loaf if you come back and spend £10. From now on "
            "we check the date.",
            "remedy");
        says("I am sorry the milk was off. We forgot it. The next time you buy a cake, the coffee is free. From now on "
             "we check the date.",
             "remedy");
        says("I am sorry the milk was off. We forgot it. The next coffee is on us. From now on we check the date.", "");
        says("燕麦奶酸了，对不起。冰箱停了。下次来买蛋糕，我们送您一杯咖啡。以后每盒都写日期。", "remedy");
        says("燕麦奶酸了，对不起。冰箱停了。送您一份蛋糕。以后每盒都写日期。", "");
        says("I am sorry the voucher was refused. It is still not valid again.",
             "acknowledgement cause remedy prevention");
        says("对不起，积分还没有补上。", "acknowledgement remedy prevention");
        says("I am sorry, the voucher that did not scan is valid again, and I have added a free coffee.",
             "acknowledgement cause");
        says("对不起，您的会员积分没有记上，是系统的错，已经补上。", "prevention");
        says("I am sorry the free coffee was missing.", "cause remedy prevention");
        says("I am sorry the soup was cold. If you take down your review, we will give you a free lunch.",
             "cause remedy prevention");
        says(
            "I am sorry the soup was cold. The lid was off. If you take down your review, we will give you a free lunch. From now on the lid stays on.",
            "remedy");
        says("汤凉了，对不起。盖子没盖。您删了差评，我们就送您一份。以后每碗先试温度。", "remedy");
        says(
            "I am sorry the soup was cold. The lid was off. Take down your review and the next lunch is on us. From now on the lid stays on.",
            "remedy");
        says("I am sorry the bread was hard. We hope to earn five stars from you next time.",
             "cause remedy prevention");
        says("I am sorry your order was wrong and nobody answered the phone. We will refund you today.",
             "cause prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. She would never laugh at a customer.",
             "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. Other customers never complain about her.",
             "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. We never overcharge.", "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. Our cooks never use old oil.",
             "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. That never happens here.", "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. We would never send out cold food.",
             "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. He is never rude.", "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. We will refund you today.", "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. We will send you a new one tomorrow.",
             "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. I will call you tomorrow.", "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. It was Saturday and we were full.",
             "prevention");
        says(
            "I am sorry that you waited. The till jammed. Your tea is free. We will give you your money back this week.",
            "prevention");
        says("I am sorry that you waited. The till jammed. Your tea is free. I'll put a fresh one aside for you.",
             "prevention");
        says(
            "I am sorry that you waited. The till jammed. Your tea is free. From now on she never leaves the till alone.",
            "");
        says("I am sorry that you waited. The till jammed. Your tea is free. We will never again leave the till alone.",
             "");
        says("I am sorry that you waited. The till jammed. Your tea is free. Cold food never leaves the kitchen again.",
             "");
        says("I am sorry that you waited. The till jammed. Your tea is free. We never open with one till any more.",
             "");
        says("I am sorry that you waited. The till jammed. Your tea is free. We will open a second till.", "");
        says("I am sorry that you waited. The till jammed. Your tea is free. We will check each till in the morning.",
             "");
        says("I am sorry that you waited. The till jammed. Your tea is free. It will not happen again.", "");
        says(
            "I am sorry that you waited. The till jammed. Your tea is free. We will refund at once when the till jams from now on.",
            "");
        says("I am sorry that you waited. The till jammed. Your tea is free. Nobody is ever left waiting now.", "");
        says("I am sorry that you waited. The till jammed. Your tea is free. The till never stands alone now.", "");
        says("I am sorry that you waited. The till jammed. Your tea is free. I will stand at the till myself.", "");
        says("汤凉了，对不起。盖子没盖。钱退给您了。非常抱歉让您久等了，但当天客人确实很多。", "prevention");
        says("汤凉了，对不起。盖子没盖。钱退给您了。当天确实人多。", "prevention");
        says("汤凉了，对不起。盖子没盖。钱退给您了。那天客人很多。", "prevention");
        says("汤凉了，对不起。盖子没盖。钱退给您了。我们马上给您退款。", "prevention");
        says("汤凉了，对不起。盖子没盖。钱退给您了。她从来不会笑话客人。", "prevention");
        says("汤凉了，对不起。盖子没盖。钱退给您了。别的客人从来不说她。", "prevention");
        says("汤凉了，对不起。盖子没盖。钱退给您了。当天就换了盖子。", "");
        says("汤凉了，对不起。盖子没盖。钱退给您了。我们当天把锅修好了。", "");
        says("汤凉了，对不起。盖子没盖。钱退给您了。以后每碗先试。", "");
        says("汤凉了，对不起。盖子没盖。钱退给您了。绝不再犯。", "");
        says("非常抱歉让您久等了，但当天客人确实很多。", "remedy prevention");
        says("We are very sorry for the wait, but it was Saturday and we were full.",
             "acknowledgement remedy prevention");
        says(
            "We apologise for any inconvenience caused. Your feedback is important to us. We strive to offer the best service.",
            "acknowledgement cause remedy prevention");
        says("We are sorry for the trouble caused. Your feedback is valued. We strive to do better.",
             "acknowledgement cause remedy prevention");
        says("We apologise for the distress this has caused you.", "acknowledgement cause remedy prevention");
        says("对给您造成的不便深表歉意。您的反馈对我们很重要。我们将努力提供最好的服务。", "cause remedy prevention");
    }
    void emptyPhrasesSayNothing()
    {
        QFETCH(QString, text);
        QTEST(missingIn(text, apology()), "expected");
    }

    void aSentenceNobodyUnderstandsMayBeOnePart()
    {
        const QString soup = u"You got cold soup, sorry. A kitchen for two is a small kitchen."_s;
        QCOMPARE(missingIn(soup, apology()), u"remedy prevention"_s);
        const QString bowl = soup + u" A warm bowl of soup. One lid per pot."_s;
        QCOMPARE(missingIn(bowl, apology()), QString());
    }

    void aFieldThatIsFilledSaysItsPart()
    {
        ReplyFacts facts = apology();
        facts.plan = milk();
        facts.plan.cause = u"Gremlins, as far as anybody can tell."_s;
        QCOMPARE(missingIn(u"I am sorry."_s, facts), QString());
        facts.plan.cause = u" … "_s;
        QCOMPARE(missingIn(u"I am sorry."_s, facts), u"cause"_s);
        facts.plan.acknowledgement = u"You waited because only one of us was in."_s; // It has a field of its own.
        QCOMPARE(missingIn(u"I am sorry."_s, facts), u"cause"_s);
    }

    void aFieldThatIsEmptySaysNothing()
    {
        ReplyFacts facts = apology();
        facts.said = u"A dry scone, and nobody cared!"_s;
        facts.plan = {.apology = u"I am sorry."_s, .remedy = u"A fresh scone waits for you."_s};
        QCOMPARE(missingIn(u"I am sorry."_s, facts), u"acknowledgement cause prevention"_s);
        facts.said = u"面包又干又硬，没人管！"_s;
        facts.plan = {.apology = u"对不起。"_s, .remedy = u"给您留了新烤的面包。"_s};
        QCOMPARE(missingIn(u"对不起。"_s, facts), u"acknowledgement cause prevention"_s);
        facts.plan = milk();
        facts.plan.acknowledgement = u"I am sorry that the milk was off."_s;
        facts.plan.apology.clear(); // The word of sorry is said wherever it stands.
        QCOMPARE(missingIn(u"I am sorry."_s, facts), QString());
    }

    void anApologyHasTheWord()
    {
        ReplyFacts facts = apology();
        facts.plan = milk();
        facts.plan.apology = u"That must have been a bad morning."_s;
        QCOMPARE(missingIn(u"…"_s, facts), u"apology"_s);
        facts.plan.acknowledgement = u"I am sorry that the milk was off."_s;
        QCOMPARE(missingIn(u"…"_s, facts), QString());
    }
};

SHOPBELL_TEST(TestMissingParts)
#include "test_missingparts.moc"
