// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"
#include "charts/heatcolor.h"
#include "charts/heatmappicture.h"
#include "charts/samplestatistics.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QFontMetricsF>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shopbell;
using namespace Shopbell::Test;

namespace {

ThemeOptions inChinese()
{
    ThemeOptions options;
    options.language = QLocale(u"zh_CN"_s);
    return options;
}

/// A long finding, remark and source.
ChartRequest chineseCohorts(int months)
{
    ChartRequest request = cohorts(months);
    request.locale = QLocale(u"zh_CN"_s);
    request.words.title = u"四分之一的新顾客在首次光临后的第二个月再次光临"_s.repeated(4);
    request.words.remark = u"一千二百八十位新顾客中有三百二十位。"_s.repeated(6);
    request.words.source = u"按首次光临月份统计的新顾客，二〇二二年十二月至二〇二五年十一月。"_s.repeated(8);
    return request;
}

/// Whether all stands inside the picture and nothing on anything else.
QString whatIsWrong(const HeatMapPicture &picture, QSize pixels)
{
    const HeatMapPlan &plan = picture.plan();
    QList<QRectF> parts{plan.scale, plan.map};
    for (const HeatMapPlan::Words &words : plan.words)
        parts << words.place;
    const QRectF whole(QPointF(), QSizeF(pixels) / picture.scale());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!whole.contains(parts[i]))
            return u"part %1 is cut"_s.arg(i);
        for (qsizetype j = 0; j < i; ++j) {
            if (parts[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(parts[j]))
                return u"part %1 stands on part %2"_s.arg(i).arg(j);
        }
    }
    for (size_t row = plan.firstRow; row < picture.map().rows.size(); ++row) {
        if (!plan.map.adjusted(-1, -1, 1, 1).contains(plan.cellAt(row, plan.columns - 1)))
            return u"row %1 is cut"_s.arg(row);
    }
    return {};
}

} // namespace

