// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "services/keepshop.h"
#include "services/readcustomers.h"
#include "services/readreferrals.h"
#include "services/readstatistics.h"
#include "services/recordpurchase.h"
#include "support/run.h"
#include "support/testshop.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
/// Friends who send each other in the course of 2025; today is 20 November.
struct Lane : TestShop
{
    Lane()
    {
        Shop british = valueOf(KeepShop(file).read());
        british.currency = u"GBP"_s;
        valueOf(KeepShop(file).save(british));
    }

    CustomerId person(const QString &name, const QStringList &emails = {}, std::vector<Consent> consents = {}) const
    {
        return valueOf(KeepCustomers(file).add({.name = name, .emails = emails, .consents = std::move(consents)}));
    }
    void buys(CustomerId who, QDate day, std::optional<qint64> minor = 100, const QString &currency = u"GBP"_s) const
    {
        valueOf(RecordPurchase(file).add(
            {.customer = who, .amountMinor = minor, .currency = currency, .when = Moment::onDay(day)}));
    }
    ReferralId sends(CustomerId who, CustomerId friendId, QDate day, std::optional<bool> asked = {}) const
    {
        return valueOf(RecordReferral(file).add(
            {.sent = {.referrer = who, .asked = asked}, .friendId = friendId, .recommended = day}));
    }
    ReferralId names(CustomerId who, const QString &friendName, QDate day) const
    {
        return valueOf(
            RecordReferral(file).add({.sent = {.referrer = who}, .friendName = friendName, .recommended = day}));
    }
    void says(CustomerId who, double score) const
    {
        valueOf(KeepCustomers(file).addScore({.customer = who, .value = score}));
    }
    ReferralRow row(ReferralId id) const { return valueOf(ReadReferrals(file).one(id)); }
    QList<qint64> found(const ReferralQuery &query) const
    {
        QList<qint64> ids;
        for (const ReferralRow &row : valueOf(ReadReferrals(file).find(query)).rows)
            ids += row.referral.id.value();
        return ids;
    }
    Advocates advocates() const { return valueOf(ReadReferrals(file).advocates()); }
};

const AdvocateRow *rowOf(const std::vector<AdvocateRow> &rows, CustomerId who)
{
    const auto row = std::ranges::find(rows, who, &AdvocateRow::id);
    return row == rows.end() ? nullptr : &*row;
}
} // namespace

class TestReadReferrals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEarliestIsCredited();
    void whatIsNotCounted();
    void aPurchaseFileThatComesLaterTakesTheCreditBack();
    void whoIsNotHereYet();
    void listsNewestFirstAndInPages();
    void countsOfTheMonth();
    void countsLeaveOutWhatIsNotCounted();
    void nothingToCount();
    void whoMayBeAsked();
    void whoMayNotBeAsked_data();
    void whoMayNotBeAsked();
    void aRefusalThatIsWithdrawn();
    void onlySoManyAdvocatesAsAreWanted();
    void onlyAdvocatesAreAsked();
    void whyNow();
    void rankedByPeopleNotByMoney();
    void theTreeAddsUp();
    void theTreeShowsASenderWhoIsOnlyAName();
    void familiesWithoutRoomAreReadApart();
    void totalsAddUpToThePurchases_data();
    void totalsAddUpToThePurchases();
};

void TestReadReferrals::theEarliestIsCredited()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId ben = shop.person(u"Ben"_s);
    const CustomerId cem = shop.person(u"Cem"_s);
    const ReferralId later = shop.sends(ben, cem, QDate(2025, 3, 5));
    const ReferralId first = shop.sends(ana, cem, QDate(2025, 3, 1));
    QCOMPARE(shop.row(first).credit, ReferralCredit::Waiting);
    QCOMPARE(shop.row(first).stage, ReferralStage::Recommended);
    valueOf(RecordReferral(shop.file).markVisited(first, QDate(2025, 3, 6)));
    QCOMPARE(shop.row(first).stage, ReferralStage::Visited);
    shop.buys(cem, QDate(2025, 3, 10), 400);
    shop.buys(cem, QDate(2025, 4, 10), 300);
    const ReferralRow credited = shop.row(first);
    QCOMPARE(credited.credit, ReferralCredit::Credited);
    QCOMPARE(credited.stage, ReferralStage::Bought);
    QCOMPARE(credited.bought, QDate(2025, 3, 10));
    QCOMPARE(credited.friendSpent.in(u"GBP"), 700);
    QCOMPARE(credited.referrerName, u"Ana"_s);
    QCOMPARE(credited.friendName, u"Cem"_s);
    QCOMPARE(shop.row(later).credit, ReferralCredit::NotFirst); // Kept, not counted.
    QCOMPARE(shop.found({.view = ReferralView::NotCounted}), QList<qint64>{later.value()});
}

