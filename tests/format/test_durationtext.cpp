// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/durationtext.h"
#include "format/language.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
} // namespace

class TestDurationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeLeft_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("ring");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("five hours") << "en_GB" << 5 * hour << "5 h left"
                                    << "5h"
                                    << "5 hours left to reply";
        QTest::newRow("almost six hours") << "en_GB" << 6 * hour - 1 << "5 h left"
                                          << "5h"
                                          << "5 hours left to reply";
        QTest::newRow("one hour") << "en_GB" << hour << "1 h left"
                                  << "1h"
                                  << "1 hour left to reply";
        QTest::newRow("forty minutes") << "en_GB" << 40 * minute << "40 min left"
                                       << "40m"
                                       << "40 minutes left to reply";
        QTest::newRow("the last seconds") << "en_GB" << qint64(1) << "1 min left"
                                          << "1m"
                                          << "1 minute left to reply";
        QTest::newRow("a day") << "en_GB" << day << "1 d left"
                               << "1d"
                               << "1 day left to reply";
        QTest::newRow("just over") << "en_GB" << qint64(-1) << "1 min late"
                                   << "1m"
                                   << "1 minute late";
        QTest::newRow("two hours late") << "en_GB" << -2 * hour - 5 << "2 h late"
                                        << "2h"
                                        << "2 hours late";
        QTest::newRow("three days late") << "en_GB" << -3 * day << "3 d late"
                                         << "3d"
                                         << "3 days late";
        QTest::newRow("Chinese") << "zh_CN" << 5 * hour << "剩 5 小时"
                                 << "5时"
                                 << "还有 5 小时可回复";
        QTest::newRow("Chinese, late") << "zh_CN" << -2 * hour << "超时 2 小时"
                                       << "2时"
                                       << "超时 2 小时";
        QTest::newRow("Arabic digits") << "ar" << 5 * hour << "بقيت ٥ ساعات"
                                       << "٥س"
                                       << "بقيت ٥ ساعات للردّ";
    }
    void timeLeft()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, left);
        const Language language{QLocale(locale)};
        const DurationText durations{QLocale(locale)};
        QTEST(durations.left(left), "words");
        QTEST(durations.ring(left), "ring");
        QTEST(durations.spoken(left), "spoken");
    }

    void stateOfARow_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("draft");
        QTest::addColumn<QString>("expected");
        QTest::newRow("waiting") << int(AnswerState::Waiting) << false << "6 h left";
        QTest::newRow("waiting with a draft") << int(AnswerState::Waiting) << true << "Draft, 6 h left";
        QTest::newRow("answered") << int(AnswerState::Answered) << false << "Replied";
        QTest::newRow("answered, a new draft") << int(AnswerState::Answered) << true << "Draft";
        QTest::newRow("an old import") << int(AnswerState::NotAnswered) << false << "Not answered";
        QTest::newRow("an observation") << int(AnswerState::NotNeeded) << false << "";
    }
    void stateOfARow()
    {
        const Language language{QLocale(u"en_GB"_s)};
        QFETCH(int, answer);
        QFETCH(bool, draft);
        ReviewRow row;
        row.answer = AnswerState(answer);
        row.hasDraft = draft;
        if (row.answer == AnswerState::Waiting)
            row.respondBy = 10 * hour;
        QTEST(DurationText(QLocale(u"en_GB"_s)).state(row, 4 * hour), "expected");
    }

    void aReadyReplyIsNoDraft_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("waiting") << int(AnswerState::Waiting) << "Ready, 6 h left";
        QTest::newRow("answered, another reply") << int(AnswerState::Answered) << "Ready";
        QTest::newRow("an old import") << int(AnswerState::NotAnswered) << "Ready";
    }
    void aReadyReplyIsNoDraft()
    {
        QFETCH(int, answer);
        ReviewRow row;
        row.answer = AnswerState(answer);
        row.hasDraft = row.isReady = true;
        if (row.answer == AnswerState::Waiting)
            row.respondBy = 10 * hour;
        QTEST(DurationText(QLocale(u"en_GB"_s)).state(row, 4 * hour), "expected");
    }

    void whoWasAskedToTakeOver()
    {
        const DurationText text{QLocale(QLocale::English)};
        ReviewRow row;
        row.asked = u"Sam"_s;
        row.answer = AnswerState::Waiting;
        row.respondBy = 0;
        QCOMPARE(text.state(row, 2 * 3'600'000), u"Sam asked, 2 h late"_s);
        row.answer = AnswerState::Answered;
        QCOMPARE(text.state(row, 0), u"Sam asked"_s);
        QCOMPARE(text.waitsBriefly({}), QString());
        QCOMPARE(text.waitsBriefly({4, 0, 50 * 3'600'000, 9, 5 * 3'600'000}),
                 u"median reply 5\u00a0h · oldest unanswered 50\u00a0h"_s);
        QCOMPARE(text.waitsBriefly({4, 1, 200 * 3'600'000, 9, 40 * 60'000}),
                 u"1 late · median reply 40\u00a0min · oldest unanswered 8\u00a0d"_s);
        QCOMPARE(text.waitsBriefly({4, 0, 86 * 3'600'000, 3, 78 * 3'600'000}),
                 u"median reply 78\u00a0h · oldest unanswered 86\u00a0h"_s);
        QCOMPARE(text.waitsBriefly({1, 0, 60'000, 2, 3'600'000}),
                 u"oldest unanswered 1\u00a0min"_s); // Two are no median.
        QCOMPARE(text.waitsBriefly({0, 0, {}, 3, 3'600'000}), u"median reply 1\u00a0h"_s);
        QVERIFY(text.behindWaits({1, 0, 60'000, 2, 3'600'000}).startsWith(u"Too little data"_s));
        QVERIFY(text.behindWaits({0, 0, {}, 3, 3'600'000}).startsWith(u"Median of 3 answers"_s));
        QCOMPARE(text.waited(19 * 3'600'000), u"the customer has waited 19 h"_s);
        QCOMPARE(text.withWait(u"3 d left"_s, 19 * 3'600'000), u"3 d left · waited 19 h"_s);
        QCOMPARE(text.withWait(u"3 d left"_s, {}), u"3 d left"_s);
    }

    void targets()
    {
        const Language language{QLocale(u"en_GB"_s)};
        const DurationText durations{QLocale(u"en_GB"_s)};
        QCOMPARE(durations.target(24), u"target 24 hours"_s);
        QCOMPARE(durations.target(1), u"target 1 hour"_s);
        QCOMPARE(durations.hours(48), u"48 hours"_s);
        QCOMPARE(durations.hours(72), u"3 days"_s);
        QCOMPARE(durations.hours(73), u"73 hours"_s);
    }

    void howLongItLasted()
    {
        const Language language{QLocale(u"en_GB"_s)};
        const DurationText durations{QLocale(u"en_GB"_s)};
        QCOMPARE(durations.lasted(0), u"less than a minute"_s);
        QCOMPARE(durations.lasted(1.0 / 60), u"1 minute"_s);
        QCOMPARE(durations.lasted(0.2), u"12 minutes"_s);
        QCOMPARE(durations.lasted(0.99), u"59 minutes"_s);
        QCOMPARE(durations.lasted(0.999), u"1 hour"_s);
        QCOMPARE(durations.lasted(1), u"1 hour"_s);
        QCOMPARE(durations.lasted(47), u"47 hours"_s);
        QCOMPARE(durations.lasted(48), u"2 days"_s);
        QCOMPARE(durations.lasted(319), u"13 days 7 hours"_s);
    }

    void sinceWhichMessage()
    {
        const DurationText durations{QLocale(u"en_GB"_s)};
        QCOMPARE(durations.since(1), QString());
        QCOMPARE(durations.since(2), u"since the second message"_s);
        QCOMPARE(durations.since(9), u"since the last message"_s);
    }

    void remaining()
    {
        const Language language{QLocale(u"en_GB"_s)};
        const DurationText durations{QLocale(u"en_GB"_s)};
        QCOMPARE(durations.remaining(0), u"a moment left"_s);
        QCOMPARE(durations.remaining(2100), u"about 2 seconds left"_s);
        QCOMPARE(durations.remaining(180'000), u"about 3 minutes left"_s);
    }
};

SHOPBELL_TEST(TestDurationText)
#include "test_durationtext.moc"
