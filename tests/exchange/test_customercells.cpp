// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/customercells.h"
#include "exchange/labels.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

/// What a customer has several of, written into a cell and read from it again.
class TestCustomerCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsKeepTheirLines()
    {
        const QStringList entries{u"one"_s, u"two\n\nwith a gap\n  and an indent"_s, u"three"_s};
        QCOMPARE(listCell(entries), u"one\ntwo\n  \n  with a gap\n    and an indent\nthree"_s);
        QCOMPARE(entriesOf(listCell(entries)), entries);
        QCOMPARE(entriesOf(u"one\n\ntwo"_s), (QStringList{u"one"_s, u"two"_s})); // As a person might leave it.
        QCOMPARE(entriesOf({}), QStringList());
    }

    void wishes_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"post: no since 2025-03-03 until 2025-05-01 (said at the till (twice))",
                                 "marketing: yes", "e-mail: no until 2025-05-01", "in-person: yes (a letter)",
                                 "be-asked: no since 2025-03-03", "publish-name: yes since 2025-03-03 (form)"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wishes()
    {
        QFETCH(QString, text);
        const std::optional<Consent> wish = wishFrom(text);
        QVERIFY(wish);
        QCOMPARE(wishText(*wish), text);
    }

    void wishesSayWhatTheyMean()
    {
        const Consent wish{.kind = ConsentKind::Post,
                           .granted = false,
                           .source = u"said at the till"_s,
                           .since = QDate(2025, 3, 3),
                           .withdrawn = QDate(2025, 5, 1)};
        QCOMPARE(wishFrom(u" Post: NO since 2025-03-03 until 2025-05-01 (said at the till) "_s), wish);
        for (const QString &text : {u"post"_s, u"post: maybe"_s, u"cake: yes"_s, u"post: yes since 2025-13-03"_s,
                                    u"post: yes since yesterday"_s, QString()})
            QVERIFY2(!wishFrom(text), qPrintable(text));
    }

    void whatSomebodyAgreedTo()
    {
        for (const char *yes : {"yes", "TRUE", "1", "Subscribed", "SUBSCRIBED", "opted in", "Opted-in", "OPT_IN", "是",
                                "同意", "接受", "已订阅"})
            QCOMPARE(consentFrom(yes), std::optional(true));
        for (const char *no : {"no", "False", "0", "unsubscribed", "UNSUBSCRIBED", "opted out", "opt-out", "OPTED_OUT",
                               "not_subscribed", " declined ", "否", "拒绝", "退订", "已退订", "不同意"})
            QCOMPARE(consentFrom(no), std::optional(false));
        for (const char *unsaid : {"", "unknown", "pending", "never subscribed", "2", "ask again"})
            QCOMPARE(consentFrom(unsaid), std::nullopt);
    }

    void needs()
    {
        for (const Need &need : {Need{.words = u"rye (sliced)"_s},
                                 Need{.words = u"nuts"_s, .why = u"an allergy (bad)"_s, .unwanted = true},
                                 Need{.words = u"a seat (window)"_s, .why = u"her knee"_s}})
            QCOMPARE(needFrom(needText(need)), need);
        QCOMPARE(needText({.words = u"nuts"_s, .why = u"an allergy"_s, .unwanted = true}),
                 u"not: nuts (why: an allergy)"_s);
        QCOMPARE(needFrom(u"Not: nuts"_s), (Need{.words = u"nuts"_s, .unwanted = true}));
    }

    void notes()
    {
        const QTimeZone zone("Europe/London");
        const CustomerNote first{.text = u"likes rye\n2025-03-03T10:15:00Z: is not a note"_s, .at = 1'751'000'000'000};
        const CustomerNote second{.text = u"moved"_s, .at = 1'736'000'000'000};
        const QString cell = listCell({noteText(first, zone), noteText(second, zone)});
        QVERIFY2(cell.startsWith(u"2025-06-27T05:53:20+01:00: likes rye\n  2025"), qPrintable(cell));
        QCOMPARE(notesFrom(cell, zone), (std::vector<CustomerNote>{first, second}));
        // A note of another program is one, whatever it looks like.
        for (const QString &foreign :
             {u"likes rye\n\nmoved in May"_s, cell + u"\nand moved"_s, u"2025-03-03: called"_s})
            QCOMPARE(notesFrom(foreign, zone), std::vector<CustomerNote>{{.text = foreign}});
    }

    void scoresNameTheirScale()
    {
        const QTimeZone zone("Europe/London");
        for (const auto &[question, scale] : {std::pair(ScoreQuestion::Satisfied, RatingScale::OneToTen),
                                              std::pair(ScoreQuestion::WouldRecommend, RatingScale::ZeroToTen)}) {
            for (const Moment &said : {Moment::onDay(QDate(2025, 3, 3)), Moment::atTime(1'751'000'000'000, zone)}) {
                for (const QString &occasion : {QString(), u"at the till (again)"_s}) {
                    Score score;
                    score.question = question;
                    score.answer = {8, scale};
                    score.said = said;
                    score.occasion = occasion;
                    for (const QString &askedBy : {QString(), u"Mo"_s}) {
                        const std::optional<IncomingScore> read = scoreFrom(scoreText(score, askedBy, zone), zone);
                        QVERIFY(read);
                        QCOMPARE(read->score, score);
                        QCOMPARE(read->askedBy, askedBy);
                    }
                }
            }
        }
        Score score;
        score.said = Moment::onDay(QDate(2025, 3, 3));
        score.answer = {7.5, RatingScale::OneToTen};
        score.occasion = u"at the till"_s;
        QCOMPARE(scoreText(score, u"Mo"_s, zone), u"2025-03-03: satisfied 7.5 (1-10) (at the till), asked by Mo"_s);
        for (const QString &text : {u"8"_s, u"2025-03-03: satisfied 11 (1-10)"_s, u"2025-03-03: pleased 8 (1-10)"_s,
                                    u"2025-03-03: satisfied 8 (1-7)"_s, u"yesterday: satisfied 8 (1-10)"_s})
            QVERIFY2(!scoreFrom(text, zone), qPrintable(text));
    }
};

SHOPBELL_TEST(TestCustomerCells)
#include "test_customercells.moc"