void TestReadReferrals::whatIsNotCounted()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId old = shop.person(u"Old friend"_s);
    const CustomerId lost = shop.person(u"Lost friend"_s);
    shop.buys(old, QDate(2025, 5, 1));
    shop.buys(lost, QDate(2025, 1, 1));
    const ReferralId already = shop.sends(ana, old, QDate(2025, 5, 20));
    shop.buys(old, QDate(2025, 6, 1));
    const ReferralId almost = shop.sends(ana, lost, QDate(2025, 6, 29)); // 179 days away.
    const ReferralId wonBack = shop.sends(ana, lost, QDate(2025, 6, 30));
    QCOMPARE(shop.row(wonBack).credit, ReferralCredit::AlreadyCustomer); // Not back so far.
    shop.buys(lost, QDate(2025, 7, 10));
    QCOMPARE(shop.row(already).credit, ReferralCredit::AlreadyCustomer);
    QCOMPARE(shop.row(almost).credit, ReferralCredit::AlreadyCustomer);
    QCOMPARE(shop.row(wonBack).credit, ReferralCredit::WonBack);
    QCOMPARE(shop.found({.view = ReferralView::NotCounted}).size(), 3);
    const Statistics answer = valueOf(ReadStatistics(shop.file).read({.statistic = Statistic::Referrals}));
    QCOMPARE(answer.n, 0);
}

void TestReadReferrals::aPurchaseFileThatComesLaterTakesTheCreditBack()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId cem = shop.person(u"Cem"_s, {u"cem@example.com"_s});
    const ReferralId sent = shop.sends(ana, cem, QDate(2025, 3, 1));
    shop.buys(cem, QDate(2025, 3, 10));
    QCOMPARE(shop.row(sent).credit, ReferralCredit::Credited);
    const ImportReport report =
        imported(shop, shop.write(u"o.csv"_s, "email,date,amount,order number\ncem@example.com,2025-02-20,3.00,17\n"));
    QCOMPARE(shop.row(sent).credit, ReferralCredit::AlreadyCustomer);
    valueOf(ImportReviews(shop.file).takeBack(report.batch));
    QCOMPARE(shop.row(sent).credit, ReferralCredit::Credited);
}

void TestReadReferrals::whoIsNotHereYet()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId ben = shop.person(u"Ben"_s);
    const ReferralId byName = shop.names(ana, u"Ida"_s, QDate(2025, 11, 1));
    const ReferralId known = shop.sends(ana, ben, QDate(2025, 11, 2));
    const ReferralId seen = shop.names(ana, u"Max"_s, QDate(2025, 11, 3));
    valueOf(RecordReferral(shop.file).markVisited(seen, QDate(2025, 11, 4)));
    const ReferralQuery notHere{.view = ReferralView::NotHereYet};
    QCOMPARE(shop.found(notHere), (QList<qint64>{known.value(), byName.value()}));
    QCOMPARE(valueOf(ReadReferrals(shop.file).counts()).notHereYet, 2);
    QCOMPARE(shop.row(byName).friendName, u"Ida"_s);
    shop.buys(ben, QDate(2025, 11, 5));
    QCOMPARE(shop.found(notHere), QList<qint64>{byName.value()});
    // Ida comes and says who sent her: one referral, not two.
    valueOf(RecordPurchase(shop.file).add({.customerName = u"Ida"_s, .whoSent = WhoSent{.referrer = ana}}));
    QCOMPARE(shop.found(notHere), QList<qint64>{});
    QCOMPARE(shop.row(byName).credit, ReferralCredit::Credited);
    QCOMPARE(valueOf(ReadReferrals(shop.file).counts()).everything, 3);
}

