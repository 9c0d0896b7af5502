// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answerreview.h"
#include "services/keepcustomers.h"
#include "services/mergecustomers.h"
#include "services/readcustomers.h"
#include "services/readstatistics.h"
#include "services/recordpurchase.h"
#include "storage/connection.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QTest>

#include <set>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QDate november(int day)
{
    return {2025, 11, day};
}

/// Three people with a history in November 2025; today is the 20th.
struct Street : TestShop
{
    CustomerId ana;
    CustomerId ben;
    CustomerId mei;

    Street()
    {
        const KeepCustomers keep(file);
        ana = valueOf(keep.add({.name = u"Ana Silva"_s,
                                .emails = {u"ana@example.com"_s},
                                .phones = {u"+44 20 7946"_s},
                                .segment = u"Walk-ins"_s,
                                .knownBy = u"Anna"_s}));
        ben = valueOf(keep.add({.name = u"Ben"_s, .segment = u"Regulars"_s}));
        mei = valueOf(keep.add({.name = u"李梅"_s}));
        for (const int day : {1, 8, 15})
            buy(ana, day, 400);
        buy(ana, 15, 100);
        buy(ben, 18, 250);
    }

    PurchaseId buy(CustomerId customer, int day, std::optional<qint64> minor) const
    {
        return valueOf(RecordPurchase(file).add({.customer = customer,
                                                 .amountMinor = minor,
                                                 .currency = u"GBP"_s,
                                                 .when = Moment::onDay(november(day)),
                                                 .what = u"Bread"_s}))
            .purchase;
    }
    CustomerDetails details(CustomerId id, int story = 50) const
    {
        return valueOf(ReadCustomers(file).details(id, story));
    }
    std::vector<CustomerId> found(const CustomerQuery &query) const
    {
        return valueOf(ReadCustomers(file).find(query)).ids;
    }
};

using Ids = std::vector<CustomerId>;

/// "Purchase 2025-11-15 Bread" of every entry.
QStringList linesOf(const std::vector<StoryEntry> &story)
{
    static const char *const kinds[] = {"Review", "Response", "Score", "Purchase", "Note", "Came", "Brought", "Merged"};
    QStringList lines;
    for (const StoryEntry &entry : story) {
        const QString words = entry.otherName.isEmpty() ? entry.words : entry.otherName;
        lines +=
            u"%1 %2 %3"_s.arg(QLatin1StringView(kinds[int(entry.kind)]), entry.when.day.toString(Qt::ISODate), words)
                .trimmed();
    }
    return lines;
}
} // namespace

class TestReadCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theColumnsOfTheTable();
    void segmentsAreSortedByName();
    void rowsThatAreGoneAreLeftOut();
    void countsFollowTheSearch();
    void theStoryInOrder();
    void theStoryInPages();
    void aNoteAfterMidnightIsOfThatDay();
    void cancelledPurchasesStayInTheStory();
    void purchasesInPages();
    void pagesOfDaysAreThoseOfTheWholeList_data();
    void pagesOfDaysAreThoseOfTheWholeList();
    void purchasesAreFoundByWords_data();
    void purchasesAreFoundByWords();
    void purchasesOfNobody();
    void whoCameThroughWhom();
    void aReferralThatAMergeClosedIsNotTold();
    void ofAMergedEntryTheOneThatStands();
    void aSegmentCountsWhoIsShown();
    void theRangeOfTheScores();
    void openComplaints();
    void hintsWhileTyping_data();
    void hintsWhileTyping();
    void namesForTheSpelling();
    void whoMayStandAtTheTill();
    void whoMayHaveWrittenAReview();
    void whomAShortenedNameStandsFor();
    void reviewsOfAnImportFindTheirCustomers();
};

