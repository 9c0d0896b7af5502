// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartrange.h"
#include "support/run.h"
#include "widgets/insights/rangefields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2025, 11, 20);

/// The fields of a page, over the last twelve months.
struct Fields
{
    Fields()
    {
        for (QWidget *field : std::initializer_list<QWidget *>{fields.range(), fields.firstDay(), fields.lastDay()})
            field->setParent(&page);
        fields.setQuery(withRange({}, ChartRange::Last12Months, today), today);
        QObject::connect(&fields, &RangeFields::chosen, &page, [this](const StatisticsQuery &query) {
            fields.setQuery(query, today); // As a page does.
        });
        page.show();
    }

    void choose(ChartRange range)
    {
        fields.range()->setCurrentIndex(int(range));
        Q_EMIT fields.range()->activated(int(range));
    }
    bool hasDays() const { return fields.firstDay()->isVisible() && fields.lastDay()->isVisible(); }
    ChartRange range() const { return ChartRange(fields.range()->currentIndex()); }

    QWidget page;
    RangeFields fields{&page};
};
} // namespace

class TestRangeFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownDaysBeginWithThoseThatAreShown()
    {
        Fields at;
        at.choose(ChartRange::OwnDays);
        QVERIFY(at.hasDays());
        QCOMPARE(at.fields.query().from, QDate(2024, 12, 1));
        QCOMPARE(at.fields.query().to, today); // None is left out.
    }

    void theyStayWhileTheyAreThoseOfARange()
    {
        Fields at;
        at.choose(ChartRange::OwnDays);
        at.fields.lastDay()->setDate(today.addDays(-1));
        at.fields.lastDay()->setDate(today);
        QVERIFY(at.hasDays());
        QCOMPARE(at.range(), ChartRange::OwnDays);
        at.fields.firstDay()->setDate(QDate(2025, 1, 1));
        QVERIFY(at.hasDays());
        at.fields.setToday(today.addDays(1));
        QVERIFY(at.hasDays());
        QCOMPARE(at.fields.query().to, today);
    }

    void theyGoWithAnotherRange()
    {
        Fields at;
        at.choose(ChartRange::OwnDays);
        at.choose(ChartRange::ThisYear);
        QVERIFY(!at.hasDays());
        QCOMPARE(at.range(), ChartRange::ThisYear);
        at.choose(ChartRange::OwnDays);
        QVERIFY(at.hasDays());
        at.fields.setQuery(withRange({}, ChartRange::Last24Months, today), today); // Another chart was asked for.
        QVERIFY(!at.hasDays());
        QCOMPARE(at.range(), ChartRange::Last24Months);
    }

    void daysOfNoRangeAreOwn()
    {
        Fields at;
        at.fields.setQuery({.from = QDate(2025, 3, 3), .to = QDate(2025, 4, 4)}, today);
        QVERIFY(at.hasDays());
        QCOMPARE(at.range(), ChartRange::OwnDays);
    }
};

SHOPBELL_WINDOW_TEST(TestRangeFields)
#include "test_rangefields.moc"
