// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/questionnairesheet.h"
#include "charts/sheetlayout.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Shopbell;

namespace {

QuestionnaireSheet sheetOfTheMockup()
{
    QuestionnaireSheet sheet;
    sheet.questionnaire = *startingQuestionnaire(u"Anna"_s,
                                                 {{u"Bread kept for you, by phone"_s, u"daily until 7"_s},
                                                  {u"Birthday cakes"_s, u"order 3 days before"_s},
                                                  {u"Baskets for the office"_s, u"from eight people"_s},
                                                  {u"Gluten-free, Wednesdays"_s, u"from 3 December"_s},
                                                  {u"Dough to bake at home"_s, u"frozen, with a note"_s},
                                                  {u"Sourdough evening"_s, u"first Thursday"_s},
                                                  {u"Letter when rye is in"_s, u"e-mail, once a month"_s},
                                                  {u"Wholesale for cafés"_s, u"before six"_s},
                                                  {u"Gift cards"_s, u"any amount"_s},
                                                  {u"Delivery in Wellbrook"_s, u"Saturdays, by bike"_s}},
                                                 u"https://poppyseedlane.example/thanks"_s)
                               .build();
    sheet.words = questionnaireWords();
    sheet.shopName = u"Poppyseed Lane"_s;
    sheet.shopLine = u"Bakery, 14 Lane End, Wellbrook"_s;
    sheet.edition = u"November 2025"_s;
    sheet.language = QLocale(u"en_GB"_s);
    return sheet;
}

QuestionnaireSheet sheetOfManyServices()
{
    QuestionnaireSheet sheet = sheetOfTheMockup();
    for (int i = 1; i <= 60; ++i)
        sheet.questionnaire.services.push_back({.name = u"Service %1"_s.arg(i), .note = u"every day"_s});
    sheet.questionnaire.services[3] = {
        .name =
            u"Everything for a christening, a wedding or a funeral, with cakes, savouries and what goes with them"_s,
        .note =
            u"Ask us two weeks before, or earlier in December, when everybody wants the same and the oven is full"_s};
    return sheet;
}

QuestionnaireSheet sheetInChinese()
{
    QuestionnaireSheet sheet = sheetOfTheMockup();
    sheet.questionnaire.title = u"接下来我们该做什么？"_s;
    sheet.questionnaire.introduction = u"谢谢光临。只需三分钟，安娜会读每一个字。"_s;
    sheet.questionnaire.questions[0].words = u"是什么让您再来？"_s;
    sheet.language = QLocale(u"zh_CN"_s);
    return sheet;
}

QuestionnaireSheet sheetInArabic()
{
    QuestionnaireSheet sheet = sheetOfTheMockup();
    sheet.questionnaire.title = u"ماذا نفعل بعد ذلك؟"_s;
    sheet.questionnaire.questions[0].words = u"ما الذي يعيدك إلينا؟"_s;
    sheet.language = QLocale(u"ar"_s);
    return sheet;
}

QuestionnaireSheet sheetOfLongWords()
{
    QuestionnaireSheet sheet = sheetOfTheMockup();
    sheet.questionnaire.questions[0].words =
        u"What is it, of all that you can think of when you come through our door on a rainy morning, that brings you "
        "back to us rather than to the shop next door, which is nearer to the station?"_s;
    sheet.questionnaire.questions[2].lowest = u"not at all, I was very disappointed"_s;
    sheet.words.mayShow =
        u"You may show the words that I have written here together with my first name to other people"_s;
    sheet.shopLine = u"Bakery and tea room in the old post office beside the church, 14 Lane End, Wellbrook on Sea"_s;
    return sheet;
}

const SheetText *textNamed(const SheetPage &page, const QString &words)
{
    for (const SheetText &text : page.texts) {
        if (text.text.text() == words)
            return &text;
    }
    return nullptr;
}

} // namespace

class TestQuestionnaireSheet : public QObject
{
    Q_OBJECT

private:
    const Theme m_theme;