void TestReadCustomers::theColumnsOfTheTable()
{
    Street shop;
    valueOf(KeepCustomers(shop.file).addScore({.customer = shop.ana, .value = 9}));
    const std::vector<CustomerRow> rows = valueOf(ReadCustomers(shop.file).rows({shop.mei, shop.ana}));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].name, u"李梅"_s); // In the order of the question.
    QVERIFY(!rows[0].lastSeen.isValid() && !rows[0].usualGapDays && rows[0].spent.isEmpty());
    QCOMPARE(rows[0].group, CustomerGroup::NoScore);
    const CustomerRow &ana = rows[1];
    QCOMPARE(ana.purchases, 4);
    QCOMPARE(ana.occasions, 3); // Twice on the fifteenth.
    QCOMPARE(ana.firstSeen, november(1));
    QCOMPARE(ana.lastSeen, november(15));
    QCOMPARE(ana.usualGapDays, std::optional(7.0));
    QCOMPARE(ana.spent.in(u"GBP"), 1300);
    QCOMPARE(ana.segmentName, u"Walk-ins"_s);
    QCOMPARE(ana.group, CustomerGroup::Advocate);
}

void TestReadCustomers::segmentsAreSortedByName()
{
    Street shop; // Walk-ins were made before Regulars.
    QCOMPARE(shop.found({.order = CustomerOrder::Segment}), (Ids{shop.ben, shop.ana, shop.mei}));
    QCOMPARE(shop.found({.order = CustomerOrder::Segment, .ascending = true}), (Ids{shop.ana, shop.ben, shop.mei}));
    QCOMPARE(shop.found({}), (Ids{shop.ben, shop.ana, shop.mei})); // Last seen first, never seen last.
}

void TestReadCustomers::rowsThatAreGoneAreLeftOut()
{
    Street shop;
    valueOf(KeepCustomers(shop.file).remove(shop.ben));
    const std::vector<CustomerRow> rows = valueOf(ReadCustomers(shop.file).rows({shop.ben, shop.mei, CustomerId(99)}));
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].id, shop.mei);
    QCOMPARE(errorOf(ReadCustomers(shop.file).details(shop.ben)), Error::Kind::NotFound);
}

void TestReadCustomers::countsFollowTheSearch()
{
    Street shop;
    const CustomerCounts counts = valueOf(ReadCustomers(shop.file).counts({.search = u"silva"_s}));
    QCOMPARE(counts.all, 1);
    QCOMPARE(counts.everything, 3);
    QCOMPARE(counts.segments.size(), size_t(2));
    QCOMPARE(counts.segments[0].name, u"Regulars"_s);
    QCOMPARE(counts.segments[0].customers, 1);
    const std::vector<CustomerSegment> segments = valueOf(ReadCustomers(shop.file).segments());
    QCOMPARE(segments, counts.segments);
    QCOMPARE(shop.found({.search = u"7946 ana"_s}), Ids{shop.ana});
    const std::vector<TeamMember> team = valueOf(ReadCustomers(shop.file).team());
    QCOMPARE(team.size(), size_t(1));
    QCOMPARE(shop.found({.knownBy = team[0].id}), Ids{shop.ana});
}

