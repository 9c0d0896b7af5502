// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customertext.h"
#include "format/customerwords.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

const QDate thursday(2025, 11, 20);

CustomerText english()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/London"), u"GBP"_s};
}

CustomerRow marta()
{
    CustomerRow row;
    row.name = u"Marta Kowalska"_s;
    row.group = CustomerGroup::Advocate;
    row.score = Rating{10, RatingScale::OneToTen};
    row.segmentName = u"Regular"_s;
    row.purchases = 58;
    row.occasions = 57;
    row.firstSeen = QDate(2024, 3, 2);
    row.lastSeen = QDate(2025, 11, 18);
    row.usualGapDays = 6;
    return row;
}

} // namespace

class TestCustomerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsOneSentence()
    {
        const QString said = english().row(marta(), thursday);
        QVERIFY2(said.startsWith(u"Marta Kowalska, Advocate 10, Regular, 58 purchase"_s), qPrintable(said));
        QVERIFY2(said.contains(u"last seen Tuesday 18 November, usual gap 6 day"_s), qPrintable(said));
        QVERIFY2(said.contains(u"now 2 day"_s) && said.endsWith(u'.'), qPrintable(said));
    }

    void whoNeverBoughtHasNoDays()
    {
        CustomerRow row;
        row.name = u"Yara"_s;
        QVERIFY(!english().row(row, thursday).contains(u"last seen"_s));
        QVERIFY(!CustomerText::sinceLast(row, thursday));
        QCOMPARE(english().tooFew(row), u"No purchase yet"_s);
        QCOMPARE(english().lastSeen(row.lastSeen, thursday), u"never"_s);
    }

    void halfDaysStayHalf()
    {
        QCOMPARE(english().shortDays(6), u"6 d"_s);
        QCOMPARE(english().shortDays(4.5), u"4.5 d"_s);
        QCOMPARE(english().days(4.5), u"4.5 days"_s);
    }

    void scoresHaveARangeAndADirection()
    {
        QCOMPARE(english().range({8, 10, 5, ScoreTrend::Rising}), u"8 to 10, rising"_s);
        QCOMPARE(english().range({4, 7, 5, ScoreTrend::Wavering}), u"4 to 7, wavering"_s);
        QCOMPARE(english().range({9, 9, 1, ScoreTrend::Single}), u"9"_s);
        QCOMPARE(english().range({8, 8, 3, ScoreTrend::Steady}), u"8, steady"_s);
    }

    void groupsAreNamedWithTheirScore()
    {
        QCOMPARE(english().group(CustomerGroup::Detractor, Rating{2, RatingScale::OneToTen}), u"Detractor 2"_s);
        QCOMPARE(english().group(CustomerGroup::NoScore, {}), u"No score"_s);
    }

    void refusalsSaySinceWhen()
    {
        QCOMPARE(refusalSince(ConsentKind::Post, u"3 Mar"_s), u"No post since 3 Mar"_s);
        QCOMPARE(refusalSince(ConsentKind::Post, {}), u"No post"_s);
    }

    void aRefusedReferralHasItsReason()
    {
        QVERIFY(reasonOf(ReferralRefusal::None, u"Ruth"_s, u"Ruth"_s).isEmpty());
        QCOMPARE(reasonOf(ReferralRefusal::Self, u"Ruth"_s, u"Ruth"_s),
                 u"Nobody sends themselves. Choose somebody else than Ruth, or leave it empty."_s);
        QCOMPARE(reasonOf(ReferralRefusal::Self, u"Ruth"_s, u"Ruth"_s, WhoSentField::Needed),
                 u"Nobody sends themselves. Choose somebody else than Ruth."_s);
        QCOMPARE(reasonOf(ReferralRefusal::Loop, u"Marta"_s, u"Ruth"_s),
                 u"Ruth came to the shop through Marta, so it cannot be the other way round."_s);
    }

    void aScoreSaysWhatWasAnswered_data()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("words");
        const int satisfied = int(ScoreQuestion::Satisfied);
        const int recommend = int(ScoreQuestion::WouldRecommend);
        QTest::newRow("1") << satisfied << 1.0 << u"1 of 10, not satisfied"_s;
        QTest::newRow("3") << satisfied << 3.0 << u"3 of 10, not satisfied"_s;
        QTest::newRow("4") << satisfied << 4.0 << u"4 of 10, partly satisfied"_s;
        QTest::newRow("8") << satisfied << 8.0 << u"8 of 10, partly satisfied"_s;
        QTest::newRow("9") << satisfied << 9.0 << u"9 of 10, satisfied"_s;
        QTest::newRow("recommend 0") << recommend << 0.0 << u"0 of 10, would not recommend"_s;
        QTest::newRow("recommend 6") << recommend << 6.0 << u"6 of 10, would not recommend"_s;
        QTest::newRow("recommend 7") << recommend << 7.0 << u"7 of 10, might recommend"_s;
        QTest::newRow("recommend 8") << recommend << 8.0 << u"8 of 10, might recommend"_s;
        QTest::newRow("recommend 10") << recommend << 10.0 << u"10 of 10, would recommend"_s;
    }

    void aScoreSaysWhatWasAnswered()
    {
        QFETCH(const int, question);
        QFETCH(const double, value);
        QFETCH(const QString, words);
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::Score;
        entry.question = ScoreQuestion(question);
        entry.rating = Rating{value, scaleOf(entry.question)};
        entry.group = groupOf(entry.question, *entry.rating, ScoreBands());
        QCOMPARE(english().storyTitle(entry), u"Score "_s + words);
        entry.kind = StoryEntry::Kind::Sheet;
        QCOMPARE(english().storyTitle(entry), u"Filled in a questionnaire: "_s + words);
    }

    void aStoryEntryHasTitleAndLine()
    {
        StoryEntry bought;
        bought.kind = StoryEntry::Kind::Purchase;
        bought.amount = Money{940, u"GBP"_s};
        bought.words = u"Cardamom buns"_s;
        bought.purchasesThatDay = 1;
        QCOMPARE(english().storyTitle(bought), u"Bought for £9.40"_s);
        QCOMPARE(english().storyLine(bought), u"Cardamom buns"_s);
        bought.counts = false;
        bought.status = PurchaseStatus::Cancelled;
        QCOMPARE(english().storyLine(bought), u"Cardamom buns. Cancelled, does not count"_s);
        bought.status = PurchaseStatus::Paid;
        bought.amount = Money{0, u"GBP"_s};
        QCOMPARE(english().storyLine(bought), u"Cardamom buns. Nothing was paid, does not count"_s);

        StoryEntry returned = bought;
        returned.status = PurchaseStatus::CreditNote;
        returned.amount = Money{-5475, u"GBP"_s};
        QCOMPARE(english().storyTitle(returned), u"Credit note of £54.75"_s);
        returned.amount.reset();
        QCOMPARE(english().storyTitle(returned), u"Credit note of no amount"_s);

        StoryEntry score;
        score.kind = StoryEntry::Kind::Score;
        score.rating = Rating{10, RatingScale::OneToTen};
        score.group = CustomerGroup::Advocate;
        score.words = u"at the till"_s;
        score.by = u"Sam"_s;
        QCOMPARE(english().storyTitle(score), u"Score 10 of 10, satisfied"_s);
        QCOMPARE(english().storyLine(score), u"Asked at the till by Sam"_s);

        StoryEntry review;
        review.kind = StoryEntry::Kind::Review;
        QCOMPARE(english().storyTitle(review), u"Review"_s);
        review.by = u"Anna"_s;
        QCOMPARE(english().storyTitle(review), u"Review · owner Anna"_s);

        StoryEntry merged;
        merged.kind = StoryEntry::Kind::Merged;
        merged.otherName = u"G. Whitlock"_s;
        QCOMPARE(english().storyTitle(merged), u"Made one with G. Whitlock"_s);
        QCOMPARE(english().storyLine(merged), u"Take the two apart again"_s);

        StoryEntry sheet;
        sheet.kind = StoryEntry::Kind::Sheet;
        sheet.title = u"What should we do next?"_s;
        QCOMPARE(english().storyTitle(sheet), u"Filled in a questionnaire"_s);
        QCOMPARE(english().storyLine(sheet), u"What should we do next?"_s);
        sheet.rating = Rating{9, RatingScale::OneToTen};
        sheet.group = CustomerGroup::Advocate;
        sheet.words = u"The rye.\nOat milk"_s;
        QCOMPARE(english().storyTitle(sheet), u"Filled in a questionnaire: 9 of 10, satisfied"_s);
        QCOMPARE(english().storyLine(sheet), u"“The rye.” “Oat milk”"_s);

        StoryEntry improvement;
        improvement.kind = StoryEntry::Kind::Tried;
        improvement.title = u"Read phone orders back"_s;
        improvement.words = u"Every phone order is read back."_s;
        QCOMPARE(english().storyTitle(improvement), u"Improvement started: Read phone orders back"_s);
        QCOMPARE(english().storyLine(improvement), u"Every phone order is read back."_s);
        improvement.kind = StoryEntry::Kind::Decided;
        improvement.decision = ImprovementState::Kept;
        QCOMPARE(english().storyTitle(improvement), u"Improvement kept: Read phone orders back"_s);
        improvement.decision = ImprovementState::Dropped;
        QCOMPARE(english().storyTitle(improvement), u"Improvement dropped: Read phone orders back"_s);
    }

    void aPurchaseSaysWhyItDoesNotCount_data()
    {
        QTest::addColumn<PurchaseStatus>("status");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("words");
        QTest::newRow("paid") << PurchaseStatus::Paid << 940LL << QString();
        QTest::newRow("not yet paid") << PurchaseStatus::Pending << 940LL << u"Not paid yet"_s;
        QTest::newRow("of nothing") << PurchaseStatus::Paid << 0LL << u"Nothing was paid, does not count"_s;
        QTest::newRow("a credit note") << PurchaseStatus::CreditNote << -940LL << u"Credit note, does not count"_s;
    }
    void aPurchaseSaysWhyItDoesNotCount()
    {
        QFETCH(PurchaseStatus, status);
        QFETCH(qint64, minor);
        QFETCH(QString, words);
        PurchaseRow row;
        row.purchase.when.day = thursday;
        row.purchase.amount = Money{minor, u"GBP"_s};
        row.purchase.what = u"Buns"_s;
        row.purchase.status = status;
        QVERIFY2(english().purchase(row, thursday).endsWith(words.isEmpty() ? u"Buns."_s : u"Buns, "_s + words + u'.'),
                 qPrintable(english().purchase(row, thursday)));
    }

    void aStorySaysWhatBecameOfARecommendation_data()
    {
        QTest::addColumn<ReferralStage>("stage");
        QTest::addColumn<ReferralCredit>("credit");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("line");
        using enum ReferralStage;
        using enum ReferralCredit;
        QTest::newRow("told") << Recommended << Waiting << u"Recommended the shop to Zoe"_s
                              << u"Told a friend. Recommended, not here yet"_s;
        QTest::newRow("was here") << Visited << Waiting << u"Brought Zoe"_s
                                  << u"Told a friend. Was here, has not bought yet"_s;
        QTest::newRow("had been a customer, was here")
            << Visited << AlreadyCustomer << u"Brought Zoe"_s << u"Told a friend. Not counted: already a customer"_s;
        QTest::newRow("somebody else was first")
            << Visited << NotFirst << u"Brought Zoe"_s << u"Told a friend. Not counted: somebody else was first"_s;
        QTest::newRow("bought") << Bought << Credited << u"Brought Zoe"_s << u"Told a friend"_s;
        QTest::newRow("had been a customer") << Bought << AlreadyCustomer << u"Recommended the shop to Zoe"_s
                                             << u"Told a friend. Not counted: already a customer"_s;
    }
    void aStorySaysWhatBecameOfARecommendation()
    {
        QFETCH(ReferralStage, stage);
        QFETCH(ReferralCredit, credit);
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::Brought;
        entry.otherName = u"Zoe"_s;
        entry.stage = stage;
        entry.credit = credit;
        QTEST(english().storyTitle(entry), "title");
        QTEST(english().storyLine(entry), "line");
        entry.kind = StoryEntry::Kind::Came;
        const bool came = english().storyTitle(entry) == "Came through Zoe"_L1;
        QCOMPARE(came, stage == ReferralStage::Visited || credit == ReferralCredit::Credited);
    }

    void aStoryNamesAWayOfTheOwnersOwn()
    {
        StoryEntry entry;
        entry.kind = StoryEntry::Kind::Brought;
        entry.otherName = u"Gus"_s;
        entry.way = ReferralWay::Own;
        entry.words = u"Church fair"_s;
        QCOMPARE(english().storyLine(entry), u"Church fair. Recommended, not here yet"_s);
        entry.credit = ReferralCredit::Credited;
        QCOMPARE(english().storyLine(entry), u"Church fair"_s);
        entry.kind = StoryEntry::Kind::Came;
        QCOMPARE(english().storyLine(entry), u"Church fair"_s);
        entry.otherName.clear();
        QCOMPARE(english().storyTitle(entry), u"Church fair"_s);
        entry.words.clear();
        QCOMPARE(english().storyTitle(entry), u"Another way"_s);
    }

    void whatWasBoughtIsSaidFromTheItemsWhereNobodyTypedIt()
    {
        Purchase purchase;
        QCOMPARE(english().what(purchase), u"A visit"_s);
        purchase.amount = Money{940, u"GBP"_s};
        QCOMPARE(english().what(purchase), u"A purchase"_s);
        PurchaseItem rye;
        rye.name = u"Rye loaf"_s;
        PurchaseItem tea;
        tea.name = u"Tea"_s;
        purchase.items = {rye, tea};
        QCOMPARE(english().what(purchase), u"Rye loaf, Tea"_s);
        purchase.what = u"The usual"_s;
        QCOMPARE(english().what(purchase), u"The usual"_s);
    }
};

SHOPBELL_TEST(TestCustomerText)
#include "test_customertext.moc"
