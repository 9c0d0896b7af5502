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

ReplyFacts complaint()
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
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

/// Plain ways to say what the checks look for, in English and Chinese, and their innocent neighbours.
class TestPlainWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGiftWithoutConditionSellsNothing_data()
    {
        textAndMarks();
        row("Here is a voucher for 10 pounds, no conditions.");
        row("Here is a voucher for £10, without any condition.");
        row("Here is a voucher for 10 pounds.");
        row("There are vouchers at the till for 10 pounds.", "vouchers");
        row("这是一张10元代金券，没有任何条件。");
        row("我们推出了新品", "推出了新品");
        row("我们的新品已经推出", "新品已经推出");
        row("Our new products are here.", "Our new products");
    }
    void aGiftWithoutConditionSellsNothing()
    {
        QFETCH(QString, text);
        QTEST(marked(text, sellingIn(text, complaint(), presetWords())), "expected");
    }

    void asksToChangeTheReview_data()
    {
        textAndMarks();
        row("Take down your stars", "Take down your stars");
        row("Could you remove the one star?", "remove the one star");
        row("We would be grateful if you updated your rating", "if you updated your rating");
        row("Could you take the two stars down?", "take the two stars down");
        row("You need not change your stars.");
        row("We updated our menu because of your rating.");
        row("能不能把一星去掉？", "把一星去掉");
        row("请撤下您的一星", "撤下您的一星");
        row("如果您能更新一下评分，我们会很感激", "更新一下评分");
        row("不用更新评分，谢谢您说出来。");
    }
    void asksToChangeTheReview()
    {
        QFETCH(QString, text);
        QTEST(marked(text, askingToChangeIn(text, presetWords())), "expected");
    }

    void blames_data()
    {
        textAndMarks();
        row("You obviously did not ring", "You obviously did not");
        row("You clearly didn't read it.", "You clearly didn't");
        row("You obviously waited far too long.");
        row("您显然没有打电话", "您显然没");
        row("您明明没说", "您明明没");
        row("您说得很明显，是我们忘了。");
    }
    void blames()
    {
        QFETCH(QString, text);
        QTEST(marked(text, threatsIn(text, presetWords())), "expected");
    }

    void tellsWhoSomebodyIs_data()
    {
        textAndMarks();
        row("Your number 110101199003071234 is in our list.", "110101199003071234");
        row("您的身份证号11010119900307123X我们查到了。", "11010119900307123X");
        row("订单号：110101199003071234，已经查到。", "订单号：110101199003071234");
        row("我们会加您的微信号 zhangsan88。", "zhangsan88");
        row("Your WeChat is zhangsan88, we wrote there.", "zhangsan88");
        row("We take WeChat payments.");
        row("可以用微信支付。");
        row("请加我们的微信号 poppyseed88。");
        row("You live at 12 High Street, that is not far.", "12 High Street");
        row("Come to our shop at 12 High Street.");
        row("You live 5 minutes down the road.");
        row("您住在幸福路12号，离我们不远。", "幸福路12号");
        row("您住在上海市徐汇区漕溪北路331号，离我们不远。", "上海市徐汇区漕溪北路331号");
        row("地址是幸福路12号3栋501室", "幸福路12号3栋501室");
        row("您的地址是幸福里12号3栋501室。", "幸福里12号3栋501室");
        row("我们记得：翠湖湾3栋501室。", "翠湖湾3栋501室");
        row("本店地址是幸福路12号3栋101室。");
        row("我们搬到幸福路12号3栋101室了。");
        row("欢迎来幸福路12号。");
        row("We treated your rash with the cream.", "treated your rash");
        row("As a patient of ours since 2019 you know us.", "a patient of ours");
        row("You have been a patient here for years.", "You have been a patient here");
        row("The cream we gave you for your eczema is milder.", "cream we gave you for your eczema");
        row("Since your operation in June you came twice.", "Since your operation");
        row("您的血压那天偏高。", "您的血压");
        row("您上次拔牙之后恢复得不错。", "您上次拔牙之后恢复");
        row("You were a patient guest while we looked.");
        row("Thank you for telling us about your nut allergy.");
        row("You are right about the filling of your pie.");
        row("您说血橙汁太酸，对不起。");
        row("Your test results were ready on Monday.", "Your test results");
        row("Thank you for being so patient with us.");
        row("You are a patient customer, and we treated you badly.");
        row("I treated your back door with oil.");
        row("我们给您治疗湿疹时用了药膏。", "给您治疗");
        row("作为我们2019年以来的患者，您知道我们。", "作为我们2019年以来的患者");
        row("谢谢您耐心等待。");
    }
    void tellsWhoSomebodyIs()
    {
        QFETCH(QString, text);
        QTEST(marked(text, personalDataIn(text, {}, presetWords())), "expected");
    }

    void partsSaidInPlainWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("there");
        const auto says = [](const char *text, const QStringList &there) {
            QTest::newRow(text) << QString::fromUtf8(text) << there;
        };
        says("We left the lid off, and the tea went everywhere. The lids are now on a hook beside the kettle.",
             {u"cause"_s, u"prevention"_s});
        says("The bread was stale because our oven broke.", {u"acknowledgement"_s, u"cause"_s});
        says("The bread is fresh every day at our shop, and the cake too.", {});
        says("盖子没盖好。现在盖子都挂在钩子上。", {u"cause"_s, u"prevention"_s});
        says("面包不新鲜，因为我们的烤箱坏了。", {u"acknowledgement"_s, u"cause"_s});
        says("每天都有新鲜面包，欢迎光临。", {});
    }
    void partsSaidInPlainWords()
    {
        QFETCH(QString, text);
        QStringList there{u"acknowledgement"_s, u"cause"_s, u"prevention"_s};
        for (const TextFinding &finding : missingPartsOf(text, complaint(), presetWords()))
            there.removeAll(keyOf(finding.part));
        QTEST(there, "there");
    }
};

SHOPBELL_TEST(TestPlainWords)
#include "test_plainwords.moc"
