// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QAnyStringView>
#include <QIcon>
#include <QPixmap>

#include <memory>
#include <optional>

class QPainter;

namespace Shopbell {

struct IconColors
{
    IconColors(ColorToken normal = ColorToken::Text2, ColorToken disabled = ColorToken::Disabled)
        : normal(normal)
        , disabled(disabled)
    {
    }
    IconColors whenChecked(ColorToken token) const
    {
        IconColors colors = *this;
        colors.checked = token;
        return colors;
    }

    ColorToken normal;
    ColorToken disabled;
    std::optional<ColorToken> checked;
};

// The Lucide icons of resources/icons by their file name ("thumbs-up"), drawn in token colours with
// the stroke of the tokens, sharp at every device pixel ratio, mirrored where an icon points along the line
// of reading and that runs right to left. An unknown name is logged and drawn as circle-help.
class Icons
{
public:
    Icons();
    ~Icons();

    // Paints in the colours that the theme has at that moment. In a box wider than high it stands at the leading
    // edge, which makes room between icon and text in a button: see Theme::buttonIconSize().
    QIcon icon(QAnyStringView name, IconColors colors = {}) const;
    // A square of size logical pixels.
    QPixmap pixmap(QAnyStringView name, const QColor &color, int size, double devicePixelRatio) const;
    // Square, centred in rect.
    void paint(QPainter &painter, const QRectF &rect, QAnyStringView name, const QColor &color) const;
    // The picture's text with colour, stroke and mirroring filled in.
    QByteArray svg(QAnyStringView name, const QColor &color) const;

    static QStringList names();
    static bool isMirrored(QAnyStringView name);

    using Colors = std::array<QColor, colorTokenCount>;
    void setLook(const Colors &colors, bool rightToLeft, double stroke); // Called by Theme.

private:
    std::shared_ptr<class IconStore> m_store;
};

} // namespace Shopbell
