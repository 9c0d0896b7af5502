// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/chip.h"
#include "look/contrast.h"
#include "look/highcontrast.h"
#include "look/theme.h"
#include "support/run.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

static QPalette paletteOf(const QColor &ground, const QColor &ink, const QColor &highlight)
{
    QPalette palette(ink, ground, ink, ink, ink, ink, ink, ground, ground);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, ground);
    return palette;
}

static Theme *wearing(const QPalette &palette, QObject *parent)
{
    ThemeOptions options;
    options.highContrast = palette;
    return new Theme(options, parent);
}

class TestHighContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByPaletteOrName_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<QString>("gtkTheme");
        QTest::addColumn<bool>("expected");
        const QPalette usual = paletteOf(u"#efefef"_s, Qt::black, u"#308cc6"_s);
        QTest::newRow("a usual light theme") << usual << u"Adwaita"_s << false;
        QTest::newRow("a usual dark theme")
            << paletteOf(u"#202326"_s, u"#fcfcfc"_s, u"#3daee9"_s) << QString() << false;
        QTest::newRow("white on black") << paletteOf(Qt::black, Qt::white, Qt::yellow) << QString() << true;
        QTest::newRow("black on white") << paletteOf(Qt::white, Qt::black, Qt::darkBlue) << QString() << true;
        QTest::newRow("by name") << usual << u"HighContrast"_s << true;
        QTest::newRow("by name, dark") << usual << u"HighContrastInverse"_s << true;
    }
    void isKnownByPaletteOrName()
    {
        QFETCH(QPalette, palette);
        QFETCH(QString, gtkTheme);
        QFETCH(bool, expected);
        QCOMPARE(highContrastOf(palette, gtkTheme).has_value(), expected);
    }

    void theInverseOneIsDark()
    {
        const auto palette = highContrastOf(paletteOf(u"#efefef"_s, Qt::black, Qt::blue), u"HighContrastInverse"_s);
        QCOMPARE(appearanceOf(*palette), Appearance::Dark);
    }

    void everythingIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("white on black, yellow") << paletteOf(Qt::black, Qt::white, Qt::yellow);
        QTest::newRow("white on black, blue") << paletteOf(Qt::black, Qt::white, u"#1aebff"_s);
        QTest::newRow("black on white, dark blue") << paletteOf(Qt::white, Qt::black, Qt::darkBlue);
        QTest::newRow("a highlight like the ground") << paletteOf(Qt::white, Qt::black, u"#fafafa"_s);
    }
    void everythingIsReadable()
    {
        QFETCH(QPalette, palette);
        const Theme *theme = wearing(palette, this);
        const auto claims = theme->tokens().contrastClaims();
        for (const ContrastClaim &claim : claims) {
            const auto colorOf = [&](const QString &name) {
                for (int token = 0; token < colorTokenCount; ++token) {
                    if (nameOf(ColorToken(token)) == name)
                        return theme->color(ColorToken(token));
                }
                return QColor();
            };
            const double ratio = contrastRatio(colorOf(claim.foreground), colorOf(claim.background));
            const bool isText = claim.light >= 4.5;
            QVERIFY2(ratio >= (isText ? 7.0 : 3.0),
                     qPrintable(u"%1 on %2: %3"_s.arg(claim.foreground, claim.background).arg(ratio)));
        }
    }

    void chipsHaveAnEdge()
    {
        const Theme *theme = wearing(paletteOf(Qt::white, Qt::black, Qt::darkBlue), this);
        QImage picture(120, 20, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paint::chip(painter, picture.rect(), *theme, {.tone = ChipTone::Positive, .text = u"Positive"_s, .icon = {}});
        painter.end();
        QVERIFY(picture.pixelColor(40, 0).lightness() < 60);
    }

    void thePaletteIsTheSystems()
    {
        const QPalette palette = paletteOf(Qt::black, Qt::white, Qt::yellow);
        const Theme *theme = wearing(palette, this);
        QCOMPARE(theme->palette(), palette);
        QVERIFY(theme->isHighContrast());
        QVERIFY(!Theme().isHighContrast());
    }
};

SHOPBELL_WINDOW_TEST(TestHighContrast)
#include "test_highcontrast.moc"
