// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/questionnairewords.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestQuestionnaireWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interestsAreSaidByWhatTheyAre()
    {
        QVERIFY(interestsSentence({}).isEmpty());
        QCOMPARE(interestsSentence({{u"Bread"_s, ServiceInterest::Uses},
                                    {u"Gift cards"_s, ServiceInterest::WantsToHear},
                                    {u"Delivery"_s, ServiceInterest::NewToThem}}),
                 u"Wants to hear of Gift cards. Uses Bread. Did not know of Delivery."_s);
    }

    void eachAnswerStandsBehindItsQuestion()
    {
        QCOMPARE(answerLines({}, {}, QLocale::English), QStringList());
        const std::vector<SheetAnswer> answers{
            {.kind = QuestionKind::Open, .asked = u"What brings you back?"_s, .words = u"The rye,\nfresh."_s},
            {.kind = QuestionKind::Score, .asked = u"How satisfied are you?"_s, .value = 9}};
        const QStringList lines =
            answerLines(answers, {{u"Gift cards"_s, ServiceInterest::WantsToHear}}, QLocale::English);
        QCOMPARE(lines,
                 (QStringList{u"What brings you back? “The rye, fresh.”"_s, u"How satisfied are you? 9 of 10"_s,
                              u"Wants to hear of Gift cards."_s}));
    }

    void theStartingOneCanBeBuilt()
    {
        const Result<Questionnaire> whole =
            startingQuestionnaire(u"Anna"_s, {{u"Gift cards"_s, u"any amount"_s}}, u"https://a.example/thanks"_s)
                .build();
        QVERIFY(whole);
        QCOMPARE(whole->questions.size(), size_t(5));
        QVERIFY(whole->introduction.contains(u"Anna reads every word"_s));
        QVERIFY(whole->introduction.contains(u"phone"_s));
        const Result<Questionnaire> bare = startingQuestionnaire({}, {}, {}).build();
        QVERIFY(bare);
        QCOMPARE(bare->questions.size(), size_t(4)); // Nothing is asked about services there are none of.
        QVERIFY(bare->introduction.contains(u"we read every word"_s));
        QVERIFY(!bare->introduction.contains(u"phone"_s));
    }

    void openQuestionsAreOpen()
    {
        const QStringList questions = openQuestionsToUse();
        QVERIFY(questions.size() >= 4);
        for (const QString &question : questions) {
            QVERIFY2(question.startsWith(u"Wh"_s), qPrintable(question)); // What, when, where, why: not yes or no.
            QVERIFY(question.endsWith(u'?'));
        }
        QCOMPARE(QSet<QString>(questions.begin(), questions.end()).size(), questions.size());
    }
};

SHOPBELL_TEST(TestQuestionnaireWords)
#include "test_questionnairewords.moc"