void TestReadCustomers::theStoryInOrder()
{
    Street shop;
    const KeepCustomers keep(shop.file);
    const ReviewId review = valueOf(AddReview(shop.file).add(
        {.text = u"Good rye"_s, .posted = Moment::onDay(november(10)), .rating = Rating{5, RatingScale::OneToFive}}));
    valueOf(keep.linkReview(review, shop.ana));
    const ReviewId undated = valueOf(AddReview(shop.file).add({.text = u"Some day"_s}));
    valueOf(keep.linkReview(undated, shop.ana));
    valueOf(AnswerReview(shop.file).addAnswer(review, u"Thank you"_s, Moment::onDay(november(12)), u"Anna"_s));
    valueOf(keep.addScore(
        {.customer = shop.ana, .value = 8, .occasion = u"at the till"_s, .said = Moment::onDay(november(9))}));
    valueOf(keep.addNote(shop.ana, u"Takes oat milk"_s)); // Today.
    valueOf(RecordReferral(shop.file).add(
        {.sent = {.referrer = shop.ana}, .friendId = shop.ben, .recommended = november(16)}));
    valueOf(RecordReferral(shop.file).add(
        {.sent = {.referrer = shop.mei}, .friendId = shop.ana, .recommended = november(1)}));
    const QStringList expected{u"Note 2025-11-20 Takes oat milk"_s,
                               u"Brought 2025-11-16 Ben"_s,
                               u"Purchase 2025-11-15 Bread"_s,
                               u"Purchase 2025-11-15 Bread"_s,
                               u"Response 2025-11-12 Thank you"_s,
                               u"Review 2025-11-10 Good rye"_s,
                               u"Score 2025-11-09 at the till"_s,
                               u"Purchase 2025-11-08 Bread"_s,
                               u"Purchase 2025-11-01 Bread"_s,
                               u"Came 2025-11-01 李梅"_s,
                               u"Review  Some day"_s};
    const CustomerDetails details = shop.details(shop.ana);
    QCOMPARE(linesOf(details.story), expected);
    QCOMPARE(details.storyLength, expected.size());
    QCOMPARE(details.reviews, 2);
    QCOMPARE(details.story[2].purchasesThatDay, 2);
    QCOMPARE(details.story[7].purchasesThatDay, 1);
    QCOMPARE(details.story[6].group, CustomerGroup::Passive);
}

void TestReadCustomers::theStoryInPages()
{
    Street shop;
    for (int note = 0; note < 7; ++note)
        valueOf(KeepCustomers(shop.file).addNote(shop.ana, u"Note %1"_s.arg(note)));
    const CustomerDetails details = shop.details(shop.ana, 4);
    QCOMPARE(details.storyLength, 11);
    QStringList pages = linesOf(details.story);
    QCOMPARE(pages.size(), 4);
    for (int offset = 4; offset < 12; offset += 4)
        pages += linesOf(valueOf(ReadCustomers(shop.file).story(shop.ana, offset, 4)));
    QCOMPARE(pages, linesOf(shop.details(shop.ana).story));
    QVERIFY(valueOf(ReadCustomers(shop.file).story(shop.ana, 11, 4)).empty());
    QVERIFY(valueOf(ReadCustomers(shop.file).story(shop.ana, 500, 4)).empty());
}

void TestReadCustomers::aNoteAfterMidnightIsOfThatDay()
{
    Street shop;
    // Half past midnight of the second of July in London is still the first by the clock of the world.
    shop.clock.set(instant(QDate(2026, 7, 1), QTime(23, 30)));
    valueOf(KeepCustomers(shop.file).addNote(shop.ana, u"Called late"_s));
    valueOf(RecordPurchase(shop.file).add({.customer = shop.ana, .when = Moment::onDay(QDate(2026, 7, 1))}));
    const QStringList story = linesOf(shop.details(shop.ana, 2).story);
    QCOMPARE(story, (QStringList{u"Note 2026-07-02 Called late"_s, u"Purchase 2026-07-01"_s}));
}

void TestReadCustomers::cancelledPurchasesStayInTheStory()
{
    Street shop;
    const PurchaseId wrong = shop.buy(shop.ben, 19, 900);
    valueOf(RecordPurchase(shop.file).setStatus(wrong, PurchaseStatus::Cancelled));
    const CustomerDetails details = shop.details(shop.ben);
    QCOMPARE(details.story.size(), size_t(2));
    QVERIFY(!details.story[0].counts);
    QCOMPARE(details.story[0].status, PurchaseStatus::Cancelled);
    QCOMPARE(details.row.purchases, 1);
    QCOMPARE(details.row.lastSeen, november(18));
    QCOMPARE(details.row.spent.in(u"GBP"), 250);
}

