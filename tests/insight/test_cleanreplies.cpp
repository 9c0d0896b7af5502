// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/findings.h"
#include "support/run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QJsonArray templates()
{
    QFile file(QDir::cleanPath(QStringLiteral(SHOPBELL_TEST_DATA "/../../resources/presets/templates.json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[u"templates"_s].toArray()
                                          : QJsonArray();
}

void textAndKind()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isComplaint");
    for (const auto &each : templates()) {
        const QJsonObject words = each.toObject();
        const QString kind = words[u"kind"_s].toString();
        QTest::newRow(qPrintable(words[u"key"_s].toString()))
            << words[u"text"_s].toString() << kind << (kind == "apology"_L1 || words[u"rating"_s][1].toInt() <= 3);
    }
}

ReplyFacts factsOf(const QString &kind, bool isComplaint)
{
    ReplyFacts facts;
    facts.isComplaint = isComplaint;
    facts.isApology = kind == "apology"_L1;
    return facts;
}

/// The text with what an owner fills in; an empty word leaves its fallback.
QString filled(const QString &text, const QString &customer, const QString &item)
{
    const bool isChinese = text.contains(u'，');
    PlaceholderValues values;
    for (const Placeholder &each : placeholdersIn(text)) {
        if (!each.fallback)
            values.set(each.name, isChinese ? u"冰箱半夜停了"_s : u"the oven ran too hot"_s);
    }
    values.set(PlaceholderName::Customer, customer);
    values.set(PlaceholderName::Item, item.isEmpty() && text.contains("{{item}}"_L1) ? u"12"_s : item);
    values.set(PlaceholderName::Shop, isChinese ? u"云栖茶铺"_s : u"Poppyseed Lane"_s);
    values.set(PlaceholderName::Signed, isChinese ? u"小周"_s : u"Anna"_s);
    values.set(PlaceholderName::Date, isChinese ? u"12月5日"_s : u"Friday 5 December"_s);
    return filledIn(text, values).text;
}
} // namespace

/// What a good shopkeeper writes is left alone.
class TestCleanReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateOnlyNeedsFilling_data() { textAndKind(); }
    void everyTemplateOnlyNeedsFilling()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QFETCH(bool, isComplaint);
        for (const TextFinding &finding : checkedText(text, factsOf(kind, isComplaint), presetWords()))
            QVERIFY(finding.check == TextCheck::UnfilledPlaceholder || finding.check == TextCheck::MissingPart);
    }

    void aFilledTemplateIsWell_data() { textAndKind(); }
    void aFilledTemplateIsWell()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QFETCH(bool, isComplaint);
        const ReplyFacts facts = factsOf(kind, isComplaint);
        QCOMPARE(foundIn(filled(text, {}, {}), facts), QString());
        const bool isChinese = text.contains(u'，');
        QCOMPARE(
            foundIn(filled(text, isChinese ? u"周启明"_s : u"Priya"_s, isChinese ? u"龙井"_s : u"rye loaf"_s), facts),
            QString());
    }

    void aGoodApologyIsWell_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("Hi Priya, you told us at the till that the oat milk was off, and the next time you came "
            "it was off again. I am sorry. You should not have had to say it twice. We opened "
            "cartons without writing the date on them, so nobody could tell how old they were. Your "
            "next two oat lattes are on us. Every carton now gets a date when we open it. Anna");
        row("Hi Owen, you came for your rye and it was not there. I am sorry. Nobody wrote your name "
            "on the slip. Sam is baking you another one. A list hangs by the till.");
        row("Dear Maya, your cake arrived in pieces, and that was your daughter's day. I am sorry. "
            "The box was too big. We have put £24 back on your card. Tall cakes travel in a crate "
            "now.");
        row("Hello Tom, the soup was cold when it came to you. I apologise. Two of us were ill, and "
            "I kept everybody waiting. Lunch is on me the next time. On Fridays a third person helps "
            "in the kitchen.");
        row("Hi Lena, you waited fifty minutes for a table you had booked. That was wrong, and I am "
            "sorry. I gave your table away. Please ring us on 01632 960123 and I will keep the "
            "window table for you. The book lies by the door, and nobody seats a guest without it.");
        row("Sorry, Ben. The chain you paid for came off on the first hill. My apprentice fitted the "
            "wrong link and I did not check it. Bring it in any day, I mend it while you wait, no "
            "charge. I ride every bike round the block before it leaves the shop.");
        row("Dear Mrs Hall, you found a hair in the soup. I am sorry, that must not happen. We were "
            "working without caps that day. I have refunded the meal. Caps hang beside the kitchen "
            "door, and nobody goes in without one.");
        row("Hi Jo, your parcel took nine days. I am sorry. The label had the wrong house number, "
            "which was our mistake. Another parcel is on its way with the courier, at our cost. We "
            "read the address back to you before we print it.");
        row("Hi Sara, you asked for no nuts and got nuts. I am very sorry, and I am glad that you "
            "noticed in time. The order slip said so, and I overlooked it. Your money is back on "
            "your card. Allergies are written in red, and two people sign the slip. But that does "
            "not undo your fright.");
        row("Hi Max, the tea was lukewarm and the girl at the till shrugged. I am sorry. The kettle "
            "had lost its seal, and none of us looked. Come by and have a pot with me. The kettle "
            "gets checked when we open.");
        row("周先生，您订的龙井没有给您留。对不起。电话里记在纸条上，忘了抄进本子。新的一份已经给您备好，不收费。现在接电话时直接写进本子。");
        row("王女士，您等了四十分钟。对不起。那天有两个人生病。下次来我们请您喝一杯。周末多安排一个人。");
        row("您好，面包发硬，是我们的错，对不起。我们烤得太早。钱已经退到您卡上。每天下午再烤一炉。");
        row("您好，您收到的茶罐摔碎了，非常抱歉。箱子太大，里面没塞紧。新的今天补发，坏的不用退。易碎的东西都装两层箱子。");
        row("您好，菜太咸了，实在对不起。师傅把盐放多了。请您来店里，这一餐我们请。盐改用量勺，出菜前先尝一口。");
        row("小李，您的蛋糕上写错了名字，对不起。我们把单子弄混了。重做的一个今天送到您家。写字之前先念一遍给顾客听。");
        row("您好，您两次打电话都没人接。很抱歉。电话放在后厨，我们没听见。明天我给您打过去。电话已经移到收银台。");
        row("陈女士，您说豆浆是酸的，收银员也没理会。对不起。冰箱半夜停了，没人发现。下次来给您免单。冰箱装了报警器。");
    }
    void aGoodApologyIsWell()
    {
        QFETCH(QString, text);
        QCOMPARE(foundIn(text, factsOf(u"apology"_s, true)), QString());
    }
};

SHOPBELL_TEST(TestCleanReplies)
#include "test_cleanreplies.moc"
