// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/findings.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
struct Letter
{
    const char *said;
    const char *before;
    const char *remedy;
    const char *after;

    QString with(const QString &words) const { return QString::fromUtf8(before) + words + QString::fromUtf8(after); }
    QString whole() const { return with(QString::fromUtf8(remedy)); }
};
constexpr Letter milk{"Second time the oat milk was off.",
                      "You told us the oat milk was off, twice. I am sorry. We opened cartons without a date. ",
                      "Your next two oat lattes are on us.", " Every carton gets a date now. "};
constexpr Letter chineseMilk{"第二次喝到坏的燕麦奶了。", "您两次喝到坏的燕麦奶，对不起。我们开盒时没写日期。",
                             "下两杯燕麦拿铁我们请。", "现在每盒都写上日期。"};

ReplyFacts complaint(const QString &said)
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
    facts.said = said;
    return facts;
}

/// The keys of what is found, each once, without the parts that are missing.
QString checksOf(const QString &text, const QString &said)
{
    QStringList keys;
    for (const TextFinding &finding : checkedText(text, complaint(said), presetWords())) {
        if (finding.check != TextCheck::MissingPart)
            keys += keyOf(finding.check);
    }
    keys.removeDuplicates();
    return keys.join(u' ');
}

void saidAndText()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("text");
}

void rows(const char *check, const Letter &letter, const QList<const char *> &texts)
{
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(check) << QString::fromUtf8(letter.said)
                            << letter.whole() + QString::fromUtf8(text);
}
} // namespace

