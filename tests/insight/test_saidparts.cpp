// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// A letter of which one part is still to be written.
QString letterWithout(ApologyPart part, bool isChinese)
{
    switch (part) {
    case ApologyPart::Acknowledgement:
        return isChinese
            ? u"%1对不起。收银机断线了，我按了两次。钱已经退到您卡上。以后先看小票再按。"_s
            : u"%1 I am sorry. The till lost the connection and I pressed twice. I have sent the money back to your card. From now on we look at the slip first."_s;
    case ApologyPart::Cause:
        return isChinese
            ? u"您在汤里吃到头发，对不起。%1餐费已经退给您。现在大家都戴发网。"_s
            : u"You found a hair in your soup, and I am sorry. %1 Your meal is refunded. From now on we wear nets."_s;
    case ApologyPart::Remedy:
        return isChinese
            ? u"您的发票没有放进包裹，对不起。我们忘了打印。%1以后每个包裹都由两个人检查。"_s
            : u"Your invoice was missing from the parcel, and I am sorry. We forgot to print it. %1 From now on two of us check each parcel."_s;
    case ApologyPart::Prevention:
        return isChinese
            ? u"您在汤里吃到头发，对不起。是厨房不小心。餐费已经退给您。%1"_s
            : u"You found a hair in your soup, and I am sorry. It was the kitchen's carelessness. Your meal is refunded. %1"_s;
    case ApologyPart::Apology:
        break;
    }
    return {};
}

void addRows(ApologyPart part, bool isChinese, const QList<const char *> &words)
{
    const QString letter = letterWithout(part, isChinese);
    for (const char *each : words) {
        const QString key = keyOf(part);
        QTest::addRow("%s %s %s", qPrintable(key), isChinese ? "zh" : "en", each)
            << letter.arg(QString::fromUtf8(each)) << key;
    }
}

QString missingIn(const QString &text)
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
    QStringList parts;
    for (const TextFinding &finding : missingPartsOf(text, facts, presetWords()))
        parts += keyOf(finding.part);
    return parts.join(u' ');
}
} // namespace

/// The many ways in which plain people say a part of an apology.
class TestSaidParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        addRows(ApologyPart::Remedy, false,
                {"Here it is attached.", "I attach it here.", "It is attached.", "You will find it attached.",
                 "Please find it below.", "Here it is.", "I enclose it.", "It is enclosed with this letter.",
                 "I have attached it.", "The invoice is attached to this message.", "Here it comes.",
                 "It comes with this letter.", "The money is yours again and there are flowers with it."});
        addRows(ApologyPart::Remedy, true,
                {"附在这里。", "现在附上。", "随信附上。", "发票就在附件里。", "见附件。", "一并奉上。", "现补在这里。",
                 "照片放在下面。", "收据随这封信寄出。", "在此附上。"});
        addRows(ApologyPart::Prevention, false,
                {"Everybody wears hair nets now.",
                 "Everybody wears a hair net.",
                 "All cooks wear caps.",
                 "All of us wear gloves now.",
                 "Nobody cooks without a net.",
                 "The whole kitchen wears nets.",
                 "Hair nets are on every head.",
                 "Nobody enters the kitchen without a cap.",
                 "We all tie our hair back.",
                 "Caps are compulsory.",
                 "We agreed that whoever is tired takes a break.",
                 "We have agreed: who is tired rests.",
                 "Whoever is tired sits down for ten minutes.",
                 "We have a rule: whoever is tired swaps.",
                 "Our arrangement is that one of us steps in.",
                 "We decided to take turns at the till.",
                 "The team settled on shorter shifts.",
                 "If one of us is tired, another takes over.",
                 "When it gets full, I stand at the till myself.",
                 "We have made it a habit to take turns.",
                 "Nets are worn by all."});
        addRows(ApologyPart::Prevention, true,
                {"现在大家都戴发网。",       "现在厨房人人戴帽子。",       "大家都戴上了发网。",
                 "谁进厨房谁戴帽子。",       "所有人上岗前戴好发网。",     "后厨全员戴帽。",
                 "没戴帽子不许进厨房。",     "头发一律扎起来。",           "我们规定进厨房先戴帽。",
                 "从厨师到学徒，个个戴网。", "我们约好，谁累了谁就休息。", "我们商量好了，累了就换人。",
                 "大家说好轮流站收银。",     "店里定下来，四小时一换班。", "谁累谁歇。",
                 "累了就换人顶上。",         "我们讲好忙的时候我来收银。", "大家约定互相替换。",
                 "人多时我亲自顶上。",       "我们达成一致，轮班休息。",   "钥匙我们两人各拿一把。"});
        addRows(ApologyPart::Cause, false,
                {"It was the kitchen's carelessness.", "The kitchen was careless.", "That was careless of us.",
                 "It was carelessness on our side.", "This is our kitchen's doing.", "That is down to me.",
                 "We were too hasty.", "It comes from haste in the kitchen.", "It lay with us.", "I was distracted."});
        addRows(ApologyPart::Cause, true,
                {"是厨房不小心。", "是我们大意。", "是厨房没留神。", "怪我们不仔细。", "是我手滑。", "是后厨粗心。",
                 "责任在厨房。", "是我们疏于检查。", "都怪我一时走神。", "是学徒不熟练。"});
        addRows(ApologyPart::Acknowledgement, false,
                {"We charged you twice.", "We took the money two times.",
                 "I billed you for two coffees instead of one.", "We gave you the wrong change.",
                 "Our till charged your card twice.", "We sold you a stale loaf.", "We let you stand in the rain.",
                 "We served you last.", "I kept you on the phone for ages.", "We delivered to the wrong door."});
        addRows(ApologyPart::Acknowledgement, true,
                {"多扣了您一次款。", "扣了您两次钱。", "多收了您十块钱。", "重复收了您的费。", "给您算错了账。",
                 "少找了您五块。", "给您送错了菜。", "把您的单子漏了。", "错收了您两份的钱。",
                 "我们给您上了一碗凉汤。"});
    }
    void isSaid()
    {
        QFETCH(QString, text);
        QCOMPARE(missingIn(text), QString());
    }

    void isNotSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        addRows(ApologyPart::Remedy, false,
                {"", "We forgot to attach it.", "The invoice was not attached.", "It should have been enclosed."});
        addRows(ApologyPart::Remedy, true, {"", "我们忘了附上。", "没有附上发票。", "漏附了发票。"});
        addRows(ApologyPart::Prevention, false,
                {"", "Nobody was at the pass until noon.", "Whoever cooked it forgot the net.",
                 "We hope to see you again."});
        addRows(ApologyPart::Prevention, true,
                {"", "我们和您约好的是六点。", "没人换班。", "说好了却没做到。", "欢迎再来。"});
        addRows(ApologyPart::Cause, false, {""});
        addRows(ApologyPart::Cause, true, {"", "您不小心吃到。", "感谢您的反馈。"});
        addRows(ApologyPart::Acknowledgement, false, {"", "We value our guests.", "Thank you for writing."});
        addRows(ApologyPart::Acknowledgement, true, {"", "我们重视顾客。"});
    }
    void isNotSaid()
    {
        QFETCH(QString, text);
        QTEST(missingIn(text), "part");
    }
};

SHOPBELL_TEST(TestSaidParts)
#include "test_saidparts.moc"
