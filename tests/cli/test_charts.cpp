// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/run.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <utility>
#include <vector>

using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString shop() const { return path(u"lane.shopbell"_s); }

    Ran chart(const QStringList &arguments) const
    {
        return runCommandLine(QStringList{u"chart"_s, shop()} + arguments + QStringList{u"--json"_s});
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(runCommandLine({u"sample"_s, shop(), u"--reviews"_s, u"60"_s, u"--customers"_s, u"600"_s, u"--until"_s,
                                 u"2025-11-20"_s})
                     .exit,
                 0);
    }

    void aPictureHasExactlyItsPixelsAndAlwaysTheSameBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("as on the screen") << u"repeat-purchases"_s << QStringList() << QSize(1200, 675);
        QTest::newRow("in own pixels") << u"purchase-gap"_s << QStringList{u"--size"_s, u"641x480"_s}
                                       << QSize(641, 480);
        QTest::newRow("dark, with the year before")
            << u"purchase-frequency"_s << QStringList{u"--theme"_s, u"dark"_s, u"--compare"_s} << QSize(1200, 675);
        QTest::newRow("referrals by quarter")
            << u"referrals"_s << QStringList{u"--by"_s, u"quarter"_s} << QSize(1200, 675);
        QTest::newRow("square, to post") << u"repeat-purchases"_s << QStringList{u"--size"_s, u"instagram-square"_s}
                                         << QSize(1080, 1080);
        QTest::newRow("a story on the board")
            << u"referred-share"_s << QStringList{u"--size"_s, u"story"_s, u"--look"_s, u"board"_s}
            << QSize(1080, 1920);
        QTest::newRow("a heat map") << u"cohorts"_s << QStringList() << QSize(1200, 675);
        QTest::newRow("a dark heat map of repeat visits")
            << u"cohorts"_s
            << QStringList{u"--theme"_s, u"dark"_s, u"--cohorts"_s, u"repeat-orders"_s, u"--size"_s, u"641x480"_s}
            << QSize(641, 480);
        QTest::newRow("a small heat map by quarter")
            << u"cohorts"_s
            << QStringList{u"--cohorts"_s, u"repurchase"_s, u"--by"_s, u"quarter"_s, u"--size"_s, u"200x200"_s}
            << QSize(200, 200);
        QTest::newRow("small, but no post")
            << u"repeat-purchases"_s << QStringList{u"--size"_s, u"300x300"_s} << QSize(300, 300);
        QTest::newRow("to post in own pixels")
            << u"referral-revenue"_s
            << QStringList{u"--size"_s, u"700x500"_s, u"--look"_s, u"paper"_s, u"--headline"_s, u"面包很好吃"_s}
            << QSize(700, 500);
    }
    void aPictureHasExactlyItsPixelsAndAlwaysTheSameBytes()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        QFETCH(QSize, pixels);
        const QStringList until{u"--to"_s, u"2025-11-20"_s};
        const Ran first = chart(QStringList{name, u"--out"_s, path(u"one.png"_s)} + options + until);
        QVERIFY2(first.exit == 0, first.err);
        QCOMPARE(first.object()[u"width"_s].toInt(), pixels.width());
        QVERIFY(!first.object()[u"alt_text"_s].toString().isEmpty());
        const QImage image = QImage::fromData(bytesOf(u"one.png"_s));
        QCOMPARE(image.size(), pixels);
        QVERIFY(image.colorSpace() == QColorSpace(QColorSpace::SRgb));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 8); // Not an empty sheet.
        QCOMPARE(chart(QStringList{name, u"--out"_s, path(u"two.png"_s)} + options + until).exit, 0);
        QVERIFY(bytesOf(u"one.png"_s) == bytesOf(u"two.png"_s));
    }

    void theWordsOfAPictureSpeakOfWhatIsDrawn()
    {
        const auto words = [this](const QStringList &size) {
            const Ran ran = chart(QStringList{u"purchase-frequency"_s, u"--out"_s, path(u"two years.png"_s),
                                              u"--from"_s, u"2023-12-01"_s, u"--to"_s, u"2025-11-30"_s}
                                  + size);
            return ran.object()[u"alt_text"_s].toString();
        };
        QVERIFY2(words({}).contains(u"24 months"_s), qPrintable(words({})));
        QVERIFY2(words({u"--size"_s, u"story"_s}).contains(u"twelve months"_s), "a picture to post has twelve bars");
    }

    void twelveMonthsToPostAreTwelveCompleteOnes()
    {
        const auto picture = [this](const QString &name, const QStringList &range) {
            const Ran ran =
                runCommandLine(QStringList{u"chart"_s, shop(), u"repeat-purchases"_s, u"--out"_s, path(name),
                                           u"--size"_s, u"instagram-square"_s, u"--to"_s, u"2025-11-20"_s}
                               + range);
            return ran.exit == 0 ? bytesOf(name) : QByteArray();
        };
        // The months from December on, and of them the last ones that are complete within sixty days.
        const QByteArray asked = picture(u"asked.png"_s, {u"--from"_s, u"2024-12-01"_s});
        QVERIFY(!asked.isEmpty());
        QVERIFY(asked == picture(u"all.png"_s, {}));
        QVERIFY(asked != picture(u"year.png"_s, {u"--from"_s, u"2025-01-01"_s}));
    }

    void drawingsAndPagesHaveTheSameBytes_data()
    {
        QTest::addColumn<QString>("chartName");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("a drawing") << u"referrals"_s << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("a page") << u"referrals"_s << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("a drawing of a heat map") << u"cohorts"_s << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("a heat map on a page") << u"cohorts"_s << u"pdf"_s << QByteArray("%PDF");
    }
    void drawingsAndPagesHaveTheSameBytes()
    {
        QFETCH(QString, chartName);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, beginning);
        for (const QString &name : {u"one."_s, u"two."_s})
            QCOMPARE(chart({chartName, u"--out"_s, path(name + suffix)}).exit, 0);
        const QByteArray bytes = bytesOf(u"one."_s + suffix);
        QVERIFY(bytes.startsWith(beginning));
        QVERIFY(bytes == bytesOf(u"two."_s + suffix));
        if (suffix == "pdf"_L1) // As in the window, whatever fonts the computer has.
            QVERIFY(bytes.contains("+Inter"));
        if (suffix == "svg"_L1) {
            QXmlStreamReader drawing(bytes);
            int words = 0;
            while (!drawing.atEnd())
                words += drawing.readNext() == QXmlStreamReader::StartElement && drawing.name() == "text"_L1;
            QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
            QVERIFY(words > 10);
        }
    }

    void theWordsOfAHeatMapSayItsKind()
    {
        const Ran ran = chart({u"cohorts"_s, u"--cohorts"_s, u"repurchase"_s, u"--to"_s, u"2025-11-20"_s, u"--out"_s,
                               path(u"cohorts.png"_s)});
        QVERIFY2(ran.exit == 0, ran.err);
        const QString said = ran.object()[u"alt_text"_s].toString();
        QVERIFY2(said.startsWith(u"Heat map, have come back by that month: "_s), qPrintable(said));
        QVERIFY2(said.contains(u" new customers."_s), qPrintable(said));
    }

    void whyAHeatMapIsNoPostIsSaid()
    {
        const Ran ran = chart({u"cohorts"_s, u"--out"_s, path(u"post.png"_s), u"--size"_s, u"story"_s});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("at most 12 bars"), ran.err);
        QVERIFY(!QFile::exists(path(u"post.png"_s)));
    }

    void aTableHasTheNumbersOfTheFigures()
    {
        const QString file = path(u"gap.csv"_s);
        QCOMPARE(chart({u"purchase-gap"_s, u"--out"_s, file, u"--to"_s, u"2025-11-20"_s}).exit, 0);
        const QList<QByteArray> lines = bytesOf(u"gap.csv"_s).split('\n');
        QVERIFY(lines.first().contains("series,from,to,value,hits,n,complete"));
        const QJsonObject figures =
            runCommandLine({u"stats"_s, shop(), u"purchase-gap"_s, u"--to"_s, u"2025-11-20"_s, u"--json"_s}).object();
        const QJsonArray points = figures[u"series"_s][0][u"points"_s].toArray();
        QCOMPARE(lines.size(), points.size() + 2);
        const QList<QByteArray> cells = lines[3].trimmed().split(',');
        QCOMPARE(QString::fromLatin1(cells[1]), points[2][u"from"_s].toString());
        QCOMPARE(cells[3].toDouble(), points[2][u"value"_s].toDouble());
        QCOMPARE(cells[5].toInt(), points[2][u"n"_s].toInt());
        QCOMPARE(chart({u"cohorts"_s, u"--out"_s, path(u"cohorts.csv"_s)}).exit, 0);
        QVERIFY(bytesOf(u"cohorts.csv"_s).count('\n') > 20);
    }

    void moneyInATableIsThatOfTheFigures()
    {
        QCOMPARE(chart({u"referral-revenue"_s, u"--out"_s, path(u"money.csv"_s), u"--to"_s, u"2025-11-20"_s}).exit, 0);
        const QList<QByteArray> lines = bytesOf(u"money.csv"_s).trimmed().split('\n');
        QVERIFY(lines.first().contains("value,currency,hits"));
        QVERIFY(lines.size() > 2);
        for (const QByteArray &line : lines.sliced(1)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            QCOMPARE(cells[4], "GBP");
            QVERIFY2(cells[3].isEmpty() || cells[3].indexOf('.') == cells[3].size() - 3, line);
        }
    }

    void recommendationsThatCountAndThatDoNotAddUp()
    {
        const QJsonObject figures =
            runCommandLine({u"stats"_s, shop(), u"referrals"_s, u"--to"_s, u"2025-11-20"_s, u"--json"_s}).object();
        qint64 counted = 0;
        qint64 leftOut = 0;
        for (const auto &series : figures[u"series"_s].toArray()) {
            if (series[u"key"_s] != u"conversion"_s)
                continue;
            for (const auto &point : series[u"points"_s].toArray()) {
                counted += point[u"n"_s].toInteger();
                leftOut += point[u"left_out"_s].toInteger();
            }
        }
        const auto listed = [this](const QStringList &where) {
            return runCommandLine(QStringList{u"list"_s, shop(), u"referrals"_s, u"--json"_s} + where)
                .object()[u"total"_s]
                .toInteger();
        };
        QCOMPARE(counted, figures[u"n"_s].toInteger());
        QVERIFY(leftOut > 0);
        QCOMPARE(leftOut, listed({u"--where"_s, u"state=not-counted"_s}));
        QCOMPARE(counted + leftOut, listed({}));
        const QString notes = QString::fromUtf8(QJsonDocument(figures[u"notes"_s].toArray()).toJson());
        QVERIFY2(notes.contains(u"not counted: "_s), qUtf8Printable(notes));
    }

    void ofTooFewPeopleNoPostIsMade()
    {
        const QStringList weeks{u"repeat-purchases"_s, u"--by"_s,  u"week"_s,           u"--to"_s,
                                u"2025-11-13"_s,       u"--out"_s, path(u"weeks.png"_s)};
        const Ran post = chart(weeks + QStringList{u"--look"_s, u"paper"_s});
        QCOMPARE(post.exit, 3);
        QVERIFY2(post.err.contains("not enough to make a post of it"), post.err);
        QVERIFY(!QFile::exists(path(u"weeks.png"_s)));
        const Ran asChart = chart(weeks);
        QCOMPARE(asChart.exit, 0); // Some of its weeks had ten people.
        QVERIFY2(!asChart.err.contains("post"), "a chart is no post");
        const Ran months = chart({u"repeat-purchases"_s, u"--by"_s, u"year"_s, u"--to"_s, u"2025-11-20"_s, u"--out"_s,
                                  path(u"years.png"_s), u"--look"_s, u"paper"_s});
        QVERIFY2(!months.err.contains("not enough"), months.err);
    }

    void ratesOfThreePeopleAreNotDrawn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("least");
        QTest::newRow("repeat purchases") << u"repeat-purchases"_s << QByteArray("Needs 3 months");
        QTest::newRow("how often people come") << u"purchase-frequency"_s << QByteArray("at least 5 customers each");
        QTest::newRow("days between visits") << u"purchase-gap"_s << QByteArray("at least 5 return visits each");
    }
    void ratesOfThreePeopleAreNotDrawn()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, least);
        const QString small = path(u"small.shopbell"_s);
        if (!QFile::exists(small)) { // The example of rules.md "Repeat metrics".
            QFile file(path(u"small.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("customer,date,amount\nA,2025-01-10,5\nA,2025-02-08,5\nA,2025-06-01,5\nB,2025-01-31,5\n"
                       "B,2025-03-02,5\nC,2025-01-20,5\nD,2025-02-03,5\n");
            file.close();
            QCOMPARE(runCommandLine({u"new"_s, small, u"--name"_s, u"Lane"_s, u"--country"_s, u"GB"_s}).exit, 0);
            QCOMPARE(runCommandLine({u"import"_s, small, file.fileName(), u"--as"_s, u"purchases"_s}).exit, 0);
        }
        const QString out = path(u"small.png"_s);
        const QStringList line{u"chart"_s, small, name, u"--to"_s, u"2025-06-30"_s, u"--out"_s, out};
        for (const QStringList &size : {QStringList(), QStringList{u"--size"_s, u"instagram-square"_s}}) {
            const Ran ran = runCommandLine(line + size);
            QCOMPARE(ran.exit, 3);
            QVERIFY2(ran.err.contains(least), ran.err.constData());
            QVERIFY(!QFile::exists(out));
        }
    }

    void aPictureIsOfOneLanguage()
    {
        const std::array<std::pair<const char *, QByteArray>, 3> wanted{
            {{"LANGUAGE", "zh_CN"}, {"LANG", "C.UTF-8"}, {"LC_ALL", ""}}};
        std::vector<std::pair<const char *, QByteArray>> before;
        for (const auto &[name, value] : wanted) {
            before.emplace_back(name, qgetenv(name));
            qputenv(name, value);
        }
        const auto restore = qScopeGuard([&before] {
            for (const auto &[name, value] : before)
                value.isNull() ? qunsetenv(name) : qputenv(name, value);
        });
        const Ran ran = chart({u"repeat-purchases"_s, u"--out"_s, path(u"zh.png"_s), u"--to"_s, u"2025-11-20"_s});
        QVERIFY2(ran.exit == 0, ran.err);
        const QString said = ran.object()[u"alt_text"_s].toString();
        QVERIFY2(said.contains(u"2025年"_s), qUtf8Printable(said));
        QVERIFY2(!said.contains(QRegularExpression(u"[A-Za-z]{3}"_s)), qUtf8Printable(said));
    }

    void whatCannotBeDrawn_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("exit");
        const auto words = [](const char *line) { return QString::fromUtf8(line).split(u' '); };
        QTest::newRow("no file") << words("referrals") << 2;
        QTest::newRow("a file of another kind") << words("referrals --out OUT.gif") << 2;
        QTest::newRow("a chart that is none") << words("cakes --out OUT.png") << 2;
        QTest::newRow("a heat map as a post") << words("cohorts --out OUT.png --look paper") << 2;
        QTest::newRow("a heat map in a size to post") << words("cohorts --out OUT.png --size instagram-square") << 2;
        QTest::newRow("a heat map of nobody") << words("cohorts --out OUT.png --from 2001-01-01 --to 2001-01-31") << 3;
        QTest::newRow("a size that is none") << words("referrals --out OUT.png --size huge") << 2;
        QTest::newRow("a size of nothing") << words("referrals --out OUT.png --size 0x0") << 2;
        QTest::newRow("a size of a wall") << words("referrals --out OUT.png --size 99999x99999") << 2;
        QTest::newRow("a post without room") << words("referrals --out OUT.png --look paper --size 300x300") << 2;
        QTest::newRow("a theme that is none") << words("referrals --out OUT.png --theme pink") << 2;
        QTest::newRow("a look that is none") << words("referrals --out OUT.png --look pink") << 2;
        QTest::newRow("a post as a page") << words("referrals --out OUT.pdf --look paper") << 2;
        QTest::newRow("a dark post") << words("referrals --out OUT.png --look paper --theme dark") << 2;
        QTest::newRow("a headline without a post") << words("referrals --out OUT.png --headline Yes") << 2;
        QTest::newRow("over a shop") << words("referrals --out OUT.shopbell.png --size x --by never") << 2;
        QTest::newRow("of a segment that is not there") << words("referrals --out OUT.png --where segment=Gold") << 2;
        QTest::newRow("of a day on which nobody came")
            << words("repeat-purchases --out OUT.png --from 2025-11-19 --to 2025-11-19") << 3;
        QTest::newRow("to post, of a single month")
            << words("repeat-purchases --out OUT.png --size x --from 2025-01-01 --to 2025-01-31") << 3;
        QTest::newRow("into a folder that is not there") << words("referrals --out FOLDER/no/such/chart.png") << 4;
    }
    void whatCannotBeDrawn()
    {
        QFETCH(QStringList, line);
        line.replaceInStrings(QRegularExpression(u"^OUT"_s), path(u"out"_s));
        line.replaceInStrings(QRegularExpression(u"^FOLDER"_s), m_folder.path());
        const QStringList before = QDir(m_folder.path()).entryList();
        const Ran ran = chart(line);
        QTEST(ran.exit, "exit");
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!ran.object()[u"message"_s].toString().isEmpty());
        QCOMPARE(QDir(m_folder.path()).entryList(), before);
    }

private:
    QTemporaryDir m_folder;
};

SHOPBELL_TEST(TestCharts)
#include "test_charts.moc"
