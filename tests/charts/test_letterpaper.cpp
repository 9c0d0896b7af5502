// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/letterpaper.h"
#include "charts/lettertext.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Shopbell;

namespace {

ThemeOptions windowOptions(Appearance appearance, double textScale = 1.0)
{
    ThemeOptions options;
    options.appearance = appearance;
    options.textScale = textScale;
    return options;
}

LetterContent letterOfTheMockup()
{
    LetterContent content;
    content.text =
        u"Hi Priya,\n\nYou told us at the till that the oat milk was off, and the next time you came it was off "
        "again. I am sorry. You should not have had to say it twice.\n\nWe opened cartons without writing the "
        "date on them, so nobody could tell how old they were.\n\nYour next two oat lattes are on us. A card is "
        "in the post to you. Every carton now gets a date when we open it. After three days it goes, full or "
        "not.\n\nI will write again on 5 December to ask if we got it right.\n\nAnna, Poppyseed Lane"_s;
    for (const QString &token : {u"Priya"_s, u"5 December"_s, u"Anna"_s, u"Poppyseed Lane"_s})
        content.tokens.push_back({.start = content.text.indexOf(token), .length = token.size()});
    content.shopName = u"Poppyseed Lane"_s;
    content.shopLine = u"Bakery, 14 Lane End, Wellbrook"_s;
    content.dateLine = u"Thursday 20 November 2025"_s;
    content.language = QLocale(u"en_GB"_s);
    return content;
}

LetterContent letterInChinese()
{
    LetterContent content = letterOfTheMockup();
    content.text = u"王女士您好：\n\n您两次在店里说燕麦奶坏了，第二次来还是坏的。对不起，您本不该说第二遍。\n\n安娜"_s;
    content.tokens = {{.start = 0, .length = 3}};
    content.language = QLocale(u"zh_CN"_s);
    return content;
}

LetterContent letterInArabic()
{
    LetterContent content = letterOfTheMockup();
    content.text = u"مرحبا\n\nنحن آسفون."_s;
    content.tokens = {{.start = 0, .length = 5}};
    content.language = QLocale(u"ar"_s);
    return content;
}

LetterContent longLetter()
{
    LetterContent content = letterOfTheMockup();
    content.text = content.text.repeated(9);
    return content;
}

QImage previewOf(const LetterContent &content, const Theme &theme, int width = 314)
{
    QImage image(width, int(letterPreviewHeight(content, theme, width) + 1), QImage::Format_RGB32);
    image.fill(theme.color(ColorToken::Surface));
    QPainter painter(&image);
    paintLetterPreview(painter, image.rect(), content, theme);
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb();
    }
    return count;
}

