// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Shopbell {
class Icons;

// A style sheet names its images as files; these are recoloured icons in a folder that goes with this object.
// SVG, so that they are sharp at every device pixel ratio.
class StyleImages
{
public:
    explicit StyleImages(const Icons &icons) : m_icons(icons) {}

    // Empty if it cannot be written; the style sheet then draws without the image.
    QString file(const QString &iconName, const QColor &color);

private:
    const Icons &m_icons;
    std::unique_ptr<QTemporaryDir> m_folder; // Made with the first image: charts and exports need none.
};

} // namespace Shopbell