void TestReadReferrals::listsNewestFirstAndInPages()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId ben = shop.person(u"Ben"_s);
    QList<qint64> newestFirst;
    for (const int day : {3, 1, 4, 1, 5})
        newestFirst += shop.names(day == 4 ? ben : ana, u"Friend"_s, QDate(2025, 11, day)).value();
    newestFirst = {newestFirst[4], newestFirst[2], newestFirst[0], newestFirst[3], newestFirst[1]};
    QCOMPARE(shop.found({}), newestFirst);
    const ReadReferrals read(shop.file);
    QList<qint64> pages;
    for (int offset = 0; offset < 6; offset += 2) {
        const FoundReferrals page = valueOf(read.find({}, 2, offset));
        QCOMPARE(page.total, 5);
        for (const ReferralRow &row : page.rows)
            pages += row.referral.id.value();
    }
    QCOMPARE(pages, newestFirst);
    QCOMPARE(shop.found({.referrer = ben}), QList<qint64>{newestFirst[1]});
    QCOMPARE(shop.found({.from = QDate(2025, 11, 3), .to = QDate(2025, 11, 4)}),
             (QList<qint64>{newestFirst[1], newestFirst[2]}));
    QCOMPARE(shop.found({.way = ReferralWay::Online}), QList<qint64>{});
    QCOMPARE(errorOf(read.one(ReferralId(99))), Error::Kind::NotFound);
}

void TestReadReferrals::countsOfTheMonth()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId ben = shop.person(u"Ben"_s);
    shop.sends(ana, ben, QDate(2025, 11, 1));
    shop.names(ana, u"Ida"_s, QDate(2025, 11, 20));
    shop.names(ana, u"Max"_s, QDate(2025, 10, 31));
    shop.names(ana, u"Eve"_s, QDate(2024, 11, 5));
    shop.buys(ben, QDate(2025, 11, 2));
    const ReferralCounts counts = valueOf(ReadReferrals(shop.file).counts());
    QCOMPARE(counts.thisMonth, 2);
    QCOMPARE(counts.thisMonthBought, 1);
    QCOMPARE(counts.notHereYet, 3);
    QCOMPARE(counts.everything, 4);
}

void TestReadReferrals::countsLeaveOutWhatIsNotCounted()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId ben = shop.person(u"Ben"_s);
    const CustomerId old = shop.person(u"Old friend"_s);
    const CustomerId back = shop.person(u"Back again"_s);
    shop.buys(old, QDate(2025, 10, 1));
    shop.buys(back, QDate(2025, 1, 1));
    shop.sends(ana, ben, QDate(2025, 11, 1));
    shop.sends(old, ben, QDate(2025, 11, 2)); // The second who told Ben.
    shop.sends(ana, old, QDate(2025, 11, 3)); // A customer already.
    shop.sends(ana, back, QDate(2025, 11, 4)); // Won back below.
    const ReferralId seen = shop.names(ana, u"Max"_s, QDate(2025, 11, 5));
    valueOf(RecordReferral(shop.file).markVisited(seen, QDate(2025, 11, 6)));
    shop.buys(ben, QDate(2025, 11, 7));
    shop.buys(back, QDate(2025, 11, 8));
    ReferralCounts counts = valueOf(ReadReferrals(shop.file).counts());
    QCOMPARE(counts.thisMonth, 2); // Ben and Max.
    QCOMPARE(counts.thisMonthBought, 1);
    QCOMPARE(counts.notHereYet, 0); // Max was here.
    QCOMPARE(counts.everything, 5);
    shop.clock.set(instant(QDate(2025, 12, 1))); // Another month begins.
    counts = valueOf(ReadReferrals(shop.file).counts());
    QCOMPARE(counts.thisMonth, 0);
    QCOMPARE(counts.thisMonthBought, 0);
    QCOMPARE(counts.everything, 5);
}

void TestReadReferrals::nothingToCount()
{
    const Lane shop;
    const ReferralCounts counts = valueOf(ReadReferrals(shop.file).counts());
    QCOMPARE(counts.thisMonth + counts.thisMonthBought + counts.notHereYet + counts.everything, 0);
}

