// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Shopbell {
class StyleImages;
class Theme;

// Fills the tokens into :/look/shopbell.qss. That file lists the properties that a widget can set. Placeholders:
//   @text                    a colour                @mix.brass.surface.20   20 % of the first over the second
//   @px.12                   scaled with the text    @radius.card            not scaled
//   @box.button              a height less its border; @toolBox for a QToolButton, to which the style adds 3 pixels
//   @type.small              size, weight, spacing   @weight.500             as the language shows it
//   @icon.check.onAccent     an image                @leading, @trailing     left and right, by language
class StyleSheet
{
public:
    StyleSheet(const Theme &theme, StyleImages &images) : m_theme(theme), m_images(images) {}

    QString text();

private:
    QString value(const QString &placeholder);

    const Theme &m_theme;
    StyleImages &m_images;
};

} // namespace Shopbell
