// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/contrast.h"
#include "look/tokens.h"
#include "support/run.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Shopbell;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsComplete();
    void everyColourResolvesInBothAppearances_data();
    void everyColourResolvesInBothAppearances();
    void everySizeIsPositive();
    void designersContrastIsMet_data();
    void designersContrastIsMet();
    void inksOfAvatarsAreReadable();
    void everyPaletteRoleNamesAToken();
    void missingValuesAreNamed();

private:
    const Tokens m_tokens = Tokens::bundled();
};

static ColorToken tokenNamed(const QString &name)
{
    for (int i = 0; i < colorTokenCount; ++i) {
        if (nameOf(ColorToken(i)) == name)
            return ColorToken(i);
    }
    qFatal("no token named %s", qPrintable(name));
}

void TestTokens::theFileIsComplete()
{
    QCOMPARE(m_tokens.problems(), QStringList());
    QCOMPARE(m_tokens.chartSeries(Appearance::Light).size(), 6);
    QCOMPARE(m_tokens.chartSeries(Appearance::Dark).size(), 6);
    QCOMPARE(m_tokens.avatarPairs(Appearance::Light).size(), m_tokens.avatarPairs(Appearance::Dark).size());
    QCOMPARE(m_tokens.families("ui"_L1).first(), u"Inter"_s);
}

void TestTokens::everyColourResolvesInBothAppearances_data()
{
    QTest::addColumn<ColorToken>("token");
    for (int i = 0; i < colorTokenCount; ++i)
        QTest::newRow(nameOf(ColorToken(i)).data()) << ColorToken(i);
}

void TestTokens::everyColourResolvesInBothAppearances()
{
    QFETCH(ColorToken, token);
    const QColor light = m_tokens.color(token, Appearance::Light);
    const QColor dark = m_tokens.color(token, Appearance::Dark);
    QVERIFY(light.isValid() && dark.isValid());
    QVERIFY(light != QColor(Qt::magenta) && dark != QColor(Qt::magenta));
    QVERIFY2(light != dark, "no colour is the same by day and by night");
}

void TestTokens::everySizeIsPositive()
{
    for (int i = 0; i < sizeTokenCount; ++i)
        QVERIFY2(m_tokens.size(SizeToken(i)) > 0, qPrintable(QString::number(i)));
    for (int i = 0; i < radiusTokenCount; ++i)
        QVERIFY(m_tokens.radius(RadiusToken(i)) > 0);
    for (int i = 0; i < paneTokenCount; ++i) {
        const PaneWidths widths = m_tokens.pane(PaneToken(i));
        QVERIFY(widths.minimum > 0 && widths.usual >= widths.minimum);
        QVERIFY(widths.maximum == 0 || widths.maximum >= widths.usual);
    }
}

void TestTokens::designersContrastIsMet_data()
{
    QTest::addColumn<ContrastClaim>("claim");
    QVERIFY(!m_tokens.contrastClaims().isEmpty());
    for (const ContrastClaim &claim : m_tokens.contrastClaims())
        QTest::newRow(qPrintable(claim.foreground + " on "_L1 + claim.background)) << claim;
}

void TestTokens::designersContrastIsMet()
{
    QFETCH(ContrastClaim, claim);
    const ColorToken foreground = tokenNamed(claim.foreground);
    const ColorToken background = tokenNamed(claim.background);
    const auto measured = [&](Appearance appearance) {
        return contrastRatio(m_tokens.color(foreground, appearance), m_tokens.color(background, appearance));
    };
    const double light = measured(Appearance::Light);
    const double dark = measured(Appearance::Dark);
    QVERIFY2(qAbs(light - claim.light) <= 0.1, qPrintable(u"light is %1"_s.arg(light)));
    QVERIFY2(qAbs(dark - claim.dark) <= 0.1, qPrintable(u"dark is %1"_s.arg(dark)));
}

void TestTokens::inksOfAvatarsAreReadable()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const ColorPair &pair : m_tokens.avatarPairs(appearance))
            QVERIFY2(contrastRatio(pair.fill, pair.ink) >= 4.5, qPrintable(pair.fill.name()));
    }
}

void TestTokens::everyPaletteRoleNamesAToken()
{
    QVERIFY(m_tokens.paletteMap().contains(u"Window"_s));
    QCOMPARE(m_tokens.paletteMap().value(u"inactive/Highlight"_s), ColorToken::SelectedInactive);
    QCOMPARE(m_tokens.paletteMap().value(u"disabled/Text"_s), ColorToken::Disabled);
}

void TestTokens::missingValuesAreNamed()
{
    const Tokens broken(R"({"color": {"text": {"light": "#26221C", "dark": "blueish"}}})");
    QVERIFY(!broken.problems().contains(u"color.text.light"_s));
    QVERIFY(broken.problems().contains(u"color.text.dark"_s));
    QVERIFY(broken.problems().contains(u"size.avatar.3"_s));
    QVERIFY(broken.problems().contains(u"qpalette"_s));
    QVERIFY(Tokens("not json").problems().first().startsWith("not JSON"_L1));
}

SHOPBELL_TEST(TestTokens)
#include "test_tokens.moc"
