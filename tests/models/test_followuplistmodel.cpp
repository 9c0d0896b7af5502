// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followuplistmodel.h"
#include "support/run.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QDate thursday(2025, 11, 20);

FollowUpText text()
{
    return {DateText(british, QTimeZone::utc()), ContactRule(), thursday};
}

FollowUpRow planned(qint64 id, const QString &name, FollowUpReason reason, QDate due, FollowUpGroup group)
{
    FollowUpRow row;
    row.followUp.id = FollowUpId(id);
    row.followUp.customer = CustomerId(id);
    row.followUp.reason = reason;
    row.followUp.way = ContactWay::Email;
    row.followUp.due = due;
    row.customerName = name;
    row.group = group;
    return row;
}

FollowUpRow heldBack()
{
    FollowUpRow row = planned(7, u"Clara Voss"_s, FollowUpReason::ReferralRequest, thursday, FollowUpGroup::HeldBack);
    row.hold = Hold{.reason = HoldReason::OpenComplaint, .since = QDate(2025, 11, 18), .until = QDate(2025, 11, 25)};
    return row;
}

FoundFollowUps week()
{
    FoundFollowUps found;
    found.rows = {
        planned(1, u"Ida Holm"_s, FollowUpReason::AfterPurchase, thursday, FollowUpGroup::Today),
        planned(2, u"Marta Kowalska"_s, FollowUpReason::ReferralThanks, thursday, FollowUpGroup::Today),
        planned(3, u"Tom Birch"_s, FollowUpReason::CheckBack, QDate(2025, 11, 22), FollowUpGroup::ThisWeekAndNext),
        heldBack()};
    found.total = 4;
    found.counts.groups = {
        {FollowUpGroup::Today, 2}, {FollowUpGroup::ThisWeekAndNext, 1}, {FollowUpGroup::HeldBack, 1}};
    return found;
}

FoundFollowUps overWithNobody()
{
    FollowUpRow row = planned(5, {}, FollowUpReason::ReviewInvitation, thursday, FollowUpGroup::Today);
    row.followUp.customer = {};
    row.followUp.audience = Audience{QDate(2025, 11, 10), QDate(2025, 11, 16)};
    row.isOver = true;
    FoundFollowUps found;
    found.rows = {row};
    found.total = 1;
    found.counts.groups = {{FollowUpGroup::Today, 1}};
    return found;
}

FoundIdeas aWelcome()
{
    FoundIdeas ideas;
    IdeaRow row;
    row.idea.reason = FollowUpReason::Welcome;
    row.idea.due = Day(thursday.toJulianDay());
    row.idea.days = 2;
    row.customer = CustomerId(9);
    row.customerName = u"Nora Bishop"_s;
    row.way = ContactWay::Phone;
    ideas.rows = {row};
    ideas.counts = {{FollowUpReason::Welcome, 12}};
    return ideas;
}

QStringList whatStandsWhere(const FollowUpListModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int column = model.isHeading(row) ? FollowUpListModel::Day : FollowUpListModel::Who;
        lines += model.index(row, column).data().toString();
    }
    return lines;
}

} // namespace

class TestFollowUpListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyCanGetAnyMoreIsOfferedToBeClosed()
    {
        FollowUpListModel model;
        model.setWords(text());
        model.show(overWithNobody(), {});
        QCOMPARE(model.index(1, FollowUpListModel::Job).data().toString(), u"Close"_s);
        QCOMPARE(model.index(1, FollowUpListModel::What).data(FollowUpListModel::LineRole).toString(),
                 u"Its days are over and nobody new came"_s);
    }

    void standUnderTheHeadingOfTheirGroupAndIdeasBelow()
    {
        FollowUpListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWords(text());
        model.show(week(), aWelcome());
        const QStringList wanted{u"Today"_s,      u"Ida Holm"_s,  u"Marta Kowalska"_s, u"This week and next"_s,
                                 u"Tom Birch"_s,  u"Held back"_s, u"Clara Voss"_s,     u"Worth planning"_s,
                                 u"Nora Bishop"_s};
        QCOMPARE(whatStandsWhere(model), wanted);
        QCOMPARE(model.index(0, 0).data(FollowUpListModel::CountRole).toLongLong(), 2);
        QCOMPARE(model.index(7, 0).data(FollowUpListModel::CountRole).toLongLong(), 12); // Of which one is listed.
        QVERIFY(model.index(7, 0).data(FollowUpListModel::NoteRole).toString().contains(u"1"_s));
    }

    void aHeadingCannotBeChosen()
    {
        FollowUpListModel model;
        model.setWords(text());
        model.show(week(), aWelcome());
        QVERIFY(model.isHeading(0));
        QCOMPARE(model.flags(model.index(0, 0)), Qt::ItemFlags(Qt::NoItemFlags));
        QCOMPARE(model.firstRow(), 1);
        QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.followUp(0));
        QVERIFY(!model.idea(0));
    }

    void whatIsHeldBackSaysWhyAndFromWhichDayItIsFree()
    {
        FollowUpListModel model;
        model.setWords(text());
        model.show(week());
        const int row = model.rowOf(FollowUpId(7));
        QCOMPARE(model.index(row, FollowUpListModel::Day).data().toString(), u"25 Nov"_s);
        const QModelIndex what = model.index(row, FollowUpListModel::What);
        QCOMPARE(what.data(FollowUpListModel::LineRole).toString(), u"Open complaint, free once it is checked"_s);
        QVERIFY(what.data(FollowUpListModel::IsHeldRole).toBool());
        QVERIFY(model.index(row, FollowUpListModel::Job).data().toString() != u"Open"_s);
        QVERIFY(!model.index(1, 0).data(FollowUpListModel::IsHeldRole).toBool());
    }

    void whatShouldHaveBeenDoneByYesterdayIsLate()
    {
        FoundFollowUps found = week();
        found.rows.front().followUp.due = QDate(2025, 11, 18);
        FollowUpListModel model;
        model.setWords(text());
        model.show(std::move(found));
        QVERIFY(model.index(1, 0).data(FollowUpListModel::IsLateRole).toBool());
        QVERIFY(!model.index(2, 0).data(FollowUpListModel::IsLateRole).toBool()); // Today.
        QCOMPARE(model.index(1, FollowUpListModel::Day).data().toString(), u"2 days late"_s);
        const QString said = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Late since 18 Nov"_s), qPrintable(said));
    }

    void settledOnesStandWithoutHeadingsOnTheDayTheyWereSettled()
    {
        FollowUpRow done = planned(4, u"Ida Holm"_s, FollowUpReason::AfterPurchase, thursday, FollowUpGroup::Today);
        done.followUp.state = FollowUpState::Done;
        done.followUp.settled = QDate(2025, 11, 19);
        FollowUpListModel model;
        model.setWords(text());
        model.show({.total = 1, .rows = {done}});
        QCOMPARE(whatStandsWhere(model), QStringList{u"Ida Holm"_s});
        QCOMPARE(model.index(0, FollowUpListModel::Day).data().toString(), u"19 Nov"_s);
    }

    void aScreenReaderHearsTheWholeRow()
    {
        FollowUpListModel model;
        model.setWords(text());
        model.show(week(), aWelcome());
        const QString ida = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Today"_s, u"Ida Holm"_s, u"After a purchase"_s, u"E-mail"_s})
            QVERIFY2(ida.contains(part), qPrintable(ida));
        const QString nora = model.index(8, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(nora.contains(u"First bought 2 days ago"_s), qPrintable(nora));
    }

    void everyRowIsKnownAgain()
    {
        FollowUpListModel model;
        model.setWords(text());
        model.show(week(), aWelcome());
        QSet<QString> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant id = model.index(row, 0).data(FollowUpListModel::IdRole);
            QCOMPARE(id.isValid(), !model.isHeading(row));
            if (id.isValid())
                ids.insert(id.toString());
        }
        QCOMPARE(ids.size(), 5);
        QCOMPARE(model.rowOf(FollowUpId(99)), -1);
    }
};

SHOPBELL_TEST(TestFollowUpListModel)
#include "test_followuplistmodel.moc"
