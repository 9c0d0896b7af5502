// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/keepcustomers.h"
#include "services/keepshop.h"
#include "services/recordpurchase.h"
#include "services/recordreferral.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/shopprofile.h"
#include "widgets/today/keynumbers.h"
#include "widgets/today/satisfactioncard.h"
#include "widgets/today/sparkline.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// Where a card of the page stands alone.
class Wall
{
public:
    explicit Wall(Desk &desk) : m_profile(desk.file(), *wait(KeepShop(desk.file()).read()))
    {
        m_host.setLayout(new QVBoxLayout);
        m_host.resize(360, 240);
        m_host.show();
    }
    const ShopProfile &profile() const { return m_profile; }
    void hang(TodayCard *card)
    {
        m_host.layout()->addWidget(card);
        card->wake();
    }

private:
    ShopProfile m_profile;
    QWidget m_host;
};

CustomerId visitor(Desk &desk, const QList<QDate> &days)
{
    const CustomerId who = *wait(KeepCustomers(desk.file()).add({.name = u"Guest"_s}));
    for (const QDate day : days) {
        NewPurchase bought;
        bought.customer = who;
        bought.when = Moment::onDay(day);
        if (!wait(RecordPurchase(desk.file()).add(bought)))
            throw std::runtime_error("a purchase could not be added");
    }
    return who;
}

constexpr qint64 aDay = 24 * 3'600'000;

void answered(Desk &desk, qint64 said, int afterHours)
{
    NewReview review;
    review.text = u"Too salty."_s;
    review.posted = Moment::atTime(said, QTimeZone::utc());
    const ReviewId id = *wait(AddReview(desk.file()).add(review));
    const AnswerReview answer(desk.file());
    const Moment when = Moment::atTime(said + afterHours * 3'600'000, QTimeZone::utc());
    if (!wait(answer.saveDraft(id, u"I am sorry."_s)) || !wait(answer.post(id, when, u"Anna"_s)))
        throw std::runtime_error("an answer could not be given");
}

void scored(Desk &desk, CustomerId who, double value, QDate day)
{
    NewScore score;
    score.customer = who;
    score.value = value;
    score.said = Moment::onDay(day);
    if (!wait(KeepCustomers(desk.file()).addScore(score)))
        throw std::runtime_error("a score could not be added");
}

} // namespace

class TestKeyNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoValuesAreNoCourse()
    {
        Desk desk;
        Sparkline line(desk.theme(), 0);
        line.display({1, 2}, u"two"_s);
        QVERIFY(!line.isDrawn());
        line.display({1, 2, 2}, u"First 1, last 2."_s);
        QVERIFY(line.isDrawn());
        QCOMPARE(line.accessibleDescription(), u"First 1, last 2."_s);
        QVERIFY(!line.grab().isNull());
    }

    void theRepeatRateSaysWhatItRestsOn()
    {
        Desk desk;
        for (int guest = 0; guest < 10; ++guest) {
            visitor(desk, {QDate(2025, 6, 3)});
            visitor(desk, {QDate(2025, 7, 4), QDate(2025, 7, 9)});
            visitor(desk, guest < 5 ? QList{QDate(2025, 8, 5), QDate(2025, 9, 1)} : QList{QDate(2025, 8, 5)});
        }
        visitor(desk, {QDate(2025, 11, 19)}); // The records go on.
        Wall wall(desk);
        auto *card = new RepeatRateCard(desk.context(), wall.profile());
        wall.hang(card);
        QTRY_VERIFY2(card->words().contains(u"5 of 10"_s), qPrintable(card->words()));
        QVERIFY2(card->words().startsWith(u"50"_s), qPrintable(card->words()));
        QVERIFY(card->isVisible());
        const auto *course = card->findChild<Sparkline *>();
        QVERIFY(course->isVisible());
        QVERIFY(!course->accessibleDescription().isEmpty());
        card->fitInto(false); // A small window.
        QVERIFY(!course->isVisible());
    }

    void tooLittleIsSaidAndNotDrawn()
    {
        Desk desk;
        visitor(desk, {QDate(2025, 8, 5)});
        visitor(desk, {QDate(2025, 11, 19)});
        Wall wall(desk);
        auto *card = new RepeatRateCard(desk.context(), wall.profile());
        wall.hang(card);
        QTRY_VERIFY2(card->words().contains(u"Needs 3"_s), qPrintable(card->words()));
        QVERIFY(!card->findChild<Sparkline *>()->isVisible());
    }

    void referralsOfThisMonthAreSaidToBeOnTheWay()
    {
        Desk desk;
        const CustomerId referrer = visitor(desk, {QDate(2025, 3, 4)});
        for (const auto &[who, day] :
             {std::pair(u"Ruth"_s, QDate(2025, 10, 3)), std::pair(u"Ben"_s, QDate(2025, 11, 3)),
              std::pair(u"Noor"_s, QDate(2025, 11, 12))}) {
            NewReferral referral;
            referral.sent.referrer = referrer;
            referral.friendName = who;
            referral.recommended = day;
            QVERIFY(bool(wait(RecordReferral(desk.file()).add(referral))));
        }
        Wall wall(desk);
        auto *card = new ReferralsMadeCard(desk.context(), wall.profile());
        wall.hang(card);
        QTRY_VERIFY2(card->words().contains(u"So far in November 2025. October 2025: 1."_s), qPrintable(card->words()));
        QVERIFY2(card->words().startsWith(u"2"_s), qPrintable(card->words()));
        QVERIFY(!card->findChild<Sparkline *>()->isVisible()); // One whole month is no course.
    }

    void theTimeUntilAnAnswerSaysHowManyThereWere()
    {
        Desk desk;
        const AnswerReview answer(desk.file());
        for (const QString &who : {u"Owen"_s, u"Priya"_s, u"Lena"_s}) {
            NewReview said;
            said.author = who;
            said.text = u"Too salty."_s;
            said.sentiment = Sentiment::Negative;
            said.posted = Moment::atTime(desk.clock().now(), QTimeZone::utc());
            const ReviewId id = *wait(AddReview(desk.file()).add(said));
            QVERIFY(bool(wait(answer.saveDraft(id, u"I am sorry."_s))));
            desk.clock().advance(std::chrono::hours(2));
            QVERIFY(bool(wait(answer.post(id, Moment::atTime(desk.clock().now(), QTimeZone::utc()), u"Anna"_s))));
        }
        Wall wall(desk);
        auto *card = new ReplyTimeCard(desk.context());
        wall.hang(card);
        QTRY_VERIFY2(card->words().contains(u"3 of 3 in time"_s), qPrintable(card->words()));
        QVERIFY2(card->words().startsWith(u"2 h"_s), qPrintable(card->words()));
        QVERIFY(!card->findChild<Sparkline *>()->isVisible()); // One span is no course.
    }

    void slowerAnswersAreSaidToBeSlower()
    {
        Desk desk;
        const qint64 now = desk.clock().now();
        for (const auto &[daysAgo, hours] : {std::pair(40, 2), std::pair(41, 2), std::pair(42, 2), std::pair(10, 5),
                                             std::pair(11, 5), std::pair(12, 5)})
            answered(desk, now - daysAgo * aDay, hours);
        Wall wall(desk);
        auto *card = new ReplyTimeCard(desk.context());
        wall.hang(card);
        QTRY_VERIFY2(card->words().contains(u"3 h slower than in the 30 days before"_s), qPrintable(card->words()));
        QVERIFY2(card->words().startsWith(u"5 h"_s), qPrintable(card->words()));
    }

    void satisfactionSaysItsWindowAndHowManyScoresThereAre()
    {
        Desk desk;
        const QDate today = Moment::atTime(desk.clock().now(), QTimeZone::utc()).day;
        const CustomerId who = visitor(desk, {});
        for (const double value : {9, 9, 8, 8, 8})
            scored(desk, who, value, today.addDays(-3));
        for (const double value : {9, 9, 9, 8, 8})
            scored(desk, who, value, today.addDays(-100));
        Wall wall(desk);
        auto *card = new SatisfactionCard(desk.context());
        wall.hang(card);
        QTRY_VERIFY2(card->words().startsWith(u"8.4"_s), qPrintable(card->words()));
        QVERIFY2(card->words().contains(u"0.2 less than in the 90 days before"_s), qPrintable(card->words()));
        QVERIFY2(card->words().contains(u"5 scores in the last 90 days"_s), qPrintable(card->words()));
        QVERIFY(!card->findChild<Sparkline *>()->isVisible());
        scored(desk, who, 2, today);
        QTRY_VERIFY2(card->words().contains(u"6 scores"_s), qPrintable(card->words()));
    }

    void fourScoresAreTooFew()
    {
        Desk desk;
        const QDate today = Moment::atTime(desk.clock().now(), QTimeZone::utc()).day;
        const CustomerId who = visitor(desk, {});
        for (const double value : {9, 9, 8, 8})
            scored(desk, who, value, today);
        Wall wall(desk);
        auto *card = new SatisfactionCard(desk.context());
        wall.hang(card);
        scored(desk, who, 8, today);
        QTRY_VERIFY(card->isVisible());
        QVERIFY(bool(wait(Undo(desk.file()).undo())));
        QTRY_VERIFY(!card->isVisible());
    }
};

SHOPBELL_WINDOW_TEST(TestKeyNumbers)
#include "test_keynumbers.moc"
