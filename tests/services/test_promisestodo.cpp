// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
PromisePlan promisedFor(int days, const QString &title)
{
    PromisePlan plan = PromiseShop::plan();
    plan.title = title;
    plan.steps.clear();
    plan.due = QDate(2025, 11, 20).addDays(days);
    plan.checkBack = plan.due.addDays(14);
    return plan;
}

PromisesToDo toDoIn(const PromiseShop &shop, int most = 10)
{
    return valueOf(ReadPromises(shop.file).toDo(most));
}
} // namespace

class TestPromisesToDo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateOnesComeFirstAndThoseOfLaterWeeksAreLeftOut()
    {
        const PromiseShop shop;
        shop.promised(shop.complaint, promisedFor(7, u"Allergen list"_s));
        shop.promised(shop.complaint, promisedFor(8, u"New oven"_s));
        shop.promised(shop.complaint, promisedFor(0, u"Second till"_s));
        shop.promised(shop.complaint, promisedFor(-1, u"Stronger boxes"_s));
        const PromisesToDo toDo = toDoIn(shop);
        QCOMPARE(toDo.late, qint64(1));
        QCOMPARE(toDo.today, qint64(1));
        QCOMPARE(toDo.all, qint64(3));
        QCOMPARE(toDo.open, qint64(4));
        QStringList titles;
        for (const PromiseToDo &each : toDo.rows)
            titles += each.row.title;
        QCOMPARE(titles, (QStringList{u"Stronger boxes"_s, u"Second till"_s, u"Allergen list"_s}));
        QCOMPARE(toDoIn(shop, 1).rows.size(), size_t(1));
        QCOMPARE(toDoIn(shop, 1).all, qint64(3));
    }

    void theNextStepIsTheOpenOneThatIsDueFirst()
    {
        const PromiseShop shop;
        PromisePlan plan = PromiseShop::plan();
        plan.due = shop.today.addDays(5);
        plan.checkBack = shop.today.addDays(14);
        plan.steps = {{{}, u"Order labels"_s, {{}, u"Sam"_s}, shop.today.addDays(4)},
                      {{}, u"Post the card"_s, {{}, u"Joel"_s}, shop.today.addDays(1)}};
        const PromiseId id = shop.promised(shop.complaint, plan);
        PromisesToDo toDo = toDoIn(shop);
        QCOMPARE(toDo.rows.size(), size_t(1));
        QCOMPARE(toDo.rows[0].stepWords, u"Post the card"_s);
        QCOMPARE(toDo.rows[0].stepOwner, u"Joel"_s);

        valueOf(KeepPromise(shop.file).finishStep(id, toDo.rows[0].step));
        toDo = toDoIn(shop);
        QCOMPARE(toDo.rows[0].stepWords, u"Order labels"_s);
        valueOf(KeepPromise(shop.file).finishStep(id, toDo.rows[0].step));
        toDo = toDoIn(shop);
        QVERIFY(!toDo.rows[0].step.isStored());
        QCOMPARE(toDo.rows[0].row.state, PromiseState::InProgress);
    }

    void whatIsDoneIsListedOnTheDayOnWhichTheCustomerIsAsked()
    {
        PromiseShop shop;
        shop.finished(shop.complaint);
        QVERIFY(toDoIn(shop).rows.empty());
        QCOMPARE(toDoIn(shop).open, qint64(1));
        shop.clock.advance(std::chrono::hours(24 * 15)); // 5 December.
        shop.reopen();
        const PromisesToDo toDo = toDoIn(shop);
        QCOMPARE(toDo.today, qint64(1));
        QCOMPARE(toDo.rows[0].row.standing.kind, PromiseStanding::Kind::AskToday);
    }
};

SHOPBELL_TEST(TestPromisesToDo)
#include "test_promisestodo.moc"
