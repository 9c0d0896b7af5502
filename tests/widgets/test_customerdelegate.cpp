// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/fonts.h"
#include "look/tabular.h"
#include "models/customerlistmodel.h"
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customerdelegate.h"
#include "widgets/customers/customerfacts.h"

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
        QCOMPARE(delegate.neededWidth(CustomerListModel::Name), 0);
    }
};

SHOPBELL_WINDOW_TEST(TestCustomerDelegate)
#include "test_customerdelegate.moc"
