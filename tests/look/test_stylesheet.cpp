// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

static QStringList imagesIn(const QString &styleSheet)
{
    static const QRegularExpression image(u"url\\(\"([^\"]*)\"\\)"_s);
    QStringList files;
    for (auto found = image.globalMatch(styleSheet); found.hasNext();)
        files.append(found.next().captured(1));
    return files;
}

class TestStyleSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceholderIsFilled_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("textScale");
        QTest::newRow("light English") << Appearance::Light << u"en_GB"_s << 1.0;
        QTest::newRow("dark Chinese, larger text") << Appearance::Dark << u"zh_CN"_s << 1.5;
        QTest::newRow("light Arabic, twice the text") << Appearance::Light << u"ar"_s << 2.0;
    }

    void everyPlaceholderIsFilled()
    {
        QFETCH(Appearance, appearance);
        QFETCH(QString, language);
        QFETCH(double, textScale);
        const Theme theme({.appearance = appearance,
                           .language = QLocale(language),
                           .textScale = textScale,
                           .brand = {},
                           .lessMotion = false});
        const QString text = theme.styleSheet();
        QVERIFY(text.size() > 1000);
        QVERIFY(!text.contains(u'@'));
        QCOMPARE(text.count(u'{'), text.count(u'}'));
        const QString placeholderColor = QColor(Qt::magenta).name();
        QVERIFY(!text.contains(placeholderColor));
    }

    void everyImageIsAFileInTheRightColour()
    {
        const Theme theme;
        const QStringList images = imagesIn(theme.styleSheet());
        QVERIFY(!images.isEmpty());
        for (const QString &image : images)
            QVERIFY2(QFileInfo(image).size() > 0, qPrintable(image));

        const auto check =
            std::ranges::find_if(images, [](const QString &file) { return file.contains("/check-"_L1); });
        QVERIFY(check != images.end());
        QFile file(*check);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(theme.color(ColorToken::OnAccent).name().toLatin1()));
    }

    void imagesGoWithTheTheme()
    {
        QString folder;
        {
            const Theme theme;
            folder = QFileInfo(imagesIn(theme.styleSheet()).first()).path();
            QVERIFY(QFileInfo::exists(folder));
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void aChangedThemeMakesAnotherSheet()
    {
        Theme theme;
        const QString light = theme.styleSheet();
        QVERIFY(light.contains(theme.color(ColorToken::Accent).name()));
        ThemeOptions options = theme.options();
        options.appearance = Appearance::Dark;
        theme.setOptions(options);
        const QString dark = theme.styleSheet();
        QVERIFY(dark.contains(theme.color(ColorToken::Accent).name()));
        QVERIFY(!dark.contains(theme.tokens().color(ColorToken::Accent, Appearance::Light).name()));
        options.textScale = 2;
        theme.setOptions(options);
        QVERIFY(theme.styleSheet().contains("font-size: 17.25pt"_L1)); // Micro, 11.5 px.
    }

    void segmentsAreRoundAtTheLeadingEdge()
    {
        static const QRegularExpression first(uR"(\[segPos="first"\],[^{]*"only"\] \{ border-top-(\w+)-radius)"_s);
        ThemeOptions arabic;
        arabic.language = QLocale(u"ar"_s);
        QCOMPARE(first.match(Theme().styleSheet()).captured(1), u"left"_s);
        QCOMPARE(first.match(Theme(arabic).styleSheet()).captured(1), u"right"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestStyleSheet)
#include "test_stylesheet.moc"