class TestHeatMapPicture : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void aRowIsACohortInWords()
    {
        const HeatMap map = heatMapOf(cohorts(12).statistics, QLocale(u"en_GB"_s));
        QCOMPARE(map.rows.size(), size_t(12));
        QCOMPARE(map.rows[0].firstLabel, u"Dec 2024"_s);
        QCOMPARE(map.rows[0].label, u"Dec"_s);
        QCOMPARE(map.rows[1].label, u"Jan 2025"_s);
        QCOMPARE(map.rows[0].people, u"128 people"_s);
        QCOMPARE(map.heads.size(), size_t(12));
        QCOMPARE(map.heads[0], u"Start"_s);
        QCOMPARE(map.heads[11], u"+11"_s);
        QCOMPARE(map.rows[0].cells[1]->words, u"25%"_s);
        QVERIFY(map.rows[0].cells[10]->complete);
        QVERIFY(!map.rows[0].cells[11]->complete);
    }

    void repeatVisitsAreNumbersForEachPerson()
    {
        const HeatMap map = heatMapOf(cohorts(3, CohortKind::RepeatOrders).statistics, QLocale(u"en_GB"_s));
        QCOMPARE(map.rows[0].cells[0]->words, u"100%"_s);
        QCOMPARE(map.rows[0].cells[1]->words, u"0.25"_s);
    }

    void ofWhatFollowsTheRecordsNothingIsSaid()
    {
        ChartRequest request = cohorts(12);
        request.statistics.lastRecord = QDate(2025, 3, 9);
        QVERIFY(endsEarly(request.statistics));
        const HeatMap map = heatMapOf(request.statistics, request.locale);
        QCOMPARE(map.rows.size(), size_t(4)); // December to March.
        QCOMPARE(map.rows[0].cells.size(), size_t(4));
        QCOMPARE(map.heads.size(), size_t(4));
    }

    void theMonthInWhichTheRecordsEndIsHatchedAndNamed()
    {
        const ChartRequest request = withRecordsUntil({2025, 3, 9}, cohorts(12));
        const HeatMap map = heatMapOf(request.statistics, request.locale);
        QVERIFY(map.rows[0].cells[2]->complete);
        QVERIFY(!map.rows[0].cells[3]->complete); // March.
        QCOMPARE(HeatMapPlanner(request, ChartLook(m_theme)).running(), u"Records end before"_s);
        QCOMPARE(HeatMapPlanner(cohorts(12), ChartLook(m_theme)).running(), u"Still running"_s);
    }

    void upToThreeYearsHaveRoomAndNothingIsCut()
    {
        const QSize pixels(1200, 675);
        for (int months = 1; months <= 36; ++months) {
            for (const CohortKind kind : {CohortKind::Returning, CohortKind::RepeatOrders}) {
                const ChartRequest request = cohorts(months, kind);
                const HeatMapPicture picture(request, m_theme, pixels);
                QVERIFY2(whatIsWrong(picture, pixels).isEmpty(), qPrintable(whatIsWrong(picture, pixels)));
                QVERIFY2(!picture.plan().leavesOut(), qPrintable(QString::number(months)));
                QVERIFY(picture.plan().px >= 9);
            }
        }
    }

    void longChineseWordsLeaveTheMapItsRoom()
    {
        const Theme chinese(inChinese());
        for (const QSize pixels : {QSize(1200, 675), QSize(641, 480), QSize(675, 1200), QSize(300, 300)}) {
            for (const int months : {1, 2, 12, 24, 36}) {
                const ChartRequest request = chineseCohorts(months);
                const HeatMapPicture picture(request, chinese, pixels);
                QVERIFY2(whatIsWrong(picture, pixels).isEmpty(), qPrintable(whatIsWrong(picture, pixels)));
                QVERIFY(picture.map().rows.size() - picture.plan().firstRow >= size_t(std::min(3, months)));
            }
        }
    }

    void theCellsHoldTheirWords()
    {
        for (const QSize pixels : {QSize(1200, 675), QSize(500, 400)}) {
            const ChartRequest request = cohorts(36, CohortKind::RepeatOrders);
            const HeatMapPicture picture(request, m_theme, pixels);
            const HeatMapPlan &plan = picture.plan();
            const ChartLook look(m_theme);
            const HeatMapPlanner planner(request, look);
            const QFontMetricsF metrics(planner.cellFont(plan.px));
            const QSizeF cell = plan.cellAt(plan.firstRow, 0).size();
            QVERIFY(cell.width() >= metrics.horizontalAdvance(u"100%"_s));
            QVERIFY(cell.height() >= plan.px);
        }
    }

    void withoutRoomTheLatestRowsStayAndTheOthersAreCounted()
    {
        const ChartRequest request = cohorts(36);
        const HeatMapPicture picture(request, m_theme, {500, 400});
        const HeatMapPlan &plan = picture.plan();
        QVERIFY(plan.firstRow > 0 && plan.firstRow < 33);
        QCOMPARE(plan.columnsLeftOut, 0);
        const QString wanted = u"%1 earlier rows do not fit and are left out."_s.arg(plan.firstRow);
        QVERIFY(std::ranges::find(plan.words, wanted, &HeatMapPlan::Words::words) != plan.words.end());
        const QByteArray svg = *chartFile(request, m_theme, {500, 400}, ChartFormat::Svg);
        QVERIFY(svg.contains("do not fit"));
        const HeatMapPicture whole(request, m_theme, heatMapSize(request, m_theme));
        QVERIFY(!whole.plan().leavesOut());
    }

    void ofFewRowsWithManyMonthsTheLatestMonthsAreLeftOut()
    {
        ChartRequest request = cohorts(24);
        request.statistics.series.resize(2);
        const HeatMapPicture picture(request, m_theme, {500, 400});
        QCOMPARE(picture.plan().firstRow, size_t(0));
        QVERIFY(picture.plan().columns >= 4);
        QCOMPARE(picture.plan().columns + picture.plan().columnsLeftOut, 24);
        const QString wanted = u"%1 later columns do not fit and are left out."_s.arg(picture.plan().columnsLeftOut);
        const auto &words = picture.plan().words;
        QVERIFY(std::ranges::find(words, wanted, &HeatMapPlan::Words::words) != words.end());
        QCOMPARE(whatIsWrong(picture, {500, 400}), QString());
    }

    void inTheWindowEveryRowHasRoom()
    {
        const ChartRequest request = cohorts(72);
        const QSize size = heatMapSize(request, m_theme);
        QVERIFY(size.width() > 1200);
        QVERIFY(!HeatMapPicture(request, m_theme, size).plan().leavesOut());
        QVERIFY(!HeatMapPicture(request, m_theme, size * 2).plan().leavesOut());
        QCOMPARE(heatMapSize(cohorts(6), m_theme), QSize(1200, 675));
    }

    void aLargePictureIsTheSameInLarge()
    {
        const ChartRequest request = cohorts(12);
        const HeatMapPicture picture(request, m_theme, {2400, 1350});
        QCOMPARE(picture.scale(), 2.0);
        QCOMPARE(picture.plan().map, HeatMapPicture(request, m_theme, {1200, 675}).plan().map);
    }

    void aCellHasTheColourOfItsShare_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void aCellHasTheColourOfItsShare()
    {
        QFETCH(Appearance, appearance);
        ThemeOptions options;
        options.appearance = appearance;
        const Theme theme(options);
        const ChartRequest request = cohorts(12);
        const QSize pixels(1200, 675);
        const HeatMapPlan plan = HeatMapPicture(request, theme, pixels).plan();
        const QImage image = chartImage(request, theme, pixels);
        QCOMPARE(image.size(), pixels);
        QCOMPARE(image.pixelColor(0, 0), theme.color(ColorToken::Surface));
        const auto groundAt = [&](int row, int column) { // Beside its words.
            const QRectF cell = plan.cellAt(size_t(row), column);
            return image.pixel(QPointF(cell.left() + 4, cell.center().y()).toPoint());
        };
        QCOMPARE(groundAt(0, 0), heatColor(theme, 1).rgb());
        QCOMPARE(groundAt(0, 1), heatColor(theme, 0.25).rgb());
        QCOMPARE(groundAt(3, 2), heatColor(theme, 21.0 / 128).rgb());
        QVERIFY(image != chartImage(cohorts(12, CohortKind::RepeatOrders), theme, pixels));
    }

    void everyFormatHasTheSameBytesForTheSameInput()
    {
        for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf}) {
            const QByteArray first = *chartFile(cohorts(24), m_theme, {1200, 675}, format);
            QVERIFY(!first.isEmpty());
            QCOMPARE(*chartFile(cohorts(24), Theme(), {1200, 675}, format), first);
            QVERIFY(*chartFile(cohorts(23), m_theme, {1200, 675}, format) != first);
        }
    }
};

SHOPBELL_WINDOW_TEST(TestHeatMapPicture)
#include "test_heatmappicture.moc"
