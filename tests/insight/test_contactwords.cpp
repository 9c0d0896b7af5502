// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/contactwords.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// What the words of a contact do, whatever its reason says.
class TestContactWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purposes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("sells");
        QTest::addColumn<bool>("invites");
        QTest::addColumn<bool>("requests");
        const auto row = [](const char *text, bool sells, bool invites, bool requests) {
            QTest::newRow(text) << QString::fromUtf8(text) << sells << invites << requests;
        };
        row("", false, false, false);
        row("Use code SAVE20, 20% off everything this week! Please leave us a review on Google and bring a friend.",
            true, true, true);
        row("Half price on all cakes until Sunday.", true, false, false);
        row("Would you write a review?", false, true, false);
        row("We would love a Google review.", false, true, false);
        row("Could you rate us?", false, true, false);
        row("Would you mind leaving us a few stars?", false, true, false);
        row("Tell your friends about us.", false, false, true);
        row("Please recommend us.", false, false, true);
        row("How was the cake, and what should we do differently next time?", false, false, false);
        row("Thank you for bringing your friend Anna to us.", false, false, false);
        row("Thanks for telling your friends about us.", false, false, false);
        row("Thank you for your review. The tea now stays hot.", false, false, false);
        row("You need not write a review, I only want to know how it was.", false, false, false);
        row("We'll tell everybody at the till.", false, false, false);

        // A questionnaire sells by the services it lists.
        row("Please fill in our questionnaire about all our services.", true, false, false);
        row("Here is our questionnaire.", true, false, false);
        row("Would you complete a short survey?", true, false, false);
        row("Here is a list of all our services.", true, false, false);
        row("Buy two, get one free.", true, false, false);
        row("Our autumn tasting is on Friday, come along! Tickets are 5 pounds.", true, false, false);
        row("If you know anybody who needs bread, send them over.", false, false, true);
        row("Feel free to send them our way.", false, false, true);
        row("Thank you for filling in our questionnaire.", false, false, false);
        row("In the questionnaire you wrote that the queue is long.", false, false, false);
        row("What brings you back, and what nearly stopped you?", false, false, false);
        row("Is anything missing that you buy somewhere else?", false, false, false);
        row("Were you happy with our service?", false, false, false);
        row("Your two tickets for 5 May are ready again.", false, false, false);
        row("Send them over and I will mend them.", false, false, false);
        row("If you know anybody else who had that loaf, please tell us.", false, false, false);

        // What somebody wrote is told again, not asked for.
        row("In your review on Google you asked for oat milk. It is here since Monday.", false, false, false);
        row("Thank you for your review on Google.", false, false, false);
        row("Thank you so much for the five stars on Google.", false, false, false);
        row("Your five stars on Tripadvisor made our week.", false, false, false);
        row("We read your words on Facebook to the whole team.", false, false, false);
        row("Please leave your review on Google.", false, true, false);
        row("A review on Google would help us.", false, true, false);
        row("Your review on Google would help us.", false, true, false);
        row("Thank you in advance for your review on Google.", false, true, false);
        row("您在大众点评上说想要燕麦奶，星期一起有了。", false, false, false);
        row("您在大众点评上写到排队太久，现在多开了一台收银。", false, false, false);
        row("请您在大众点评上写几句。", false, true, false);

        row("本周全场八折，麻烦写个评价，下次带朋友一起来！", true, true, true);
        row("全场 8 折，欢迎选购！", true, false, false);
        row("麻烦给我们写个评价", false, true, false);
        row("帮忙打个分", false, true, false);
        row("请推荐给您的朋友", false, false, true);
        row("欢迎把我们介绍给身边的人", false, false, true);
        row("蛋糕还满意吗？下次我们哪里可以做得不一样？", false, false, false);
        row("感谢您把我们推荐给朋友", false, false, false);
        row("看到您的评价，我们换了盖子。", false, false, false);
        row("不用写评价，只想知道您满意吗。", false, false, false);

        row("请填写我们的问卷，看看我们的全部服务。", true, false, false);
        row("附上一份服务清单，供您参考。", true, false, false);
        row("买二送一", true, false, false);
        row("品鉴会周五举行，欢迎参加！门票5元。", true, false, false);
        row("您要是认识想买面包的人，请告诉我们。", false, false, true);
        row("谢谢您填写问卷。", false, false, false);
        row("您在问卷里写到排队太久。", false, false, false);
        row("是什么让您再来？", false, false, false);
        row("您对我们的服务满意吗？", false, false, false);
        row("您上次买一个送给妈妈的蛋糕还好吗？", false, false, false);
        row("感谢您来参加我们的品鉴会。", false, false, false);

        row("The new winter menu is out, have a look", true, false, false);
        row("Our summer collection has arrived.", true, false, false);
        row("Come in and have a look at our new range.", true, false, false);
        row("The new oven is in, and your loaf is on us.", false, false, false);
        row("I will have a look at your bike on Monday.", false, false, false);
        row("The menu was out of date, and we reprinted it.", false, false, false);
        row("Please think again about your two stars.", false, true, false);
        row("Would you rethink your rating?", false, true, false);
        row("Could you ask yourself whether two stars are fair?", false, true, false);
        row("Your review made us think again about the queue.", false, false, false);
        row("We will rethink the rating of our suppliers.", false, false, false);
        row("我们周五有试吃会，欢迎来", true, false, false);
        row("圣诞系列上线，欢迎来看看", true, false, false);
        row("试吃会那天让您久等了。", false, false, false);
        row("请您再考虑一下这个评分。", false, true, false);
        row("看到您的评价，我们重新考虑了排班。", false, false, false);

        row("Come and see our new spring hats.", true, false, false);
        row("We have a wine evening on Friday, do join us.", true, false, false);
        row("This week's special is rhubarb crumble.", true, false, false);
        row("Our Christmas hampers are ready to order.", true, false, false);
        row("There is a candle workshop next Tuesday, places are still free.", true, false, false);
        row("You'll love our new lemon cake.", true, false, false);
        row("这周六有烘焙课，有空来玩", true, false, false);
        row("新款蛋糕上架啦，快来尝尝", true, false, false);
        row("周末有市集，欢迎来逛逛", true, false, false);
        row("Maybe you could have another think about the rating.", false, true, false);
        row("We hope you will see your way to a fairer rating.", false, true, false);
        row("Is two stars really fair?", false, true, false);
        row("希望您能重新看看评分", false, true, false);
        row("Because of the market on Friday we ran out by noon.", false, false, false);
        row("We had to close early that evening and we are sorry.", false, false, false);
        row("Our new lids are in, so the tea stays hot.", false, false, false);
        row("Your Christmas hamper is here and we bring it today.", false, false, false);
        row("We gave your review a second look at our meeting.", false, false, false);
        row("I have taken another look at your review and you are right.", false, false, false);
        row("You gave us another chance and we let you down again.", false, false, false);
        row("那天有试吃会，来的人太多，让您久等了。", false, false, false);
        row("那天附近有市集，来的客人多，让您久等。", false, false, false);
        row("新的一炉明天早上做好，我给您留着。", false, false, false);
        row("我们会再看看您的评价里说的问题。", false, false, false);
    }
    void purposes()
    {
        QFETCH(QString, text);
        const ContactPurposes purposes = purposesIn(text, presetWords());
        QTEST(purposes.testFlag(ContactPurpose::Marketing), "sells");
        QTEST(purposes.testFlag(ContactPurpose::Invitation), "invites");
        QTEST(purposes.testFlag(ContactPurpose::Request), "requests");
    }
};

SHOPBELL_TEST(TestContactWords)
#include "test_contactwords.moc"
