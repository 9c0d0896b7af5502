// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakereviews.h"
#include "models/reviewlistmodel.h"
#include "support/run.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

ReviewQuery searchFor(const QString &words)
{
    ReviewQuery query;
    query.search = words;
    return query;
}

QString authorAt(const ReviewListModel &model, int row)
{
    const ReviewRow *found = model.rowAt(row);
    return found ? found->author : u"…"_s;
}

std::vector<qint64> idsOf(const ReviewListModel &model)
{
    std::vector<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.idAt(row).value());
    return ids;
}

} // namespace

class TestReviewListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallAnswerIsComplete()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        QAbstractItemModelTester tester(&model);
        QSignalSpy replaced(&model, &ReviewListModel::replaced);
        model.setQuery({});
        QVERIFY(model.isLoading());
        shop.answer(shop.pages[0], {shop.found({3, 1, 2})});
        QTRY_COMPARE(replaced.size(), 1);
        QVERIFY(!model.isLoading());
        QVERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(authorAt(model, 0), u"3"_s);
        QVERIFY(shop.alls.empty());
    }

    void theSameQueryIsNotAskedTwice()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery(searchFor(u"oat"_s));
        model.setQuery(searchFor(u"oat"_s));
        QCOMPARE(shop.pages.size(), 1u);
    }

    void aRowIsSaidInOneSentence()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery({});
        shop.answer(shop.pages[0], {shop.found({7})});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"7, a review."_s);
        QCOMPARE(model.index(0, 0).data(ReviewListModel::IdRole).toLongLong(), 7);
    }

    void answersToOlderQueriesAreDropped()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery(searchFor(u"o"_s));
        model.setQuery(searchFor(u"oa"_s));
        QVERIFY(shop.pages[0]->promise.isCanceled());
        shop.answer(shop.pages[1], {shop.found({2})});
        QTRY_COMPARE(model.rowCount(), 1);
        shop.answer(shop.pages[0], {shop.found({8, 9})});
        QTest::qWait(20);
        QCOMPARE(idsOf(model), std::vector<qint64>{2});
    }

    void theLastPictureStaysUntilTheNextIsThere()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery({});
        shop.answer(shop.pages[0], {shop.found({1, 2})});
        QTRY_COMPARE(model.rowCount(), 2);
        model.setQuery(searchFor(u"oat"_s));
        QVERIFY(model.isLoading());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(authorAt(model, 0), u"1"_s);
        shop.answersRows = false;
        shop.answer(shop.pages[1], {shop.found({5})});
        QTRY_COMPARE(shop.rows.size(), 2u);
        QCOMPARE(model.rowCount(), 2); // Its rows are not read yet: no placeholders flash up.
        shop.answerRows(shop.rows[1]);
        QTRY_COMPARE(idsOf(model), std::vector<qint64>{5});
        QCOMPARE(authorAt(model, 0), u"5"_s);
    }

    void aLargeAnswerGrowsToItsTrueCount()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        QAbstractItemModelTester tester(&model);
        QItemSelectionModel selection(&model);
        model.setQuery({});
        std::vector<qint64> million(1'000'000);
        std::iota(million.begin(), million.end(), 1);
        shop.answer(shop.pages[0], {shop.found({million.begin(), million.begin() + 5000}, false)});
        QTRY_COMPARE(model.rowCount(), 5000);
        QVERIFY(!model.isComplete());
        selection.setCurrentIndex(model.index(100, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(shop.alls.size(), 1u);
        shop.answer(shop.alls[0], {shop.found(million)});
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        QVERIFY(model.isComplete());
        QCOMPARE(selection.currentIndex().row(), 100); // Nothing jumped.

        shop.rows.clear();
        QCOMPARE(authorAt(model, 900'000), u"…"_s);
        QCOMPARE(authorAt(model, 900'001), u"…"_s);
        QTRY_COMPARE(authorAt(model, 900'000), u"900001"_s);
        const auto asksForIt = [](const auto &asked) {
            return std::ranges::find(asked->ids, ReviewId(900'001)) != asked->ids.end();
        };
        QCOMPARE(std::ranges::count_if(shop.rows, asksForIt), 1); // One page, asked for once.
        QVERIFY((*std::ranges::find_if(shop.rows, asksForIt))->ids.size() <= size_t(ReviewListModel::pageSize));
    }

    void aDraggedScrollBarReadsOnlyWhereItStops()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery({});
        std::vector<qint64> many(100'000);
        std::iota(many.begin(), many.end(), 1);
        shop.answer(shop.pages[0], {shop.found(many)});
        QTRY_COMPARE(model.rowCount(), 100'000);
        shop.rows.clear();
        for (int row = 0; row < 100'000; row += 1000)
            model.rowAt(row);
        QTRY_COMPARE(authorAt(model, 99'000), u"99001"_s);
        QVERIFY(shop.rows.size() <= 4);
    }

    void memoryStaysBounded()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery({});
        std::vector<qint64> many(20'000);
        std::iota(many.begin(), many.end(), 1);
        shop.answer(shop.pages[0], {shop.found(many)});
        QTRY_COMPARE(model.rowCount(), 20'000);
        for (int row = 0; row < 20'000; row += ReviewListModel::pageSize) {
            model.rowAt(row);
            QTRY_VERIFY(model.rowAt(row));
        }
        shop.rows.clear();
        QCOMPARE(authorAt(model, 0), u"…"_s); // The first pages made room for the last ones.
    }

    void onlyTouchedRowsAreReadAgain()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery({});
        shop.answer(shop.pages[0], {shop.found({1, 2, 3})});
        QTRY_COMPARE(model.rowCount(), 3);
        shop.rows.clear();
        shop.suffix = u" new"_s;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.reviewsChanged({ReviewId(2)}, false);
        QCOMPARE(shop.rows.size(), 1u);
        QCOMPARE(shop.rows[0]->ids, std::vector<ReviewId>{ReviewId(2)});
        QTRY_COMPARE(authorAt(model, 1), u"2 new"_s);
        QCOMPARE(authorAt(model, 0), u"1"_s);
        QTRY_COMPARE(shop.alls.size(), 1u);
        shop.answer(shop.alls[0], {shop.found({1, 2, 3})});
        QTest::qWait(5);
        QCOMPARE(reset.size(), 0);
    }

    void anAnswerFromBeforeTheChangeIsDropped()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery({});
        shop.answer(shop.pages[0], {shop.found({1})});
        QTRY_COMPARE(model.rowCount(), 1);
        shop.rows.clear();
        shop.answersRows = false;
        model.reviewsChanged({ReviewId(1)}, false); // Is read ...
        shop.suffix = u" old"_s;
        auto early = std::move(shop.rows[0]);
        model.reviewsChanged({ReviewId(1)}, false); // ... and changes again meanwhile.
        shop.answerRows(early);
        QTest::qWait(5);
        QCOMPARE(authorAt(model, 0), u"1"_s);
        shop.suffix = u" new"_s;
        shop.answerRows(shop.rows.back());
        QTRY_COMPARE(authorAt(model, 0), u"1 new"_s);
    }

    void aChangeKeepsTheCurrentRow_data()
    {
        QTest::addColumn<std::vector<qint64>>("before");
        QTest::addColumn<std::vector<qint64>>("after");
        QTest::newRow("another one moves up") << std::vector<qint64>{1, 2, 3, 4} << std::vector<qint64>{4, 1, 2, 3};
        QTest::newRow("it moves itself") << std::vector<qint64>{1, 2, 3, 4} << std::vector<qint64>{2, 1, 3, 4};
        QTest::newRow("one is gone") << std::vector<qint64>{1, 2, 3, 4} << std::vector<qint64>{2, 3, 4};
        QTest::newRow("new ones come") << std::vector<qint64>{1, 2, 3} << std::vector<qint64>{9, 1, 8, 2, 3, 7};
        QTest::newRow("all at once") << std::vector<qint64>{1, 2, 3, 4, 5} << std::vector<qint64>{9, 5, 2, 8, 1};
    }
    void aChangeKeepsTheCurrentRow()
    {
        QFETCH(std::vector<qint64>, before);
        QFETCH(std::vector<qint64>, after);
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        QAbstractItemModelTester tester(&model);
        QItemSelectionModel selection(&model);
        model.setQuery({});
        shop.answer(shop.pages[0], {shop.found(before)});
        QTRY_COMPARE(idsOf(model), before);
        selection.setCurrentIndex(model.index(model.rowOf(ReviewId(2)), 0), QItemSelectionModel::ClearAndSelect);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.reviewsChanged({ReviewId(1)}, false);
        QTRY_COMPARE(shop.alls.size(), 1u);
        shop.answer(shop.alls[0], {shop.found(after)});
        QTRY_COMPARE(idsOf(model), after);
        QCOMPARE(model.idAt(selection.currentIndex().row()), ReviewId(2));
        QCOMPARE(reset.size(), 0);
    }

    void manyChangesInARowAreReadTogether()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        model.setQuery({});
        shop.answer(shop.pages[0], {shop.found({1, 2})});
        QTRY_COMPARE(model.rowCount(), 2);
        for (int i = 0; i < 20; ++i)
            model.reviewsChanged({}, true);
        QTRY_COMPARE(shop.alls.size(), 1u);
        model.reviewsChanged({}, true);
        shop.answer(shop.alls[0], {shop.found({1, 2})});
        QTRY_COMPARE(shop.alls.size(), 2u); // Once more for what came meanwhile.
    }

    void anErrorIsKeptUntilTheNextTry()
    {
        FakeReviews shop;
        ReviewListModel model(shop.readers());
        QSignalSpy failed(&model, &ReviewListModel::failed);
        model.setQuery({});
        shop.answer(shop.pages[0], Result<FoundReviews>(Error{Error::Kind::Storage, u"disk I/O error"_s}));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(model.error());
        QVERIFY(!model.isLoading());
        model.retry();
        shop.answer(shop.pages[1], {shop.found({1})});
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!model.error());
    }
};

SHOPBELL_TEST(TestReviewListModel)
#include "test_reviewlistmodel.moc"
