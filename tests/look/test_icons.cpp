// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

static QRgb darkestPixel(const QImage &image)
{
    QRgb most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(most))
                most = image.pixel(x, y);
        }
    }
    return most;
}

static bool isNear(QRgb a, QRgb b)
{
    constexpr int rounding = 3; // Of premultiplied colours.
    return qAbs(qRed(a) - qRed(b)) <= rounding && qAbs(qGreen(a) - qGreen(b)) <= rounding
        && qAbs(qBlue(a) - qBlue(b)) <= rounding;
}

static QImage imageOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage();
}

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileDrawsInTheGivenColour_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Icons::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyFileDrawsInTheGivenColour()
    {
        QFETCH(QString, name);
        const Theme theme;
        const QColor color(200, 40, 90);
        const QByteArray svg = theme.icons().svg(name, color);
        QVERIFY(svg.startsWith("<svg"));
        QVERIFY(!svg.contains("currentColor"));
        QVERIFY(svg.contains("stroke-width=\"1.75\""));

        const QImage image = theme.icons().pixmap(name, color, 48, 1).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        const QRgb pixel = darkestPixel(image);
        QVERIFY2(qAlpha(pixel) > 100, "the picture is empty");
        QVERIFY2(isNear(pixel, color.rgb()), qPrintable(QColor(pixel).name()));
    }

    void whereThereIsNoRoomNothingIsDrawn()
    {
        QTest::failOnWarning(QRegularExpression(u"QPainter|QPixmap"_s));
        const Theme theme;
        QVERIFY(theme.icons().pixmap("sun"_L1, Qt::black, 0, 1).isNull());
        QVERIFY(theme.icon("sun"_L1).pixmap(QSize(0, 16), 1.0).isNull());
        QImage image(8, 8, QImage::Format_RGB32);
        QPainter painter(&image);
        theme.icons().paint(painter, QRectF(2, 2, 0, 4), "sun"_L1, Qt::black);
    }

    void pixmapsAreSharpAtTheRatioOfTheScreen()
    {
        const QPixmap pixmap = Theme().icons().pixmap("sun"_L1, Qt::black, 18, 2);
        QCOMPARE(pixmap.size(), QSize(36, 36));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(18, 18));
    }

    void iconsOfButtonsHaveTheirModes()
    {
        const Theme theme;
        const QIcon icon =
            theme.icon("thumbs-up"_L1, IconColors(ColorToken::Text2).whenChecked(ColorToken::PositiveText));
        QVERIFY(isNear(darkestPixel(imageOf(icon)), theme.color(ColorToken::Text2).rgb()));
        QVERIFY(isNear(darkestPixel(imageOf(icon, QIcon::Disabled)), theme.color(ColorToken::Disabled).rgb()));
        QVERIFY(
            isNear(darkestPixel(imageOf(icon, QIcon::Normal, QIcon::On)), theme.color(ColorToken::PositiveText).rgb()));
    }

    void iconsFollowTheTheme()
    {
        Theme theme;
        const QIcon icon = theme.icon("sun"_L1, ColorToken::Text);
        ThemeOptions options = theme.options();
        options.appearance = Appearance::Dark;
        theme.setOptions(options);
        QVERIFY(isNear(darkestPixel(imageOf(icon)), theme.color(ColorToken::Text).rgb()));
    }

    void iconsOutliveTheTheme()
    {
        QIcon icon;
        {
            const Theme theme;
            icon = theme.icon("sun"_L1);
        }
        QVERIFY(qAlpha(darkestPixel(imageOf(icon))) > 100);
    }

    void arrowsPointAlongTheLineOfReading_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("mirrored");
        for (const QString &name : {u"chevron-left"_s, u"chevron-right"_s, u"arrow-left"_s, u"arrow-right"_s,
                                    u"reply"_s, u"undo-2"_s, u"redo-2"_s, u"panel-left-close"_s, u"panel-left-open"_s,
                                    u"external-link"_s, u"send"_s, u"log-out"_s, u"list"_s, u"message-square-text"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString &name : {u"phone"_s, u"thumbs-up"_s, u"check"_s, u"tag"_s, u"chart-line"_s})
            QTest::newRow(qPrintable(name)) << name << false;
    }

    void arrowsPointAlongTheLineOfReading()
    {
        QFETCH(QString, name);
        QFETCH(bool, mirrored);
        ThemeOptions arabic;
        arabic.language = QLocale(u"ar"_s);
        const QImage usual = Theme().icons().pixmap(name, Qt::black, 48, 1).toImage();
        const QImage other = Theme(arabic).icons().pixmap(name, Qt::black, 48, 1).toImage();
        QCOMPARE(other != usual, mirrored);
        QCOMPARE(Icons::isMirrored(name), mirrored);
    }

    void anUnknownNameIsSaidAndSeen()
    {
        const Theme theme;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no icon named .*sunn"_s));
        QCOMPARE(theme.icons().pixmap("sunn"_L1, Qt::black, 24, 1).toImage(),
                 theme.icons().pixmap("circle-help"_L1, Qt::black, 24, 1).toImage());
    }

    void aWiderBoxKeepsTheIconAtItsLeadingEdge()
    {
        const Theme theme;
        const QImage image = theme.icon("square"_L1).pixmap(QSize(24, 16), 1.0).toImage();
        QCOMPARE(image.size(), QSize(24, 16));
        QCOMPARE(qAlpha(darkestPixel(image.copy(16, 0, 8, 16))), 0);
        QVERIFY(theme.buttonIconSize().width() > theme.buttonIconSize().height());
    }
};

SHOPBELL_WINDOW_TEST(TestIcons)
#include "test_icons.moc"
