// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/followups/wayfield.h"

#include <QComboBox>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestWayField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupIsShownTheWayByWhichItGetsIt()
    {
        QComboBox box;
        offerWaysToAll(&box, {ContactWay::Email}, ContactWay::Message);
        QCOMPARE(wayIn(&box), ContactWay::Email);
        const int message = box.findData(int(ContactWay::Message));
        QVERIFY2(box.itemText(message).contains(u"nobody"_s), qPrintable(box.itemText(message)));
        offerWaysToAll(&box, {ContactWay::Email, ContactWay::Phone}, ContactWay::Phone);
        QCOMPARE(wayIn(&box), ContactWay::Phone);
        offerWaysToAll(&box, {}, ContactWay::Message); // Nobody of it can be reached.
        QCOMPARE(wayIn(&box), ContactWay::Message);
        QVERIFY(!box.itemText(message).contains(u"nobody"_s));
    }
};

SHOPBELL_WINDOW_TEST(TestWayField)
#include "test_wayfield.moc"
