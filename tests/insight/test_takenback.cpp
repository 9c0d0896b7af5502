// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
void addRows(const QList<const char *> &texts, bool isTakenBack)
{
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text) << isTakenBack;
}

bool isDefended(const QString &text, const QString &said = {})
{
    ReplyFacts facts;
    facts.isComplaint = true;
    facts.said = said;
    return !defenceFirstIn(text, facts, presetWords()).empty();
}
} // namespace

/// Apologies with a "but".
class TestTakenBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aButTakesTheApologyBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTakenBack");
        addRows({"Sorry, but that was not our fault.",
                 "Sorry, but it wasn't our mistake.",
                 "Sorry, but you were late.",
                 "Sorry, but you didn't wait that long.",
                 "Sorry about the wait, but it was not long.",
                 "Sorry, but the food was not cold when it left our kitchen.",
                 "Sorry, but the courier lost it.",
                 "Sorry, but the oven broke.",
                 "Sorry, but we no longer do that.",
                 "Sorry, but only you had this problem.",
                 "Sorry, but even the best make mistakes.",
                 "Sorry for the dry cake, but you left it in the sun.",
                 "I am sorry the soup was cold, but it was not cold when it left us.",
                 "I'm sorry that you waited but Saturdays are busy.",
                 "I'm sorry that you ordered oat milk but we always use cow's milk.",
                 "I'm sorry you asked for a refund but we cannot give one.",
                 "I apologise, but we could not help it.",
                 "Sorry about the taste, but everyone else liked it.",
                 "Sorry, but we can do nothing about it.",
                 "Sorry, but we are not obliged to refund it.",
                 "Sorry, but nobody told us."},
                true);
        addRows({"抱歉，但这不是我们的错。", "抱歉，但不是我们的问题。", "抱歉，可是您来晚了。",
                 "抱歉，但您等的时间并不久。", "不好意思，但我们没有义务退款。", "抱歉，但我们没做错什么。",
                 "很抱歉，但这是天气的问题。", "很抱歉让您久等了，但真的没有多久。", "非常抱歉，但您自己说不要辣的。",
                 "对不起，您说的情况我们知道，但当天人确实多。", "对不起，汤凉了，但别的客人都没说。",
                 "不好意思，但我们没有责任赔偿。"},
                true);
        addRows({"I'm sorry that you ordered oat milk but the barista used cow's milk.",
                 "I'm sorry, you ordered oat milk, but the barista used cow's milk.",
                 "I'm sorry you asked for no onions but the kitchen added them.",
                 "I'm sorry that we promised Tuesday but delivered on Friday.",
                 "I'm sorry that we said noon, but it was four.",
                 "I'm sorry that the menu says six pounds but the till took eight.",
                 "We are sorry that our site promised two days but it took nine.",
                 "I'm sorry that you got one scone but paid for two.",
                 "I am sorry that you came at nine as agreed but the door was locked.",
                 "I'm sorry, but the good news is that it is fixed and waiting for you.",
                 "I am sorry, but we did not check the date.", "I'm sorry, but we forgot your table.",
                 "Sorry, but that was our fault.", "Sorry, but I have refunded you.",
                 "Sorry, but nobody told you, and that is worse.", "Sorry for the wait, but I should have told you.",
                 "I am sorry about the soup, but I cannot undo it.",
                 "Sorry for the muddle, but you are not wrong to be upset."},
                false);
        addRows({"对不起，您说了不要香菜，但后厨放了香菜。", "对不起，我们答应周二送到，但拖到了周五。",
                 "对不起，您订的是草莓蛋糕，但做成了巧克力的。", "非常抱歉，汤凉了，不过新的一碗已经在做了。",
                 "对不起，但我们没检查，责任在我们。", "抱歉，但确实是我们的错。", "非常抱歉，但错在我们。",
                 "对不起，但您说得对。", "对不起，菜单上写着六块，但收了您八块。", "抱歉，说好周二，但周五才到。",
                 "对不起，让您失望了，但换了谁都会生气。", "对不起，杯子您才买，但没多久就坏了。"},
                false);
    }
    void aButTakesTheApologyBack()
    {
        QFETCH(QString, text);
        QTEST(isDefended(text), "isTakenBack");
    }

    void whatTheCustomerSaidIsADefenceBesideBlame_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("text");
        QTest::newRow("blame") << u"It was very busy"_s << u"It was very busy and you didn't book."_s;
        QTest::newRow("no fault of ours") << u"It was very busy"_s << u"It was very busy and not our fault."_s;
        QTest::newRow("Chinese blame") << u"人太多了"_s << u"人太多，您又没有预约。"_s;
    }
    void whatTheCustomerSaidIsADefenceBesideBlame()
    {
        QFETCH(QString, said);
        QFETCH(QString, text);
        QVERIFY(isDefended(text, said));
    }
};

SHOPBELL_TEST(TestTakenBack)
#include "test_takenback.moc"
