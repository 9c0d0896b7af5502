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
} // namespace

/// Common turns of phrase, each on its own behind a good letter, and their kind neighbours.
class TestCommonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

SHOPBELL_TEST(TestCommonWords)
#include "test_commonwords.moc"