void TestReadReferrals::whoMayBeAsked()
{
    Lane shop;
    const CustomerId ana =
        shop.person(u"Ana"_s, {u"ana@example.com"_s}, {{.kind = ConsentKind::InPerson, .granted = false}});
    shop.says(ana, 9);
    const Advocates advocates = shop.advocates();
    QCOMPARE(advocates.toAsk.size(), size_t(1));
    QVERIFY(advocates.notNow.empty());
    QCOMPARE(advocates.toAsk[0].why, AdvocateRow::Why::NeverAsked);
    QCOMPARE(advocates.toAsk[0].ways, std::vector<ContactWay>{ContactWay::Email}); // No phone, and not in person.
}

using Spoil = std::function<void(const Lane &, CustomerId)>;
Q_DECLARE_METATYPE(Spoil)

void TestReadReferrals::whoMayNotBeAsked_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<AdvocateRow::WhyNot>("whyNot");
    QTest::addColumn<QDate>("until");
    using enum AdvocateRow::WhyNot;
    const auto refusal = [](const std::vector<ConsentKind> &kinds) -> Spoil {
        return [kinds](const Lane &shop, CustomerId who) {
            std::vector<Consent> consents;
            consents.reserve(kinds.size());
            for (const ConsentKind kind : kinds)
                consents.push_back({.kind = kind, .since = QDate(2025, 3, 5)});
            valueOf(KeepCustomers(shop.file).edit(who, {.name = u"Ana"_s, .consents = consents}));
        };
    };
    const auto review = [](Sentiment sentiment, ReviewKind kind) -> Spoil {
        return [sentiment, kind](const Lane &shop, CustomerId who) {
            const ReviewId said = valueOf(AddReview(shop.file).add({.text = u"Stale"_s,
                                                                    .posted = Moment::onDay(QDate(2025, 11, 19)),
                                                                    .sentiment = sentiment,
                                                                    .kind = kind}));
            valueOf(KeepCustomers(shop.file).linkReview(said, who));
        };
    };
    const auto asked = [](QDate day) -> Spoil {
        return [day](const Lane &shop, CustomerId who) {
            valueOf(RecordReferral(shop.file).add(
                {.sent = {.referrer = who, .asked = true}, .friendName = u"Ida"_s, .recommended = day}));
        };
    };
    QTest::newRow("said not to be asked") << refusal({ConsentKind::BeAsked}) << Refused << QDate(2025, 3, 5);
    QTest::newRow("no way is allowed") << refusal({ConsentKind::InPerson}) << Refused << QDate();
    QTest::newRow("a complaint is open") << review(Sentiment::Negative, ReviewKind::Remark) << OpenComplaint
                                         << QDate(2025, 11, 19);
    QTest::newRow("a mixed one that the owner calls a complaint")
        << review(Sentiment::Mixed, ReviewKind::Complaint) << OpenComplaint << QDate(2025, 11, 19);
    QTest::newRow("a mixed remark is none") << review(Sentiment::Mixed, ReviewKind::Remark) << None << QDate();
    QTest::newRow("asked 29 days ago") << asked(QDate(2025, 10, 22)) << AskedLately << QDate(2025, 11, 21);
    QTest::newRow("asked 30 days ago") << asked(QDate(2025, 10, 21)) << None << QDate();
    QTest::newRow("recommended lately without being asked")
        << Spoil([](const Lane &shop, CustomerId who) { shop.names(who, u"Ida"_s, QDate(2025, 11, 19)); }) << None
        << QDate();
}

void TestReadReferrals::whoMayNotBeAsked()
{
    QFETCH(Spoil, spoil);
    QFETCH(AdvocateRow::WhyNot, whyNot);
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s); // Only in person.
    shop.says(ana, 10);
    spoil(shop, ana);
    const Advocates advocates = shop.advocates();
    QCOMPARE(advocates.toAsk.size() + advocates.notNow.size(), size_t(1));
    QCOMPARE(advocates.notNow.empty(), whyNot == AdvocateRow::WhyNot::None);
    if (!advocates.notNow.empty()) {
        QCOMPARE(advocates.notNow[0].whyNot, whyNot);
        QTEST(advocates.notNow[0].until, "until");
    }
}

