// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/fonts.h"
#include "look/tabular.h"
#include "models/customerlistmodel.h"
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customerdelegate.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/customertable.h"

#include <QScrollBar>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

/// A column of numbers is as wide as what may stand in it.
class TestCustomerDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void daysDoNotRunIntoTheNumberBefore_data()
    {
        QTest::addColumn<QLocale>("language");
        QTest::newRow("English") << QLocale(u"en_GB"_s);
        QTest::newRow("Chinese") << QLocale(u"zh_CN"_s);
    }
    void daysDoNotRunIntoTheNumberBefore()
    {
        QFETCH(QLocale, language);
        Desk desk;
        ThemeOptions options;
        options.language = language;
        desk.theme().setOptions(options);
        const CustomerFacts facts(desk.context());
        const CustomerDelegate delegate(desk.theme(), facts);
        const QDate today = facts.today();
        const QFont font = desk.theme().font(TypeRole::Small);
        const int needed = delegate.neededWidth(CustomerListModel::LastSeen);
        for (const QDate day : {today, today.addDays(-1), today.addDays(-6), today.addDays(-300)}) {
            const double words = paint::tabularWidth(font, facts.text().lastSeen(day, today));
            QVERIFY2(needed >= words + 10, qPrintable(u"%1 of %2"_s.arg(words).arg(needed)));
        }
        QVERIFY(delegate.neededWidth(CustomerListModel::Bought) > 0);
        QVERIFY(delegate.neededWidth(CustomerListModel::Name) > 0);
        QCOMPARE(delegate.neededWidth(CustomerListModel::Segment), 0);
    }

    void theColumnsFitIntoTheTable_data()
    {
        QTest::addColumn<QLocale>("language");
        QTest::addColumn<int>("width");
        QTest::newRow("English, in a window of 1280") << QLocale(u"en_GB"_s) << 688;
        QTest::newRow("Chinese, in a window of 1280") << QLocale(u"zh_CN"_s) << 688;
        QTest::newRow("English, narrow") << QLocale(u"en_GB"_s) << 620;
    }
    void theColumnsFitIntoTheTable()
    {
        QFETCH(QLocale, language);
        QFETCH(int, width);
        Desk desk;
        ThemeOptions options;
        options.language = language;
        desk.theme().setOptions(options);
        const CustomerFacts facts(desk.context());
        CustomerListModel model({});
        auto *delegate = new CustomerDelegate(desk.theme(), facts);
        CustomerTable table(desk.theme(), delegate);
        delegate->setParent(&table);
        table.setModel(&model);
        table.resize(width, 400);
        table.show();
        QTRY_COMPARE(table.width(), width);
        int sum = 0;
        for (int column = 0; column < CustomerListModel::columns; ++column)
            sum += table.columnWidth(column);
        QVERIFY2(sum <= table.viewport()->width(), qPrintable(u"%1 of %2"_s.arg(sum).arg(table.viewport()->width())));
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QVERIFY(!table.isColumnHidden(CustomerListModel::LastSeen));
        // The dates keep their room.
        QVERIFY(table.columnWidth(CustomerListModel::LastSeen) >= delegate->neededWidth(CustomerListModel::LastSeen));
        // And so do the names.
        QVERIFY(table.columnWidth(CustomerListModel::Name)
                >= delegate->neededWidth(CustomerListModel::Name) + delegate->padding());
    }

    void theHeadingThatSortsIsReadBesideItsArrow()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        CustomerListModel model({});
        auto *delegate = new CustomerDelegate(desk.theme(), facts);
        CustomerTable table(desk.theme(), delegate);
        delegate->setParent(&table);
        table.setModel(&model);
        table.resize(688, 400);
        table.show();
        table.showOrder(CustomerOrder::MostBought, false);
        const QFontMetricsF metrics(desk.theme().font(TypeRole::Micro, QFont::DemiBold));
        const QString name = model.headerData(CustomerListModel::Bought, Qt::Horizontal, Qt::DisplayRole).toString();
        const double needed = metrics.horizontalAdvance(name) + desk.theme().size(SizeToken::IconInline);
        QVERIFY(table.columnWidth(CustomerListModel::Bought) >= needed);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    void inANarrowTableTheLeastImportantColumnsGo()
    {
        Desk desk;
        ThemeOptions options;
        options.textScale = 2.0;
        desk.theme().setOptions(options);
        const CustomerFacts facts(desk.context());
        CustomerListModel model({});
        auto *delegate = new CustomerDelegate(desk.theme(), facts);
        CustomerTable table(desk.theme(), delegate);
        delegate->setParent(&table);
        table.setModel(&model);
        table.resize(940, 400);
        table.show();
        QTRY_VERIFY(table.isColumnHidden(CustomerListModel::Segment));
        QVERIFY(!table.isColumnHidden(CustomerListModel::Name));
        QVERIFY(!table.isColumnHidden(CustomerListModel::Gap));
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        const int name = delegate->neededWidth(CustomerListModel::Name) + delegate->padding();
        QVERIFY(table.columnWidth(CustomerListModel::Name) >= name);
        table.resize(1700, 400);
        QTRY_VERIFY(!table.isColumnHidden(CustomerListModel::Segment));
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        // Where even name and gap are too wide, the table scrolls, and the name stays whole.
        table.resize(440, 400);
        QTRY_VERIFY(table.horizontalScrollBar()->maximum() > 0);
        QVERIFY(table.columnWidth(CustomerListModel::Name) >= name);
    }
};

SHOPBELL_WINDOW_TEST(TestCustomerDelegate)
#include "test_customerdelegate.moc"