/// The columns in which something is written, in those rows.
std::pair<int, int> inkedColumns(const QImage &image, int top, int bottom, const QColor &ground)
{
    int first = image.width();
    int last = -1;
    for (int y = top; y < bottom; ++y) {
        for (int x = 2; x < image.width() - 2; ++x) {
            if (image.pixel(x, y) != ground.rgb()) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

class TestLetterPaper : public QObject
{
    Q_OBJECT

private:
    const Theme m_light;
    const Theme m_dark{windowOptions(Appearance::Dark)};

    static void letters()
    {
        QTest::addColumn<LetterContent>("content");
        QTest::newRow("English") << letterOfTheMockup();
        QTest::newRow("Chinese") << letterInChinese();
        QTest::newRow("Arabic") << letterInArabic();
        QTest::newRow("several pages") << longLetter();
        QTest::newRow("nothing written yet") << LetterContent{};
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void thePaperOutlivesTheTheme()
    {
        auto theme = std::make_unique<Theme>();
        const Paper paper = letterPaper(longLetter(), *theme);
        theme.reset();
        QVERIFY(paper.pages > 1);
        QCOMPARE(*paperPdf(paper), *paperPdf(letterPaper(longLetter(), m_light)));
    }

    void theSameInputGivesTheSameBytes_data() { letters(); }
    void theSameInputGivesTheSameBytes()
    {
        QFETCH(LetterContent, content);
        const Result<QByteArray> first = paperPdf(letterPaper(content, m_light));
        QVERIFY(first);
        static const bool waited = [] {
            QTest::qWait(1100); // The time of making must not stand in it.
            return true;
        }();
        QVERIFY(waited);
        QCOMPARE(*paperPdf(letterPaper(content, m_light)), *first);
        // What is printed does not depend on the colours and the text size of the window.
        const Theme large(windowOptions(Appearance::Dark, 2.0));
        QCOMPARE(*paperPdf(letterPaper(content, large)), *first);
        content.text += u" More."_s;
        QVERIFY(*paperPdf(letterPaper(content, m_light)) != *first);
    }

    void aPdfHasPagesOfA4_data() { letters(); }
    void aPdfHasPagesOfA4()
    {
        QFETCH(LetterContent, content);
        const Paper paper = letterPaper(content, m_light);
        const QByteArray pdf = *paperPdf(paper);
        QCOMPARE(pdf.count("/Type /Page\n"), paper.pages);
        const QRegularExpression box(uR"(/MediaBox \[0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)\])"_s);
        const QRegularExpressionMatch match = box.match(QString::fromLatin1(pdf));
        QVERIFY(match.hasMatch());
        QCOMPARE(qRound(match.captured(1).toDouble()), 595);
        QCOMPARE(qRound(match.captured(2).toDouble()), 842);
    }

    void longLettersGoOnTheNextPage()
    {
        QCOMPARE(letterPaper(letterOfTheMockup(), m_light).pages, 1);
        const Paper paper = letterPaper(longLetter(), m_light);
        QVERIFY(paper.pages > 1);
        for (int page = 0; page < paper.pages; ++page) {
            const QImage image = paperImage(paper, page);
            QCOMPARE(image.size(), QSize(1240, 1754));
            const QColor white = m_light.color(ColorToken::Surface);
            QVERIFY2(inkedColumns(image, 300, 1594, white).second > 0, "words on each page");
            const auto [left, right] = inkedColumns(image, 300, 1754, white);
            QVERIFY2(left >= 155 && right <= 1240 - 155, "nothing in the margins");
            QVERIFY2(inkedColumns(image, 1600, 1640, white).second < 0, "nothing between words and page number");
            QVERIFY2(inkedColumns(image, 1640, 1690, white).second > 0, "a page number");
        }
        QVERIFY(!paperPng(paper, paper.pages));
        QVERIFY(!paperPng(paper, -1));
    }

    void eachLineIsOnOnePage()
    {
        const LetterType type{.px = 23, .lineHeight = 35, .paragraphGap = 18};
        const LetterText text(longLetter(), m_light, type, 900);
        const std::vector<int> pages = pagesOfLines(text, type, 700, 1000);
        QCOMPARE(pages.size(), text.lines().size());
        QCOMPARE(pages.front(), 0);
        double begun = 0;
        for (size_t i = 1; i < pages.size(); ++i) {
            QVERIFY(pages[i] == pages[i - 1] || pages[i] == pages[i - 1] + 1);
            if (pages[i] != pages[i - 1])
                begun = text.lines()[i].top;
            QVERIFY(text.lines()[i].top - begun + type.lineHeight <= (pages[i] == 0 ? 700 : 1000));
        }
    }

    void tokensAreMarkedInThePreviewOnly()
    {
        for (const Theme *theme : {&m_light, &m_dark}) {
            LetterContent content = letterOfTheMockup();
            const QColor soft = theme->color(ColorToken::AccentSoft);
            const int marked = pixelsOf(previewOf(content, *theme), soft);
            QVERIFY2(marked > 1000, qPrintable(QString::number(marked)));
            content.tokens[0].isMissing = true;
            QVERIFY(pixelsOf(previewOf(content, *theme), theme->color(ColorToken::WarnSoft)) > 100);
            content.tokens.clear();
            QCOMPARE(pixelsOf(previewOf(content, *theme), soft), 0);
            QCOMPARE(pixelsOf(paperImage(letterPaper(letterOfTheMockup(), *theme), 0), soft), 0);
        }
    }

    void tokensBeyondTheTextDoNoHarm()
    {
        LetterContent content = letterOfTheMockup();
        content.tokens = {{.start = -5, .length = 3}, {.start = content.text.size() + 10, .length = 4}, {.start = 3}};
        QCOMPARE(pixelsOf(previewOf(content, m_light), m_light.color(ColorToken::AccentSoft)), 0);
    }

    void thePreviewFollowsTheTheme()
    {
        const QImage light = previewOf(letterOfTheMockup(), m_light);
        const QImage dark = previewOf(letterOfTheMockup(), m_dark);
        QCOMPARE(light.pixelColor(10, 60), m_light.color(ColorToken::Surface));
        QCOMPARE(dark.pixelColor(10, 60), m_dark.color(ColorToken::Surface));
        QVERIFY(pixelsOf(light, m_light.tokens().defaultBrand()) > 500); // The awning.
        const Theme large(windowOptions(Appearance::Light, 2.0));
        QVERIFY(letterPreviewHeight(letterOfTheMockup(), large, 628)
                > 1.8 * letterPreviewHeight(letterOfTheMockup(), m_light, 314));
        QVERIFY(letterPreviewHeight(letterOfTheMockup(), m_light, 200)
                > letterPreviewHeight(letterOfTheMockup(), m_light, 400));
    }

    /// Left in the folder of the run, to be looked at beside the mock-up.
    void picturesForTheEye_data() { letters(); }
    void picturesForTheEye()
    {
        QFETCH(LetterContent, content);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(previewOf(content, m_light).save(u"letter-%1-light.png"_s.arg(tag)));
        QVERIFY(previewOf(content, m_dark).save(u"letter-%1-dark.png"_s.arg(tag)));
        const Paper paper = letterPaper(content, m_light);
        for (int page = 0; page < paper.pages; ++page)
            QVERIFY(paperImage(paper, page).save(u"letter-%1-%2.png"_s.arg(tag).arg(page + 1)));
    }

    void aLongWordIsBroken()
    {
        LetterContent content = letterOfTheMockup();
        content.text = QString(400, u'x');
        content.tokens.clear();
        const QImage image = previewOf(content, m_light);
        QVERIFY(inkedColumns(image, 30, image.height() - 12, m_light.color(ColorToken::Surface)).second < 314 - 18);
    }

    void rightToLeftBeginsAtTheRight()
    {
        LetterContent content = letterInArabic();
        content.tokens.clear();
        const auto [left, right] =
            inkedColumns(previewOf(content, m_light), 24, 42, m_light.color(ColorToken::Surface));
        QVERIFY2(right > 285 && left > 200, qPrintable(u"%1 to %2"_s.arg(left).arg(right)));
        const QImage sheet = paperImage(letterPaper(content, m_light), 0);
        // The name stands at the right, the date at the left.
        QVERIFY(inkedColumns(sheet, 100, 160, m_light.color(ColorToken::Surface)).second > 1000);
    }

    void theLogoIsPrinted()
    {
        LetterContent content = letterOfTheMockup();
        content.logo = QImage(60, 30, QImage::Format_RGB32);
        content.logo.fill(QColor(Qt::magenta));
        const QImage sheet = paperImage(letterPaper(content, m_light), 0);
        QVERIFY(pixelsOf(sheet, QColor(Qt::magenta)) > 90 * 40);
    }
};

SHOPBELL_WINDOW_TEST(TestLetterPaper)
#include "test_letterpaper.moc"