void TestReadReferrals::aRefusalThatIsWithdrawn()
{
    Lane shop;
    const CustomerId ana = shop.person(
        u"Ana"_s, {}, {{.kind = ConsentKind::BeAsked, .since = QDate(2025, 3, 5), .withdrawn = QDate(2025, 4, 1)}});
    shop.says(ana, 10);
    QCOMPARE(shop.advocates().toAsk.size(), size_t(1));
}

void TestReadReferrals::onlySoManyAdvocatesAsAreWanted()
{
    Lane shop;
    for (const QString &name : {u"Ana"_s, u"Ben"_s, u"Cleo"_s})
        shop.says(shop.person(name), 10);
    shop.says(shop.person(u"Dan"_s, {}, {{.kind = ConsentKind::BeAsked, .since = QDate(2025, 3, 5)}}), 10);
    const Advocates all = shop.advocates();
    QCOMPARE(all.toAskLeftOut + all.notNowLeftOut, 0);
    Advocates two = valueOf(ReadReferrals(shop.file).advocates(2));
    QCOMPARE(two.toAskLeftOut, 1);
    QCOMPARE(two.notNow, all.notNow);
    QVERIFY(std::ranges::equal(two.toAsk, std::span(all.toAsk).first(2)));
}

void TestReadReferrals::onlyAdvocatesAreAsked()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId ben = shop.person(u"Ben"_s);
    shop.person(u"Never asked"_s);
    shop.says(ana, 10);
    shop.says(ana, 8); // The latest counts.
    shop.says(ben, 8);
    const Advocates advocates = shop.advocates();
    QVERIFY(advocates.toAsk.empty() && advocates.notNow.empty());
}

void TestReadReferrals::whyNow()
{
    Lane shop;
    using Why = AdvocateRow::Why;
    const CustomerId praised = shop.person(u"Praised"_s);
    const CustomerId newcomer = shop.person(u"New"_s);
    const CustomerId bringer = shop.person(u"Bringer"_s);
    const CustomerId often = shop.person(u"Often"_s);
    const CustomerId quiet = shop.person(u"Quiet"_s);
    for (const CustomerId each : {praised, newcomer, bringer, often, quiet})
        shop.says(each, 9);
    const ReviewId said = valueOf(AddReview(shop.file).add({.text = u"Lovely"_s,
                                                            .posted = Moment::onDay(QDate(2025, 10, 21)),
                                                            .rating = Rating{5, RatingScale::OneToFive}}));
    valueOf(KeepCustomers(shop.file).linkReview(said, praised));
    for (const int day : {1, 5, 9, 20})
        shop.buys(newcomer, QDate(2025, 10, day));
    const CustomerId friendId = shop.person(u"Friend"_s);
    shop.sends(bringer, friendId, QDate(2025, 2, 1));
    shop.buys(friendId, QDate(2025, 2, 2), 900);
    for (const int day : {1, 8, 15})
        shop.buys(often, QDate(2025, 5, day));
    const Advocates advocates = shop.advocates();
    QCOMPARE(rowOf(advocates.toAsk, praised)->why, Why::PraisedLately);
    QCOMPARE(rowOf(advocates.toAsk, praised)->rating, std::optional(Rating{5, RatingScale::OneToFive}));
    QCOMPARE(rowOf(advocates.toAsk, newcomer)->why, Why::NewAndOften);
    QCOMPARE(rowOf(advocates.toAsk, newcomer)->n, 4);
    QCOMPARE(rowOf(advocates.toAsk, bringer)->why, Why::BroughtBefore);
    QCOMPARE(rowOf(advocates.toAsk, bringer)->worth.in(u"GBP"), 900);
    QCOMPARE(rowOf(advocates.toAsk, often)->why, Why::ComesOften);
    QCOMPARE(rowOf(advocates.toAsk, often)->n, 7);
    QCOMPARE(rowOf(advocates.toAsk, quiet)->why, Why::NeverAsked);
    shop.clock.set(instant(QDate(2025, 11, 21))); // The praise is 31 days old.
    QCOMPARE(rowOf(shop.advocates().toAsk, praised)->why, Why::NeverAsked);
}

