// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchaselistmodel.h"
#include "services/importreviews.h"
#include "services/readcustomers.h"
#include "services/recordpurchase.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerdialogs.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/purchasesview.h"

#include <QListView>
#include <QMenu>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// The purchases of somebody, one of them typed by hand.
class Counter
{
public:
    Counter()
    {
        NewPurchase purchase;
        purchase.customerName = u"Ann Lee"_s;
        purchase.amountMinor = 640;
        ann = wait(RecordPurchase(desk.file()).add(purchase))->customer;
    }
    void bringIn(const QByteArray &csv)
    {
        const QString path = desk.write(u"orders.csv"_s, csv);
        const ImportReviews import(desk.file());
        QVERIFY(wait(import.run(path, wait(import.survey(path, {}).future)->plan).future));
    }
    void show(int rows)
    {
        view.display(*wait(ReadCustomers(desk.file()).details(ann)));
        view.show();
        QTRY_COMPARE(list().model()->rowCount(), rows);
    }
    void press(int row, Qt::Key key) const
    {
        list().setCurrentIndex(list().model()->index(row, 0));
        QTest::keyClick(&list(), key);
    }
    QListView &list() const { return *view.findChild<QListView *>(); }
    qint64 purchases() { return wait(ReadCustomers(desk.file()).details(ann))->row.purchases; }

    Desk desk;
    CustomerId ann;
    CustomerFacts facts{desk.context()};
    CustomerActions actions{desk.context()};
    QWidget window;
    CustomerDialogs dialogs{desk.context(), facts, actions, &window};
    PurchasesView view{desk.context(), facts, actions, dialogs};
};

} // namespace

class TestPurchasesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deleteTakesAPurchaseAway()
    {
        Counter counter;
        counter.show(1);
        counter.press(0, Qt::Key_Delete);
        QTRY_COMPARE(counter.purchases(), 0);
        QVERIFY(wait(Undo(counter.desk.file()).undo()));
        QCOMPARE(counter.purchases(), 1);
    }

    void anImportedOneStays()
    {
        Counter counter;
        counter.bringIn("customer,date,amount,order number\nAnn Lee,2020-03-05,12.50,17\n");
        counter.show(2);
        counter.press(1, Qt::Key_Delete);
        QVERIFY(counter.view.findChild<QMenu *>());
        QCOMPARE(counter.purchases(), 2);
    }
};

SHOPBELL_WINDOW_TEST(TestPurchasesView)
#include "test_purchasesview.moc"
