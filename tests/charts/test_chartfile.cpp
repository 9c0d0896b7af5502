// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"
#include "charts/samplestatistics.h"
#include "charts/thumbpainter.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QColorSpace>
#include <QPainter>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Shopbell;
using namespace Shopbell::Test;

namespace {
QImage thumbOf(const Theme &theme, const Statistics &statistics, const QRectF &rect = {8, 8, 84, 32})
{
    QImage image(100, 48, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint::thumb(painter, rect, theme, statistics);
    return image;
}

/// Pixels that are not white, by row.
QList<int> inkOf(const QImage &image)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        rows += 0;
        for (int x = 0; x < image.width(); ++x)
            rows.last() += image.pixel(x, y) != 0xffffffff;
    }
    return rows;
}
} // namespace

class TestChartFile : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void theEndingDecides()
    {
        QCOMPARE(chartFormatOf(u"a.png"_s), std::optional(ChartFormat::Png));
        QCOMPARE(chartFormatOf(u"a.b.SVG"_s), std::optional(ChartFormat::Svg));
        QCOMPARE(chartFormatOf(u"/x/a.Pdf"_s), std::optional(ChartFormat::Pdf));
        QVERIFY(!chartFormatOf(u"pdf"_s) && !chartFormatOf(u"a.jpg"_s) && !chartFormatOf({}));
    }

    void sameInputSameBytes_data()
    {
        QTest::addColumn<ChartFormat>("format");
        QTest::addColumn<ChartRequest>("request");
        for (const auto &[name, format] : {std::pair("PNG", ChartFormat::Png), std::pair("SVG", ChartFormat::Svg),
                                           std::pair("PDF", ChartFormat::Pdf)}) {
            QTest::addRow("%s of lines", name) << format << repeatPurchases(1);
            QTest::addRow("%s of bars", name) << format << referrals();
            ChartRequest chinese = repeatPurchases();
            chinese.locale = QLocale(u"zh_CN"_s);
            chinese.words.title = u"回来的人更多了"_s;
            QTest::addRow("%s in Chinese", name) << format << chinese;
        }
    }
    void sameInputSameBytes()
    {
        QFETCH(ChartFormat, format);
        QFETCH(ChartRequest, request);
        const Result<QByteArray> first = chartFile(request, m_theme, {852, 352}, format);
        QVERIFY(first);
        if (format == ChartFormat::Pdf)
            QTest::qWait(1100); // The time of making must not stand in it.
        const Theme another;
        QCOMPARE(*chartFile(request, another, {852, 352}, format), *first);
        request.statistics.series[0].points[3].value = .2;
        QVERIFY(*chartFile(request, m_theme, {852, 352}, format) != *first);
    }

    void aPngHasExactPixels_data()
    {
        QTest::addColumn<QSize>("pixels");
        for (const QSize pixels : {QSize(320, 220), QSize(852, 352), QSize(1600, 900), QSize(801, 453)})
            QTest::addRow("%d x %d", pixels.width(), pixels.height()) << pixels;
    }
    void aPngHasExactPixels()
    {
        QFETCH(QSize, pixels);
        const QImage image = QImage::fromData(*chartFile(repeatPurchases(), m_theme, pixels, ChartFormat::Png), "PNG");
        QCOMPARE(image.size(), pixels);
        QCOMPARE(image.devicePixelRatio(), 1.0);
        QCOMPARE(image.dotsPerMeterX(), 2835);
        QCOMPARE(image.colorSpace().primaries(), QColorSpace::Primaries::SRgb);
        QCOMPARE(image.colorSpace().transferFunction(), QColorSpace::TransferFunction::SRgb);
        QVERIFY(image.textKeys().isEmpty());
        QCOMPARE(image.pixelColor(0, 0), m_theme.color(ColorToken::Surface));
    }

    void itsLinesAreSmooth()
    {
        const QImage image = chartImage(repeatPurchases(), m_theme, {852, 352});
        const QColor line = m_theme.color(ColorToken::Accent);
        const QColor ground = m_theme.color(ColorToken::Surface);
        int whole = 0;
        int between = 0; // Of the two colours: the edge of a slope.
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                const double part = (ground.redF() - pixel.redF()) / (ground.redF() - line.redF());
                const double green = ground.greenF() + part * (line.greenF() - ground.greenF());
                const double blue = ground.blueF() + part * (line.blueF() - ground.blueF());
                if (std::abs(pixel.greenF() - green) > 0.02 || std::abs(pixel.blueF() - blue) > 0.02)
                    continue;
                whole += part > 0.98;
                between += part > 0.2 && part < 0.8;
            }
        }
        QVERIFY2(between * 4 > whole, qPrintable(u"%1 of %2"_s.arg(between).arg(whole)));
    }

    void anSvgSaysItsSizeAndWords()
    {
        const QByteArray svg = *chartFile(repeatPurchases(), m_theme, {852, 352}, ChartFormat::Svg);
        QVERIFY(svg.contains("viewBox=\"0 0 852 352\""));
        QVERIFY(svg.contains("<title>" + repeatPurchases().words.title.toUtf8() + "</title>"));
        QVERIFY(svg.contains("<desc>" + repeatPurchases().words.source.toUtf8() + "</desc>"));
    }

    void inAnSvgOnlyTheUnfinishedMonthIsHatched()
    {
        const QString svg = QString::fromUtf8(*chartFile(repeatPurchases(1), m_theme, {1200, 600}, ChartFormat::Svg));
        const QRegularExpression line(uR"(points="([\d.-]+),([\d.-]+) ([\d.-]+),([\d.-]+) ")"_s);
        int hatching = 0;
        for (auto lines = line.globalMatch(svg); lines.hasNext();) {
            const QRegularExpressionMatch each = lines.next();
            const double width = each.captured(3).toDouble() - each.captured(1).toDouble();
            const double height = each.captured(2).toDouble() - each.captured(4).toDouble();
            if (width <= 0 || std::abs(width - height) > 0.01)
                continue;
            ++hatching;
            QVERIFY2(width <= 1200.0 / 12, qPrintable(each.captured()));
            QVERIFY2(each.captured(3).toDouble() <= 1200, qPrintable(each.captured()));
        }
        QVERIFY(hatching > 20);
    }

    void inAnSvgWhatIsNotRecordedIsHatchedAndNamed()
    {
        const ChartRequest request = withRecordsUntil({2025, 8, 20}, repeatPurchases());
        const QByteArray svg = *chartFile(request, m_theme, {1200, 600}, ChartFormat::Svg);
        QVERIFY(svg.contains(">Records end before</text>"));
        QVERIFY(!svg.contains(">Still running</text>"));
        ChartRequest other = request;
        other.statistics.series[0].points[9].value = 0.9; // Of September, after the last record.
        QCOMPARE(*chartFile(other, m_theme, {1200, 600}, ChartFormat::Svg), svg);
        other.statistics.series[0].points[8].recorded = true;
        QVERIFY(*chartFile(other, m_theme, {1200, 600}, ChartFormat::Svg) != svg);
    }

    void aPdfHasOnePageOfTheSize()
    {
        const QByteArray pdf = *chartFile(repeatPurchases(), m_theme, {800, 400}, ChartFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        const QRegularExpression box(uR"(/MediaBox \[0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)\])"_s);
        const QRegularExpressionMatch match = box.match(QString::fromLatin1(pdf));
        QVERIFY(match.hasMatch());
        QCOMPARE(qRound(match.captured(1).toDouble()), 600); // Points: 72 of 96 pixels.
        QCOMPARE(qRound(match.captured(2).toDouble()), 300);
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void aPdfIsTheSameInEveryTimeZone()
    {
        const QByteArray before = qgetenv("TZ");
        const auto restore = qScopeGuard([&before] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
        std::vector<QByteArray> files;
        for (const char *zone : {"UTC", "Asia/Shanghai", "America/New_York"}) {
            qputenv("TZ", zone);
            files.push_back(*chartFile(repeatPurchases(), m_theme, {800, 400}, ChartFormat::Pdf));
        }
        QCOMPARE(files[1], files[0]);
        QCOMPARE(files[2], files[0]);
        QVERIFY(files[0].contains("(D:20000101000000Z)"));
        const QString text = QString::fromLatin1(files[1]);
        const qsizetype table = QRegularExpression(u"startxref\\s+(\\d+)"_s).match(text).captured(1).toLongLong();
        QCOMPARE(text.mid(table, 4), u"xref"_s);
        QRegularExpressionMatchIterator entries = QRegularExpression(u"(\\d{10}) 00000 n"_s).globalMatch(text, table);
        QVERIFY(entries.hasNext());
        for (int object = 1; entries.hasNext(); ++object) {
            const QString wanted = u"%1 0 obj"_s.arg(object);
            QCOMPARE(text.mid(entries.next().captured(1).toLongLong(), wanted.size()), wanted);
        }
    }

    void theTableIsForPrograms()
    {
        Statistics statistics = repeatPurchases(1).statistics;
        statistics.series[0].points[1].value.reset();
        statistics.series[0].points[1].n = 0;
        statistics.series[0].points[1].hits = 0;
        StatisticSeries own = monthly(u"way:own:Window sign"_s, Unit::Count, QDate(2024, 12, 1), {3});
        own.name = u"Window sign"_s;
        statistics.series.push_back(own);
        const std::vector<std::vector<QString>> table = chartTable(statistics);
        using Row = std::vector<QString>;
        QCOMPARE(table.size(), size_t(1 + 12 + 12 + 1));
        QCOMPARE(table[0], (Row{u"series"_s, u"from"_s, u"to"_s, u"value"_s, u"hits"_s, u"n"_s, u"complete"_s}));
        QCOMPARE(table[1],
                 (Row{u"rate"_s, u"2024-12-01"_s, u"2024-12-31"_s, u"0.341"_s, u"178"_s, u"522"_s, u"yes"_s}));
        QCOMPARE(table[2], (Row{u"rate"_s, u"2025-01-01"_s, u"2025-01-31"_s, {}, u"0"_s, u"0"_s, u"yes"_s}));
        QCOMPARE(table[12].back(), u"no"_s); // November still runs.
        QCOMPARE(table.back(), (Row{u"Window sign"_s, u"2024-12-01"_s, u"2024-12-31"_s, u"3"_s, {}, u"3"_s, u"yes"_s}));
        // As the chart hatches it: the friends of that month still have time to buy.
        StatisticSeries conversion = monthly(u"conversion"_s, Unit::Share, QDate(2024, 12, 1), {0.3});
        conversion.points[0].complete = false;
        statistics.series.push_back(conversion);
        QCOMPARE(chartTable(statistics)[25].back(), u"no"_s);
    }

    void theTableSaysWhatTheRecordsDoNotReach()
    {
        using Row = std::vector<QString>;
        const std::vector<Row> table = chartTable(withRecordsUntil({2025, 8, 20}, repeatPurchases()).statistics);
        QCOMPARE(table.size(), size_t(1 + 9 + 9));
        QCOMPARE(table[0].back(), u"recorded"_s);
        QCOMPARE(table[6].back(), u"yes"_s);
        QCOMPARE(table[7],
                 (Row{u"rate"_s, u"2025-06-01"_s, u"2025-06-30"_s, u"0.372"_s, u"194"_s, u"522"_s, u"yes"_s, u"no"_s}));
        QCOMPARE(table[9][1], u"2025-08-01"_s);
        QCOMPARE(table.back()[1], u"2024-08-01"_s);
    }

    void moneyInATableHasItsDecimalsAndItsCurrency()
    {
        Statistics statistics;
        statistics.query.statistic = Statistic::ReferralRevenue;
        statistics.currency = u"GBP"_s;
        statistics.series = {monthly(u"revenue"_s, Unit::Money, QDate(2025, 10, 1), {23528, 5})};
        using Row = std::vector<QString>;
        std::vector<std::vector<QString>> table = chartTable(statistics);
        QCOMPARE(table[0],
                 (Row{u"series"_s, u"from"_s, u"to"_s, u"value"_s, u"currency"_s, u"hits"_s, u"n"_s, u"complete"_s}));
        QCOMPARE(
            table[1],
            (Row{u"revenue"_s, u"2025-10-01"_s, u"2025-10-31"_s, u"235.28"_s, u"GBP"_s, {}, u"23528"_s, u"yes"_s}));
        QCOMPARE(table[2][3], u"0.05"_s);
        statistics.currency = u"KWD"_s;
        QCOMPARE(chartTable(statistics)[1][3], u"23.528"_s);
        statistics.currency = u"JPY"_s;
        QCOMPARE(chartTable(statistics)[1][3], u"23528"_s);
    }

    void thumbsAreDrawnFromTheSameAnswer()
    {
        const QImage thumb = thumbOf(m_theme, repeatPurchases().statistics);
        QCOMPARE(thumbOf(m_theme, repeatPurchases().statistics), thumb);
        Statistics other = repeatPurchases().statistics;
        other.series[0].points[5].value = .30;
        QVERIFY(thumbOf(m_theme, other) != thumb);
        QVERIFY(thumbOf(m_theme, referrals().statistics) != thumb);
    }

    void thumbsKeepWithinTheirPlace()
    {
        for (const Statistics &statistics : {repeatPurchases().statistics, referrals().statistics}) {
            const QImage thumb = thumbOf(m_theme, statistics);
            for (int y = 0; y < thumb.height(); ++y) {
                for (int x = 0; x < thumb.width(); ++x) {
                    if (!QRect(6, 6, 88, 36).contains(x, y))
                        QCOMPARE(thumb.pixel(x, y), 0xffffffff);
                }
            }
        }
    }

    void aThumbOfTooLittleIsABaseLine()
    {
        const QList<int> ink = inkOf(thumbOf(m_theme, repeatPurchases(11).statistics));
        for (int y = 0; y < ink.size(); ++y) {
            if (y < 38 || y > 41)
                QCOMPARE(ink[y], 0);
        }
        const int most = *std::ranges::max_element(ink);
        QVERIFY(most > 20 && most < 84); // Dashed, not whole.
        QCOMPARE(thumbOf(m_theme, {}), thumbOf(m_theme, repeatPurchases(11).statistics));
    }

    void whatIsNotRecordedIsNoPartOfAThumbsLine()
    {
        Statistics statistics = withRecordsUntil({2025, 8, 20}, repeatPurchases()).statistics;
        const QImage thumb = thumbOf(m_theme, statistics);
        statistics.series[0].points[7].value = .371; // July.
        statistics.series[0].points[9].value = .9; // September.
        QCOMPARE(thumbOf(m_theme, statistics), thumb);
    }

    void unfinishedMonthsAreNoPartOfAThumbsLine()
    {
        Statistics statistics = repeatPurchases(1).statistics;
        const QImage thumb = thumbOf(m_theme, statistics);
        statistics.series[0].points[11].value = .41;
        QCOMPARE(thumbOf(m_theme, statistics), thumb);
    }
};

SHOPBELL_WINDOW_TEST(TestChartFile)
#include "test_chartfile.moc"
