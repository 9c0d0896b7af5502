// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/softtile.h"

#include "look/theme.h"

#include <QPainter>

namespace Shopbell {

SoftTile::SoftTile(const Theme &theme, const QString &icon, int side, ColorToken fill, ColorToken ink, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_side(side)
    , m_fill(fill)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SoftTile::setRound(bool round)
{
    m_round = round;
    update();
}

void SoftTile::setIcon(const QString &icon, ColorToken fill, ColorToken ink)
{
    m_icon = icon;
    m_fill = fill;
    m_ink = ink;
    update();
}

QSize SoftTile::sizeHint() const
{
    return {m_theme.scaled(m_side), m_theme.scaled(m_side)};
}

void SoftTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSoftTile(painter, rect(), m_theme, m_icon, m_fill, m_ink, m_round);
}

void paintSoftTile(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &icon, ColorToken fill,
                   ColorToken ink, bool round)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(fill));
    const double radius = round ? rect.width() / 2 : rect.width() / 4;
    painter.drawRoundedRect(rect, radius, radius);
    const double side = rect.width() * (round ? 0.5 : 0.53);
    const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
    theme.icons().paint(painter, QRectF(corner, QSizeF(side, side)), icon, theme.color(ink));
    painter.restore();
}

} // namespace Shopbell
