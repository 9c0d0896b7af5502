// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/evenlines.h"
#include "charts/picturesizes.h"
#include "charts/postproposal.h"
#include "charts/samplepost.h"
#include "charts/socialarrangement.h"
#include "charts/sociallayout.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;
using namespace Shopbell::Test;

namespace {

SocialContent english()
{
    SocialContent content = samplePost();
    content.headline = u"Of September’s new faces, more than four in ten came back."_s;
    content.source = u"New customers who bought again within 60 days, by month of their first visit, October 2025 to "
                     "September 2026. September: 15 of 36."_s;
    content.sourceShort = u"Bought again within 60 days. September 2026: 15 of 36."_s;
    content.shopPlace = u"Bakery, Wellbrook"_s;
    return content;
}

SocialContent chinese(const QString &headline)
{
    SocialContent content = english();
    content.language = QLocale(u"zh_CN"_s);
    content.headline = headline;
    content.source = u"在 60 天内再次购买的新顾客，按首次光临的月份，2025年10月至2026年9月。九月：15/36。"_s;
    content.sourceShort = u"在 60 天内再次购买。2026年9月：15/36。"_s;
    return content;
}

const SocialWords *wordsOf(const SocialLayout &layout, const QString &text)
{
    const auto found =
        std::ranges::find(layout.words, text, [](const SocialWords &words) { return words.text.text(); });
    return found == layout.words.end() ? nullptr : &*found;
}

} // namespace

