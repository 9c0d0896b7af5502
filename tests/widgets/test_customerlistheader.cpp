// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/numbertext.h"
#include "look/fonts.h"
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/common/segment.h"
#include "widgets/customers/customerlistheader.h"
#include "widgets/customers/segmentbutton.h"

#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestCustomerListHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void countsAreSaidHoweverNarrowItIs()
    {
        Desk desk;
        QWidget room;
        CustomerListHeader header(desk.theme(), &room);
        room.show();
        CustomerCounts counts;
        counts.all = counts.everything = 642;
        counts.groups[int(CustomerGroup::Advocate)] = 118;
        header.resize(3000, 100);
        header.showCounts(counts, {}, NumberText(QLocale::English));
        const QToolButton *advocates = header.groups()->button(int(CustomerGroup::Advocate));
        QCOMPARE(advocates->text(), u"Advocates 118"_s);
        QCOMPARE(advocates->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QCOMPARE(header.segments()->text(), u"Segment"_s);

        header.resize(60, 100);
        QTRY_COMPARE(advocates->text(), u"118"_s);
        QCOMPARE(advocates->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        QCOMPARE(advocates->toolTip(), u"Advocates 118"_s);
        QCOMPARE(advocates->accessibleName(), u"Advocates 118"_s);
        QVERIFY(header.segments()->text().isEmpty());
        QCOMPARE(header.segments()->toolTip(), u"Segment"_s);

        header.resize(3000, 100);
        QTRY_COMPARE(advocates->text(), u"Advocates 118"_s);
        QVERIFY(advocates->toolTip().isEmpty());
    }

    void theWordsGoLast()
    {
        Desk desk;
        QWidget room;
        room.setStyleSheet(desk.theme().styleSheet());
        CustomerListHeader header(desk.theme(), &room);
        room.show();
        CustomerCounts counts;
        counts.all = counts.everything = 100'000;
        for (const CustomerGroup group :
             {CustomerGroup::Advocate, CustomerGroup::Passive, CustomerGroup::Detractor, CustomerGroup::NoScore})
            counts.groups[int(group)] = 26'112;
        header.resize(3000, 100);
        header.showCounts(counts, {}, NumberText(QLocale::English));
        const QToolButton *advocates = header.groups()->button(int(CustomerGroup::Advocate));
        QStringList seen;
        bool isTotalGone = false;
        for (int width = 1600; width > 60; width -= 2) {
            header.resize(width, 100);
            if (seen.isEmpty() || seen.last() != advocates->text())
                seen << advocates->text();
            if (header.groups()->button(100)->text() == u"All"_s) { // Who sees no total still sees what the button is.
                isTotalGone = true;
                QCOMPARE(header.segments()->text(), u"Segment"_s);
                QCOMPARE(advocates->toolButtonStyle(), Qt::ToolButtonTextOnly);
                QCOMPARE(header.groups()->button(100)->toolTip(), u"All 100,000"_s);
            }
            if (seen.last() == u"Advocates"_s) {
                QCOMPARE(advocates->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
                QCOMPARE(advocates->toolTip(), u"Advocates 26,112"_s);
            }
        }
        QCOMPARE(seen, (QStringList{u"Advocates 26,112"_s, u"Advocates"_s, u"26,112"_s}));
        QVERIFY(isTotalGone);
    }

    void facesDoNotComeAndGoWithOneCustomerMore()
    {
        Desk desk;
        QWidget room;
        room.setStyleSheet(desk.theme().styleSheet());
        CustomerListHeader header(desk.theme(), &room);
        room.show();
        const QToolButton *advocates = header.groups()->button(int(CustomerGroup::Advocate));
        const auto hasFaces = [&](int width, qint64 all) {
            CustomerCounts counts;
            counts.all = counts.everything = all;
            counts.groups[int(CustomerGroup::Advocate)] = 188;
            counts.groups[int(CustomerGroup::Passive)] = 106;
            counts.groups[int(CustomerGroup::Detractor)] = 69;
            counts.groups[int(CustomerGroup::NoScore)] = all - 363;
            header.resize(width, 100);
            header.showCounts(counts, {}, NumberText(QLocale::English));
            return advocates->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        };
        for (int width = 800; width > 600; --width) {
            const bool before = hasFaces(width, 600);
            QCOMPARE(hasFaces(width, 601), before);
            QCOMPARE(hasFaces(width, 611), before);
            QCOMPARE(hasFaces(width, 684), before);
        }
        QVERIFY(hasFaces(699, 642)); // In a window of 1280.
    }
};

SHOPBELL_WINDOW_TEST(TestCustomerListHeader)
#include "test_customerlistheader.moc"
