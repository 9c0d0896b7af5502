// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include "look/contrast.h"
#include "look/highcontrast.h"
#include "look/styleimages.h"
#include "look/stylesheet.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr double pointsPerPixel = 0.75; // At 96 dpi. Pixel sizes of QFont are whole numbers only.
constexpr double buttonIconRoom = 3; // Makes 7 of the 4 pixels that Qt's styles put between icon and text.

} // namespace

Theme::Theme(const ThemeOptions &options, QObject *parent)
    : QObject(parent)
    , m_tokens(Tokens::bundled())
    , m_icons(std::make_unique<Icons>())
    , m_styleImages(std::make_unique<StyleImages>(*m_icons))
{
    takeOptions(options);
}

Theme::~Theme() = default;

void Theme::setOptions(const ThemeOptions &options)
{
    const ThemeOptions before = m_options;
    takeOptions(options);
    if (!(m_options == before))
        Q_EMIT changed();
}

void Theme::takeOptions(const ThemeOptions &options)
{
    m_options = options;
    m_options.textScale = std::clamp(options.textScale, 1.0, 2.0);
    m_typeface = typefaceFor(options.language, m_tokens);

    Icons::Colors colors;
    for (int i = 0; i < colorTokenCount; ++i)
        colors[size_t(i)] = color(ColorToken(i));
    m_icons->setLook(colors, isRightToLeft(), m_tokens.iconStroke());
}

bool Theme::isRightToLeft() const
{
    return layoutDirection() == Qt::RightToLeft;
}

Qt::LayoutDirection Theme::layoutDirection() const
{
    return m_options.language.textDirection();
}

QColor Theme::color(ColorToken token) const
{
    return isHighContrast() ? highContrastColor(*m_options.highContrast, token)
                            : m_tokens.color(token, m_options.appearance);
}

QColor Theme::brand() const
{
    return m_options.brand.isValid() ? m_options.brand : m_tokens.defaultBrand();
}

QColor Theme::awningAlternate() const
{
    return m_tokens.awningAlternate(m_options.appearance);
}

QColor Theme::inkOn(const QColor &background) const
{
    return Shopbell::inkOn(background, m_tokens.color(ColorToken::Text, Appearance::Light),
                           m_tokens.color(ColorToken::OnAccent, Appearance::Light));
}

const QList<QColor> &Theme::chartSeries() const
{
    return m_tokens.chartSeries(m_options.appearance);
}

const QList<ColorPair> &Theme::avatarPairs() const
{
    return m_tokens.avatarPairs(m_options.appearance);
}

QFont Theme::font(TypeRole role) const
{
    return fontOf(role, m_tokens.type(role).weight);
}

QFont Theme::font(TypeRole role, QFont::Weight weight) const
{
    return fontOf(role, weight);
}

QFont Theme::fontOf(TypeRole role, int weight) const
{
    const TypeStyle &style = m_tokens.type(role);
    QFont font;
    font.setFamilies(m_typeface.families);
    font.setPointSizeF(pixels(role) * pointsPerPixel);
    font.setWeight(QFont::Weight(shownWeight(weight)));
    if (m_typeface.tracking && style.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.tracking * textScale());
    // Whole-pixel advances make the fractional sizes of the type scale look uneven.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Theme::pixels(TypeRole role) const
{
    return std::max(m_tokens.type(role).px, m_typeface.minimumPx) * textScale();
}

int Theme::shownWeight(int weight) const
{
    return m_typeface.onlyTwoWeights && weight == QFont::Medium ? QFont::Normal : weight;
}

int Theme::lineHeight(TypeRole role) const
{
    return scaled(m_tokens.type(role).lineHeight + m_typeface.extraLineHeight);
}

int Theme::size(SizeToken token) const
{
    return scaled(m_tokens.size(token));
}

int Theme::scaled(double px) const
{
    return qRound(px * textScale());
}

QSize Theme::buttonIconSize() const
{
    const int icon = size(SizeToken::IconButton);
    return {icon + scaled(buttonIconRoom), icon};
}

PaneWidths Theme::pane(PaneToken token) const
{
    const PaneWidths widths = m_tokens.pane(token);
    return {.minimum = scaled(widths.minimum), .usual = scaled(widths.usual), .maximum = scaled(widths.maximum)};
}

std::chrono::milliseconds Theme::duration(MotionToken token) const
{
    return std::chrono::milliseconds(m_options.lessMotion ? 0 : m_tokens.milliseconds(token));
}

QPalette Theme::palette() const
{
    if (isHighContrast())
        return *m_options.highContrast;
    QPalette palette;
    const QMetaEnum roles = QMetaEnum::fromType<QPalette::ColorRole>();
    const auto roleOf = [&roles](QStringView name) {
        return QPalette::ColorRole(roles.keyToValue(name.toLatin1().constData()));
    };
    const QHash<QString, ColorToken> &map = m_tokens.paletteMap();
    // First what holds for all groups, then the exceptions.
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (!entry.key().contains(u'/'))
            palette.setColor(roleOf(entry.key()), color(*entry));
    }
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const qsizetype slash = entry.key().indexOf(u'/');
        if (slash < 0)
            continue;
        const bool isDisabled = QStringView(entry.key()).first(slash) == "disabled"_L1;
        palette.setColor(isDisabled ? QPalette::Disabled : QPalette::Inactive,
                         roleOf(QStringView(entry.key()).sliced(slash + 1)), color(*entry));
    }
    return palette;
}

QString Theme::styleSheet() const
{
    return StyleSheet(*this, *m_styleImages).text();
}

Appearance appearanceOf(const QPalette &systemPalette)
{
    const bool isDark =
        systemPalette.color(QPalette::WindowText).lightness() > systemPalette.color(QPalette::Window).lightness();
    return isDark ? Appearance::Dark : Appearance::Light;
}

} // namespace Shopbell