    static void sheets()
    {
        QTest::addColumn<QuestionnaireSheet>("sheet");
        QTest::newRow("mock-up") << sheetOfTheMockup();
        QTest::newRow("many services") << sheetOfManyServices();
        QTest::newRow("Chinese") << sheetInChinese();
        QTest::newRow("Arabic") << sheetInArabic();
        QTest::newRow("long words") << sheetOfLongWords();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void theMockupFitsOnOnePage() { QCOMPARE(questionnairePaper(sheetOfTheMockup(), m_theme)->pages, 1); }

    void nothingRunsIntoAnother_data() { sheets(); }
    void nothingRunsIntoAnother()
    {
        QFETCH(QuestionnaireSheet, sheet);
        const SheetLayout layout = *sheetLayout(sheet, m_theme);
        for (const SheetPage &page : layout.pages) {
            const QRectF body = QRectF(QPointF(), paperSize).adjusted(80, 60, -80, -page.foot.height());
            std::vector<QRectF> things = page.boxes;
            things.insert(things.end(), page.circles.begin(), page.circles.end());
            if (!page.code.isNull())
                things.push_back(page.code);
            for (const SheetText &text : page.texts) {
                const QString words = text.text.text();
                QVERIFY2(body.contains(text.room) || page.foot.contains(text.room), qPrintable(words));
                for (const SheetText &other : page.texts) {
                    const bool isSame = &other == &text;
                    QVERIFY2(isSame || !other.room.adjusted(1, 1, -1, -1).intersects(text.room),
                             qPrintable(words + u" and "_s + other.text.text()));
                }
                for (const QRectF &box : page.boxes)
                    QVERIFY2(!box.intersects(text.room), qPrintable(words));
                for (const SheetRule &rule : page.rules)
                    QVERIFY2(rule.line.y1() <= text.room.top() + 6 || rule.line.y1() >= text.room.bottom() - 6
                                 || rule.line.x1() > text.room.right() || rule.line.x2() < text.room.left(),
                             qPrintable(words));
            }
            for (size_t i = 0; i < things.size(); ++i) {
                for (size_t k = i + 1; k < things.size(); ++k)
                    QVERIFY(!things[i].intersects(things[k]));
            }
        }
    }

    void everyServiceHasThreeEmptyBoxes_data() { sheets(); }
    void everyServiceHasThreeEmptyBoxes()
    {
        QFETCH(QuestionnaireSheet, sheet);
        const SheetLayout layout = *sheetLayout(sheet, m_theme);
        const Paper paper = *questionnairePaper(sheet, m_theme);
        QCOMPARE(paper.pages, int(layout.pages.size()));
        size_t boxes = 0;
        for (int number = 0; number < paper.pages; ++number) {
            const SheetPage &page = layout.pages[size_t(number)];
            const QImage image = paperImage(paper, number);
            for (const QRectF &box : page.boxes)
                QCOMPARE(image.pixelColor(box.center().toPoint()), m_theme.color(ColorToken::Surface));
            boxes += page.boxes.size();
        }
        QCOMPARE(boxes, 3 * sheet.questionnaire.services.size() + 2); // And two consents.
    }

    void consentComesLast_data() { sheets(); }
    void consentComesLast()
    {
        QFETCH(QuestionnaireSheet, sheet);
        const SheetLayout layout = *sheetLayout(sheet, m_theme);
        const SheetText *consent = textNamed(layout.pages.back(), sheet.words.doNotWrite);
        QVERIFY(consent);
        for (const SheetText &text : layout.pages.back().texts) {
            const bool isInFoot = layout.pages.back().foot.contains(text.room);
            QVERIFY(isInFoot || text.room.top() <= consent->room.bottom());
        }
        QVERIFY(textNamed(layout.pages.back(), sheet.words.mayShow));
    }

    void whoAnswersNeverStandsAlone()
    {
        QuestionnaireSheet sheet = sheetOfTheMockup();
        const QString lastQuestion = sheet.questionnaire.questions.back().words;
        bool isOnTwoPages = false;
        for (int added = 0; added < 12; ++added) {
            const SheetLayout layout = *sheetLayout(sheet, m_theme);
            isOnTwoPages |= layout.pages.size() == 2;
            QVERIFY2(textNamed(layout.pages.back(), lastQuestion), qPrintable(QString::number(added)));
            QVERIFY(textNamed(layout.pages.back(), sheet.words.doNotWrite));
            sheet.questionnaire.services.push_back({.name = u"Service %1"_s.arg(added), .note = u"every day"_s});
        }
        QVERIFY(isOnTwoPages);
    }

    void manyServicesGoOnUnderTheSameHeads()
    {
        const QuestionnaireSheet sheet = sheetOfManyServices();
        const SheetLayout layout = *sheetLayout(sheet, m_theme);
        QVERIFY(layout.pages.size() >= 3);
        for (size_t i = 0; i < layout.pages.size(); ++i) {
            const SheetPage &page = layout.pages[i];
            QVERIFY(page.boxes.size() <= 2 || textNamed(page, sheet.words.tellMe));
            const QString foot = u"November 2025 · sheet %1 of %2"_s.arg(i + 1).arg(layout.pages.size());
            QVERIFY2(textNamed(page, foot), qPrintable(foot));
        }
        QVERIFY(textNamed(sheetLayout(sheetOfTheMockup(), m_theme)->pages[0], u"November 2025"_s));
    }

    void theCodeIsLargeAndReadable()
    {
        const SheetLayout layout = *sheetLayout(sheetOfTheMockup(), m_theme);
        const QRectF code = layout.pages[0].code;
        const double side = code.width() * layout.code->modules() / (layout.code->modules() + 8);
        QVERIFY(side >= paperUnits(28) - 0.01);
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbarimg is not installed (zbar-tools)");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.png"_s);
        QVERIFY(paperImage(*questionnairePaper(sheetOfTheMockup(), m_theme), 0).save(path));
        QProcess reader;
        reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), sheetOfTheMockup().questionnaire.link);
    }

    /// Left in the folder of the run, to be looked at beside the mock-up.
    void picturesForTheEye_data() { sheets(); }
    void picturesForTheEye()
    {
        QFETCH(QuestionnaireSheet, sheet);
        const Paper paper = *questionnairePaper(sheet, m_theme);
        for (int page = 0; page < paper.pages; ++page) {
            const QString name = u"sheet-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(page + 1);
            QVERIFY(paperImage(paper, page).save(name));
        }
    }

    void withoutALinkThereIsNoCode()
    {
        QuestionnaireSheet sheet = sheetOfTheMockup();
        sheet.questionnaire.link.clear();
        const SheetLayout layout = *sheetLayout(sheet, m_theme);
        QVERIFY(!layout.code && layout.pages[0].code.isNull());
        QVERIFY(!textNamed(layout.pages[0], sheet.words.answerOnPhone));
        sheet.questionnaire.link = u"https://a.example/"_s + QString(3000, u'x');
        QCOMPARE(questionnairePaper(sheet, m_theme).error().kind, Error::Kind::Invalid);
    }

    void rightToLeftIsMirrored()
    {
        const SheetLayout english = *sheetLayout(sheetOfTheMockup(), m_theme);
        const SheetLayout arabic = *sheetLayout(sheetInArabic(), m_theme);
        QVERIFY(english.pages[0].code.left() > 800);
        QVERIFY(arabic.pages[0].code.right() < 440);
        QVERIFY(english.pages[0].circles.front().x() < english.pages[0].circles.back().x());
        QVERIFY(arabic.pages[0].circles.front().x() > arabic.pages[0].circles.back().x());
        const SheetText *title = textNamed(arabic.pages[0], sheetInArabic().questionnaire.title);
        QVERIFY(title && title->side == Qt::AlignRight && title->room.right() > 1100);
    }

    void thePaperOutlivesTheTheme()
    {
        auto theme = std::make_unique<Theme>();
        const Paper paper = *questionnairePaper(sheetOfTheMockup(), *theme);
        theme.reset();
        QCOMPARE(*paperPdf(paper), *paperPdf(*questionnairePaper(sheetOfTheMockup(), m_theme)));
    }

    void theSameInputGivesTheSameBytes()
    {
        ThemeOptions options;
        options.appearance = Appearance::Dark;
        const Theme dark(options);
        for (const QuestionnaireSheet &sheet : {sheetOfTheMockup(), sheetInChinese(), sheetInArabic()}) {
            const QByteArray pdf = *paperPdf(*questionnairePaper(sheet, m_theme));
            QCOMPARE(*paperPdf(*questionnairePaper(sheet, dark)), pdf);
            QCOMPARE(*paperPng(*questionnairePaper(sheet, dark), 0), *paperPng(*questionnairePaper(sheet, m_theme), 0));
        }
    }
};

SHOPBELL_WINDOW_TEST(TestQuestionnaireSheet)
#include "test_questionnairesheet.moc"
