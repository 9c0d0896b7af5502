// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "services/sortreviews.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

#include <memory>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array everyView{
    ReviewView::All,      ReviewView::NeedsReply, ReviewView::Negative, ReviewView::Mixed,       ReviewView::Positive,
    ReviewView::Unsorted, ReviewView::Drafts,     ReviewView::Archived, ReviewView::NotAnswered,
};

/// More reviews than a page of few hits holds, from two imports and by hand, on three channels.
QByteArray manyReviews(int rows)
{
    QByteArray csv = "date,rating,review\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray day =
            i % 7 == 0 ? QByteArray() : "2025-10-" + QByteArray::number(1 + i % 28).rightJustified(2, '0');
        csv += day + ',' + QByteArray::number(1 + i % 5) + ',' + (i % 2 ? "Lovely bread" : "The queue was long")
            + " number " + QByteArray::number(i) + '\n';
    }
    return csv;
}

BatchId bringIn(const TestShop &shop, const QString &path, const QString &channel)
{
    const ImportReviews import(shop.file);
    ImportPlan plan = valueOf(import.survey(path, {}).future).plan;
    plan.channelName = channel;
    return valueOf(import.run(path, plan).future).batch;
}

} // namespace

class TestReviewCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCountIsWhatAClickFinds_data();
    void everyCountIsWhatAClickFinds();
    void theWholeShopIsKnownWhateverIsAsked();
    void aQuestionNeedsNoSorting();
    void anImportTakenBackCountsNothing();

private:
    std::unique_ptr<TestShop> m_shop;
    BatchId m_large;
    BatchId m_small;
    TagId m_bread;
};

void TestReviewCounts::aQuestionNeedsNoSorting()
{
    const TestShop shop;
    valueOf(AddReview(shop.file).add({.text = u"A long queue"_s}));
    const auto unsorted = [&shop](const ReviewQuery &query) {
        return valueOf(ReadReviews(shop.file).counts(query)).views.value(int(ReviewView::Unsorted));
    };
    QCOMPARE(unsorted({}), 1);
    valueOf(AddReview(shop.file).add({.text = u"Do you have oat milk?"_s, .kind = ReviewKind::Question}));
    QCOMPARE(unsorted({}), 1);
    QCOMPARE(unsorted({.search = u"milk"_s}), 0);
    ReviewQuery view;
    showView(view, ReviewView::Unsorted);
    QCOMPARE(valueOf(ReadReviews(shop.file).all(view)).ids.size(), size_t(1));
}

void TestReviewCounts::initTestCase()
{
    m_shop = std::make_unique<TestShop>();
    TestShop &shop = *m_shop;
    m_large = bringIn(shop, shop.write(u"large.csv"_s, manyReviews(5600)), u"Market stall"_s);
    m_small =
        bringIn(shop, shop.write(u"small.csv"_s, "rating,review\n1,Dress too small\n5,Lovely dress\n"), u"Radio"_s);
    const ReviewId typed = valueOf(AddReview(shop.file).add({.text = u"Lovely bread at the counter"_s}));
    valueOf(AddReview(shop.file).add({.text = u"A long queue"_s}));
    valueOf(AddReview(shop.file).add({.text = u"Is the lovely bread gone?"_s, .kind = ReviewKind::Question}));
    valueOf(AnswerReview(shop.file).saveDraft(typed, u"Thank you"_s));

    const SortReviews sort(shop.file);
    const auto some = [&shop](const ReviewQuery &query, size_t first, size_t last) {
        std::vector<ReviewId> ids = valueOf(ReadReviews(shop.file).all(query)).ids;
        return ReviewSelection{{ids.begin() + qsizetype(first), ids.begin() + qsizetype(last)}, {}};
    };
    valueOf(sort.addTag(some({.search = u"bread"_s}, 0, 900), u"bread"_s));
    valueOf(sort.addTag(some({.batch = m_small}, 0, 1), u"bread"_s));
    valueOf(sort.addTag(some({}, 0, 5400), u"autumn"_s));
    valueOf(sort.archive(some({}, 100, 700)));
    valueOf(sort.archive(some({.batch = m_small}, 0, 1)));
    for (const Tag &tag : valueOf(ReadReviews(shop.file).tags())) {
        if (tag.name == u"bread"_s)
            m_bread = tag.id;
    }
    QVERIFY(m_large.isStored() && m_small.isStored() && m_bread.isStored());
}

