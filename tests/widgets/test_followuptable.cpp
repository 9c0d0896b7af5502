// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/chip.h"
#include "look/theme.h"
#include "models/followuplistmodel.h"
#include "support/run.h"
#include "widgets/followups/followuptable.h"

#include <QHoverEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

const QDate thursday(2025, 11, 20);

FoundFollowUps oneForToday()
{
    FollowUpRow row;
    row.followUp.id = FollowUpId(1);
    row.followUp.customer = CustomerId(1);
    row.followUp.reason = FollowUpReason::AfterPurchase;
    row.followUp.way = ContactWay::Email;
    row.followUp.due = thursday;
    row.customerName = u"Ida Holm"_s;
    row.group = FollowUpGroup::Today;
    FoundFollowUps found;
    found.rows = {row};
    found.total = 1;
    found.counts.groups = {{FollowUpGroup::Today, 1}};
    return found;
}

} // namespace

class TestFollowUpTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayAndTheButtonStayWholeInANarrowTable_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasWay");
        QTest::addColumn<bool>("hasName");
        QTest::newRow("as in a window of 1280") << 1.0 << 764 << true << true;
        QTest::newRow("narrow") << 1.0 << 520 << false << true;
        QTest::newRow("large text without a pane in a window of 1280") << 2.0 << 1158 << true << true;
        QTest::newRow("large text in a window of 1280") << 2.0 << 930 << false << false;
    }
    void theDayAndTheButtonStayWholeInANarrowTable()
    {
        QFETCH(double, scale);
        QFETCH(int, width);
        QFETCH(bool, hasWay);
        QFETCH(bool, hasName);
        ThemeOptions options;
        options.textScale = scale;
        const Theme theme(options);
        FollowUpListModel model;
        FollowUpTable table(theme, model);
        model.setWords({DateText(options.language, QTimeZone::utc()), ContactRule(), thursday});
        model.show(oneForToday());
        table.resize(width, 500);
        table.show();
        QTRY_COMPARE(!table.isColumnHidden(FollowUpListModel::Way), hasWay);
        QTRY_COMPARE(!table.isColumnHidden(FollowUpListModel::Who), hasName);
        for (const int column : {FollowUpListModel::Day, FollowUpListModel::What, FollowUpListModel::Job})
            QVERIFY(!table.isColumnHidden(column));
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        const Chip day{
            .tone = ChipTone::Warn, .text = model.index(1, FollowUpListModel::Day).data().toString(), .icon = {}};
        QVERIFY(table.columnWidth(FollowUpListModel::Day) >= paint::chipSize(theme, day).width());
        QVERIFY(table.columnWidth(FollowUpListModel::Job) >= theme.scaled(76));
    }

    void aLongerNameTakesItsRoomFromWhatIsFree()
    {
        ThemeOptions options;
        options.textScale = 2.0;
        const Theme theme(options);
        FollowUpListModel model;
        FollowUpTable table(theme, model);
        model.setWords({DateText(options.language, QTimeZone::utc()), ContactRule(), thursday});
        FoundFollowUps found = oneForToday();
        model.show(found);
        table.resize(1300, 500);
        table.show();
        QTRY_VERIFY(table.columnWidth(FollowUpListModel::What) > 0);
        const int day = table.columnWidth(FollowUpListModel::Day);
        const int name = table.columnWidth(FollowUpListModel::Who);
        const int what = table.columnWidth(FollowUpListModel::What);
        QVERIFY(what > name);
        found.rows.front().customerName = u"Ida Holm Maximilian Zielinski-Hohenberg"_s;
        model.show(found);
        QTRY_VERIFY(table.columnWidth(FollowUpListModel::Who) > name);
        QVERIFY(table.columnWidth(FollowUpListModel::What) < what);
        QCOMPARE(table.columnWidth(FollowUpListModel::Day), day);
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    void theWholeRowUnderThePointerIsLitAndNoCellAlone()
    {
        ThemeOptions options;
        const Theme theme(options);
        FollowUpListModel model;
        FollowUpTable table(theme, model);
        model.setWords({DateText(options.language, QTimeZone::utc()), ContactRule(), thursday});
        model.show(oneForToday());
        table.resize(764, 500);
        table.show();
        QVERIFY(table.property("litRows").toBool());
        const auto hover = [&table](QEvent::Type type, QPointF place) {
            QHoverEvent event(type, place, place, QPointF(-1, -1));
            QCoreApplication::sendEvent(table.viewport(), &event);
        };
        const int row = model.rowOf(FollowUpId(1));
        const QPointF inName = table.visualRect(model.index(row, FollowUpListModel::Who)).center();
        hover(QEvent::HoverMove, inName);
        QCOMPARE(table.litRow(), row);
        for (int column = 0; column < FollowUpListModel::ColumnCount; ++column) {
            QStyleOptionViewItem option;
            option.widget = &table;
            QVERIFY(RowTable::isUnderPointer(option, model.index(row, column)));
        }
        hover(QEvent::HoverLeave, QPointF(-1, -1));
        QCOMPARE(table.litRow(), -1);
    }

    void theArrowKeysEnterTheListBelowItsFirstHeading()
    {
        const Theme theme;
        FollowUpListModel model;
        FollowUpTable table(theme, model);
        model.setWords({DateText(theme.language(), QTimeZone::utc()), ContactRule(), thursday});
        model.show(oneForToday());
        table.resize(764, 500);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        const QSignalSpy chosen(&table, &FollowUpTable::rowChosen);
        const QSignalSpy opened(&table, &FollowUpTable::rowOpened);
        table.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(table.currentIndex().row(), 1); // The ring stands there, nothing is chosen yet.
        QVERIFY(!table.selectionModel()->hasSelection());
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QVERIFY(table.selectionModel()->isRowSelected(1));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toInt(), 1);
    }

    void aHeadingIsLowerThanARow()
    {
        const Theme theme;
        FollowUpListModel model;
        FollowUpTable table(theme, model);
        model.setWords({DateText(theme.language(), QTimeZone::utc()), ContactRule(), thursday});
        model.show(oneForToday());
        table.resize(764, 500);
        table.show();
        QTRY_VERIFY(table.rowHeight(0) < table.rowHeight(1));
        model.show(oneForToday());
        QVERIFY(table.rowHeight(0) < table.rowHeight(1));
    }

    void aRowWhereAHeadingStoodIsAsHighAsTheOthers()
    {
        const Theme theme;
        FollowUpListModel model;
        FollowUpTable table(theme, model);
        model.setWords({DateText(theme.language(), QTimeZone::utc()), ContactRule(), thursday});
        FoundFollowUps found = oneForToday();
        FollowUpRow later = found.rows.front();
        later.followUp.id = FollowUpId(2);
        later.followUp.due = thursday.addDays(30);
        later.group = FollowUpGroup::Later;
        found.rows.push_back(later);
        found.total = 2;
        found.counts.groups = {{FollowUpGroup::Today, 1}, {FollowUpGroup::Later, 1}};
        model.show(found);
        table.resize(764, 500);
        table.show();
        QVERIFY(model.isHeading(2));
        QTRY_VERIFY(table.rowHeight(2) < table.rowHeight(1));
        const int whole = table.rowHeight(1);
        found.rows.back().group = FollowUpGroup::Today; // Both stand below one heading now.
        found.counts.groups = {{FollowUpGroup::Today, 2}};
        model.show(found);
        QVERIFY(!model.isHeading(2));
        QTRY_COMPARE(table.rowHeight(2), whole);
        QCOMPARE(table.rowHeight(1), whole);
        QVERIFY(table.rowHeight(0) < whole);
    }

    void aNameOverWhatIsAskedMakesTheRowHigher()
    {
        const Theme theme;
        FollowUpListModel model;
        FollowUpTable table(theme, model);
        model.setWords({DateText(theme.language(), QTimeZone::utc()), ContactRule(), thursday});
        model.show(oneForToday());
        table.resize(764, 500);
        table.show();
        QTRY_VERIFY(!table.isColumnHidden(FollowUpListModel::Who));
        const int usual = table.rowHeight(1);
        table.resize(400, 500);
        QTRY_VERIFY(table.isColumnHidden(FollowUpListModel::Who));
        QVERIFY(table.rowHeight(1) > usual);
        table.resize(764, 500);
        QTRY_COMPARE(table.rowHeight(1), usual);
    }
};

SHOPBELL_WINDOW_TEST(TestFollowUpTable)
#include "test_followuptable.moc"
