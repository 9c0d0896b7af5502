// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/profilefacts.h"

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
};

SHOPBELL_WINDOW_TEST(TestProfileFacts)
#include "test_profilefacts.moc"
