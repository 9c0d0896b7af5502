// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picturesizes.h"
#include "charts/samplepost.h"
#include "charts/sociallayout.h"
#include "charts/socialpicture.h"
#include "charts/socialtext.h"
#include "look/contrast.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFontDatabase>
#include <QImageReader>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;
using namespace Shopbell::Test;

namespace {

SocialContent chinese()
{
    SocialContent content = samplePost();
    content.language = QLocale(u"zh_CN"_s);
    content.lineAbove = u"新面孔的一年"_s;
    content.headline = u"八月的新顾客中，每十位有四位以上又回来了。"_s;
    content.source =
        u"首次光临后 60 天内再次购买的新顾客，按首次光临月份，2024年9月至2025年8月。8月：71 位中有 30 位。"_s;
    content.sourceShort = u"60 天内再次购买。2025年8月：71 位中有 30 位。"_s;
    content.signOff = u"谢谢大家。"_s;
    content.shopName = u"罂粟籽巷面包房"_s;
    content.shopPlace = u"面包房，井溪镇巷尾14号"_s;
    content.bars = socialBars(repeatPurchases().statistics, content.language);
    return content;
}

SocialContent arabic()
{
    SocialContent content = samplePost();
    content.language = QLocale(u"ar"_s);
    content.headline = u"أكثر من أربعة من كل عشرة عادوا."_s;
    content.source = u"العملاء الجدد الذين اشتروا مرة أخرى خلال 60 يومًا."_s;
    content.sourceShort = u"اشتروا مرة أخرى خلال 60 يومًا. أغسطس 2025: 30 من 71."_s;
    return content;
}

SocialContent longWinded()
{
    SocialContent content = samplePost();
    content.headline =
        u"Of all the new faces that came through our door in the long and rather rainy month of August, more than "
        "four in every ten came back to us within the sixty days that we count, which is the best we ever had."_s;
    content.signOff = u"We thank everybody in Wellbrook and all around it."_s; // As long as it may be typed.
    return content;
}

SocialContent withLongSource()
{
    SocialContent content = samplePost();
    content.source = u"New customers who bought again within 60 days, by month of their first visit, September 2024 to "
                     "August 2025. August: 218 of 522 customers. Only the 1,284 customers of “Winter market”."_s;
    content.sourceShort = u"Visits per customer. September 2024: 1,204 visits of 522 customers."_s;
    return content;
}

SocialContent withLongSourceInChinese()
{
    SocialContent content = chinese();
    content.source = u"首次光临后 60 天内再次购买的新顾客，按首次光临月份，2024年9月至2025年8月。8月：522 位顾客中有 "
                     "218 位。仅限“冬季集市的老顾客”的 1,284 位顾客。"_s;
    content.sourceShort = u"每位顾客的光临次数。2024年9月：在冬季集市上的 522 位老顾客一共光临 1,204 次。"_s;
    return content;
}

/// The source line as a picture has it: whole, or the short one.
const SocialWords *sourceOf(const SocialLayout &layout, const SocialContent &content)
{
    const auto found = std::ranges::find_if(layout.words, [&content](const SocialWords &words) {
        return words.text.text() == content.source || words.text.text() == content.sourceShort;
    });
    return found == layout.words.end() ? nullptr : &*found;
}

} // namespace

class TestSocialPicture : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme;

    static void rows()
    {
        QTest::addColumn<PictureSize>("size");
        QTest::addColumn<SocialContent>("content");
        const std::pair<const char *, SocialContent> contents[] = {
            {"English", samplePost()}, {"Chinese", chinese()}, {"Arabic", arabic()}, {"long", longWinded()}};
        for (const PictureSize &size : bundledPictureSizes()) {
            for (const auto &[language, content] : contents) {
                for (const SocialLook look : socialLooks) {
                    SocialContent shown = content;
                    shown.look = look;
                    QTest::addRow("%s, %s, %s", qPrintable(size.id), language, qPrintable(keyOf(look)))
                        << size << shown;
                }
            }
        }
    }