void TestReadCustomers::purchasesInPages()
{
    Street shop;
    const ReadCustomers read(shop.file);
    const FoundPurchases all = valueOf(read.purchases({.customer = shop.ana}));
    QCOMPARE(all.total, 4);
    QCOMPARE(all.rows.front().purchase.when.day, november(15)); // Newest first.
    QCOMPARE(all.rows.front().customerName, u"Ana Silva"_s);
    std::set<qint64> seen;
    for (int offset = 0; offset < 4; offset += 2) {
        const FoundPurchases page = valueOf(read.purchases({.customer = shop.ana}, 2, offset));
        QCOMPARE(page.total, 4);
        for (const PurchaseRow &row : page.rows)
            seen.insert(row.purchase.id.value());
    }
    QCOMPARE(seen.size(), size_t(4));
    QCOMPARE(valueOf(read.purchases({.from = november(8), .to = november(15)})).total, 3);
    valueOf(RecordPurchase(shop.file).setStatus(all.rows[0].purchase.id, PurchaseStatus::Voided));
    QCOMPARE(valueOf(read.purchases({.customer = shop.ana, .counting = true})).total, 3);
    QCOMPARE(valueOf(read.purchases({.customer = shop.ana, .counting = false})).total, 1);
}

void TestReadCustomers::purchasesAreFoundByWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("total");
    QTest::newRow("a word in large letters") << u"ECLAIR"_s << 1;
    QTest::newRow("a letter with an accent, small where it was large") << u"éclair"_s << 1;
    QTest::newRow("and large where it was small") << u"CRÈME"_s << 1;
    QTest::newRow("another script") << u"хлеб"_s << 1;
    QTest::newRow("a customer of another script") << u"иван"_s << 1;
    QTest::newRow("one character of Chinese") << u"梅"_s << 1;
    QTest::newRow("an order number") << u"żó-7"_s << 1;
    QTest::newRow("two words in any order") << u"иван Хлеб"_s << 1;
    QTest::newRow("signs are no patterns") << u"100%"_s << 0;
    QTest::newRow("nor is a line") << u"_"_s << 0;
    QTest::newRow("what nobody bought") << u"торт"_s << 0;
}

void TestReadCustomers::purchasesAreFoundByWords()
{
    QFETCH(QString, search);
    Street shop;
    const RecordPurchase record(shop.file);
    valueOf(record.add({.customerName = u"Иван"_s, .what = u"Хлеб"_s}));
    valueOf(record.add({.customer = shop.ben, .what = u"Éclair, crème brûlée"_s, .orderNumber = u"ŻÓ-7"_s}));
    valueOf(record.add({.customer = shop.ben, .what = u"Eclair 100"_s}));
    valueOf(record.add({.customer = shop.mei}));
    QTEST(int(valueOf(ReadCustomers(shop.file).purchases({.search = search})).total), "total");
}

void TestReadCustomers::pagesOfDaysAreThoseOfTheWholeList_data()
{
    QTest::addColumn<PurchaseOrder>("order");
    QTest::addColumn<std::optional<bool>>("counting");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    for (const PurchaseOrder order : {PurchaseOrder::Newest, PurchaseOrder::Oldest, PurchaseOrder::MostPaid}) {
        for (const std::optional<bool> counting : {std::optional<bool>(), std::optional(true), std::optional(false)}) {
            QTest::addRow("order %d, counting %d", int(order), counting ? int(*counting) : -1)
                << order << counting << QDate() << QDate();
            QTest::addRow("order %d, counting %d, some days", int(order), counting ? int(*counting) : -1)
                << order << counting << november(4) << november(15);
        }
    }
    QTest::newRow("no such day") << PurchaseOrder::Newest << std::optional<bool>() << november(25) << november(26);
}

