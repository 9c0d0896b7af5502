// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/picturetokens.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace Shopbell {

enum class Appearance { Light, Dark };

// The names of resources/look/tokens.json, so that a mistyped token does not compile.
// What each is for: "use" in that file.
enum class ColorToken {
    Window,
    Canvas,
    Surface,
    Sunken,
    Hover,
    Selected,
    SelectedInactive,
    Line,
    LineStrong,
    Control,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentText,
    AccentSoft,
    Brass,
    BrassText,
    BrassSoft,
    Positive,
    PositiveText,
    PositiveSoft,
    Negative,
    NegativeText,
    NegativeSoft,
    Neutral,
    NeutralText,
    NeutralSoft,
    WarnText,
    WarnSoft,
    Warn,
    Danger,
    DangerSoft,
    Focus
};
inline constexpr int colorTokenCount = int(ColorToken::Focus) + 1;

enum class TypeRole { Micro, Small, Body, Reading, Strong, Title, Section, Page, Figure };
inline constexpr int typeRoleCount = int(TypeRole::Figure) + 1;

enum class SizeToken {
    Button,
    ButtonSmall,
    Input,
    InputSmall,
    Segment,
    Chip,
    CheckBox,
    SwitchWidth,
    SwitchHeight,
    RailItem,
    FilterRow,
    MenuBar,
    StatusBar,
    ReviewRow,
    CustomerRow,
    TableRow,
    AskRow,
    TableHeader,
    TodayRow,
    PromiseRow,
    ShareRow,
    AvatarTiny,
    AvatarSmall,
    AvatarRow,
    AvatarCard,
    AvatarDetail,
    AvatarLarge,
    IconInline,
    IconControl,
    IconButton,
    IconRail,
    IconEmpty,
    StarList,
    StarDetail,
    StarEntry,
    Ring,
    EmptyTile,
    PageHeader,
    PaneHeader,
    AwningRail,
    HitTargetMin
};
inline constexpr int sizeTokenCount = int(SizeToken::HitTargetMin) + 1;

enum class SpaceToken { Grid, PagePadding, CardGap, CardPadding };
inline constexpr int spaceTokenCount = int(SpaceToken::CardPadding) + 1;

enum class RadiusToken { Input, Button, ButtonSmall, Chip, Card, BoardCard, DialogInner, Selection };
inline constexpr int radiusTokenCount = int(RadiusToken::Selection) + 1;

enum class PaneToken {
    Rail,
    ReviewsFilter,
    ReviewsList,
    ReviewsDetail,
    InsightsGallery,
    ShareSource,
    ShareInspector,
    SettingsNav,
    CustomerProfile
};
inline constexpr int paneTokenCount = int(PaneToken::CustomerProfile) + 1;

enum class MotionToken { Hover, Switch, Toast, Pane };
inline constexpr int motionTokenCount = int(MotionToken::Pane) + 1;

struct TypeStyle
{
    double px = 0; // Logical pixels at 96 dpi.
    double lineHeight = 0; // Logical pixels.
    int weight = 400;
    double tracking = 0; // Logical pixels between letters.
};

struct PaneWidths
{
    int minimum = 0;
    int usual = 0;
    int maximum = 0; // 0: no limit.
};

struct ColorPair
{
    QColor fill;
    QColor ink;
};

struct ContrastClaim // "text on surface" with the ratios written down by the designers.
{
    QString foreground;
    QString background;
    double light = 0;
    double dark = 0;
};

// tokens.json, parsed once. Values are at 100 % text size; Theme applies scale and language.
class Tokens
{
public:
    // :/look/tokens.json.
    static Tokens bundled();
    explicit Tokens(const QByteArray &json);

    // One line for each value that is missing or malformed; such values are magenta or 0.
    const QStringList &problems() const { return m_problems; }

    QColor color(ColorToken token, Appearance appearance) const;
    const TypeStyle &type(TypeRole role) const { return m_types[size_t(role)]; }
    double size(SizeToken token) const { return m_sizes[size_t(token)]; }
    int space(SpaceToken token) const { return m_spaces[size_t(token)]; }
    int radius(RadiusToken token) const { return m_radii[size_t(token)]; }
    const PaneWidths &pane(PaneToken token) const { return m_panes[size_t(token)]; }
    int milliseconds(MotionToken token) const { return m_motions[size_t(token)]; }
    int undoSeconds() const { return m_undoSeconds; }
    double iconStroke() const { return m_iconStroke; }
    int focusWidth() const { return m_focusWidth; }
    int focusGap() const { return m_focusGap; }
    int selectionBarWidth() const { return m_selectionBarWidth; }

    // In the order of use: pine, blue, amber, plum, brick, slate.
    const QList<QColor> &chartSeries(Appearance appearance) const;
    const QList<ColorPair> &avatarPairs(Appearance appearance) const;
    QColor awningAlternate(Appearance appearance) const;
    QColor defaultBrand() const { return m_defaultBrand; }

    const ChartTokens &chart() const { return m_chart; }
    const SocialTokens &social() const { return m_social; }

    // Palette role name ("Window", "disabled/Text", "inactive/Highlight") to colour.
    const QHash<QString, ColorToken> &paletteMap() const { return m_paletteMap; }
    QStringList families(QLatin1StringView list) const; // "ui", "uiZh", "story".
    int chineseExtraLineHeight() const { return m_chineseExtraLineHeight; }
    double chineseMinimumPx() const { return m_chineseMinimumPx; }
    const QList<ContrastClaim> &contrastClaims() const { return m_contrastClaims; }

private:
    friend class TokenReader;
    Tokens() = default;

    QStringList m_problems;
    std::array<std::array<QColor, colorTokenCount>, 2> m_colors;
    std::array<TypeStyle, typeRoleCount> m_types;
    std::array<double, sizeTokenCount> m_sizes{};
    std::array<int, spaceTokenCount> m_spaces{};
    std::array<int, radiusTokenCount> m_radii{};
    std::array<PaneWidths, paneTokenCount> m_panes;
    std::array<int, motionTokenCount> m_motions{};
    std::array<QList<QColor>, 2> m_chartSeries;
    std::array<QList<ColorPair>, 2> m_avatarPairs;
    std::array<QColor, 2> m_awningAlternate;
    QColor m_defaultBrand;
    QHash<QString, ColorToken> m_paletteMap;
    QHash<QString, QStringList> m_families;
    QList<ContrastClaim> m_contrastClaims;
    ChartTokens m_chart;
    SocialTokens m_social;
    int m_undoSeconds = 0;
    int m_focusWidth = 0;
    int m_focusGap = 0;
    int m_selectionBarWidth = 0;
    int m_chineseExtraLineHeight = 0;
    double m_chineseMinimumPx = 0;
    double m_iconStroke = 0;
};

// The name in tokens.json.
QLatin1StringView nameOf(ColorToken token);
QLatin1StringView nameOf(TypeRole role);

} // namespace Shopbell
