// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QString missingIn(const QString &text, const QString &said)
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
    facts.said = said;
    QStringList parts;
    for (const TextFinding &finding : missingPartsOf(text, facts, presetWords()))
        parts += keyOf(finding.part);
    return parts.join(u' ');
}
} // namespace

/// Letters that say sorry and little else, and those that say all there is to say.
class TestEmptyLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lacks_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto lacks = [](const char *expected, const QString &said, const QList<const char *> &texts) {
            for (const char *text : texts)
                QTest::addRow("%s: %s", qPrintable(said), text) << said << QString::fromUtf8(text) << expected;
        };
        const QString scone = u"The scone was dry and the girl was rude."_s;
        const QString parcel = u"My parcel came late and broken."_s;
        const QString waited = u"我等了四十分钟，没人理"_s;
        const QString hard = u"面包硬，店员凶"_s;
        const auto *const all = "cause remedy prevention";
        // An invitation makes nothing good, and the complaint in its own words is no cause.
        lacks(all, scone,
              {"The scone was dry and the girl was rude. I am sorry. Come in tomorrow and say hello.",
               "The scone was dry and the girl was rude. We are sorry. Have a good day.",
               "You got a dry scone and a rude girl, and I am sorry. Pop in on Saturday and say hi.",
               "I am sorry that the scone was dry and the girl rude. We look forward to your visit tomorrow.",
               "Hi Ben, you write that the scone was dry and the girl was rude. I am sorry. Do come by again soon."});
        lacks(all, parcel,
              {"Your parcel came late and broken. I am sorry. Do call in soon.",
               "I am sorry your parcel came late and broken. Call in any time, our door is always open."});
        lacks(all, waited,
              {"您等了四十分钟没人理，对不起。欢迎下次再来。", "您等了四十分钟没人理，对不起。有空来店里坐坐。",
               "您等了四十分钟没人理，对不起。请再给我们一次机会。"});
        lacks(all, hard,
              {"面包硬，店员凶，对不起。随时欢迎您来店里坐坐。", "您说面包硬，店员凶，我们很抱歉。请您多来走走。"});
        lacks(all, u"Wrong order, stale bread"_s, {"You got the wrong order and stale bread. We are sorry."});
        // What they said is not always known.
        lacks(all, {},
              {"The scone was dry and the girl was rude. We are sorry. Have a good day.",
               "Your parcel came late and broken. I am sorry. Do call in soon.",
               "Your scone was dry and the girl at the till was unfriendly. I am sorry. Please visit us again.",
               "You waited an hour. I am sorry. Give us another chance.",
               "You waited an hour. I am sorry. We would love to see you again.",
               "您等了四十分钟没人理，对不起。欢迎下次再来。", "您的包裹碎了，对不起。下次再来我们店看看。"});
        // A day alone is no prevention, nor is what is done for this customer.
        lacks("cause prevention", {},
              {"You rang to order and nobody wrote it down. I am sorry. Two loaves are yours.",
               "You rang to order and nobody wrote it down. I am sorry. Two loaves are yours tomorrow.",
               "You waited an hour. I am sorry. Two loaves are yours on Monday.",
               "You waited an hour. I am sorry. I will bring two fresh loaves tomorrow.",
               "You waited an hour. I am sorry. A fresh loaf is waiting for you on Monday.",
               "You waited an hour. I am sorry. We will refund you tomorrow.",
               "You waited an hour. I am sorry. Next time the coffee is on us.",
               "您等了一个小时，对不起。明天给您送两个新的。", "您等了一个小时，对不起。我们会给您退款。"});
        lacks("cause prevention", u"Wrong size sent twice"_s,
              {"Wrong size sent twice, we are sorry. The right one is in the post."});
        // Words that only begin alike are not those of the customer.
        lacks("remedy prevention", u"The chicken was undercooked."_s,
              {"Your chicken was undercooked. I am sorry. We were understaffed."});
        lacks("remedy prevention", u"I was overcharged."_s, {"You were overcharged. I am sorry. We were overrun."});
        lacks("cause prevention", {},
              {"You waited an hour. I am sorry. You are welcome to one on us tomorrow.",
               "You waited an hour. I am sorry. Come back for one on us."});
        // Each part is one, whichever stands alone.
        lacks("remedy prevention", {},
              {"You waited an hour. I am sorry. Our oven failed.",
               "You waited an hour. I am sorry. We were short of staff.",
               "Your loaf was stale because we baked too early. I am sorry.",
               "您等了一个小时，对不起。因为当时只有一个人。", "您等了一个小时，对不起。那天人手不够。"});
        lacks("remedy prevention", u"The bread was stale"_s,
              {"The bread was stale. I am sorry. The bread was left out.",
               "The bread was stale. I am sorry. We forgot it."});
        lacks("remedy prevention", hard, {"面包硬，店员凶，对不起。面包是昨天剩的。"});
        lacks("cause remedy", {},
              {"You waited an hour. I am sorry. From tomorrow somebody checks the door.",
               "You waited an hour. I am sorry. From now on two of us are in.",
               "You waited an hour. I am sorry. We now write every order down.",
               "您等了一个小时，对不起。以后会安排两个人。", "您等了一个小时，对不起。从明天起每单都念一遍。"});
    }
    void lacks()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        QTEST(missingIn(text, said), "expected");
    }

    void lacksNothing_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *said, const char *text) {
            QTest::newRow(text) << QString::fromUtf8(said) << QString::fromUtf8(text);
        };
        row("The scone was dry and the girl was rude.",
            "The scone was dry and the girl was rude. I am sorry. It was the last of the morning, and Mia had been alone "
            "since six. Come in tomorrow and pick out any two cakes, on us. Nobody stands at the till alone now.");
        row("The scone was dry and the girl was rude.",
            "The scone was dry and the girl was rude. I am sorry. Our oven failed. I will bring two fresh loaves tomorrow. "
            "From tomorrow somebody checks each tray.");
        row("My parcel came late and broken.",
            "Your parcel came late and broken. I am sorry. It was packed too thinly. We will refund you. From now on each "
            "box gets a second layer.");
        row("I rang to order and nobody wrote it down.",
            "You rang to order and nobody wrote it down. I am sorry. The pad had gone missing. Two loaves are yours "
            "tomorrow. We now write every order down.");
        row("We waited an hour and nobody came",
            "You waited an hour and nobody came. I am sorry. We were short of staff. We will refund you. From now on two "
            "of us are in on Saturdays.");
        row("The bread was stale!",
            "The bread was stale. I am sorry. It was left out overnight. Come by, a fresh loaf waits "
            "for you at the counter. From now on the shelf is cleared at six.");
        row("You should check every box, mine was empty.",
            "Your box was empty, and I am sorry. Two people packed from one list. The right one is on its way. We check "
            "every box.");
        row("我等了四十分钟，没人理",
            "您等了四十分钟没人理，对不起。当时只有一个人在店里。明天给您送两个新的。以后会安排两个人。");
        row("面包又干又硬",
            "您的面包又干又硬，对不起。因为我们烤得太早。明天给您留两个新出炉的，不收钱。以后每天十点再烤。");
        row("店员很凶，不理人",
            "店员很凶，不理您，对不起。她刚来，我们没教好。请您来店里，这顿免单。今后新人由老员工带。");
        row("打电话没人接", "您打电话没人接，对不起。电话线路坏了。您的蛋糕我们明天免费送到。现在店里多了一部手机。");
    }
    void lacksNothing()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        QCOMPARE(missingIn(text, said), QString());
    }

    void tellsWhatOnlyRepeats()
    {
        const QString said = u"The bread was stale and nobody cared."_s;
        QVERIFY(onlyRepeats(u"Your bread was stale"_s, said, presetWords()));
        QVERIFY(onlyRepeats(u"nobody cared"_s, said, presetWords()));
        QVERIFY(!onlyRepeats(u"The bread was left out"_s, said, presetWords()));
        QVERIFY(!onlyRepeats(u"It was so"_s, said, presetWords()));
        QVERIFY(!onlyRepeats(u"Your bread was stale"_s, {}, presetWords()));
        QVERIFY(onlyRepeats(u"您等了四十分钟没人理"_s, u"我等了四十分钟，没人理"_s, presetWords()));
        QVERIFY(!onlyRepeats(u"当时只有一个人"_s, u"我等了四十分钟，没人理"_s, presetWords()));
    }
};

SHOPBELL_TEST(TestEmptyLetters)
#include "test_emptyletters.moc"
