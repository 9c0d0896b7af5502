// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picturesizes.h"
#include "support/run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

class TestPictureSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The rows of metrics.md "Social image sizes".
    void whatNetworksWant_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<qint64>("mostBytes");
        const auto row = [](const char *id, int width, int height, qint64 mostBytes = 0) {
            QTest::newRow(id) << QString::fromLatin1(id) << QSize(width, height) << mostBytes;
        };
        row("link", 1200, 630, 8'000'000);
        row("facebook-square", 1080, 1080, 8'000'000);
        row("facebook-portrait", 1080, 1350, 8'000'000);
        row("facebook-story", 1080, 1920, 8'000'000);
        row("instagram-square", 1080, 1080, 8'000'000);
        row("instagram-portrait", 1080, 1350, 8'000'000);
        row("instagram-landscape", 1080, 608, 8'000'000);
        row("story", 1080, 1920, 8'000'000);
        row("x", 1200, 675, 5'000'000);
        row("wide", 1600, 900, 5'000'000);
        row("linkedin", 1200, 627);
        row("pinterest", 1000, 1500, 20'000'000);
        row("xiaohongshu", 1242, 1660);
        row("xiaohongshu-small", 1080, 1440);
        row("xiaohongshu-large", 1440, 1920);
        row("wechat-moments", 1080, 1080);
        row("wechat-cover", 900, 383);
        row("wechat-thumbnail", 500, 500);
        row("douyin-cover", 1242, 1660);
        row("douyin-story", 1080, 1920);
    }
    void whatNetworksWant()
    {
        QFETCH(QString, id);
        const std::optional<PictureSize> size = pictureSize(bundledPictureSizes(), id);
        QVERIFY(size);
        QTEST(size->pixels, "pixels");
        QTEST(size->mostBytes, "mostBytes");
        QVERIFY(!nameOf(*size).isEmpty());
    }

    void marginsAreSixPercentOfTheShorterSide()
    {
        QCOMPARE(usualSafeMargins({1000, 1500}), QMargins(60, 60, 60, 60));
        QCOMPARE(usualSafeMargins({900, 383}), QMargins(23, 23, 23, 23));
        QCOMPARE(pictureSize(bundledPictureSizes(), u"pinterest")->safe, QMargins(60, 60, 60, 60));
        // tokens.json gives those of the story.
        QCOMPARE(pictureSize(bundledPictureSizes(), u"story")->safe, QMargins(64, 250, 64, 340));
    }

    void marginsOfTheDesignAreKept_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QMargins>("safe"); // Left, top, right, bottom.
        QTest::newRow("a square") << u"instagram-square"_s << QMargins(64, 64, 64, 64);
        QTest::newRow("the same square elsewhere") << u"facebook-square"_s << QMargins(64, 64, 64, 64);
        QTest::newRow("a portrait") << u"instagram-portrait"_s << QMargins(64, 64, 64, 64);
        QTest::newRow("the same portrait elsewhere") << u"facebook-portrait"_s << QMargins(64, 64, 64, 64);
        QTest::newRow("a story below and above what the network shows")
            << u"facebook-story"_s << QMargins(64, 250, 64, 340);
        QTest::newRow("the same story elsewhere") << u"douyin-story"_s << QMargins(64, 250, 64, 340);
        QTest::newRow("a link preview") << u"link"_s << QMargins(60, 48, 60, 48);
        QTest::newRow("wide") << u"wide"_s << QMargins(72, 64, 72, 64);
        QTest::newRow("a note with its foot") << u"xiaohongshu"_s << QMargins(72, 72, 72, 120);
        QTest::newRow("none given: lying") << u"instagram-landscape"_s << QMargins(36, 36, 36, 36);
        QTest::newRow("none given: a square") << u"wechat-thumbnail"_s << QMargins(30, 30, 30, 30);
    }
    void marginsOfTheDesignAreKept()
    {
        QFETCH(QString, id);
        const std::optional<PictureSize> size = pictureSize(bundledPictureSizes(), id);
        QVERIFY(size);
        QTEST(size->safe, "safe");
    }

    void theListReadsBack()
    {
        const std::vector<PictureSize> sizes = bundledPictureSizes();
        const Result<std::vector<PictureSize>> again = pictureSizesFrom(jsonOf(sizes));
        QVERIFY(again);
        QCOMPARE(*again, sizes);
        QVERIFY(!pictureSize(sizes, u"myspace"));
    }

    void aWrongListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *sizes) {
            QTest::newRow(name) << QByteArray("{\"sizes\": [") + sizes + "]}";
        };
        QTest::newRow("no JSON") << QByteArray("sizes");
        QTest::newRow("no list") << QByteArray("{}");
        row("no id", R"({"name": "A", "width": 500, "height": 500})");
        row("no name", R"({"id": "a", "width": 500, "height": 500})");
        row("no height", R"({"id": "a", "name": "A", "width": 500})");
        row("too small", R"({"id": "a", "name": "A", "width": 199, "height": 500})");
        row("too large", R"({"id": "a", "name": "A", "width": 500, "height": 8001})");
        row("three margins", R"({"id": "a", "name": "A", "width": 500, "height": 500, "safe": [1, 2, 3]})");
        row("a negative margin", R"({"id": "a", "name": "A", "width": 500, "height": 500, "safe": [1, 2, 3, -4]})");
        row("no room left", R"({"id": "a", "name": "A", "width": 500, "height": 500, "safe": [0, 126, 0, 125]})");
        row("one id twice", R"({"id": "a", "name": "A", "width": 500, "height": 500},
                               {"id": "a", "name": "B", "width": 600, "height": 500})");
    }
    void aWrongListIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<std::vector<PictureSize>> sizes = pictureSizesFrom(json);
        QVERIFY(!sizes);
        QCOMPARE(sizes.error().kind, Error::Kind::Invalid);
    }

    void anOwnSize_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("with x") << u"1080x1350"_s << QSize(1080, 1350);
        QTest::newRow("with a cross and blanks") << u" 1080 × 1350 "_s << QSize(1080, 1350);
        QTest::newRow("a capital letter") << u"200X8000"_s << QSize(200, 8000);
        for (const char *wrong :
             {"", "1080", "1080x", "x1080", "1080x1350x2", "199x500", "500x8001", "-500x500", "axb"})
            QTest::newRow(qPrintable(u"wrong: %1"_s.arg(QString::fromLatin1(wrong))))
                << QString::fromLatin1(wrong) << QSize();
    }
    void anOwnSize()
    {
        QFETCH(QString, typed);
        QFETCH(QSize, pixels);
        const Result<PictureSize> size = ownPictureSize(typed);
        QCOMPARE(bool(size), pixels.isValid());
        if (size) {
            QCOMPARE(size->pixels, pixels);
            QCOMPARE(size->safe, usualSafeMargins(pixels));
            QCOMPARE(nameOf(*size), u"%1 × %2"_s.arg(pixels.width()).arg(pixels.height()));
        }
    }
};

SHOPBELL_TEST(TestPictureSizes)
#include "test_picturesizes.moc"