/// Found by the counts of the days, or by looking at every purchase, as a query by ids does.
void TestReadCustomers::pagesOfDaysAreThoseOfTheWholeList()
{
    QFETCH(PurchaseOrder, order);
    QFETCH(std::optional<bool>, counting);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    Street shop;
    const PurchaseId voided = shop.buy(shop.mei, 8, 300);
    valueOf(RecordPurchase(shop.file).setStatus(voided, PurchaseStatus::Voided));
    shop.buy(shop.mei, 4, std::nullopt);
    valueOf(RecordPurchase(shop.file).add({.amountMinor = 120, .when = Moment::onDay(november(15))}));
    const ReadCustomers read(shop.file);
    PurchaseQuery query{.counting = counting, .from = from, .to = to, .order = order};
    PurchaseQuery byIds = query;
    byIds.among.emplace();
    for (qint64 id = 1; id <= 20; ++id)
        byIds.among->push_back(PurchaseId(id));
    for (const bool another : {false, true}) {
        if (another)
            shop.buy(shop.ben, 9, 640);
        const FoundPurchases whole = valueOf(read.purchases(byIds));
        for (int limit = 1; limit <= 10; ++limit) {
            for (int offset = 0; offset <= 10; ++offset) {
                const FoundPurchases page = valueOf(read.purchases(query, limit, offset));
                QCOMPARE(page.total, whole.total);
                const auto begin = whole.rows.begin() + std::min(qsizetype(offset), qsizetype(whole.rows.size()));
                const auto end = begin + std::min(qsizetype(limit), qsizetype(whole.rows.end() - begin));
                QCOMPARE(page.rows, std::vector<PurchaseRow>(begin, end));
            }
        }
    }
}

void TestReadCustomers::purchasesOfNobody()
{
    Street shop;
    valueOf(RecordPurchase(shop.file).add({.amountMinor = 120}));
    const FoundPurchases found = valueOf(ReadCustomers(shop.file).purchases({.customer = CustomerId()}));
    QCOMPARE(found.total, 1);
    QCOMPARE(found.rows[0].customerName, QString());
    QCOMPARE(valueOf(ReadCustomers(shop.file).counts()).everything, 3);
}

void TestReadCustomers::whoCameThroughWhom()
{
    Street shop;
    const RecordReferral refer(shop.file);
    valueOf(refer.add({.sent = {.referrer = shop.mei}, .friendId = shop.ben, .recommended = november(10)}));
    valueOf(refer.add({.sent = {.referrer = shop.ana}, .friendId = shop.ben, .recommended = november(5)}));
    shop.buy(shop.ben, 19, 300);
    const CustomerDetails ben = shop.details(shop.ben);
    QCOMPARE(ben.cameThrough->referrerName, u"Ana Silva"_s); // The earliest, though entered later.
    QCOMPARE(ben.cameThrough->credit, ReferralCredit::Credited);
    QCOMPARE(ben.cameThrough->bought, november(18));
    const CustomerDetails ana = shop.details(shop.ana);
    QCOMPARE(ana.hasBrought.size(), size_t(1));
    QCOMPARE(ana.broughtWorth.in(u"GBP"), 550); // Own spend of the friend.
    const CustomerDetails mei = shop.details(shop.mei);
    QCOMPARE(mei.hasBrought[0].credit, ReferralCredit::NotFirst);
    QVERIFY(mei.broughtWorth.isEmpty());
    const auto creditIn = [](const std::vector<StoryEntry> &story) {
        return std::ranges::find(story, StoryEntry::Kind::Brought, &StoryEntry::kind)->credit;
    };
    QCOMPARE(creditIn(ana.story), ReferralCredit::Credited);
    QCOMPARE(creditIn(mei.story), ReferralCredit::NotFirst);
    QCOMPARE(creditIn(valueOf(ReadCustomers(shop.file).story(shop.mei, 0, 50))), ReferralCredit::NotFirst);
}

void TestReadCustomers::aReferralThatAMergeClosedIsNotTold()
{
    Street shop;
    valueOf(RecordReferral(shop.file).add(
        {.sent = {.referrer = shop.ana}, .friendId = shop.ben, .recommended = november(5)}));
    QCOMPARE(shop.details(shop.ana).hasBrought.size(), size_t(1));
    const Customer ana = shop.details(shop.ana).customer;
    valueOf(MergeCustomers(shop.file).merge({shop.ana, shop.ben, ana.name, ana.contacts}));
    const CustomerDetails one = shop.details(shop.ana); // They would have brought themselves.
    QVERIFY(one.hasBrought.empty() && !one.cameThrough && one.broughtWorth.isEmpty());
    QVERIFY(linesOf(one.story).filter(u"Brought"_s).isEmpty());
}

