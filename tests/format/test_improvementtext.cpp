// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/improvementtext.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate shownOn(2025, 11, 20);
const ImprovementText english(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/London"));

ImprovementRow readBackRow()
{
    ImprovementRow row;
    row.topic.tag = TagId(1);
    row.tagName = u"phone orders"_s;
    row.title = u"Read phone orders back"_s;
    row.ownerName = u"Sam"_s;
    row.start = QDate(2025, 9, 8);
    return row;
}
} // namespace

class TestImprovementText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhereItStands()
    {
        ImprovementRow row = readBackRow();
        QCOMPARE(ImprovementText::chip(row), u"Being tried"_s);
        QVERIFY(english.line(row, shownOn).startsWith(u"Sam, since 8 Sep"_s));
        row.toDecide = true;
        QCOMPARE(ImprovementText::chip(row), u"Decide"_s);
        QVERIFY(english.row(row, shownOn).startsWith(u"Decide. Read phone orders back. phone orders. Sam"_s));
        row.start = QDate(2025, 11, 24);
        QCOMPARE(english.line(row, shownOn), u"Sam, from 24 Nov on"_s);
        row.toDecide = false;
        row.decided = QDate(2025, 11, 2);
        row.state = ImprovementState::Dropped;
        row.why = u"nobody used it"_s;
        QCOMPARE(english.line(row, shownOn), u"Dropped on 2 Nov, nobody used it"_s);
        row.state = ImprovementState::Kept;
        row.told = 4;
        QCOMPARE(english.line(row, shownOn), u"Kept on 2 Nov, 4 people told"_s);
    }

    void aTopicHasAName()
    {
        QCOMPARE(topicName({TagId(1), Touchpoint::None}, u"oat milk"_s), u"oat milk"_s);
        QCOMPARE(topicName({}, {}), u"a tag that is gone"_s);
        QVERIFY(!topicName({{}, Touchpoint::Buying}, {}).isEmpty());
    }

    void whatIsSaidOftenSaysSinceWhen()
    {
        OftenRow row;
        row.topic.tag = TagId(1);
        row.tagName = u"oat milk"_s;
        row.often = {.span = {QDate(2025, 10, 1), shownOn},
                     .complaints = 3,
                     .oldest = QDate(2025, 10, 4),
                     .newest = QDate(2025, 11, 19)};
        row.of = 121;
        QCOMPARE(english.often(row, shownOn), u"Tag · 3 of 121 reviews since 1 Oct"_s);
        QCOMPARE(english.oftenRow(row, shownOn),
                 u"oat milk. Tag · 3 of 121 reviews since 1 Oct. Last said on 19 Nov"_s);
        row.often.span = {QDate(2025, 3, 1), QDate(2025, 4, 30)};
        QCOMPARE(english.often(row, shownOn), u"Tag · 3 of 121 reviews, 1 Mar to 30 Apr"_s);
        row.undated = 12;
        QCOMPARE(english.often(row, shownOn),
                 u"Tag · 3 of 121 reviews, 1 Mar to 30 Apr · 12 without a date are not counted"_s);
    }

    void whatIsSaidOftenAgainSaysSinceWhatDay()
    {
        OftenRow row;
        row.topic.tag = TagId(1);
        row.often.span = {shownOn.addDays(-60), shownOn};
        row.often.decided = QDate(2025, 11, 2);
        row.often.complaints = 4;
        row.of = 5;
        QCOMPARE(english.often(row, shownOn), u"Tag · 4 of 5 new reviews since 2 Nov"_s);
        row.often.decided = QDate(2025, 3, 9);
        row.often.span = {QDate(2025, 3, 1), QDate(2025, 4, 30)};
        QCOMPARE(english.often(row, shownOn), u"Tag · 4 of 5 new reviews since 9 Mar, 1 Mar to 30 Apr"_s);
    }

    void aFindingSaysSharesAndHowSureTheyAre()
    {
        ImprovementDetails details;
        details.row = readBackRow();
        details.improvement.topic = details.row.topic;
        details.today = shownOn;
        QCOMPARE(english.headline(details), u"Complaints about phone orders: too early to tell"_s);
        QVERIFY(english.before(details.finding, shownOn).isEmpty());
        QVERIFY(ImprovementText::caution(details.finding).isEmpty());
        details.finding.windows = windowsOf(details.row.start, shownOn);
        details.finding.before = {9, 112};
        details.finding.after = {3, 118};
        QCOMPARE(english.headline(details),
                 u"Complaints about phone orders: 9 in the 60 days before, 3 in the 60 days after"_s);
        QCOMPARE(english.before(details.finding, shownOn), u"Before, 10 July to 7 September"_s);
        QCOMPARE(english.share(details.finding.before), u"8.0%"_s);
        QCOMPARE(english.base(details.finding.after), u"3 of 118 reviews"_s);
        QCOMPARE(english.change(details.finding), u"−5.5 points"_s);
        QCOMPARE(ImprovementText::caution(details.finding), u"few cases, may be chance"_s);
        details.finding.before = {40, 112};
        QCOMPARE(ImprovementText::caution(details.finding), u"the difference may be chance"_s);
        details.finding.mayBeChance = false;
        QCOMPARE(ImprovementText::caution(details.finding), QString());
        details.finding.before = {8, 122};
        details.finding.after = {0, 146};
        QCOMPARE(ImprovementText::caution(details.finding), u"few cases"_s);
        details.finding.recorded = false;
        QCOMPARE(ImprovementText::caution(details.finding), u"your reviews begin later"_s);
        details.finding.after = {};
        QCOMPARE(english.share(details.finding.after), u"–"_s);
        QCOMPARE(english.change(details.finding), QString());
        details.improvement.topic = {};
        QCOMPARE(english.headline(details), u"Its tag is gone, so there is nothing to measure"_s);
    }

    void aBarSaysWhetherItIsOver()
    {
        const ImprovementBar bar{.days = {QDate(2025, 11, 19), QDate(2025, 11, 30)}, .complaints = 2};
        QCOMPARE(english.bar(bar, shownOn), u"19 Nov to 30 Nov: 2 complaints, not over yet"_s);
        QVERIFY(ImprovementText::footnote({bar}, shownOn).contains(u"Hatched"_s));
        QVERIFY(!ImprovementText::footnote({}, shownOn).contains(u"Hatched"_s));
    }

    void everyRefusalHasItsSentence()
    {
        for (const ImprovementRefusal refusal :
             {ImprovementRefusal::NoTopic, ImprovementRefusal::NoTitle, ImprovementRefusal::NoOwner,
              ImprovementRefusal::NoStart, ImprovementRefusal::NoReason, ImprovementRefusal::NotStarted,
              ImprovementRefusal::TooEarly, ImprovementRefusal::WrongState})
            QVERIFY(reasonOf(refusal).endsWith(u'.'));
        QVERIFY(reasonOf(ImprovementRefusal::None).isEmpty());
    }
};

SHOPBELL_TEST(TestImprovementText)
#include "test_improvementtext.moc"
