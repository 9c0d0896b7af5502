// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/followuptext.h"
#include "support/run.h"

#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate dayOfTheShop(2025, 11, 20);

FollowUpText inEnglish()
{
    return {DateText(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()), {}, dayOfTheShop};
}

FollowUpRow toIdaHolm(FollowUpReason reason)
{
    FollowUpRow row;
    row.followUp.customer = CustomerId(1);
    row.followUp.reason = reason;
    row.followUp.way = ContactWay::Email;
    row.followUp.due = row.followUp.firstDue = dayOfTheShop;
    row.customerName = u"Ida Holm"_s;
    row.ways = {ContactWay::Email, ContactWay::InPerson};
    row.preferred = ContactWay::Email;
    row.days = {5, Day(QDate(2025, 3, 4).toJulianDay()), Day(QDate(2025, 10, 3).toJulianDay()), 7};
    return row;
}

FollowUpRow heldBecause(FollowUpReason reason, const Hold &hold)
{
    FollowUpRow row = toIdaHolm(reason);
    row.group = FollowUpGroup::HeldBack;
    row.hold = hold;
    return row;
}
} // namespace

class TestFollowUpText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfHeldOnes_data()
    {
        QTest::addColumn<FollowUpRow>("row");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("line");
        using enum FollowUpReason;
        QTest::newRow("a complaint whose check-back is promised")
            << heldBecause(ReferralRequest, {HoldReason::OpenComplaint, QDate(2025, 11, 2), QDate(2025, 11, 25)})
            << u"25 Nov"_s << u"Open complaint, free once it is checked"_s;
        QTest::newRow("a complaint that somebody owns")
            << heldBecause(ReferralRequest,
                           {HoldReason::OpenComplaint, QDate(2025, 11, 2), QDate(2025, 11, 25), u"Anna"_s})
            << u"25 Nov"_s << u"Open complaint owned by Anna, free once it is checked"_s;
        QTest::newRow("a request while somebody sees to a complaint")
            << heldBecause(ReferralRequest, {HoldReason::OpenComplaint, QDate(2025, 11, 2), {}, u"Anna"_s})
            << u"No date"_s << u"Open complaint since 2 Nov, owned by Anna, free once it is settled"_s;
        QTest::newRow("marketing while somebody sees to a complaint")
            << heldBecause(Marketing, {HoldReason::OpenComplaint, QDate(2025, 11, 2), {}, u"Anna"_s}) << u"No date"_s
            << u"Open complaint since 2 Nov, owned by Anna, no marketing until it is settled"_s;
        QTest::newRow("an e-mail to nowhere") << heldBecause(AfterPurchase, {HoldReason::NoEmail}) << u"No date"_s
                                              << u"No e-mail address is known. Add it, or choose another way"_s;
        QTest::newRow("marketing while a complaint is open")
            << heldBecause(Marketing, {HoldReason::OpenComplaint, QDate(2025, 11, 2), {}}) << u"No date"_s
            << u"Open complaint since 2 Nov, no marketing until it is settled"_s;
        QTest::newRow("a request while a complaint is open")
            << heldBecause(ReferralRequest, {HoldReason::OpenComplaint, QDate(2025, 11, 2), {}}) << u"No date"_s
            << u"Open complaint since 2 Nov, free once it is settled"_s;
        QTest::newRow("asked twelve days ago")
            << heldBecause(ReferralRequest, {HoldReason::AskedLately, QDate(2025, 11, 8), QDate(2025, 12, 8)})
            << u"8 Dec"_s << u"Asked on 8 Nov. At most one request in 30 days"_s;
        QTest::newRow("a quiet regular who came back")
            << heldBecause(QuietRegular, {HoldReason::GoalMet, QDate(2025, 11, 12), {}}) << u"No date"_s
            << u"Came back on 12 Nov, nothing left to ask"_s;
        QTest::newRow("somebody who recommended us meanwhile")
            << heldBecause(ReferralRequest, {HoldReason::GoalMet, QDate(2025, 11, 12), {}}) << u"No date"_s
            << u"Recommended us on 12 Nov, nothing left to ask"_s;
        QTest::newRow("somebody who wants no news")
            << heldBecause(Marketing, {HoldReason::NotWanted, QDate(2025, 3, 5), {}}) << u"No date"_s
            << u"Wants no news and offers"_s;
    }
    void linesOfHeldOnes()
    {
        QFETCH(FollowUpRow, row);
        QTEST(inEnglish().day(row), "day");
        QTEST(inEnglish().line(row), "line");
    }

    void whatIsLateSaysByHowManyDays()
    {
        FollowUpRow row = toIdaHolm(FollowUpReason::Welcome);
        row.group = FollowUpGroup::Today;
        QVERIFY(!inEnglish().isOverdue(row));
        QCOMPARE(inEnglish().when(row), u"Today"_s);
        row.followUp.due = dayOfTheShop.addDays(-2);
        QVERIFY(inEnglish().isOverdue(row));
        QCOMPARE(inEnglish().when(row), u"2 days late"_s);
        row.group = FollowUpGroup::HeldBack;
        QVERIFY(!inEnglish().isOverdue(row));
    }

    void aRefusalSaysFromWhichDayOn()
    {
        QCOMPARE(inEnglish().refusal({HoldReason::AskedLately, QDate(2025, 11, 8), QDate(2025, 12, 8)},
                                     FollowUpReason::ReferralRequest),
                 u"Asked on 8 Nov. At most one request in 30 days. Free from 8 December 2025."_s);
        QCOMPARE(inEnglish().refusal({HoldReason::OpenComplaint, QDate(2025, 11, 2), {}}, FollowUpReason::Marketing),
                 u"Open complaint since 2 Nov, no marketing until it is settled."_s);
    }

    void whatItRestsOn()
    {
        const FollowUpRow quiet = toIdaHolm(FollowUpReason::QuietRegular);
        QCOMPARE(inEnglish().day(quiet), u"Today"_s);
        QCOMPARE(inEnglish().line(quiet), u"Not seen for 48 days, usually every 7"_s);
        QCOMPARE(inEnglish().why(quiet),
                 u"Not seen for 48 days, usually every 7. The first purchase was on 4 March 2025."_s);
        FollowUpRow cake = toIdaHolm(FollowUpReason::AfterPurchase);
        QCOMPARE(inEnglish().line(cake), u"After a purchase, no follow-up yet"_s);
        cake.facts.contactedLast = QDate(2025, 10, 1);
        QCOMPARE(inEnglish().line(cake), u"After a purchase, last follow-up 1 Oct"_s);
        cake.followUp.state = FollowUpState::Done;
        QCOMPARE(inEnglish().line(cake), u"After a purchase"_s);
        cake.followUp.title = u"How was the birthday cake?"_s;
        QCOMPARE(inEnglish().title(cake.followUp), u"How was the birthday cake?"_s);
    }

    void thePurchaseThatMadeItDueIsNamed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<std::optional<Money>>("amount");
        QTest::addColumn<QString>("beginning");
        const std::optional<Money> paid = Money{4200, u"GBP"_s};
        QTest::newRow("all of it") << u"a birthday cake"_s << paid
                                   << u"Bought a birthday cake on Saturday 15 November, £42.00. "_s;
        QTest::newRow("what") << u"a birthday cake"_s << std::optional<Money>()
                              << u"Bought a birthday cake on Saturday 15 November. "_s;
        QTest::newRow("what, beginning with a capital")
            << u"Two buns, one rye roll"_s << std::optional<Money>()
            << u"Bought “Two buns, one rye roll” on Saturday 15 November. "_s;
        QTest::newRow("how much") << QString() << paid << u"Bought on Saturday 15 November for £42.00. "_s;
        QTest::newRow("when") << QString() << std::optional<Money>() << u"Was here on Saturday 15 November. "_s;
    }
    void thePurchaseThatMadeItDueIsNamed()
    {
        QFETCH(QString, what);
        QFETCH(std::optional<Money>, amount);
        QFETCH(QString, beginning);
        FollowUpRow row = toIdaHolm(FollowUpReason::AfterPurchase);
        row.purchase = Purchase{.when = Moment::onDay(QDate(2025, 11, 15)), .amount = amount, .what = what};
        const FollowUpText text(DateText(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()), {},
                                dayOfTheShop, u"GBP"_s);
        QVERIFY2(text.why(row).startsWith(beginning), qPrintable(text.why(row)));
        QVERIFY(text.why(row).endsWith(u"The first purchase was on 4 March 2025."_s));
        row.days.first = Day(QDate(2025, 11, 15).toJulianDay());
        QVERIFY(text.why(row).endsWith(u"It was the first purchase."_s));
    }

    void daysOnWhichNobodyCameAreSaidToBeOver()
    {
        FollowUpRow row;
        row.followUp.audience = Audience{QDate(2025, 11, 10), QDate(2025, 11, 16)};
        row.followUp.reason = FollowUpReason::ReviewInvitation;
        row.isOver = true;
        QCOMPARE(inEnglish().line(row), u"Its days are over and nobody new came"_s);
        QVERIFY(inEnglish().why(row).endsWith(u"Its days are over and nobody new came."_s));
        row.people = 3;
        QCOMPARE(inEnglish().line(row), u"Its days are over and nobody is left who can get it"_s);
    }

    void aCheckBackNamesItsPromise()
    {
        FollowUpRow row = toIdaHolm(FollowUpReason::CheckBack);
        const QString unnamed = inEnglish().line(row);
        row.followUp.matter.title = u"Ten loaves after ten"_s;
        QCOMPARE(inEnglish().line(row), u"Check-back of “Ten loaves after ten”"_s);
        const QDateTime done(QDate(2025, 11, 6), QTime(12, 0), QTimeZone::utc());
        row.followUp.matter.promiseDone = done.toMSecsSinceEpoch();
        QCOMPARE(inEnglish().line(row), u"Check-back of “Ten loaves after ten”, done 6 Nov"_s);
        QVERIFY(inEnglish().why(row).startsWith(u"Check-back of “Ten loaves after ten”, done 6 Nov. "_s));
        QVERIFY(!unnamed.contains(u"“"_s));
    }

    void aCheckBackSaysWhoOwnsTheComplaint()
    {
        FollowUpRow row = toIdaHolm(FollowUpReason::CheckBack);
        QVERIFY(!inEnglish().why(row).contains(u"owns"_s));
        row.followUp.matter.owner = u"Anna"_s;
        QVERIFY(inEnglish().why(row).endsWith(u" Anna owns the complaint."_s));
        row.followUp.reason = FollowUpReason::StillThinking;
        QVERIFY(!inEnglish().why(row).contains(u"owns"_s));
    }

    void anIdeaThatCameTrueIsNamed()
    {
        FollowUpRow row = toIdaHolm(FollowUpReason::IdeaCameTrue);
        QCOMPARE(inEnglish().title(row.followUp), u"Your idea came true"_s);
        QCOMPARE(inEnglish().line(row), u"Your idea came true"_s);
        row.followUp.title = u"Your idea came true"_s;
        row.followUp.matter.title = u"Gluten-free Wednesdays"_s;
        QCOMPARE(inEnglish().title(row.followUp), u"Your idea: Gluten-free Wednesdays"_s);
        QCOMPARE(inEnglish().line(row), u"“Gluten-free Wednesdays” is done"_s);
        row.followUp.title = u"The Wednesdays you asked for"_s;
        QCOMPARE(inEnglish().title(row.followUp), u"The Wednesdays you asked for"_s);
        const FollowUpRow held = heldBecause(FollowUpReason::IdeaCameTrue, {HoldReason::PromiseOpen, {}, {}});
        QCOMPARE(inEnglish().line(held), u"Not before the promise is done"_s);
    }

    void aServiceThatComesRoundIsNamed()
    {
        IdeaRow row;
        row.idea = {.reason = FollowUpReason::NextOne, .days = 60, .usualGap = 56};
        QCOMPARE(inEnglish().why(row), u"Not seen for 60 days, usually every 56"_s);
        row.service = u"Birthday cakes"_s;
        QCOMPARE(inEnglish().why(row), u"“Birthday cakes” 60 days ago, comes round every 8 weeks"_s);
    }

    void whoIsNotQuietYetIsSaidToBe()
    {
        const Day today = Day(dayOfTheShop.toJulianDay());
        CustomerDays days{.occasions = 3, .first = today - 163, .last = today - 45, .usualGap = 59};
        QCOMPARE(inEnglish().notQuiet(days), u"Not seen for 45 days, usually every 59: not quiet yet."_s);
        days.last = today - 118;
        QCOMPARE(inEnglish().notQuiet(days), QString());
        days.usualGap.reset();
        QCOMPARE(inEnglish().notQuiet(days), u"Last seen 118 days ago: not a regular yet."_s);
        QCOMPARE(inEnglish().notQuiet({}), u"Has not bought yet: not a regular yet."_s);
    }

    void whoIsHereTodayIsNotAway()
    {
        const Day today = Day(dayOfTheShop.toJulianDay());
        FollowUpRow row = toIdaHolm(FollowUpReason::QuietRegular);
        row.days = {.occasions = 3, .first = today - 163, .last = today, .usualGap = 9};
        QVERIFY2(inEnglish().why(row).contains(u"Seen today, usually every 9."_s), qPrintable(inEnglish().why(row)));
        row.days.usualGap.reset();
        QVERIFY2(inEnglish().why(row).contains(u"Seen today."_s), qPrintable(inEnglish().why(row)));
    }

    void anInvitationIsForEverybody()
    {
        FollowUpRow row;
        row.followUp.reason = FollowUpReason::ReviewInvitation;
        row.followUp.audience = {QDate(2025, 11, 10), QDate(2025, 11, 16)};
        row.audience = {14, 2, 2, {}};
        QCOMPARE(inEnglish().who(row), u"New customers"_s);
        row.followUp.way = ContactWay::Message; // The one that is wanted; nobody gets it so.
        row.ways = {ContactWay::Email, ContactWay::Phone};
        QCOMPARE(inEnglish().way(row), u"E-mail, Phone"_s);
        QCOMPARE(inEnglish().wayInShort(row), u"E-mail +1"_s);
        QCOMPARE(inEnglish().line(row), u"Review invitation: all who first bought 10 Nov to 16 Nov"_s);
        QCOMPARE(inEnglish().checks(row).front().sentence,
                 u"Everyone who qualifies gets the same words, each by a way they allow"_s);
        QCOMPARE(inEnglish().why(row),
                 u"For all who first bought 10 Nov to 16 Nov: 14 people, 2 wait, 2 are left out."_s);
        row.audience = {0, 2, 0, {}};
        QCOMPARE(inEnglish().why(row), u"For all who first bought 10 Nov to 16 Nov: 2 wait."_s);
        QCOMPARE(inEnglish().filling({QDate(2025, 11, 10), dayOfTheShop}), QString());
        row.followUp.audience->to = QDate(2025, 11, 24);
        QVERIFY(inEnglish().why(row).endsWith(u" Its days are not over: whoever first buys by 24 Nov joins it."_s));
        row.followUp.audience->to = QDate(2025, 11, 16);
        row.audience = {};
        row.followUp.state = FollowUpState::Done;
        QCOMPARE(inEnglish().why(row), u"For all who first bought 10 Nov to 16 Nov."_s);
    }

    void whatIsPlannedAlreadyIsSaidWithItsDay()
    {
        FollowUp twin{.audience = Audience{QDate(2025, 11, 10), QDate(2025, 11, 16)},
                      .reason = FollowUpReason::ReviewInvitation,
                      .due = QDate(2025, 11, 24)};
        QCOMPARE(
            inEnglish().alreadyPlanned(twin),
            u"An invitation to review is already planned for 24 November, for all who first bought 10 Nov to 16 Nov."_s);
        twin.due = {};
        QCOMPARE(
            inEnglish().alreadyPlanned(twin),
            u"An invitation to review is already planned for all who first bought 10 Nov to 16 Nov, without a day."_s);
        twin.reason = FollowUpReason::Welcome;
        twin.title = u"Hello"_s;
        QCOMPARE(inEnglish().alreadyPlanned(twin),
                 u"“Hello” is already planned for all who first bought 10 Nov to 16 Nov."_s);
        const FollowUp question{.customer = CustomerId(1),
                                .reason = FollowUpReason::AfterPurchase,
                                .title = u"How was it?"_s,
                                .due = QDate(2025, 11, 24)};
        QCOMPARE(inEnglish().alreadyPlanned(question), u"“How was it?” is already planned for 24 November."_s);
    }

    void checksOfTheWords()
    {
        const FollowUpRow row = toIdaHolm(FollowUpReason::AfterPurchase);
        QCOMPARE(inEnglish().checks(row),
                 (std::vector<ContactCheck>{{true, u"E-mail is what Ida prefers"_s},
                                            {true, u"Asks for nothing, sells nothing"_s},
                                            {true, u"Nothing asked or offered in the last 30 days"_s}}));
        FollowUpRow byPhone = row;
        byPhone.followUp.way = ContactWay::Phone;
        byPhone.facts.contactedLast = QDate(2025, 11, 10);
        QCOMPARE(inEnglish().checks(byPhone),
                 (std::vector<ContactCheck>{{false, u"Phone is not possible or not wanted"_s},
                                            {true, u"Asks for nothing, sells nothing"_s},
                                            {true, u"Last follow-up on 10 Nov"_s}}));
        byPhone.facts.contactedLast = QDate(2025, 9, 10);
        byPhone.facts.limitedLast = QDate(2025, 11, 12); // A recommendation, asked for at the till.
        QCOMPARE(inEnglish().checks(byPhone).back(), (ContactCheck{true, u"Asked on 12 Nov"_s}));
    }

    void sellsNothingIsOnlySaidWhenTheWordsSellNothing()
    {
        using enum ContactPurpose;
        FollowUpRow row = toIdaHolm(FollowUpReason::AfterPurchase);
        row.purposes = Marketing | Invitation | Request;
        QCOMPARE(inEnglish().checks(row),
                 (std::vector<ContactCheck>{{true, u"E-mail is what Ida prefers"_s},
                                            {true, u"The words sell something"_s, true},
                                            {true, u"The words ask for a review"_s, true},
                                            {true, u"The words ask to bring or tell others"_s, true},
                                            {true, u"Nothing asked or offered in the last 30 days"_s}}));
        row.purposes = Marketing;
        row.hold = Hold{HoldReason::OpenComplaint, QDate(2025, 11, 2), {}};
        QCOMPARE(
            inEnglish().checks(row),
            (std::vector<ContactCheck>{{true, u"E-mail is what Ida prefers"_s},
                                       {false, u"The words sell something"_s},
                                       {false, u"Open complaint since 2 Nov, no marketing until it is settled"_s}}));
        QCOMPARE(inEnglish().whatItDoes(FollowUpReason::Marketing, Marketing), QStringList{u"Sells something"_s});
        QCOMPARE(inEnglish().whatItDoes(FollowUpReason::ReferralRequest, Request | Marketing),
                 (QStringList{u"Asks for something"_s, u"The words sell something"_s}));
    }

    void aPlaceholderThatIsNotFilledInIsNamed()
    {
        FollowUpRow row = toIdaHolm(FollowUpReason::AfterPurchase);
        row.followUp.text = u"Dear {{name}}, how was it?"_s;
        const std::vector<ContactCheck> checks = inEnglish().checks(row);
        QVERIFY(std::ranges::find(checks, ContactCheck{false, u"{{name}} is not filled in yet"_s}) != checks.end());
        row.followUp.text = u"Dear {{name}}, how was the {{item}}?"_s;
        const std::vector<ContactCheck> both = inEnglish().checks(row);
        QVERIFY(std::ranges::any_of(both, [](const ContactCheck &check) {
            return check.sentence.contains(u"{{name}}"_s) && check.sentence.contains(u"{{item}}"_s);
        }));
        row.followUp.text = u"Dear Ida, how was it?"_s;
        for (const ContactCheck &check : inEnglish().checks(row))
            QVERIFY2(check.fine, qPrintable(check.sentence));
    }

    void everyReasonAndEveryRefusalHasItsWords()
    {
        QStringList names;
        for (const FollowUpReason reason : allFollowUpReasons()) {
            QVERIFY(!nameOf(reason).isEmpty() && !iconOf(reason).isEmpty());
            names += nameOf(reason);
        }
        QCOMPARE(names.removeDuplicates(), 0);
        for (int fault = 0; fault <= int(FollowUpFault::AlreadyPlanned); ++fault)
            QCOMPARE(followUpRefusal(keyOf(FollowUpFault(fault))), sentenceOf(FollowUpFault(fault)));
        for (int reason = 0; reason <= int(HoldReason::InvitesOne); ++reason)
            QCOMPARE(followUpRefusal(keyOf(HoldReason(reason))), sentenceOf(HoldReason(reason)));
        QCOMPARE(followUpRefusal(u"colour"_s), QString());
    }
};

SHOPBELL_TEST(TestFollowUpText)
#include "test_followuptext.moc"