void TestReadReferrals::rankedByPeopleNotByMoney()
{
    Lane shop;
    const CustomerId rich = shop.person(u"Rich"_s);
    const CustomerId two = shop.person(u"Two friends"_s);
    const CustomerId higher = shop.person(u"Higher score"_s);
    shop.says(rich, 9);
    shop.says(two, 9);
    shop.says(higher, 10);
    const auto brings = [&shop](CustomerId who, qint64 minor) {
        const CustomerId made = shop.person(u"Friend"_s);
        shop.sends(who, made, QDate(2025, 2, 1));
        shop.buys(made, QDate(2025, 2, 2), minor);
    };
    brings(rich, 90000);
    brings(two, 1);
    brings(two, 1);
    const std::vector<AdvocateRow> toAsk = shop.advocates().toAsk;
    QCOMPARE(toAsk.size(), size_t(3));
    QCOMPARE(toAsk[0].id, two);
    QCOMPARE(toAsk[1].id, rich);
    QCOMPARE(toAsk[2].id, higher);
    QCOMPARE(toAsk[0].brought, 2);
}

void TestReadReferrals::theTreeAddsUp()
{
    Lane shop;
    const CustomerId ana = shop.person(u"Ana"_s);
    const CustomerId ben = shop.person(u"Ben"_s);
    const CustomerId cem = shop.person(u"Cem"_s);
    const CustomerId eva = shop.person(u"Eva"_s);
    shop.buys(ana, QDate(2025, 1, 1), 1000);
    shop.sends(ana, ben, QDate(2025, 1, 2));
    shop.sends(ben, cem, QDate(2025, 1, 3));
    shop.sends(ana, eva, QDate(2025, 1, 4)); // Has not bought: no branch.
    shop.buys(ben, QDate(2025, 2, 1), 200);
    shop.buys(ben, QDate(2025, 2, 2), 70, u"EUR"_s); // Never added up.
    shop.buys(cem, QDate(2025, 3, 1), 30);
    const ReferralTree tree = valueOf(ReadReferrals(shop.file).tree());
    QCOMPARE(tree.currency, u"GBP"_s);
    QCOMPARE(tree.nodes.size(), size_t(3));
    QCOMPARE(tree.nodes[0].name, u"Ana"_s);
    QCOMPARE(tree.nodes[0].ownSpendMinor, 1000); // The label.
    QCOMPARE(tree.nodes[0].worthMinor, 200); // Of the friends brought directly.
    QCOMPARE(tree.nodes[0].downstreamMinor, 230); // The circle: over all generations.
    QCOMPARE(tree.nodes[1].parent, 0);
    QCOMPARE(tree.nodes[2].parent, 1);
    QCOMPARE(tree.nodes[2].generation, 3);
    const ReferralTree branch = valueOf(ReadReferrals(shop.file).tree(200, ben));
    QCOMPARE(branch.nodes.size(), size_t(2));
    QCOMPARE(branch.nodes[0].generation, 1);
    QCOMPARE(branch.nodes[0].worthMinor, 30);
}

void TestReadReferrals::theTreeShowsASenderWhoIsOnlyAName()
{
    Lane shop;
    const CustomerId yara = shop.person(u"Yara"_s);
    const ReferralId byName = valueOf(RecordReferral(shop.file).add(
        {.sent = {.referrerName = u"Ruth"_s}, .friendId = yara, .recommended = QDate(2025, 2, 1)}));
    shop.buys(yara, QDate(2025, 2, 1), 200);
    const CustomerId ruth = shop.person(u"Ruth"_s); // Maybe the same one; the owner has not said so.
    shop.buys(ruth, QDate(2025, 2, 2), 500);
    const std::vector<ReferralNode> people = valueOf(ReadReferrals(shop.file).tree()).nodes;
    QCOMPARE(people.size(), size_t(2));
    QCOMPARE(people[0].name, u"Ruth"_s);
    QVERIFY(!people[0].isCustomer());
    QCOMPARE(people[0].nameKey, u"ruth"_s);
    QCOMPARE(people[0].ownSpendMinor, 0);
    QCOMPARE(people[0].worthMinor, 200);
    QCOMPARE(people[1].id, yara);
    QCOMPARE(people[1].parent, 0);
    QCOMPARE(people[1].referral, byName);
    QCOMPARE(shop.found({.referrerName = u"RUTH"_s}), QList<qint64>{byName.value()});
    QVERIFY(shop.found({.referrerName = u"Yara"_s}).isEmpty());
}

