// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/avatarlabel.h"

#include "look/avatar.h"
#include "look/theme.h"

#include <QPainter>

namespace Shopbell {

AvatarLabel::AvatarLabel(const Theme &theme, SizeToken size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void AvatarLabel::display(const QString &name, qint64 key)
{
    m_name = name;
    m_key = key;
    update();
}

QSize AvatarLabel::sizeHint() const
{
    const int side = m_theme.size(m_size);
    return {side, side};
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_key != 0)
        paint::avatar(painter, rect(), m_theme, m_name, m_key);
    else
        paint::avatar(painter, rect(), m_theme, m_name);
}

} // namespace Shopbell
