// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/customerwords.h"
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/customers/againrow.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/profilefacts.h"
#include "widgets/customers/profilehead.h"

#include <QLabel>
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
