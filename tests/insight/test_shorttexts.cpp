// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/textcheckparts.h"
#include "support/presetwords.h"
#include "support/run.h"

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
ReplyFacts complaint(const QString &said = {})
{
    ReplyFacts facts;
    facts.isComplaint = facts.isApology = true;
    facts.said = said;
    return facts;
}
} // namespace

/// Texts that are too short to tell their language, and what was not checked because of it.
class TestShortTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortAnswersAreCheckedInTheLanguageThatIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const QString crushed = u"The box was crushed and the cake was broken, nobody at the till cared."_s;
        const QString all = u"missing-part missing-part missing-part missing-part"_s;
        QTest::newRow("Sorry.") << u"Sorry."_s << crushed << all + u" nothing-taken-up"_s;
        QTest::newRow("Sorry Owen.") << u"Sorry Owen."_s << crushed << all + u" nothing-taken-up"_s;
        QTest::newRow("Thanks.") << u"Thanks."_s << crushed << all + u" missing-part nothing-taken-up"_s;
        QTest::newRow("Chinese sorry") << u"抱歉。"_s << u"盒子压扁了，蛋糕也碎了，收银员不理人。"_s
                                       << all + u" nothing-taken-up"_s;
        QTest::newRow("nobody knows the language") << u"Sorry."_s << QString() << QString();
    }
    void shortAnswersAreCheckedInTheLanguageThatIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const ReplyFacts facts = complaint(said);
        QStringList checks;
        for (const TextFinding &finding : checkedText(text, facts, presetWords()))
            checks += keyOf(finding.check);
        QTEST(checks.join(u' '), "expected");
    }

    void whatCouldNotBeCheckedIsNotPassed()
    {
        const auto isDone = [](const QString &text, const ReplyFacts &facts, TextCheck check) {
            const std::vector<TextCheck> done = checksDone(text, facts, presetWords());
            return std::ranges::find(done, check) != done.end();
        };
        ReplyFacts facts = complaint();
        for (const TextCheck check : {TextCheck::MissingPart, TextCheck::Selling, TextCheck::AskToChangeReview,
                                      TextCheck::ThreatOrBlame, TextCheck::DefenceFirst})
            QVERIFY(!isDone(u"Sorry."_s, facts, check));
        QVERIFY(isDone(u"Sorry."_s, facts, TextCheck::PersonalData));
        facts.writtenIn = u"en"_s; // It was chosen.
        QVERIFY(isDone(u"Sorry."_s, facts, TextCheck::MissingPart));
        QVERIFY(!missingPartsOf(u"Sorry."_s, facts, presetWords()).empty());
        const QString german =
            u"Es tut uns sehr leid, dass der Kuchen nicht gut war und Sie so lange warten mussten."_s;
        QVERIFY(!isDone(german, facts, TextCheck::MissingPart));
        QVERIFY(!isDone(german, facts, TextCheck::Selling));
        facts.said = u"The box was crushed and nobody cared about it."_s;
        QVERIFY(!isDone(u"Sorry."_s, facts, TextCheck::OtherLanguage));
        QVERIFY(isDone(u"I am sorry that the box was crushed."_s, facts, TextCheck::OtherLanguage));
        QVERIFY(isDone(u"I am sorry that the box was crushed."_s, facts, TextCheck::NothingTakenUp));
        QVERIFY(!isDone(german, facts, TextCheck::NothingTakenUp));
    }

    void partsStandInThePlanWhicheverTextIsShown()
    {
        ReplyFacts facts = complaint();
        facts.plan = {.acknowledgement = u"You told us that the milk was off."_s,
                      .apology = u"I am sorry."_s,
                      .cause = u"We forgot the dates."_s,
                      .remedy = u"Your next cup is on us."_s};
        const auto missing = [&facts](const QString &text) {
            QStringList parts;
            for (const TextFinding &finding : missingPartsOf(text, facts, presetWords()))
                parts += keyOf(finding.part);
            return parts.join(u' ');
        };
        const QString shortReply = u"You told us that the milk was off. I am sorry."_s;
        QCOMPARE(missing(shortReply), u"prevention"_s);
        facts.plan.prevention = u"From now on every carton gets a date."_s;
        QCOMPARE(missing(shortReply), QString());
        facts.plan = {.acknowledgement = u"豆浆是酸的，您也说了。"_s,
                      .apology = u"对不起。"_s,
                      .cause = u"我们忘了看日期。"_s,
                      .remedy = u"下次我们请您喝一杯。"_s};
        QCOMPARE(missing(u"对不起。"_s), u"prevention"_s);
    }
};

SHOPBELL_TEST(TestShortTexts)
#include "test_shorttexts.moc"
