// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/highcontrast.h"

#include "look/contrast.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr double nearlyAll = 20; // Of 21; the usual themes of desktops end at 19.
constexpr double readable = 7; // WCAG AAA.
constexpr double seen = 3; // WCAG for what is no text.
constexpr double tint = 0.14;

QPalette plainPalette(const QColor &ground, const QColor &ink)
{
    QPalette palette(ink, ground, ink, ink, ink, ink, ink, ground, ground);
    palette.setColor(QPalette::Highlight, ink);
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::PlaceholderText, ink);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(ink, ground, 0.6));
    return palette;
}

// The highlight where it can be told from the ground.
QColor accentOf(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    return contrastRatio(highlight, palette.color(QPalette::Window)) >= seen ? highlight
                                                                             : palette.color(QPalette::WindowText);
}

QColor selectionOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor selection = mixed(accentOf(palette), ground, 0.3);
    return contrastRatio(selection, ink) >= readable ? selection : mixed(ink, ground, tint);
}

} // namespace

std::optional<QPalette> highContrastOf(const QPalette &systemPalette, const QString &gtkTheme)
{
    const QColor ground = systemPalette.color(QPalette::Window);
    if (contrastRatio(ground, systemPalette.color(QPalette::WindowText)) >= nearlyAll)
        return systemPalette;
    if (gtkTheme.startsWith("HighContrastInverse"_L1, Qt::CaseInsensitive)
        || gtkTheme.compare("HighContrast:dark"_L1, Qt::CaseInsensitive) == 0)
        return plainPalette(Qt::black, Qt::white);
    if (gtkTheme.startsWith("HighContrast"_L1, Qt::CaseInsensitive))
        return plainPalette(Qt::white, Qt::black);
    return std::nullopt;
}

QColor highContrastColor(const QPalette &palette, ColorToken token)
{
    switch (token) {
    case ColorToken::Window:
    case ColorToken::Canvas:
    case ColorToken::Surface:
    case ColorToken::Sunken:
        return palette.color(QPalette::Window);
    case ColorToken::Selected:
        return selectionOf(palette);
    case ColorToken::Hover:
    case ColorToken::SelectedInactive:
    case ColorToken::AccentSoft:
    case ColorToken::BrassSoft:
    case ColorToken::PositiveSoft:
    case ColorToken::NegativeSoft:
    case ColorToken::NeutralSoft:
    case ColorToken::WarnSoft:
    case ColorToken::DangerSoft:
        return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), tint);
    case ColorToken::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case ColorToken::Accent:
    case ColorToken::AccentHover:
    case ColorToken::AccentPressed:
    case ColorToken::Focus:
        return accentOf(palette);
    case ColorToken::OnAccent:
        return inkOn(accentOf(palette), palette.color(QPalette::HighlightedText), palette.color(QPalette::Window));
    default: // Text, edges and signs.
        return palette.color(QPalette::WindowText);
    }
}

} // namespace Shopbell