class TestSocialArrangement : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void picturesThatLieKeepTheirWords_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"wide", "x", "instagram-landscape", "link", "linkedin", "wechat-cover"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void picturesThatLieKeepTheirWords()
    {
        QFETCH(QString, id);
        const PictureSize size = *pictureSize(bundledPictureSizes(), id);
        for (const SocialContent &content : {english(), chinese(u"九月的新面孔中，超过三分之一又来了。"_s)}) {
            const SocialLayout layout = socialLayout(size, content, m_theme);
            for (const QString &text : {content.lineAbove, content.headline, content.source})
                QVERIFY2(wordsOf(layout, text), qPrintable(text));
        }
    }

    void theHeadlineOfAWidePictureIsLarge()
    {
        const PictureSize size = *pictureSize(bundledPictureSizes(), u"wide");
        const SocialLayout layout = socialLayout(size, english(), m_theme);
        QVERIFY2(wordsOf(layout, english().headline)->px >= 80,
                 qPrintable(QString::number(wordsOf(layout, english().headline)->px)));
    }

    void aLongHeadlineLeavesTheWholeSource_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"wide", "x", "instagram-landscape", "wechat-cover"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void aLongHeadlineLeavesTheWholeSource()
    {
        QFETCH(QString, id);
        SocialContent content = english();
        content.headline = u"Of all the new faces that came to us in the rainy month of September, more than four in "
                           "every ten came back within sixty days."_s;
        const SocialLayout layout = socialLayout(*pictureSize(bundledPictureSizes(), id), content, m_theme);
        QVERIFY(wordsOf(layout, content.source));
    }

    void chineseHeadlinesBreakEvenly_data()
    {
        QTest::addColumn<QString>("headline");
        for (const QString &headline :
             {u"九月的新面孔中，超过三分之一又来了。"_s, u"九月，我们的顾客每人光临 2.3 次。"_s,
              u"九月，一半的回头客在 21 天内再次光临，谢谢大家一直以来的支持。"_s, u"九月，您推荐了我们 21 次。"_s})
            QTest::addRow("%s", qPrintable(headline)) << headline;
    }
    void chineseHeadlinesBreakEvenly()
    {
        QFETCH(QString, headline);
        for (const PictureSize &size : bundledPictureSizes()) {
            const SocialLayout layout = socialLayout(size, chinese(headline), m_theme);
            const SocialWords *words = wordsOf(layout, headline);
            QVERIFY2(words, qPrintable(size.id));
            const QStringList lines = words->text.lines(words->room.width(), words->px);
            const QString shown = size.id + u": "_s + lines.join(u'|');
            QCOMPARE(lines.join(QString()), headline);
            QVERIFY2(lines.last().size() >= 3, qPrintable(shown));
            for (const QString &line : lines)
                QVERIFY2(!u"了的吗呢吧着过们中，。"_s.contains(line.front()), qPrintable(shown));
        }
    }

    void theSmallestPicturesHaveRoomForAll_data()
    {
        QTest::addColumn<QSize>("pixels");
        for (const QSize pixels : {QSize(400, 400), QSize(600, 315), QSize(300, 534), QSize(640, 360), QSize(900, 300)})
            QTest::addRow("%d x %d", pixels.width(), pixels.height()) << pixels;
    }
    void theSmallestPicturesHaveRoomForAll()
    {
        QFETCH(QSize, pixels);
        QVERIFY(tooSmallToPost(pixels).isEmpty());
        const SocialLayout layout =
            socialLayout({.pixels = pixels, .safe = usualSafeMargins(pixels)}, english(), m_theme);
        const SocialWords *headline = wordsOf(layout, english().headline);
        QVERIFY(headline);
        QVERIFY(headline->text.measure(headline->room.width(), headline->px).height <= headline->room.height() + 0.5);
        QVERIFY(wordsOf(layout, english().source) || wordsOf(layout, english().sourceShort));
        QVERIFY(std::ranges::all_of(layout.columns, [](const SocialColumn &each) { return each.rect.height() >= 20; }));
        for (const SocialWords &words : layout.words)
            QVERIFY2(&words == headline || !words.room.intersects(headline->room), qPrintable(words.text.text()));
    }

    void whatHasNoRoomIsSaid()
    {
        for (const QSize pixels : {QSize(200, 200), QSize(300, 300), QSize(380, 380), QSize(8000, 200)})
            QVERIFY(!tooSmallToPost(pixels).isEmpty());
        for (const PictureSize &size : bundledPictureSizes())
            QVERIFY(tooSmallToPost(size.pixels).isEmpty());
    }

    void linesAreOfLikeLength()
    {
        const QList<int> breaks{2, 4, 6, 8, 10, 11};
        const std::vector<double> places{0, 20, 40, 60, 80, 100, 110};
        QCOMPARE(evenLineEnds(breaks, places, 100), QList<int>({6, 11}));
        QCOMPARE(evenLineEnds(breaks, places, 110), QList<int>({11}));
        QCOMPARE(evenLineEnds(breaks, places, 40), QList<int>({4, 8, 11}));
        QCOMPARE(evenLineEnds(breaks, places, 10), QList<int>()); // A piece is wider.
        QCOMPARE(evenLineEnds({}, {0}, 10), QList<int>());
    }

    void aPageThatWasPastedIsBrokenEvenly()
    {
        QList<int> breaks;
        std::vector<double> places{0};
        for (int at = 1; at <= 2000; ++at) {
            breaks.append(at);
            places.push_back(at * 20);
        }
        const QList<int> ends = evenLineEnds(breaks, places, 190); // Nine characters have room.
        QCOMPARE(ends.size(), 223);
        QCOMPARE(ends.last(), 2000);
        int shorter = 0;
        for (qsizetype line = 0; line < ends.size(); ++line) {
            const int length = ends[line] - (line == 0 ? 0 : ends[line - 1]);
            QVERIFY2(length == 8 || length == 9, qPrintable(QString::number(length)));
            shorter += length == 8 ? 1 : 0;
        }
        QCOMPARE(shorter, 7); // 223 * 9 - 2000.
    }

    /// Trying every way to break it would take longer than a test may.
    void aPageAsHeadlineIsLaidOut()
    {
        const QString page = u"九月的新面孔中，超过三分之一又来了。"_s.repeated(111);
        const PictureSize size = bundledPictureSizes().front();
        const SocialLayout layout = socialLayout(size, chinese(page), m_theme);
        const SocialWords *words = wordsOf(layout, page);
        QVERIFY(words);
        QCOMPARE(words->px, m_theme.tokens().social().minTextPx);
        QVERIFY(words->room.bottom() <= size.pixels.height());
        QCOMPARE(words->text.lines(words->room.width(), words->px).join(QString()), page);
    }

    void whatStandsBesideIsSettledByTheShape()
    {
        const auto besides = [](QSize pixels) {
            const std::vector<SocialArrangement> all = arrangementsOf(pixels);
            return std::ranges::count_if(all, &SocialArrangement::beside) == 0 ? u"never"_s
                : all.front().beside                                           ? u"always"_s
                                                                               : u"perhaps"_s;
        };
        QCOMPARE(besides({1080, 1080}), u"never"_s);
        QCOMPARE(besides({1500, 1000}), u"never"_s);
        QCOMPARE(besides({1600, 900}), u"perhaps"_s);
        QCOMPARE(besides({1200, 630}), u"always"_s);
    }

    void wordsThatAreKeptRankHigher()
    {
        const SocialArrangement usual;
        const SocialArrangement shorter{.wholeSource = false};
        QVERIFY(rankOf(usual, {}) > rankOf(shorter, {}));
        QVERIFY(rankOf(usual, {}) > rankOf(usual, {.lineAbove = false}));
        // But readable bars and headline come first.
        QVERIFY(rankOf(shorter, {}) > rankOf(usual, {.bars = 0.9}));
        QVERIFY(rankOf(shorter, {}) > rankOf(usual, {.wholeHeadline = false}));
    }
};

SHOPBELL_WINDOW_TEST(TestSocialArrangement)
#include "test_socialarrangement.moc"
