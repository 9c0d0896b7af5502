// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answersheet.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

QuestionnaireBuilder nextQuestions()
{
    return {u"What should we do next?"_s, u"Thank you for coming."_s};
}

} // namespace

class TestQuestionnaire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerKeepsItsQuestion()
    {
        AnswerSheet sheet;
        sheet.answers = {{.asked = u"What nearly stopped you, and when?"_s, .words = u" Good bread "_s},
                         {.asked = u"What brings you back?"_s, .words = u" "_s},
                         {.kind = QuestionKind::Score, .asked = u"How satisfied are you?"_s, .value = 9},
                         {.words = u"The rye"_s}};
        QCOMPARE(wordsOn(sheet), u"What nearly stopped you, and when?\nGood bread\nThe rye"_s);
        sheet.answers.erase(sheet.answers.begin());
        sheet.answers.pop_back();
        QCOMPARE(wordsOn(sheet), QString());
    }

    void openQuestionsComeFirst()
    {
        const Result<Questionnaire> built =
            nextQuestions()
                .askWhatIsMissing(u"Is anything missing?"_s)
                .offer(u"Everything we do"_s, {{u"Gift cards"_s, u"any amount"_s}, {u"Birthday cakes"_s, {}}})
                .score(ScoreQuestion::Satisfied, u"How satisfied are you?"_s, u"not at all"_s, u"very"_s)
                .ask(u"What brings you back?"_s)
                .score(ScoreQuestion::WouldRecommend, u"Would you recommend us?"_s, u"never"_s, u"gladly"_s)
                .ask(u"What nearly stopped you?"_s, 3)
                .link(u"https://poppyseedlane.example/thanks"_s)
                .build();
        QVERIFY(built);
        QStringList asked;
        for (const Question &question : built->questions)
            asked += question.words;
        QCOMPARE(asked,
                 (QStringList{u"What brings you back?"_s, u"What nearly stopped you?"_s, u"How satisfied are you?"_s,
                              u"Would you recommend us?"_s, u"Everything we do"_s, u"Is anything missing?"_s}));
        QCOMPARE(built->questions[1].lines, 3);
        QCOMPARE(built->questions[3].score, ScoreQuestion::WouldRecommend);
        QCOMPARE(built->services.front().name, u"Gift cards"_s);
        QCOMPARE(built->link, u"https://poppyseedlane.example/thanks"_s);
    }

    void whatCannotBeAskedIsRefused_data()
    {
        QTest::addColumn<QuestionnaireBuilder>("builder");
        QTest::newRow("no open question")
            << nextQuestions().score(ScoreQuestion::Satisfied, u"Satisfied?"_s, u"no"_s, u"yes"_s);
        QTest::newRow("no title") << QuestionnaireBuilder(u" "_s, u"x"_s).ask(u"Why?"_s);
        QTest::newRow("a question without words") << nextQuestions().ask(u"Why?"_s).ask(u" "_s);
        QTest::newRow("no line to write on") << nextQuestions().ask(u"Why?"_s, 0);
        QTest::newRow("more lines than a page has") << nextQuestions().ask(u"Why?"_s, 9);
        QTest::newRow("services without one") << nextQuestions().ask(u"Why?"_s).offer(u"All"_s, {});
        QTest::newRow("a service without a name") << nextQuestions().ask(u"Why?"_s).offer(u"All"_s, {{u""_s, u"x"_s}});
        QTest::newRow("a service named twice")
            << nextQuestions().ask(u"Why?"_s).offer(u"All"_s, {{u"Gift cards"_s, {}}, {u"gift  cards"_s, {}}});
        QTest::newRow("two lists of services")
            << nextQuestions().ask(u"Why?"_s).offer(u"All"_s, {{u"a"_s, {}}}).offer(u"More"_s, {{u"b"_s, {}}});
        QTest::newRow("a link that is none") << nextQuestions().ask(u"Why?"_s).link(u"poppyseed lane"_s);
    }
    void whatCannotBeAskedIsRefused()
    {
        QFETCH(QuestionnaireBuilder, builder);
        QVERIFY(!builder.build());
    }

    void onlyWebAddressesAreLinks()
    {
        QVERIFY(isWebAddress(u"https://poppyseedlane.example/thanks?from=sheet#top"_s));
        QVERIFY(isWebAddress(u"http://例子.example/谢谢"_s));
        for (const QString &address : {u"poppyseedlane.example"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
                                       u"https://"_s, u"https://a b.example"_s, u"https://a.example/\n"_s, QString()})
            QVERIFY2(!isWebAddress(address), qPrintable(address));
    }

    void aHostAloneIsMeantForTheWeb_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *sentence, const QString &typed, const QString &meant) {
            QTest::newRow(sentence) << typed << meant;
        };
        row("a host and a page", u"poppyseedlane.example/thanks"_s, u"https://poppyseedlane.example/thanks"_s);
        row("blanks around it", u" www.lane.example "_s, u"https://www.lane.example"_s);
        row("a door of its own", u"lane.example:8080/?from=sheet"_s, u"https://lane.example:8080/?from=sheet"_s);
        row("Chinese", u"例子.公司/谢谢"_s, u"https://例子.公司/谢谢"_s);
        row("said already", u"http://lane.example"_s, u"http://lane.example"_s);
    }
    void aHostAloneIsMeantForTheWeb()
    {
        QFETCH(QString, typed);
        QTEST(webAddressOf(typed), "meant");
        QVERIFY(isWebAddress(webAddressOf(typed)));
    }

    void nonsenseIsNoAddress()
    {
        for (const QString &nonsense :
             {u"our page"_s, u"thanks"_s, u"1.5"_s, u"e.g."_s, u"a..example"_s, u"ida@lane.example"_s,
              u"mailto:ida@lane.example"_s, u"javascript:alert(1.example)"_s, u"/thanks.html"_s, u"lane.example/a b"_s,
              u"htps://lane.example"_s, QString()}) {
            QVERIFY2(!isWebAddress(webAddressOf(nonsense)), qPrintable(nonsense));
        }
    }

    void aPurchaseHoldsAServiceByItsName_data()
    {
        QTest::addColumn<QString>("bought");
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("holds");
        QTest::newRow("the same name") << u"Gift cards"_s << u"Gift cards"_s << true;
        QTest::newRow("in other letter case") << u"GIFT CARDS"_s << u"Gift cards"_s << true;
        QTest::newRow("one of them, and more words") << u"1 birthday cake, 30 cm"_s << u"Birthday cakes"_s << true;
        QTest::newRow("another thing that begins alike") << u"Breakfast for two"_s << u"Bread"_s << false;
        QTest::newRow("half of the name") << u"Cake"_s << u"Birthday cakes"_s << false;
        QTest::newRow("the words apart") << u"Birthday card for a cake"_s << u"Birthday cakes"_s << false;
        QTest::newRow("short words are whole") << u"Tea"_s << u"Te"_s << false;
        QTest::newRow("Chinese within a sentence") << u"两个生日蛋糕，大"_s << u"生日蛋糕"_s << true;
        QTest::newRow("another Chinese word") << u"生日卡"_s << u"生日蛋糕"_s << false;
        QTest::newRow("nothing was written") << QString() << u"Gift cards"_s << false;
        QTest::newRow("a service without a name") << u"Gift cards"_s << QString() << false;
    }
    void aPurchaseHoldsAServiceByItsName()
    {
        QFETCH(QString, bought);
        QFETCH(QString, service);
        QTEST(holdsService(bought, service), "holds");
    }
};

SHOPBELL_TEST(TestQuestionnaire)
#include "test_questionnaire.moc"