void TestReadCustomers::ofAMergedEntryTheOneThatStands()
{
    Street shop;
    const Customer ana = shop.details(shop.ana).customer;
    valueOf(MergeCustomers(shop.file).merge({shop.ana, shop.ben, ana.name, ana.contacts}));
    const CustomerDetails details = shop.details(shop.ben);
    QCOMPARE(details.customer.id, shop.ana);
    QCOMPARE(details.row.purchases, 5);
    QCOMPARE(details.merged.size(), size_t(1));
    QCOMPARE(details.merged[0].second, u"Ben"_s);
    QCOMPARE(shop.found({.order = CustomerOrder::Newest}).size(), size_t(2));
    QCOMPARE(linesOf(details.story).first(), u"Merged 2025-11-20 Ben"_s);
}

void TestReadCustomers::aSegmentCountsWhoIsShown()
{
    Street shop;
    valueOf(KeepCustomers(shop.file).setSegment({shop.ana, shop.ben, shop.mei}, u"Regulars"_s));
    const ReadStatistics statistics(shop.file);
    const SegmentId regulars = valueOf(statistics.segmentNamed(u"REGULARS"_s));
    const auto answer = [&] { return valueOf(statistics.read({.segment = regulars})); };
    QCOMPARE(answer().notes.front(), (StatisticNote{StatisticNote::Kind::Selection, 3, u"Regulars"_s}));
    QCOMPARE(answer().n, 2); // Mei has not bought.
    const Customer ana = shop.details(shop.ana).customer;
    valueOf(MergeCustomers(shop.file).merge({shop.ana, shop.ben, ana.name, ana.contacts, {}, regulars}));
    QCOMPARE(answer().notes.front().n, 2);
    QCOMPARE(answer().n, 1);
    shop.file.reset();
    { // As a later version may write it: nobody would be a wrong answer.
        Result<Connection> connection = Connection::open(shop.path(), Connection::Mode::ReadWrite);
        QVERIFY(bool(connection->execute(u"UPDATE segment SET filter = '{}' WHERE name = 'Regulars'"_s)));
    }
    shop.reopen();
    QCOMPARE(errorOf(ReadStatistics(shop.file).read({.segment = regulars})), Error::Kind::NewerVersion);
}

void TestReadCustomers::theRangeOfTheScores()
{
    Street shop;
    const KeepCustomers keep(shop.file);
    QVERIFY(!shop.details(shop.ana).range);
    for (const auto &[day, value] :
         {std::pair(1, 10), std::pair(2, 5), std::pair(3, 7), std::pair(4, 4), std::pair(5, 6), std::pair(6, 6)})
        valueOf(keep.addScore({.customer = shop.ana, .value = double(value), .said = Moment::onDay(november(day))}));
    const CustomerDetails details = shop.details(shop.ana);
    QCOMPARE(details.range, std::optional(ScoreRange{4, 7, 5, ScoreTrend::Wavering})); // The ten of the first is past.
    QCOMPARE(details.scores.size(), size_t(6));
    QCOMPARE(details.scores.front().said.day, november(6));
}

