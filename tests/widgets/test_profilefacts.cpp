// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customerwords.h"
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/customers/againrow.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/profilefacts.h"
#include "widgets/customers/profilehead.h"
#include "widgets/import/chiplabel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// What the profile says of a customer beside the story.
class TestProfileFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasHereLongAgoIsSaidInYears()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        ProfileHead head(desk.theme(), facts);
        CustomerDetails details;
        details.row.name = u"Iris Sato"_s;
        details.row.lastSeen = facts.today().addDays(-5469);
        head.display(details);
        const auto tooltipOf = [&head](const QString &text) {
            for (const QLabel *label : head.findChildren<QLabel *>()) {
                if (label->text() == text)
                    return label->toolTip();
            }
            return QString();
        };
        QVERIFY2(tooltipOf(u"15 years"_s).contains(u"469"_s), qPrintable(tooltipOf(u"15 years"_s)));
    }

    void aVisitIsSaidWhereNothingElseIs()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        LastPurchase last;
        last.name = u"Hanna Lind"_s;
        const AgainButton visit(desk.theme(), facts, last);
        QCOMPARE(visit.accessibleName(), u"Again today: Hanna Lind, A visit, no amount"_s);
        QVERIFY(visit.toolTip().contains(u"A visit"_s));
        last.what = u"six buns"_s;
        const AgainButton buns(desk.theme(), facts, last);
        QCOMPARE(buns.accessibleName(), u"Again today: Hanna Lind, six buns, no amount"_s);
    }

    void aCustomerNumberIsNoWayToReachAnybody()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        ProfileFacts profile(desk.theme(), facts);
        CustomerDetails details;
        details.customer.contacts = {{{}, ContactKind::Number, u"17850"_s}};
        profile.display(details);
        QVERIFY(!profile.findChild<QLabel *>(u"reachedAt"_s));
        QCOMPARE(child<QLabel>(profile, "customerNumber").text(), u"17850"_s);
        const QList<QLabel *> labels = profile.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *each) { return each->text() == u"Customer number"_s; }));

        details.customer.contacts.push_back({{}, ContactKind::Email, u"ines@example.com"_s});
        profile.display(details);
        QCOMPARE(child<QLabel>(profile, "reachedAt").text(), u"ines@example.com"_s);
    }

    void wishesScoresAndPeopleAreSaid()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        ProfileFacts profile(desk.theme(), facts);
        const auto chips = [&profile] {
            QStringList words;
            for (const ChipLabel *chip : profile.findChildren<ChipLabel *>())
                words << chip->accessibleName();
            return words;
        };
        const auto isSaid = [&profile](const QString &words) {
            const QList<QLabel *> labels = profile.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&words](const QLabel *each) { return each->text() == words; });
        };
        CustomerDetails details;
        profile.display(details);
        QCOMPARE(chips(), QStringList());
        QVERIFY(isSaid(u"no wishes noted"_s) && isSaid(u"not asked yet"_s));
        QVERIFY(!isSaid(u"Known by"_s) && !isSaid(u"Has brought"_s));

        const QDate march(facts.today().year(), 3, 3);
        details.customer.preferred = ContactWay::Email;
        details.customer.consents = {
            {.kind = ConsentKind::Post, .granted = false, .since = march},
            {.kind = ConsentKind::Phone, .granted = false, .since = march, .withdrawn = march.addDays(9)},
            {.kind = ConsentKind::Message, .granted = true, .since = march}};
        details.range = ScoreRange{4, 7, 5, ScoreTrend::Wavering};
        details.knownByName = u"Sam"_s;
        ReferralRow row;
        row.friendName = u"Ruth Adeyemi"_s;
        row.credit = ReferralCredit::Credited;
        details.hasBrought = {row, row};
        details.broughtWorth.add(23800, u"GBP"_s);
        profile.display(details);
        const QString noPost = refusalSince(ConsentKind::Post, facts.dates().day(march, facts.today()));
        QCOMPARE(chips(), (QStringList{u"E-mail first"_s, noPost, u"A message is welcome"_s}));
        QVERIFY(!isSaid(u"no wishes noted"_s) && !isSaid(u"not asked yet"_s));
        QVERIFY(isSaid(u"4 to 7, wavering"_s) && isSaid(u"of 10, the last 5"_s));
        QVERIFY(isSaid(u"Known by"_s) && isSaid(u"Sam"_s));
        QCOMPARE(child<QPushButton>(profile, "hasBrought").text(), u"2 person(s)"_s); // Without a translation.
        const QString soFar = child<QLabel>(profile, "broughtSoFar").text();
        QVERIFY2(soFar.contains(u"238.00"_s) && soFar.endsWith(u"so far"_s), qPrintable(soFar));
    }

    void whetherASenderKnownByNameIsThisCustomerIsAskedUntilItIsAnswered()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        ProfileFacts profile(desk.theme(), facts);
        CustomerDetails details;
        details.customer.id = CustomerId(7);
        for (const auto &[id, name] : {std::pair(2, u"Yara"_s), std::pair(1, u"Kit"_s)}) {
            ReferralRow row;
            row.referral.id = ReferralId(id);
            row.referrerName = u"Ruth"_s;
            row.friendName = name;
            details.maybeSent.push_back(row);
        }
        profile.display(details);
        QCOMPARE(child<QLabel>(profile, "maybeSent").text(), u"Yara was sent by “Ruth”. Is it this customer?"_s);
        std::vector<ReferralId> confirmed;
        connect(&profile, &ProfileFacts::senderConfirmed, this,
                [&confirmed](const ReferralRow &row) { confirmed.push_back(row.referral.id); });
        const QSignalSpy denied(&profile, &ProfileFacts::senderDenied);
        child<QPushButton>(profile, "notTheSender").click();
        QCOMPARE(denied.size(), 1);
        profile.display(details); // As the page does it.
        QCOMPARE(child<QLabel>(profile, "maybeSent").text(), u"Kit was sent by “Ruth”. Is it this customer?"_s);
        child<QPushButton>(profile, "linkSender").click();
        QCOMPARE(confirmed, std::vector<ReferralId>{ReferralId(1)});
        child<QPushButton>(profile, "notTheSender").click();
        profile.display(details);
        QVERIFY(!profile.findChild<QLabel *>(u"maybeSent"_s));
        details.customer.id = CustomerId(8); // Another Ruth has not been asked about.
        profile.display(details);
        QVERIFY(profile.findChild<QLabel *>(u"maybeSent"_s));
    }

    void whyAReferralIsNotCountedIsReadWhole()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        ProfileFacts profile(desk.theme(), facts);
        ReferralRow row;
        row.referral.way = ReferralWay::ToldAFriend;
        row.referral.recommended = QDate(2025, 11, 2);
        row.referrerName = u"Iris Sato"_s;
        row.credit = ReferralCredit::AlreadyCustomer;
        CustomerDetails details;
        details.cameThrough = row;
        details.hasBrought = {row};
        profile.display(details);
        profile.resize(360, 600);
        profile.show();
        const auto &how = child<QLabel>(profile, "cameThroughHow");
        QVERIFY(how.text().endsWith(nameOf(ReferralCredit::AlreadyCustomer)));
        QCOMPARE(child<QLabel>(profile, "broughtSoFar").text(), u"1 not counted"_s);
        QTRY_VERIFY(how.width() > 0 && how.height() >= how.heightForWidth(how.width()));
        QVERIFY(how.height() >= 2 * how.fontMetrics().height());
    }
};

SHOPBELL_WINDOW_TEST(TestProfileFacts)
#include "test_profilefacts.moc"
