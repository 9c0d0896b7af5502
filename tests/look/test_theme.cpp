// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/fonts.h"
#include "look/theme.h"
#include "support/run.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

static ThemeOptions speaking(const QString &language)
{
    ThemeOptions options;
    options.language = QLocale(language);
    return options;
}

static ThemeOptions scaledBy(double textScale)
{
    ThemeOptions options;
    options.textScale = textScale;
    return options;
}

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(Fonts::load(), QStringList()); }

    void bundledFontsHaveTheFourWeights()
    {
        const Theme theme;
        for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
            const QFontInfo shown(theme.font(TypeRole::Body, weight));
            QCOMPARE(shown.family(), u"Inter"_s);
            QCOMPARE(shown.weight(), int(weight));
        }
    }

    void twiceTheTextIsTwiceTheType()
    {
        const Theme usual;
        const Theme large(scaledBy(2.0));
        for (int i = 0; i < typeRoleCount; ++i) {
            const auto role = TypeRole(i);
            QCOMPARE(large.font(role).pointSizeF(), usual.font(role).pointSizeF() * 2);
            QCOMPARE(large.lineHeight(role), usual.lineHeight(role) * 2);
        }
        QCOMPARE(usual.font(TypeRole::Body).pointSizeF(), 9.75);
        QCOMPARE(large.size(SizeToken::Button), 60);
        QCOMPARE(large.space(SpaceToken::PagePadding), usual.space(SpaceToken::PagePadding));
        QCOMPARE(large.pane(PaneToken::ReviewsList).minimum, 560);
    }

    void textScaleStaysInItsRange()
    {
        QCOMPARE(Theme(scaledBy(0.5)).textScale(), 1.0);
        QCOMPARE(Theme(scaledBy(9)).textScale(), 2.0);
        QCOMPARE(Theme(scaledBy(1.25)).size(SizeToken::Input), 38);
    }

    void typeFollowsTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("contains");
        QTest::addColumn<double>("microPx");
        QTest::addColumn<int>("bodyLine");
        QTest::addColumn<int>("mediumShownAs");
        QTest::newRow("English") << u"en_GB"_s << u"Inter"_s << u"Noto Sans CJK SC"_s << 11.5 << 19 << 500;
        QTest::newRow("Swahili") << u"sw"_s << u"Inter"_s << u"Noto Sans Arabic"_s << 11.5 << 19 << 500;
        QTest::newRow("Chinese on the mainland")
            << u"zh_CN"_s << u"Noto Sans CJK SC"_s << u"Inter"_s << 12.0 << 20 << 400;
        QTest::newRow("Chinese in Taiwan")
            << u"zh_TW"_s << u"Noto Sans CJK TC"_s << u"Noto Sans CJK SC"_s << 12.0 << 20 << 400;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"Noto Sans CJK JP"_s << u"Inter"_s << 12.0 << 20 << 400;
        QTest::newRow("Korean") << u"ko_KR"_s << u"Noto Sans CJK KR"_s << u"Inter"_s << 12.0 << 20 << 400;
        QTest::newRow("Arabic") << u"ar"_s << u"Inter"_s << u"Noto Sans Arabic"_s << 11.5 << 21 << 500;
        QTest::newRow("Urdu") << u"ur_PK"_s << u"Inter"_s << u"Noto Sans Arabic"_s << 11.5 << 21 << 500;
    }

    void typeFollowsTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, contains);
        QFETCH(double, microPx);
        const Theme theme(speaking(language));
        const QFont micro = theme.font(TypeRole::Micro, QFont::Medium);
        QTEST(micro.families().first(), "first");
        QVERIFY(micro.families().contains(contains));
        QCOMPARE(micro.pointSizeF(), microPx * 0.75);
        QTEST(theme.lineHeight(TypeRole::Body), "bodyLine");
        QTEST(int(micro.weight()), "mediumShownAs");
        QCOMPARE(theme.font(TypeRole::Strong).weight(), QFont::DemiBold);
    }

    void onlyLatinIsTracked()
    {
        QVERIFY(Theme().font(TypeRole::Figure).letterSpacing() < 0);
        QCOMPARE(Theme(speaking(u"zh_CN"_s)).font(TypeRole::Figure).letterSpacing(), 0.0);
    }

    void directionFollowsTheLanguage()
    {
        QVERIFY(!Theme().isRightToLeft());
        QVERIFY(Theme(speaking(u"ar"_s)).isRightToLeft());
        QVERIFY(Theme(speaking(u"he"_s)).isRightToLeft());
    }

    void paletteIsMadeOfTokens()
    {
        const Theme theme;
        const QPalette palette = theme.palette();
        QCOMPARE(palette.color(QPalette::Active, QPalette::Window), theme.color(ColorToken::Canvas));
        QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), theme.color(ColorToken::Selected));
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), theme.color(ColorToken::SelectedInactive));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.color(ColorToken::Disabled));
        QCOMPARE(palette.color(QPalette::Active, QPalette::PlaceholderText), theme.color(ColorToken::Text3));
    }

    void systemAppearanceIsReadFromItsPalette()
    {
        ThemeOptions dark;
        dark.appearance = Appearance::Dark;
        QCOMPARE(appearanceOf(Theme().palette()), Appearance::Light);
        QCOMPARE(appearanceOf(Theme(dark).palette()), Appearance::Dark);
    }

    void brandIsTheOwnersOrTheDefault()
    {
        ThemeOptions options;
        QCOMPARE(Theme(options).brand(), Theme().tokens().defaultBrand());
        options.brand = QColor(20, 90, 160);
        QCOMPARE(Theme(options).brand(), QColor(20, 90, 160));
    }

    void inkOnTheBrandIsReadable()
    {
        const Theme theme;
        QCOMPARE(theme.inkOn(theme.brand()), theme.tokens().color(ColorToken::Text, Appearance::Light));
        QCOMPARE(theme.inkOn(QColor(20, 40, 90)), theme.tokens().color(ColorToken::OnAccent, Appearance::Light));
    }

    void lessMotionIsNone()
    {
        ThemeOptions still;
        still.lessMotion = true;
        QCOMPARE(Theme().duration(MotionToken::Switch).count(), 120);
        QCOMPARE(Theme(still).duration(MotionToken::Switch).count(), 0);
        QCOMPARE(Theme(still).tokens().undoSeconds(), 8);
    }

    void saysOnceThatItChanged()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        ThemeOptions options = theme.options();
        theme.setOptions(options);
        QCOMPARE(changed.size(), 0);
        options.appearance = Appearance::Dark;
        theme.setOptions(options);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.color(ColorToken::Surface), theme.tokens().color(ColorToken::Surface, Appearance::Dark));
    }
};

SHOPBELL_WINDOW_TEST(TestTheme)
#include "test_theme.moc"
