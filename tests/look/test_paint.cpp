// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/art.h"
#include "look/awning.h"
#include "look/chip.h"
#include "look/fonts.h"
#include "look/marks.h"
#include "look/responsering.h"
#include "look/stars.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "support/run.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Shopbell;

namespace {

constexpr int ratio = 2;

// What paint draws on the surface of theme.
QImage drawn(const Theme &theme, const QSize &size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.color(ColorToken::Surface));
    QPainter painter(&image);
    paint(painter);
    return image;
}

QColor at(const QImage &image, double x, double y)
{
    return image.pixelColor(int(x * ratio), int(y * ratio));
}

bool contains(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

ThemeOptions arabic()
{
    ThemeOptions options;
    options.language = QLocale(u"ar"_s);
    return options;
}

} // namespace

class TestPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void starsFillFromTheLeft_data()
    {
        QTest::addColumn<ThemeOptions>("options");
        QTest::newRow("left to right") << ThemeOptions();
        QTest::newRow("right to left") << arabic();
    }

    void starsFillFromTheLeft()
    {
        QFETCH(ThemeOptions, options);
        const Theme theme(options);
        const double side = theme.size(SizeToken::StarEntry);
        const QSizeF size = paint::starsSize(theme, {}, StarSize::Entry);
        const QImage image = drawn(theme, size.toSize(), [&](QPainter &painter) {
            const double used = paint::stars(painter, QRectF(QPointF(), size), theme, {2.5, 5}, StarSize::Entry);
            QCOMPARE(used, size.width());
        });
        const QColor brass = theme.color(ColorToken::Brass);
        const auto middleOf = [&](int star) { return star * (side + 1) + side / 2; };
        QCOMPARE(at(image, middleOf(0), side / 2), brass);
        QCOMPARE(at(image, middleOf(1), side / 2), brass);
        QCOMPARE(at(image, middleOf(2) - 2, side / 2), brass);
        QCOMPARE(at(image, middleOf(2) + 2, side / 2), theme.color(ColorToken::Surface));
        QCOMPARE(at(image, middleOf(4), side / 2), theme.color(ColorToken::Surface));
    }

    void otherScalesAreWords()
    {
        const Theme theme;
        const QImage image = drawn(theme, {60, 20}, [&](QPainter &painter) {
            paint::stars(painter, QRectF(0, 0, 60, 20), theme, {8, 10});
        });
        QVERIFY(!contains(image, theme.color(ColorToken::Control)));
        QVERIFY(paint::starsSize(theme, {8, 10}).width() < paint::starsSize(theme, {8.5, 10}).width());
    }

    void chipsTakeTheirColours_data()
    {
        QTest::addColumn<ChipTone>("tone");
        QTest::addColumn<ColorToken>("fill");
        QTest::newRow("positive") << ChipTone::Positive << ColorToken::PositiveSoft;
        QTest::newRow("negative") << ChipTone::Negative << ColorToken::NegativeSoft;
        QTest::newRow("mixed") << ChipTone::Mixed << ColorToken::NeutralSoft;
        QTest::newRow("unsorted has only an edge") << ChipTone::Unsorted << ColorToken::Surface;
        QTest::newRow("tag") << ChipTone::Tag << ColorToken::NeutralSoft;
        QTest::newRow("warning") << ChipTone::Warn << ColorToken::WarnSoft;
    }

    void chipsTakeTheirColours()
    {
        QFETCH(ChipTone, tone);
        QFETCH(ColorToken, fill);
        const Theme theme;
        const Chip chip{tone, u"oat milk"_s, {}};
        const QSizeF size = paint::chipSize(theme, chip);
        QCOMPARE(size.height(), 20.0);
        const QImage image = drawn(theme, {200, 20}, [&](QPainter &painter) {
            QCOMPARE(paint::chip(painter, QRectF(0, 0, 200, 20), theme, chip), size.width());
        });
        QCOMPARE(at(image, size.width() / 2, 2), theme.color(fill));
        QCOMPARE(at(image, size.width() + 2, 10), theme.color(ColorToken::Surface));
    }

    void aLongChipIsCutToItsPlace()
    {
        const Theme theme;
        const Chip chip{ChipTone::Tag, u"a tag with far too many words in it"_s, {}};
        const QImage image = drawn(theme, {120, 20}, [&](QPainter &painter) {
            QCOMPARE(paint::chip(painter, QRectF(0, 0, 80, 20), theme, chip), 80.0);
            QCOMPARE(paint::chip(painter, QRectF(90, 0, 20, 20), theme, chip), 0.0);
        });
        QCOMPARE(at(image, 85, 10), theme.color(ColorToken::Surface));
    }

    void chipsStandAtTheLeadingEdge()
    {
        const Theme theme(arabic());
        const Chip chip{ChipTone::Negative, u"سلبية"_s, {}};
        const QImage image = drawn(
            theme, {200, 20}, [&](QPainter &painter) { paint::chip(painter, QRectF(0, 0, 200, 20), theme, chip); });
        QCOMPARE(at(image, 100, 10), theme.color(ColorToken::Surface));
        QCOMPARE(at(image, 196, 10), theme.color(ColorToken::NegativeSoft));
    }

    void theRingTellsHowMuchTimeIsLeft_data()
    {
        QTest::addColumn<double>("shareLeft");
        QTest::addColumn<QColor>("expected");
        QTest::addColumn<ColorToken>("words");
        const Theme theme;
        const QColor pine = theme.chartSeries().first();
        const QColor brass = theme.color(ColorToken::Brass);
        const QColor brick = theme.color(ColorToken::Negative);
        QTest::newRow("just asked") << 1.0 << pine << ColorToken::Text2;
        QTest::newRow("over half") << 0.51 << pine << ColorToken::Text2;
        QTest::newRow("half") << 0.5 << brass << ColorToken::WarnText;
        QTest::newRow("nearly over") << 0.01 << brass << ColorToken::WarnText;
        QTest::newRow("over") << 0.0 << brick << ColorToken::NegativeText;
        QTest::newRow("long over") << -3.0 << brick << ColorToken::NegativeText;
    }

    void theRingTellsHowMuchTimeIsLeft()
    {
        QFETCH(double, shareLeft);
        const Theme theme;
        QTEST(paint::ringColor(theme, shareLeft), "expected");
        QTEST(paint::clockTextColor(shareLeft), "words");
        const QImage image = drawn(theme, {34, 34}, [&](QPainter &painter) {
            paint::responseRing(painter, QRectF(0, 0, 34, 34), theme, shareLeft, u"5h"_s);
        });
        QTEST(at(image, 17, 1.5), "expected");
        const bool isFull = shareLeft <= 0 || shareLeft >= 1;
        QCOMPARE(at(image, 1.5, 17) == paint::ringColor(theme, shareLeft), isFull);
    }

    void stripesOfAnAwningAreOdd()
    {
        QCOMPARE(paint::awningStripes(176, 17), 11);
        QCOMPARE(paint::awningStripes(56, 17), 3);
        QCOMPARE(paint::awningStripes(0, 0), 3);
        QVERIFY(rc::check("stripes are odd and at least three", [] {
            const int stripes = paint::awningStripes(*rc::gen::inRange(0, 4000), *rc::gen::inRange(0, 400));
            RC_ASSERT(stripes >= 3);
            RC_ASSERT(stripes % 2 == 1);
        }));
    }

    void anAwningBeginsAndEndsInTheBrandColour()
    {
        const Theme theme;
        const QImage image =
            drawn(theme, {176, 17}, [&](QPainter &painter) { paint::awning(painter, QRectF(0, 0, 176, 17), theme); });
        QCOMPARE(at(image, 4, 6), theme.brand());
        QCOMPARE(at(image, 172, 6), theme.brand());
        QCOMPARE(at(image, 24, 6), theme.awningAlternate());
        QCOMPARE(at(image, 16, 16.5), theme.color(ColorToken::Surface));
    }

    void theAwningOfAnotherBrandIsNotTheCachedOne()
    {
        Theme theme;
        const auto first = [&theme] {
            const QImage image = drawn(
                theme, {176, 17}, [&](QPainter &painter) { paint::awning(painter, QRectF(0, 0, 176, 17), theme); });
            return at(image, 4, 6);
        };
        QCOMPARE(first(), theme.brand());
        ThemeOptions options;
        options.brand = QColor(30, 90, 160);
        theme.setOptions(options);
        QCOMPARE(first(), QColor(30, 90, 160));
    }

    void numbersStandUnderEachOther()
    {
        const QFont font = Theme().font(TypeRole::Small);
        QCOMPARE(paint::tabularWidth(font, u"111.11"_s), paint::tabularWidth(font, u"888.88"_s));
        QCOMPARE(paint::tabularWidth(font, u"١١١"_s), paint::tabularWidth(font, u"٨٨٨"_s));
        QCOMPARE(paint::tabularWidth(font, QString()), 0.0);
    }

    void nothingWaitingShowsNoBadge()
    {
        const Theme theme;
        QVERIFY(paint::badgeSize(theme, 0, BadgeTone::Hot).isEmpty());
        QVERIFY(paint::badgeSize(theme, 1284, BadgeTone::Hot).width()
                > paint::badgeSize(theme, 5, BadgeTone::Hot).width());
    }

    void theSelectionBarIsAtTheLeadingEdge()
    {
        const auto row = [](const Theme &theme) {
            return drawn(theme, {100, 20}, [&](QPainter &painter) {
                paint::rowGround(painter, QRectF(0, 0, 100, 20), theme, paint::RowState::Selected);
            });
        };
        const Theme english;
        QCOMPARE(at(row(english), 1, 10), english.color(ColorToken::Accent));
        QCOMPARE(at(row(english), 50, 10), english.color(ColorToken::Selected));
        QCOMPARE(at(row(Theme(arabic())), 99, 10), english.color(ColorToken::Accent));
    }

    void theProgramIconHasAllSizes()
    {
        const QIcon icon = programIcon();
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
            QVERIFY(icon.availableSizes().contains(QSize(side, side)));
    }

    void theShopFrontWearsTheBrandColour()
    {
        ThemeOptions options;
        options.brand = QColor(30, 90, 160);
        const Theme theme(options);
        const QSizeF size = paint::artSize("shop-front"_L1);
        QCOMPARE(size, QSizeF(280, 170));
        const QImage image = drawn(theme, size.toSize(), [&](QPainter &painter) {
            paint::art(painter, QRectF(QPointF(), size), theme, "shop-front"_L1);
        });
        QVERIFY(contains(image, options.brand));
    }
};

SHOPBELL_WINDOW_TEST(TestPaint)
#include "test_paint.moc"
