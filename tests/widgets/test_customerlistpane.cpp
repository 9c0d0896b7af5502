// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerlistmodel.h"
#include "services/keepcustomers.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/customerlistpane.h"
#include "widgets/customers/customertable.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestCustomerListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortingByAHeadingShowsTheTopAndKeepsWhoIsChosen()
    {
        Desk desk;
        for (int i = 10; i < 40; ++i)
            QVERIFY(bool(wait(KeepCustomers(desk.file()).add({.name = u"Ida %1"_s.arg(i)}))));
        const CustomerFacts facts(desk.context());
        CustomerActions actions(desk.context());
        CustomerListPane pane(desk.context(), facts, actions);
        pane.resize(700, 420);
        pane.show();
        pane.setQuery({});
        QTRY_COMPARE(pane.model().count(), 30);

        const QScrollBar *bar = pane.table().verticalScrollBar();
        int answers = 0;
        connect(&pane.model(), &PagedSignals::replaced, this, [&answers](bool asked) { answers += asked; });
        Q_EMIT pane.table().orderWanted(CustomerOrder::Name);
        QTRY_COMPARE(answers, 1);
        const CustomerId chosen = pane.model().idAt(15); // In the middle from either end.
        pane.setCurrent(chosen);
        QTRY_VERIFY(bar->value() > 0);
        Q_EMIT pane.table().orderWanted(CustomerOrder::Name); // The other way round.
        QTRY_COMPARE(answers, 2);
        QCOMPARE(bar->value(), 0);
        QCOMPARE(pane.current(), chosen);
        QCOMPARE(pane.chosen(), std::vector{chosen});
        QVERIFY(pane.model().rowOf(chosen) > 10);

        pane.setCurrent(chosen); // Whoever is wanted is shown.
        QTRY_VERIFY(bar->value() > 0);
    }

    void whoStandsBehindAPointBeginsWithTheFirst()
    {
        Desk desk;
        std::vector<CustomerId> everybody;
        for (int i = 10; i < 40; ++i)
            everybody.push_back(*wait(KeepCustomers(desk.file()).add({.name = u"Ida %1"_s.arg(i)})));
        const CustomerFacts facts(desk.context());
        CustomerActions actions(desk.context());
        CustomerListPane pane(desk.context(), facts, actions);
        pane.resize(700, 420);
        pane.show();
        pane.setQuery({});
        QTRY_COMPARE(pane.model().count(), 30);
        pane.setCurrent(everybody[20]);

        QSignalSpy current(&pane, &CustomerListPane::currentChanged);
        const QScrollBar *bar = pane.table().verticalScrollBar();
        const CustomerQuery behind{.among = everybody, .order = CustomerOrder::AsGiven};
        pane.showFromTop(behind, u"May"_s);
        QTRY_COMPARE(pane.current(), everybody[0]);
        QCOMPARE(current.size(), 1);
        QCOMPARE(bar->value(), 0);
        QCOMPARE(pane.chosen(), std::vector{everybody[0]});

        pane.setCurrent(everybody[20]);
        QTRY_VERIFY(bar->value() > 0);
        pane.showFromTop(behind, u"May"_s); // The same point once more.
        QCOMPARE(pane.current(), everybody[0]);
        QCOMPARE(bar->value(), 0);
    }
};

SHOPBELL_WINDOW_TEST(TestCustomerListPane)
#include "test_customerlistpane.moc"
