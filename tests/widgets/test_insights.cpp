// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"
#include "look/fonts.h"
#include "services/changefeed.h"
#include "services/keepshop.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/fakecharts.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/segment.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/insights/chartdialogs.h"
#include "widgets/insights/gallery.h"
#include "widgets/insights/gallerymodel.h"
#include "widgets/insights/heatmapview.h"
#include "widgets/insights/insightspage.h"
#include "widgets/insights/lowercards.h"
#include "widgets/insights/numbersmodel.h"
#include "widgets/insights/numberstable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    explicit Page(Desk &desk, FakeCharts figures = {})
        : charts(std::move(figures))
        , profile(desk.file(), *wait(KeepShop(desk.file()).read()))
        , page(desk.context(), profile, requests, charts.readers())
    {
        page.resize(1104, 720);
        page.show();
    }
    ChartView &chart() const { return child<ChartView>(page, "chart"); }
    Gallery &gallery() const { return child<Gallery>(page, "gallery"); }
    NumbersTable &numbers() const { return child<NumbersTable>(page, "numbers"); }
    QPushButton &button(const char *name) const { return child<QPushButton>(page, name); }
    void choose(const char *name, int index) const
    {
        auto &combo = child<QComboBox>(page, name);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    bool isShown() const { return !chart().request().statistics.series.empty(); }

    FakeCharts charts;
    WindowRequests requests;
    ShopProfile profile;
    InsightsPage page;
};

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsEndWhereTheirNumbersDo()
    {
        Desk desk;
        Page page(desk);
        page.page.setStyleSheet(
            desk.theme().styleSheet()); // As the window of a shop wears it: it has the head's padding.
        QTRY_VERIFY(page.isShown());
        QTRY_VERIFY(page.numbers().model()->rowCount() > 0);
        NumbersTable &table = page.numbers();
        const auto lastInk = [](const QImage &image) { // Of words on a plain ground.
            for (int x = image.width() - 1; x >= 0; --x) {
                for (int y = 4; y < image.height() - 4; ++y) {
                    if (image.pixelColor(x, y) != image.pixelColor(x, 4))
                        return x;
                }
            }
            return -1;
        };
        QHeaderView &head = *table.horizontalHeader();
        const QRect heading(head.sectionViewportPosition(1), 0, head.sectionSize(1), head.height());
        const QRect cell = table.visualRect(table.model()->index(0, 1));
        const int ofHeading = lastInk(head.viewport()->grab(heading).toImage());
        const int ofNumber = lastInk(table.viewport()->grab(cell).toImage());
        QVERIFY(ofHeading > 0 && ofNumber > 0);
        QVERIFY2(std::abs(ofHeading - ofNumber) <= 3, qPrintable(u"%1 and %2"_s.arg(ofHeading).arg(ofNumber)));
    }

    void theNumbersFitIntoTheirTable()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.isShown());
        QTRY_VERIFY(page.numbers().model()->rowCount() > 0);
        NumbersTable &table = page.numbers();
        for (const int width : {420, 300, 240}) {
            table.setFixedWidth(width);
            QTRY_COMPARE(table.width(), width);
            const int last = table.model()->columnCount() - 1;
            QVERIFY(!table.isColumnHidden(0) && !table.isColumnHidden(1) && !table.isColumnHidden(last));
            const QRect cell = table.visualRect(table.model()->index(0, last));
            QVERIFY2(cell.right() <= table.viewport()->width(), qPrintable(QString::number(width)));
        }
    }

    void recommendationsBySevenWaysFitBesideTheirBase()
    {
        QCOMPARE(Fonts::load(), QStringList());
        const Theme theme;
        Statistics answer;
        answer.query.statistic = Statistic::Referrals;
        const StatisticPoint point{
            .from = {2025, 10, 1}, .to = {2025, 10, 31}, .value = 0.6, .hits = 6, .n = 10, .complete = true};
        StatisticPoint counted = point;
        counted.value = 2;
        for (const QString &way : {u"told-a-friend"_s, u"came-along"_s, u"card-handed-on"_s, u"online"_s,
                                   u"read-a-review"_s, u"saw-our-post"_s})
            answer.series.push_back({.key = u"way:"_s + way, .unit = Unit::Count, .points = {counted}});
        answer.series.push_back(
            {.key = u"way:own:Church fair"_s, .name = u"Church fair"_s, .unit = Unit::Count, .points = {counted}});
        answer.series.push_back({.key = u"conversion"_s, .unit = Unit::Share, .points = {point}});
        NumbersModel model;
        NumbersTable table(theme, model);
        table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table.resize(859, 200); // In a window of 1280 by 800, beside a scroll bar.
        table.show();
        model.setAnswer(answer, QLocale(QLocale::English, QLocale::UnitedKingdom));
        const int last = model.columnCount() - 1;
        QCOMPARE(model.index(0, last).data().toString(), u"6 of 10"_s);
        QTRY_VERIFY(table.visualRect(model.index(0, last)).right() <= table.viewport()->width());
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    void theFirstChartStandsThereWithItsFigures()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.isShown());
        QCOMPARE(page.chart().request().statistics.query.statistic, Statistic::RepeatPurchases);
        QCOMPARE(page.gallery().currentIndex().row(), 0);
        QTRY_VERIFY(page.numbers().model()->rowCount() > 0);
        QVERIFY(child<HeatMapView>(page.page, "heatMap").model()->rowCount() > 0);
    }

    void upAndDownInTheGalleryChooseAChart()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.isShown());
        QTest::keyClick(&page.gallery(), Qt::Key_Down);
        QTRY_VERIFY(page.chart().request().statistics.query.statistic != Statistic::RepeatPurchases);
    }

    void aChartIsShownByItsNameOverItsUsualRange()
    {
        Desk desk;
        Page page(desk);
        page.page.showChart(Statistic::PurchaseGap); // Before anything is known of the shop.
        QTRY_VERIFY(page.isShown());
        QCOMPARE(page.chart().request().statistics.query.statistic, Statistic::PurchaseGap);
        page.page.showChart(Statistic::ReferredShare);
        QTRY_COMPARE(page.chart().request().statistics.query.statistic, Statistic::ReferredShare);
        QCOMPARE(page.chart().request().statistics.query.from, QDate(2024, 12, 1));
    }

    void aToolAsksAnotherQuestion()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.isShown());
        page.choose("window", 0);
        QTRY_COMPARE(page.chart().request().statistics.query.windowDays, 30);
        page.choose("range", 1);
        QTRY_COMPARE(page.chart().request().statistics.query.from, QDate(2023, 12, 1));
        page.choose("by", 2);
        QTRY_COMPARE(page.chart().request().statistics.query.by, Grouping::Quarter);
        page.choose("compare", 0);
        QTRY_VERIFY(!page.chart().request().statistics.query.withYearBefore);
    }

    void theSmallPictureIsOfWhatIsShownLarge()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.isShown());
        const auto &charts = dynamic_cast<const GalleryModel &>(*page.gallery().model());
        QTRY_VERIFY(charts.answerAt(0));
        QCOMPARE(charts.answerAt(0)->query.windowDays, 60);
        page.choose("window", 3);
        QTRY_COMPARE(charts.answerAt(0)->query.windowDays, repeatWindows[3]);
        QTest::keyClick(&page.gallery(), Qt::Key_Down);
        QTRY_VERIFY(page.chart().request().statistics.query.statistic != Statistic::RepeatPurchases);
        QCOMPARE(charts.answerAt(0)->query.windowDays, repeatWindows[3]);
        QTest::keyClick(&page.gallery(), Qt::Key_Up); // Back to what its picture shows.
        QTRY_COMPARE(page.chart().request().statistics.query.statistic, Statistic::RepeatPurchases);
        QCOMPARE(page.chart().request().statistics.query.windowDays, repeatWindows[3]);
    }

    void anotherMonthMovesTheRange()
    {
        Desk desk; // On 20 November 2025.
        const Page page(desk);
        QTRY_VERIFY(page.isShown());
        QCOMPARE(page.chart().request().statistics.query.from, QDate(2024, 12, 1)); // The last twelve months.
        page.choose("window", 0);
        QTRY_COMPARE(page.chart().request().statistics.query.windowDays, 30);
        desk.clock().set(instant(QDate(2025, 12, 1)));
        Q_EMIT desk.file()->feed().changed({.manyCustomers = true}); // As a file says that is watched.
        QTRY_COMPARE(page.chart().request().statistics.query.from, QDate(2025, 1, 1));
        QCOMPARE(page.chart().request().statistics.query.windowDays, 30);
    }

    void whatEndsLongAgoIsOfferedUpToItsEnd()
    {
        Desk desk;
        FakeCharts figures;
        figures.lastRecord = {2025, 5, 9};
        const Page page(desk, figures);
        QTRY_VERIFY(page.isShown());
        page.choose("range", 1);
        QTRY_COMPARE(page.chart().request().statistics.query.from, QDate(2023, 12, 1));
        QPushButton &upTo = page.button("upToLastRecord");
        QTRY_VERIFY(upTo.isVisible());
        QCOMPARE(upTo.text(), u"Up to the last purchase (9 May 2025)"_s);
        upTo.click();
        QTRY_COMPARE(page.chart().request().statistics.query.to, QDate(2025, 5, 9));
        QCOMPARE(page.chart().request().statistics.query.from, QDate(2023, 12, 1));
        QTRY_VERIFY(!upTo.isVisible());
    }

    void aPointOpensItsPeople()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(page.isShown());
        QSignalSpy wanted(&page.requests, &WindowRequests::customersWanted);
        const Statistics &shown = page.chart().request().statistics;
        Q_EMIT page.chart().pointChosen({shown.query, u"rate"_s, shown.series.front().points.front().from});
        QTRY_COMPARE(wanted.size(), 1);
        const auto query = wanted[0][0].value<CustomerQuery>();
        QCOMPARE(*query.among, (std::vector{CustomerId(3), CustomerId(7)}));
        QVERIFY(wanted[0][1].toString().contains(u" of 40"_s));
    }

    void friendsKnownByNameOnlyAreSaidBesideTheList()
    {
        Desk desk;
        FakeCharts figures;
        figures.byNameOnly = 4;
        Page page(desk, figures);
        QTRY_VERIFY(page.isShown());
        QSignalSpy wanted(&page.requests, &WindowRequests::customersWanted);
        const Statistics &shown = page.chart().request().statistics;
        Q_EMIT page.chart().pointChosen({shown.query, u"rate"_s, shown.series.front().points.front().from});
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][1].toString().endsWith(u"; besides them 4 friends who are known by their name only"_s));
    }

    void enterOnARowOfTheNumbersOpensItsPeople()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(page.numbers().model()->rowCount() > 0);
        QSignalSpy wanted(&page.requests, &WindowRequests::customersWanted);
        page.numbers().setCurrentIndex(page.numbers().model()->index(2, 0));
        QTest::keyClick(&page.numbers(), Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(page.charts.chosen->from, QDate(2025, 8, 1));
    }

    void enterOnACellOfTheHeatMapOpensItsPeople()
    {
        Desk desk;
        Page page(desk);
        auto &map = child<HeatMapView>(page.page, "heatMap");
        QTRY_VERIFY(map.model()->rowCount() > 0);
        QSignalSpy wanted(&page.requests, &WindowRequests::customersWanted);
        map.setCurrentIndex(map.model()->index(1, 2));
        QTest::keyClick(&map, Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(page.charts.chosen->series, u"2025-07"_s);
        QCOMPARE(page.charts.chosen->from, QDate(2025, 9, 1));
    }

    void theKeyForANoteWorksInTheTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QPoint>("cell");
        QTest::addColumn<QDate>("day");
        QTest::newRow("at the period of a row") << QByteArray("numbers") << QPoint(0, 2) << QDate(2025, 8, 1);
        QTest::newRow("at the month of a cell") << QByteArray("heatMap") << QPoint(2, 1) << QDate(2025, 9, 1);
    }
    void theKeyForANoteWorksInTheTables()
    {
        QFETCH(const QPoint, cell);
        Desk desk;
        Page page(desk);
        QFETCH(const QByteArray, table);
        auto &view = child<QTableView>(page.page, table.constData());
        QTRY_VERIFY(view.model()->rowCount() > 0);
        view.setCurrentIndex(view.model()->index(cell.y(), cell.x()));
        QTest::keyClick(&view, Qt::Key_N);
        const auto *dialog = page.page.findChild<QDialog *>(u"noteDialog"_s);
        QVERIFY(dialog);
        QTEST(dialog->findChild<QDateEdit *>()->date(), "day");
    }

    void theKindOfTheHeatMapIsChosen()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.isShown());
        page.choose("cohortKind", 2);
        QTRY_COMPARE(page.charts.asked->back().cohorts, CohortKind::RepeatOrders);
    }

    void theHeatMapIsSavedAsAPictureAsItStandsThere()
    {
        Desk desk;
        desk.context().preferences.setFolder(u"pictures"_s, desk.path({}));
        Page page(desk);
        auto &save = child<QToolButton>(page.page, "exportHeat");
        QTRY_VERIFY(save.isEnabled());
        QVERIFY(!save.accessibleName().isEmpty());
        QCOMPARE(save.toolTip(), save.accessibleName());
        QSignalSpy said(&desk.notices(), &Notices::somethingSaid);
        save.click();
        auto *dialog = page.page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString offered = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        QCOMPARE(offered, u"Who comes back after the first visit, bought in that month.png"_s);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(QImage(desk.path(offered)).size(), QSize(2400, 1350)); // Twice as fine as on the screen.
    }

    void aHeatMapOfNobodyIsNotSaved()
    {
        const Theme theme;
        LowerCards cards(theme);
        auto &save = child<QToolButton>(cards, "exportHeat");
        Statistics answer;
        answer.query.statistic = Statistic::Cohorts;
        cards.showHeat(answer);
        QVERIFY(!save.isEnabled());
        answer.n = 3;
        cards.showHeat(answer);
        QVERIFY(save.isEnabled());
    }

    void theTableIsCopied()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(page.numbers().model()->rowCount() > 0);
        QApplication::clipboard()->clear();
        page.button("copyNumbers").click();
        QVERIFY(QApplication::clipboard()->text().contains(u"August 2025\t"_s));
    }

    void makeAPostAsksForThatChart()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(page.button("post").isEnabled());
        QSignalSpy wanted(&page.requests, &WindowRequests::postWanted);
        page.button("post").click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<StatisticsQuery>().statistic, Statistic::RepeatPurchases);
    }

    void theGallerySaysWhatTheChartSays_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("customers");
        QTest::addColumn<QString>("caption");
        QTest::newRow("enough") << 16 << 40 << u"45.0%"_s;
        QTest::newRow("one month that is over") << 3 << 30 << u"Too little data"_s;
        QTest::newRow("three of them, of three people each") << 5 << 3 << u"Too little data"_s;
    }
    void theGallerySaysWhatTheChartSays()
    {
        QFETCH(int, months);
        QFETCH(int, customers);
        QFETCH(QString, caption);
        Desk desk;
        FakeCharts figures;
        figures.setMonths(months, customers);
        const Page page(desk, std::move(figures));
        QTRY_COMPARE(page.gallery().model()->index(0, 0).data(GalleryModel::ValueRole).toString(), caption);
    }

    void aTargetOfMoreThanAllIsToldAsItWasTyped()
    {
        Desk desk;
        QWidget host;
        std::optional<double> set;
        askForTarget(&host, desk.theme(), Unit::Share, 2, {}, [&set](std::optional<double> value) { set = value; });
        auto *dialog = host.findChild<QDialog *>(u"targetDialog"_s);
        QVERIFY(dialog);
        auto &field = child<QDoubleSpinBox>(*dialog, "value");
        auto &problem = child<QLabel>(*dialog, "problem");
        field.selectAll();
        QTest::keyClicks(&field, u"140"_s);
        QCOMPARE(field.value(), 140.0);
        QVERIFY(!problem.isHidden());
        QCOMPARE(problem.text(), u"A share is at most 100 %."_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!set);
        field.selectAll();
        QTest::keyClicks(&field, u"45"_s);
        QVERIFY(problem.isHidden());
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(set, std::optional(0.45));
    }

    void tooLittleIsSaidAndCannotBePosted()
    {
        Desk desk;
        FakeCharts few;
        few.setMonths(2, 3);
        const Page page(desk, few);
        QTRY_VERIFY(page.isShown());
        QVERIFY(!page.chart().request().words.tooLittle.isEmpty());
        QVERIFY(!page.button("post").isEnabled());
        QVERIFY(!page.button("post").toolTip().isEmpty());
    }

    void ofTooFewPeopleTheChartIsDrawnButNotPosted()
    {
        Desk desk;
        FakeCharts few;
        few.inLastComplete = 6;
        const Page page(desk, few);
        QTRY_VERIFY(page.isShown());
        QTRY_VERIFY(page.button("export").isEnabled());
        QVERIFY(!page.button("post").isEnabled());
        QVERIFY2(page.button("post").toolTip().contains(u"not enough to make a post of it"_s),
                 qPrintable(page.button("post").toolTip()));
        const QList<QAction *> menu = page.page.pageActions();
        const auto post = std::ranges::find(menu, u"&Make a post"_s, &QAction::text);
        QVERIFY(post != menu.end());
        QVERIFY(!(*post)->isEnabled()); // As its button.
        QVERIFY(std::ranges::all_of(menu, [&](const QAction *each) { return each == *post || each->isEnabled(); }));
    }

    void anEmptyShopNamesTheGoodNextStep()
    {
        Desk desk;
        FakeCharts none;
        none.setMonths(0, 0);
        Page page(desk, none);
        QTRY_VERIFY(page.page.findChild<EmptyState *>()->isVisible());
        QSignalSpy wanted(&page.requests, &WindowRequests::importWanted);
        page.page.findChild<EmptyState *>()->findChild<QPushButton *>()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aNarrowWindowFoldsTheGalleryIntoAList()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(page.isShown());
        QVERIFY(page.gallery().isVisible());
        page.page.resize(960, 620);
        QTRY_VERIFY(!page.gallery().isVisible());
        QVERIFY(child<HeatMapView>(page.page, "heatMap").isVisible());
        QVERIFY(!page.numbers().isVisible());
    }

    void whatHasNoWordsHasAName()
    {
        Desk desk;
        const Page page(desk);
        QTRY_VERIFY(page.isShown());
        for (const QComboBox *combo : page.page.findChildren<QComboBox *>())
            QVERIFY2(!combo->accessibleName().isEmpty(), qPrintable(combo->objectName()));
        for (const QPushButton *button : page.page.findChildren<QPushButton *>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        QVERIFY(!page.chart().accessibleDescription().isEmpty());
    }

    void everythingFitsIntoASmallWindow_data()
    {
        QTest::addColumn<QSize>("size"); // Of the page.
        QTest::newRow("1280 by 720") << QSize(1104, 666);
        QTest::newRow("1024 by 700") << QSize(968, 646);
    }
    void everythingFitsIntoASmallWindow()
    {
        QFETCH(QSize, size);
        QCOMPARE(Fonts::load(), QStringList());
        Desk desk;
        Page page(desk);
        page.page.setStyleSheet(desk.theme().styleSheet()); // As the window of a shop wears it.
        QTRY_VERIFY(page.isShown());
        QTRY_VERIFY(page.numbers().model()->rowCount() > 0);
        page.page.resize(size);
        const auto &scroll = child<QScrollArea>(page.page, "desk");
        QTRY_COMPARE(scroll.verticalScrollBar()->maximum(), 0);
        const auto isInside = [&page](const QWidget &part) {
            return part.mapTo(&page.page, QPoint(0, part.height())).y() <= page.page.height();
        };
        QTRY_VERIFY(isInside(child<HeatMapView>(page.page, "heatMap")));
        const auto *tabs = page.page.findChild<Segment *>();
        QVERIFY(tabs);
        if (tabs->isVisible())
            tabs->button(1)->click(); // The numbers.
        QTRY_VERIFY(page.numbers().isVisible() && isInside(page.numbers()));
        QVERIFY(page.numbers().height() >= page.numbers().heightFor(2));
        QVERIFY(page.chart().height() >= 200);
    }

    void whereThereIsHeightTheFieldsKeepTheirWordsAndTheHeatMapItsRows()
    {
        QCOMPARE(Fonts::load(), QStringList());
        Desk desk;
        Page page(desk);
        page.page.setStyleSheet(desk.theme().styleSheet());
        page.page.resize(1104, 746); // Of a window of 1280 by 800.
        QTRY_VERIFY(page.isShown());
        QTRY_VERIFY(page.numbers().model()->rowCount() > 0);
        for (const QString &word : {u"Range"_s, u"By"_s, u"Compare"_s}) {
            const QList<QLabel *> labels = page.page.findChildren<QLabel *>();
            const auto label = std::ranges::find(labels, word, &QLabel::text);
            QVERIFY2(label != labels.end(), qPrintable(word));
            QTRY_VERIFY2((*label)->isVisible(), qPrintable(word));
        }
        QVERIFY(!page.button("export").text().isEmpty() && !page.button("copyPicture").text().isEmpty());
        QTRY_COMPARE(child<QScrollArea>(page.page, "desk").verticalScrollBar()->maximum(), 0);
        auto &map = child<HeatMapView>(page.page, "heatMap");
        const int last = map.model()->rowCount() - 1;
        QCOMPARE(last, 5);
        const auto end = [&map, last] { return map.rowViewportPosition(last) + map.QTableView::rowHeight(last); };
        QTRY_COMPARE(map.rowViewportPosition(0), 0);
        QTRY_VERIFY(end() <= map.viewport()->height());
        map.setFixedHeight(130); // Then some of them, and none is cut.
        QTRY_VERIFY(map.rowAt(0) > 0);
        QTRY_COMPARE(map.rowViewportPosition(map.rowAt(0)), 0);
        QTRY_COMPARE(end(), map.viewport()->height());
    }

    void aHighPageShowsAYearOfNumbers()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(page.isShown());
        QTRY_VERIFY(page.numbers().model()->rowCount() > 0);
        page.page.resize(1440, 1000);
        QTRY_VERIFY(page.numbers().height() >= page.numbers().heightFor(12));
    }

    void aLowPageKeepsItsChartAndScrolls()
    {
        Desk desk;
        Page page(desk);
        QTRY_VERIFY(page.isShown());
        page.page.resize(900, 420);
        QTRY_VERIFY(child<QScrollArea>(page.page, "desk").verticalScrollBar()->maximum() > 0);
        QVERIFY(page.chart().height() >= 180);
    }

    void withLargeTextTheChartKeepsItsHeightAndThePageScrolls()
    {
        QCOMPARE(Fonts::load(), QStringList());
        Desk desk;
        ThemeOptions large;
        large.textScale = 2;
        desk.theme().setOptions(large);
        Page page(desk);
        page.page.setStyleSheet(desk.theme().styleSheet());
        page.page.resize(912, 594); // Of a window of 1024 by 700.
        QTRY_VERIFY(page.isShown());
        const ChartView &view = page.chart();
        QTRY_VERIFY(view.width() > 600 && view.height() >= view.minimumSizeHint().height());
        QTRY_VERIFY(child<QScrollArea>(page.page, "desk").verticalScrollBar()->maximum() > 0);
        const auto &source = child<QLabel>(page.page, "source");
        QTRY_VERIFY(source.width() > view.width() / 2); // The buttons stand below it.
        QTRY_VERIFY(source.height() >= source.heightForWidth(source.width()));
    }
};

SHOPBELL_WINDOW_TEST(TestInsights)
#include "test_insights.moc"