void TestReviewCounts::everyCountIsWhatAClickFinds_data()
{
    QTest::addColumn<ReviewQuery>("query");
    const TagId autumn = [this] {
        for (const Tag &tag : valueOf(ReadReviews(m_shop->file).tags())) {
            if (tag.name == u"autumn"_s)
                return tag.id;
        }
        return TagId();
    }();
    std::vector<ChannelId> channels;
    for (const Channel &channel : valueOf(ReadReviews(m_shop->file).channels())) {
        if (countOf(*m_shop, {.shelf = Shelf::Both, .channels = {channel.id}}) > 0)
            channels.push_back(channel.id);
    }
    QVERIFY(channels.size() >= 3);
    const QDate day(2025, 10, 5);

    QTest::newRow("the whole shop") << ReviewQuery();
    QTest::newRow("a large import") << ReviewQuery{.batch = m_large};
    QTest::newRow("a small import") << ReviewQuery{.batch = m_small};
    QTest::newRow("in the archive of an import") << ReviewQuery{.shelf = Shelf::Archived, .batch = m_small};
    QTest::newRow("few hits") << ReviewQuery{.search = u"dress"_s};
    QTest::newRow("many hits") << ReviewQuery{.search = u"number"_s};
    QTest::newRow("a search in a small import") << ReviewQuery{.batch = m_small, .search = u"lovely"_s};
    QTest::newRow("a search in a large import") << ReviewQuery{.batch = m_large, .search = u"number"_s};
    QTest::newRow("a search that an import does not hold") << ReviewQuery{.batch = m_large, .search = u"dress"_s};
    QTest::newRow("a channel") << ReviewQuery{.channels = {channels[0]}};
    QTest::newRow("two channels and a search")
        << ReviewQuery{.channels = {channels[0], channels[1]}, .search = u"lovely"_s};
    QTest::newRow("a tag that few have") << ReviewQuery{.tags = {m_bread}};
    QTest::newRow("a tag that many have") << ReviewQuery{.tags = {autumn}};
    QTest::newRow("two tags, a channel, a search")
        << ReviewQuery{.channels = {channels[0]}, .tags = {m_bread, autumn}, .search = u"bread"_s};
    QTest::newRow("dates") << ReviewQuery{.from = day, .to = day.addDays(9)};
    QTest::newRow("dates and a view") << ReviewQuery{.sentiment = Sentiment::Negative, .from = day};
    QTest::newRow("without a date") << ReviewQuery{.onlyUndated = true};
    QTest::newRow("dates in an import, with a tag") << ReviewQuery{.tags = {m_bread}, .to = day, .batch = m_large};
}

void TestReviewCounts::everyCountIsWhatAClickFinds()
{
    QFETCH(ReviewQuery, query);
    const ReadReviews read(m_shop->file);
    const ReviewCounts counts = valueOf(read.counts(query));
    for (const ReviewView view : everyView) {
        ReviewQuery wanted = query;
        showView(wanted, view);
        QCOMPARE(counts.views.value(int(view)), countOf(*m_shop, wanted));
    }
    ReviewQuery open = query;
    showView(open, ReviewView::All);
    for (const Channel &channel : valueOf(read.channels())) {
        ReviewQuery wanted = open;
        wanted.channels = {channel.id};
        QCOMPARE(counts.channels.value(channel.id), countOf(*m_shop, wanted));
    }
    QCOMPARE(counts.tags.size(), size_t(2));
    for (const Tag &tag : counts.tags) {
        ReviewQuery wanted = open;
        wanted.tags.push_back(tag.id);
        QCOMPARE(tag.reviews, countOf(*m_shop, wanted));
    }
}

void TestReviewCounts::theWholeShopIsKnownWhateverIsAsked()
{
    const ReviewCounts all = valueOf(ReadReviews(m_shop->file).counts());
    const ReviewCounts one = valueOf(ReadReviews(m_shop->file).counts({.batch = m_small}));
    QCOMPARE(all.everything, 5605);
    QCOMPARE(one.everything, all.everything);
    QCOMPARE(one.late, all.late);
    QCOMPARE(one.views.value(int(ReviewView::All)), 1);
    QCOMPARE(one.views.value(int(ReviewView::Archived)), 1);
}

void TestReviewCounts::anImportTakenBackCountsNothing()
{
    TestShop shop;
    const BatchId batch = imported(shop, shop.write(u"a.csv"_s, "rating,review\n1,Too small\n5,Lovely\n")).batch;
    QCOMPARE(valueOf(ReadReviews(shop.file).counts({.batch = batch})).views.value(int(ReviewView::All)), 2);
    valueOf(ImportReviews(shop.file).takeBack(batch));
    QCOMPARE(valueOf(ReadReviews(shop.file).counts({.batch = batch})).views.value(int(ReviewView::All)), 0);
}

SHOPBELL_TEST(TestReviewCounts)
#include "test_reviewcounts.moc"