void TestReadCustomers::openComplaints()
{
    Street shop;
    const ReviewId bad = valueOf(AddReview(shop.file).add(
        {.text = u"Stale"_s, .posted = Moment::onDay(november(19)), .sentiment = Sentiment::Negative}));
    valueOf(KeepCustomers(shop.file).linkReview(bad, shop.ana));
    QCOMPARE(shop.details(shop.ana).openComplaints, 1);
    QCOMPARE(shop.details(shop.ben).openComplaints, 0);
    valueOf(AnswerReview(shop.file).addAnswer(bad, u"Sorry"_s, Moment::onDay(november(20)), u"Anna"_s));
    QCOMPARE(shop.details(shop.ana).openComplaints, 0);
    imported(shop,
             shop.write(u"old.csv"_s, "author,email,date,rating,review\nAna,ana@example.com,2019-01-05,1,Cold\n"));
    QCOMPARE(shop.details(shop.ana).openComplaints, 1); // Never late, but never answered either.
}

void TestReadCustomers::hintsWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing") << u" "_s << QStringList();
    QTest::newRow("a first name") << u"an"_s << QStringList{u"Ana Silva"_s};
    QTest::newRow("a family name") << u"SIL"_s << QStringList{u"Ana Silva"_s};
    QTest::newRow("within a word") << u"lva"_s << QStringList();
    QTest::newRow("any Chinese character") << u"梅"_s << QStringList{u"李梅"_s};
    QTest::newRow("two words") << u"ana s"_s << QStringList{u"Ana Silva"_s};
    QTest::newRow("without the accents of the name") << u"zoe"_s << QStringList{u"Zoë Åkerlund"_s};
    QTest::newRow("with accents that the name has not") << u"ána"_s << QStringList{u"Ana Silva"_s};
    QTest::newRow("an accent of its own character") << u"Ake"_s << QStringList{u"Zoë Åkerlund"_s};
}

void TestReadCustomers::namesForTheSpelling()
{
    Street shop;
    const QStringList before = valueOf(ReadCustomers(shop.file).names());
    QVERIFY(!before.contains(u"Zoë Åkerlund"_s));
    valueOf(KeepCustomers(shop.file).add({.name = u"Zoë Åkerlund"_s}));
    const QStringList after = valueOf(ReadCustomers(shop.file).names());
    QVERIFY(after.contains(u"Zoë Åkerlund"_s));
    QCOMPARE(after.size(), before.size() + 1);
}

void TestReadCustomers::hintsWhileTyping()
{
    QFETCH(QString, typed);
    Street shop;
    valueOf(KeepCustomers(shop.file).add({.name = u"Zoë Åkerlund"_s}));
    QStringList names;
    for (const CustomerHint &hint : valueOf(ReadCustomers(shop.file).hints(typed)))
        names += hint.name;
    QTEST(names, "names");
}

void TestReadCustomers::whoMayStandAtTheTill()
{
    Street shop;
    std::vector<LastPurchase> last = valueOf(ReadCustomers(shop.file).lastPurchases());
    QCOMPARE(last.size(), size_t(1)); // Ben was here once, Mei never.
    QCOMPARE(last[0].customer, shop.ana);
    QCOMPARE(last[0].what, u"Bread"_s);
    QCOMPARE(last[0].amount->minor, 100);
    last = valueOf(ReadCustomers(shop.file).lastPurchases(shop.ben)); // Ben stands there.
    QCOMPARE(last.size(), size_t(2));
    QCOMPARE(last[0].customer, shop.ben);
    QCOMPARE(last[1].customer, shop.ana);
    shop.buy(shop.ana, 20, 100); // Here today already.
    QVERIFY(valueOf(ReadCustomers(shop.file).lastPurchases()).empty());
}

void TestReadCustomers::whoMayHaveWrittenAReview()
{
    Street shop;
    const ReadCustomers read(shop.file);
    const auto said = [&shop](const QString &author) {
        return valueOf(AddReview(shop.file).add({.text = u"Good bread"_s, .author = author}));
    };
    const ReviewId review = said(u" ana  SILVA"_s);
    const std::vector<ReviewerHint> hints = valueOf(read.reviewers(review));
    QCOMPARE(hints.size(), size_t(1));
    QCOMPARE(hints[0].id, shop.ana);
    QVERIFY(!hints[0].byContact);
    QCOMPARE(shop.details(shop.ana).reviews, 0); // Suggested only; the owner confirms.
    valueOf(KeepCustomers(shop.file).linkReview(review, shop.ana));
    QVERIFY(valueOf(read.reviewers(review)).empty());
    QCOMPARE(shop.details(shop.ana).reviews, 1);
    valueOf(KeepCustomers(shop.file).unlinkReview(review));
    QCOMPARE(valueOf(read.reviewers(review)).size(), size_t(1));
    for (const QString &nobody : {u"A*** S***"_s, u"Ana"_s, u"Ana…"_s, QString()})
        QVERIFY(valueOf(read.reviewers(said(nobody))).empty());
}

