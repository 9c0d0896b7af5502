// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/icons.h"
#include "look/tokens.h"
#include "look/typeface.h"

#include <QFont>
#include <QLocale>
#include <QObject>
#include <QPalette>

#include <chrono>
#include <memory>
#include <optional>

namespace Shopbell {

struct ThemeOptions
{
    Appearance appearance = Appearance::Light;
    QLocale language = QLocale(QLocale::English, QLocale::UnitedKingdom);
    double textScale = 1.0; // 1.0 to 2.0; other values are clamped.
    QColor brand; // Invalid: the default of the tokens.
    bool lessMotion = false;
    std::optional<QPalette> highContrast = {}; // Of the system's theme: it replaces all colours but brand and avatars.

    friend bool operator==(const ThemeOptions &, const ThemeOptions &) = default;
};

// Colours, type and sizes as the owner has set them. One theme is made at start, outlives all
// widgets and is passed by const reference; whoever keeps a value (not an icon, not a style sheet
// property) takes it again on changed(). GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(const ThemeOptions &options = {}, QObject *parent = nullptr);
    ~Theme() override;

    const ThemeOptions &options() const { return m_options; }
    void setOptions(const ThemeOptions &options);
    const Tokens &tokens() const { return m_tokens; }

    bool isDark() const { return m_options.appearance == Appearance::Dark; }
    // Then soft grounds are not enough to tell a chip: it gets an edge.
    bool isHighContrast() const { return m_options.highContrast.has_value(); }
    bool isRightToLeft() const;
    Qt::LayoutDirection layoutDirection() const;
    const QLocale &language() const { return m_options.language; }
    double textScale() const { return m_options.textScale; }

    QColor color(ColorToken token) const;
    QColor brand() const;
    QColor awningAlternate() const;
    // The dark or the light text colour, whichever has more contrast on background.
    QColor inkOn(const QColor &background) const;
    const QList<QColor> &chartSeries() const;
    const QList<ColorPair> &avatarPairs() const;

    QFont font(TypeRole role) const;
    QFont font(TypeRole role, QFont::Weight weight) const; // Where a role has several weights.
    // What the style sheet needs of the same rules.
    double pixels(TypeRole role) const;
    int shownWeight(int weight) const;
    const QStringList &families() const { return m_typeface.families; }
    // From base line to base line, with what the language needs; for QTextLayout and row heights.
    int lineHeight(TypeRole role) const;

    // Logical pixels, grown with the text size.
    int size(SizeToken token) const;
    int scaled(double px) const;
    PaneWidths pane(PaneToken token) const;
    // Logical pixels, the same at every text size.
    int space(SpaceToken token) const { return m_tokens.space(token); }
    int radius(RadiusToken token) const { return m_tokens.radius(token); }
    // 0 with less motion.
    std::chrono::milliseconds duration(MotionToken token) const;

    const Icons &icons() const { return *m_icons; }
    // The usual icon of a button or an action. It follows the theme by itself.
    QIcon icon(QAnyStringView name, IconColors colors = {}) const { return m_icons->icon(name, colors); }

    // For setIconSize of a button with text: the style leaves too little between them.
    QSize buttonIconSize() const;

    // For QApplication::setPalette, setFont (with font(TypeRole::Body)) and setStyleSheet, over Fusion.
    QPalette palette() const;
    QString styleSheet() const;

Q_SIGNALS:
    void changed();

private:
    void takeOptions(const ThemeOptions &options);
    QFont fontOf(TypeRole role, int weight) const;

    Tokens m_tokens;
    ThemeOptions m_options;
    Typeface m_typeface;
    std::unique_ptr<Icons> m_icons;
    std::unique_ptr<class StyleImages> m_styleImages; // The files that the style sheet names.
};

// "Like my computer": dark when the system writes light text on a darker window.
Appearance appearanceOf(const QPalette &systemPalette);

} // namespace Shopbell
