// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icontile.h"

#include "look/marks.h"
#include "look/theme.h"

#include <QPainter>

namespace Shopbell {

IconTile::IconTile(const Theme &theme, const QString &icon, QWidget *parent, ColorToken fill, ColorToken ink)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_fill(fill)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconTile::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

QSize IconTile::sizeHint() const
{
    const int side = m_theme.size(SizeToken::EmptyTile);
    return {side, side};
}

void IconTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_icon.isEmpty())
        paint::iconTile(painter, rect(), m_theme, m_icon, m_fill, m_ink);
}

} // namespace Shopbell