void TestReadCustomers::whomAShortenedNameStandsFor()
{
    Street shop;
    const ReadCustomers read(shop.file);
    const auto suggested = [&](const QString &author) {
        const ReviewId review =
            valueOf(AddReview(shop.file).add({.text = u"Good bread, %1"_s.arg(author), .author = author}));
        QStringList names;
        for (const ReviewerHint &hint : valueOf(read.reviewers(review)))
            names += u"%1%2"_s.arg(hint.byShortenedName ? u"~"_s : u"="_s, hint.name);
        return names;
    };
    for (const QString &ana : {u"Ana S."_s, u"Ana S***"_s, u"A. Silva"_s})
        QCOMPARE(suggested(ana), QStringList{u"~Ana Silva"_s});
    QCOMPARE(suggested(u"李*"_s), QStringList{u"~李梅"_s});
    QCOMPARE(suggested(u"李女士"_s), QStringList{u"~李梅"_s});
    QCOMPARE(suggested(u"王女士"_s), QStringList());
    QCOMPARE(suggested(u"Ana T."_s), QStringList());
    valueOf(KeepCustomers(shop.file).add({.name = u"Annabel Moore"_s}));
    for (const QString &anna : {u"Anna"_s, u"Anna M."_s, u"Anna Moore"_s})
        QCOMPARE(suggested(anna), QStringList());
    QCOMPARE(suggested(u"A. Moore"_s), QStringList{u"~Annabel Moore"_s});
    valueOf(KeepCustomers(shop.file).add({.name = u"Ana Souza"_s}));
    QCOMPARE(suggested(u"Ana S."_s), QStringList()); // Nobody can tell which.
    QCOMPARE(suggested(u"A. Souza"_s), QStringList{u"~Ana Souza"_s});
    valueOf(KeepCustomers(shop.file).add({.name = u"Ana S."_s}));
    QCOMPARE(suggested(u"ana s."_s), QStringList{u"=Ana S."_s});
    QCOMPARE(shop.details(shop.ana).reviews, 0);
}

void TestReadCustomers::reviewsOfAnImportFindTheirCustomers()
{
    Street shop;
    const ImportReport report = imported(shop,
                                         shop.write(u"r.csv"_s,
                                                    "author,email,phone,date,rating,review\n"
                                                    "Somebody,ANA@example.com,,2025-11-02,5,By e-mail\n"
                                                    "Somebody,,+44 (20) 7946,2025-11-03,4,By phone\n"
                                                    "New Person,new@example.com,,2025-11-04,5,A new one\n"
                                                    "Ben,,,2025-11-05,5,A bare name\n"
                                                    "B***,,,2025-11-06,5,A masked name\n"));
    QCOMPARE(report.added, 5);
    QCOMPARE(report.made.customers, 1);
    QCOMPARE(shop.details(shop.ana).reviews, 2);
    QCOMPARE(shop.details(shop.ben).reviews, 0);
    QCOMPARE(valueOf(ReadCustomers(shop.file).counts()).everything, 4);
    QCOMPARE(shop.found({.batch = report.batch}).size(), size_t(1));
    valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(valueOf(ReadCustomers(shop.file).counts()).everything, 3);
    QCOMPARE(shop.details(shop.ana).reviews, 0);
}

SHOPBELL_TEST(TestReadCustomers)
#include "test_readcustomers.moc"