void TestReadReferrals::familiesWithoutRoomAreReadApart()
{
    Lane shop;
    const auto bring = [&shop](CustomerId who, const QString &name) {
        const CustomerId made = shop.person(name);
        shop.sends(who, made, QDate(2025, 2, 1));
        shop.buys(made, QDate(2025, 2, 2), 100);
    };
    for (const auto &[name, friends] : {std::pair(u"Ana"_s, 3), std::pair(u"Ben"_s, 2), std::pair(u"Cem"_s, 1)}) {
        const CustomerId who = shop.person(name);
        for (int each = 0; each < friends; ++each)
            bring(who, u"%1’s friend %2"_s.arg(name).arg(each));
    }
    const auto roots = [](const ReferralTree &tree) {
        QStringList names;
        for (const ReferralNode &node : tree.nodes) {
            if (node.parent < 0)
                names << node.name;
        }
        return names;
    };
    const ReferralTree largest = valueOf(ReadReferrals(shop.file).tree(6));
    QCOMPARE(roots(largest), (QStringList{u"Ana"_s, u"Cem"_s})); // Ben and his would be one too many.
    QCOMPARE(largest.otherRoots, 1);
    const ReferralTree smaller = valueOf(ReadReferrals(shop.file).smallerFamilies(6));
    QCOMPARE(roots(smaller), QStringList{u"Ben"_s});
    QCOMPARE(smaller.nodes.size(), size_t(3));
    QCOMPARE(smaller.otherRoots, 0);
    QVERIFY(valueOf(ReadReferrals(shop.file).smallerFamilies()).nodes.empty());
}

void TestReadReferrals::totalsAddUpToThePurchases_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// What referrers brought is what their credited friends bought.
void TestReadReferrals::totalsAddUpToThePurchases()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Lane shop;
    std::vector<CustomerId> people;
    for (int each = 0; each < 6; ++each) {
        people.push_back(shop.person(u"P%1"_s.arg(each)));
        shop.says(people.back(), 10);
    }
    const auto anybody = [&] { return people[size_t(random.bounded(int(people.size())))]; };
    const auto someDay = [&] { return QDate(2025, 1, 1).addDays(random.bounded(300)); };
    for (int each = 0; each < 12; ++each) {
        const CustomerId from = anybody();
        const CustomerId to = anybody();
        if (valueOf(RecordReferral(shop.file).check(from, to)) == ReferralRefusal::None)
            shop.sends(from, to, someDay());
    }
    for (int each = 0; each < 12; ++each)
        shop.buys(anybody(), someDay(), random.bounded(1, 500));
    std::map<CustomerId, qint64> spent;
    for (const PurchaseRow &row : valueOf(ReadCustomers(shop.file).purchases({.counting = true})).rows)
        spent[row.purchase.customer] += row.purchase.worth();
    std::set<CustomerId> credited;
    qint64 expected = 0;
    for (const ReferralRow &row : valueOf(ReadReferrals(shop.file).find({})).rows) {
        if (row.credit != ReferralCredit::Credited)
            continue;
        QVERIFY(credited.insert(row.referral.friendId).second); // One referrer for each friend.
        QCOMPARE(row.friendSpent.in(u"GBP"), spent[row.referral.friendId]);
        expected += spent[row.referral.friendId];
    }
    qint64 worth = 0;
    size_t brought = 0;
    for (const AdvocateRow &row : shop.advocates().toAsk) {
        worth += row.worth.in(u"GBP");
        brought += size_t(row.brought);
    }
    QCOMPARE(worth, expected);
    QCOMPARE(brought, credited.size());
    qint64 inTree = 0;
    for (const ReferralNode &node : valueOf(ReadReferrals(shop.file).tree()).nodes)
        inTree += node.worthMinor;
    QCOMPARE(inTree, expected);
    const Statistics revenue = valueOf(ReadStatistics(shop.file).read({.statistic = Statistic::ReferralRevenue}));
    QCOMPARE(revenue.n, qint64(credited.size()));
    double months = 0;
    for (const StatisticPoint &point : revenue.series.front().points)
        months += point.value.value_or(0);
    QCOMPARE(qint64(months), expected);
}

SHOPBELL_TEST(TestReadReferrals)
#include "test_readreferrals.moc"
