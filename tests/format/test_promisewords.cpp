// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/language.h"
#include "format/promisepost.h"
#include "format/promisewords.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2025, 11, 20);
}

class TestPromiseWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasAReason()
    {
        for (int number = 1; number <= int(PromiseRefusal::CheckedTooEarly); ++number)
            QVERIFY(reasonOf(PromiseRefusal(number)).endsWith(u'.'));
        QCOMPARE(reasonOf(PromiseRefusal::None), QString());
    }

    void whatIsDueAtOnceAsks()
    {
        const QDate tomorrow = today.addDays(1);
        QCOMPARE(sentenceOf(DueAtOnce{u"Post the card"_s, tomorrow}, today),
                 u"“Post the card” is due tomorrow. Done yet?"_s);
        QCOMPARE(sentenceOf(DueAtOnce{u"Post the card"_s, today}, today), u"“Post the card” is due today. Done yet?"_s);
        QCOMPARE(sentenceOf(DueAtOnce{{}, tomorrow}, today), u"What you promise is due tomorrow. Done yet?"_s);
        QCOMPARE(sentenceOf(DueAtOnce{{}, today}, today), u"What you promise is due today. Done yet?"_s);
    }

    void thePostHasTheFirstWordsAndInitials()
    {
        QCOMPARE(promisePost(u"The oat\nmilk was off. "_s, u"PN"_s, u" Dates on cartons. "_s),
                 u"You said: “The oat milk was off.” (PN)\nWe did: Dates on cartons."_s);
        QCOMPARE(promisePost(u"Off."_s, {}, u"Dates."_s), u"You said: “Off.”\nWe did: Dates."_s);
        const QString said = promisePost(u"milk "_s.repeated(60), {}, u"Dates."_s).section(u'\n', 0, 0);
        QVERIFY2(said.endsWith(u"milk…”"_s) && said.size() < 160, qPrintable(said));
    }

    void theChipOfACard_data()
    {
        using Kind = PromiseStanding::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("expected");
        QTest::newRow("due") << int(Kind::DueLater) << 5 << u"Tue 25 Nov"_s;
        QTest::newRow("due today") << int(Kind::DueToday) << 0 << u"Due today"_s;
        QTest::newRow("to be asked") << int(Kind::AskLater) << 2 << u"Check back Sat 22 Nov"_s;
        QTest::newRow("to be asked today") << int(Kind::AskToday) << 0 << u"Check back today"_s;
        QTest::newRow("not satisfied") << int(Kind::NotSatisfied) << -12 << u"Not satisfied, 8 Nov"_s;
        QTest::newRow("checked") << int(Kind::Checked) << -12 << u"Checked 8 Nov"_s;
    }
    void theChipOfACard()
    {
        QFETCH(int, kind);
        QFETCH(int, days);
        const Language english(QLocale(u"en_GB"_s));
        const PromiseText text(QLocale(u"en_GB"_s), QTimeZone::utc(), u"GBP"_s);
        QTEST(text.standing({PromiseStanding::Kind(kind), today.addDays(days), std::abs(days)}, today), "expected");
    }

    void whatWasLateSaysTheDayThatWasPromisedFirst()
    {
        const Language english(QLocale(u"en_GB"_s));
        const PromiseText text(QLocale(u"en_GB"_s), QTimeZone::utc(), u"GBP"_s);
        PromiseRow row;
        row.title = u"Stronger boxes"_s;
        row.customerName = u"Hugo Lind"_s;
        row.state = PromiseState::InProgress;
        row.standing = {PromiseStanding::Kind::DueLater, today.addDays(5), 5};
        QCOMPARE(text.firstDue(row, today), QString());
        QCOMPARE(text.standingAndFirstDue(row, today), u"Tue 25 Nov"_s);
        row.firstDue = today.addDays(-8);
        QCOMPARE(text.firstDue(row, today), u"First due 12 Nov"_s);
        QCOMPARE(text.row(row, today), u"Tue 25 Nov. First due 12 Nov. Stronger boxes. Hugo Lind"_s);
        row.standing = {PromiseStanding::Kind::Late, today.addDays(-1), 1};
        QCOMPARE(text.standing(row.standing, today), u"1 day late"_s);
        QCOMPARE(text.standingAndFirstDue(row, today), u"1 day late. First due 12 Nov"_s);
        row.state = PromiseState::Done;
        row.standing = {PromiseStanding::Kind::AskLater, today.addDays(2), 2};
        QCOMPARE(text.firstDue(row, today), QString());
        QCOMPARE(text.standingAndFirstDue(row, today), u"Check back Sat 22 Nov"_s);
    }

    void theFootOfACard()
    {
        const Language english(QLocale(u"en_GB"_s));
        const PromiseText text(QLocale(u"en_GB"_s), QTimeZone::utc(), u"GBP"_s);
        CameBack back{.daysSince = 24};
        QCOMPARE(PromiseText::cameBack(back), u"Not seen yet"_s);
        back.first = QDate(2025, 11, 12);
        back.times = 1;
        back.spent.add(1840, u"GBP"_s);
        QCOMPARE(PromiseText::cameBack(back), u"Came back"_s);
        QCOMPARE(text.cameBackMore(back, today), u"12 Nov · £18.40"_s);
        back.spent = {};
        QCOMPARE(text.cameBackMore(back, today), u"12 Nov"_s); // A visit without an amount.
        QCOMPARE(text.share({12, 14}), u"12 of 14"_s);
        QCOMPARE(text.share({}), u"0"_s);
    }

    void aCardIsOneSentence()
    {
        const Language english(QLocale(u"en_GB"_s));
        const PromiseText text(QLocale(u"en_GB"_s), QTimeZone::utc(), u"GBP"_s);
        PromiseRow row;
        row.title = u"Stronger boxes"_s;
        row.state = PromiseState::InProgress;
        row.standing = {PromiseStanding::Kind::DueToday, today, 0};
        row.customerName = u"Hugo Lind"_s;
        row.ownerName = u"Anna"_s;
        QCOMPARE(text.row(row, today), u"Due today. Stronger boxes. Hugo Lind. Anna"_s);
        row.owner = TeamMemberId(1);
        row.complaintOwner = TeamMemberId(1);
        row.complaintOwnerName = u"Anna"_s;
        QCOMPARE(text.row(row, today), u"Due today. Stronger boxes. Hugo Lind. Anna"_s);
        row.complaintOwner = TeamMemberId(2);
        row.complaintOwnerName = u"Sam"_s;
        QCOMPARE(text.row(row, today), u"Due today. Stronger boxes. Hugo Lind. Anna. Sam owns the complaint"_s);
    }
};

SHOPBELL_TEST(TestPromiseWords)
#include "test_promisewords.moc"
