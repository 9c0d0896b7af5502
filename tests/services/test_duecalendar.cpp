// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duecalendar.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate dueDay(2025, 12, 6);

FollowUpRow dueRow(qint64 number)
{
    FollowUpRow row;
    row.followUp.id = FollowUpId(number);
    row.followUp.customer = CustomerId(1);
    row.followUp.due = dueDay;
    return row;
}

FollowUpRow heldRow(qint64 number, const Hold &hold)
{
    FollowUpRow row = dueRow(number);
    row.group = FollowUpGroup::HeldBack;
    row.hold = hold;
    return row;
}

QStringList entriesOf(const std::vector<FollowUpRow> &rows)
{
    QStringList said;
    for (const CalendarEntry &entry : dueDaysOf(rows, [](const FollowUpRow &) { return u"Ida Holm"_s; }))
        said += entry.key + u' ' + entry.day.toString(Qt::ISODate);
    return said;
}
} // namespace

/// On which day a follow-up stands in the calendar of the owner.
class TestDueCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlannedOneStandsOnItsDay()
    {
        QCOMPARE(entriesOf({dueRow(1)}), QStringList{u"followup-1 2025-12-06"_s});
        FollowUpRow dateless = dueRow(2);
        dateless.followUp.due = {};
        FollowUpRow done = dueRow(3);
        done.followUp.state = FollowUpState::Done;
        QCOMPARE(entriesOf({dateless, done}), QStringList());
    }

    void aHeldOneStandsOnTheDayOnWhichItIsFree()
    {
        const QDate free(2025, 12, 17);
        QCOMPARE(entriesOf({heldRow(18, {HoldReason::AskedLately, QDate(2025, 11, 17), free})}),
                 QStringList{u"followup-18 2025-12-17"_s}); // By the name it has when nothing holds it.
    }

    void whatIsNeedlessOrWaitsForNobodyKnowsWhatStandsOnNone()
    {
        QCOMPARE(entriesOf({heldRow(1, {HoldReason::GoalMet, QDate(2025, 11, 12), {}}),
                            heldRow(2, {HoldReason::OpenComplaint, QDate(2025, 11, 12), {}}),
                            heldRow(3, {HoldReason::NoEmail})}),
                 QStringList());
    }
};

SHOPBELL_TEST(TestDueCalendar)
#include "test_duecalendar.moc"
