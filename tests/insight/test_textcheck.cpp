// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheck.h"
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// What was marked, joined by "; ".
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
} // namespace

/// Each row is a reply and the words in it that must be marked; an empty one must not be found.
class TestTextCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalData_data()
    {
        textAndMarks();
        QTest::newRow("an e-mail") << "I have written to priya.nair@example.co.uk."
                                   << "priya.nair@example.co.uk";
        QTest::newRow("a phone") << "Was 07700 900123 your number?"
                                 << "07700 900123";
        QTest::newRow("with a country") << "We tried +44 20 7946 0018 twice."
                                        << "+44 20 7946 0018";
        QTest::newRow("a Chinese phone") << "您留的电话13812345678打不通。"
                                         << "13812345678";
        QTest::newRow("an order number") << "Your order no. 20418-3 is on its way."
                                         << "order no. 20418-3";
        QTest::newRow("an order number with a sign") << "I found order #10453."
                                                     << "order #10453";
        QTest::newRow("a Chinese order number") << "订单号：20251118045，已经查到。"
                                                << "订单号：20251118045";
        QTest::newRow("our own phone") << "Please ring us on 020 7946 0018."
                                       << "";
        QTest::newRow("our own e-mail") << "Write to us at hello@poppyseed.example, I read everything."
                                        << "";
        QTest::newRow("our own Chinese phone") << "请拨打010-12345678，我们马上处理。"
                                               << "";
        QTest::newRow("the customer's after ring us on") << "Ring us on 07700 900999, we called you."
                                                         << "07700 900999";
        QTest::newRow("a price") << "We have returned £1,204.50 to you."
                                 << "";
        QTest::newRow("a day") << "On 2025-11-18 we were closed."
                               << "";
        QTest::newRow("a day with dots") << "Am 18.11.2025 war zu."
                                         << "";
        QTest::newRow("opening hours") << "Open 8.30-17.00 every day."
                                       << "";
        QTest::newRow("years") << "Here since 1998 - 2025."
                               << "";
        QTest::newRow("loaves") << "You ordered 12 loaves for 30 people."
                                << "";
        QTest::newRow("an order of something") << "Your order of 2 rye loaves."
                                               << "";
        QTest::newRow("a large number") << "1 000 000 thanks"
                                        << "";
    }
    void personalData()
    {
        QFETCH(QString, text);
        ReplyFacts facts;
        facts.contacts = {u"07700 900 999"_s};
        QTEST(marked(text, personalDataIn(text, facts, presetWords())), "expected");
        facts.isPublic = false;
        QVERIFY(personalDataIn(text, facts, presetWords()).empty());
    }

    void namesOfOthers()
    {
        ReplyFacts facts;
        facts.namesOfOthers = {u"Tom Birch"_s};
        const QString text = u"As we told Tom Birch, it was the oven. tom birch agreed."_s;
        const TextFindings findings = personalDataIn(text, facts, presetWords());
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings[0].data, PersonalDataKind::NameOfAnother);
        QCOMPARE(marked(text, findings), u"Tom Birch; tom birch"_s);
        QCOMPARE(possibleNames(text), QStringList{u"Tom Birch"_s});
        QCOMPARE(
            possibleNames(u"Dear Ana Maria Lopez. Yours, Anna"_s),
            (QStringList{u"Dear Ana"_s, u"Ana Maria"_s, u"Dear Ana Maria"_s, u"Maria Lopez"_s, u"Ana Maria Lopez"_s}));
        QVERIFY(possibleNames(u"王小明说"_s).contains(u"王小明"_s));
        QVERIFY(possibleNames(u"we open at eight"_s).isEmpty());
    }

    void namesOfTwoCharactersAndWithSmallWords()
    {
        QVERIFY(possibleNames(u"王芳也说汤凉了"_s).contains(u"王芳"_s));
        const QStringList others = possibleNames(u"欢迎会员和散客"_s);
        QVERIFY(!others.contains(u"会员"_s) && !others.contains(u"散客"_s));
        QCOMPARE(possibleNames(u"as Anna van der Berg said"_s), QStringList{u"Anna van der Berg"_s});
        QVERIFY(possibleNames(u"Thank you, Carlos da Silva."_s).contains(u"Carlos da Silva"_s));
        QVERIFY(possibleNames(u"I asked Tom de facto, and Anna"_s).isEmpty());
    }

    void selling_data()
    {
        textAndMarks();
        QTest::newRow("a percentage off") << "Sorry. Here is 20% off your next order."
                                          << "20% off";
        QTest::newRow("a code") << "Use the code SORRY10 at the till."
                                << "Use the code";
        QTest::newRow("a coupon") << "Take this coupon with you."
                                  << "coupon";
        QTest::newRow("a new range") << "Come and see our new range."
                                     << "our new range";
        QTest::newRow("a voucher with a condition") << "You get a voucher when you spend 20 pounds."
                                                    << "voucher; when you spend";
        QTest::newRow("a price") << "The large one is only £9.99."
                                 << "only £9.99";
        QTest::newRow("a gift card with a condition in words")
            << "You get a 10 pound gift card for your next order over 30 pounds."
            << "gift card for your next order over 30 pounds";
        QTest::newRow("a day is no condition") << "The card lies in the parcel with the order from 12 November."
                                               << "";
        QTest::newRow("minutes are no condition") << "Sorry you had to spend 20 minutes getting it off."
                                                  << "";
        QTest::newRow("Chinese event") << "双十一活动不要错过，新品欢迎尝试。"
                                       << "活动不要错过; 新品欢迎尝试";
        QTest::newRow("Chinese invitation to try") << "欢迎尝试我们的新品。"
                                                   << "欢迎尝试我们的新品";
        QTest::newRow("Chinese discount") << "非常抱歉，下次来给您打八折。"
                                          << "打八折";
        QTest::newRow("Chinese coupon") << "对不起，送您一张优惠券，下次使用。"
                                        << "优惠券，下次";
        QTest::newRow("Chinese promotion") << "本周有优惠活动，欢迎选购。"
                                           << "优惠活动; 欢迎选购";
        QTest::newRow("a refund") << "I have refunded £12.50 to your card today."
                                  << "";
        QTest::newRow("a replacement") << "We replace it at no charge, from £0 for you."
                                       << "";
        QTest::newRow("a gift without a condition")
            << "Your next two oat lattes are on us. A card is in the post to you."
            << "";
        QTest::newRow("a voucher as a gift") << "We have sent you a £10 voucher."
                                             << "";
        QTest::newRow("a discount that was forgotten") << "We forgot the discount and returned your money."
                                                       << "";
        QTest::newRow("how it is prevented") << "When you order by phone we now read it back."
                                             << "";
        QTest::newRow("an offer to talk") << "May I offer you a cup of tea and an open ear?"
                                          << "";
        QTest::newRow("an order of today") << "I am sorry about your order today."
                                           << "";
        QTest::newRow("Chinese refund") << "已经全额退款39元给您，新的今天补发。"
                                        << "";
        QTest::newRow("Chinese gift") << "下次来我们请您喝一杯。"
                                      << "";
    }
    void selling()
    {
        QFETCH(QString, text);
        QTEST(marked(text, sellingIn(text, complaint(), presetWords())), "expected");
        QVERIFY(sellingIn(text, {}, presetWords()).empty());
    }

    void askingToChange_data()
    {
        textAndMarks();
        QTest::newRow("change it") << "Would you change your review?"
                                   << "change your review";
        QTest::newRow("update the stars") << "Please consider updating your star rating."
                                          << "updating your star rating";
        QTest::newRow("remove it") << "Kindly remove this review."
                                   << "remove this review";
        QTest::newRow("take it down") << "Could you take the review down?"
                                      << "take the review down";
        QTest::newRow("five stars") << "Then give us 5 stars."
                                    << "give us 5 stars";
        QTest::newRow("a better one") << "We hope you can leave a better review."
                                      << "leave a better review";
        QTest::newRow("Chinese") << "能麻烦您修改一下评价吗？"
                                 << "修改一下评价";
        QTest::newRow("Chinese, five stars") << "处理好以后请给个五星好评。"
                                             << "给个五星好评";
        QTest::newRow("Chinese, delete") << "希望您把差评删掉。"
                                         << "把差评删";
        QTest::newRow("need not") << "You need not change your review."
                                  << "";
        QTest::newRow("do not have to") << "You do not have to update your rating, we just want it right."
                                        << "";
        QTest::newRow("thanks for it") << "Thank you for your review and your four stars."
                                       << "";
        QTest::newRow("we change something") << "We change how we pack, thanks to your review."
                                             << "";
        QTest::newRow("we review it") << "We will review the way we take orders."
                                      << "";
        QTest::newRow("another chance") << "Give us another chance."
                                        << "";
        QTest::newRow("Chinese thanks") << "感谢您的评价，我们改了流程。"
                                        << "";
        QTest::newRow("Chinese need not") << "评价您不用改，我们只想把事情办好。"
                                          << "";
        QTest::newRow("Chinese process") << "我们修改了流程，谢谢您的评价。"
                                         << "";
    }
    void askingToChange()
    {
        QFETCH(QString, text);
        QTEST(marked(text, askingToChangeIn(text, presetWords())), "expected");
    }

    void threats_data()
    {
        textAndMarks();
        QTest::newRow("a lawyer") << "You will hear from our lawyer."
                                  << "our lawyer";
        QTest::newRow("you should have") << "You should have told us at the counter."
                                         << "You should have told";
        QTest::newRow("a liar") << "You must be lying about the hair."
                                << "You must be lying";
        QTest::newRow("must be disappointed") << "You must be disappointed, and I am sorry."
                                              << "";
        QTest::newRow("you did not") << "You didn’t read the sign."
                                     << "You didn’t read";
        QTest::newRow("the first to complain") << "You are the first person to complain."
                                               << "You are the first person to complain";
        QTest::newRow("nobody else") << "No other guest has complained."
                                     << "No other guest has complained";
        QTest::newRow("your fault") << "That was your own mistake."
                                    << "your own mistake";
        QTest::newRow("false claims") << "This is a fake review."
                                      << "fake review";
        QTest::newRow("Chinese lawyer") << "我们会找律师处理。"
                                        << "律师";
        QTest::newRow("Chinese blame") << "是您自己没看清楚。"
                                       << "是您自己";
        QTest::newRow("Chinese, should have") << "您应该先打电话问一下。"
                                              << "您应该先";
        QTest::newRow("Chinese malicious") << "这是恶意差评。"
                                           << "恶意差评";
        QTest::newRow("Chinese, nobody else") << "别人都没说有问题。"
                                              << "别人都没说";
        QTest::newRow("Chinese, none of us told") << "我们大家都没提前告诉您，是我们的错。"
                                                  << "";
        QTest::newRow("should have been told") << "You should have been told, and you should not have had to ask twice."
                                               << "";
        QTest::newRow("not your fault") << "It was not your fault, it was ours."
                                        << "";
        QTest::newRow("late for a train") << "I am sorry you were late for your train."
                                          << "";
        QTest::newRow("thanks for telling") << "Thank you for having told us."
                                            << "";
        QTest::newRow("first") << "You are the first to try it, lucky you."
                               << "";
        QTest::newRow("Chinese not yours") << "这不是您的问题，是我们没说清楚。"
                                           << "";
        QTest::newRow("Chinese question") << "您的问题我们收到了。"
                                          << "";
        QTest::newRow("Chinese misunderstanding") << "标签写得不清楚，让您误会了。"
                                                  << "";
    }
    void threats()
    {
        QFETCH(QString, text);
        QTEST(marked(text, threatsIn(text, presetWords())), "expected");
    }

    void defence_data()
    {
        textAndMarks();
        QTest::newRow("but we") << "You waited long, but we had a very busy day."
                                << "but we; very busy";
        QTest::newRow("policy") << "Our policy is no refunds without a receipt."
                                << "policy";
        QTest::newRow("terms") << "As per our terms, deposits are not returned. I am sorry."
                               << "As per our terms";
        QTest::newRow("terms after the admission") << "It was our mistake, and by our terms you get it all back."
                                                   << "";
        QTest::newRow("however") << "We read your words. However, we always check."
                                 << "However, we";
        QTest::newRow("sorry but") << "I am sorry, but that is how it is."
                                   << "sorry, but";
        QTest::newRow("sorry if") << "Sorry if you were disappointed."
                                  << "Sorry if";
        QTest::newRow("sorry that you feel") << "We are sorry that you feel this way."
                                             << "sorry that you feel";
        QTest::newRow("Chinese but") << "我们很重视您的意见，但是当天客人太多。"
                                     << "但是; 人太多";
        QTest::newRow("Chinese rule") << "按照店里规定，这种情况不能退。"
                                      << "规定";
        QTest::newRow("Chinese sorry but") << "很抱歉，但是这不能退。"
                                           << "抱歉，但是";
        QTest::newRow("Chinese if") << "如果给您带来不便，敬请谅解。"
                                    << "谅解; 如果给您";
        QTest::newRow("but after admitting")
            << "I am sorry, that was our mistake. We were full, but we should have told you. Our policy was wrong."
            << "";
        QTest::newRow("but after a full stop")
            << "I am sorry the milk was off. But it was a busy day, so we left it out."
            << "busy day; sorry the milk was off. But";
        QTest::newRow("what is done, after a full stop")
            << "I am sorry the milk was off. But we have thrown the rest away."
            << "";
        QTest::newRow("but after a full stop and an admission")
            << "I am sorry, that was our mistake. But it was a busy day."
            << "";
        QTest::newRow("Chinese but after a full stop") << "对不起，燕麦奶坏了。但是我们店里有规定，不能退。"
                                                       << "规定; 对不起，燕麦奶坏了。但是";
        QTest::newRow("butter") << "The butter was off, and I am sorry."
                                << "";
        QTest::newRow("what happened to them") << "You ordered rye but got white. I am sorry."
                                               << "";
        QTest::newRow("we did not") << "You rang twice but we did not answer. I am sorry."
                                    << "";
        QTest::newRow("if of an offer") << "I am sorry. If you bring it back, I mend it."
                                        << "";
        QTest::newRow("Chinese after admitting") << "对不起，是我们漏了。但是以后不会了，规定也改了。"
                                                 << "";
        QTest::newRow("Chinese what happened") << "您提前订了，但是我们没有留。对不起。"
                                               << "";
        QTest::newRow("Chinese not only") << "这不但让您白跑，还耽误了时间。对不起。"
                                          << "";
    }
    void defence()
    {
        QFETCH(QString, text);
        QTEST(marked(text, defenceFirstIn(text, complaint(), presetWords())), "expected");
        QVERIFY(defenceFirstIn(text, {}, presetWords()).empty());
    }

    void onlyPlaceholdersBlock()
    {
        ReplyFacts facts = complaint(u"The oat milk was off again and nobody listened"_s);
        facts.limit = ReplyLimit{LengthUnit::Characters, 20};
        facts.nearCopies = 14;
        const QString text =
            u"Hi {{customer|there}}, our policy is clear. You should have asked. Change your review for 20% off, order 55512."_s;
        const std::vector<TextFinding> findings = checkedText(text, facts, presetWords());
        QStringList checks;
        for (const TextFinding &finding : findings) {
            checks += keyOf(finding.check);
            QCOMPARE(finding.severity() == FindingSeverity::Block, finding.check == TextCheck::UnfilledPlaceholder);
        }
        checks.removeDuplicates();
        QCOMPARE(checks,
                 (QStringList{u"unfilled-placeholder"_s, u"over-the-limit"_s, u"personal-data"_s, u"selling"_s,
                              u"ask-to-change-review"_s, u"threat-or-blame"_s, u"defence-first"_s, u"missing-part"_s,
                              u"nothing-taken-up"_s, u"near-copy"_s}));
        QVERIFY(checkedText(u" \n"_s, facts, presetWords()).empty());
    }

    void onlyChecksThatMakeSense()
    {
        const auto checks = checksFor({});
        QVERIFY(std::ranges::find(checks, TextCheck::Selling) == checks.end());
        QVERIFY(std::ranges::find(checks, TextCheck::NothingTakenUp) == checks.end());
        ReplyFacts all = complaint(u"words"_s);
        all.limit = ReplyLimit{};
        QCOMPARE(checksFor(all).size(), 11u);
        QVERIFY(std::ranges::is_sorted(checksFor(all)));
    }

    void aKindAnswerIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no complaint, a but")
            << "No problem but thank you for telling us, the oat milk is fresh every day.";
        QTest::newRow("butter") << "The butter croissants are back, and the oat milk too. See you!";
        QTest::newRow("policy of honesty") << "Honesty is our policy, thank you for trying the oat milk.";
        QTest::newRow("Chinese") << "谢谢您喜欢我们的燕麦奶，但愿下次也让您满意！";
    }
    void aKindAnswerIsLeftAlone()
    {
        QFETCH(QString, text);
        ReplyFacts facts;
        facts.said = u"oat milk"_s;
        TextFindings found = checkedText(text, facts, presetWords());
        std::erase_if(found, [](const TextFinding &each) { return each.check == TextCheck::OtherLanguage; });
        QCOMPARE(marked(text, found), QString());
        QVERIFY(found.empty());
    }
};

SHOPBELL_TEST(TestTextCheck)
#include "test_textcheck.moc"