/// Common turns of phrase, each on its own behind a good letter, and their kind neighbours.
class TestCommonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesHarmIsMarked_data()
    {
        QTest::addColumn<QString>("expected");
        saidAndText();
        rows("threat-or-blame", milk,
             {"We know who you are.", "Don't bother coming back.", "Please do not even bother returning.",
              "People like you ruin small shops.", "Your claim is false.", "I have you on camera.",
              "You were on CCTV."});
        rows("threat-or-blame", chineseMilk,
             {"再乱说我们就告你。", "你别再来了。", "是您喝得太慢才坏的。", "你自己的问题。", "请不要诬陷我们。",
              "我们有监控，别乱讲。", "不欢迎您这样的客人。"});
        rows("ask-to-change-review", milk,
             {"We'd be grateful if you took the review down.", "We hope you can amend your comments.",
              "It would mean a lot if your review reflected this."});
        rows("ask-to-change-review", chineseMilk, {"能否删除此条？", "请您撤回投诉。", "此评论可否撤下？"});
        rows("selling", milk,
             {"Don't miss our Christmas hampers!", "Our gift cards make a lovely present.",
              "Do not miss out on our spring menu."});
        rows("selling", chineseMilk,
             {"现在下单立减10元。", "圣诞礼盒可以预订了。", "快来抢购。", "中秋月饼开始预定。"});
        rows("personal-data", milk,
             {"Your date of birth is 3/5/1980.", "Your membership number is 44521.", "We tried your phone ending 234.",
              "It went to Mrs Patel of 4 Rose Cottage."});
        rows("personal-data", chineseMilk, {"您的出生日期是1980-5-3。"});
        rows("unfilled-placeholder", milk, {"Hi <Name>, see you on Monday.", "Hi XXX, see you on Monday."});
        rows("unfilled-placeholder", chineseMilk, {"尊敬的XX先生，", "××店敬上"});
    }
    void whatDoesHarmIsMarked()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        QTEST(checksOf(text, said), "expected");
    }

    void aGiftMakesItGood_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *gift :
             {"I've put a gift card for £10 in the post to you.", "We have put a £10 gift voucher in the post.",
              "I've added the missing points to your loyalty card.",
              "The discount you were promised has been paid back to you.", "One is yours this Thursday, a gift.",
              "A £5 voucher was credited back to your account.",
              "The two lost stamps are back, I put all three missing stamps on your loyalty card."})
            QTest::newRow(gift) << milk.with(QString::fromUtf8(gift));
        const char *price = "You bought the hamper for £45 and it was half empty.";
        QTest::newRow(price) << milk.whole() + QString::fromUtf8(price);
    }
    void aGiftMakesItGood()
    {
        QFETCH(QString, text);
        QCOMPARE(foundIn(text, complaint(QString::fromUtf8(milk.said))), QString());
    }

    void anAdmissionWithTheWordIsNoDefence_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"You asked us to leave out the coriander but we put it in all the same. I am sorry.",
              "You told us about the nuts on the phone but we added them. I am sorry.",
              "You're right, our policy on dates was poor and the oat milk was off. I am sorry.",
              "Our policy on dogs was written nowhere and you were sent out in the rain. I'm sorry.",
              "Our policy on returns is not clearly shown. I am sorry.", "您说了不要香菜，但是我们还是放了，对不起。",
              "店里的规定没贴出来，害您白跑一趟，对不起。", "You were right, we always forget. I am sorry.",
              "Actually the mistake was ours. I am sorry.",
              "You trusted that the milk was in date, and it was not. I am sorry."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void anAdmissionWithTheWordIsNoDefence()
    {
        QFETCH(QString, text);
        QCOMPARE(checksOf(text, {}), QString());
    }

    void aDefenceIsFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"While we are sorry, rules are rules.", "Actually the milk was in date. Sorry.",
                                 "Actually, there was nothing wrong with the loaf. Sorry.", "Rules are rules. Sorry.",
                                 "不过牛奶没过期呀。抱歉。", "I'm sorry you were offended."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aDefenceIsFound()
    {
        QFETCH(QString, text);
        QCOMPARE(checksOf(text, {}), u"defence-first"_s);
    }

    void anEmptyPhraseIsNoPart_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("text");
        const auto lacks = [](const char *part, const QList<const char *> &texts) {
            for (const char *text : texts)
                QTest::addRow("%s: %s", part, text) << QString::fromUtf8(part) << QString::fromUtf8(text);
        };
        lacks("cause",
              {"We value every customer. Sorry.", "Thank you for your feedback. We strive for excellence. Sorry.",
               "Sorry for the stale bread. We love our customers.", "Sorry for the stale bread. Have a nice day.",
               "Sorry for the stale bread. We wish you a wonderful weekend ahead.",
               "Sorry for the stale bread. Customer satisfaction is our priority.", "The rye was dry. We are sorry.",
               "面包硬了，对不起。祝您生活愉快。", "面包硬了，对不起。我们非常重视每一位顾客。",
               "Thank you for the nice bread words, Al.", "Sorry. Thank you for the nice bread words, Al."});
        lacks("remedy",
              {"Sorry about the wait. See you soon.", "Sorry about the wait. We look forward to your next visit.",
               "Sorry about the wait. We hope to see you again soon.",
               "Sorry about the wait. Your satisfaction means everything to us.",
               "让您久等，抱歉。期待您的再次光临。"});
        lacks("prevention",
              {"Sorry about the wait. We will try to do better.", "We are a family business since 1950. We are sorry.",
               "Sorry about the wait. We take every complaint very seriously.",
               "Sorry about the wait. Your words help us to improve.", "我们会加强管理，提升服务。抱歉。",
               "让您久等，抱歉。我们会不断提高服务质量。"});
    }
    void anEmptyPhraseIsNoPart()
    {
        QFETCH(QString, part);
        QFETCH(QString, text);
        const TextFindings found = missingPartsOf(text, complaint({}), presetWords());
        QVERIFY(std::ranges::any_of(found, [&](const TextFinding &each) { return keyOf(each.part) == part; }));
    }

    void anEmptyPhraseTakesNothingUp()
    {
        QCOMPARE(checksOf(u"We value every customer. Sorry."_s, u"The rye was dry"_s), u"nothing-taken-up"_s);
    }

    void whatIsTakenUpIsNotMissed_data()
    {
        saidAndText();
        const auto row = [](const char *said, const QString &text) {
            QTest::newRow(said) << QString::fromUtf8(said) << text;
        };
        row("Can I bring my dog?", u"Yes, dogs are welcome, and there is a bowl of water by the door."_s);
        row("Do you sell cups with a cat on them?", u"Every cat we know of is on that shelf."_s);
        row("The dog's bowl was empty", u"We filled it: dogs drink a lot."_s);
        row("牛奶是坏的，第二次了。跟店员说了，她说没问题。", chineseMilk.whole());
    }
    void whatIsTakenUpIsNotMissed()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        QCOMPARE(checksOf(text, said), QString());
    }

    void aKindLetterDrawsNoFinding_data()
    {
        saidAndText();
        QTest::newRow("Nobody saw us waiting and the soup was cold.")
            << u"Nobody saw us waiting and the soup was cold."_s
            << u"You waited forty minutes and then the soup was cold. I am sorry. We looked at the camera over the door: we know you were there, and nobody went to you. The waiter had been called into the kitchen. Lunch for two is yours, a gift from us, whenever you like. One of us stays at the door until two from now on. Have a lovely weekend. Marta"_s;
        QTest::newRow("They told me my discount claim was wrong.")
            << u"They told me my discount claim was wrong."_s
            << u"You were promised a discount and then told that your claim was wrong. It was right, and I am sorry. The new price list did not reach the till. I have put the missing £6 back on your card. The till now reads the list by itself each morning. Customers like you keep us honest. Ada"_s;
        QTest::newRow("Cake for my birthday came too late.")
            << u"Cake for my birthday came too late."_s
            << u"You paid for a cake for £38 and it came after your guests had gone. I am sorry. We wrote the wrong hour on the ticket. I've put the money back on your card, and please don't bother coming back for it, we will bring another cake on Saturday. Every hour is now read back to the customer. We look forward to seeing you again. Leo"_s;
        QTest::newRow("I said no nuts and there were nuts. Bad policy.")
            << u"I said no nuts and there were nuts. Bad policy."_s
            << u"You told us clearly that there must be no nuts in the box but we added walnuts all the same. I am sorry. Our policy on allergies was written nowhere, and the new baker had not heard of it. I have refunded the box. It hangs over the bench now, in red. We value every customer, and you most of all today. Ines"_s;
        QTest::newRow("The points are gone from my card and nobody answers.")
            << u"The points are gone from my card and nobody answers."_s
            << u"Your points are gone, and nobody answered you. I'm sorry. We moved to a new till and forgot the old cards. I've added the missing points to your loyalty card and two more. We did not want to wait until you asked a third time. The old cards were all copied last night, and a second person checks them each month. See you soon. Tom"_s;
        QTest::newRow("汤是凉的，等了半小时，还说是我来晚了。")
            << u"汤是凉的，等了半小时，还说是我来晚了。"_s
            << u"您等了半个小时，汤还是凉的，对不起。不是您来得太晚才凉的，是我们把汤放在窗口忘了端。这顿饭的钱已经退到您卡里。现在汤出锅就按铃，铃响了必须有人端。祝您生活愉快。"_s;
        QTest::newRow("面包硬，店员说我乱说。")
            << u"面包硬，店员说我乱说。"_s
            << u"您说面包硬，店员还说您乱说，对不起。您没有诬陷任何人，那天卖的是隔夜的。今天刚出炉的一条我给您留着，不收钱。隔夜的面包现在单独放一筐，我们以后别再乱讲客人。期待您再次光临。"_s;
        QTest::newRow("月饼礼盒少了两块，打电话没人接。")
            << u"月饼礼盒少了两块，打电话没人接。"_s
            << u"您买的礼盒少了两块，电话也没人接，对不起。装盒的同事那天换班，没有数。少的两块今天就给您寄，另外再送您一盒。以后装盒由两个人数，电话转到店长手机上。我们会努力做得更好。"_s;
        QTest::newRow("说了不要辣，还是放了辣椒。")
            << u"说了不要辣，还是放了辣椒。"_s
            << u"您说了不要辣，但是我们还是放了辣椒，对不起。备注打印得太小，师傅没看到。这份钱退给您，明天中午给您重做一份送到。备注现在用红字单独打一张。我们不会要求您撤回投诉，您说得对。"_s;
        QTest::newRow("牛奶过期了，店员态度不好。")
            << u"牛奶过期了，店员态度不好。"_s
            << u"牛奶过期了，店员还不耐烦，对不起。进货那天没人查日期，这是我们自己的问题，不是您自己的问题。钱已退给您，再送您两杯。冰箱门上现在贴了日期表，每天早上查一遍。我们非常重视每一位顾客。"_s;
    }
    void aKindLetterDrawsNoFinding()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        QCOMPARE(foundIn(text, complaint(said)), QString());
    }
};

SHOPBELL_TEST(TestCommonWords)
#include "test_commonwords.moc"
