// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerlistmodel.h"
#include "support/run.h"

#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

/// A shop whose customers are numbers; it says what it was asked.
struct Shelf
{
    std::vector<qint64> numbers{1, 2, 3};
    std::vector<CustomerQuery> asked;
    int rowReads = 0;
    QString suffix;

    CustomerListModel::Readers readers()
    {
        return {.find =
                    [this](const CustomerQuery &query) {
                        asked.push_back(query);
                        FoundCustomers found;
                        for (const qint64 number : numbers)
                            found.ids.emplace_back(number);
                        return QtFuture::makeReadyFuture(Result<FoundCustomers>(found));
                    },
                .rows =
                    [this](const std::vector<CustomerId> &ids) {
                        ++rowReads;
                        std::vector<CustomerRow> rows;
                        for (const CustomerId id : ids) {
                            CustomerRow row;
                            row.id = id;
                            row.name = QString::number(id.value()) + suffix;
                            rows.push_back(row);
                        }
                        return QtFuture::makeReadyFuture(Result<std::vector<CustomerRow>>(rows));
                    },
                .sentence = [](const CustomerRow &row) { return row.name + u", a customer."_s; },
                .cell = [](const CustomerRow &row, int column) { return u"%1/%2"_s.arg(row.name).arg(column); }};
    }
};

} // namespace

class TestCustomerListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheQueryFinds()
    {
        Shelf shelf;
        CustomerListModel model(shelf.readers());
        QSignalSpy replaced(&model, &PagedSignals::replaced);
        CustomerQuery query;
        query.group = CustomerGroup::Advocate;
        model.setQuery(query);
        QTRY_COMPARE(replaced.count(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), CustomerListModel::columns);
        QCOMPARE(shelf.asked.back().group, std::optional(CustomerGroup::Advocate));
        QCOMPARE(model.index(1, CustomerListModel::Bought).data().toString(), u"2/3"_s);
    }

    void theFirstCellSaysTheWholeRow()
    {
        Shelf shelf;
        CustomerListModel model(shelf.readers());
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, CustomerListModel::Name).data(Qt::AccessibleTextRole).toString(), u"1, a customer."_s);
        QCOMPARE(model.index(0, CustomerListModel::Gap).data(Qt::AccessibleTextRole).toString(), u"1/5"_s);
    }

    void aTouchedCustomerIsReadAgainAndOthersAreNot()
    {
        Shelf shelf;
        CustomerListModel model(shelf.readers());
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 3);
        const int before = shelf.rowReads;
        shelf.suffix = u" again"_s;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.rowsTouched({CustomerId(2)}, false);
        QTRY_COMPARE(model.rowAt(1)->name, u"2 again"_s);
        QCOMPARE(model.rowAt(0)->name, u"1"_s);
        QCOMPARE(shelf.rowReads, before + 1);
        QVERIFY(!changed.isEmpty());
        const auto last = changed.last();
        QCOMPARE(last.at(1).toModelIndex().column(), CustomerListModel::columns - 1); // All cells of the row.
    }

    void aNewCustomerComesInWhereTheyBelong()
    {
        Shelf shelf;
        CustomerListModel model(shelf.readers());
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 3);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        shelf.numbers = {1, 9, 2, 3};
        model.rowsTouched({CustomerId(9)}, false);
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 1);
        QCOMPARE(model.rowOf(CustomerId(9)), 1);
    }

    void everyColumnSorts()
    {
        for (int column = 0; column < CustomerListModel::columns; ++column)
            QCOMPARE(CustomerListModel::columnOf(CustomerListModel::orderOf(column)), column);
        QCOMPARE(CustomerListModel::columnOf(CustomerOrder::MostSpent), -1);
    }
};

SHOPBELL_TEST(TestCustomerListModel)
#include "test_customerlistmodel.moc"
