// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"
#include "domain/reviewquery.h"
#include "domain/shop.h"
#include "support/builders.h"
#include "support/run.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
template<typename Enum, typename FromKey>
void checkKeys(const std::vector<Enum> &values, FromKey fromKey)
{
    QSet<QString> seen;
    for (const Enum value : values) {
        const QString key = keyOf(value);
        QVERIFY(!key.isEmpty());
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
        QCOMPARE(fromKey(key), std::optional(value));
        QCOMPARE(fromKey(key.toUpper()), std::optional(value));
    }
    QCOMPARE(fromKey(u"something else"_s), std::nullopt);
    QCOMPARE(fromKey(QString()), std::nullopt);
}

template<typename Enum>
std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> values;
    for (int number = 0; number <= int(last); ++number)
        values.push_back(Enum(number));
    return values;
}
} // namespace

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoThereAndBack()
    {
        checkKeys(allOf<ReviewKind>(), kindFromKey);
        checkKeys(allOf<ReviewSource>(), sourceFromKey);
        checkKeys(allOf<Touchpoint>(), touchpointFromKey);
        checkKeys(allOf<WhereItHurts>(), whereItHurtsFromKey);
        checkKeys(upTo(AnswerState::Answered), answerStateFromKey);
        checkKeys(upTo(Sentiment::Mixed), sentimentFromKey);
        checkKeys(upTo(Did::MakeSample), didFromKey);
        for (const SentimentOrigin origin : upTo(SentimentOrigin::Owner))
            QVERIFY(!keyOf(origin).isEmpty());
    }

    void allListsAreWhole()
    {
        QCOMPARE(allOf<ReviewKind>().size(), size_t(5));
        QCOMPARE(allOf<ReviewSource>().size(), size_t(4));
        QCOMPARE(allOf<Touchpoint>().size(), size_t(13));
        QCOMPARE(allOf<WhereItHurts>().size(), size_t(5));
    }

    void aStrongerWordReplacesAWeakerOne_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("origin");
        QTest::addColumn<bool>("changes");
        using enum SentimentOrigin;
        QTest::newRow("the owner over the rating") << int(Rating) << int(Owner) << true;
        QTest::newRow("the owner over the file") << int(File) << int(Owner) << true;
        QTest::newRow("the file over the rating") << int(Rating) << int(File) << true;
        QTest::newRow("a rating over a suggestion") << int(Suggestion) << int(Rating) << true;
        QTest::newRow("a suggestion where nothing is known") << int(None) << int(Suggestion) << true;
        QTest::newRow("the owner once more") << int(Owner) << int(Owner) << true;
        QTest::newRow("a file never over the owner") << int(Owner) << int(File) << false;
        QTest::newRow("a rating never over the file") << int(File) << int(Rating) << false;
        QTest::newRow("a suggestion never over a rating") << int(Rating) << int(Suggestion) << false;
    }
    void aStrongerWordReplacesAWeakerOne()
    {
        QFETCH(int, before);
        QFETCH(int, origin);
        Review review = aReview().sorted(Sentiment::Positive, SentimentOrigin(before));
        QTEST(sortAs(review, Sentiment::Negative, SentimentOrigin(origin)), "changes");
        QTEST(review.sentiment == Sentiment::Negative, "changes");
    }

    void sortingAsItIsAlreadyIsNoChange()
    {
        Review review = aReview().sorted(Sentiment::Positive, SentimentOrigin::Owner);
        QVERIFY(!sortAs(review, Sentiment::Positive, SentimentOrigin::Owner));
        Review guessed = aReview().sorted(Sentiment::Positive, SentimentOrigin::Rating);
        QVERIFY(sortAs(guessed, Sentiment::Positive, SentimentOrigin::Owner));
        QCOMPARE(guessed.origin, SentimentOrigin::Owner);
    }

    void theStrongestWordWinsInAnyOrder()
    {
        QVERIFY(rc::check("a weaker origin never replaces a stronger one", [] {
            Review review = aReview();
            int strongest = 0;
            const auto said = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange(0, 5)));
            for (const auto &[sentiment, origin] : said) {
                sortAs(review, Sentiment(sentiment), SentimentOrigin(origin));
                strongest = std::max(strongest, origin);
                RC_ASSERT(int(review.origin) == strongest);
            }
        }));
    }

    void viewsSetTheirConditions_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("shelf");
        QTest::addColumn<int>("sentiment"); // -1: none
        QTest::addColumn<bool>("waiting");
        QTest::addColumn<bool>("drafts");
        const auto row = [](const char *name, ReviewView view, Shelf shelf, int sentiment, bool waiting, bool drafts) {
            QTest::newRow(name) << int(view) << int(shelf) << sentiment << waiting << drafts;
        };
        row("all that are not archived", ReviewView::All, Shelf::Open, -1, false, false);
        row("those that wait, archived ones too", ReviewView::NeedsReply, Shelf::Both, -1, true, false);
        row("negative ones", ReviewView::Negative, Shelf::Open, int(Sentiment::Negative), false, false);
        row("mixed ones", ReviewView::Mixed, Shelf::Open, int(Sentiment::Mixed), false, false);
        row("positive ones", ReviewView::Positive, Shelf::Open, int(Sentiment::Positive), false, false);
        row("unsorted ones", ReviewView::Unsorted, Shelf::Open, int(Sentiment::Unsorted), false, false);
        row("those with a draft", ReviewView::Drafts, Shelf::Open, -1, false, true);
        row("archived ones", ReviewView::Archived, Shelf::Archived, -1, false, false);
    }
    void viewsSetTheirConditions()
    {
        QFETCH(int, view);
        QFETCH(int, shelf);
        QFETCH(int, sentiment);
        QFETCH(bool, waiting);
        QFETCH(bool, drafts);
        // From every other view, so that no condition of it stays behind.
        for (const ReviewView before : upTo(ReviewView::Archived)) {
            ReviewQuery query;
            query.channels = {ChannelId(3)};
            query.tags = {TagId(4)};
            query.search = u"oat"_s;
            query.order = ReviewOrder::Newest;
            query.from = QDate(2025, 1, 1);
            showView(query, before);
            showView(query, ReviewView(view));
            QCOMPARE(int(query.shelf), shelf);
            QCOMPARE(query.sentiment ? int(*query.sentiment) : -1, sentiment);
            QCOMPARE(query.answer == AnswerState::Waiting, waiting);
            QCOMPARE(query.withDraft.value_or(false), drafts);
            QCOMPARE(query.channels, std::vector{ChannelId(3)});
            QCOMPARE(query.tags, std::vector{TagId(4)});
            QCOMPARE(query.search, u"oat"_s);
            QCOMPARE(query.order, ReviewOrder::Newest);
            QCOMPARE(query.from, QDate(2025, 1, 1));
        }
    }

    void aSelectionIsRowsOrAQuery()
    {
        QCOMPARE(ReviewSelection::one(ReviewId(7)).ids, std::vector{ReviewId(7)});
        QVERIFY(!ReviewSelection::one(ReviewId(7)).query);
        QVERIFY(ReviewSelection::all({}).query);
        QVERIFY(ReviewSelection::all({}).ids.empty());
    }

    void whereAReviewCameFrom()
    {
        QVERIFY(aReview().make().typedByHand());
        QVERIFY(!aReview().imported().make().typedByHand());
    }

    void aShopHasAZone()
    {
        Shop shop;
        QCOMPARE(shop.timeZone(), QTimeZone::systemTimeZone());
        shop.zone = "Asia/Shanghai";
        QCOMPARE(shop.timeZone().id(), QByteArray("Asia/Shanghai"));
        shop.zone = "Nowhere/At all";
        QVERIFY(shop.timeZone().isValid());
        QVERIFY(shopKinds().contains(u"bakery"_s));
    }
};

SHOPBELL_TEST(TestReview)
#include "test_review.moc"
