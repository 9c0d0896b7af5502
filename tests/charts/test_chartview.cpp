// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartoverlay.h"
#include "charts/chartview.h"
#include "charts/samplestatistics.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QGraphicsScene>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;
using namespace Shopbell::Test;

namespace {
constexpr QSize pixels(852, 352);
constexpr int september = 9; // Of 2025, of months from December 2024 on.

PointChosen chosenIn(const QSignalSpy &spy)
{
    return spy.isEmpty() ? PointChosen() : spy.last()[0].value<PointChosen>();
}
} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme;
    std::unique_ptr<ChartView> m_view;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }
    const ChartOverlay *overlayOfView() const
    {
        const ChartOverlay *overlay = nullptr;
        for (const QGraphicsItem *item : m_view->scene()->items()) {
            if (const auto *found = dynamic_cast<const ChartOverlay *>(item))
                overlay = found;
        }
        return overlay;
    }
    void clickAt(QPoint at) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at); }
    void moveTo(QPoint at)
    {
        QMouseEvent move(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(m_view->viewport(), &move);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void init()
    {
        m_view = std::make_unique<ChartView>(m_theme);
        m_view->resize(pixels);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->showChart(repeatPurchases());
    }

    void cleanup() { m_view.reset(); }

    void aPlotWithoutHeightIsNotDrawnUpsideDown()
    {
        m_view->resize(400, 60);
        QTRY_COMPARE(m_view->plot().height(), 0); // Not less: a higher value would stand lower.
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        clickAt({200, 50});
        m_view->grab(); // Nor does painting it trip over that.
        QCOMPARE(chosen.size(), 0);
        m_view->resize(400, m_view->minimumSizeHint().height());
        QTRY_VERIFY(m_view->plot().height() > 70);
    }

    void withLargeTextAChartAsksForMoreHeight()
    {
        ThemeOptions large;
        large.textScale = 2;
        Theme theme;
        theme.setOptions(large);
        ChartView view(theme);
        view.resize(pixels);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.showChart(repeatPurchases());
        QVERIFY(view.minimumSizeHint().height() > m_view->minimumSizeHint().height() * 3 / 2);
        view.resize(pixels.width(), view.minimumSizeHint().height());
        QTRY_COMPARE(view.viewport()->height(), view.minimumSizeHint().height());
        QVERIFY(view.plot().height() > 140);
    }

    void theValueStandsBesideItsPointWhereFlagAndLineLeaveNoRoom()
    {
        ChartRequest request = repeatPurchases(3);
        std::vector<StatisticPoint> &points = request.statistics.series.front().points;
        points[8].value = 0.5; // The highest and last complete one, from which the line falls steeply.
        points[7].value = 0.2;
        points[9].value = 0.2;
        request.notes = {{.id = AxisNoteId(1), .day = QDate(2025, 8, 16), .text = u"Stamp card"_s}};
        request.target.reset();
        m_view->showChart(request);
        const ChartOverlay *overlay = overlayOfView();
        QVERIFY(overlay && overlay->tagRoom());
        const QRectF room = *overlay->tagRoom();
        QVERIFY(!overlay->meetsALine(room));
        const double point = m_view->mapToScene(m_view->placeOf(8)).x();
        QVERIFY(std::max({0.0, room.left() - point, point - room.right()}) < 20); // Beside its own.
    }

    void theOnlyPointOfLastYearIsDrawn()
    {
        const auto withPointAt = [this](size_t month) {
            ChartRequest request = repeatPurchases();
            std::vector<StatisticPoint> &before = request.statistics.series[1].points;
            for (size_t i = 0; i < before.size(); ++i) {
                if (i != month)
                    before[i].value.reset();
                else
                    before[i].value = 0.2; // Below the line of this year.
            }
            m_view->showChart(request);
            return m_view->grab().toImage();
        };
        QVERIFY(withPointAt(2) != withPointAt(6));
    }

    void theWordsOfANoteStandWhereThereIsRoom()
    {
        constexpr double besideMiddle = 14; // Of a flag, to its words.
        const QFontMetricsF metrics(m_theme.font(TypeRole::Micro, QFont::Medium));
        ChartRequest request = repeatPurchases();
        request.notes = {{.id = AxisNoteId(1), .day = QDate(2025, 2, 16), .text = u"New ovens"_s},
                         {.id = AxisNoteId(2), .day = QDate(2025, 11, 30), .text = u"The winter market begins"_s}};
        m_view->showChart(request);
        const ChartOverlay *overlay = overlayOfView();
        QVERIFY(overlay);
        for (const AxisNote &note : request.notes) {
            const QRectF words = overlay->wordsOf(note.id);
            QVERIFY(words.width() >= metrics.horizontalAdvance(note.text));
            QVERIFY(overlay->boundingRect().contains(words));
        }
        const QRectF early = overlay->wordsOf(AxisNoteId(1));
        QVERIFY(overlay->noteAt({early.left() - besideMiddle, early.center().y()}) == AxisNoteId(1));
        const QRectF late = overlay->wordsOf(AxisNoteId(2)); // At the right edge.
        QVERIFY(overlay->noteAt({late.right() + besideMiddle, late.center().y()}) == AxisNoteId(2));
        QVERIFY(!early.intersects(late));
        moveTo(m_view->mapFromScene(late.right() + besideMiddle, late.center().y()));
        QVERIFY(m_view->viewport()->toolTip().contains(request.notes.back().text));
        moveTo(m_view->placeOf(2));
        QVERIFY(m_view->viewport()->toolTip().isEmpty());
    }

    void theWordsOfANoteEndBeforeTheNextNumber()
    {
        constexpr double clearGap = 12;
        ChartRequest request = repeatPurchases();
        request.notes = {
            {.id = AxisNoteId(1), .day = QDate(2025, 2, 16), .text = u"Seats by the window "_s.repeated(20)},
            {.id = AxisNoteId(2), .day = QDate(2025, 6, 16), .text = u"Floor"_s}};
        m_view->showChart(request);
        const ChartOverlay *overlay = overlayOfView();
        QVERIFY(overlay);
        const QRectF words = overlay->wordsOf(AxisNoteId(1));
        QVERIFY(words.width() > 20);
        QVERIFY(!overlay->noteAt({words.right() + clearGap, words.center().y()}));
        QVERIFY(overlay->noteAt({words.right() + 2 * clearGap, words.center().y()}) == AxisNoteId(2));
    }

    void theWordsOfTheTargetMeetNoLine()
    {
        ChartRequest request = repeatPurchases();
        std::vector<StatisticPoint> &points = request.statistics.series.front().points;
        points[0].value = 0.35; // Through the usual place at the left end, and below it.
        points[1].value = 0.46;
        points[2].value = 0.35;
        request.target = 0.4;
        m_view->showChart(request);
        const ChartOverlay *overlay = overlayOfView();
        QVERIFY(overlay);
        const QRectF room = overlay->targetRoom();
        QVERIFY(room.width() > 20);
        QVERIFY(!overlay->meetsALine(room));
        QVERIFY(overlay->tagRoom() && !overlay->tagRoom()->intersects(room));
    }

    void theWordsOfTheTargetStandInNoPeriodThatStillRuns()
    {
        ChartRequest request = repeatPurchases(3);
        std::vector<StatisticPoint> &points = request.statistics.series.front().points;
        for (size_t i = 0; i < points.size(); ++i)
            points[i].value = i > 8 ? 0.3 : i % 2 == 0 ? 0.35 : 0.46; // Only there no line runs through the target.
        request.target = 0.4;
        m_view->showChart(request);
        const ChartOverlay *overlay = overlayOfView();
        QVERIFY(overlay);
        const QRectF room = overlay->targetRoom();
        QVERIFY(!overlay->meetsRunning(room));
        QVERIFY(overlay->meetsRunning(room.translated(m_view->mapToScene(m_view->placeOf(10)).x() - room.left(), 0)));
    }

    void theValueOverABarEvadesTheLine()
    {
        ChartRequest request = referrals();
        for (StatisticSeries &series : request.statistics.series) {
            if (series.key != "conversion"_L1)
                continue;
            for (StatisticPoint &point : series.points)
                point.value = 0.7; // Just above the last bar: 17 of 20, on the other axis 68 %.
        }
        m_view->showChart(request);
        const ChartOverlay *overlay = overlayOfView();
        QVERIFY(overlay && overlay->tagRoom());
        QVERIFY(!overlay->meetsALine(*overlay->tagRoom()));
        QVERIFY(!overlay->meetsABar(*overlay->tagRoom()));
    }

    void everyMonthIsNamedWhereItsNameFits()
    {
        const auto labels = [this](int width) { // Runs of ink below the plot.
            m_view->resize(width, pixels.height());
            m_view->showChart(referrals());
            const QRectF plot = m_view->plot();
            const QImage row =
                m_view->viewport()
                    ->grab(QRect(int(plot.left()) - 20, int(plot.bottom()) + 9, int(plot.width()) + 40, 13))
                    .toImage();
            int runs = 0;
            int empty = 100;
            for (int x = 0; x < row.width(); ++x) {
                bool inked = false;
                for (int y = 0; y < row.height() && !inked; ++y)
                    inked = row.pixelColor(x, y) != row.pixelColor(0, 0);
                runs += inked && empty > 4;
                empty = inked ? 0 : empty + 1;
            }
            return runs;
        };
        QCOMPARE(labels(540), 12); // As wide as the card of the Referrals section in a window of 1280.
        QVERIFY(labels(300) < 12);
    }

    void theWordsOfANoteAtTheEdgeAreWhole()
    {
        const QFontMetricsF metrics(m_theme.font(TypeRole::Micro, QFont::Medium));
        ChartRequest request = repeatPurchases();
        request.notes = {{.id = AxisNoteId(1), .day = QDate(2025, 9, 16), .text = u"Seats by the window again"_s},
                         {.id = AxisNoteId(2), .day = QDate(2025, 11, 29), .text = u"Stamp card at the till"_s}};
        for (StatisticPoint &point : request.statistics.series.front().points)
            point.value = 0.34; // Far below.
        m_view->showChart(request);
        const ChartOverlay *overlay = overlayOfView();
        QVERIFY(overlay);
        for (const AxisNote &note : request.notes)
            QVERIFY2(overlay->wordsOf(note.id).width() >= metrics.horizontalAdvance(note.text), qPrintable(note.text));
        QVERIFY(!overlay->wordsOf(AxisNoteId(1)).intersects(overlay->wordsOf(AxisNoteId(2))));
    }

    void theValueStandsOverItsBarAndBelowTheFlags()
    {
        const QDate from(2024, 12, 1);
        ChartRequest request = repeatPurchases();
        request.statistics.query = {.statistic = Statistic::ReferralRevenue, .from = from, .to = QDate(2025, 11, 30)};
        request.statistics.currency = u"GBP"_s;
        request.statistics.series = {
            monthly(u"revenue"_s, Unit::Money, from,
                    {9000, 12000, 8000, 20000, 24000, 30000, 26000, 31000, 33000, 38000, 59451, 21000}, 1)};
        request.target.reset();
        request.notes = {{.id = AxisNoteId(1), .day = QDate(2025, 9, 16), .text = u"Seats by the window"_s},
                         {.id = AxisNoteId(2), .day = QDate(2025, 11, 29), .text = u"Stamp card at the till"_s}};
        m_view->showChart(request);
        const QFontMetricsF metrics(m_theme.font(TypeRole::Micro, QFont::Medium));
        const ChartOverlay *overlay = overlayOfView();
        QVERIFY(overlay && overlay->tagRoom());
        const QRectF room = *overlay->tagRoom();
        QVERIFY(!overlay->meetsABar(room));
        const double bar = m_view->mapToScene(m_view->placeOf(10)).x();
        QVERIFY(room.left() < bar && room.right() > bar);
        for (const AxisNote &note : request.notes) {
            const QRectF words = overlay->wordsOf(note.id);
            QVERIFY2(words.width() >= metrics.horizontalAdvance(note.text), qPrintable(note.text));
            QVERIFY2(!words.intersects(room), qPrintable(note.text));
        }
        QVERIFY(!overlay->wordsOf(AxisNoteId(1)).intersects(overlay->wordsOf(AxisNoteId(2))));
    }

    void theKeysWalkFromPointToPoint()
    {
        QCOMPARE(m_view->current(), -1);
        press(Qt::Key_Right);
        QCOMPARE(m_view->current(), 0);
        press(Qt::Key_Left); // There is nothing before the first.
        QCOMPARE(m_view->current(), 0);
        press(Qt::Key_Right);
        QCOMPARE(m_view->current(), 1);
        press(Qt::Key_End);
        QCOMPARE(m_view->current(), 11);
        press(Qt::Key_Right);
        QCOMPARE(m_view->current(), 11);
        press(Qt::Key_Left);
        QCOMPARE(m_view->current(), 10);
        press(Qt::Key_Home);
        QCOMPARE(m_view->current(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(m_view->current(), -1);
        press(Qt::Key_Left);
        QCOMPARE(m_view->current(), 11);
        press(Qt::Key_Left, Qt::ControlModifier); // Of the window, not of the chart.
        QCOMPARE(m_view->current(), 11);
    }

    void theKeysAreNotMirrored()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(m_view->current(), 1); // Time runs from left to right.
        QVERIFY(m_view->placeOf(1).x() > m_view->placeOf(0).x());
    }

    void enterOpensTheRowsBehindAPoint()
    {
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 0); // Nothing is chosen yet.
        m_view->setCurrent(september);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosenIn(chosen).series, u"rate"_s);
        QCOMPARE(chosenIn(chosen).from, QDate(2025, 9, 1));
        QCOMPARE(chosenIn(chosen).query, repeatPurchases().statistics.query);
    }

    void aClickOpensThemToo()
    {
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        clickAt(m_view->placeOf(2)); // The line of this year runs through the middle there.
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosenIn(chosen).series, u"rate"_s);
        QCOMPARE(chosenIn(chosen).from, QDate(2025, 2, 1));
        clickAt({2, pixels.height() / 2}); // Beside the plot.
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf(1));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf(4)); // A drag.
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, m_view->placeOf(1));
        QCOMPARE(chosen.size(), 1);
    }

    void theHeightOfAClickChoosesTheBar()
    {
        m_view->showChart(referrals());
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        QStringList fromBelow;
        for (int y = pixels.height() - 1; y > 0; y -= 3) {
            clickAt({m_view->placeOf(11).x(), y});
            const QString series = chosenIn(chosen).series;
            if (!series.isEmpty() && !fromBelow.contains(series))
                fromBelow += series;
        }
        QCOMPARE(fromBelow.filter(u"way:"_s),
                 (QStringList{u"way:told-a-friend"_s, u"way:came-along"_s, u"way:card-handed-on"_s}));
        QVERIFY(fromBelow.contains(u"conversion"_s)); // Its line.
    }

    void theMouseMovesTheTooltip()
    {
        const QImage before = m_view->grab().toImage();
        moveTo(m_view->placeOf(september));
        QCOMPARE(m_view->current(), september);
        const QImage with = m_view->grab().toImage();
        QVERIFY(with != before);
        moveTo(m_view->placeOf(3));
        QCOMPARE(m_view->current(), 3);
        QVERIFY(m_view->grab().toImage() != with);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_view.get(), &leave);
        QCOMPARE(m_view->current(), -1);
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void theTooltipOfTheKeysGoesWithTheFocus()
    {
        m_view->setFocus();
        press(Qt::Key_Right);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_view.get(), &leave); // The mouse has no say here.
        QCOMPARE(m_view->current(), 0);
        QFocusEvent out(QEvent::FocusOut);
        QCoreApplication::sendEvent(m_view.get(), &out);
        QCOMPARE(m_view->current(), -1);
    }

    void aPointIsSaidInWords()
    {
        m_view->showChart(repeatPurchases(1));
        press(Qt::Key_End);
        const QString running = m_view->accessibleDescription();
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        const QString sentence = m_view->accessibleDescription();
        for (const QString &part : {u"September 2025"_s, u"38.8%"_s, u"203"_s, u"522"_s, u"33.6%"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QCOMPARE(running.count(u';'), sentence.count(u';') + 1); // That November still runs.
    }

    void aScreenReaderHearsTheChartAndThePoint()
    {
        QCOMPARE(m_view->accessibleName(), repeatPurchases().words.title);
        const QString whole = m_view->accessibleDescription();
        for (const QString &part : {u"34.1%"_s, u"41.8%"_s, u"33.2%"_s}) // First, last and highest, lowest.
            QVERIFY2(whole.contains(part), qPrintable(whole));
        press(Qt::Key_End);
        QVERIFY(m_view->accessibleDescription().contains(u"November 2025"_s));
        press(Qt::Key_Escape);
        QCOMPARE(m_view->accessibleDescription(), whole);
    }

    void thePeriodIsKeptWhereItStillIs()
    {
        m_view->setCurrent(september);
        ChartRequest shorter = repeatPurchases();
        for (StatisticSeries &series : shorter.statistics.series)
            series.points.erase(series.points.begin(), series.points.begin() + 3);
        m_view->showChart(shorter);
        QCOMPARE(m_view->current(), september - 3);
        for (StatisticSeries &series : shorter.statistics.series)
            series.points.resize(4); // Up to June.
        m_view->showChart(shorter);
        QCOMPARE(m_view->current(), -1);
    }

    void notesByKeyAndMouse()
    {
        QSignalSpy wanted(m_view.get(), &ChartView::noteWanted);
        m_view->setCurrent(september);
        press(Qt::Key_N);
        QCOMPARE(wanted.last()[0].toDate(), QDate(2025, 9, 1));
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf(2));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(periodStart(wanted.last()[0].toDate(), Grouping::Month), QDate(2025, 2, 1));
        QVERIFY(chosen.size() <= 1); // The first click of the two at the most.
    }

    void aDoubleClickInTheOpenIsANoteAndNoClick()
    {
        QSignalSpy wanted(m_view.get(), &ChartView::noteWanted);
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        const QPoint open(m_view->placeOf(2).x(), pixels.height() - 70); // Far below both lines.
        clickAt(open);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, open);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!QTest::qWaitFor([&chosen] { return !chosen.isEmpty(); }, QApplication::doubleClickInterval() + 200));
    }

    void aClickInTheOpenOpensItsPeriodWhenNoSecondOneFollows()
    {
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        clickAt({m_view->placeOf(2).x(), pixels.height() - 70});
        QCOMPARE(chosen.size(), 0);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosenIn(chosen).from, QDate(2025, 2, 1));
    }

    void aClickOnABarOpensItAtOnce()
    {
        m_view->showChart(referrals());
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        clickAt({m_view->placeOf(11).x(), pixels.height() - 60}); // At the foot of the highest.
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosenIn(chosen).series, u"way:told-a-friend"_s);
    }

    void aFlagOpensItsNote()
    {
        QSignalSpy chosen(m_view.get(), &ChartView::noteChosen);
        QSignalSpy points(m_view.get(), &ChartView::pointChosen);
        QPoint flag;
        for (int y = 4; y < pixels.height() && flag.isNull(); y += 6) {
            for (int x = m_view->placeOf(7).x(); x < m_view->placeOf(10).x() && flag.isNull(); x += 6) {
                points.clear();
                clickAt({x, y});
                if (!chosen.isEmpty())
                    flag = {x, y};
            }
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<AxisNoteId>(), AxisNoteId(2)); // Of 16 August.
        QCOMPARE(points.size(), 0);
        m_view->setNotesShown(false);
        clickAt(flag);
        QCOMPARE(chosen.size(), 1);
    }

    void tooLittleIsSaidAndNothingCanBeChosen()
    {
        m_view->showChart(repeatPurchases(11));
        QSignalSpy chosen(m_view.get(), &ChartView::pointChosen);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        clickAt(QPoint(pixels.width() / 2, pixels.height() / 2));
        QCOMPARE(m_view->current(), -1);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(m_view->accessibleDescription(), repeatPurchases().words.tooLittle);
    }
};

SHOPBELL_WINDOW_TEST(TestChartView)
#include "test_chartview.moc"
