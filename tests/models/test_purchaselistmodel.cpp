// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchaselistmodel.h"
#include "support/run.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

/// Answers that come when the test says so.
struct Till
{
    struct Asked
    {
        QPromise<Result<FoundPurchases>> promise;
        PurchaseQuery query;
        int limit = 0;
        int offset = 0;
    };
    std::vector<std::unique_ptr<Asked>> asked;

    PurchaseListModel::Readers readers()
    {
        return {.purchases =
                    [this](PurchaseQuery query, int limit, int offset) {
                        asked.push_back(std::make_unique<Asked>());
                        Asked &last = *asked.back();
                        last.query = std::move(query);
                        last.limit = limit;
                        last.offset = offset;
                        last.promise.start();
                        return last.promise.future();
                    },
                .sentence = [](const PurchaseRow &row) { return u"bought %1"_s.arg(row.purchase.id.value()); }};
    }

    void answer(size_t which, int count, qint64 total)
    {
        FoundPurchases found;
        found.total = total;
        for (int i = 0; i < count; ++i) {
            PurchaseRow row;
            row.purchase.id = PurchaseId(asked[which]->offset + i + 1);
            found.rows.push_back(row);
        }
        asked[which]->promise.addResult(Result<FoundPurchases>(found));
        asked[which]->promise.finish();
    }
};

} // namespace

class TestPurchaseListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnAsItIsScrolled()
    {
        Till till;
        PurchaseListModel model(till.readers());
        model.setCustomer(CustomerId(7));
        QCOMPARE(till.asked.size(), size_t(1));
        QCOMPARE(till.asked[0]->query.customer, std::optional(CustomerId(7)));
        till.answer(0, PurchaseListModel::pageSize, 130);
        QTRY_COMPARE(model.rowCount(), PurchaseListModel::pageSize);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(till.asked[1]->offset, PurchaseListModel::pageSize);
        QVERIFY(!model.canFetchMore({})); // One question at a time.
        till.answer(1, 30, 130);
        QTRY_COMPARE(model.rowCount(), 130);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.index(129, 0).data(Qt::AccessibleTextRole).toString(), u"bought 130"_s);
    }

    void anAnswerForAnotherCustomerIsDropped()
    {
        Till till;
        PurchaseListModel model(till.readers());
        model.setCustomer(CustomerId(1));
        model.setCustomer(CustomerId(2));
        till.answer(0, 5, 5);
        till.answer(1, 2, 2);
        QTRY_COMPARE(model.rowCount(), 2);
        QTest::qWait(20);
        QCOMPARE(model.total(), 2);
    }

    void whatWasShownStaysUntilTheFreshAnswer()
    {
        Till till;
        PurchaseListModel model(till.readers());
        model.setCustomer(CustomerId(1));
        till.answer(0, 3, 3);
        QTRY_COMPARE(model.rowCount(), 3);
        model.refresh();
        QCOMPARE(model.rowCount(), 3);
        till.answer(1, 4, 4);
        QTRY_COMPARE(model.rowCount(), 4);
    }

    void aFailureIsKept()
    {
        Till till;
        PurchaseListModel model(till.readers());
        QSignalSpy state(&model, &PurchaseListModel::stateChanged);
        model.setCustomer(CustomerId(1));
        till.asked[0]->promise.addResult(Result<FoundPurchases>(Error{Error::Kind::Storage, {}}));
        till.asked[0]->promise.finish();
        QTRY_VERIFY(model.error());
        QVERIFY(!model.isLoading());
        QVERIFY(!model.canFetchMore({}));
    }
};

SHOPBELL_TEST(TestPurchaseListModel)
#include "test_purchaselistmodel.moc"