private Q_SLOTS:
    void linesOfChineseEndBetweenWords()
    {
        const Theme theme;
        const QString text = chinese().headline;
        const SocialText headline(text, SocialVoice::Story, QFont::DemiBold, theme, QLocale(u"zh_CN"_s));
        for (int width = 180; width <= 900; width += 12) {
            const QStringList lines = headline.lines(width, 44);
            QCOMPARE(lines.join(QString()), text);
            for (const QString &line : lines) {
                // Customers and months stay whole, and no line begins with what ends a clause.
                QVERIFY2(!line.startsWith(u'客') && !line.startsWith(u'月') && !line.startsWith(u'，'),
                         qPrintable(lines.join(u'|')));
            }
        }
    }

    void initTestCase()
    {
        QCOMPARE(Fonts::load(), QStringList());
        QVERIFY(bundledPictureSizes().size() >= 15);
    }

    void wordsAreLargeReadableAndSafe_data() { rows(); }
    void wordsAreLargeReadableAndSafe()
    {
        QFETCH(PictureSize, size);
        QFETCH(SocialContent, content);
        const SocialLayout layout = socialLayout(size, content, m_theme);
        const QRectF safe = QRectF(QPointF(), size.pixels).marginsRemoved(QMarginsF(size.safe)).adjusted(-1, -1, 1, 1);
        for (const SocialWords &words : layout.words) {
            const QString text = words.text.text();
            QVERIFY2(words.px >= 22, qPrintable(u"%1 px: %2"_s.arg(words.px).arg(text)));
            QVERIFY2(contrastRatio(words.ink, words.ground) >= 4.5, qPrintable(text));
            QVERIFY2(safe.contains(words.room), qPrintable(text));
            QVERIFY2(words.room.top() >= layout.awning, qPrintable(text));
        }
        for (const SocialColumn &column : layout.columns) {
            QVERIFY(safe.contains(column.rect));
            QVERIFY(column.rect.height() > 0);
        }
        QCOMPARE(layout.columns.size(), size_t(12));
        QCOMPARE(layout.base.x1(), layout.columns.front().rect.left()); // The bars stand on it, nothing else.
        QCOMPARE(layout.base.x2(), layout.columns.back().rect.right());
        QVERIFY(contrastRatio(layout.inks.onBrand, layout.inks.brand) >= 4.5);
        // The headline, the source line and the name are never left out.
        for (const QString &needed : {content.headline, content.shopName})
            QVERIFY2(std::ranges::any_of(layout.words,
                                         [&](const SocialWords &words) { return words.text.text() == needed; }),
                     qPrintable(needed));
        QVERIFY(sourceOf(layout, content));
    }

    void headlineAndBarsAreWhatIsSeen_data()
    {
        QTest::addColumn<PictureSize>("size");
        for (const PictureSize &size : bundledPictureSizes())
            QTest::addRow("%s", qPrintable(size.id)) << size;
    }
    void headlineAndBarsAreWhatIsSeen()
    {
        QFETCH(PictureSize, size);
        const SocialContent content = samplePost();
        const SocialLayout layout = socialLayout(size, content, m_theme);
        const auto pixelsOf = [&layout](const QString &text) {
            const auto found = std::ranges::find_if(
                layout.words, [&text](const SocialWords &words) { return words.text.text() == text; });
            return found == layout.words.end() ? 0 : found->px;
        };
        const SocialWords *source = sourceOf(layout, content);
        QVERIFY(source);
        QVERIFY2(pixelsOf(content.headline) >= 1.8 * source->px,
                 qPrintable(u"%1 over %2"_s.arg(pixelsOf(content.headline)).arg(source->px)));
        double tallest = 0;
        for (const SocialColumn &column : layout.columns)
            tallest = std::max(tallest, column.rect.height());
        const double part = size.pixels.width() > size.pixels.height() ? 0.299 : 0.239;
        QVERIFY2(tallest >= part * size.pixels.height(), qPrintable(QString::number(tallest)));
    }

    /// As in the design of the square: three lines of large type above the bars.
    void aSquareHasALargeHeadline()
    {
        SocialContent content = samplePost();
        content.headline = u"More than four in ten of you come back within two months."_s;
        const SocialLayout layout =
            socialLayout(*pictureSize(bundledPictureSizes(), u"instagram-square"_s), content, m_theme);
        const auto found = std::ranges::find_if(
            layout.words, [&content](const SocialWords &words) { return words.text.text() == content.headline; });
        QVERIFY(found != layout.words.end());
        QVERIFY2(found->px >= 70, qPrintable(QString::number(found->px)));
        QCOMPARE(found->text.lines(found->room.width(), found->px).size(), 3);
    }

    void theSourceLineIsNeverCut_data()
    {
        QTest::addColumn<PictureSize>("size");
        QTest::addColumn<SocialContent>("content");
        const std::pair<const char *, SocialContent> contents[] = {{"English", samplePost()},
                                                                   {"Chinese", chinese()},
                                                                   {"long, English", withLongSource()},
                                                                   {"long, Chinese", withLongSourceInChinese()}};
        for (const PictureSize &size : bundledPictureSizes()) {
            for (const auto &[language, content] : contents)
                QTest::addRow("%s, %s", qPrintable(size.id), language) << size << content;
        }
    }
    void theSourceLineIsNeverCut()
    {
        QFETCH(PictureSize, size);
        QFETCH(SocialContent, content);
        const SocialLayout layout = socialLayout(size, content, m_theme);
        const SocialWords *source = sourceOf(layout, content);
        QVERIFY(source);
        const SocialText::Size needed = source->text.measure(source->room.width(), source->px);
        QVERIFY2(needed.fits, qPrintable(source->text.text()));
        QVERIFY2(needed.height <= source->room.height() + 0.5,
                 qPrintable(u"%1 of %2"_s.arg(source->room.height()).arg(needed.height)));
        QVERIFY(QRectF(QPointF(), QSizeF(size.pixels)).contains(source->room));
        QVERIFY(source->room.top() > layout.awning);
        for (const SocialColumn &column : layout.columns)
            QVERIFY(!column.rect.intersects(source->room));
    }

    void textsDoNotRunIntoEachOther_data() { rows(); }
    void textsDoNotRunIntoEachOther()
    {
        QFETCH(PictureSize, size);
        QFETCH(SocialContent, content);
        const SocialLayout layout = socialLayout(size, content, m_theme);
        for (size_t i = 0; i < layout.words.size(); ++i) {
            for (size_t k = i + 1; k < layout.words.size(); ++k) {
                const QRectF common = layout.words[i].room.intersected(layout.words[k].room);
                QVERIFY2(common.width() < 2 || common.height() < 6,
                         qPrintable(layout.words[i].text.text() + u" / "_s + layout.words[k].text.text()));
            }
        }
    }

    void theSafeAreaHoldsNothingButTheScene_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"instagram-square", "story", "link", "wechat-cover"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void theSafeAreaHoldsNothingButTheScene()
    {
        QFETCH(QString, id);
        const PictureSize size = *pictureSize(bundledPictureSizes(), id);
        SocialContent bare = samplePost();
        bare.bars.clear();
        for (QString *text :
             {&bare.headline, &bare.lineAbove, &bare.source, &bare.sourceShort, &bare.signOff, &bare.shopPlace})
            text->clear();
        const QImage full = render(size, samplePost(), m_theme);
        const QImage scene = render(size, bare, m_theme);
        const QRect safe = QRect(QPoint(), size.pixels).marginsRemoved(size.safe);
        for (int y = 0; y < full.height(); ++y) {
            for (int x = 0; x < full.width(); ++x) {
                if (!safe.contains(x, y) && full.pixel(x, y) != scene.pixel(x, y))
                    QFAIL(qPrintable(u"something stands at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }

    void theFileHasExactPixelsAndTheSameBytes_data()
    {
        QTest::addColumn<PictureSize>("size");
        for (const PictureSize &size : bundledPictureSizes())
            QTest::addRow("%s", qPrintable(size.id)) << size;
    }
    void theFileHasExactPixelsAndTheSameBytes()
    {
        QFETCH(PictureSize, size);
        const Result<QByteArray> file = socialFile(size, chinese(), m_theme);
        QVERIFY(file);
        QCOMPARE(*socialFile(size, chinese(), m_theme), *file);
        QImage read = QImage::fromData(*file, "PNG");
        QCOMPARE(read.size(), size.pixels);
        QCOMPARE(read.devicePixelRatio(), 1.0);
        QCOMPARE(read.dotsPerMeterX(), 2835);
        QVERIFY(read.textKeys().isEmpty());
        QVERIFY(size.mostBytes == 0 || file->size() <= size.mostBytes);
    }

    /// Small letters leave their place within a pixel behind in the font engine.
    void theBytesDoNotDependOnThePicturesBefore()
    {
        for (const SocialContent &content : {samplePost(), chinese()}) {
            const PictureSize story = *pictureSize(bundledPictureSizes(), u"story"_s);
            const QByteArray first = *socialFile(story, content, m_theme);
            for (const PictureSize &size : bundledPictureSizes()) {
                QVERIFY(socialFile(size, content, m_theme));
                QVERIFY2(*socialFile(story, content, m_theme) == first, qPrintable(u"after "_s + size.id));
            }
        }
    }

    void anEmojiIsDrawnInItsColours()
    {
        SocialContent content = samplePost();
        content.headline = u"Nine of ten new faces \U0001F382 came back"_s;
        const PictureSize square = *pictureSize(bundledPictureSizes(), u"instagram-square"_s);
        const SocialLayout layout = socialLayout(square, content, m_theme);
        const auto words = std::ranges::find_if(
            layout.words, [&content](const SocialWords &each) { return each.text.text() == content.headline; });
        QVERIFY(words != layout.words.end());
        const QImage picture = render(square, content, m_theme).copy(words->room.toAlignedRect());
        int coloured = 0; // Neither the ink nor the ground nor what lies between them.
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                const double part =
                    (pixel.greenF() - words->ground.greenF()) / (words->ink.greenF() - words->ground.greenF());
                const double red = words->ground.redF() + part * (words->ink.redF() - words->ground.redF());
                coloured += std::abs(pixel.redF() - red) > 0.1;
            }
        }
        if (QFontDatabase::families().filter(u"Color Emoji"_s).isEmpty())
            QSKIP("no typeface of emoji here");
        QVERIFY2(coloured > 200, qPrintable(QString::number(coloured)));
    }

    void aFileOverTheLimitIsRefused()
    {
        PictureSize size = bundledPictureSizes().front();
        size.mostBytes = 1000;
        QVERIFY(!socialFile(size, samplePost(), m_theme));
    }

    void everyBrandColourIsReadable_data()
    {
        QTest::addColumn<QColor>("brand");
        for (int hue = 0; hue < 360; hue += 30) {
            for (const int lightness : {30, 90, 128, 170, 230}) {
                QTest::addRow("hue %d, lightness %d", hue, lightness) << QColor::fromHsl(hue, 160, lightness);
            }
        }
    }
    void everyBrandColourIsReadable()
    {
        QFETCH(QColor, brand);
        for (const SocialLook look : socialLooks) {
            SocialContent content = samplePost();
            content.look = look;
            content.brand = brand;
            const SocialInks inks = socialInks(content, m_theme);
            QVERIFY(contrastRatio(inks.onBrand, brand) >= 4.5);
            QVERIFY(contrastRatio(inks.named, inks.ground) >= 2);
        }
    }

    void wordsAreReadableOnEveryBrand_data() { everyBrandColourIsReadable_data(); }
    void wordsAreReadableOnEveryBrand()
    {
        QFETCH(QColor, brand);
        const std::vector<PictureSize> sizes = bundledPictureSizes();
        for (const SocialLook look : socialLooks) {
            SocialContent content = samplePost();
            content.look = look;
            content.brand = brand;
            for (const SocialWords &words :
                 socialLayout(*pictureSize(sizes, u"instagram-square"), content, m_theme).words)
                QVERIFY2(contrastRatio(words.ink, words.ground) >= 4.5, qPrintable(words.text.text()));
        }
    }

    void theLastTwelveBarsAreDrawn()
    {
        SocialContent content = samplePost();
        content.bars.clear();
        for (int bar = 0; bar < 20; ++bar)
            content.bars.push_back({.value = 1.0 + bar, .label = QString::number(bar), .figure = u"%1%"_s.arg(bar)});
        const PictureSize size = *pictureSize(bundledPictureSizes(), u"instagram-square");
        const auto namedOf = [&](int named) {
            content.named = named;
            QList<int> places;
            const SocialLayout layout = socialLayout(size, content, m_theme);
            for (size_t at = 0; at < layout.columns.size(); ++at) {
                if (layout.columns[at].named)
                    places += int(at);
            }
            return places;
        };
        QCOMPARE(namedOf(19), QList<int>{11});
        QCOMPARE(namedOf(8), QList<int>{0});
        QCOMPARE(namedOf(7), QList<int>{}); // Not among the last twelve.
        QCOMPARE(namedOf(-1), QList<int>{});
        const SocialLayout layout = socialLayout(size, content, m_theme);
        QCOMPARE(layout.columns.size(), size_t(mostSocialBars));
        for (size_t at = 1; at < layout.columns.size(); ++at) {
            QVERIFY(layout.columns[at].rect.height() > layout.columns[at - 1].rect.height());
            QVERIFY(layout.columns[at].rect.left() > layout.columns[at - 1].rect.right());
        }
        // Bars begin at zero: 20 is 20 / 9 times as high as 9.
        const double ratio = layout.columns[11].rect.height() / layout.columns[0].rect.height();
        QVERIFY2(std::abs(ratio - 20.0 / 9) < 0.1, qPrintable(QString::number(ratio)));
    }

    void aPlaceWithoutABarStaysEmpty()
    {
        const PictureSize size = *pictureSize(bundledPictureSizes(), u"instagram-square");
        SocialContent content = samplePost();
        const SocialLayout whole = socialLayout(size, content, m_theme);
        content.bars[4].value.reset();
        content.bars[5].value.reset();
        const SocialLayout gap = socialLayout(size, content, m_theme);
        QCOMPARE(gap.columns.size(), whole.columns.size() - 2);
        QCOMPARE(gap.columns[3].rect, whole.columns[3].rect);
        QCOMPARE(gap.columns[4].rect, whole.columns[6].rect);
        QCOMPARE(gap.words.size(), whole.words.size()); // Its letter stands there.
        QVERIFY(gap.columns.back().named);
    }

    void stackedSeriesAreSums()
    {
        const auto bars = socialBars(referrals(1).statistics, QLocale(u"en_GB"_s));
        QCOMPARE(bars.size(), size_t(11));
        QCOMPARE(bars.front().value, std::optional(6.0));
        QCOMPARE(bars.back().value, std::optional(12.0)); // Conversion is no part of it.
    }

    void picturesKnowTheirColours()
    {
        const PictureSize size = *pictureSize(bundledPictureSizes(), u"wechat-thumbnail");
        const QImage picture = render(size, samplePost(), m_theme);
        QCOMPARE(picture.size(), QSize(500, 500));
        QCOMPARE(picture.devicePixelRatio(), 1.0);
        QCOMPARE(picture.colorSpace(), QColorSpace(QColorSpace::SRgb));
        QVERIFY(!picture.hasAlphaChannel());
        QCOMPARE(render(size, samplePost(), Theme()), picture);
    }

    void wideAwningsAreLow()
    {
        for (const PictureSize &size : bundledPictureSizes()) {
            if (double(size.pixels.width()) / size.pixels.height() > 1.8)
                QVERIFY(socialLayout(size, samplePost(), m_theme).awning <= 0.1 * size.pixels.height());
        }
    }

    void onlyCompletePeriodsBecomeBars()
    {
        QCOMPARE(socialBars(repeatPurchases(3).statistics, QLocale(u"en_GB"_s)).size(), size_t(9));
        const auto bars = socialBars(repeatPurchases().statistics, QLocale(u"en_GB"_s));
        QCOMPARE(bars.front().label, u"D"_s);
        QCOMPARE(bars.front().figure, u"34%"_s);
        QCOMPARE(bars.back().figure, u"42%"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestSocialPicture)
#include "test_socialpicture.moc"
