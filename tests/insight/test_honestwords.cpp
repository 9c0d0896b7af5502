// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QString honestFindings(const QString &text, const QString &said, bool isApology = false)
{
    ReplyFacts facts;
    facts.isComplaint = true;
    facts.isApology = isApology;
    facts.said = said;
    QStringList found;
    for (const TextFinding &finding : checkedText(text, facts, presetWords()))
        found += keyOf(finding.check);
    return found.join(u' ');
}
} // namespace

/// What has to be marked in an answer to a complaint, and honest sentences beside it that have to be left alone.
class TestHonestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("Your review is fake.", "threat-or-blame");
        row("This is a lie.", "threat-or-blame");
        row("This is a lie and you know it.", "threat-or-blame");
        row("We have no record of your visit, so you were never here.", "threat-or-blame");
        row("We have no record of you ever visiting the shop, so this review must be fake.", "threat-or-blame");
        row("That is simply a lie.", "threat-or-blame");
        row("Your story is made up.", "threat-or-blame");
        row("could you give us five stars?", "ask-to-change-review");
        row("Could you give us five stars now that the milk is fresh?", "ask-to-change-review");
        row("We hope this is worth another star.", "ask-to-change-review");
        row("it would be lovely if you edited your comment", "ask-to-change-review");
        row("By the way, our Christmas stollen is in and you can pre-order now.", "selling");
        row("Sorry about the milk. In our defence, we were short of staff.", "defence-first");
        row("We did know about your nut allergy", "personal-data");
        row("It went to Mrs Hartley of Rose Cottage, Mill Lane.", "personal-data");
        row("燕麦奶酸了，对不起。本周新品八折，欢迎来尝。", "selling");
        row("本周新品八折。", "selling");
        row("欢迎您来试试我们新出的桂花拿铁。", "selling");
        row("您看这条差评可以撤回吗？", "ask-to-change-review");
        row("您当时怎么不说呢？", "threat-or-blame");
        row("您怎么当时不说呢", "threat-or-blame");
        row("怀疑您是同行来抹黑的。", "threat-or-blame");
        row("您是同行吧，来抹黑我们的燕麦奶。", "threat-or-blame");
        row("我们今天送一个新的到幸福路88号3单元502室。", "personal-data");
        row("很抱歉让您有这样的感受。", "defence-first");
        row("That review sounds completely made up.", "threat-or-blame");
        row("None of this ever happened.", "threat-or-blame");
        row("You must be working for a competitor.", "threat-or-blame");
        row("I doubt that you ever visited us.", "threat-or-blame");
        row("We think this was written by a competitor.", "threat-or-blame");
        row("We would like to earn another star.", "ask-to-change-review");
        row("If you updated your comment we would be glad.", "ask-to-change-review");
        row("Come in, it is Monday. By the way, our Easter range is out.", "selling");
        row("We are aware of your peanut allergy.", "personal-data");
        row("We left it at Mrs Hartley's, Orchard House, Church Lane.", "personal-data");
        row("全场七折，欢迎选购。", "selling");
        row("这周蛋糕都八折。", "selling");
        row("快来尝尝我们新推的芋泥包。", "selling");
        row("能请您把差评撤下来吗？", "ask-to-change-review");
        row("这条评论能不能删了？", "ask-to-change-review");
        row("您那天为什么不说。", "threat-or-blame");
        row("您根本没来过。", "threat-or-blame");
        row("您是竞争对手派来的。", "threat-or-blame");
        row("这条评论是编的。", "threat-or-blame");
        row("我们给您寄到和平街12号。", "personal-data");
        row("We have a new discount for you.", "selling");
        row("Use code SAVE20 for 20% off.", "selling");
        row("现在办会员卡充200送50。", "selling");
        row("充值满500送80，没有门槛。", "selling");
        row("You are probably a competitor.", "threat-or-blame");
        row("You work for our competitor.", "threat-or-blame");
        row("今天全场八折，快来。", "selling");
        row("By the way, our Christmas stollen is in.", "selling");
        row("删评返现20元。", "ask-to-change-review");
        row("删评可以返现20元。", "ask-to-change-review");
        row("对不起，方便的话请删一下这条。", "ask-to-change-review");
        row("麻烦您把这条删了吧。", "ask-to-change-review");
        row("这条能不能删了？", "ask-to-change-review");
        row("请您删了这条吧。", "ask-to-change-review");
        row("您删评我们就退款。", "ask-to-change-review");
        row("您是不是记错了？", "threat-or-blame");
        row("您自己放久了才酸的。", "threat-or-blame");
        row("是不是您记错了？", "threat-or-blame");
        row("您会不会看错了？", "threat-or-blame");
        row("您可能记错了。", "threat-or-blame");
        row("您放太久了才酸的。", "threat-or-blame");
        row("您怕是来错店了，找错人了吧。", "threat-or-blame");
        row("是您自己放久了才酸的。", "threat-or-blame");
        row("您怕是走错店了。", "threat-or-blame");
        row("恐怕您误会了。", "threat-or-blame");
        row("We do not believe you were a customer.", "threat-or-blame");
        row("We don't believe you were ever a customer of ours.", "threat-or-blame");
        row("I do not think you have ever been here.", "threat-or-blame");
        row("We do not think you ever visited us.", "threat-or-blame");
        row("You were not a customer.", "threat-or-blame");
        row("We saw from your order of 12 May that you are pregnant.", "personal-data");
        row("I know that you are pregnant.", "personal-data");
        row("Our records show that you're diabetic.", "personal-data");
        row("We could see that you are pregnant.", "personal-data");
        row("We noticed you were diabetic.", "personal-data");
        row("Since you are pregnant, we left it out.", "personal-data");
        row("We know you're pregnant.", "personal-data");
        row("You have probably confused us with another shop.", "threat-or-blame");
        row("您确定没记错吗？", "threat-or-blame");
        row("I am sorry you took it that way.", "defence-first");
        row("If you were offended by the waiter, I apologise.", "defence-first");
        row("If we upset you, we are sorry.", "defence-first");
        row("Our bread is always fresh, but it dries out fast. We are sorry.", "defence-first");
        row("Our bread is fresh every day but it was hot that day. We are sorry.", "defence-first");
        row("The bread is baked daily, but you came late. Sorry that the bread was stale.", "defence-first");
        row("我们的面包每天现烤，但是您来得太晚了。对不起。", "defence-first");
        row("面包每天现烤，但是您来晚了。对不起。", "defence-first");
        row("You came in time, but the loaf was gone, and that is our fault.", "");
        row("Our rolls are fresh every morning, but you got one from the day before. That was our mistake.", "");
        row("The loaf was stale and that is our fault. It is baked fresh daily, but it stood too long.", "");
        row("您来得很早，但是我们没有给您留好面包。", "");
        row("I am sorry that you see it that way.", "defence-first");
        row("I'm sorry you took it personally.", "defence-first");
        row("We are sorry you took offence.", "defence-first");
        row("If anything we said upset you, I apologise.", "defence-first");
        row("If our waiter hurt you, we are sorry.", "defence-first");
        row("If you felt offended by what our new waiter said to you at the door, I apologise.", "defence-first");
        row("Should we have upset you, we are sorry.", "defence-first");
        row("If you were upset, I am sorry.", "defence-first");
        row("If we have caused you trouble, we apologise.", "defence-first");
        row("如果您觉得被冒犯了，我们道歉。", "defence-first");
        row("但是我们店里规定不能退。牛奶坏了，对不起。", "defence-first");
        row("可是食品不退不换。牛奶坏了，对不起。", "defence-first");
        row("店里有制度。牛奶坏了，对不起。", "defence-first");
        row("You get a free loaf if you come back and spend £10.", "selling");
        row("The next time you buy a cake, the coffee is free.", "selling");
        row("Come back and buy two loaves and we add a third for free.", "selling");
        row("A free tea with your next order.", "selling");
        row("如果您再来消费，我们送您一张优惠券。", "selling");
        row("下次来买蛋糕，我们送您一杯咖啡。", "selling");
        row("送您一杯咖啡，只要您下次来买蛋糕。", "selling");
        row("很抱歉给您带来不便，但是我们的服务员一向态度很好", "defence-first");
        row("非常抱歉给您带来了不好的体验，但是当天确实客人很多，后厨已经尽力了。", "defence-first defence-first");
        row("非常抱歉让您久等了，但当天客人确实很多。", "defence-first");
        row("非常抱歉让您失望了，但是蛋糕本来就容易塌。", "defence-first");
        row("抱歉给您添麻烦了，但蛋糕出门时是好的。", "defence-first");
        row("对不起给您带来了不便，但是我们已经尽力了。", "defence-first defence-first");
        row("很抱歉蛋糕塌了，可是路上颠簸我们管不了。", "defence-first defence-first");
        row("We are sorry about the soup you had on Tuesday evening, but the kitchen was short.", "defence-first");
        row("I am truly sorry you waited an hour, but Saturdays are busy and our policy is no bookings.",
            "defence-first defence-first");
        row("非常抱歉让您等了一个多小时，不过周末人确实多。", "defence-first");
        row("很抱歉您的包裹迟到了，然而那天下大雨。", "defence-first");
        row("给您造成困扰我们深表歉意，但蛋糕都是当天做的。", "defence-first");
        row("对不起，面包硬了，但是天气干我们也没办法。", "defence-first");
        row("实在不好意思让您白跑一趟，可是网上写得很清楚。", "defence-first");
        row("We apologise for the long wait you had, but it was a Saturday.", "defence-first");
        row("Sorry to hear that the cake was dry, but sponge cakes are dry by nature.", "defence-first");
        row("I'm sorry that your parcel was late on Monday, but the courier had two vans off the road.",
            "defence-first");
        row("We do apologise that nobody answered, but the shop is small and lunchtime is hectic.", "defence-first");
        row("I am sorry the bread was hard; however, sourdough is meant to have a crust.", "defence-first");
        row("We are very sorry for the wait, but it was Saturday and we were full.", "defence-first");
        row("I am sorry about the delay on your order, however the courier was held up.", "defence-first");
        row("Sorry about the queue this morning, but everyone had to wait.", "defence-first");
        row("非常抱歉影响了您的用餐心情，但是菜都是现做的，需要时间。", "defence-first");
        row("对不起让您不满意了，但这个价位只能这样。", "defence-first");
        row("对不起。送您一个蛋糕，需再消费50元。", "selling");
        row("对不起。消费满50元送您一个蛋糕。", "selling");
        row("对不起。下次来消费就送您一杯咖啡。", "selling");
        row("对不起，汤凉了。下次来给您打折。", "selling");
        row("对不起。下次给您打八折。", "selling");
        row("对不起，下回来给您优惠点。", "selling");
        row("汤凉了，对不起。下次光临给您折扣。", "selling");
        row("对不起。再来的时候给您便宜一点。", "selling");
        row("对不起。充值就送您一份蛋糕。", "selling");
        row("对不起。送您一张满减券，满100可用。", "selling");
        row("I am sorry. Spend £30 and the next soup is free.", "selling");
        row("I am sorry the soup was cold. Here is a £10 voucher, valid on orders over £40.", "selling");
        row("I am sorry. Take this £5 voucher, it works with a minimum spend of £20.", "selling");
        row("I am sorry. Here is a voucher for your next purchase over £30.", "selling");
        row("I am sorry. A free loaf when you buy two.", "selling");
        row("I am sorry. You get a free coffee for every order over £15.", "selling");
        row("I am sorry. Buy two and the third is on us.", "selling");
        row("I am sorry. The next soup is free if you spend £30.", "selling");
        row("I am sorry. We will give you 10% off next time.", "selling");
        row("I am sorry. Order for £25 or more and we waive the delivery.", "selling");
        row("I am sorry. The minimum spend is £20.", "selling");
        row("I am sorry. On orders over £30 you get a free mug.", "selling");
        row("I am sorry. For every order over £15 we add a gift.", "selling");
        row("对不起。会员卡没有门槛，下次会给您打折。", "selling");
        row("978 316 1484 10 is your number", "personal-data");
        row("Your number 07700 900123", "personal-data");
        row("9783161484101", "personal-data");
        row("Is 01632 960123 still yours?", "personal-data");
        row("您的电话是13812345678吗", "personal-data");
    }
    void marked()
    {
        QFETCH(QString, text);
        QTEST(honestFindings(text, {}), "expected");
    }

    void leftAlone_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("I am sorry that the 20% discount was not taken off. We paid it back today.");
        row("会员卡少扣的积分已经补上，对不起。");
        row("您的会员卡被重复扣款，是我们的错，对不起，钱已退回。");
        row("Sorry, the code on the door was 1234567 and nobody told you.");
        row("Sorry that the voucher did not work at the till.");
        row("Your loyalty card was charged twice, and we put it right today.");
        row("Your review is fair and I am sorry.");
        row("You were never told that the shop shuts at four, and that is our fault.");
        row("We have no record of your order, which is our mistake.");
        row("We gave you the wrong loaf, I am sorry.");
        row("Your review is no lie, we were slow.");
        row("It is not a lie: we were late, and I am sorry.");
        row("The flowers looked fake, and I am sorry.");
        row("We thought the note was fake and that was our mistake, sorry.");
        row("Thank you for the three stars, they are fair.");
        row("You gave us five stars last year and we let you down.");
        row("It is worth another look at our oven, and Sam did that today.");
        row("We know that the label did not say nuts, and that must not happen.");
        row("We wrote the nuts on the label of the cake today.");
        row("Thank you for telling us about your nut allergy.");
        row("Sorry, we did not list the allergy advice on the menu.");
        row("We pre-ordered more milk for Saturdays.");
        row("Your pre-order was lost, I am sorry.");
        row("The Christmas stollen was dry, I am sorry.");
        row("Sorry, the parcel for Mill Lane came back to us.");
        row("We moved the counter to Mill Lane in May.");
        row("Bring it to Poppyseed, Mill Lane, and ask for Anna.");
        row("Sorry, we ran out at 1030.");
        row("The batch number 20251118 tells us it was Monday's milk.");
        row("对不起，那天的八折没给您算，差价今天退给您。");
        row("怪我们当时没说清楚，对不起。");
        row("您当时说了，是我们没听，对不起。");
        row("燕麦奶酸了，对不起，请您再来，我请您喝一杯。");
        row("我们怎么当时没发现呢，对不起。");
        row("这条评价我们打印出来贴在后厨了。");
        row("您的评价很公道，我们改。");
        row("有同行提醒我们换冰箱，今天换了。");
        row("新做的一份我留着，您来试试还酸不酸。");
        row("我们今天送一个新的到您公司。");
        row("我们在幸福路88号等您，蛋糕重做。");
        row("新的牛奶到了，我们给您重做一杯。");
        row("您有这样的感受是因为我们做错了，对不起。");
        row("会员卡的积分我们补上了。");
        row("充值的钱没到账，对不起，今天退给您。");
        row("优惠券用不了，是我们系统的错，对不起。");
        row("下单的页面坏了，我们今天修好了。");
        row("我们把撤回的那批牛奶都倒掉了。");
        row("By the way, the person who served you was me, and I am sorry.");
        row("By the way, the door is mended now.");
        row("By the way, your umbrella is here at the till.");
        row("This is a mistake of ours and I am sorry.");
        row("We told you it was fresh, and that was wrong of us.");
        row("You have never been rude to us.");
        row("You were never in the way.");
        row("I do not doubt your word.");
        row("You have been to our shop for years and deserve better.");
        row("You deserve a better breakfast than that.");
        row("We did not deserve more stars, you are right.");
        row("Mr Patel in the kitchen of our bakery put the wrong label on.");
        row("The tree was fake and we should have said so, sorry.");
        row("Sorry, we made up the wrong box.");
        row("We know about the nuts in the pesto now, the label says so.");
        row("I am glad that you changed your review, thank you.");
        row("The door code is 4471923 on Sundays, sorry that nobody said so.");
        row("Sorry, the voucher we sent you had expired.");
        row("I forgot to take off your discount, and the four pounds are back on your card.");
        row("You should have had 10% off, and you have it back today.");
        row("Sorry that your voucher was refused.");
        row("Our offer of a refund stands.");
        row("A competitor of ours had the same trouble, but that is no excuse.");
        row("We walked over to the Old Mill House, Station Road, and the bread was not there.");
        row("I hope this makes up a little for Saturday.");
        row("I have nothing to say in our defence, and I am sorry.");
        row("We were full of good intentions and short of chairs, sorry.");
        row("对不起，会员价没给您打，多收的三块今天退。");
        row("您的红包没到账，是我们漏了。");
        row("您没来过的那几周我们换了磨豆机。");
        row("您好久没来了，对不起让您失望。");
        row("您怎么说，我们就怎么改。");
        row("我们不怀疑您说的话。");
        row("没有人怀疑您，是我们错了。");
        row("同行都用这种纸杯，可我们该换厚的。");
        row("您的评价能让我们改进，谢谢您。");
        row("这样的感受换了谁都会有，对不起。");
        row("今天的面包只剩五个，让您白跑了，对不起。");
        row("欢迎您来看看我们新装的通风扇，后厨不再有油烟味。");
        row("送到幸福路的那一单晚了，对不起。");
        row("批号20251118的牛奶都下架了。");
        row("您当天怎么过来的，路费我们出。");
        row("我们把差评打印出来，请全店都看了。");
        row("对不起，折扣算错了，差价退给您。");
        row("对不起，优惠券打不开。");
        row("八折的牌子没撤，是我们的错。");
        row("我们骑车给您送到家门口。");
        row("By the way, our oven is on again.");
        row("By the way, our baker is back on Monday, and he bakes yours himself.");
        row("I see that you are going to a competitor, and I understand.");
        row("We do not doubt your story.");
        row("No doubt your visit was spoiled by it.");
        row("I read that you changed your review, and I still want to put it right.");
        row("今天把八折的差价退给您。");
        row("今天给您补上那天的八折。");
        row("本周的八折活动页写错了，对不起。");
        row("我们会员系统坏了，折扣没算。");
        row("您那天为什么不高兴，我们明白。");
        row("请把收据带到我们幸福路88号的店里。");
        row("您寄到我们店里就行，幸福路88号。");
        row("我们搬到幸福路88号了。");
        row("我们送货的师傅走错了路，送到了隔壁。");
        row("Come to the shop at Mill House, Station Road, and ask for me.");
        row("Leave it at our shop, Mill House, Station Road.");
        row("Sorry, our offer of a table fell through.");
        row("In our shop you should never have to wait an hour, sorry.");
        row("Mr Singh at the till of our shop owes you a tea.");
        row("我们没有删评，也不会删评。");
        row("不用删评，您写的都对。");
        row("请把这条短信给店员看，我们给您重做。");
        row("我们已经把这条删了，是我们发错了。");
        row("我们把那条旧广告删了，对不起。");
        row("这条路在修，对不起让您绕路。");
        row("不是您看错，是我们标错了价。");
        row("对不起，不是您记错，价签就是错的。");
        row("并不是您记错，是我们改了时间。");
        row("是我们记错了，对不起。");
        row("我们是不是记错了，正在查。");
        row("让您自己放行李，对不起。");
        row("不是您自己放久了，是我们的奶坏了。");
        row("您放在店里的伞还在。");
        row("您的面包在柜台放太久了，是我们的错。");
        row("对不起，牛奶在冰箱放久了。");
        row("您自己带的杯子我们也收。");
        row("生怕您误会，我把小票贴在这里。");
        row("We do not think you were treated fairly, and I am sorry.");
        row("I do not believe you were told the price, sorry.");
        row("We do not think you should ever wait an hour.");
        row("I cannot believe you came all that way for a closed door, sorry.");
        row("You were not a nuisance at all.");
        row("I do not think you ever got your tea, and I am sorry.");
        row("You were not the only one who waited.");
        row("I believe you never got your cake, and I am sorry.");
        row("I do not think you are wrong.");
        row("If you are pregnant, please ask us which cheese is raw.");
        row("Thank you for telling us that you are pregnant.");
        row("If you are diabetic, ask us for the list.");
        row("We were slow and you were kind.");
        row("We should have asked whether you are allergic.");
        row("The chair for pregnant guests was taken, sorry.");
        row("We know you are busy, and I am sorry you waited.");
        row("Our chef knows the recipe by heart and still left it out.");
        row("I am sorry you took it home and found it stale.");
        row("Sorry that you took the bus for nothing.");
        row("I am sorry you found it cold.");
        row("I am sorry you saw it that late.");
        row("I am sorry you took the wrong box that we had put there.");
        row("If we can do anything else, tell me. I am sorry.");
        row("I am sorry. If you were charged twice, you get it back today.");
        row("If it tastes sour again, bring it back, and I am sorry for this one.");
        row("If you are unhappy with the new one, tell me.");
        row("Sorry you had to read it in the paper.");
        row("I am sorry that you saw us at our worst.");
        row("If the new cake is a disappointment, I take it back.");
        row("Our form now asks whether you are pregnant.");
        row("Our booking page asks if you are diabetic.");
        row("Our staff need to know if you are pregnant.");
        row("但是我们没给您退款，是我们的错，对不起。");
        row("但是我们错了，对不起。");
        row("The next coffee is on us.");
        row("Next time you come in, the coffee is on us.");
        row("The next time you buy a loaf, it is on us.");
        row("You get a free loaf, and you do not have to spend a penny.");
        row("When you come back, ask for me and I will give you a free loaf.");
        row("I am sorry that the free gift was missing from your order.");
        row("送您一份蛋糕。");
        row("下次来，我们送您一杯咖啡。");
        row("您上次买的蛋糕坏了，我们送您一个新的。");
        row("如果您再买到坏的，我们送您一个新的。");
        row("您不会记错的，是我们错了。");
        row("您没记错，是我们错了。");
        row("我们改了这一条规定，请放心。");
        row("请您把这条裤子带来，我们重缝。");
        row("我们没有好好看您写的，对不起。");
        row("I do not believe you were served in time, sorry.");
        row("I never said that you were wrong.");
        row("You paid it with a card and got no receipt, sorry.");
        row("We took it the wrong way, and I am sorry.");
        row("I am sorry. We always try our best, and here we did not.");
        row("I see that you understood the label the way it was written, and it was wrong.");
        row("Sorry it was late, but we have now sent another one.");
        row("很抱歉，但是这次是我们的错。");
        row("很抱歉给您带来不便，但我们马上给您重做。");
        row("是我们错了。蛋糕塌了，对不起。但是盒子是好的。");
        row("抱歉让您久等了，但这不是借口。");
        row("很抱歉蛋糕塌了，但请放心，钱今天退给您。");
        row("非常抱歉让您失望了，但光说抱歉不够，所以我们重做了一个。");
        row("对不起，让您等了半小时，不过新的已经在路上了。");
        row("抱歉让您白跑了，但我们给您留了一个新的。");
        row("很抱歉您等了这么久，但是没有人跟您说一声，这更不应该。");
        row("对不起面包硬了，但是我们店里没检查，责任在我们。");
        row("I am sorry you waited an hour, but the mistake was ours.");
        row("We are sorry about the soup, but sorry is not enough, so your next one is free.");
        row("I am sorry your cake was late, but it is on its way now.");
        row("Sorry that the bread was hard, but a fresh loaf is waiting for you.");
        row("I am sorry for the wait, but I have put your money back on your card.");
        row("I am sorry you waited, but nobody told you why, and that is worse.");
        row("We were wrong, and I am sorry. You waited an hour. But your coat is here.");
        row("I am sorry the till was slow, but from Monday we have a second one.");
        row("I apologise for the mix-up, but the right size goes out to you today.");
        row("I am sorry. You asked twice but the waiter forgot.");
        row("I am sorry that you asked twice but nobody came.");
        row("I am sorry that you ordered rye but got white bread.");
        row("I am sorry the soup was not only cold but salty.");
        row("很抱歉您点的是热汤，但端上来的是凉的。");
        row("很抱歉您提前订了，但是没有拿到。");
        row("对不起，您说了不要香菜，可是菜里还是有。");
        row("抱歉，您等了很久但没人理您。");
        row("I am sorry that your cake fell, but I will bake you a new one tomorrow.");
        row("I am sorry it took so long, but please tell me which day suits you.");
        row("很抱歉汤凉了，但今天我们已经给您重做了一份。");
        row("对不起让您等了，但我想请您放心，钱今天退。");
        row("蛋糕塌了，对不起。送您一个蛋糕，无需消费。");
        row("蛋糕塌了，对不起。已全额退款，另外送您一个同款蛋糕，不用再消费。");
        row("面包硬了，对不起。下次来送您一个，不需要购买任何东西。");
        row("对不起。您下次来店里，不用消费，送您一杯咖啡。");
        row("对不起。送您一张卡，不必充值。");
        row("对不起。我们请您喝一杯，不要求消费。");
        row("对不起。送您一杯茶，没有消费门槛。");
        row("对不起，再送您一份，不消费也可以拿。");
        row("I am sorry. Here is a £10 voucher, no minimum spend.");
        row("I am sorry. Here is a £10 voucher, and you do not have to spend anything.");
        row("I am sorry. The next soup is free, and you need not buy a thing.");
        row("I am sorry. You spent £30 and got cold soup. The next one is free.");
        row("I am sorry. Here is a £10 voucher, valid on everything, without a minimum.");
        row("I am sorry you had to spend £30 on it. The money is back on your card.");
        row("对不起，您消费了五十元却吃到凉汤。钱退给您。");
        row("对不起。那天的折没打上，今天给您补。");
        row("I am sorry. From now on every order over £100 is checked twice before it leaves.");
        row("I am sorry. From now on we send every order over £50 with tracking.");
        row("I have scrapped the minimum spend for cards.");
        row("The site wrongly asked for a minimum order; we have taken that out.");
        row("On orders over £30 we charge none, so your £4 are back.");
        row("会员卡没有打折，差额今天退给您，下次会给您打折。");
        row("会员卡没打折，对不起。下次给您打折。");
        row("978-3-16-148410-0 is in stock");
        row("The book, ISBN 978-3-16-148410-0, is here.");
        row("ISBN 3-16-148410-X is here");
        row("ISBN: 316148410X");
        row("ISBN 0 306 40615 2");
        row("书号978-7-02-000220-7到货了");
        row("ISBN 9783161484100");
        row("The title 9780306406157 is back");
    }
    void leftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(honestFindings(text, {}), QString());
    }

    void wholeApologiesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("I am sorry the soup was cold. The lid was off. Your next soup is on us. From now on the lid stays on.");
        row("I am sorry the soup was cold. A kitchen for two is small. A fresh bowl waits here. One "
            "hook by the stove for the lid.");
        row("燕麦奶酸了，对不起。冰箱半夜停了。下一杯我请。以后每天早上先看温度。");
        row("Sorry you waited, Priya. The till jammed. Your next tea is free. We have a second till since Monday.");
        row("Sorry, the cake came late. My van would not start. I brought you a fresh one. A "
            "neighbour lends us hers now.");
        row("对不起，让您等了半小时。收银机卡住了。今天给您送一份新的。我们又买了一台。");
        row("I am sorry that your voucher was refused. I told the till the wrong date. You have "
            "four pounds back. The date is checked twice now.");
        row("会员卡积分没到账，对不起。系统换了，我们没核对。积分已补上，再送您一杯。以后每周核对一次。");
        row("You should not have been told to wait. I am sorry. We had one chair. I keep a seat for "
            "you on Friday. Two more chairs come next week.");
        row("You paid a pound too much, and I am sorry. The till was new to me. We paid it back today. From now "
            "on I read the slip twice.");
        row("积分少了是我们的错，对不起，收银没录上。积分已经补上，以后收银后当场核对。");
        row("The milk was sour and I am sorry. We forgot the date. Your next coffee is on the house. Marco has "
            "apologised, and we check the milk each morning.");
        row("I am sorry the ice cream was melted. The fridge door did not shut. We paid it back to your card "
            "today and had the door mended.");
    }
    void wholeApologiesAreLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(honestFindings(text, {}, true), QString());
    }

    void whatTheCustomerNamesIsNoDefence_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDefended");
        const auto row = [](const char *said, const char *text, bool isDefended) {
            QTest::newRow(text) << QString::fromUtf8(said) << QString::fromUtf8(text) << isDefended;
        };
        row("Nobody told me of the returns policy.",
            "You asked about the returns policy and nobody told you. I am sorry.", false);
        row("They have a strange refund policy that nobody told me of.",
            "Nobody told you of our refund policy, and I am sorry.", false);
        row("没人告诉我退货规定。", "您问退货规定，没有人告诉您，对不起。", false);
        row("Their policy was not on the door.", "The policy you read about was not on the door. I am sorry.", false);
        row("Nobody told me of the returns policy.", "Our policy is clear and printed on the receipt.", true);
        row("Nobody told me of the returns policy.", "You were told about the policy on returns.", true);
        row("没人告诉我退货规定。", "我们有规定，不能退。", true);
        row("It was a busy day and nobody came.", "It was a very busy day.", true);
    }
    void whatTheCustomerNamesIsNoDefence()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        QTEST(honestFindings(text, said).contains(u"defence-first"_s), "isDefended");
    }

    void whatTheCustomerNamesIsNotSold()
    {
        const QString text = u"I looked up your loyalty card, and the points are there."_s;
        QCOMPARE(honestFindings(text, {}), u"selling"_s);
        QCOMPARE(honestFindings(text, u"The points on my loyalty card are gone."_s), QString());
    }
};

SHOPBELL_TEST(TestHonestWords)
#include "test_honestwords.moc"
